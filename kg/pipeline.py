"""The stages in order: read, parse and extract (each article alone), keep, resolve, build the graph, write it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

import networkx as nx

from kg import graph as graphs
from kg import parallel, reading, resolve
from kg.errors import InputError, KgError, OutputError
from kg.export import WRITERS
from kg.extract.article import extract
from kg.extract.version import version
from kg.language.identity import identity
from kg.parallel import Work
from kg.reading import Columns, Skipped
from kg.records import Article, Extraction
from kg.store import Store, key


@dataclass(frozen=True, slots=True)
class Options:
    """What a user may choose about how articles are read and analysed, and how sure the graph's statements must be."""

    model: str | None = None
    workers: int | None = None
    cluster: str | None = None
    columns: Columns = field(default_factory=Columns)
    lines: bool = False
    confidence: float = 0.0


DEFAULTS = Options()


@dataclass(slots=True)
class Report:
    """What happened in a run: counts, and one line for each article that was left out."""

    articles: int = 0
    reused: int = 0
    problems: list[KgError] = field(default_factory=list)

    @property
    def failed(self) -> bool:
        """True where an input could not be used; an article skipped for its language is no failure."""
        return any(not isinstance(problem, Skipped) for problem in self.problems)


Progress = Callable[[int], object]


def build(
    inputs: Sequence[str],
    output: Path,
    *,
    options: Options = DEFAULTS,
    base: str = graphs.BASE,
    store: Path | None = None,
    progress: Progress = lambda _: None,
) -> tuple[nx.MultiDiGraph, Report]:
    """Read the inputs, write every export into a folder, give the graph; raises InputError where no article is left."""
    report = Report()
    found = list(extractions(inputs, store or output / ".store", options=options, report=report, progress=progress))
    if not found:
        raise InputError("\n".join([*map(str, report.problems), "no article left to build a graph from"]))
    graph = graphs.build(_sure(found, options.confidence), resolve.link(found), base=base)
    write(graph, output)
    return graph, report


def _sure(found: Iterable[Extraction], least: float) -> Iterator[Extraction]:
    """The extractions without less sure statements; the store keeps these for the next build."""
    for extraction in found:
        yield replace(extraction, statements=tuple(s for s in extraction.statements if s.confidence >= least))


def write(graph: nx.MultiDiGraph, output: Path) -> None:
    """Write every export of a graph into a folder; raises OutputError."""
    for name, writer in WRITERS.items():
        try:
            output.mkdir(parents=True, exist_ok=True)
            writer(graph, output / name)
        except OSError as error:
            raise OutputError(f"{output / name}: cannot be written ({error.strerror})") from error


def extractions(
    inputs: Sequence[str], folder: Path, *, options: Options, report: Report, progress: Progress = lambda _: None
) -> Iterator[Extraction]:
    """The extractions of all inputs by article id: those that the store holds as they are, new and changed ones made
    now.

    Each batch is in the store before the next one is waited for; what belongs to no input any more is dropped.
    """
    made_by = f"{version()}/{identity(options.model)}"
    keys: dict[str, str] = {}
    with Store(folder, on_problem=report.problems.append) as store:

        def unknown() -> Iterator[Article]:
            for article in articles(inputs, options=options, report=report):
                keys[article.id] = key(article, made_by)
                if keys[article.id] not in store:
                    yield article
                    continue
                report.reused += 1
                progress(1)

        for batch in parallel.run(
            unknown(),
            extract,
            model=options.model,
            workers=options.workers,
            cluster=options.cluster,
            on_problem=report.problems.append,
        ):
            store.add({keys[article.id]: extraction for article, extraction in batch})
            progress(len(batch))
        wanted = [keys[name] for name in sorted(keys) if keys[name] in store]
        store.keep(wanted)
        yield from store.items(wanted)


def articles(inputs: Sequence[str], *, options: Options, report: Report) -> Iterator[Article]:
    """The articles of all inputs; what cannot be read goes into the report."""
    for article in reading.read(
        inputs, columns=options.columns, lines=options.lines, on_problem=report.problems.append
    ):
        report.articles += 1
        yield article


def rows(
    inputs: Sequence[str], work: Work[list[dict[str, object]]], *, options: Options, report: Report
) -> Iterator[dict[str, object]]:
    """What a piece of work gives for each article, one row after the other; nothing is kept."""
    source = articles(inputs, options=options, report=report)
    for batch in parallel.run(
        source,
        work,
        model=options.model,
        workers=options.workers,
        cluster=options.cluster,
        on_problem=report.problems.append,
    ):
        for _, found in batch:
            yield from found
