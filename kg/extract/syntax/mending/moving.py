"""Moving a word with all below it to another head."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kg.extract.syntax.document import Token


def move(word: Token, head: Token) -> None:
    """Hangs a word with all below it on another head."""
    old = word.head
    old.children.remove(word)
    for over in (old, *old.ancestors):
        if over is head:
            break
        over.leftmost = min([over.i, *(c.leftmost for c in over.children)])
        over.rightmost = max([over.i, *(c.rightmost for c in over.children)])
    word.head, head.children = head, sorted([word, *head.children], key=lambda t: t.i)
    head.leftmost = min(head.leftmost, word.leftmost)


def attach(part: Token, head: Token) -> None:
    """Makes one word a modifier of another, which takes over what hung on it."""
    part.head.children.remove(part)
    for child in part.children:
        child.head = head
    head.children = sorted([*part.children, part, *head.children], key=lambda t: t.i)
    part.head, part.dep_, part.children = head, "compound", []
    head.leftmost = min(head.leftmost, part.leftmost)
    part.leftmost = part.rightmost = part.i
