"""Relations that nouns carry: offices and memberships, event nouns with their agents and targets, places, what an
issue is tied to.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from kg import lexicons
from kg.extract.statements import event_nouns
from kg.extract.statements.descriptions import descriptions
from kg.extract.statements.examples import examples
from kg.extract.statements.holdings import holdings
from kg.extract.statements.modifiers import modifiers
from kg.extract.statements.nodes import Nodes
from kg.extract.statements.relation import Relation
from kg.extract.statements.ties import belonging, blocs, cabinets, leading, offices, parties, state_bodies
from kg.extract.statements.ties.apposed import apposed
from kg.extract.statements.ties.postings import postings
from kg.extract.syntax.tree import Word

ROLES = ("role_nouns", "member_nouns", "kin_nouns")


def relations(words: Sequence[Word], nodes: Nodes) -> Iterator[Relation]:
    """The relations of every noun among these words."""
    named = _Named(leading.states(words, nodes), parties.parties(words, nodes))
    held: list[Relation] = []
    for word in words:
        if word.pos not in ("NOUN", "PROPN"):
            yield from apposed(word, nodes) if word.first("nmod") else ()
            continue
        told = [*_ties(word, named, nodes)]
        held += [relation for relation in told if relation.event_class == "POSITION"]
        yield from told or descriptions(word, nodes)
        yield from parties.member(word, named.parties, nodes)
        yield from postings(word, nodes)
        yield from leading.sought(word, named.states, nodes)
        yield from apposed(word, nodes)
        yield from modifiers(word, nodes)
        yield from examples(word, nodes)
        yield from event_nouns.links(word, nodes)
        yield from event_nouns.places(word, nodes)
        yield from holdings(word, nodes)
    yield from blocs.members(words, nodes)
    yield from state_bodies.bodies(words, named.states, held, nodes)
    yield from cabinets.ministers(words, named.states, held, nodes)


@dataclass(frozen=True, slots=True)
class _Named:
    """The first word of a text that names each state and each party."""

    states: Mapping[str, Word]
    parties: Mapping[str, Word]


def _ties(word: Word, named: _Named, nodes: Nodes) -> Iterator[Relation]:
    """Whose the office, the member, the workplace, the body or the event is that a noun names."""
    if nodes.type(word) != "Organization" and any(word.lemma in lexicons.table(name) for name in ROLES):
        yield from _offices(word, named.states, nodes) if offices.is_held(word) else ()
    elif nodes.type(word) == "Person":
        yield from offices.workplaces(word, nodes)
    else:
        yield from _others(word, nodes)


def _offices(role: Word, states: Mapping[str, Word], nodes: Nodes) -> Iterator[Relation]:
    told = list(offices.offices(role, nodes))
    yield from told
    yield from offices.new_workplaces(role, nodes)
    if not told:
        yield from leading.led(role, states, nodes)


def _others(noun: Word, nodes: Nodes) -> Iterator[Relation]:
    entry = event_nouns.entry(noun) if noun.pos == "NOUN" or nodes.kind(noun) == "issue" else None
    if nodes.type(noun) in ("Organization", "Group") or (nodes.kind(noun) == "actor" and noun.lemma in belonging.LED):
        yield from belonging.parts(noun, nodes)
    elif entry:
        yield from event_nouns.events(noun, entry, nodes)
