"""Negation within a clause, on trees written by hand."""

import pytest
from parsed import parsed

from kg.extract.syntax import tree
from kg.extract.syntax.negation import is_negated, is_negative, is_until

NOBODY = "nobody/NN/nsubj/2 signed/VBD/root/0/sign"
DOUBT = "we/PRP/nsubj/2 have/VBP/root/0 no/DT/det/4 doubt/NN/obj/2"


@pytest.mark.parametrize(
    ("text", "form", "expected"),
    [
        ("Peru/NNP/nsubj/4 did/VBD/aux/4 not/RB/advmod/4 sign/VB/root/0", "sign", True),
        ("Peru/NNP/nsubj/4 not/RB/advmod/4 only/RB/advmod/4 signed/VBD/root/0/sign", "signed", False),
        ("Peru/NNP/nsubj/4 no/RB/advmod/3 longer/RB/advmod/4 signs/VBZ/root/0/sign", "signs", True),
        (NOBODY, "signed", True),
        (DOUBT, "have", False),
    ],
)
def test_a_clause_is_negated_by_its_own_words(text, form, expected) -> None:
    assert is_negated(next(w for w in tree.read(parsed(text)) if w.text == form)) is expected


@pytest.mark.parametrize(("text", "form", "expected"), [(NOBODY, "nobody", True), (DOUBT, "we", False)])
def test_a_noun_phrase_is_negative(text, form, expected) -> None:
    assert is_negative(next(w for w in tree.read(parsed(text)) if w.text == form)) is expected


def test_until() -> None:
    words = tree.read(parsed("Peru/NNP/nsubj/2 left/VBD/root/0/leave until/IN/case/4 May/NNP/obl/2"))
    assert is_until(words[1])
    assert not is_until(words[3])
