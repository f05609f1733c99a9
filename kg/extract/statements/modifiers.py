"""What a participle joined to a name tells of the noun behind it: "U.S.-backed rebels", "the London-based charity"."""

from __future__ import annotations

from collections.abc import Iterator

from kg import lexicons
from kg.extract.statements.event_modality import reality
from kg.extract.statements.events import Coding, verb_class
from kg.extract.statements.nodes import Nodes
from kg.extract.statements.relation import Relation
from kg.extract.statements.ties.belonging import POSITIONED
from kg.extract.syntax.modes import Modality
from kg.extract.syntax.tree import Word

# How the name before a participle hangs on it.
JOINED = ("compound", "obl:unmarked", "nmod", "obl:agent", "nsubj")
# Participles of who is or comes to be somewhere.
PLACED = frozenset("based born raised educated trained headquartered".split())
# Participles of those who stand on the side of whom the name names, with the preposition that goes with each.
TIED = {"align": "with", "ally": "with", "affiliate": "with", "associate": "with", "link": "to", "tie": "to"}


def modifiers(noun: Word, nodes: Nodes) -> Iterator[Relation]:
    """Who does what to whom or what a noun names, on whose side that is and where it is based or born."""
    for participle in noun.all("amod"):
        if participle.tag not in ("VBN", "JJ", "VBD") or participle.i > noun.i:
            continue
        for name in participle.all(*JOINED):
            if name.i < participle.i and nodes.node(name) != nodes.node(noun):
                yield from _told(noun, participle, name, nodes)


def _told(noun: Word, participle: Word, name: Word, nodes: Nodes) -> Iterator[Relation]:
    verb, how = participle.lemma, _reality(noun, nodes)
    if participle.lower in PLACED:
        if nodes.type(name) in POSITIONED and nodes.kind(noun) == "actor":
            yield Relation(noun, f"be {participle.lower} in", name, "LOCATED", participle, "place")
    elif nodes.kind(name) != "actor":
        return
    elif verb in lexicons.words("doing_participles"):
        coding = _coded(verb, noun, nodes)
        yield Relation(name, verb, noun, coding.event_class, participle, "modifier", how)
    elif verb in TIED and nodes.kind(noun) == "actor":
        yield Relation(noun, f"be {participle.lower} {TIED[verb]}", name, "MEMBER", participle, "modifier", how)


def _reality(noun: Word, nodes: Nodes) -> Modality:
    """How real what a participle tells is: of an event that is not there yet it is no more real, else it goes without
    saying.
    """
    how = reality(noun)
    return how if nodes.kind(noun) == "issue" and how.mode in ("intended", "conditional") else Modality()


def _coded(verb: str, noun: Word, nodes: Nodes) -> Coding:
    """The class of the deed; who leads a campaign or a talk holds no office."""
    coding = verb_class(verb, noun.lemma)
    return coding if coding.event_class != "POSITION" or nodes.kind(noun) == "actor" else Coding("OTHER")
