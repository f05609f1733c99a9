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
    """The clause for a label, and from where to where noun and clause stand in the article."""

    clause: str
    span: Span


def tellings(nodes: Nodes, words: Sequence[Word]) -> dict[int, Telling]:
    """The clauses of what one noun phrase alone tells of, by the number of its chain."""
    by_start = {word.start: word for word in words}
    found = ((number, _telling(chain, nodes, by_start)) for number, chain in enumerate(nodes.chains))
    return {number: telling for number, telling in found if telling is not None}


def _telling(chain: Chain, nodes: Nodes, by_start: Mapping[int, Word]) -> Telling | None:
    phrases = [m for m in (nodes.mentions[m] for m in chain.mentions) if m.kind != "pronoun"]
    if len(phrases) != 1 or phrases[0].kind in NAMING or chain.label.lower() in lexicons.words("nameless"):
        return None  # of several phrases another may tell more, and a name tells by itself
    head = by_start.get(phrases[0].head)
    return _with_clause(chain, phrases[0], head, nodes) if head is not None else None


def _with_clause(chain: Chain, mention: Mention, head: Word, nodes: Nodes) -> Telling | None:
    """The words behind a noun phrase, names for the pronouns among them; None where somebody has no name."""
    if not any(w.dep in NOUN_CLAUSES for w in head.subtree()):
        return None
    behind = [w for w in compact_words(head) if w.start >= mention.span.end]
    clause = next((w for w in behind if w.dep in NOUN_CLAUSES), None)
    if clause is None or not mention.text.endswith(chain.label.split()[-1]) or _is_torn(clause, behind[-1]):
        return None
    if chain.kind == "actor" and any(c.dep == "mark" and c.lower == "that" for c in clause.children):
        return None  # "the view of members | that it failed"
    names = _names(behind, head, nodes)
    if not all(names.values()) or any(w.text in DASHES for w in behind):
        return None
    end = max(w.end for w in clause.subtree())
    return Telling(joined(behind, names), Span(mention.span.start, end))


def _names(words: Sequence[Word], head: Word, nodes: Nodes) -> dict[int, str]:
    """Names for the pronouns among these words, each the first time, empty where there is none; what the noun itself
    stands for needs none.
    """
    said, names = {nodes.chain(head)}, {}
    for word in words:
        if word.tag in PRONOUNS and nodes.chain(word) not in said:
            names[word.i] = _name(word, nodes)
            said.add(nodes.chain(word))
    return names


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
    return tuple(_fuller(chain, found[n].clause) if n in found else chain for n, chain in enumerate(chains))


def _fuller(chain: Chain, clause: str) -> Chain:
    return replace(chain, label=f"{chain.label} {clause}", clause=clause)


def needed(found: Mapping[int, Telling], stated: Iterable[Statement]) -> dict[int, Telling]:
    """Those of which something is stated that stands not in their clause alone."""
    outside: set[int] = set()
    for statement in stated:
        ends = {n for n in (statement.subject, statement.object) if n is not None and n in found}
        outside |= {n for n in ends if statement.evidence[0].span not in found[n].span}
    return {number: telling for number, telling in found.items() if number in outside}
