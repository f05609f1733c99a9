"""Infinitives behind a clause about who is made to act, on trees written by hand."""

import pytest
from built_docs import build

from kg.extract.syntax import document

URGED = (
    "Ana NNP 2 nsubj\nurged VBD 0 root lemma={}\nvoters NNS 2 obj\nbacking VBG 3 acl lemma={}\nLi NNP 4 obj\n"
    "to TO 7 mark\nswitch VB 4 xcomp\n. . 2 punct"
)


@pytest.mark.parametrize(
    ("verb", "about", "head"), [("urge", "back", "urged"), ("see", "back", "backing"), ("urge", "try", "backing")]
)
def test_the_infinitive_belongs_to_who_persuades(verb: str, about: str, head: str) -> None:
    assert document.read(build(URGED.format(verb, about))).tokens[6].head.text == head
