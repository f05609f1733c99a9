"""How a document is laid into the network's windows, and what is known of its sentences beforehand."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from spacy.tokens import Doc

from kg.language.network import Row
from kg.language.pieces import Pieces

ROOM = 128  # word pieces after which a window ends with its sentence; 64 to 180 score alike
MOST = 240  # a longer stretch without a sure sentence end is cut anywhere
LIMIT = 480  # given sentences are kept whole up to here; the encoder has 512 positions
CLOSING = re.compile(r"^[”’)\]]+$")
EITHER = re.compile(r"^[\"'”’)\]]+$")  # straight quotes may open the next sentence


@dataclass(frozen=True)
class Window:
    """A stretch of words, from the place `first` to before `last`, as one row of the network."""

    first: int
    last: int
    row: Row
    joined: bool  # its first word goes on with the sentence of the window before


@dataclass(frozen=True)
class Layout:
    """The words of a document, without white space; `tokens` are their indices in it, all other numbers places."""

    tokens: list[int]
    texts: list[str]
    starts: set[int]  # words known to start a sentence: all of them if `given`, else those that open a paragraph
    given: bool
    windows: list[Window]


def lay(doc: Doc, pieces: Pieces) -> Layout:
    """Lay out a document; where it has sentence starts, each sentence stays whole."""
    tokens = [token.i for token in doc if not token.is_space]
    texts = [token.text for token in doc if not token.is_space]
    cut = pieces.split(texts)
    given = doc.has_annotation("SENT_START")
    starts = _given_starts(doc) if given else _paragraph_starts(doc)
    windows = []
    for first, last in _stretches(texts, [len(ids) for ids, _ in cut], starts, given):
        row = Row()
        for place in range(first, last):
            row.word(*cut[place])
        row.close()
        joined = first not in starts and (given or not _ends(texts, first))
        windows.append(Window(first, last, row, joined))
    return Layout(tokens, texts, starts, given, windows)


def _given_starts(doc: Doc) -> set[int]:
    """Places of the first word of every sentence; a start on white space counts for the word after it."""
    starts, pending, place = {0}, False, 0
    for token in doc:
        pending = pending or bool(token.is_sent_start)
        if not token.is_space:
            if pending:
                starts.add(place)
            pending, place = False, place + 1
    return starts


def _paragraph_starts(doc: Doc) -> set[int]:
    """Places of the words after a line break."""
    starts, broken, place = {0}, False, 0
    for token in doc:
        if token.is_space:
            broken = broken or "\n" in token.text or "\r" in token.text
        else:
            if broken:
                starts.add(place)
            broken, place = False, place + 1
    return starts


def _stretches(texts: list[str], sizes: list[int], starts: set[int], given: bool) -> Iterator[tuple[int, int]]:
    """(first, last) places of each window: a given sentence, a paragraph, or as much of it as ends with a sentence."""
    first, most = 0, LIMIT if given else MOST
    while first < len(texts):
        held, last, best = sizes[first], first + 1, first
        while last < len(texts) and last not in starts and held + sizes[last] <= (most if best == first else ROOM):
            if not given and _ends(texts, last):
                best = last
            held += sizes[last]
            last += 1
        if last == len(texts) or last in starts or best == first:
            best = last
        yield first, best
        first = best


def _ends(texts: list[str], place: int) -> bool:
    """Whether a sentence surely ends before this place: after a full stop of its own, with any closing quotes."""
    before, after = texts[place - 1], texts[place]
    if EITHER.match(after) or after[:1].islower():
        return False
    return before == "." or (bool(CLOSING.match(before)) and place > 1 and texts[place - 2] == ".")
