"""Whom somebody makes act where a clause about him stands before the infinitive ("urged all who had waited to go")."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg import lexicons
from kg.extract.syntax.tags import NOUN_CLAUSES

if TYPE_CHECKING:
    from kg.extract.syntax.document import Token

# Verbs that ask for an infinitive, and those that may have one behind a comma.
PERSUADING = frozenset(
    "allow ask cause compel convince enable encourage force inspire invite lead order permit persuade press pressure"
    " prompt push require tell urge".split()
)
CHOOSING = PERSUADING | frozenset("appoint choose elect hire need nominate pick select send tap want".split())
# How deep the one who is described may stand in the object.
PARTS = ("nmod", "appos", "conj")


def persuader(word: Token) -> Token | None:
    """The verb whose object does what an infinitive says that hangs on a clause about that object ("persuaded voters
    backing Li to switch").
    """
    clause = word.head
    if word.dep_ not in ("xcomp", "advcl") or clause.dep_ not in NOUN_CLAUSES or clause.i > word.i or _leads_on(clause):
        return None
    to = next((c for c in word.children if c.dep_ == "mark" and c.lower_ == "to"), None)
    verb = _taker(clause.head)
    if to is None or verb is None or any(c.dep_ in ("xcomp", "ccomp") for c in verb.children):
        return None
    known = CHOOSING if word.doc[to.i - 1].text == "," else PERSUADING
    return verb if verb.lemma_ in known else None


def _taker(noun: Token) -> Token | None:
    """The verb whose object holds a noun."""
    while noun.dep_ in PARTS:
        noun = noun.head
    return noun.head if noun.dep_ in ("obj", "iobj") else None


def _leads_on(clause: Token) -> bool:
    """True for a clause whose own word takes an infinitive ("who wants to", "likely to", "who went on to")."""
    table = lexicons.table("complement_verbs")
    forms = {c.lower_ for c in clause.children if c.dep_ in ("compound:prt", "advmod", "mark")}
    if "to" in forms:
        return True
    whole = any(c.dep_ in ("obj", "obl") for c in clause.children if clause.lemma_ in ("have", "commit"))
    return not whole and any(f"{clause.lemma_}{part} to" in table for part in ("", *(f" {form}" for form in forms)))
