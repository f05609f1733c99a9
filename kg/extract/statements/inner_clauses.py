"""Objects that are no patients: they do what the clause behind them says ("they saw him leave")."""

from __future__ import annotations

from kg.extract.syntax.clause import is_clause
from kg.extract.syntax.control import controllers
from kg.extract.syntax.subjects import subjects
from kg.extract.syntax.tags import FINITE
from kg.extract.syntax.tree import Word

# Verbs of perception and causation whose object with a bare verb is a clause ("see him endorse her").
PERCEPTION = frozenset({"see", "hear", "watch", "feel", "have", "notice", "witness", "find"})


def is_doer(word: Word, noun: Word) -> bool:
    """True for an object that is only seen or said to do something."""
    return _says(word, noun) or (word.lemma in PERCEPTION and _acts(word, noun))


def made_to_act(word: Word, noun: Word) -> bool:
    """True for an object that does what a clause of the same verb says."""
    return any(noun in controllers(word, c) for c in word.all("xcomp") if is_clause(c))


def _acts(word: Word, noun: Word) -> bool:
    """True for an object that does what a bare verb or a participle behind it says."""
    return any(noun in controllers(word, c) for c in word.all("xcomp") if is_clause(c) and not c.all("mark"))


def _says(word: Word, noun: Word) -> bool:
    """True for an object that is the subject of the finite clause behind it ("the poll shows most voters say")."""
    return any(c.tag in FINITE and noun.i < c.i and noun in subjects(c) for c in word.all("ccomp"))
