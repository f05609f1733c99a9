"""Who answers for a statement, and how it is meant therefore."""

from __future__ import annotations

from kg.extract.statements import speech
from kg.extract.statements.relation import Relation
from kg.extract.syntax.clause import has_mark
from kg.extract.syntax.tags import SUBJECTS
from kg.extract.syntax.tree import Word
from kg.records import Mode

# Rules that read the structure of a noun phrase.
STRUCTURE = frozenset({"office", "apposition", "part", "place", "issue link"})
INDEFINITE = frozenset({"a", "an", "another", "some", "any"})
SPEECH_ACTS = frozenset({"STATEMENT", "CONSULT", "REQUEST", "AGREE"})


def answerable(
    relation: Relation, subject: int, event_class: str, said: speech.Attribution | None
) -> speech.Attribution | None:
    """Who answers for a statement. Offices, parts and places in a noun phrase are the writer's own words, whoever is
    quoted around them, and so is a possessive before an event or a plan in reported speech; to say "I urge you" is to
    urge.
    """
    if said is None or said.own or (relation.rule in STRUCTURE and not _is_new(relation, said)):
        return None
    if not said.direct and relation.modality.mode == "intended" and _is_owned(relation.anchor):
        return None
    wanted = relation.subject.dep in ("nmod:poss", "compound", "amod") or relation.modality.mode == "intended"
    if relation.rule == "event noun" and not said.direct and wanted:
        return None
    acts = event_class in SPEECH_ACTS and speech.is_spoken(relation.anchor)
    performed = acts and said.speakers == (subject,) and not relation.modality.negated
    return None if performed and relation.modality.mode in ("asserted", "claimed") else said


def _is_new(relation: Relation, said: speech.Attribution) -> bool:
    """True for an issue that a speaker brings up ("a danger to", "one talk with", not "the talk with"), and for what he
    calls somebody in his own words.
    """
    if relation.rule == "apposition":
        return said.direct
    new = (c for c in relation.subject.children if c.dep == "nummod" or c.lower in INDEFINITE)
    return relation.rule == "issue link" and any(new)


def _is_owned(anchor: Word) -> bool:
    """True for "his proposal to ban it", not for "his plea for them to ban it"."""
    own = anchor.dep == "acl" and has_mark(anchor, "to") and anchor.first(*SUBJECTS) is None
    holder = anchor.head if own else None
    return holder is not None and holder.first("nmod:poss") is not None


def mode_of(relation: Relation, said: speech.Attribution | None, *, quoted: bool) -> Mode:
    """How a statement is meant: what somebody answers for is claimed at least, what the writer does is not."""
    mode = relation.modality.mode
    if relation.rule in STRUCTURE and said is None:
        told = mode != "claimed" or speech.is_alleged(relation.anchor)
        return mode if told and relation.rule in ("issue link", "place", "office") else "asserted"
    if said is None:
        return "asserted" if mode == "claimed" and quoted else mode
    return "claimed" if mode == "asserted" else mode


def is_nobodys(anchor: Word, said: speech.Attribution | None, mode: Mode) -> bool:
    """True for quoted words or a claim of somebody whom the text does not name, which tell a reader next to nothing; a
    rumor may.
    """
    if said is not None and (said.speakers or said.direct):
        return not said.speakers
    return mode == "claimed" and not speech.is_rumored(anchor)
