"""Perfect gerunds, on trees written by hand."""

from built_docs import build

from kg.extract.syntax import document
from kg.extract.syntax.document import Token

BESIDE = "She PRP 2 nsubj\ndenied VBD 0 root lemma=deny\nhaving VBG 2 xcomp\nmet VBN 2 xcomp lemma=meet\nBo NNP 4 obj"
BELOW = "She PRP 2 nsubj\nadmits VBZ 0 root\nhaving VBG 2 xcomp\nnever RB 5 advmod\nmet VBN 3 xcomp\nBo NNP 5 obj"
ABOVE = "She PRP 2 nsubj\nadmits VBZ 0 root\nhaving VBG 4 aux\nmet VBN 2 ccomp\nBo NNP 4 obj"
OWNED = "She PRP 2 nsubj\nadmits VBZ 0 root\nhaving VBG 2 xcomp\nmixed VBN 5 amod\nviews NNS 3 obj"


def tokens(tree: str) -> list[Token]:
    return list(document.read(build(f"{tree}\n. . 2 punct")).tokens)


def test_having_helps_the_participle_behind_it() -> None:
    for tree, verb in ((BESIDE, 3), (BELOW, 4), (ABOVE, 3)):
        found = tokens(tree)
        having, met = found[2], found[verb]
        assert (having.dep_, having.head.text) == ("aux", "met")
        assert (met.dep_, met.head.i, met.tag_) == ("xcomp", 1, "VBG")


def test_what_somebody_has_is_no_deed() -> None:
    assert tokens(OWNED)[2].dep_ == "xcomp"
