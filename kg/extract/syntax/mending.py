"""What the parser attaches wrongly as a rule: titles that it takes apart."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kg.extract.syntax.document import Token

# Offices with an adjective behind the noun ("attorney general").
GENERALS = frozenset("attorney solicitor surgeon secretary inspector comptroller auditor paymaster".split())


def mend(tokens: list[Token]) -> None:
    """Joins "attorney" with "general", and the state before an office with its holder ("..., and Ohio Gov. Roe")."""
    for left, right in zip(tokens, tokens[1:], strict=False):
        if left.lower_ in GENERALS and right.lower_ == "general" and left.head is right.head is not left:
            _attach(left, right)
        elif right.dep_ == "nmod:desc" and left.dep_ == "conj" and left.ent_type_ == "GPE":
            holder = right.head
            if holder.i > right.i and holder.ent_type_ == "PERSON" and holder.dep_ == "conj":
                _attach(left, holder)


def _attach(part: Token, head: Token) -> None:
    """Makes one word a modifier of another, which takes over what hung on it."""
    part.head.children.remove(part)
    for child in part.children:
        child.head = head
    head.children = sorted([*part.children, part, *head.children], key=lambda t: t.i)
    part.head, part.dep_, part.children = head, "compound", []
    head.leftmost = min(head.leftmost, part.leftmost)
    part.leftmost = part.rightmost = part.i
