"""Which subject a clause has itself, before anything that its sentence leaves out is filled in."""

from __future__ import annotations

from kg.extract.syntax.agreement import agrees
from kg.extract.syntax.clause import after_comma
from kg.extract.syntax.relatives import is_relative
from kg.extract.syntax.tags import AUXILIARIES
from kg.extract.syntax.tree import Word, case

# What may stand between a subject and its verb and means the same ones.
FLOATING = frozenset({"each", "both", "all"})


def own_subjects(word: Word) -> list[Word]:
    """The subject that a clause has itself; of two without "and" one belongs to an insertion: the relative pronoun
    counts, else the nearest before the verb that agrees with it and has no preposition; the first where commas set the
    insertion apart ("Li, whose book drew a suit from Kim, left").
    """
    found = word.all("nsubj", "nsubj:pass") or word.all("nsubj:outer")
    if len(found) < 2:
        return found
    found = _without_floating(found)
    relative = [c for c in found if is_relative(c) and word.dep == "acl:relcl"]
    before = [c for c in found if c.i < word.i and not any(g.tag == "WP$" for g in c.children)]
    if relative or not before:
        return (relative or found)[:1]
    if any(g.dep == "cc" for g in before[-1].children):
        return before
    return before[:1] if _is_set_apart(word, before) else [c for c in before if _fits(c, word)][-1:] or before[-1:]


def _without_floating(found: list[Word]) -> list[Word]:
    """The subjects without the word that only says of how many of them it is so ("Peru and Chile, at war, [each]")."""
    first, rest = found[0], found[1:]
    return [first, *(w for w in rest if not (w.lower in FLOATING and w.tag in ("DT", "PDT") and not w.children))]


def _fits(subject: Word, verb: Word) -> bool:
    return case(subject) in ("", "out of") and agrees(subject, verb)


def _is_set_apart(verb: Word, before: list[Word]) -> bool:
    """True where the later of two subjects stands in a clause with "whose" between the commas behind the first."""
    first = min([verb, *verb.all(*AUXILIARIES, "advmod")], key=lambda w: w.i)
    inner = (n for c in before[0].all("acl:relcl") for n in c.children)
    return after_comma(first) and any(g.tag == "WP$" for n in inner for g in n.children)
