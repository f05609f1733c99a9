"""Of whom a clause says the same as of its subject, or denies it ("Like Cuba, Peru left", "signed by Peru but not by
Chile").
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kg.extract.syntax.arguments import Argument
from kg.extract.syntax.own_subjects import own_subjects
from kg.extract.syntax.relatives import is_relative
from kg.extract.syntax.tree import Word, case, conjuncts, denied

ROLES = {"obj": "obj", "iobj": "iobj", "obl": "obl", "obl:arg": "obl", "obl:agent": "agent"}


def denied_subjects(word: Word) -> list[Word]:
    """Those beside the subject of whom a clause does not hold."""
    beside = [other for first in own_subjects(word) if not is_relative(first) for other in denied(first)]
    return [*beside, *likened(word, "unlike")]


def likened(word: Word, link: str = "like") -> list[Word]:
    """Those with whom a clause compares its subject, set apart before its verb ("Like Cuba, Peru left")."""
    if word.first("cop") is not None or word.lemma == "have":
        return []  # what somebody is or has another need not be or have
    first = next(iter(own_subjects(word)), None)
    fronted = [c for c in word.all("obl") if first is not None and c.i < first.i]
    beside = [c for c in (first.all("nmod") if first is not None else []) if _is_set_apart(c)]
    found = [c for c in (*fronted, *beside) if case(c) == link and c.pos == "PROPN"]
    return [item for c in found for item in conjuncts(c) if item.pos == "PROPN"]


def _is_set_apart(noun: Word) -> bool:
    """True for a phrase behind a comma, which gives no example of the noun before it."""
    left = next((c.before for c in noun.children if c.dep == "case"), None)
    return left is not None and left.text == ","


def denied_arguments(word: Word, known: Sequence[Argument]) -> Iterator[list[Argument]]:
    """For each object, oblique or agent of whom a clause does not hold: that one with what else of what is known to
    belong to the clause it takes.
    """
    for child in word.children:
        role = "agent" if child.dep == "obl" and case(child) == "by" else ROLES.get(child.dep)
        others = denied(child) if role is not None else []
        rest = [a for a in known if a.word not in conjuncts(child)] if others else []
        for other in others:
            yield [Argument(other, role or "", case(other) if role == "obl" else ""), *rest]
