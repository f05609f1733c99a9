"""How a clause is meant that tells what a noun says or is for ("the claim that", "no plan to", "a chance of")."""

from __future__ import annotations

from kg import lexicons
from kg.extract.syntax.clause import has_mark
from kg.extract.syntax.governors import Governor
from kg.extract.syntax.modes import Modality
from kg.extract.syntax.negation import EMPHATIC, is_negative
from kg.extract.syntax.plans import affirms, is_dropped, is_enough, is_had, is_ordinal, is_scant, is_taken, rejecter
from kg.extract.syntax.tags import SUBJECTS
from kg.extract.syntax.tree import Word

# What introduces a clause that tells what a noun says ("the view that"), not when, how or of what kind the noun is.
REPORTING = ("that", "whether")
# Nouns whose "that" tells when or how something was, not what is said.
TIMES = frozenset("time day moment year month week way manner extent degree".split())


def of_noun(noun: Word, entry: Governor | None, clause: Word, outer: Modality) -> Modality:
    """What a noun makes of its clause, by what the lexicon says of it and by how the clause `outer` to it is meant."""
    if noun.lemma in TIMES and has_mark(clause, "that"):
        return Modality()
    # "no apology for accusing" accuses, "no choice but to accuse" does too
    apart = any(c.lower in ("for", "but") and c.i < clause.i for c in clause.children)
    negated = is_negative(noun) and not apart and (noun.lemma not in EMPHATIC or _turns(entry))
    told = has_mark(clause, "of") and entry is not None and entry.speaks
    if has_mark(clause, *REPORTING) or _is_bare(clause) or told:
        return _of_statement(noun, entry, negated, outer)
    if has_mark(clause, "to"):
        return _of_infinitive(noun, entry, negated, outer)
    if entry is None:
        return Modality(outer.mode, negated)
    return Modality(entry.mode, negated ^ entry.negates).under(_held(noun, outer) if is_had(noun) else Modality())


def has_content(clause: Word) -> bool:
    """True for a clause behind a noun that a conjunction leads, or none though it has a subject ("rumors he left")."""
    return any(c.dep == "mark" for c in clause.children) or _is_bare(clause)


def _is_bare(clause: Word) -> bool:
    led = any(c.dep == "mark" for c in clause.children)
    return clause.dep == "acl" and not led and clause.tag != "VBG" and clause.first(*SUBJECTS, "expl") is not None


def _of_infinitive(noun: Word, entry: Governor | None, negated: bool, outer: Modality) -> Modality:
    """What a noun makes of the clause that tells what it is for ("the plan to", "a chance to")."""
    if is_ordinal(noun):
        return Modality(outer.mode, negated)
    if is_taken(noun) or (noun.lemma in ("way", "means") and noun.head is not None and noun.head.lemma == "find"):
        return outer
    if noun.lemma in ("chance", "opportunity") and is_dropped(noun):
        return Modality(outer.mode, not outer.negated)
    negated ^= is_dropped(noun) or is_scant(noun)
    mode = "conditional" if is_enough(noun) else entry.mode if entry else "intended"
    told = is_had(noun) or _is_new(noun, entry)
    return Modality(mode, negated ^ _turns(entry)).under(_held(noun, outer) if told else Modality())


def _held(noun: Word, outer: Modality) -> Modality:
    """How the clause is meant that says that somebody has what a noun names: its "no" has been counted."""
    return Modality(outer.mode, outer.negated and not is_negative(noun))


def _is_new(noun: Word, entry: Governor | None) -> bool:
    """True for what is as real as its clause ("will announce a decision to leave"); "her decision to leave" is made."""
    return entry is not None and entry.mode == "asserted" and noun.first("nmod:poss") is None


def _of_statement(noun: Word, entry: Governor | None, negated: bool, outer: Modality) -> Modality:
    """What a noun makes of the clause that tells what it says ("the idea that"), which may be rejected."""
    if affirms(noun):
        return Modality(outer.mode)
    if rejecter(noun) is not None and not outer.negated and (entry is None or entry.mode != "asserted"):
        return Modality("denied")
    if entry is None:
        told = noun.lemma in lexicons.table("reporting_nouns")
        return Modality("claimed", negated) if told else Modality(outer.mode)
    return Modality(entry.mode, entry.negates ^ negated)


def _turns(entry: Governor | None) -> bool:
    """True for "no doubt", "no question", whose nouns negate; "no secret" is one all the same."""
    return entry is not None and entry.negates
