"""Marks what stands in an article's text without being the article: adverts, captions, forms, links, bylines.

A line is marked whole when any rule of `RULES` knows it for furniture; of the other lines at most a prefix (a dateline)
and a tail (furniture that stands, or is glued, behind the last sentence). The headline is never marked.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence

from kg.lexicons import table
from kg.reading import credits, datelines, foreign, tails
from kg.reading.lines import Line, lines, sentence_ends
from kg.reading.phrases import begins, contains, core
from kg.reading.published import full_date
from kg.records import Span

_TITLE_WORDS = 35  # the longest headlines have some thirty words
_STOPPED_WORDS = 16  # of a headline with a full stop
_TITLE_LINES = 8  # lines that may stand above a headline, such as an address or an advert
_REPEATED_WORDS = 4  # a shorter line may well be said twice
_CAPTION_WORDS = 30  # a longer line that stands twice is the article's own
_LISTED_WORDS = 20  # a line of a link list is a headline

_PROSE = re.compile(r"[^\W\d_]")
_CONTACT = re.compile(
    r"https?://\S+|www\.\S+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|(?<!\w)@\w{2,}|\(?\+?\d[\d ().-]{6,}\d"
    r"|\b[\w-]+\.(?:com|org|net|gov|co\.uk)(?:/\S*)?"
)
_CONTACT_WORDS = 3  # words that may stand beside an address or a number: a name, "e-mail"
_CONTACT_LINE = 15
_STREET = r"(?:Street|St|Avenue|Ave|Road|Rd|Boulevard|Blvd|Lane|Drive|Square|Suite|Floor|Plaza|Highway)"
_ADDRESS = re.compile(
    rf"^(?:\d{{1,6}}\w?,? (?:[A-Z][\w.]*\s){{1,4}}{_STREET}\b|\d{{4,6}},? [A-Z][\w-]+(?:,? [A-Z][\w-]+){{0,3}}$"
    r"|.*\b[A-Z]{2} \d{5}(?:-\d{4})?$|.*\b[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}$|P\.? ?O\.? Box \d)"
)
_ADDRESS_WORDS = 14
_STAFF = re.compile(r"^(?:[A-Z][\w.'’-]*,? |and ){1,6}reported from [A-Z][\w ,.-]*\.?$")
_CODE = re.compile(
    r"^\s*(?:(?:</?[a-zA-Z!][^<>]*>[^\w<>]*)+$|[#.@]?[\w.\s,#-]*\{|\}|[a-z-]+\s*:\s*[^;:]{1,60};$"
    r"|(?:var|let|const|function|if|return|window|document)\b.*[;{(]\W*$)"
)
_CODE_WORDS = 12
_DATE_WORDS = 15
_DATE_WORD = re.compile(
    r"\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b|\b(?:published|posted|updated|last|modified|date|on|at)\b"
    r"|\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\b|(?<=\d)(?:st|nd|rd|th|[ap]m)\b|\b[ap]\.?m\b"
    r"|\b(?:[ECMP][SD]?T|GMT|UTC|BST|CES?T|MSK|IST)\b",
    re.IGNORECASE,
)
_LONGEST = 2000  # characters of a line that may be furniture

Rule = Callable[[Line], bool]


def mark(text: str) -> tuple[Span, ...]:
    """The stretches of a text that are not the article itself, in order and apart.

    >>> mark("Talks resume\\n\\nAdvertisement\\n\\nGENEVA — The talks resumed on Monday.")
    (Span(start=14, end=27), Span(start=29, end=37))
    """
    all_lines = lines(text)
    furniture = {line for line in all_lines if _furniture(line)} | set(foreign.lines(all_lines))
    title = headline(all_lines, furniture)
    furniture |= set(_listed(all_lines)) | set(_repeated(all_lines, title))
    furniture -= {title}
    parts = (span for line in all_lines if line not in furniture and line != title for span in _parts(line))
    return _apart([*(line.span for line in furniture), *parts])


def headline(all_lines: Sequence[Line], furniture: Iterable[Line] = ()) -> Line | None:
    """The line that is the title: the first that is not furniture, if it is short and stands apart as titles do."""
    known = set(furniture)
    found = next((line for line in all_lines[:_TITLE_LINES] if line not in known), None)
    if found is None or len(all_lines) < 2 or found.words > _TITLE_WORDS or _filed(found):
        return None
    return found if _titled(found, all_lines[all_lines.index(found) + 1 :]) else None


def _filed(line: Line) -> bool:
    return datelines.dateline(line.text) is not None and sentence_ends(line.text)


def _furniture(line: Line) -> bool:
    return len(line.text) <= _LONGEST and any(rule(line) for rule in RULES)


def _titled(found: Line, rest: Sequence[Line]) -> bool:
    """Without a full stop, or with one but so short, and above so long a text, that it is no paragraph."""
    if not sentence_ends(found.text):
        return bool(rest)
    apart = found.last or not found.text.endswith(".")
    return apart and found.words <= _STOPPED_WORDS and any(2 * found.words <= line.words for line in rest)


def _known(line: Line) -> bool:
    name = core(line.text)
    return name in table("boilerplate") or name in table("boilerplate_sections")


def _phrased(line: Line) -> bool:
    return begins(line.text) or contains(line.text)


def _empty(line: Line) -> bool:
    return not _PROSE.search(line.text)


def _contact(line: Line) -> bool:
    if line.words > _CONTACT_LINE:
        return False
    rest, count = _CONTACT.subn(" ", line.text)
    return count > 0 and len(re.findall(r"\w+", rest)) <= _CONTACT_WORDS


def _address(line: Line) -> bool:
    return line.words <= _ADDRESS_WORDS and bool(_ADDRESS.match(line.text))


def _code(line: Line) -> bool:
    return line.words <= _CODE_WORDS and bool(_CODE.match(line.text))


def _dated(line: Line) -> bool:
    return line.words <= _DATE_WORDS and bool(full_date(line.text)) and not _PROSE.search(_DATE_WORD.sub("", line.text))


def _byline(line: Line) -> bool:
    return bool(datelines.byline(line.text))


def _staff(line: Line) -> bool:
    return line.words <= _ADDRESS_WORDS and bool(_STAFF.match(line.text))


def _caption(line: Line) -> bool:
    return credits.caption(line.text)


RULES: tuple[Rule, ...] = (_known, _phrased, _empty, _contact, _address, _code, _dated, _byline, _staff, _caption)


def _listed(all_lines: Sequence[Line]) -> Iterator[Line]:
    """The headlines below the heading of a link list, up to the next line of prose."""
    inside = False
    for line in all_lines:
        heading = core(line.text) in table("boilerplate_sections")
        inside = heading or (inside and line.words <= _LISTED_WORDS and not sentence_ends(line.text))
        if inside:
            yield line


def _repeated(all_lines: Sequence[Line], title: Line | None) -> Iterator[Line]:
    """A line that stands twice in a row: a caption with its copy; of a headline or a long paragraph only the copy."""
    for line, following in zip(all_lines, all_lines[1:], strict=False):
        if line.text == following.text and line.words >= _REPEATED_WORDS:
            yield following
            if line.words <= _CAPTION_WORDS:
                yield line
        elif title and following.text == title.text:
            yield following


def _parts(line: Line) -> Iterator[Span]:
    start = line.span.start
    if prefix := datelines.dateline(line.text):
        yield Span(start, start + len(prefix[0].rstrip()))
    yield from (Span(start + part.start, start + part.end) for part in tails.parts(line.text))


def _apart(spans: Iterable[Span]) -> tuple[Span, ...]:
    merged: list[Span] = []
    for span in sorted(spans, key=lambda span: (span.start, span.end)):
        if merged and span.start < merged[-1].end:
            merged[-1] = Span(merged[-1].start, max(merged[-1].end, span.end))
        elif span.start < span.end:
            merged.append(span)
    return tuple(merged)
