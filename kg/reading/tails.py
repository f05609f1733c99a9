"""What is left inside a line of prose: furniture that stands or is glued behind its last sentence, or between two."""

import re
from collections.abc import Iterator
from functools import cache

from kg.lexicons import table
from kg.reading import credits
from kg.records import Span

_GLUE = re.compile(r"[a-z\d.!?…”\"'’)](?=[A-Z\u0400-\u04ff])")
_LONGEST = 60  # characters, more than any tail phrase has
_WINDOW = 300  # characters from the end within which another script begins
_TAIL_WORDS = 25  # a longer stretch behind a glued phrase is text again
_CLOSED = r"(?:(?<=[.!?…”’)])|(?<=[^\s(][\"']))"  # behind the end of a sentence
_OTHER_SCRIPT = r"[^\W\d_A-Za-z\u00c0-\u024f]"
_OTHER_TAIL = re.compile(rf"{_CLOSED}\s*(?:\d[\d, ]*)?{_OTHER_SCRIPT}[^A-Za-z]*$")
_LABELS = r"(?:Photos?|Image|Source|Related|Read more|READ MORE|Also read|See also|Credit):"
_PROSE_END = re.compile(r"[a-z]{2}[.!?][\"”’)]*\s*$")


def parts(line: str) -> Iterator[Span]:
    """The stretches of a line of prose that are furniture.

    >>> [span.text("They met.”Related ContentKyiv") for span in parts("They met.”Related ContentKyiv")]
    ['Related ContentKyiv']
    """
    end = len(line)
    if found := _OTHER_TAIL.search(line, max(0, end - _WINDOW)):
        end = found.end() - len(found[0].lstrip())
        yield Span(end, len(line))
    for start, stop in _found(line, end):
        if _furniture_only(line[stop:end]):
            yield Span(start, end)
            return
        yield Span(start, stop)
    if (start_of_credit := credits.credit(line[:end])) is not None:
        yield Span(start_of_credit, end)


def _found(line: str, end: int) -> Iterator[tuple[int, int]]:
    """Where tail phrases stand: glued ones anywhere, one set apart in the last characters only."""
    if _GLUE.search(line):
        yield from (match.span() for match in _glued().finditer(line, 0, end))
    if apart := _apart().search(line, max(0, end - _LONGEST), end):
        yield apart.span(1)


def _furniture_only(tail: str) -> bool:
    """Nothing but more furniture follows: few words and no sentence."""
    return len(tail.split()) <= _TAIL_WORDS and not _PROSE_END.search(tail)


@cache
def _glued() -> re.Pattern[str]:
    """A phrase with a capital right behind a sentence's end; behind a word only what cannot be part of a name."""
    every, long = _forms(""), _forms(" ")
    return re.compile(rf"{_CLOSED}(?:(?:{every})(?![a-z])|{_LABELS})|(?<=[a-z\d])(?:(?:{long})(?![a-z])|{_LABELS})")


@cache
def _apart() -> re.Pattern[str]:
    return re.compile(rf"{_CLOSED}\s+({_forms('')})(?=[\s.…»→>!]*$)")


def _forms(holding: str) -> str:
    """The tail phrases that hold this, the longer first, each with a capital."""
    entries = [*table("boilerplate").items(), *table("boilerplate_sections").items()]
    known = [phrase for phrase, value in entries if value == "tail" and holding in phrase]
    ordered = sorted(known, key=len, reverse=True)
    return "|".join(f"{re.escape(phrase[0].upper())}(?i:{re.escape(phrase[1:])})" for phrase in ordered)
