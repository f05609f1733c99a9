"""Number of nouns and verbs, on trees written by hand."""

import pytest
from parsed import parsed

from kg.extract.syntax import tree
from kg.extract.syntax.agreement import agrees


@pytest.mark.parametrize(
    ("text", "fits"),
    [
        ("remarks/NNS/nsubj/3/remark were/VBD/aux/3/be read/VBN/root/0", True),
        ("remark/NN/nsubj/3 were/VBD/aux/3/be read/VBN/root/0", False),
        ("remarks/NNS/nsubj/2/remark anger/VBP/root/0", True),
        ("remarks/NNS/nsubj/2/remark angers/VBZ/root/0/anger", False),
        ("remarks/NNS/nsubj/2/remark angered/VBD/root/0/anger", True),
        # bodies, parts and sums take both
        ("crowd/NN/nsubj/2 were/VBD/root/0/be", True),
        ("politics/NNS/nsubj/2/politic is/VBZ/root/0/be", True),
        ("half/NN/nsubj/4 of/IN/case/3 voters/NNS/nmod/1/voter were/VBD/root/0/be", True),
        # names have no number
        ("Peru/NNP/nsubj/2 were/VBD/root/0/be", True),
        # what is not so
        ("if/IN/mark/4 rain/NN/nsubj/4 were/VBD/cop/4/be dry/JJ/root/0", True),
    ],
)
def test_agreement(text: str, fits: bool) -> None:
    words = tree.read(parsed(text))
    assert agrees(next(w for w in words if w.dep == "nsubj"), next(w for w in words if w.dep == "root")) == fits
