"""What belongs to a name but hangs beside or below it: a description before it ("A former general, Roe resigned"), a
preposition before its first word that hangs on the second ("of New | Jersey").
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kg.extract.syntax.document import Token

SUBJECTS = ("nsubj", "nsubj:pass")


def described(word: Token) -> Token | None:
    """The name, behind a comma, of whom the first of two subjects is a description."""
    if word.dep_ not in SUBJECTS or word.tag_ != "NN" or not any(c.dep_ == "det" for c in word.children):
        return None
    later = [c for c in word.head.children if c.dep_ in SUBJECTS and word.i < c.i < word.head.i]
    named = len(later) == 1 and later[0].ent_type_ == "PERSON" and later[0].doc[later[0].leftmost - 1].text == ","
    return later[0] if named else None


def first_part(preposition: Token) -> Token | None:
    """The first word of a name before which a preposition stands that hangs on a later one."""
    part = preposition.head
    below = preposition.dep_ == "case" and part.dep_ == "flat" and preposition.i < part.head.i < part.i
    return part.head if below else None
