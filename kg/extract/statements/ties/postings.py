"""Whose somebody is by a phrase behind his name, trade or office: "Roe, now at the institute", "the ministers, Li of
China and Roe of Peru", "the judge in charge of the inquiry".
"""

from __future__ import annotations

from collections.abc import Iterator

from kg import lexicons
from kg.extract.statements.nodes import Nodes
from kg.extract.statements.relation import Relation
from kg.extract.statements.ties.apposed import holder_of
from kg.extract.statements.ties.belonging import POSITIONED
from kg.extract.statements.ties.leading import LAWMAKERS
from kg.extract.statements.ties.office_words import office
from kg.extract.syntax.tree import Word, case, conjuncts
from kg.records import NAMING

RULE = "office"
# When somebody is or was of a body.
WHEN = frozenset("now currently formerly previously once then later lately recently today".split())
TIED = frozenset({"of", "at", "with"})
WHOSE = frozenset({"Organization", "Group"})
# Of and for whom each of several holders of one office has it.
SHARED = frozenset({"of", "for", "from"})
PARTISANS = frozenset({"republican", "democrat", "independent"})
# Those whom the voters of a state send.
ELECTED = LAWMAKERS | {"governor"}
CHARGES = frozenset({"in charge", "in command", "in control", "at head", "at helm"})


def postings(noun: Word, nodes: Nodes) -> Iterator[Relation]:
    """What stands behind a name, a trade or an office that tells whose somebody is."""
    if nodes.type(noun) not in ("Person", "Group"):
        return
    yield from _tied(noun, nodes)
    yield from _peers(noun, nodes)
    yield from _in_charge(noun, nodes)
    yield from _from(noun, nodes)
    yield from _elected(noun, nodes)


def _tied(noun: Word, nodes: Nodes) -> Iterator[Relation]:
    """ "Roe, of the Democratic League", "Roe, formerly of the bank", "a diplomat now at a think-tank"."""
    role = any(noun.lemma in lexicons.table(listed) for listed in ("role_nouns", "member_nouns"))
    name = noun.pos == "PROPN" and nodes.type(noun) == "Person" and not role
    holder = noun if name else holder_of(noun, nodes)
    if holder is None:
        return
    for child in noun.all("nmod"):
        when = next((c.lower for c in child.all("advmod") if c.lower in WHEN), "")
        if when or (name and case(child) == "of" and _behind_comma(noun, child)):
            yield from _of_body(holder, child, when, nodes)
        elif name and case(child) == "of" and not noun.first("nmod:desc", "compound") and _is_named_place(child, nodes):
            yield Relation(noun, "be of", child, "MEMBER", noun, RULE)
    for adverb in noun.all("acl", "advmod"):
        for child in adverb.all("obl", "nmod") if adverb.lower in WHEN else ():
            yield from _of_body(holder, child, adverb.lower, nodes)


def _is_named_place(word: Word, nodes: Nodes) -> bool:
    mention = nodes.mention(word)
    return mention is not None and mention.kind in NAMING and nodes.type(word) in POSITIONED


def _from(noun: Word, nodes: Nodes) -> Iterator[Relation]:
    """Where somebody comes from of whom a trade tells more: "Roe, a nurse from Lima"."""
    holder = holder_of(noun, nodes) if nodes.type(noun) == "Person" and noun.pos == "NOUN" else None
    if holder is None or any(noun.lemma in lexicons.table(name) for name in ("role_nouns", "member_nouns")):
        return
    for child in noun.all("nmod"):
        if case(child) == "from" and _is_named_place(child, nodes):
            yield Relation(holder, "be from", child, "LOCATED", noun, "place")


def _elected(noun: Word, nodes: Nodes) -> Iterator[Relation]:
    """For which state a lawmaker sits whose party and state an apposition tells: "Senator Roe, an Ohio Democrat"."""
    holder = holder_of(noun, nodes) if noun.lemma in PARTISANS else None
    titles = [c.lemma for c in holder.all("nmod:desc")] if holder is not None else []
    title = next((lemma for lemma in titles if lemma in ELECTED), "")
    for child in noun.all("compound", "nmod") if title else ():
        tied = child.dep == "compound" or case(child) in ("of", "from")
        if holder is not None and tied and nodes.type(child) in ("Place", "City") and _is_named_place(child, nodes):
            yield Relation(holder, f"{title} of", child, "POSITION", noun, RULE)


def _of_body(holder: Word, child: Word, when: str, nodes: Nodes) -> Iterator[Relation]:
    if case(child) in TIED and nodes.type(child) in WHOSE and nodes.node(child) is not None:
        before = "formerly " if when in ("formerly", "previously", "once") else ""
        yield Relation(holder, f"be {before}{case(child)}", child, "MEMBER", holder, RULE)


def _behind_comma(noun: Word, child: Word) -> bool:
    """True for a phrase between commas right behind a name."""
    start = min(w.i for w in child.subtree() if w.dep != "punct")
    last = max([noun.i, *(w.i for w in noun.all("flat"))])
    return start == last + 2 and any(c.text == "," and c.i == start - 1 for c in (*child.children, *noun.children))


def _peers(noun: Word, nodes: Nodes) -> Iterator[Relation]:
    """Each of those whom a plural for an office names in apposition, each with what he has it of or for."""
    if noun.tag != "NNS" or lexicons.table("role_nouns").get(noun.lemma) != "POSITION":
        return
    names = [n for c in noun.all("appos") for n in conjuncts(c)]
    names += [c for c in noun.all("conj") if names and c.i > names[0].i and c.pos == "PROPN"]
    for name in [n for n in names if not n.first("nmod:desc")] if len(names) > 1 else ():
        for child in name.all("nmod"):
            if case(child) in SHARED and nodes.type(name) == "Person" and _has_holders(child, nodes):
                yield Relation(name, f"{office(noun, nodes)} {case(child)}", child, "POSITION", noun, RULE)


def _has_holders(word: Word, nodes: Nodes) -> bool:
    return nodes.type(word) in (*POSITIONED, *WHOSE) and nodes.matters(word)


def _in_charge(noun: Word, nodes: Nodes) -> Iterator[Relation]:
    """ "The judge in charge of the inquiry"."""
    holder = holder_of(noun, nodes) or noun
    for child in noun.all("nmod") if nodes.type(noun) == "Person" else ():
        phrase = f"{case(child)} {child.lemma}"
        for item in child.all("nmod") if phrase in CHARGES else ():
            if case(item) == "of" and nodes.node(item) is not None:
                yield Relation(holder, f"be {phrase} of", item, "POSITION", noun, RULE)
