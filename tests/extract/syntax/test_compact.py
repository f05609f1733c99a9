"""The words of a noun phrase, on trees written by hand."""

import pytest
from parsed import parsed

from kg.extract.syntax import tree
from kg.extract.syntax.compact import compact

LAW = "the/DT/det/2 law/NN/root/0 banning/VBG/acl/2 arms/NNS/obj/3"
ASIDE = "the/DT/det/2 law/NN/root/0 ,/,/punct/5 which/WDT/nsubj/5 failed/VBD/acl:relcl/2"
LONG = "the/DT/det/2 law/NN/root/0 that/WDT/nsubj/4 bans/VBZ/acl:relcl/2 " + " ".join(
    f"w{i}/NN/obj/4" for i in range(10)
)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (LAW, "the law banning arms"),
        (ASIDE, "the law"),
        (LONG, "the law that bans w0"),
        (LONG.replace("NN/obj", "NN/ccomp"), "the law"),
        ("no/DT/det/3 big/JJ/amod/3 law/NN/root/0", "big law"),
        ("n't/RB/advmod/4 the/DT/det/4 only/JJ/amod/4 law/NN/root/0 is/VBZ/cop/4", "the only law"),
        ("arms/NNS/root/0 ,/,/punct/4 including/IN/case/4 guns/NNS/nmod/1", "arms"),
        ("a/DT/det/4 “/``/punct/4 bad/JJ/amod/4 law/NN/root/0", "a bad law"),
        ("an/DT/det/2 end/NN/root/0 -/:/punct/4 peace/NN/nmod/2", "an end"),
        ("not/RB/cc:preconj/3 only/RB/advmod/3 laws/NNS/root/0", "laws"),
        ("her/PRP$/nmod:poss/2 depth/NN/root/0 and/CC/cc/4 art/NN/conj/2", "her depth"),
        ("the/DT/det/2 word/NN/root/0 “/``/punct/4 coup/NN/appos/2 ”/''/punct/4", "the word coup"),
        ("the/DT/det/2 word/NN/root/0 ,/,/punct/4 “/``/punct/5 coup/NN/appos/2", "the word, coup"),
        ("the/DT/det/2 word/NN/root/0 ,/,/punct/4 coup/NN/appos/2", "the word"),
        ("laws/NNS/root/0 of/IN/case/3 which/WDT/nmod/1", "laws"),
    ],
)
def test_compact(text, expected) -> None:
    words = tree.read(parsed(text))
    head = next(w for w in words if w.dep == "root")
    assert compact(head).replace(" ,", ",") == expected


def test_the_clause_that_a_statement_tells_is_left_out() -> None:
    words = tree.read(parsed(LAW))
    assert compact(words[1], apart=words[2]) == "the law"
