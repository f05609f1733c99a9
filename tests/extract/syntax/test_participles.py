"""Who does what a participle says, on trees written by hand."""

import pytest
from parsed import word

from kg.extract.syntax.clause import is_clause, is_passive
from kg.extract.syntax.subjects import subjects

TALK = (
    "Ana/NNP/nsubj/2 gave/VBD/root/0/give a/DT/det/4 talk/NN/obj/2 {comma} "
    "calling/VBG/acl/4/call for/IN/case/8 calm/NN/obl/6"
)
JUDGE = "Ana/NNP/nsubj/4 was/VBD/cop/4 a/DT/det/4 judge/NN/root/0 ,/,/punct/6 ruling/VBG/acl/4/rule alone/RB/advmod/6"
WITH = "Ana/NNP/nsubj/2 left/VBD/root/0/leave with/IN/case/4 Li/NNP/obl/2 ,/,/punct/6 smiling/VBG/acl/4/smile"
HEAD = (
    "the/DT/det/2 head/NN/nsubj/9 of/IN/case/5 the/DT/det/5 club/NN/nmod/2 ,/,/punct/7 named/VBN/acl/2/name "
    "Li/NNP/xcomp/7 left/VBD/root/0/leave"
)
FOUNDED = HEAD.replace("named/VBN/acl/2/name", "founded/VBN/acl/2/found")
CHAIN = (
    "Ana/NNP/nsubj/2 led/VBD/root/0/lead a/DT/det/4 march/NN/obj/2 ,/,/punct/6 won/VBN/acl/4/win seats/NNS/obj/6/seat"
)
READ = "a/DT/det/2 draft/NN/nsubj/6 approved/VBD/acl/2/approve by/IN/case/5 Peru/NNP/obl:agent/3 failed/VBD/root/0/fail"
SHOPS = (
    "Ana/NNP/nsubj/5 was/VBD/cop/5 in/IN/case/5 the/DT/det/5 shops/NNS/root/0/shop looking/VBG/acl/5/look "
    "for/IN/case/8 work/NN/obl/6"
)
VICTIMS = "Ana/NNP/nsubj/2 paid/VBD/root/0/pay to/IN/case/4 victims/NNS/obl/2 hurt/VBN/advcl/2/hurt there/RB/advmod/5"
FAITH = (
    "Ana/NNP/nsubj/2 kept/VBD/root/0/keep faith/NN/obj/2 as/IN/mark/5 defined/VBN/advcl/2/define by/IN/case/7 "
    "Li/NNP/obl:agent/5"
)
STEPS = (
    "Peru/NNP/nsubj/2 took/VBD/root/0/take steps/NNS/obj/2/step ,/,/punct/5 {participle} by/IN/case/7 "
    "Ana/NNP/obl:agent/5"
)
RAID = "the/DT/det/2 killing/VBG/nsubj/3/kill shook/VBD/root/0/shake Peru/NNP/obj/3"


@pytest.mark.parametrize(
    ("text", "verb", "expected"),
    [
        (TALK.format(comma=",/,/punct/6"), "calling", ["Ana"]),
        (STEPS.format(participle="urged/VBN/acl/3/urge"), "urged", ["Peru"]),
        (STEPS.format(participle="opposed/VBN/acl/3/oppose"), "opposed", ["steps"]),
        (TALK.format(comma="today/NN/obl/6"), "calling", ["talk"]),
        (JUDGE, "ruling", ["Ana"]),
        (WITH, "smiling", ["Li"]),
        (HEAD, "named", ["club"]),
        (FOUNDED, "founded", ["head"]),
        (CHAIN, "won", ["Ana"]),
        (READ, "approved", ["draft"]),
        (SHOPS, "looking", ["Ana"]),
        (VICTIMS, "hurt", ["victims"]),
        (VICTIMS.replace("to/IN/case/4 victims/NNS/obl/2", "every/DT/det/4 day/NN/obl/2/day"), "hurt", ["Ana"]),
        (FAITH, "defined", ["faith"]),
        (FAITH.replace("faith/NN/obj/2", "often/RB/advmod/2"), "defined", []),
    ],
)
def test_whom_a_participle_describes(text: str, verb: str, expected: list[str]) -> None:
    assert [w.text for w in subjects(word(text, verb))] == expected


def test_a_finite_form_before_an_agent_is_a_participle() -> None:
    assert is_passive(word(READ, "approved"))
    assert not is_passive(word(CHAIN, "won"))


def test_a_gerund_with_an_article_is_a_noun() -> None:
    assert not is_clause(word(RAID, "killing"))
