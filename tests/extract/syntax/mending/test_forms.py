"""Gerunds taken for plain verbs and conjunctions inside a subject, on trees written by hand."""

import pytest
from built_docs import build

from kg.extract.syntax import document

CALLED = "Ana NNP 2 nsubj\nleft VBD 0 root\n, , 4 punct\n{} VB 2 advcl\nPeru NNP 4 obj"
LED = (
    "Ana NNP 2 nsubj\nleft VBD 0 root\n{} IN 6 mark\na DT 5 det\ngroup NN 9 nsubj\nled VBN 5 acl\nby IN 8 case\n"
    "Li NNP 6 obl:agent\nlied VBD 2 advcl"
)
MEETING = "{} VBG 4 advcl\nin IN 3 case\nLima NNP 1 nmod\nleft VBD 0 root"


@pytest.mark.parametrize(
    ("form", "tag", "lemma"),
    [
        ("warning", "VBG", "warn"),
        ("stopping", "VBG", "stop"),
        ("dismissing", "VBG", "dismiss"),
        ("bring", "VB", "bring"),
    ],
)
def test_a_gerund_is_no_plain_verb(form: str, tag: str, lemma: str) -> None:
    word = document.read(build(CALLED.format(form))).tokens[3]
    assert (word.tag_, word.lemma_) == (tag, lemma)


@pytest.mark.parametrize(("mark", "verb"), [("after", "lied"), ("with", "led")])
def test_a_conjunction_before_a_subject_opens_its_clause(mark: str, verb: str) -> None:
    assert document.read(build(LED.format(mark))).tokens[2].head.text == verb


@pytest.mark.parametrize(("form", "dep"), [("meeting", "obl"), ("showings", "nmod")])
def test_a_phrase_beside_a_gerund_tells_where_it_was_done(form: str, dep: str) -> None:
    assert document.read(build(MEETING.format(form))).tokens[2].dep_ == dep
