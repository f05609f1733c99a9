"""Plain text: one article a file, or one a line."""

from collections.abc import Iterator

from kg.reading.columns import Columns
from kg.reading.decoding import Report, decode, lines, whole
from kg.reading.sources import Source, opened
from kg.records import Article


def articles(source: Source, *, columns: Columns, report: Report) -> Iterator[Article]:
    """The file as one article, its text unchanged but for its line ends."""
    with opened(source) as (stream, _):
        data = whole(stream, source.name)
    yield Article(id=source.id, text=decode(data, source.name), source=source.name)


def articles_by_line(source: Source, *, columns: Columns, report: Report) -> Iterator[Article]:
    """Every line with something in it as an article of its own, named `file#number`."""
    with opened(source) as (stream, limit):
        for number, line in lines(stream, source.name, limit=limit, report=report):
            if line.strip():
                yield Article(id=f"{source.id}#{number}", text=line.rstrip("\n"), source=source.name)
