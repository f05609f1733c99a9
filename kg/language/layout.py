"""How a document is laid into the network's windows, and what is known of its sentences beforehand."""

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from spacy.attrs import IS_SPACE, ORTH, SENT_START  # type: ignore[import-not-found]
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
    every, blank = _texts(doc), doc.to_array(IS_SPACE)
    tokens = np.flatnonzero(blank == 0).tolist()
    texts = [every[i] for i in tokens]
    cut = pieces.split(texts)
    given = doc.has_annotation("SENT_START")
    starts = {bisect_left(tokens, i) for i in _starts(doc, every, np.flatnonzero(blank).tolist(), given)}
    starts = {0, *starts} - {len(tokens)}
    windows = []
    for first, last in _stretches(texts, [len(ids) for ids, _ in cut], starts, given):
        joined = first not in starts and (given or not _ends(texts, first))
        windows.append(Window(first, last, Row.of(cut[first:last]), joined))
    return Layout(tokens, texts, starts, given, windows)


def _texts(doc: Doc) -> list[str]:
    """The text of every token, each word looked up once."""
    words = doc.to_array(ORTH).tolist()
    known = {word: doc.vocab.strings[word] for word in set(words)}
    return [known[word] for word in words]


def _starts(doc: Doc, texts: list[str], spaces: list[int], given: bool) -> list[int]:
    """Indices of the given sentence starts, else of line breaks; what starts there is the next word."""
    if given:
        return np.flatnonzero(doc.to_array(SENT_START) == 1).tolist()
    return [i for i in spaces if "\n" in texts[i] or "\r" in texts[i]]


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
    if before != "." and not (place > 1 and texts[place - 2] == "." and CLOSING.match(before)):
        return False
    return not EITHER.match(after) and not after[:1].islower()
