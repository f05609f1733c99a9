"""Gerunds joined with a finite verb by mistake, on trees written by hand."""

import pytest
from built_docs import build

from kg.extract.syntax import document

JOINED = (
    "Ana NNP 2 nsubj\nis VBZ 3 aux\npraising VBG 0 root\ndeals NNS 3 obj\nthat WDT 6 nsubj\nhelp {} 4 acl:relcl\n"
    "{} CC 8 cc\nrejecting VBG 6 conj\nwar NN 8 obj\n. . 3 punct"
)


@pytest.mark.parametrize(
    ("tag", "joint", "head"), [("VBP", "and", "praising"), ("VBP", "nor", "help"), ("VBG", "and", "help")]
)
def test_a_gerund_goes_with_the_gerund_further_up(tag: str, joint: str, head: str) -> None:
    assert document.read(build(JOINED.format(tag, joint))).tokens[7].head.text == head
