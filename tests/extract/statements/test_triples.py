"""Open triples on trees written by hand: compact, complete, pronouns as they stand."""

from parsed import parsed

from kg.extract.statements.triples import triples
from kg.extract.syntax import tree


def found(text: str) -> list[tuple[str, str, str]]:
    return [(t.subject, t.predicate, t.object) for t in triples(tree.read(parsed(text)))]


def test_a_plain_clause() -> None:
    text = "they/PRP/nsubj/2 signed/VBD/root/0/sign it/PRP/obj/2 in/IN/case/5 Lima/NNP/obl/2"
    assert found(text) == [("they", "signed", "it in Lima")]


def test_the_preposition_belongs_to_the_predicate_where_there_is_no_object() -> None:
    assert found("they/PRP/nsubj/3 have/VBP/aux/3 met/VBN/root/0/meet with/IN/case/5 us/PRP/obl/3") == [
        ("they", "have met with", "us")
    ]


def test_copulas_and_appositions() -> None:
    text = "Lima/NNP/nsubj/7 ,/,/punct/4 a/DT/det/4 city/NN/appos/1 ,/,/punct/4 is/VBZ/cop/7/be big/JJ/root/0"
    assert found(text) == [("Lima", "is", "a city"), ("Lima", "is", "big")]


def test_controlled_verbs_are_one_predicate() -> None:
    text = "they/PRP/nsubj/2 voted/VBD/root/0/vote to/TO/mark/4 punish/VB/xcomp/2 Peru/NNP/obj/4"
    assert ("they", "voted to punish", "Peru") in found(text)


def test_negation_is_told() -> None:
    [triple] = triples(tree.read(parsed("they/PRP/nsubj/4 did/VBD/aux/4 not/RB/advmod/4 sign/VB/root/0 it/PRP/obj/4")))
    assert triple.negated
    assert triple.predicate == "did not sign"
