"""Which subject a clause has itself, on trees written by hand."""

import pytest
from parsed import word

from kg.extract.syntax.own_subjects import own_subjects

TWO = "Ana/NNP/nsubj/4 ,/,/punct/4 Li/NNP/nsubj/4 won/VBD/root/0/win"
BOTH = "Ana/NNP/nsubj/4 and/CC/cc/3 Li/NNP/nsubj/4 won/VBD/root/0/win"
INSERTED = (
    "Li/NNP/nsubj/9 ,/,/punct/6 whose/WP$/nmod:poss/4 book/NN/nsubj/6 Kim/NNP/nsubj/9 read/VBD/acl:relcl/1/read "
    ",/,/punct/6 later/RB/advmod/9 left/VBD/root/0/leave"
)
NUMBERS = "laws/NNS/nsubj/4/law bank/NN/nsubj/4 have/VBP/aux/4/have failed/VBN/root/0/fail"
RELATIVE = "a/DT/det/2 bank/NN/root/0 that/WDT/nsubj/5 Li/NNP/nsubj/5 left/VBD/acl:relcl/2/leave"


@pytest.mark.parametrize(
    ("text", "verb", "expected"),
    [
        (TWO, "won", ["Li"]),
        (BOTH, "won", ["Ana", "Li"]),
        (INSERTED, "left", ["Li"]),
        (NUMBERS, "failed", ["laws"]),
        (RELATIVE, "left", ["that"]),
    ],
)
def test_own_subjects(text: str, verb: str, expected: list[str]) -> None:
    assert [w.text for w in own_subjects(word(text, verb))] == expected
