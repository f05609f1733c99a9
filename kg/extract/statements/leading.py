"""Which state a ruler's office is of where his title leaves it out: "President Obama" is that of the United States."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from kg import lexicons
from kg.extract.coreference.roles import ruled
from kg.extract.statements.nodes import NAMING, Nodes
from kg.extract.statements.offices import office
from kg.extract.statements.relation import Relation
from kg.extract.syntax.tree import Word

TITLES = ("nmod:desc", "compound", "flat")
# What may stand before an office that somebody has, had or will have.
BEFORE = frozenset({"former", "ex", "late", "incoming", "outgoing", "vice", "then"})


def states(words: Iterable[Word], nodes: Nodes) -> dict[str, Word]:
    """The first word that names each state of the text, by the state's code (ISO 3166 alpha-2)."""
    found: dict[str, Word] = {}
    for word in words:
        mention = nodes.mention(word) if word.text[:1].isupper() else None
        if mention is not None and mention.kind in NAMING and (code := _code(mention.text)):
            found.setdefault(code, word)
    return found


def _code(name: str) -> str:
    low = name.lower().removeprefix("the ")
    return lexicons.table("country_aliases").get(low) or lexicons.table("demonyms").get(low, "")


def led(role: Word, named: Mapping[str, Word], nodes: Nodes) -> Iterator[Relation]:
    """The office that a title before the name of a head of state or government tells, of the state that the text names
    elsewhere.
    """
    holder = role.head if role.dep in TITLES else None
    number = nodes.chain(holder) if holder is not None else None
    if holder is None or number is None:
        return
    code, _, held = ruled(nodes.chains[number].label).partition(" ")
    title = office(role, nodes)
    if code in named and [w for w in title.split() if w not in BEFORE] == held.split():
        yield Relation(holder, f"{title} of", named[code], "POSITION", role, "office")
