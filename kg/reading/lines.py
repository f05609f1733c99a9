"""The lines of an article with their place, rejoined where a text is hard-wrapped."""

import re
from dataclasses import dataclass
from itertools import groupby

from kg.records import Span

_WRAPPED = range(45, 91)  # characters of a line that a mail program or typewriter broke
_WRAPPED_SHARE = 0.8
_LEAST = 6  # lines that more lines follow, below which nothing can be said about wrapping


@dataclass(frozen=True, slots=True)
class Line:
    """A line without the blanks around it; `first` and `last` in its block, the lines between two blank ones."""

    span: Span
    text: str
    first: bool
    last: bool

    @property
    def words(self) -> int:
        """How many words the line has."""
        return len(self.text.split())


def lines(text: str) -> tuple[Line, ...]:
    """The lines with something in them; a block is one line where the text is wrapped at a fixed width.

    >>> [line.text for line in lines("A title\\n\\n  A first line.\\nA second.")]
    ['A title', 'A first line.', 'A second.']
    """
    blocks = _blocks(text)
    if _wrapped(text, blocks):
        blocks = [[Span(block[0].start, block[-1].end)] for block in blocks]
    return tuple(_line(text, block, index) for block in blocks for index in range(len(block)))


def sentence_ends(line: str) -> bool:
    """Whether a line ends as sentences end, closing quotes and brackets aside."""
    return bool(re.search(r"[.!?…][\"'”’)\]»]*$", line))


def _line(text: str, block: list[Span], index: int) -> Line:
    span = block[index]
    return Line(span, " ".join(span.text(text).split("\n")), index == 0, index == len(block) - 1)


def _blocks(text: str) -> list[list[Span]]:
    spans = (_stripped(match) for match in re.finditer(r"[^\n]*\n|[^\n]+$", text))
    return [list(block) for filled, block in groupby(spans, key=lambda span: span.start < span.end) if filled]


def _stripped(match: re.Match[str]) -> Span:
    line = match[0].rstrip()
    start = match.end() - len(match[0].lstrip()) if line else match.start()
    return Span(start, match.start() + len(line))


def _wrapped(text: str, blocks: list[list[Span]]) -> bool:
    """Nearly every line that another follows has the width of a wrapped one, and few of them end a sentence."""
    followed = [span for block in blocks for span in block[:-1]]
    wide = [span for span in followed if span.end - span.start in _WRAPPED]
    open_ended = [span for span in wide if not sentence_ends(span.text(text))]
    return len(followed) >= _LEAST and len(open_ended) >= _WRAPPED_SHARE * len(followed)
