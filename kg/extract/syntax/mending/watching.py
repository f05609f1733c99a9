"""What somebody is seen or shown to do: "the film showed Li [greeting] them" tells of Li."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.extract.syntax.mending.moving import move

if TYPE_CHECKING:
    from kg.extract.syntax.document import Token

# Verbs whose object does what a participle behind it says.
WATCHING = frozenset(
    "broadcast capture catch depict feature film find hear notice observe photograph picture portray record see show"
    " spot televise videotape watch".split()
)
# What makes a participle a clause of its own.
WHOLE = ("nsubj", "nsubj:pass", "aux", "aux:pass", "mark", "cop")


def mend_watched(deed: Token) -> None:
    """Makes a participle behind an object that is seen what the object does; the parser takes it for what is told."""
    verb = deed.head.head if deed.dep_ == "acl" and deed.head.dep_ == "obj" else deed.head
    if deed.tag_ != "VBG" or deed.dep_ not in ("ccomp", "acl") or verb.lemma_ not in WATCHING or deed.i < verb.i:
        return
    seen = next((c for c in verb.children if c.dep_ in ("obj", "iobj") and verb.i < c.i < deed.i), None)
    if seen is None or any(c.dep_ in WHOLE for c in deed.children):
        return
    if deed.head is not verb:
        move(deed, verb)
    seen.dep_, deed.dep_ = "obj", "xcomp"
