"""The figures of coreference."""

import pytest
from coreference import figures, found, gold

from kg.extract.coreference.annotation import Annotated, Marked


def _clusters(*groups: str) -> list[set[tuple[object, ...]]]:
    return [{(letter,) for letter in group} for group in groups]


def test_what_is_equal_scores_full() -> None:
    same = _clusters("abc", "de")
    assert figures([(same, same)])["CoNLL"] == pytest.approx(100)


def test_the_example_of_the_textbook() -> None:
    got = figures([(_clusters("abc", "defg"), _clusters("ab", "cd", "fghi"))])
    assert (got["MUC R"], got["MUC P"]) == (pytest.approx(40), pytest.approx(40))
    assert (got["mentions R"], got["mentions P"]) == (pytest.approx(600 / 7), pytest.approx(75))


def test_documents_do_not_mix() -> None:
    one = _clusters("ab")
    assert figures([(one, one), (one, _clusters("cd"))])["MUC R"] == pytest.approx(50)


def test_a_head_word_goes_to_the_shortest_mention_and_single_mentions_are_left_out() -> None:
    marked = (Marked(0, 3, 0, "a"), Marked(0, 12, 0, "pair"), Marked(20, 24, 20, "pair"), Marked(30, 33, 30, "a"))
    text = Annotated(" " * 40, (*marked, Marked(35, 37, 35, "single")))
    assert gold(text, "head") == [{(0,), (30,)}, {(20,), (0, 0, 12)}]
    assert gold(text, "exact") == [{(0, 3), (30, 33)}, {(20, 24), (0, 12)}]


@pytest.mark.slow
def test_what_the_pipeline_finds(nlp) -> None:
    doc = nlp("Ana Reed, the mayor of Oslo, left. She was tired.")
    assert found(doc, "exact") == [{(0, 8), (10, 27), (35, 38)}]
