"""Subjects and arguments, also those that the sentence leaves out, on trees written by hand."""

import pytest
from parsed import parsed

from kg.extract.syntax import tree
from kg.extract.syntax.arguments import agents, arguments, is_passive, patients, subjects

CONTROL = "Japan/NNP/nsubj/2 urged/VBD/root/0/urge Iran/NNP/obj/2 to/TO/mark/5 talk/VB/xcomp/2"
SUBJECT_CONTROL = "Japan/NNP/nsubj/2 promised/VBD/root/0/promise Iran/NNP/obj/2 to/TO/mark/5 talk/VB/xcomp/2"
RELATIVE = "Peru/NNP/nsubj/5 which/WDT/nsubj/3 borders/VBZ/acl:relcl/1/border Chile/NNP/obj/3 signed/VBD/root/0/sign"
GAP = "the/DT/det/2 treaty/NN/nsubj/5 Peru/NNP/nsubj/4 signed/VBD/acl:relcl/2/sign failed/VBD/root/0/fail"
SHARED = "Peru/NNP/nsubj/2 met/VBD/root/0/meet Chile/NNP/obj/2 and/CC/cc/5 left/VBD/conj/2/leave"
PASSIVE = "Iran/NNP/nsubj:pass/3 was/VBD/aux:pass/3 hit/VBN/root/0 by/IN/case/5 Iraq/NNP/obl:agent/3"
PARTICIPLE = "troops/NNS/nsubj/5 backed/VBN/acl/1/back by/IN/case/4 Mali/NNP/obl:agent/2 left/VBD/root/0/leave"
ACCUSED = "Peru/NNP/nsubj/2 accused/VBD/root/0/accuse Chile/NNP/obj/2 of/IN/mark/5 spying/VBG/advcl/2/spy"
EFFORT = "Peru/NNP/nmod:poss/3 's/POS/case/1 effort/NN/root/0 to/TO/mark/5 win/VB/acl/3"
ROOT = "It/PRP/expl/2 rains/VBZ/root/0/rain"


def word(text: str, form: str) -> tree.Word:
    return next(w for w in tree.read(parsed(text)) if w.text == form)


def texts(words) -> list[str]:
    return [w.text for w in words]


@pytest.mark.parametrize(
    ("text", "verb", "expected"),
    [
        (CONTROL, "talk", ["Iran"]),
        (SUBJECT_CONTROL, "talk", ["Japan"]),
        (RELATIVE, "borders", ["Peru"]),
        (SHARED, "left", ["Peru"]),
        (ACCUSED, "spying", ["Chile"]),
        (EFFORT, "win", ["Peru"]),
        (PARTICIPLE, "backed", ["troops"]),
        (ROOT, "rains", []),
    ],
)
def test_subjects(text, verb, expected) -> None:
    assert texts(subjects(word(text, verb))) == expected


def test_passive_turns_the_roles() -> None:
    verb = word(PASSIVE, "hit")
    assert is_passive(verb)
    assert texts(patients(verb)) == ["Iran"]
    assert texts(agents(verb)) == ["Iraq"]


def test_a_participle_after_its_noun_is_passive() -> None:
    assert texts(agents(word(PARTICIPLE, "backed"))) == ["Mali"]


def test_the_noun_of_a_relative_clause_fills_its_gap() -> None:
    assert [(a.word.text, a.role) for a in arguments(word(GAP, "signed"))] == [("treaty", "obj")]


def test_obliques_have_their_preposition() -> None:
    text = (
        "Peru/NNP/nsubj/2 pulled/VBD/root/0/pull out/RP/compound:prt/2 "
        "of/IN/case/5 talks/NNS/obl/2 with/IN/case/7 Chile/NNP/obl/2"
    )
    assert [(a.word.text, a.prep) for a in arguments(word(text, "pulled"))] == [("talks", "of"), ("Chile", "with")]


def test_a_tree_without_end_is_no_danger() -> None:
    chain = " ".join(f"go/VB/{'root' if i == 0 else 'xcomp'}/{i}" for i in range(300))
    assert subjects(tree.read(parsed(chain))[-1]) == []
