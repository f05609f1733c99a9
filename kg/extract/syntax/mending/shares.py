"""How many of those before it a relative clause tells of: "three senators, one of whom left"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.extract.syntax.mending.moving import move

if TYPE_CHECKING:
    from kg.extract.syntax.document import Token

RELATIVE = frozenset({"whom", "which"})
SUBJECTS = ("nsubj", "nsubj:pass", "expl", "csubj")


def mend_share(word: Token) -> None:
    """Makes a number the subject of the relative clause that tells of so many."""
    if (clause := _clause(word)) is not None:
        word.dep_ = "nsubj:pass" if any(c.dep_ == "aux:pass" for c in clause.children) else "nsubj"
        move(word, clause)


def _clause(word: Token) -> Token | None:
    """The relative clause whose subject a number is that the parser takes for another word for its noun: without it
    the clause would be of all of them.
    """
    counted = word.dep_ == "appos" and any(c.dep_ == "nmod" and c.lower_ in RELATIVE for c in word.children)
    if not counted:
        return None
    clauses = (c for c in word.head.children if c.dep_ == "acl:relcl" and c.i > word.i)
    return next((c for c in clauses if not any(g.dep_ in SUBJECTS for g in c.children)), None)
