"""The parts of persons' names, and whether two full names can be one person's."""

import re
from collections.abc import Sequence
from functools import lru_cache

from rapidfuzz.distance import JaroWinkler

from kg.extract.coreference.spelling import plain
from kg.lexicons import table

SUFFIXES = frozenset("jr sr ii iii iv v".split())
# Spellings of one given name that are at least this alike count as the same (Sergey, Sergei).
ALIKE = 0.85


@lru_cache(maxsize=8192)  # each name of an article is sought in several lists and beside every other
def name_parts(text: str) -> tuple[str, ...]:
    """The parts of a person's name, in lower case, without full stops; 'al-' before a part is dropped.

    >>> name_parts("Robert S. Mueller III")
    ('robert', 's', 'mueller', 'iii')
    """
    low = re.sub(r"\b(?:al|el)[- ](?=\w)", "", plain(text).replace(",", ""))
    return tuple(low.split()) if low else ()


def same_person(a: Sequence[str], b: Sequence[str]) -> bool:
    """Can these two full names be one person's? Initials, nicknames and near spellings of the given name agree."""
    first, last = [[p for p in n if p not in SUFFIXES] for n in (a, b)]
    if {*a} & SUFFIXES and {*b} & SUFFIXES and {*a} & SUFFIXES != {*b} & SUFFIXES or _generation(a) != _generation(b):
        return False
    if not first or not last or first[-1] != last[-1]:
        return False
    middle = [[p[0] for p in n[1:-1]] for n in (first, last)]
    if middle[0] and middle[1] and middle[0][0] != middle[1][0]:
        return False
    return _same_given(first[0], last[0])


def _generation(parts: Sequence[str]) -> set[str]:
    """Whether father or son is meant, where one is told from the other."""
    return {"jr", "sr"} & {*parts}


def _same_given(a: str, b: str) -> bool:
    if a == b or (1 in (len(a), len(b)) and a[0] == b[0]):
        return True
    full = [{n, *table("nicknames").get(n, "").split(",")} - {""} for n in (a, b)]
    return bool(full[0] & full[1]) or (a[0] == b[0] and JaroWinkler.similarity(a, b) >= ALIKE and not _two_names(a, b))


def _two_names(a: str, b: str) -> bool:
    """Given names of different gender are two names, however alike (Daniel, Danielle)."""
    kinds = table("first_names")
    return kinds.get(a, "") != kinds.get(b, "") and a in kinds and b in kinds


def family(name: tuple[str, ...]) -> str:
    """The family name."""
    return next((p for p in reversed(name) if p not in SUFFIXES), "")


def given(name: tuple[str, ...]) -> str:
    """The given name."""
    return name[0]


def first_family(name: tuple[str, ...]) -> str:
    """The first of two family names: García of "Ana García Pérez"."""
    return name[-2] if len(name) > 2 and len(name[-2]) > 1 and name[-1] not in SUFFIXES else ""
