"""Participles that tell how somebody went on speaking, on trees written by hand."""

import pytest
from built_docs import build

from kg.extract.syntax import document

TOLD = (
    "Ana NNP 2 nsubj\nsaid VBD 0 root\nthat IN 5 mark\nLi NNP 5 nsubj\nleft VBD 2 ccomp\n, , 7 punct\n"
    "citing VBG 5 advcl lemma=cite\nPeru NNP 7 obj\n. . 2 punct"
)
BEFORE = (
    "Li NNP 2 nsubj\nleft VBD 5 ccomp\n, , 2 punct\n"
    "Ana NNP 5 nsubj\nsaid VBD 0 root lemma=say\n, , 7 punct\n{}\n. . 5 punct"
)
TRIED = (
    "Ana NNP 2 nsubj\nrefused VBD 0 root\nto TO 4 mark\nleave VB 2 xcomp\n"
    ", , 6 punct\n{} VBG 4 advcl lemma={}\n. . 2 punct"
)


def head(text: str, word: str) -> str:
    return next(t.head.text for t in document.read(build(text)).tokens if t.text == word)


@pytest.mark.parametrize(
    ("text", "word", "verb"),
    [
        (TOLD.replace("said VBD 0 root", "said VBD 0 root lemma=say"), "citing", "said"),
        (TOLD.replace("said VBD 0 root", "hoped VBD 0 root lemma=hope"), "citing", "left"),
        (TOLD.replace("citing VBG 5 advcl lemma=cite", "losing VBG 5 advcl lemma=lose"), "losing", "left"),
        (BEFORE.format("smiling VBG 2 advcl"), "smiling", "said"),
        (BEFORE.format("while IN 8 mark\nsmiling VBG 2 advcl"), "smiling", "left"),
        (TRIED.format("adding", "add"), "adding", "refused"),
        (TRIED.format("losing", "lose"), "losing", "leave"),
    ],
)
def test_remarks_belong_to_who_speaks(text: str, word: str, verb: str) -> None:
    assert head(text, word) == verb
