"""Plain text: one article a file, or one a line."""

from collections.abc import Iterator

from kg.errors import InputError
from kg.reading.decoding import Report, decode, lines, whole
from kg.reading.fields import Columns
from kg.reading.inputs import Opened
from kg.records import Article


def articles(opened: Opened, *, columns: Columns, report: Report) -> Iterator[Article]:
    """The file as one article, its text unchanged but for its line ends."""
    text = decode(whole(opened.bytes, opened.name), opened.name)
    if not text.strip():  # a byte order mark alone is a file with bytes and no text
        raise InputError(f"{opened.name}: empty; remove it or fill it")
    yield Article(id=opened.id, text=text, source=opened.name)


def articles_by_line(opened: Opened, *, columns: Columns, report: Report) -> Iterator[Article]:
    """Every line with something in it as an article of its own, named `file#number`."""
    for number, line in lines(opened.bytes, opened.name, limit=opened.limit, report=report):
        if line.strip():
            yield Article(id=f"{opened.id}#{number}", text=line.rstrip("\n"), source=opened.name)
