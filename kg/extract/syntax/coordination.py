"""Verbs that the parser joins with one inside what is said though they go with the verb of saying further up."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg import lexicons
from kg.extract.syntax.remarks import is_quoted

if TYPE_CHECKING:
    from kg.extract.syntax.document import Token

NOW = frozenset({"VBZ", "VBP", "MD"})
AUXILIARIES = ("aux", "aux:pass", "cop")
# What makes a conjunct another clause than "and left".
OWN = ("nsubj", "nsubj:pass", "csubj", "expl", "mark", *AUXILIARIES)
# Relations in which a clause stands below the head of what is said.
INNER = ("conj", "xcomp", "ccomp")


def speaker_verb(word: Token) -> Token | None:
    """The verb of saying with which a past one behind "and" goes that hangs on a verb of what is said: what was done
    is no part of what will be ("said it would leave and blamed us"), and who says one thing says the next one too.
    """
    if word.tag_ != "VBD" or word.dep_ != "conj" or not _is_bare(word):
        return None
    told = _first(word)
    while told.dep_ in INNER:
        over = told.head
        if _tells(over) and over.tag_ == "VBD" and over.i < told.i and not is_quoted(over, word):
            return over if _is_other(told, word) else None
        told = _first(over) if told.dep_ == "xcomp" else over
    return None


def _is_bare(word: Token) -> bool:
    joined = any(c.dep_ == "cc" and c.lower_ in ("and", "but") for c in word.children)
    return joined and not any(c.dep_ in OWN for c in word.children)


def _first(word: Token) -> Token:
    while word.dep_ == "conj" and word.head is not word:
        word = word.head
    return word


def _tells(verb: Token) -> bool:
    return "that" in _frames(verb)


def _is_other(told: Token, word: Token) -> bool:
    """True where what is said is not past, or where its verb tells no speech and the other one does."""
    perfect = any(c.lemma_ == "have" and c.dep_ == "aux" for c in told.children)
    finite = [told, *(c for c in told.children if c.dep_ in AUXILIARIES)]
    if perfect:
        return _tells(word) and not _speaks(told)
    return any(w.tag_ in NOW for w in finite) or (_speaks(word) and not _speaks(told))


def _speaks(verb: Token) -> bool:
    return not {"quote", "obj"}.isdisjoint(_frames(verb))


def _frames(verb: Token) -> list[str]:
    return lexicons.table("reporting_verbs").get(verb.lemma_.lower(), "").split()
