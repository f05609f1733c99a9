"""Objects that do what the clause behind them says, on trees written by hand."""

import pytest
from parsed import parsed

from kg.extract.statements.inner_clauses import is_doer, made_to_act
from kg.extract.syntax import tree

ASKED = "Ana/NNP/nsubj/2 asked/VBD/root/0/ask Li/NNP/obj/2 to/TO/mark/5 talk/VB/xcomp/2"
SHOWS = "it/PRP/nsubj/2 shows/VBZ/root/0/show voters/NNS/obj/2/voter {verb}/ccomp/2/say so/RB/advmod/4"
SEES = "Ana/NNP/nsubj/2 saw/VBD/root/0/see Li/NNP/obj/2 leave/VB/xcomp/2"


def pair(text: str) -> tuple[tree.Word, tree.Word]:
    words = tree.read(parsed(text))
    return words[1], words[2]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (ASKED, False),
        (SHOWS.format(verb="say/VBP"), True),
        (SHOWS.format(verb="say/VB"), False),
        (SEES, True),
        ("Ana/NNP/nsubj/2 saw/VBD/root/0/see Li/NNP/obj/2", False),
    ],
)
def test_an_object_that_acts_is_none(text: str, expected: bool) -> None:
    assert is_doer(*pair(text)) is expected


def test_who_is_asked_is_made_to_act() -> None:
    assert made_to_act(*pair(ASKED))
