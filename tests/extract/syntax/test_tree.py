"""Words linked to their heads and children."""

from parsed import parsed

from kg.extract.syntax import tree
from kg.extract.syntax.compact import compact

PHRASE = (
    "the/DT/det/3 new/JJ/amod/3 sanctions/NNS/root/0/sanction on/IN/case/6 the/DT/det/6 rebels/NNS/nmod/3 "
    "and/CC/cc/8 militias/NNS/conj/6 which/WDT/obj/11 Peru/NNP/nsubj/11 backs/VBZ/acl:relcl/3/back"
)


def test_heads_and_children_agree() -> None:
    words = tree.read(parsed(PHRASE + " || Chile/NNP/nsubj/2 left/VBD/root/0/leave"))
    assert [w.text for w in words if w.head is None] == ["sanctions", "left"]
    for word in words:
        assert all(child.head is word for child in word.children)
    assert [w.sent for w in words if w.head is None] == [0, 1]


def test_conjuncts_share_the_preposition() -> None:
    words = tree.read(parsed(PHRASE))
    rebels = next(w for w in words if w.text == "rebels")
    assert [w.text for w in tree.conjuncts(rebels)] == ["rebels", "militias"]
    assert {tree.case(w) for w in tree.conjuncts(rebels)} == {"on"}


def test_a_long_phrase_keeps_its_head_and_two_phrases() -> None:
    tail = " ".join(f"of/IN/case/{4 + 2 * i} thing{i}/NN/nmod/{2 + 2 * i}" for i in range(9))
    words = tree.read(parsed(f"the/DT/det/2 state/NN/root/0 {tail}"))
    assert compact(words[1]) == "the state of thing0 of thing1"
