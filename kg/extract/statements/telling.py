"""Labels with the clause that tells which one is meant: "bill that would cut aid", not "bill".

What is stated in that clause alone needs no such label: "Turkey backs rebels", not "Turkey backs rebels backed by it".
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple

from kg import lexicons
from kg.extract.statements.nodes import Nodes
from kg.extract.syntax.compact import compact_words, joined
from kg.extract.syntax.tags import DASHES, NOUN_CLAUSES
from kg.extract.syntax.tree import Word
from kg.records import NAMING, Chain, Mention, Span, Statement

PRONOUNS = frozenset({"PRP", "PRP$"})


class Telling(NamedTuple):
    """A label with its clause, and from where to where noun and clause stand in the article."""

    label: str
    span: Span


def tellings(nodes: Nodes, words: Sequence[Word]) -> dict[int, Telling]:
    """The fuller labels of what one noun phrase alone tells of, by the number of its chain."""
    by_start = {word.start: word for word in words}
    found = ((number, _telling(chain, nodes, by_start)) for number, chain in enumerate(nodes.chains))
    return {number: telling for number, telling in found if telling is not None}


def _telling(chain: Chain, nodes: Nodes, by_start: Mapping[int, Word]) -> Telling | None:
    members = [nodes.mentions[m] for m in chain.mentions]
    nominals = [m for m in members if m.kind == "nominal"]
    if (
        len(nominals) != 1
        or any(m.kind in NAMING for m in members)
        or chain.label.lower() in lexicons.words("nameless")
    ):
        return None
    head = by_start.get(nominals[0].head)
    return _with_clause(chain, nominals[0], head, nodes) if head is not None else None


def _with_clause(chain: Chain, mention: Mention, head: Word, nodes: Nodes) -> Telling | None:
    """The label with the words behind it, names for the pronouns among them; None where somebody has no name."""
    behind = [w for w in compact_words(head) if w.start >= mention.span.end]
    clause = next((w for w in behind if w.dep in NOUN_CLAUSES), None)
    if clause is None or not mention.text.endswith(chain.label.split()[-1]) or _is_torn(clause, behind[-1]):
        return None
    if chain.kind == "actor" and any(c.dep == "mark" and c.lower == "that" for c in clause.children):
        return None  # "the view of members | that it failed"
    said = {nodes.chain(head)}
    names: dict[int, str] = {}
    for word in (w for w in behind if w.tag in PRONOUNS and nodes.chain(w) not in said):
        names[word.i] = _name(word, nodes)
        said.add(nodes.chain(word))
    if not all(names.values()) or any(w.text in DASHES for w in behind):
        return None
    end = max(w.end for w in clause.subtree())
    return Telling(f"{chain.label} {joined(behind, names)}", Span(mention.span.start, end))


def _is_torn(clause: Word, last: Word) -> bool:
    """True for a clause that ends with its verb, though there is more of it."""
    more = any(c.i > clause.i and c.dep != "punct" for c in clause.children)
    return last is clause and more


def _name(pronoun: Word, nodes: Nodes) -> str:
    """The name of whom a pronoun means, if there is one."""
    number = nodes.chain(pronoun)
    if number is None or not any(nodes.mentions[m].kind in NAMING for m in nodes.chains[number].mentions):
        return ""
    return nodes.chains[number].label + ("’s" if pronoun.tag == "PRP$" else "")


def told(chains: Sequence[Chain], found: Mapping[int, Telling]) -> tuple[Chain, ...]:
    """The chains, those of these numbers with their fuller labels."""
    return tuple(replace(c, label=found[n].label) if n in found else c for n, c in enumerate(chains))


def needed(found: Mapping[int, Telling], stated: Iterable[Statement]) -> dict[int, Telling]:
    """Those of which something is stated that stands not in their clause alone."""
    outside: set[int] = set()
    for statement in stated:
        ends = {n for n in (statement.subject, statement.object) if n is not None and n in found}
        outside |= {n for n in ends if statement.evidence[0].span not in found[n].span}
    return {number: telling for number, telling in found.items() if number in outside}
