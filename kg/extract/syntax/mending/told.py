"""Clauses that tell what a noun says, which the parser takes for relative ones since no "that" leads them ("rumors he
had left the party").
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg import lexicons

if TYPE_CHECKING:
    from kg.extract.syntax.document import Token

RELATING = frozenset({"WDT", "WP", "WP$", "WRB"})
# Verbs of two objects: the one that stands behind them may be who gets what the noun names ("the report it sent him").
GIVING = frozenset("ask feed give grant hand issue lend offer owe pay promise sell send serve show teach tell".split())
# Nouns that are made of words, of which a clause behind them is as often a relative one ("the question she asked him").
TEXTS = frozenset(
    "answer comment letter line message question quote remark reply response speech statement word".split()
)


def is_told(clause: Token) -> bool:
    """True for a whole clause right behind a noun of speech or thought, with a subject and without a gap."""
    noun = clause.head
    if clause.dep_ != "acl:relcl" or clause.leftmost != noun.i + 1:
        return False
    if noun.lemma_ not in lexicons.table("reporting_nouns") or noun.lemma_ in TEXTS:
        return False
    led = any(c.tag_ in RELATING or c.lower_ == "that" for c in clause.children)
    return not led and _has_subject(clause) and _is_whole(clause)


def _has_subject(clause: Token) -> bool:
    return any(c.dep_ in ("nsubj", "nsubj:pass", "expl") for c in clause.children)


def _is_whole(clause: Token) -> bool:
    """True for a clause that has what its verb takes, so that the noun before it has no place in it."""
    taken = {c.dep_: c for c in clause.children}
    if taken.keys() & {"cop", "aux:pass", "expl"}:
        return True
    if "obj" in taken:
        return clause.lemma_ not in GIVING or "iobj" in taken
    if "ccomp" in taken:
        return _has_subject(taken["ccomp"]) and _is_whole(taken["ccomp"])
    return "xcomp" in taken and _is_whole(taken["xcomp"])
