"""Whether a line is, begins with or contains a phrase of the boilerplate lists."""

import re
from functools import cache

from kg.lexicons import table

_QUOTES = str.maketrans("’‘“”„«»", '\'\'"""""')
_EDGES = re.compile(r"^[^\w+]+|[^\w+]+$")
_BULLET = re.compile(r"^[^\w\"'(\[©+]+")
_REPORTED = re.compile(r"\b(?:said|says|told|added|according to)\b")
_PLAIN = 40  # words that only the phrases are given that cannot begin a sentence of an article
_LONGEST = 80  # characters, more than any phrase has
_NUMBER = re.compile(r"\d+(?:[.,]\d+)*|^(?:one|two|three|four|five|six|seven|eight|nine|ten)\b")


def core(line: str) -> str:
    """A line without case and without what stands around its words.

    >>> core("» Loading ....")
    'loading'
    """
    return _EDGES.sub("", _plain(line)) if len(line) <= _LONGEST else ""


def begins(line: str) -> bool:
    """Whether a line begins as furniture does."""
    found = _starts().match(_NUMBER.sub("0", _BULLET.sub("", _plain(line[:_LONGEST]))))
    return found is not None and _fits(line, int(table("boilerplate_starts")[found[1]]))


def contains(line: str) -> bool:
    """Whether a line holds a phrase that only furniture has."""
    plain = _plain(line)
    return any(phrase in plain and _fits(line, limit) for phrase, limit in _inside())


def _fits(line: str, limit: int) -> bool:
    """Short enough for the phrase, and nobody's words unless the phrase is plain enough to be given many."""
    return len(line.split()) <= limit and (limit >= _PLAIN or not _REPORTED.search(line))


def _plain(line: str) -> str:
    return line.casefold().translate(_QUOTES)


@cache
def _starts() -> re.Pattern[str]:
    """Any of the phrases, the longer first, up to the edge of a word."""
    phrases = sorted(table("boilerplate_starts"), key=len, reverse=True)
    return re.compile(rf"({'|'.join(map(re.escape, phrases))})(?:(?<!\w)|(?!\w))")


@cache
def _inside() -> tuple[tuple[str, int], ...]:
    return tuple((phrase, int(limit)) for phrase, limit in table("boilerplate_contains").items())
