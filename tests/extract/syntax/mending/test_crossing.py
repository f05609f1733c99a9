"""What hangs on quoted words although it belongs to the clause of speech, on trees written by hand."""

import pytest
from built_docs import build

from kg.extract.syntax import document

SPOKEN = """
    `` `` 3 punct
    We PRP 3 nsubj
    won VBD 10 ccomp
    '' '' 3 punct
    the DT 6 det
    chief NN 3 nsubj
    , , 8 punct
    Li NNP 6 appos PERSON
    , , 6 punct
    said VBD 0 root lemma=say
"""


def test_who_stands_before_the_verb_of_speech_speaks() -> None:
    tokens = document.read(build(SPOKEN)).tokens
    assert (tokens[5].head.text, tokens[5].dep_) == ("said", "nsubj")
    assert tokens[1].head.text == "won"


@pytest.mark.parametrize(("joint", "head"), [("and CC 2 cc", "rained"), (", , 2 punct", "said")])
def test_what_follows_the_verb_of_speech_is_its_own(joint: str, head: str) -> None:
    before = f"It PRP 2 nsubj\nrained VBD 5 ccomp\n{joint}\nLi NNP 5 nsubj\nsaid VBD 0 root lemma=say\n"
    tree = f"{before}in IN 7 case\nMay NNP 2 obl\n. . 5 punct"
    assert document.read(build(tree)).tokens[6].head.text == head


def test_a_place_behind_the_hearer_is_where_it_is_said() -> None:
    quoted = "`` `` 3 punct\nWe PRP 3 nsubj\nchampions NNS 6 ccomp\n'' '' 3 punct\n"
    speech = "Li NNP 6 nsubj\ntold VBD 0 root lemma=tell\nAcme NNP 6 iobj\n"
    tokens = document.read(build(f"{quoted}{speech}in IN 9 case\nLima NNP 3 nmod\n. . 6 punct")).tokens
    assert (tokens[8].head.text, tokens[8].dep_) == ("told", "obl")
