"""Followers of a party: the party itself, or some people of it."""

import pytest
from built_docs import build

from kg.extract.mentions.entities import mentions

VOTED = "    voted VBD 0 root\n    . . {at} punct\n"


def read(words: str) -> list[tuple[str, str, str]]:
    """Text, kind and type of the mentions of a sentence with these words before its verb."""
    lines = words.strip("\n").splitlines()
    doc = build("\n".join([*lines, VOTED.format(at=len(lines) + 1)]))
    return [(m.text, m.kind, m.type) for m in mentions(doc)]


@pytest.mark.parametrize(
    ("words", "text"),
    [
        ("Many JJ 2 amod\nDemocrats NNPS 3 nsubj NORP", "Many Democrats"),
        ("Some DT 2 det\nRepublicans NNPS 3 nsubj NORP", "Some Republicans"),
        ("Forty CD 2 nummod\nTories NNPS 3 nsubj NORP", "Forty Tories"),
        ("Utah NNP 2 compound GPE\nDemocrats NNPS 3 nsubj NORP", "Utah Democrats"),
    ],
)
def test_some_of_a_party_are_a_group(words: str, text: str) -> None:
    assert (text, "nominal", "GROUP") in read(words)


@pytest.mark.parametrize("words", ["Democrats NNPS 2 nsubj NORP", "The DT 2 det\nDemocrats NNPS 3 nsubj NORP"])
def test_all_of_them_are_the_party(words: str) -> None:
    assert [kind for _, kind, _ in read(words)] == ["name"]


def test_a_group_called_after_somebody_is_one_name() -> None:
    words = "Thatcher NNP 2 compound PERSON\nTories NNPS 3 nsubj NORP"
    assert read(words) == [("Thatcher Tories", "name", "NORP")]


def test_what_picks_out_one_half_picks_out_the_other() -> None:
    words = "Many JJ 2 amod\nDemocrats NNPS 5 nsubj NORP\nand CC 4 cc\nRepublicans NNPS 2 conj NORP"
    assert ("Republicans", "nominal", "GROUP") in read(words)
