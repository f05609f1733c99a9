"""Reading from end to end: files, folders, standard input, packed or not, whole or broken."""

import gzip
import io
import json
import os
import sys
import threading
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kg.errors import InputError
from kg.reading import Skipped, read
from kg.records import Article

TALKS = "Talks resume\n\nThe ministers met in Geneva and agreed that the talks would go on.\n"
FRENCH = (
    "Le ministre des Affaires étrangères a rencontré son homologue à Genève et les deux parties ont convenu de "
    "poursuivre les négociations au cours de la semaine prochaine, selon un communiqué publié mardi."
)


def opened(*inputs: object, lines: bool = False) -> tuple[list[Article], list[InputError]]:
    problems: list[InputError] = []
    return list(read([str(item) for item in inputs], lines=lines, on_problem=problems.append)), problems


def typed(monkeypatch: pytest.MonkeyPatch, data: bytes) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(data)))


def test_a_text_file(tmp_path: Path) -> None:
    path = tmp_path / "a file.txt"
    path.write_bytes(TALKS.replace("\n", "\r\n").encode())
    (article,), problems = opened(path)
    assert not problems
    assert article == Article(id="a file.txt", text=TALKS, title="Talks resume", source=str(path))


def test_a_packed_text_file(tmp_path: Path) -> None:
    path = tmp_path / "a.txt.gz"
    path.write_bytes(gzip.compress(TALKS[:20].encode()) + gzip.compress(TALKS[20:].encode()))
    (article,), _ = opened(path)
    assert (article.id, article.text) == ("a.txt.gz", TALKS)


@pytest.mark.parametrize(
    "name,data,problem",
    [
        ("a.txt", b"", "empty"),
        ("a.txt", b" \n\t\n", "empty"),
        ("a.txt", b"words\0words", "binary"),
        ("a.txt", os.urandom(5000), "binary"),
        ("a.txt.gz", gzip.compress(TALKS.encode(), mtime=0)[:-12], "damaged gzip"),
        ("a.txt.gz", gzip.compress(gzip.compress(TALKS.encode() * 50, mtime=0), mtime=0), "binary"),
        ("a.txt", b"\x1f\x8bgarbage that is no gzip", "damaged gzip"),
        ("a.html", b"", "empty"),
        ("a.html", b"<html><head><title></title></head><body></body></html>", "no text"),
        ("a.pdf", b"%PDF-1.4", "unknown kind"),
    ],
)
def test_what_cannot_be_read_is_one_line_and_the_rest_is_read(
    tmp_path: Path, name: str, data: bytes, problem: str
) -> None:
    (tmp_path / name).write_bytes(data)
    (tmp_path / "good.txt").write_text(TALKS)
    articles, problems = opened(tmp_path / name, tmp_path / "good.txt")
    assert [one.id for one in articles] == ["good.txt"]
    assert len(problems) == 1
    assert not isinstance(problems[0], Skipped)
    assert str(problems[0]).startswith(f"{tmp_path / name}: ")
    assert problem in str(problems[0])
    assert "\n" not in str(problems[0])


def test_too_large_is_refused_before_it_is_held(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kg.reading.decoding.TEXT_LIMIT", 1_000_000)
    (tmp_path / "bomb.txt.gz").write_bytes(gzip.compress(b"word " * 1_000_000))
    _, (problem,) = opened(tmp_path / "bomb.txt.gz")
    assert "larger than 1 MB" in str(problem)


def test_without_a_place_for_problems_the_first_is_raised(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="no such file"):
        list(read([str(tmp_path / "none.txt")]))


def test_another_language_is_skipped_and_is_no_failure(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(FRENCH, encoding="utf-8")
    (tmp_path / "b.txt").write_text(TALKS)
    articles, problems = opened(tmp_path)
    assert [one.id for one in articles] == ["b.txt"]
    assert [(type(one), str(one)) for one in problems] == [(Skipped, "a.txt: not English (fr); left out")]


def test_a_short_text_is_not_judged(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Trump Putin Helsinki summit")
    assert len(opened(tmp_path)[0]) == 1


@pytest.mark.parametrize(
    "data,ids",
    [
        (TALKS.encode(), ["stdin"]),
        (gzip.compress(TALKS.encode(), mtime=0), ["stdin"]),
        (json.dumps({"text": TALKS, "id": "x"}).encode(), ["x"]),
        (b"id,text\n7,The ministers met in the city\n", ["7"]),
        (b"<!DOCTYPE html><html><body><p>The ministers met in the city on Monday.</p></body></html>", ["stdin"]),
    ],
)
def test_standard_input_is_known_by_how_it_begins(monkeypatch: pytest.MonkeyPatch, data: bytes, ids: list[str]) -> None:
    typed(monkeypatch, data)
    articles, problems = opened("-")
    assert [one.id for one in articles] == ids
    assert not problems


def test_lines_are_articles_of_their_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    data = b"The talks began.\r\n\r\n  They ended.\nFin"
    (tmp_path / "a.txt").write_bytes(data)
    typed(monkeypatch, data)
    articles, problems = opened(tmp_path / "a.txt", "-", lines=True)
    assert [(one.id, one.text) for one in articles] == [
        ("a.txt#1", "The talks began."), ("a.txt#3", "  They ended."), ("a.txt#4", "Fin"),
        ("stdin#1", "The talks began."), ("stdin#3", "  They ended."), ("stdin#4", "Fin"),
    ]  # fmt: skip
    assert {one.title for one in articles} == {""}
    assert not problems


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes with names here")
def test_a_pipe_of_the_shell(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    threading.Thread(target=lambda: pipe.write_text(TALKS), daemon=True).start()
    (article,), problems = opened(pipe)
    assert article.text == TALKS
    assert not problems


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="everything can be read here")
def test_a_locked_file_is_told(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(TALKS)
    (tmp_path / "a.txt").chmod(0)
    _, (problem,) = opened(tmp_path)
    assert "permission denied" in str(problem)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    data=st.binary(max_size=300),
    name=st.sampled_from(["a.txt", "a.html", "a.jsonl", "a.json", "a.csv", "a.txt.gz", "a"]),
)
def test_any_bytes_give_articles_or_problems(tmp_path: Path, data: bytes, name: str) -> None:
    path = tmp_path / name
    path.write_bytes(data)
    articles, problems = opened(path)
    path.unlink()
    assert articles or problems
    for article in articles:
        assert article.text.encode("utf-8")
        assert all(0 <= mark.start < mark.end <= len(article.text) for mark in article.boilerplate)
    assert all("\n" not in str(problem) and name in str(problem) for problem in problems)


def test_a_byte_order_mark_alone_is_an_empty_file(tmp_path) -> None:
    (tmp_path / "a.txt").write_bytes(b"\xef\xbb\xbf")
    problems = []
    assert not list(read([str(tmp_path / "a.txt")], on_problem=problems.append))
    assert ["empty" in str(problem) for problem in problems] == [True]
