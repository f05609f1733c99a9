"""Verbs of speech, and words inside quotation marks, before the tree is read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg import lexicons

if TYPE_CHECKING:
    from kg.extract.syntax.document import Token

QUOTES = frozenset({"''", "``"})


def frames(verb: Token) -> list[str]:
    """What a verb of saying or thinking takes as content; nothing for any other verb."""
    return lexicons.table("reporting_verbs").get(verb.lemma_.lower(), "").split()


def says(verb: Token) -> bool:
    """True for a verb that takes "that" as well as somebody's very words."""
    return {"that", "quote"} <= set(frames(verb))


def is_quoted(start: Token, word: Token) -> bool:
    """True where a quotation that opens behind one word is still open at another."""
    between = word.doc.tokens[start.i + 1 : word.i]
    return sum(t.is_quote or t.text in QUOTES for t in between) % 2 == 1
