"""How a document is laid into the network's windows, and what is known of its sentences beforehand."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from spacy.tokens import Doc
from tokenizers import Tokenizer

from kg.language.network import Row
from kg.language.pieces import shape, split

ROOM = 180  # word pieces a window, as in training
MOST = 240  # a longer stretch without a likely sentence end is cut anywhere
LIMIT = 480  # given sentences are kept whole up to here; the encoder has 512 positions
STOP = re.compile(r"^(?:[.!?]+|…|[\"”’')\]]+)$")
CLOSING = re.compile(r"^[\"”’')\]]+$")


@dataclass(frozen=True)
class Window:
    """A stretch of a document's words: their token indices, and those known to start a sentence."""

    words: list[int]
    row: Row
    starts: set[int]  # places within `words`
    kept: bool = False  # the starts are the document's own and all of them
    joined: bool = False  # the first word goes on with the sentence of the window before


def windows(doc: Doc, tokenizer: Tokenizer) -> list[Window]:
    """The windows of a document in order; where the document has sentence starts, each sentence stays whole."""
    words = [token.i for token in doc if not token.is_space]
    ids = split([doc[i].text for i in words], tokenizer)
    given = doc.has_annotation("SENT_START")
    opens = _given_starts(doc, words) if given else _paragraph_starts(doc, words)
    breaks = _paragraph_starts(doc, words)
    stretches = _cut(doc, words, [len(piece) for piece in ids], opens, given)
    return [_window(doc, words, ids, first, last, opens, breaks, given) for first, last in stretches]


def _given_starts(doc: Doc, words: list[int]) -> set[int]:
    """Places of the first word of every sentence; a start on white space counts for the word after it."""
    starts, pending, place = {0}, False, 0
    for token in doc:
        pending = pending or bool(token.is_sent_start)
        if not token.is_space:
            if pending:
                starts.add(place)
            pending, place = False, place + 1
    return starts


def _paragraph_starts(doc: Doc, words: list[int]) -> set[int]:
    """Places of the words after a line break."""
    starts = {0}
    for place in range(1, len(words)):
        between = doc[words[place - 1] + 1 : words[place]]
        if len(between) and any("\n" in token.text or "\r" in token.text for token in between):
            starts.add(place)
    return starts


def _cut(doc: Doc, words: list[int], sizes: list[int], opens: set[int], given: bool) -> Iterator[tuple[int, int]]:
    """(first, last) places of each window: whole paragraphs while they fit, else up to a likely sentence end."""
    first, room = 0, ROOM
    while first < len(words):
        held, last, best = 0, first, first
        most = LIMIT if given else MOST
        while last < len(words) and held + sizes[last] <= (most if best == first else room):
            held += sizes[last] + (last + 1 in opens)
            last += 1
            ends = last in opens or last == len(words) or (not given and _ends(doc, words, last))
            if ends and (held <= room or best == first):
                best = last
        if best == first:
            best = max(last, first + 1)
        yield first, best
        first = best


def _ends(doc: Doc, words: list[int], place: int) -> bool:
    """Whether a sentence is likely to end before this place: after a stop of its own, with any closing quotes."""
    word, before = doc[words[place - 1]].text, doc[words[place]].text
    if CLOSING.match(before) or before[:1].islower() or not STOP.match(word):
        return False
    return not CLOSING.match(word) or (place > 1 and bool(STOP.match(doc[words[place - 2]].text)))


def _window(
    doc: Doc,
    words: list[int],
    ids: list[list[int]],
    first: int,
    last: int,
    opens: set[int],
    breaks: set[int],
    given: bool,
) -> Window:
    row = Row()
    for place in range(first, last):
        if place > first and place in breaks:
            row.border()
        row.word(ids[place], shape(doc[words[place]].text))
    starts = {place - first for place in range(first, last) if place in opens}
    joined = first not in opens and (given or not _ends(doc, words, first))
    return Window(words[first:last], row, starts, given, joined)
