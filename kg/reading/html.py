"""Web pages: the article in them, without menus, adverts and comments, and what their metadata says of it."""

import re
from collections.abc import Iterator
from typing import Any

from kg.errors import InputError
from kg.reading.decoding import Report, clean, decode, whole
from kg.reading.fields import Columns
from kg.reading.inputs import Opened
from kg.reading.published import stamp
from kg.records import Article

_CHARSET = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([\w-]+)", re.IGNORECASE)
_HEAD = 4096  # bytes within which a page declares its encoding
_TOP = 3  # lines among which the headline may stand


def articles(opened: Opened, *, columns: Columns, report: Report) -> Iterator[Article]:
    """The page as one article: its headline, then a paragraph each; offsets count in that text."""
    data = whole(opened.bytes, opened.name)
    declared = _CHARSET.search(data[:_HEAD])
    page = decode(data, opened.name, declared=declared[1].decode("ascii") if declared else "")
    found = _extracted(page, opened.name)
    yield Article(
        id=opened.id,
        text=_text(found["text"], found["title"]),
        title=found["title"],
        source=opened.name,
        url=found["url"],
        published=stamp(found["date"]),
        publisher=found["sitename"],
        author=found["author"].replace(";", ","),
    )


def _extracted(page: str, name: str) -> dict[str, str]:
    """What trafilatura finds; where it sees no article, all words of the page's body."""
    from trafilatura import bare_extraction, html2txt
    from trafilatura.utils import load_html

    tree = load_html(page)
    if tree is None:
        raise InputError(f"{name}: no web page in it; give plain text the suffix .txt")
    document: Any = bare_extraction(page, with_metadata=True, include_comments=False)
    text = (document and document.text) or html2txt(page)
    if not text.strip():
        raise InputError(f"{name}: no text in this page; save it after its scripts have run")
    fields = ("title", "url", "date", "sitename", "author")
    return {"text": text} | {field: _field(document, field) for field in fields}


def _field(document: Any, field: str) -> str:
    return " ".join(clean(getattr(document, field, None) or "").split())


def _text(text: str, title: str) -> str:
    paragraphs = [line.strip() for line in clean(text).split("\n") if line.strip()]
    if title and not any(title.casefold() in line.casefold() for line in paragraphs[:_TOP]):
        paragraphs.insert(0, title)
    return "\n\n".join(paragraphs)
