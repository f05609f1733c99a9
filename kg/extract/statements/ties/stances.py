"""Nouns for those who do something for or against somebody or something: "a critic of the deal", "its donors"."""

from __future__ import annotations

from kg import lexicons
from kg.extract.statements.events import Coding
from kg.extract.statements.ties.belonging import MODIFIERS
from kg.extract.syntax.tree import Word, case

# Before what one stands for or gives to, and before where one does.
TOWARDS = frozenset({"of", "to", "for"})
WITHIN = frozenset({"in", "at", "on", "from"})
# Those who do it in a place.
INVESTING = frozenset({"investor"})


def stance(noun: str) -> Coding:
    """How being this towards somebody is coded ("critic", "investor"); empty where one only belongs to him."""
    name = lexicons.table("member_nouns").get(noun, "")
    return Coding() if name in ("MEMBER", "OTHER") else Coding(name)


def is_astray(role: Word, child: Word, prep: str) -> bool:
    """True for where somebody is who stands for something ("advocates in the House"), and for whose he is then ("the
    party's advocate of reform").
    """
    if not stance(role.lemma):
        return False
    owner = child.dep in MODIFIERS and any(case(c) in TOWARDS for c in role.all("nmod"))
    return owner or (prep in WITHIN and role.lemma not in INVESTING)


def of_class(role: Word, child: Word, event_class: str, *, person: bool) -> str:
    """The class of what a noun says; "Oslo critics" are from Oslo, but "Diaz critics" are against Diaz."""
    inside = child.dep in ("amod", "compound") and not person
    return "MEMBER" if inside and stance(role.lemma) else event_class


def receivers(role: Word) -> list[Word]:
    """To whom a supplier or a donor of something gives it ("a supplier of drones to Chile")."""
    given = [c for c in role.all("nmod") if case(c) == "of"] if stance(role.lemma) else []
    return [receiver for c in given for receiver in c.all("nmod") if case(receiver) == "to"]
