"""Which event class a predicate belongs to: from the longest key that the lexicon knows down to the bare verb."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from kg import lexicons

# Classes so general that an object noun with a class of its own says more ("pass sanctions", "end the war").
VAGUE = frozenset({"", "OTHER", "STATEMENT"})


@dataclass(frozen=True, slots=True)
class EventNoun:
    """A noun that stands for an event: its class, its verb, and the prepositions before its agents and targets."""

    event_class: str
    verb: str
    agents: frozenset[str]
    targets: frozenset[str]


def verb_keys(verb: str, noun: str, prep: str) -> Iterator[str]:
    """The keys of a verb (with its particle), its object noun and a preposition, most telling first.

    >>> list(verb_keys("impose", "sanction", "on"))
    ['impose sanction on', 'impose sanction', 'impose on', 'impose']
    """
    if noun and prep:
        yield f"{verb} {noun} {prep}"
    if noun:
        yield f"{verb} {noun}"
    if prep:
        yield f"{verb} {prep}"
    yield verb


def verb_class(verb: str, noun: str = "", prep: str = "") -> tuple[str, bool]:
    """The event class of a verb with its object noun and preposition, and whether subject and object change places."""
    table = lexicons.table("event_verbs")
    light = verb in lexicons.words("light_verbs")
    found = event_noun(noun) if noun else None
    for key in verb_keys(verb, noun, prep):
        if key == verb and found and light:
            return found.event_class, False
        value = table.get(key)
        if value is not None:
            name, swapped = _class(value)
            if name in VAGUE and found and key in (verb, f"{verb} {prep}"):
                return found.event_class, False
            return name, swapped
    if found:
        return found.event_class, False
    return _class(lexicons.table("preposition_events").get(prep, ""))


def adjective_class(adjective: str, prep: str) -> tuple[str, bool]:
    """The event class of being something towards somebody ("critical of", "at war with")."""
    table = lexicons.table("event_adjectives")
    return _class(table.get(f"{adjective} {prep}") or table.get(adjective, ""))


def _class(value: str) -> tuple[str, bool]:
    name, *flags = value.split() or [""]
    return name, "swap" in flags


def event_noun(lemma: str) -> EventNoun | None:
    """The entry of a noun that stands for an event, if the lexicon has one."""
    value = lexicons.table("event_nouns").get(lemma)
    return _parse(value) if value else None


def _parse(value: str) -> EventNoun:
    name, verb, *rest = value.split()
    slots = dict(part.partition("=")[::2] for part in rest)
    agents, targets = (frozenset(slots.get(key, "").split(",")) - {""} for key in ("agent", "target"))
    return EventNoun(name, verb.replace("_", " "), agents, targets)
