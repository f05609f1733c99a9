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
