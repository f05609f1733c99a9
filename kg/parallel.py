"""One piece of work for every article, in batches, on as many processes as pay; results come in the order of the
articles.
"""

from __future__ import annotations

import gc
import os
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import BrokenExecutor, Executor, Future, ProcessPoolExecutor, ThreadPoolExecutor
from contextlib import contextmanager
from functools import cache
from itertools import chain, islice
from multiprocessing import get_context
from typing import Any, TypeVar, cast

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
# New objects before Python looks for cycles among them: about those of an article's trees.
COLLECT_AFTER = 50_000

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

    `cluster` is the address of a Dask scheduler, used in place of processes here. Articles are taken from the iterable
    only as far as there are workers for them: memory does not grow with the input.
    """
    batches = _batches(iter(articles))
    first = list(islice(batches, FEW // BATCH + 1))
    count = workers or (cores() if sum(map(len, first)) > FEW else 1)
    source = chain(first, batches)
    waiting: deque[Task[R]] = deque()
    executor = _executor(count, cluster)
    try:
        while True:
            for batch in islice(source, max(0, count * TASKS_AHEAD - len(waiting))):
                waiting.append((batch, _submit(executor, batch, work, model)))
            if not waiting:
                return
            batch, future = waiting.popleft()
            error = future.exception()
            if error is None:
                yield list(zip(batch, future.result(), strict=True))
                continue
            yield _one_by_one(batch, work, model, on_problem, died=isinstance(error, BrokenExecutor))
            if isinstance(error, BrokenExecutor):
                executor.shutdown()
                executor = _executor(count, cluster)
                waiting = deque((other, _submit(executor, other, work, model)) for other, _ in waiting)
    finally:
        executor.shutdown(cancel_futures=True)


def _submit(executor: Executor, batch: list[Article], work: Work[R], model: str | None) -> Future[list[R]]:
    """A task under way; where the executor has died, one that says so."""
    try:
        return executor.submit(_work, batch, work, model)
    except BrokenExecutor as error:
        future: Future[list[R]] = Future()
        future.set_exception(error)
        return future


def _one_by_one(
    batch: list[Article],
    work: Work[R],
    model: str | None,
    on_problem: Callable[[InputError], object],
    *,
    died: bool,
) -> list[tuple[Article, R]]:
    """The results of a failed batch's other articles, so that one article takes no other with it; each in a process of
    its own where the last one `died`.
    """
    out = []
    for article in batch:
        with _processes(1) if died else ThreadPoolExecutor(1) as executor:
            future = _submit(executor, [article], work, model)
            error = future.exception()
        if error is None:
            out.append((article, future.result()[0]))
        else:
            reason = f"{type(error).__name__}: {error}"
            on_problem(InputError(f"{article.id}: cannot be analysed ({reason}); please report this"))
    return out


def _work(batch: list[Article], work: Work[R], model: str | None) -> list[R]:
    with collected_seldom():
        docs = pipeline(model).pipe(article.text for article in batch)
        return [work(doc, article) for doc, article in zip(docs, batch, strict=True)]


@contextmanager
def collected_seldom() -> Iterator[None]:
    """Let the trees of an article go together: looking for cycles as often as usual takes a tenth of the time."""
    usual = gc.get_threshold()
    gc.set_threshold(COLLECT_AFTER, *usual[1:])
    try:
        yield
    finally:
        gc.set_threshold(*usual)


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
    """A thread where one worker is enough, as it has nothing to start."""
    if cluster is not None:
        return _dask(cluster)
    return ThreadPoolExecutor(1) if workers == 1 else _processes(workers)


def _processes(workers: int) -> Executor:
    """Spawned processes, which are safe beside threaded libraries."""
    return ProcessPoolExecutor(workers, mp_context=get_context("spawn"))


def _dask(address: str) -> Executor:
    """A Dask cluster as an executor; its workers need kg installed."""
    try:
        from distributed import Client
    except ImportError as error:
        raise KgError("a cluster needs Dask: pip install 'kg[cluster]'") from error
    try:
        client: Any = Client(address, timeout=10)
        return cast(Executor, client.get_executor())
    except OSError as error:
        raise KgError(f"{address}: no Dask scheduler answers there") from error
