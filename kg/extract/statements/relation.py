"""One relation between two words of a text, as a clause, a noun or a speaker states it."""

from __future__ import annotations

from dataclasses import dataclass

from kg.extract.statements.events import Coding, verb_class
from kg.extract.statements.predicates import key, prefixes
from kg.extract.syntax.clause import is_clause
from kg.extract.syntax.compact import compact
from kg.extract.syntax.control import can_act
from kg.extract.syntax.modes import Modality
from kg.extract.syntax.negation import ALMOST
from kg.extract.syntax.tree import Word, case
from kg.lexicons import words

# Governors whose own class outweighs that of the deed ("threatened to invade" is a threat, not an invasion).
STRONG_GOVERNORS = frozenset({"THREATEN"})

# What he does to whom a town falls; prices and boxers fall to what captures nothing.
CAPTURING = "capture"

# Adverbs of comparison: what is done more to one than to others need not be done much; "once more" compares nothing.
COMPARING = frozenset("more less harder faster".split())
DUTIES = {"must": "must", "should": "should", "ought": "ought to"}
# Adverbs of what is done at times, though not often.
SELDOM = frozenset({"rarely", "seldom", "infrequently"})
HARDLY = frozenset({"hardly", "scarcely", "barely"})
COUNTING = frozenset("once any no not what nothing something little lot bit".split())


@dataclass(frozen=True, slots=True)
class Relation:
    """A subject, a predicate and an object as words of the tree; `anchor` is the word that carries the predicate.

    Where a name or pronoun stands inside the predicate, `{}` holds its place and `inner` is its word. `by` is who says
    so where the relation itself tells that.
    """

    subject: Word
    predicate: str
    object: Word
    event_class: str
    anchor: Word
    rule: str
    modality: Modality = Modality()
    inner: Word | None = None
    by: Word | None = None


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
    phrase = _limited(word, predicate) if how.negated else _qualified(word, _compared(word, predicate))
    phrase = _obliged(word, phrase) if how.mode == "intended" else phrase
    return Relation(subject, phrase, target, _governed_class(word, found.event_class), word, rule, how, inner)


def _limited(word: Word, predicate: str) -> str:
    """A denied predicate with the adverb that alone is denied, where it stands ("fully answer", "talk much about");
    what is seldom done is not often done.
    """
    limits = words("limiting_adverbs")
    adverb = next((c for c in word.all("advmod") if c.lower in limits or _is_seldom(c)), None)
    if adverb is None:
        return predicate
    return _with_adverb(word, predicate, adverb, "often" if _is_seldom(adverb) else adverb.lower)


def _is_seldom(adverb: Word) -> bool:
    """True for "seldom", "almost never" and "hardly ever", which deny less than "never" does."""
    nearly = adverb.before is not None and adverb.before.lower in ALMOST
    ever = any(c.lower == "ever" for c in (*adverb.children, *(adverb.head.children if adverb.head else ())))
    return adverb.lower in SELDOM or (adverb.lower == "never" and nearly) or (adverb.lower in HARDLY and ever)


def _obliged(word: Word, predicate: str) -> str:
    """A predicate with the "must" or "should" that tells that its subject need not want it ("must leave")."""
    first = word
    while first.head is not None and first.dep == "xcomp" and prefixes(first):
        first = first.head
    duty = next((c.lower for c in first.all("aux") if c.lower in DUTIES), "")
    return f"{DUTIES[duty]} {predicate}" if duty else predicate


def _qualified(word: Word, predicate: str) -> str:
    """A predicate with the adverb without which it says too much ("effectively block", "jokingly offer")."""
    known = words("qualifying_adverbs")
    behind = any(o.i > word.i for o in word.all("obj"))  # "pushed basically the same agenda"
    found = (c for c in word.all("advmod") if c.lower in known and not (c.children or (behind and c.i > word.i)))
    adverb = next(found, None)
    return predicate if adverb is None else _with_adverb(word, predicate, adverb, adverb.lower)


def _with_adverb(word: Word, predicate: str, adverb: Word, said: str) -> str:
    before = prefixes(word)
    if said in predicate.split() or not predicate.startswith(before):
        return predicate
    first, _, rest = predicate.removeprefix(before).partition(" ")
    parts = (first, said, rest) if first == "be" or adverb.i > word.i else (said, first, rest)
    return before + " ".join(filter(None, parts))


def _compared(word: Word, predicate: str) -> str:
    """A predicate with the "more" or "less" behind its verb and with what is compared: "trust more than Kim | Li"."""
    adverb = next((c for c in word.all("advmod") if c.i > word.i and _compares(c)), None)
    before = prefixes(word)
    if adverb is None or "{}" in predicate or not predicate.startswith(before):
        return predicate
    other = next(
        (c for c in adverb.all("obl") if case(c).startswith("than") and c.pos in ("NOUN", "PROPN", "DET")), None
    )
    more = adverb.lower if other is None else f"{adverb.lower} than {compact(other)}"
    first, _, rest = predicate.removeprefix(before).partition(" ")
    return before + " ".join(filter(None, (first, more, rest))) if first == word.lemma else predicate


def _compares(adverb: Word) -> bool:
    """True for "more" and "less", not for "once more" or "a lot more"."""
    bare = adverb.before is None or adverb.before.lower not in COUNTING
    return adverb.lower in COMPARING and bare


def _governed_class(word: Word, name: str) -> str:
    governor = word.head
    if word.dep == "xcomp" and governor is not None and is_clause(governor):
        outer = verb_class(key(governor)).event_class
        if outer in STRONG_GOVERNORS or name in ("", "OTHER"):
            return outer or name
    return name
