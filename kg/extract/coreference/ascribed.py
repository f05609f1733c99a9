"""Roles that a clause ascribes to somebody ("she serves as mayor", "he became the leader"): whom it says to be that.

What one runs for is nobody: "a candidate for president".
"""

from kg.extract.coreference.signs import Signs
from kg.extract.mentions.traits import SUBJECTS, Traits
from kg.extract.syntax.document import Token
from kg.extract.syntax.prepositions import preposition

BECOMING = frozenset("become elect name appoint make nominate crown declare".split())
BEARERS = SUBJECTS | {"nmod:poss"}
SEEKING = frozenset("run candidate nominee bid campaign candidacy contender hopeful race contest nomination".split())


def ascribed(t: Traits) -> bool:
    """Is this a role that somebody is said to have, not somebody spoken of by it?"""
    if t.mention.kind != "nominal" or t.mention.type != "PERSON":
        return False
    made = t.head.dep_ == "xcomp" and t.head.head.lemma_ in BECOMING
    return made or preposition(t.head) == "as" or sought(t)


def sought(t: Traits) -> bool:
    """Is this the office that somebody seeks ("running for president")?"""
    return preposition(t.head) == "for" and t.head.head.lemma_ in SEEKING and not t.definite


def bearers(signs: Signs, t: Traits) -> set[int]:
    """The groups of those who may have it: subject and possessor of what governs it, else of what governs that, or a
    noun that the clause belongs to; the object ("sees her as") has a predicate of its own, what makes it one aside.
    """
    governor = t.head.head
    if sought(t):
        return set()
    while not (found := _beside(signs, governor, t)):
        if governor.head == governor:
            return set()
        if governor.dep_.startswith("acl") and (noun := signs.at(governor.head.i)) is not None:
            return {signs.clusters.find(noun.index)}
        governor = governor.head
    return found


def _beside(signs: Signs, governor: Token, t: Traits) -> set[int]:
    kinds = BEARERS | {"obj"} if t.head.dep_ == "xcomp" else BEARERS
    near = (signs.at(c.i) for c in governor.children if c.dep_ in kinds)
    return {signs.clusters.find(o.index) for o in near if o is not None and o is not t and o.mention.type != "ISSUE"}
