"""The place of a relative clause with "where" ("Jeddah, where the talks failed")."""

from __future__ import annotations

from kg import lexicons
from kg.extract.syntax.clause import before
from kg.extract.syntax.tags import NAMELIKE
from kg.extract.syntax.tree import Word, case

AREAS = frozenset({"GPE", "LOC"})
SITES = frozenset({"FAC", "EVENT"})
# Nouns of sites at which something is; what is in a wider place is in it.
POINTS = frozenset(
    "airbase airfield airport barracks base border camp checkpoint compound consulate crossing dam embassy facility"
    " factory headquarters hotel mosque palace plant plaza pool port school shrine station synagogue temple university"
    " venue".split()
)
# Nouns of what people come together for.
MEETINGS = frozenset(
    "ceremony conference congress convention debate dinner event fair forum funeral fundraiser gathering hearing"
    " meeting rally reception session summit vigil wedding".split()
)
LOCATIVE = frozenset({"in", "at", "on", "inside"})
# With these no single place is meant.
ANY = frozenset({"any", "every", "each", "no", "some", "another"})
LED = frozenset({"acl:relcl", "acl", "advcl", "advcl:relcl"})


def whereabouts(clause: Word) -> tuple[Word, str] | None:
    """The place in which all of a relative clause with "where" goes on, and the preposition that fits it."""
    where = next((c for c in clause.all("advmod", "mark") if c.lower == "where" and c.i < clause.i), None)
    left = before(where) if where is not None and clause.dep in LED else None
    if clause.head is None or left is None:
        return None
    comma = left.text == ","
    last = _whole(before(left) if comma else left)
    inner = last if comma and last is not None and last.ent in AREAS else clause.head
    goals = [c for c in clause.head.all("obl") if comma and c.ent in AREAS and c.i < left.i]
    place = next((w for w in (inner, clause.head, last, *goals[-1:]) if w is not None and _is_place(w)), None)
    return None if place is None else (place, _preposition(place))


def _whole(word: Word | None) -> Word | None:
    """The head of the name that ends with a word; of the state behind a town the town."""
    while word is not None and (word.dep in NAMELIKE or (word.dep == "appos" and word.head and word.head.ent in AREAS)):
        word = word.head
    return word


def _is_place(noun: Word) -> bool:
    named = noun.ent in AREAS | SITES or noun.lower in lexicons.words("chambers")
    if named or noun.ent == "ORG":
        return named or noun.lower in POINTS
    known = noun.lemma in lexicons.words("place_nouns") or noun.lemma in MEETINGS
    bare = noun.tag == "NNS" and noun.first("det", "nmod:poss", "amod", "nummod") is None
    return known and noun.tag in ("NN", "NNS") and not (bare or any(c.lower in ANY for c in noun.children))


def _preposition(place: Word) -> str:
    """The one that stands before a common noun anyway, else the one that goes with its kind."""
    if place.ent in AREAS or place.lower in lexicons.words("chambers"):
        return "in"
    if case(place) in LOCATIVE and not place.ent:
        return case(place)
    return "at" if place.ent in SITES or place.lower in POINTS | MEETINGS else "in"
