"""Whether a line is, begins with or contains a phrase of the boilerplate lists."""

import re
from functools import cache

from kg.lexicons import table

_QUOTES = str.maketrans("’‘“”„«»", "''\"\"\"\"\"")
_EDGES = re.compile(r"^[^\w+]+|[^\w+]+$")
_BULLET = re.compile(r"^[^\w\"'(\[©+]+")
_LONGEST = 80  # characters, more than any phrase has
_NUMBER = re.compile(r"\d+(?:[.,]\d+)*|^(?:one|two|three|four|five|six|seven|eight|nine|ten)\b")


def core(line: str) -> str:
    """A line without case and without what stands around its words.

    >>> core("» Loading ....")
    'loading'
    """
    return _EDGES.sub("", _plain(line))


def begins(line: str, words: int) -> bool:
    """Whether a line of so many words begins as furniture does."""
    found = _starts().match(_NUMBER.sub("0", _BULLET.sub("", _plain(line[:_LONGEST]))))
    return found is not None and words <= int(table("boilerplate_starts")[found[1]])


def contains(line: str, words: int) -> bool:
    """Whether a line of so many words holds a phrase that only furniture has."""
    plain = _plain(line)
    return any(words <= limit and phrase in plain for phrase, limit in _inside())


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
