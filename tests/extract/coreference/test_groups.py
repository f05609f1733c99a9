"""Plural phrases that take up two actors named together."""

from built_docs import build

from kg.extract.coreference.chains import chains
from kg.extract.coreference.groups import members
from kg.extract.mentions.entities import mentions

TOGETHER = """
    Ana NNP 4 nsubj PERSON
    and CC 3 cc
    Omar NNP 1 conj PERSON
    met VBD 0 root
    in IN 6 case
    Togo NNP 4 obl GPE
    . . 4 punct
"""


def stands_for(*sentences: str) -> dict[str, set[str]]:
    doc = build(TOGETHER, *sentences)
    ms = mentions(doc)
    cs = chains(doc, ms)
    return {cs[c].label: {cs[g].label for g in group} for c, group in members(doc, ms, cs).items()}


def test_they_and_the_diplomats_are_those_named_together_before() -> None:
    they = """
        They PRP 2 nsubj
        left VBD 0 root
        . . 2 punct
    """
    diplomats = """
        The DT 2 det
        diplomats NNS 3 nsubj
        left VBD 0 root
        . . 3 punct
    """
    assert stands_for(they) == {"They": {"Ana", "Omar"}}
    assert stands_for(diplomats) == {"diplomats": {"Ana", "Omar"}}


def test_other_groups_are_not() -> None:
    others = """
        The DT 3 det
        French JJ 3 amod NORP
        diplomats NNS 6 nsubj
        and CC 5 cc
        ships NNS 3 conj
        left VBD 0 root
        . . 6 punct
    """
    states = """
        The DT 3 det
        two CD 3 nummod
        countries NNS 4 nsubj lemma=country
        left VBD 0 root
        . . 4 punct
    """
    assert stands_for(others) == {}
    assert stands_for(states) == {}


def test_a_bare_plural_stands_for_all_of_a_kind() -> None:
    all_of_them = """
        Diplomats NNS 2 nsubj
        left VBD 0 root
        . . 2 punct
    """
    assert stands_for(all_of_them) == {}
