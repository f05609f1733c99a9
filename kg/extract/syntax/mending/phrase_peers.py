"""Phrases that the parser hangs on a verb though they go with a phrase before them ("by Peru and, late, by Chile", "by
Peru, though not by Chile").
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.extract.syntax.prepositions import preposition
from kg.extract.syntax.tags import AUXILIARIES, SUBJECTS

if TYPE_CHECKING:
    from kg.extract.syntax.document import Token

CLAUSAL = (*SUBJECTS, *AUXILIARIES, "orphan", "expl")
PHRASAL = frozenset({"conj", "obl", "advcl"})
# What may stand before "not" where that rules one out ("though not Chile").
CONCEDING = frozenset({"though", "although", "but", "and", "albeit"})


def phrase_peer(word: Token) -> Token | None:
    """The phrase before it with which one goes that hangs on their verb: it has the same preposition."""
    verb = word.head
    if word.dep_ == "nmod" and _is_conceded(word) and preposition(word) == preposition(verb):
        return verb
    if word.pos_ not in ("NOUN", "PROPN") or word.dep_ not in PHRASAL or verb.pos_ != "VERB":
        return None
    link = preposition(word)
    fits = bool(link) if word.dep_ == "conj" else _is_conceded(word)
    if not fits or any(c.dep_ in CLAUSAL for c in word.children):
        return None
    relations = ("obl", "obl:agent", "obl:arg") if link else ("nsubj", "obj")
    before = [c for c in verb.children if c.dep_ in relations and c.i < word.i and preposition(c) == link]
    return before[-1] if before else None


def _is_conceded(word: Token) -> bool:
    """True for "though not Chile"."""
    denial = next((c for c in word.children if c.lower_ == "not" and c.i < word.i), None)
    return denial is not None and denial.i > 0 and denial.nbor(-1).lower_ in CONCEDING
