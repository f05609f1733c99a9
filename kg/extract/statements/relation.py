"""One relation between two words of a text, as a clause, a noun or a speaker states it."""

from __future__ import annotations

from dataclasses import dataclass

from kg.extract.statements.events import Coding, verb_class
from kg.extract.statements.predicates import key, prefixes
from kg.extract.syntax.clause import is_clause
from kg.extract.syntax.control import can_act
from kg.extract.syntax.modes import Modality
from kg.extract.syntax.tree import Word
from kg.lexicons import words

# Governors whose own class outweighs that of the deed ("threatened to invade" is a threat, not an invasion).
STRONG_GOVERNORS = frozenset({"THREATEN"})

# What he does to whom a town falls; prices and boxers fall to what captures nothing.
CAPTURING = "capture"


@dataclass(frozen=True, slots=True)
class Relation:
    """A subject, a predicate and an object as words of the tree; `anchor` is the word that carries the predicate.

    Where a name or pronoun stands inside the predicate, `{}` holds its place and `inner` is its word.
    """

    subject: Word
    predicate: str
    object: Word
    event_class: str
    anchor: Word
    rule: str
    modality: Modality = Modality()
    inner: Word | None = None


def relate(
    word: Word,
    subject: Word,
    target: Word,
    predicate: str,
    found: Coding,
    how: Modality,
    rule: str,
    inner: Word | None = None,
) -> Relation:
    """The relation of a predicate, the other way round where its coding says so."""
    if found.turned == CAPTURING and not can_act(target):
        found = Coding()
    if found.turned:
        return Relation(target, found.turned, subject, found.event_class, word, rule, how)
    phrase = _limited(word, predicate) if how.negated else predicate
    return Relation(subject, phrase, target, _governed_class(word, found.event_class), word, rule, how, inner)


def _limited(word: Word, predicate: str) -> str:
    """A denied predicate with the adverb that alone is denied, where it stands ("fully answer", "talk much about")."""
    adverb = next((c for c in word.children if c.dep == "advmod" and c.lower in words("limiting_adverbs")), None)
    before = prefixes(word)
    if adverb is None or adverb.lower in predicate.split() or not predicate.startswith(before):
        return predicate
    first, _, rest = predicate.removeprefix(before).partition(" ")
    parts = (first, adverb.lower, rest) if first == "be" or adverb.i > word.i else (adverb.lower, first, rest)
    return before + " ".join(filter(None, parts))


def _governed_class(word: Word, name: str) -> str:
    governor = word.head
    if word.dep == "xcomp" and governor is not None and is_clause(governor):
        outer = verb_class(key(governor)).event_class
        if outer in STRONG_GOVERNORS or name in ("", "OTHER"):
            return outer or name
    return name
