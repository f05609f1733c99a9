"""Work on many articles: in their order, a few ahead, whatever happens to one of them."""

import os
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from itertools import count

import pytest
import spacy
from spacy.tokens import Doc

from kg import parallel
from kg.errors import InputError
from kg.parallel import BATCH, FEW, TASKS_AHEAD
from kg.records import Article


def words(doc: Doc, article: Article) -> list[str]:
    return [article.id, *(token.text for token in doc)]


def tags(doc: Doc, article: Article) -> list[tuple[str, str, int]]:
    return [(token.text, token.dep_, token.head.i) for token in doc]


def picky(doc: Doc, article: Article) -> str:
    if article.id in ("a3", "a20"):
        raise ValueError("not this one")
    return article.id


def deadly(doc: Doc, article: Article) -> str:
    if article.id == "a1":
        os._exit(1)
    return article.id


def articles(number: int) -> list[Article]:
    return [Article(id=f"a{n}", text=f"Peru met Chile {n} times.") for n in range(number)]


def unexpected(problem: InputError) -> None:
    raise AssertionError(problem)


@pytest.fixture
def blank(monkeypatch) -> list[str | None]:
    """A pipeline that only tokenizes, in place of the shipped one; gives the names under which it was asked for."""
    nlp, asked = spacy.blank("en"), []
    monkeypatch.setattr(parallel, "pipeline", lambda name: asked.append(name) or nlp)
    return asked


@pytest.fixture
def counted(monkeypatch) -> list[int]:
    """How many processes were asked for; one thread does their work."""
    asked: list[int] = []
    monkeypatch.setattr(
        parallel, "ProcessPoolExecutor", lambda workers, **_: asked.append(workers) or ThreadPoolExecutor(1)
    )
    return asked


def test_results_come_in_the_order_of_the_articles(blank) -> None:
    given = articles(2 * BATCH + 3)
    batches = list(parallel.run(given, words, workers=1, on_problem=unexpected))
    assert [len(batch) for batch in batches] == [BATCH, BATCH, 3]
    pairs = [pair for batch in batches for pair in batch]
    assert [article for article, _ in pairs] == given
    assert [result for _, result in pairs] == [[a.id, *a.text[:-1].split(), "."] for a in given]


def test_no_articles_no_results(blank) -> None:
    assert list(parallel.run([], words, on_problem=unexpected)) == []


def test_the_pipeline_is_the_one_asked_for(blank) -> None:
    list(parallel.run(articles(1), words, model="other", on_problem=unexpected))
    assert blank == ["other"]


@pytest.mark.parametrize("workers", [1, 4])
def test_articles_are_taken_only_as_far_as_there_are_workers(blank, counted, workers: int) -> None:
    taken: list[str] = []

    def endless() -> Iterator[Article]:
        for n in count():
            taken.append(f"a{n}")
            yield Article(id=f"a{n}", text="Peru left.")

    ahead = BATCH * max(workers * TASKS_AHEAD, FEW // BATCH + 1)
    running = parallel.run(endless(), words, workers=workers, on_problem=unexpected)
    assert taken == []
    for done in range(4):
        next(running)
        assert len(taken) <= done * BATCH + ahead
    running.close()


@pytest.mark.parametrize(("number", "processes"), [(1, []), (FEW, []), (FEW + 1, [7])])
def test_processes_are_started_only_for_many_articles(blank, counted, monkeypatch, number, processes) -> None:
    monkeypatch.setattr(parallel, "cores", lambda: 7)
    list(parallel.run(articles(number), words, on_problem=unexpected))
    assert counted == processes


@pytest.mark.parametrize(("workers", "processes"), [(1, []), (3, [3])])
def test_as_many_processes_as_asked_for(blank, counted, workers, processes) -> None:
    list(parallel.run(articles(FEW + 1), words, workers=workers, on_problem=unexpected))
    assert counted == processes


def test_an_article_that_fails_is_a_problem_and_takes_no_other_with_it(blank) -> None:
    problems: list[InputError] = []
    given = articles(2 * BATCH)
    pairs = [p for batch in parallel.run(given, picky, workers=1, on_problem=problems.append) for p in batch]
    assert [article for article, _ in pairs] == [a for a in given if a.id not in ("a3", "a20")]
    assert all(article.id == result for article, result in pairs)
    assert [type(problem) for problem in problems] == [InputError, InputError]
    first, second = map(str, problems)
    assert first.startswith("a3: ") and "ValueError: not this one" in first
    assert second.startswith("a20: ")


def test_a_batch_of_nothing_but_failures_is_empty(blank) -> None:
    problems: list[InputError] = []
    assert list(parallel.run([Article(id="a3", text="x")], picky, on_problem=problems.append)) == [[]]
    assert len(problems) == 1


def test_the_pipeline_is_loaded_once(monkeypatch) -> None:
    loaded: list[str | None] = []
    monkeypatch.setattr(parallel.language, "load", lambda name: loaded.append(name) or spacy.blank("en"))
    parallel.pipeline.cache_clear()
    try:
        assert parallel.pipeline("some") is parallel.pipeline("some")
        parallel.pipeline("other")
    finally:
        parallel.pipeline.cache_clear()
    assert loaded == ["some", "other"]


def test_there_is_a_core() -> None:
    assert 1 <= parallel.cores() <= (os.cpu_count() or 1)


@pytest.mark.slow
def test_two_processes_give_what_one_gives() -> None:
    given = articles(FEW + 5)
    one, two = (
        [p for batch in parallel.run(given, tags, workers=workers, on_problem=unexpected) for p in batch]
        for workers in (1, 2)
    )
    assert [article for article, _ in two] == given
    assert one == two


@pytest.mark.slow
def test_an_article_that_kills_its_process_takes_no_other_with_it() -> None:
    problems: list[InputError] = []
    given = articles(3)
    pairs = [p for batch in parallel.run(given, deadly, workers=2, on_problem=problems.append) for p in batch]
    assert [article.id for article, _ in pairs] == ["a0", "a2"]
    assert [str(problem).split(":")[0] for problem in problems] == ["a1"]
