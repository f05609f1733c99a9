"""What is to come by a plan: "was due to fly" is read like "was to fly"."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kg.extract.syntax.document import Token


def mend_due(due: Token) -> None:
    """Makes "due to" before an infinitive no preposition ("due to the war") but what tells when it is done."""
    if due.lower_ != "due" or due.dep_ not in ("mark", "case"):
        return
    verb, to = due.head, next((c for c in due.children if c.lower_ == "to" and c.i == due.i + 1), None)
    if to is None or verb.tag_ != "VB" or verb.i < due.i:
        return
    being = next((c for c in verb.children if c.lemma_ == "be" and c.i < due.i), None)
    if being is None:
        return
    due.children.remove(to)
    to.head, to.dep_, to.tag_ = verb, "mark", "TO"
    verb.children = sorted([*verb.children, to], key=lambda t: t.i)
    due.rightmost = due.i
    due.dep_, being.dep_ = "advmod", "aux"
    for subject in verb.children:
        if subject.dep_ == "nsubj:outer":
            subject.dep_ = "nsubj"
