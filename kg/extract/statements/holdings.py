"""Whose an issue is, or who brought it about: "Iran's nuclear programme", "Canada's arms-export controls"."""

from __future__ import annotations

from collections.abc import Iterator

from kg import lexicons
from kg.extract.statements import event_nouns
from kg.extract.statements.event_modality import reality
from kg.extract.statements.events import EventNoun
from kg.extract.statements.nodes import Nodes
from kg.extract.statements.relation import Relation
from kg.extract.syntax.negation import is_negative
from kg.extract.syntax.tree import Word, case, conjuncts


def holdings(noun: Word, nodes: Nodes) -> Iterator[Relation]:
    """Who has, makes or holds the issue that a noun names, whose it is."""
    verb = _verb(noun)
    if not verb or nodes.kind(noun) != "issue" or is_negative(noun):
        return
    event, how = event_nouns.entry(noun), reality(noun)
    if how.negated or (event is not None and _is_told(noun, event)):
        return
    name = event.event_class if event is not None else "OTHER"
    for owner in (w for c in noun.all("nmod:poss") for w in conjuncts(c)):
        shared = verb == "have" and owner.lower == "their"  # "their agenda" is rarely worth telling of each
        if nodes.kind(owner) == "actor" and not shared:
            yield Relation(owner, verb, noun, name, noun, "issue link", how)


def _verb(noun: Word) -> str:
    """What whoever owns a thing does with it, by the noun with a modifier or alone."""
    table = lexicons.table("held_nouns")
    phrases = (f"{c.lemma} {noun.lemma}" for c in noun.all("compound", "amod"))
    return next((table[p] for p in phrases if p in table), table.get(noun.lemma, ""))


def _is_told(noun: Word, event: EventNoun) -> bool:
    """True for an event whose other side stands behind it: what the two have to do with each other says more."""
    return any(case(c) in event.targets for c in noun.all("nmod"))
