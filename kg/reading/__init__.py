"""Reading: files, folders and standard input become Articles, one at a time.

What cannot be read is told and passed over.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Protocol

from kg.errors import InputError
from kg.reading import html, tables, text
from kg.reading.boilerplate import mark
from kg.reading.decoding import Report
from kg.reading.fields import Columns, columns
from kg.reading.foreign import Skipped, language
from kg.reading.headings import described
from kg.reading.inputs import Kind, Opened, Source, look, opened, sources
from kg.records import Article

__all__ = ["Columns", "Skipped", "columns", "read"]

_NAMES = Columns()


class Reader(Protocol):
    """The one shape of all formats: an opened source in, its articles out, problems with single rows to `report`."""

    def __call__(self, opened: Opened, *, columns: Columns, report: Report) -> Iterator[Article]:
        """The articles, one at a time."""


READERS: dict[Kind, Reader] = {"text": text.articles, "html": html.articles, "rows": tables.rows, "table": tables.table}


def fail(problem: InputError) -> None:
    """Raises a problem: what `read` does with one unless it is told where to put it."""
    raise problem


def read(
    inputs: Sequence[str], *, columns: Columns = _NAMES, lines: bool = False, on_problem: Report = fail
) -> Iterator[Article]:
    """The articles of files, folders and standard input (`-`), with ids of their own and their boilerplate marked.

    Every problem goes to `on_problem` as an InputError of one line, and reading goes on. A `Skipped`, a child of
    InputError, tells of an article that is not English: it is left out, but nothing is wrong with it. With `lines`,
    each line of a text file is an article.
    """
    taken: Counter[str] = Counter()
    for source in sources(inputs, report=on_problem):
        try:
            for article in _articles(source, columns, lines, on_problem):
                yield from _finished(article, taken, lines, on_problem)
        except InputError as problem:
            on_problem(problem)


def _articles(source: Source, columns: Columns, by_line: bool, report: Report) -> Iterator[Article]:
    with opened(source) as stream:
        kind = look(stream, columns) if source.kind == "unknown" else source.kind
        reader = text.articles_by_line if by_line and kind == "text" else READERS[kind]
        yield from reader(stream, columns=columns, report=report)


def _finished(article: Article, taken: Counter[str], by_line: bool, report: Report) -> Iterator[Article]:
    """The article with all that its text tells, unless it is not English; that is judged before its lines are."""
    found = language(article.text)
    if found != "en":
        report(Skipped(f"{article.id}: not English ({found}); left out"))
        return
    marked = replace(article, id=_unique(article.id, taken), boilerplate=mark(article.text))
    yield marked if by_line else described(marked)


def _unique(name: str, taken: Counter[str]) -> str:
    """The id itself the first time, then with a number that makes it another."""
    found = name
    while found in taken:
        taken[name] += 1
        found = f"{name}-{taken[name]}"
    taken[found] += 1
    return found
