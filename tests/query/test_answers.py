"""Answers in print."""

import csv
import io
import json

import pytest
from graph_samples import NASTY

from kg.query import Answer, Iri, formatted

ANSWER = Answer(
    ("who", "times", "sure", "thing"),
    (
        ('a, "b"', 3, True, Iri("https://kg.example/ns#AID")),
        ("two\nlines", 0.5, None, Iri("https://elsewhere.example/x")),
    ),
)


def test_table() -> None:
    assert formatted(ANSWER).splitlines() == [
        "who        times  sure  thing",
        "---------  -----  ----  ---------------------------",
        'a, "b"     3      true  kg:AID',
        "two lines  0.5          https://elsewhere.example/x",
    ]


def test_csv() -> None:
    assert list(csv.reader(io.StringIO(formatted(ANSWER, "csv"), newline=""))) == [
        ["who", "times", "sure", "thing"],
        ['a, "b"', "3", "true", "https://kg.example/ns#AID"],
        ["two\nlines", "0.5", "", "https://elsewhere.example/x"],
    ]


def test_json() -> None:
    assert json.loads(formatted(ANSWER, "json")) == [
        {"who": 'a, "b"', "times": 3, "sure": True, "thing": "https://kg.example/ns#AID"},
        {"who": "two\nlines", "times": 0.5, "sure": None, "thing": "https://elsewhere.example/x"},
    ]


@pytest.mark.parametrize("format", ["table", "csv", "json"])
def test_no_rows(format: str) -> None:
    assert formatted(Answer(("a", "b"), ()), format).split() in (["a", "b", "-", "-"], ["a,b"], ["[]"])


@pytest.mark.parametrize("text", [*NASTY, "x" * 10_000, "鴨" * 500, "\x1b[2J\x1b]0;title\x07"])
def test_a_cell_of_a_table_is_short_and_steers_no_terminal(text: str) -> None:
    *_, line = formatted(Answer(("a", "b"), ((text, "end"),))).split("\n")
    assert line.endswith("end") and len(line) < 70
    assert line.isprintable()
