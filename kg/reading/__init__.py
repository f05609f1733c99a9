"""Reading: files, folders and standard input become Articles, one at a time; what cannot be read is reported and passed over."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Protocol

from kg.errors import InputError
from kg.reading import html, tables, text
from kg.reading.boilerplate import mark
from kg.reading.columns import Columns, columns
from kg.reading.decoding import Report
from kg.reading.foreign import Skipped, language
from kg.reading.headings import described
from kg.reading.sources import Kind, Source, resolved, sources
from kg.records import Article, Span

__all__ = ["Columns", "Skipped", "columns", "read"]


class Reader(Protocol):
    """The one shape of all formats: a source in, its articles out, problems with single rows to `report`."""

    def __call__(self, source: Source, *, columns: Columns, report: Report) -> Iterator[Article]: ...


READERS: dict[Kind, Reader] = {"text": text.articles, "html": html.articles, "rows": tables.rows, "table": tables.table}


def fail(problem: InputError) -> None:
    """Raises a problem: what `read` does with one unless it is told where to put it."""
    raise problem


def read(
    inputs: Sequence[str], *, columns: Columns = Columns(), by_line: bool = False, report: Report = fail
) -> Iterator[Article]:
    """The articles of files, folders and standard input (`-`), with unique ids and their boilerplate marked.

    Every problem goes to `report` as an InputError of one line, and reading goes on. A `Skipped`, a child of InputError, tells of an
    article that is not English: it is left out, but nothing is wrong with it. With `by_line` each line is an article.
    """
    taken: set[str] = set()
    for source in sources(inputs, report=report):
        try:
            for article in _articles(source, columns, by_line, report):
                yield from _finished(_named(article, source, taken), by_line, report)
        except InputError as problem:
            report(problem)
"""
"""
