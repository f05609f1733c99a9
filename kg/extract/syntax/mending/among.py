"""Whom a sentence names as some of several before "among them": "ten states, Spain and Italy among them, agreed"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.extract.syntax.mending.moving import move

if TYPE_CHECKING:
    from kg.extract.syntax.document import Token

THEM = frozenset({"them", "whom"})
BESIDE = ("appos", "conj")


def mend_among(them: Token) -> None:
    """Makes those whom "among them" closes one apposition to the noun of which they are some."""
    named = _named(them)
    for first in named[:1]:
        first.dep_ = "appos"
        move(them, first)
        them.dep_ = "nmod"
        for other in named[1:]:
            move(other, first)
            other.dep_ = "conj"


def _named(them: Token) -> list[Token]:
    """The heads of those named behind a plural noun and its comma, whom the parser joins with that noun or each other;
    empty where no "among them" closes them.
    """
    if them.lower_ not in THEM:
        return []
    before = them.doc.tokens[max(0, them.i - 2) : them.i]
    if len(before) < 2 or before[1].lower_ != "among":
        return []
    group = _group(before[0])
    if group is None:
        return []
    found = [c for c in group.children if c.dep_ in BESIDE and group.i < c.i < them.i and _has_name(c)]
    return found if found and _after_comma(found[0]) else []


def _after_comma(noun: Token) -> bool:
    first = noun.doc.tokens[noun.leftmost]
    return first.text == "," or first.nbor(-1).text == ","


def _group(last: Token) -> Token | None:
    """The plural common noun on which the last name hangs, by whatever way."""
    word = last
    while word.dep_ in (*BESIDE, "flat", "compound", "nmod:desc", "nmod") and word.pos_ in ("PROPN", "NOUN"):
        word = word.head
        if word.tag_ == "NNS":
            return word
    return None


def _has_name(noun: Token) -> bool:
    return noun.pos_ == "PROPN" or any(c.pos_ == "PROPN" and c.dep_ in ("appos", "flat") for c in noun.children)
