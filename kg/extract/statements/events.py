"""Which event class a predicate belongs to: from the longest key that the lexicon knows down to the bare verb."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

from kg import lexicons

# Nouns in "-ing" that are no longer what one does.
NO_GERUNDS = frozenset(
    "bearing beginning being building ceiling clothing dealing drawing dressing dwelling earning ending"
    " engineering evening feeling finding following footing gathering grouping heading hearing holding housing"
    " lining lodging longing meaning morning nestling offering opening outing painting parking posting printing"
    " ranking rating reading saving saying setting showing sibling sitting spelling staging standing stocking"
    " string stuffing telling thing timing training understanding upbringing warning wedding wing wording"
    " writing".split()
)
SHORTEST = 3


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


class Coding(NamedTuple):
    """An event class; `turned` is the predicate that fits where the grammatical object is the one who acts, else
    empty.
    """

    event_class: str = ""
    turned: str = ""

    def __bool__(self) -> bool:
        return bool(self.event_class)


def verb_class(verb: str, noun: str = "", prep: str = "") -> Coding:
    """How a verb with its object noun and preposition is coded; empty where the lexicons know none of them."""
    table = lexicons.table("event_verbs")
    found = event_noun(noun) if noun else None
    for key in verb_keys(verb, noun, prep):
        if key == verb and found and verb in lexicons.words("light_verbs"):
            return Coding(found.event_class)
        if key in table:
            return _coding(table[key])
    if found:
        return Coding(found.event_class)
    return _coding(lexicons.table("preposition_events").get(prep, ""))


def adjective_class(adjective: str, prep: str) -> Coding:
    """How being something towards somebody is coded ("critical of", "at war with")."""
    table = lexicons.table("event_adjectives")
    return _coding(table.get(f"{adjective} {prep}") or table.get(adjective, ""))


def _coding(value: str) -> Coding:
    name, *flags = value.split() or [""]
    turned = next((flag.removeprefix("as=").replace("_", " ") for flag in flags if flag.startswith("as=")), "")
    return Coding(name, turned)


def event_noun(lemma: str) -> EventNoun | None:
    """The entry of a noun that stands for an event, if the lexicon has one."""
    value = lexicons.table("event_nouns").get(lemma)
    return _parse(value) if value else None


def gerund(noun: str) -> EventNoun | None:
    """A noun in "-ing" as the event of its verb, if the lexicons know that.

    >>> gerund("jailing").verb, gerund("fining").verb, gerund("evening")
    ('jail', 'fine', None)
    """
    stem = noun.removesuffix("ing")
    if stem == noun or noun in NO_GERUNDS or len(stem) < SHORTEST:
        return None
    undoubled = [stem[:-1]] if stem[-1] == stem[-2] else []
    table = lexicons.table("event_verbs")
    verb = next((v for v in (f"{stem}e", stem, *undoubled) if v in table), "")
    return EventNoun(verb_class(verb).event_class, verb, frozenset({"by"}), frozenset({"of"})) if verb else None


def _parse(value: str) -> EventNoun:
    name, verb, *rest = value.split()
    slots = dict(part.partition("=")[::2] for part in rest)
    agents, targets = (frozenset(slots.get(key, "").split(",")) - {""} for key in ("agent", "target"))
    return EventNoun(name, verb.replace("_", " "), agents, targets)
