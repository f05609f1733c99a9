"""What the words of two noun phrases forbid, and what they leave to the ranker."""

from built_docs import build

from kg.extract.coreference.chains import settled
from kg.extract.coreference.compatible import compatible
from kg.extract.mentions.entities import mentions

TEST = """
    The DT 2 det
    test NN 3 nsubj
    failed VBD 0 root
    . . 3 punct
    """
FULLER = """
    The DT 3 det
    nuclear JJ 3 amod
    test NN 4 nsubj
    failed VBD 0 root
    . . 4 punct
    """
OTHER = FULLER.replace("nuclear", "naval")
BY_CLAUSE = """
    The DT 2 det
    test NN 5 nsubj
    that WDT 4 nsubj
    counts VBZ 2 acl:relcl
    failed VBD 0 root
    . . 5 punct
    """
RAIN = """
    Rain NN 2 nsubj
    fell VBD 0 root
    . . 2 punct
    """


def agree(first: str, second: str, *, sure: bool) -> bool:
    doc = build(first, second)
    signs, _ = settled(doc, mentions(doc))
    earlier, later = signs.traits
    return compatible(signs, later, earlier, sure=sure)


def test_a_phrase_fuller_than_what_it_takes_up_needs_a_sure_ranker() -> None:
    assert agree(FULLER, TEST, sure=False)
    assert not agree(TEST, FULLER, sure=False)
    assert agree(TEST, FULLER, sure=True)
    assert not agree(OTHER, FULLER, sure=True)


def test_what_a_clause_tells_takes_up_nothing_far_before() -> None:
    far, near = build(TEST, RAIN, BY_CLAUSE), build(TEST, BY_CLAUSE)
    for doc, fits in ((far, False), (near, True)):
        signs, _ = settled(doc, mentions(doc))
        earlier, later = (t for t in signs.traits if t.lemma == "test")
        assert compatible(signs, later, earlier) is fits
