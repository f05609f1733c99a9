"""What an apposition says whose or where the bearer of a name is: "Lima, Peru's largest port", "Acme, the Dutch chip
maker", "Roe, one of its lawmakers".
"""

from __future__ import annotations

from collections.abc import Iterator

from kg import lexicons
from kg.extract.mentions.bodies import is_own_name
from kg.extract.mentions.kinds import SHARES
from kg.extract.statements.nodes import Nodes
from kg.extract.statements.relation import Relation
from kg.extract.statements.ties.belonging import (
    MODIFIERS,
    POSITIONED,
    PREPOSITIONS_OF_PLACE,
    is_side,
    opposed,
    sort_of,
)
from kg.extract.syntax.tags import NAMELIKE
from kg.extract.syntax.tree import Word, case, conjuncts
from kg.records import NAMING

COMMON = ("NN", "NNS")
# What picks some of several, besides numbers.
FEW = frozenset("several many most some both".split())
# Where a place lies, besides what things are in.
LYING = PREPOSITIONS_OF_PLACE | {"on", "along", "between"}
ROLES = ("role_nouns", "member_nouns")


def apposed(noun: Word, nodes: Nodes) -> Iterator[Relation]:
    """The relations of a noun that stands in apposition to a name, or whose name stands right behind it."""
    if noun.tag == "CD" or noun.lower in FEW:
        bearers = [*_bearers(noun, nodes)] or [noun]
        yield from _one_of(noun, bearers[0], nodes)
        return
    for bearer in _bearers(noun, nodes):
        if noun.lemma == "home":
            yield from _home(noun, bearer, nodes)
        elif noun.tag in COMMON and _is_place(noun, bearer, nodes):
            yield from _place(noun, bearer, nodes)
        elif noun.tag in COMMON and _is_body(noun, bearer, nodes):
            yield from _body(noun, bearer, nodes)


def _bearers(noun: Word, nodes: Nodes) -> Iterator[Word]:
    """The names of which a noun tells more: "[Lima], a port", "the port of [Lima]", "two ports, [Lima] and [Ilo]",
    "the [Fidesz] party".
    """
    ahead = [_last_before(noun)] if noun.dep == "appos" else []
    behind = [w for c in noun.all("appos") for w in (conjuncts(c) if noun.tag == "NNS" else [c])]
    within = [c for c in noun.all("nmod") if case(c) == "of" and noun.lemma in lexicons.words("named_places")]
    titled = [c for c in noun.all("compound") if noun.tag == "NN" and is_own_name(c.text, noun.lemma)]
    for found in (*ahead, *behind, *within, *titled):
        mention = nodes.mention(found) if found is not None else None
        if found is not None and mention is not None and mention.kind in NAMING and mention is not nodes.mention(noun):
            yield found
            if noun.tag != "NNS":
                return


def holder_of(noun: Word, nodes: Nodes) -> Word | None:
    """The person by name whom a title, or an office beside the name or in apposition to it, tells more about."""
    if noun.tag not in ("NN", "NNP"):
        return None
    ahead = noun.head if noun.dep in NAMELIKE else _last_before(noun) if noun.dep == "appos" else None
    for word in [ahead] if ahead is not None else noun.all("appos"):
        mention = nodes.mention(word)
        if mention is not None and mention.kind in NAMING and nodes.type(word) == "Person":
            return word
    return None


def _last_before(noun: Word) -> Word | None:
    """What an apposition stands beside: of several named ones the last before it ("Ruiz and [Diaz], the nominee")."""
    head = noun.head
    peers = [c for c in head.all("conj") if c.i < noun.i and c.pos == "PROPN"] if head is not None else []
    return peers[-1] if peers else head


def _home(noun: Word, bearer: Word, nodes: Nodes) -> Iterator[Relation]:
    """Who or what is at home in a place: "Lima, home to Acme"."""
    for child in noun.all("nmod") if nodes.type(bearer) in POSITIONED else ():
        for item in conjuncts(child) if case(child) in ("to", "of") else ():
            if nodes.matters(item):
                yield Relation(bearer, f"be home {case(child)}", item, "LOCATED", noun, "place")


def _is_place(noun: Word, bearer: Word, nodes: Nodes) -> bool:
    return (
        noun.lemma in lexicons.words("place_nouns")
        and nodes.type(bearer) in POSITIONED
        and nodes.node(bearer) is not None
    )


def _place(noun: Word, bearer: Word, nodes: Nodes) -> Iterator[Relation]:
    """Whose a place is, and where it lies."""
    for child in noun.children:
        if child is bearer or opposed(child) or nodes.type(child) not in POSITIONED:
            continue
        if nodes.chain(child) == nodes.chain(bearer):
            continue
        if child.dep in MODIFIERS or (child.dep == "nmod" and case(child) == "of"):
            yield Relation(bearer, f"be {sort_of(noun, nodes)} of", child, "LOCATED", noun, "place")
        elif child.dep == "nmod" and case(child) in LYING:
            yield Relation(bearer, f"be {case(child)}", child, "LOCATED", noun, "place")


def _is_body(noun: Word, bearer: Word, nodes: Nodes) -> bool:
    """True for what is no office, no place and no event of a body or group with a name."""
    body = nodes.type(bearer) in ("Organization", "Group")
    office = any(noun.lemma in lexicons.table(name) for name in ROLES)
    return body and not office and noun.lemma not in SHARES and noun.lemma not in lexicons.words("quantity_nouns")


def _body(noun: Word, bearer: Word, nodes: Nodes) -> Iterator[Relation]:
    """Whose a body is, and where it sits."""
    for child in noun.children:
        if nodes.chain(child) == nodes.chain(bearer) or nodes.node(child) is None:
            continue
        owned = child.dep in MODIFIERS and not (opposed(child) or is_side(child, noun, nodes))
        if owned or (child.dep == "nmod" and case(child) == "of" and nodes.kind(child) == "actor"):
            if nodes.type(child) in ("Country", "Organization", "Group") and nodes.matters(child):
                yield Relation(bearer, f"be {sort_of(noun, nodes)} of", child, "MEMBER", noun, "part")
            elif owned and nodes.type(child) in POSITIONED:
                yield Relation(bearer, "be in", child, "LOCATED", noun, "place")
        elif child.dep == "nmod" and case(child) in PREPOSITIONS_OF_PLACE and nodes.type(child) in POSITIONED:
            yield Relation(bearer, f"be {case(child)}", child, "LOCATED", noun, "place")


def _one_of(some: Word, bearer: Word, nodes: Nodes) -> Iterator[Relation]:
    """Whose lawmaker, founder or ally somebody is of whom there are several: "Roe, one of its lawmakers"."""
    for several in some.all("nmod") if nodes.kind(bearer) == "actor" else ():
        entry = next((t[several.lemma] for t in map(lexicons.table, ROLES) if several.lemma in t), "")
        if case(several) != "of" or several.tag not in ("NNS", "NNPS") or not entry:
            continue
        for item in _owners(several):
            if nodes.kind(item) == "actor" and nodes.chain(item) != nodes.chain(bearer) and nodes.matters(item):
                event_class = "MEMBER" if entry == "POSITION" else entry
                yield Relation(bearer, f"{sort_of(several, nodes)} of", item, event_class, some, "office")


def _owners(several: Word) -> Iterator[Word]:
    """Those to whom several belong, by what stands before or behind the noun."""
    for child in several.children:
        if (child.dep in MODIFIERS and not opposed(child)) or (child.dep == "nmod" and case(child) in ("of", "in")):
            yield from conjuncts(child)
