"""Adverbial clauses whose doer nothing tells, on trees written by hand."""

import pytest
from parsed import word

from kg.extract.syntax.adverbials import is_doerless, is_judged

TALK = "Ana/NNP/nsubj/2 talked/VBD/root/0/talk about/IN/mark/4 leaving/VBG/advcl/2"
FUNDED = "roads/NNS/nsubj:pass/3/road were/VBD/aux:pass/3/be funded/VBN/root/0/fund by/IN/mark/5 taxing/VBG/advcl/3"
GAINED = "Ana/NNP/nsubj/2 did/VBD/root/0/{verb} from/IN/mark/4 taxing/VBG/advcl/2/tax"
LAWS = "laws/NNS/root/0/law limiting/VBG/acl/1/limit it/PRP/obj/2 by/IN/mark/5 taxing/VBG/advcl/2/tax"
JUDGED = "Ana/NNP/nsubj/2 {verb} Peru/NNP/obj/2 leaving/VBG/advcl/2/leave"


@pytest.mark.parametrize(
    ("text", "verb", "doerless"),
    [
        (TALK, "leaving", True),
        (FUNDED, "taxing", True),
        (LAWS, "taxing", True),
        (GAINED.format(verb="gain"), "taxing", True),
        (GAINED.format(verb="refrain"), "taxing", False),
    ],
)
def test_gerunds_without_a_doer(text: str, verb: str, doerless: bool) -> None:
    gerund = word(text, verb)
    assert gerund.head is not None
    assert is_doerless(gerund, gerund.head) is doerless


@pytest.mark.parametrize(("verb", "judged"), [("opposes/VBZ/root/0/oppose", True), ("met/VBD/root/0/meet", False)])
def test_what_somebody_opposes_is_the_objects_deed(verb: str, judged: bool) -> None:
    gerund = word(JUDGED.format(verb=verb), "leaving")
    assert gerund.head is not None
    assert is_judged(gerund, gerund.head) is judged
