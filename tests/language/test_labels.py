"""Trees in ClearNLP labels, built by hand, and what becomes of them."""

import pytest
import spacy
from spacy.tokens import Doc, Span

from kg.language.labels import universal

VOCAB = spacy.blank("en").vocab


def tree(rows, names=()):
    """A parsed document of rows `word POS label head`; lemmas of "be" are known."""
    cells = [row.split() for row in rows.strip().splitlines()]
    words = [cell[0] for cell in cells]
    doc = Doc(
        VOCAB,
        words,
        pos=[cell[1] for cell in cells],
        deps=[cell[2] for cell in cells],
        heads=[words.index(cell[3]) for cell in cells],
        lemmas=["be" if word in ("is", "was") else word.lower() for word in words],
    )
    doc.ents = [Span(doc, start, end, label=label) for start, end, label in names]
    return universal(doc)


def arcs(doc):
    return {token.text: (token.dep_, token.head.text) for token in doc}


def test_prepositions_and_the_passive():
    found = arcs(
        tree("""
        Crimea PROPN nsubjpass annexed
        was AUX auxpass annexed
        annexed VERB ROOT annexed
        by ADP agent annexed
        Russia PROPN pobj by
        in ADP prep annexed
        spring NOUN pobj in
        of ADP prep spring
        2014 NUM pobj of
        """)
    )
    assert found["Crimea"] == ("nsubj:pass", "annexed")
    assert found["was"] == ("aux:pass", "annexed")
    assert found["Russia"] == ("obl:agent", "annexed")
    assert found["by"] == ("case", "Russia")
    assert found["spring"] == ("obl", "annexed")
    assert found["2014"] == ("nmod", "spring")


def test_a_copula_hangs_on_its_predicate_and_a_name_on_its_first_word():
    doc = tree(
        """
        Donald PROPN compound Trump
        Trump PROPN nsubj is
        is AUX ROOT is
        president NOUN attr is
        of ADP prep president
        America PROPN pobj of
        """,
        [(0, 2, "PERSON"), (5, 6, "GPE")],
    )
    found = arcs(doc)
    assert found["president"] == ("root", "president")
    assert found["is"] == ("cop", "president")
    assert found["Donald"] == ("nsubj", "president")
    assert found["Trump"] == ("flat", "Donald")
    assert found["America"] == ("nmod", "president")


def test_a_predicate_may_be_a_place():
    found = arcs(tree("He PRON nsubj is\nis AUX ROOT is\nin ADP prep is\nRome PROPN pobj in"))
    assert found == {"He": ("nsubj", "Rome"), "is": ("cop", "Rome"), "in": ("case", "Rome"), "Rome": ("root", "Rome")}


def test_there_is():
    found = arcs(tree("There PRON expl is\nis AUX ROOT is\nhope NOUN attr is"))
    assert found["hope"] == ("nsubj", "is")
    assert found["is"] == ("root", "is")


def test_conjuncts_hang_on_the_first():
    found = arcs(
        tree("""
        They PRON nsubj met
        met VERB ROOT met
        May PROPN dobj met
        , PUNCT punct May
        Lavrov PROPN conj May
        and CCONJ cc Lavrov
        Kerry PROPN conj Lavrov
        """)
    )
    assert found["May"] == ("obj", "met")
    assert found["Lavrov"] == found["Kerry"] == ("conj", "May")
    assert found["and"] == ("cc", "Kerry")


def test_clauses_after_prepositions():
    found = arcs(tree("He PRON nsubj fled\nfled VERB ROOT fled\nwithout ADP prep fled\ntalking VERB pcomp without"))
    assert found["talking"] == ("advcl", "fled")
    assert found["without"] == ("mark", "talking")


def test_universal_trees_stay_as_they_are():
    rows = "Russia PROPN nsubj annexed\nannexed VERB root annexed\nCrimea PROPN obj annexed"
    assert arcs(tree(rows)) == {
        "Russia": ("nsubj", "annexed"),
        "annexed": ("root", "annexed"),
        "Crimea": ("obj", "annexed"),
    }


@pytest.mark.parametrize(("label", "kept"), [("GPE", True), ("MONEY", False)])
def test_other_names_are_dropped(label, kept):
    doc = tree("Russia PROPN nsubj left\nleft VERB root left", [(0, 1, label)])
    assert bool(doc.ents) is kept
