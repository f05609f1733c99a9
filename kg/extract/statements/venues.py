"""Where people are when they talk: "told reporters in Lima", "met Roe in Lima"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from kg.extract.statements.nodes import Nodes
from kg.extract.statements.predicates import participle
from kg.extract.statements.relation import Relation
from kg.extract.statements.ties.belonging import POSITIONED
from kg.extract.syntax.clause import is_clause, is_passive
from kg.extract.syntax.modality import modality
from kg.extract.syntax.subjects import subjects
from kg.extract.syntax.tree import Word, case, conjuncts

RULE = "oblique"
# Those to whom one speaks where they are.
AUDIENCES = frozenset(
    "reporter journalist correspondent newsman crowd audience supporter delegate lawmaker student congregation"
    " worshipper mourner protester demonstrator veteran soldier troop diplomat".split()
)
TELLING = frozenset("tell address brief assure inform urge warn ask".split())
# What is done with somebody where both are.
MEETING = frozenset({"meet"})
HOSTING = frozenset("host receive greet welcome".split())
IN = frozenset({"in", "at", "near", "outside"})


def relations(words: Iterable[Word], nodes: Nodes) -> Iterator[Relation]:
    """Where each is who speaks to an audience or whom somebody meets there."""
    for verb in words:
        if not is_clause(verb) or is_passive(verb) or modality(verb).negated:
            continue
        if verb.lemma in TELLING:
            yield from _told(verb, nodes)
        elif verb.lemma in MEETING | HOSTING:
            yield from _met(verb, nodes)


def _told(verb: Word, nodes: Nodes) -> Iterator[Relation]:
    for audience in verb.all("obj", "iobj"):
        for child in audience.all("nmod") if audience.lemma in AUDIENCES else ():
            if _is_place(child, nodes):
                for subject in subjects(verb):
                    said = f"{verb.lemma} {audience.lemma} {case(child)}"
                    yield Relation(subject, said, child, "LOCATED", verb, RULE, modality(verb))


def _met(verb: Word, nodes: Nodes) -> Iterator[Relation]:
    places = [c for c in verb.all("obl") if c.i > verb.i and _is_place(c, nodes)]
    guests = [w for c in verb.all("obj") for w in conjuncts(c) if nodes.type(w) == "Person"]
    for place in places[:1]:
        does = verb.lemma if verb.lemma in MEETING else f"be {participle(verb)}"
        for guest in guests:
            yield Relation(guest, f"{does} {case(place)}", place, "LOCATED", verb, RULE, modality(verb))


def _is_place(word: Word, nodes: Nodes) -> bool:
    return case(word) in IN and nodes.type(word) in POSITIONED and nodes.node(word) is not None
