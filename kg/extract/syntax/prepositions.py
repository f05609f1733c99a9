"""The preposition of a noun, before the tree is read."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kg.extract.syntax.document import Token


def preposition(noun: Token) -> str:
    """The preposition that governs this noun, in lower case, or nothing."""
    return next((t.lower_ for t in noun.children if t.dep_ == "case" and t.tag_ != "POS"), "")
