"""The clause behind a noun without which the noun says little: "the act of raising rates", "a failure to act"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from kg.extract.syntax.document import Token
from kg.extract.syntax.prepositions import preposition
from kg.lexicons import table, words

# Nouns whose clauses tell what somebody does. Those of others are their sense ("a plan to cut taxes"), up to so many
# words; of longer ones nouns that say nothing without keep the core.
ACTORS = ("person", "organization")
ACTOR_NOUNS = ("person_nouns", "organization_nouns")
LONGEST_SENSE = 6
# What stands before a noun or verb and belongs to it.
BEFORE = frozenset("det amod compound nummod nmod:poss nmod:desc case mark advmod aux aux:pass cc:preconj".split())


def sense(clause: Token, head: Token) -> Iterable[Token]:
    """The words of a clause that belong to the name of what its noun stands for; none where it only adds to that."""
    if not _is_sense(clause, head):
        return ()
    short = clause.rightmost - clause.leftmost < LONGEST_SENSE and not any(t.is_punct for t in clause.subtree)
    if short:
        return clause.subtree
    infinitive = clause.doc[clause.leftmost].lower_ == "to" and head.lemma_ in words("content_nouns")
    return _core(clause) if infinitive else ()


def _is_sense(clause: Token, head: Token) -> bool:
    if clause.dep_ != "acl" or head.kind in ACTORS or any(head.lemma_ in table(nouns) for nouns in ACTOR_NOUNS):
        return False
    first = clause.doc[clause.leftmost]
    return first.dep_ == "mark" and first.head is clause and _does(clause, first.lower_)


def _does(clause: Token, mark: str) -> bool:
    if mark == "of":
        return any(t.dep_ == "obj" for t in clause.children)
    return mark == "to" and not any(t.lower_ == "be" for t in clause.children)


def _core(verb: Token) -> Iterator[Token]:
    """An infinitive with its object, else with its own infinitive or the phrase right behind it."""
    yield verb
    yield from (t for t in verb.children if t.dep_ == "compound:prt" or (t.i < verb.i and t.dep_ in BEFORE))
    behind = [t for t in verb.children if t.i > verb.i]
    found = [t for dep in ("obj", "xcomp", "obl") for t in behind if t.dep_ == dep]
    if found and found[0].dep_ == "xcomp":
        yield from _core(found[0])
    elif found and not (found[0].dep_ == "obl" and not preposition(found[0])):
        yield from _noun(found[0])


def _noun(noun: Token) -> Iterator[Token]:
    """A noun with what stands before it; of a share also what it is of ("to repeal all of the orders")."""
    yield noun
    yield from (w for t in noun.children if t.i < noun.i and t.dep_ in BEFORE for w in t.subtree)
    yield from (t for t in noun.children if t.dep_ == "flat")
    if noun.tag_ in ("DT", "PDT", "CD", "JJS"):
        for part in noun.children:
            yield from _noun(part) if part.dep_ == "nmod" and preposition(part) == "of" else ()
