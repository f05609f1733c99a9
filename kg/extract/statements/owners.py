"""Whether a pronoun may mean another than its chain: "his" the subject of its own clause, "it" no thing at all."""

from __future__ import annotations

from kg.extract.statements.nodes import Nodes
from kg.extract.statements.relation import Relation
from kg.extract.syntax.tree import Word

PLURAL = frozenset({"NNS", "NNPS"})
MALE, FEMALE = frozenset({"he", "him", "his", "himself"}), frozenset({"she", "her", "hers", "herself"})


def may_be_subject(relation: Relation, nodes: Nodes) -> bool:
    """True for a possessor "his" or "her" as object whose subject is a person and not known to be of the other sex, and
    for "their" behind several.

    Most possessives of an object belong to the subject: "Ana praised her plan" hardly says that she praised somebody.
    """
    owner = relation.object
    if relation.rule == "through" and owner.lower == "their":
        return _are_several(relation.subject)
    if (
        relation.rule != "through"
        or owner.tag != "PRP$"
        or owner.lower not in MALE | FEMALE
        or nodes.type(relation.subject) != "Person"
    ):
        return False
    found = _pronouns(relation.subject, nodes)
    return not found or bool(found & (MALE if owner.lower in MALE else FEMALE))


def may_be_empty(relation: Relation, nodes: Nodes) -> bool:
    """True for "it is a debate" where "it" was taken for an issue: as often it points to the whole sentence before."""
    noun = relation.rule == "copula" and relation.anchor.pos == "NOUN"
    return noun and relation.subject.lower == "it" and nodes.kind(relation.subject) == "issue"


def _are_several(subject: Word) -> bool:
    return subject.tag in PLURAL or subject.dep == "conj" or any(c.dep == "conj" for c in subject.children)


def _pronouns(word: Word, nodes: Nodes) -> set[str]:
    number = nodes.chain(word)
    texts = {nodes.mentions[m].text.lower() for m in nodes.chains[number].mentions} if number is not None else set()
    return texts & (MALE | FEMALE)
