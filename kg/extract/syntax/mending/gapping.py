"""Infinitives of another subject whose verb is left out ("Peru agreed to free the crew and Chile to lift the ban")."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.extract.syntax.tags import ACTORS

if TYPE_CHECKING:
    from kg.extract.syntax.document import Token

JOINTS = frozenset({"and", "but", "while"})


def gapped(name: Token) -> tuple[Token, Token] | None:
    """The infinitive right behind a name that does what it says, and the one before with which it goes: the parser
    takes the name for one more of the things that stand between them.
    """
    if name.dep_ != "conj" or name.ent_type_ not in ACTORS or name.head.ent_type_ in ACTORS:
        return None
    deed, earlier = _deed(name), _earlier(name)
    joined = any(c.dep_ == "cc" and c.lower_ in JOINTS for c in name.children)
    return (deed, earlier) if joined and deed is not None and earlier is not None else None


def _deed(name: Token) -> Token | None:
    """The infinitive whose "to" stands right behind a name."""
    behind = max(t.i for t in name.subtree if t.dep_ in ("flat", "compound", "case", "amod") or t is name) + 1
    mark = name.doc[behind] if behind < len(name.doc) else name
    deed = mark.head
    infinitive = mark.lower_ == "to" and mark.dep_ == "mark" and deed.tag_ == "VB"
    return deed if infinitive and deed.dep_ in ("advcl", "acl") else None


def _earlier(name: Token) -> Token | None:
    """The infinitive before a name that a finite verb with a subject takes, without an object of its own."""
    for verb in (name.head, *name.head.ancestors):
        taken = [c for c in verb.children if c.dep_ == "xcomp" and c.tag_ == "VB" and c.i < name.i]
        own = {c.dep_ for c in verb.children}
        if taken and "nsubj" in own and not own & {"obj", "iobj"}:
            return taken[-1]
    return None
