"""Short forms of the clause behind a noun: the gist of an infinitive, its core, the outline of another clause."""

from __future__ import annotations

from collections.abc import Iterator

from kg import lexicons
from kg.extract.syntax.clause import has_mark
from kg.extract.syntax.noun_words import behind, below, short
from kg.extract.syntax.tree import Word, case

# What an infinitive says at least.
GIST = frozenset("mark aux aux:pass obj iobj compound:prt conj cc".split())
# What belongs to its verb.
CORE = frozenset("mark aux aux:pass cop compound:prt".split())
PHRASES = ("obl", "obl:arg", "obl:agent")


def has_gist(clause: Word) -> bool:
    """True for an infinitive with an object that say enough without the rest, unlike "to paint her | as weak"."""
    return bound(clause) is None and has_mark(clause, "to") and clause.first("obj") is not None


def keeps_core(noun: Word, clauses: str) -> bool:
    """True where the core of an infinitive stands for the whole: first of all behind a noun that is empty without."""
    return clauses == "core" or (clauses == "short" and noun.lemma in lexicons.words("content_nouns"))


def bound(clause: Word) -> Word | None:
    """The phrase that a verb cannot do without ("as weak")."""
    taken = lexicons.table("bound_prepositions").get(clause.lemma, "").split()
    rest = clause.all("obl", "xcomp", "advcl") if taken else []
    found = (c for c in rest if c.i > clause.i and (case(c).split(" ")[0] in taken or has_mark(c, "as")))
    return next(found, None)


def core(clause: Word) -> Iterator[Word]:
    """An infinitive with its object and what it cannot do without, else with the infinitive or the first phrase behind
    it, all as short as they can be.
    """
    yield clause
    yield from (c for c in clause.children if c.dep in CORE or (c.dep == "advmod" and c.i < clause.i))
    direct, inner = clause.first("obj"), clause.first("xcomp")
    phrase = bound(clause) if direct is not None else next((c for c in clause.all(*PHRASES) if c.i > clause.i), None)
    if direct is None and inner is not None:
        yield from core(inner)
        return
    for part in (direct, phrase):
        if part is not None:
            yield from (*part.all("case", "mark"), *short(part), *behind(part, 1))


def outline(clause: Word) -> Iterator[Word]:
    """What stands before the verb of a clause, and its core, where that says something of somebody or something."""
    words = [clause] if clause.first("ccomp") is not None else [*core(clause)]
    if clause.pos != "VERB" or any(w.i > clause.i and w.dep not in CORE for w in words):
        yield from (w for w in clause.subtree() if w.i < clause.i)
        yield from words


def gist(clause: Word) -> Iterator[Word]:
    """An infinitive with its object, without what else hangs on its verb."""
    yield clause
    for child in clause.children:
        if child.dep in GIST:
            yield from gist(child) if child.dep == "conj" else below(child, clauses=False)
