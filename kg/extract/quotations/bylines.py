"""Names that stand by quoted words without a verb of speech: before their colon, or in the line under them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import takewhile

from kg.extract.syntax.tree import Word
from kg.records import Span

_UNDER = re.compile(r"[ \t\xa0]*\n\s*[—–-]{1,2}[ \t\xa0]*(?=[A-Z])")
_COLON = re.compile(r":\s*$")
_LONGEST = 6
# Blanks and empty lines between a colon and the quoted words.
_GAP = 12


class Bylines:
    """The names of persons in a text by where they begin and end."""

    def __init__(self, text: str, words: Sequence[Word]) -> None:
        self._text = text
        self._words = words
        self._starts = {w.start: number for number, w in enumerate(words)}
        self._ends = {w.end: number for number, w in enumerate(words)}

    def of(self, content: Span) -> list[Word]:
        """The words of the name that stands by some quoted words; none where no name does."""
        return self._before(content.start) or self._under(content.end)

    def _before(self, at: int) -> list[Word]:
        colon = _COLON.search(self._text, max(at - _GAP, 0), at)
        last = self._ends.get(colon.start()) if colon else None
        if last is None:
            return []
        row = self._words[max(last - _LONGEST, 0) : last + 1]
        return [*takewhile(_is_person, reversed(row))][::-1]

    def _under(self, at: int) -> list[Word]:
        line = _UNDER.match(self._text, at)
        first = self._starts.get(line.end()) if line else None
        row = self._words[first : first + _LONGEST] if first is not None else []
        return [w for w in takewhile(lambda w: w.tag.startswith("NN"), row) if _is_person(w)]


def _is_person(word: Word) -> bool:
    return word.ent == "PERSON"
