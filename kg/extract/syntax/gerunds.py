"""Gerunds that the parser joins with a finite verb although they go with a gerund further up."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kg.extract.syntax.document import Token

FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})
AUXILIARIES = ("aux", "aux:pass", "cop")


def peer(word: Token) -> Token | None:
    """The gerund further up with which one goes that hangs on a finite verb between them ("promoting deals that help
    us, and rejecting war").
    """
    verb = word.head
    if word.tag_ != "VBG" or word.dep_ != "conj" or verb.tag_ == "VBG" or not _is_finite(verb) or not _is_joined(word):
        return None
    if any(c.tag_ == "VBG" and c is not word for c in verb.children):
        return None
    return next((a for a in verb.ancestors if a.tag_ == "VBG" and a.pos_ == "VERB" and a.i < word.i), None)


def _is_finite(verb: Token) -> bool:
    return verb.tag_ in FINITE or any(c.dep_ in AUXILIARIES and c.tag_ in FINITE for c in verb.children)


def _is_joined(word: Token) -> bool:
    """True for "and rejecting", with no word of its own that makes it another clause."""
    parts = {c.dep_ for c in word.children}
    plain = any(c.dep_ == "cc" and c.lower_ in ("and", "or", "but") for c in word.children)
    return plain and not parts & {"mark", "aux", "nsubj"}
