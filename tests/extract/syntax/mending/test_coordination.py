"""Verbs joined by mistake with the nearest one, on trees written by hand."""

import pytest
from built_docs import build

from kg.extract.syntax import document

SAID = (
    "Ana NNP 2 nsubj\nsaid VBD 0 root lemma=say\nPeru NNP 5 nsubj\n{}\n{}\nLima NNP 5 obj\nand CC 8 cc\n"
    "{}\nChile NNP 8 obj\n. . 2 punct"
)
JOINED = (
    "Ana NNP 2 nsubj\nis VBZ 3 aux\npraising VBG 0 root\ndeals NNS 3 obj\nthat WDT 6 nsubj\nhelp {} 4 acl:relcl\n"
    "{} CC 8 cc\nrejecting VBG 6 conj\nwar NN 8 obj\n. . 3 punct"
)


@pytest.mark.parametrize(
    ("adverb", "verb", "joined", "head"),
    [
        ("would MD 5 aux", "leave VB 2 ccomp", "met VBD 5 conj", "said"),
        ("then RB 5 advmod", "left VBD 2 ccomp", "accused VBD 5 conj lemma=accuse", "said"),
        ("then RB 5 advmod", "left VBD 2 ccomp", "met VBD 5 conj", "left"),
        ("be VB 5 aux:pass", "left VBN 2 ccomp", "met VBD 5 conj", "said"),
        ("had VBD 5 aux lemma=have", "left VBN 2 ccomp", "dismissed VBD 5 conj lemma=dismiss", "said"),
        ("had VBD 5 aux lemma=have", "left VBN 2 ccomp", "met VBD 5 conj", "left"),
        ("then RB 5 advmod", "accused VBD 2 ccomp lemma=accuse", "blamed VBD 5 conj lemma=blame", "accused"),
    ],
)
def test_what_is_done_in_another_time_or_said_goes_with_who_speaks(
    adverb: str, verb: str, joined: str, head: str
) -> None:
    assert document.read(build(SAID.format(adverb, verb, joined))).tokens[7].head.text == head


@pytest.mark.parametrize(
    ("tag", "joint", "head"), [("VBP", "and", "praising"), ("VBP", "nor", "help"), ("VBG", "and", "help")]
)
def test_a_gerund_goes_with_the_gerund_further_up(tag: str, joint: str, head: str) -> None:
    assert document.read(build(JOINED.format(tag, joint))).tokens[7].head.text == head


def test_who_has_said_one_thing_says_the_next_one_too() -> None:
    tree = (
        "Ana NNP 3 nsubj\nhas VBZ 3 aux lemma=have\nsaid VBN 0 root lemma=say\nPeru NNP 6 nsubj\nwould MD 6 aux\n"
        "leave VB 3 ccomp\nbut CC 8 cc\ndismissed VBD 6 conj lemma=dismiss\nfears NNS 8 obj"
    )
    assert document.read(build(tree)).tokens[7].head.text == "said"
