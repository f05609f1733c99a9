"""One piece of work for every article, in batches, on as many processes as pay; results come in the order of the
articles.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Executor, Future, ProcessPoolExecutor, ThreadPoolExecutor
from functools import cache
from itertools import chain, islice
from multiprocessing import get_context
from typing import TypeVar, cast

from spacy.language import Language
from spacy.tokens import Doc

from kg import language
from kg.errors import InputError, KgError
from kg.records import Article

# Articles a task: enough to fill the parser's batches, few enough that an interruption loses little.
BATCH = 16
# Up to so many articles one process is done before a second one has loaded the model.
FEW = 2 * BATCH
TASKS_AHEAD = 3

R = TypeVar("R")
Work = Callable[[Doc, Article], R]
Task = tuple[list[Article], "Future[list[R]]"]


def run(
    articles: Iterable[Article],
    work: Work[R],
    *,
    model: str | None = None,
    workers: int | None = None,
    cluster: str | None = None,
    on_problem: Callable[[InputError], object],
) -> Iterator[list[tuple[Article, R]]]:
    """Parse each article and give it to `work`, a function of a module; an article on which it fails is a problem.

    `cluster` is the address of a Dask scheduler, used in place of processes here. Articles are taken from the iterable only as far as there are workers for them: memory does not grow with the input.
    """
    batches = _batches(iter(articles))
    first = list(islice(batches, FEW // BATCH + 1))
    count = workers or (cores() if sum(map(len, first)) > FEW else 1)
    with _executor(count, cluster) as executor:
        for batch, future in _ahead(executor, chain(first, batches), work, model, count * TASKS_AHEAD):
            if future.exception() is None:
                yield list(zip(batch, future.result(), strict=True))
            else:
                yield _one_by_one(executor, batch, work, model, on_problem)


def _one_by_one(
    executor: Executor,
    batch: list[Article],
    work: Work[R],
    model: str | None,
    on_problem: Callable[[InputError], object],
) -> list[tuple[Article, R]]:
    """The results of a failed batch's other articles, so that one article takes no other with it."""
    out = []
    for article in batch:
        future = executor.submit(_work, [article], work, model)
        error = future.exception()
        if error is None:
            out.append((article, future.result()[0]))
        else:
            on_problem(
                InputError(f"{article.id}: cannot be analysed ({type(error).__name__}: {error}); please report this")
            )
    return out


def _work(batch: list[Article], work: Work[R], model: str | None) -> list[R]:
    docs = pipeline(model).pipe(article.text for article in batch)
    return [work(doc, article) for doc, article in zip(docs, batch, strict=True)]


@cache
def pipeline(model: str | None) -> Language:
    """The language pipeline, loaded once a process."""
    return language.load(model)


def cores() -> int:
    """The processors that this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def _batches(source: Iterator[Article]) -> Iterator[list[Article]]:
    while batch := list(islice(source, BATCH)):
        yield batch


def _executor(workers: int, cluster: str | None) -> Executor:
    """A thread where one worker is enough, as it has nothing to start; else spawned processes, safe beside threaded
    libraries.
    """
    if cluster is not None:
        return _dask(cluster)
    return ThreadPoolExecutor(1) if workers == 1 else ProcessPoolExecutor(workers, mp_context=get_context("spawn"))


def _dask(address: str) -> Executor:
    """A Dask cluster as an executor; its workers need kg installed."""
    try:
        from distributed import Client
    except ImportError as error:
        raise KgError("a cluster needs Dask: pip install 'kg[cluster]'") from error
    try:
        return cast(Executor, Client(address, timeout=10).get_executor())
    except OSError as error:
        raise KgError(f"{address}: no Dask scheduler answers there") from error


def _ahead(
    executor: Executor, batches: Iterable[list[Article]], work: Work[R], model: str | None, most: int
) -> Iterator[Task[R]]:
    """Keep some tasks under way, never all."""
    pending: list[Task[R]] = []
    for batch in batches:
        pending.append((batch, executor.submit(_work, batch, work, model)))
        if len(pending) >= most:
            yield pending.pop(0)
    yield from pending
