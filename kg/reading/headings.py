"""What an article's own text says about it: title, day of publication, author and publisher, as far as it is plain."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from kg.reading import datelines
from kg.reading.boilerplate import headline
from kg.reading.lines import Line, lines
from kg.reading.published import full_date, in_name
from kg.records import Article, Span

_TOP = 10  # lines within which byline, dateline and date stand
_BOTTOM = 6  # lines at the end that may say when an article was published
_PUBLISHED = re.compile(r"\b(?:published|posted|updated|issued)\b|^date:", re.IGNORECASE)
_REPLIES = re.compile(r"\b(?:repl(?:y|ies)|thoughts?|responses?|comments?) (?:on|to) [“\"«](?P<title>.+)[”\"»]\W*$")
_OWNER = r"^\W*(?:©|copyright ©?) ?(?:19|20)\d\d(?:[-–]\d{2,4})? (?P<owner>[A-Z][\w .&'’-]{2,40}?)(?:[.,|]|$)"
_SITE = re.compile(rf"^discover more from (?P<site>.{{2,60}})$|{_OWNER}", re.IGNORECASE)


def described(article: Article) -> Article:
    """The article with its empty fields filled from its text, the day also from its address or name."""
    found = lines(article.text)
    marked = [line for line in found if _within(line.span, article.boilerplate)]
    top, bottom = found[:_TOP], found[-_BOTTOM:]
    named = in_name(article.url) or in_name(article.id)
    return replace(
        article,
        title=article.title or _title(found, marked),
        published=article.published or _published((*top, *bottom), marked) or named,
        publisher=article.publisher or _publisher(found, marked, top),
        author=article.author or next((", ".join(names) for line in top if (names := datelines.byline(line.text))), ""),
    )


def _within(span: Span, marks: Sequence[Span]) -> bool:
    return any(span in mark for mark in marks)


def _title(found: Sequence[Line], marked: Sequence[Line]) -> str:
    title = headline(found, marked)
    if title is not None:
        return " ".join(title.text.lstrip("# ").split())
    return next((match["title"] for line in marked if (match := _REPLIES.search(line.text))), "")


def _published(near: Sequence[Line], marked: Sequence[Line]) -> str:
    """The date of a line that is set apart as one, of a byline, or of a dateline."""
    return next((day for words in _dates(near, marked) if (day := full_date(words))), "")


def _dates(near: Sequence[Line], marked: Sequence[Line]) -> Iterator[str]:
    apart = [line.text for line in near if line in marked]
    yield from (text for text in apart if _PUBLISHED.search(text))
    yield from (match[0] for line in near if (match := datelines.dateline(line.text)))
    yield from (text for text in apart if full_date(text) and (len(text.split()) <= 8 or datelines.byline(text)))


def _publisher(found: Sequence[Line], marked: Sequence[Line], top: Sequence[Line]) -> str:
    """The site or the owner of the rights that the page names, else the agency of the dateline."""
    sites = (match for line in marked if (match := _SITE.match(line.text)))
    agencies = (datelines.agency(match) for line in top if (match := datelines.dateline(line.text)))
    return next((match["site"] or match["owner"] for match in sites), "") or next(filter(None, agencies), "")
