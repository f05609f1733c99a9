"""The network's scores for a document's windows -> its sentences, trees, tags and names."""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from kg.language import trees
from kg.language.layout import Layout
from kg.language.names import Decoder
from kg.language.network import Network

QUOTES = frozenset('"“”')
JOINT = "parataxis"  # how a sentence too long for one window holds together
Scores = NDArray[np.float32]
Places = NDArray[np.int64]


@dataclass(frozen=True)
class Analysis:
    """What is said of each word of a layout; a root is its own head, sentences and names are (first, last) places."""

    sentences: list[tuple[int, int]]
    heads: Places
    certainty: Scores
    relations: list[str]
    xpos: list[str]
    upos: list[str]
    kinds: list[str]
    names: list[tuple[int, int, str]]
    vectors: Scores


class Assembler:
    """Reads analyses off the scores of one network."""

    def __init__(self, network: Network) -> None:
        self._network = network
        self._labels = network.labels
        self._names = Decoder(network.labels["names"])
        self._root = network.labels["relations"].index("root")
        self._joint = network.labels["relations"].index(JOINT)

    def __call__(self, layout: Layout, layers: list[dict[str, Scores]]) -> Analysis:
        """The analysis of a document from the layers of its windows."""
        joined = {name: np.concatenate([layer[name] for layer in layers]) for name in ("starts", "names", "vectors")}
        sentences = list(_sentences(layout, joined["starts"]))
        heads, columns, certainty, joints = _trees(layout, layers, {first for first, _ in sentences})
        relations, odds = self._relations(layout, layers, columns)
        for root in joints:
            heads[root] = next(place for place in range(root - 1, -1, -1) if heads[place] == place)
            relations[root] = self._joint
        return Analysis(
            sentences,
            heads,
            certainty * odds,
            [self._labels["relations"][i] for i in relations],
            self._best(layers, "xpos"),
            self._best(layers, "upos"),
            self._best(layers, "kinds"),
            list(self._found_names(layout, sentences, joined["names"])),
            joined["vectors"],
        )

    def _found_names(
        self, layout: Layout, sentences: list[tuple[int, int]], scores: Scores
    ) -> Iterator[tuple[int, int, str]]:
        """The names of each sentence, without an article before them: the corpora do not agree on it."""
        for first, last in sentences:
            for start, end, kind in self._names.spans(scores[first:last]):
                start, end = first + start, first + end
                start += layout.texts[start] == "the"
                if start < end:
                    yield start, end, kind

    def _best(self, layers: list[dict[str, Scores]], name: str) -> list[str]:
        return [self._labels[name][i] for layer in layers for i in layer[name].argmax(1)]

    def _relations(self, layout: Layout, layers: list[dict[str, Scores]], columns: Places) -> tuple[Places, Scores]:
        """The best relation of each word to its head and its probability; `root` for roots and for no other word."""
        parts = zip(layout.windows, layers, strict=True)
        heads = np.concatenate(
            [layer["relation_heads"][columns[window.first : window.last]] for window, layer in parts]
        )
        scores = self._network.relations(heads, np.concatenate([layer["relation_words"] for layer in layers]))
        scores[:, self._root] = -np.inf
        best = scores.argmax(1)
        return np.where(columns == 0, self._root, best), np.where(columns == 0, 1, trees.probabilities(scores, best))


def _sentences(layout: Layout, scores: Scores) -> Iterator[tuple[int, int]]:
    """(first, last) places of each sentence: as given, else where the network or a new paragraph or window says so."""
    starts = set(layout.starts)
    if not layout.given:
        starts |= set(np.flatnonzero(scores > 0).tolist())
        for window in layout.windows:
            (starts.discard if window.joined else starts.add)(window.first)
        starts = _before_openings(layout, starts)
    ordered = sorted(starts)
    yield from zip(ordered, [*ordered[1:], len(layout.tokens)], strict=True)


def _before_openings(layout: Layout, starts: set[int]) -> set[int]:
    """Starts moved so that an opening quote goes with the words after it and a closing one with those before it.

    A straight quote opens if it is the first, third, and so on of its paragraph. What follows a full stop and its
    closing quote with a capital starts a sentence in any case.
    """
    if QUOTES.isdisjoint(layout.texts):
        return starts
    moved, inside, texts = set(starts), False, layout.texts
    for place, text in enumerate(texts):
        inside = inside and place not in layout.starts
        opens, closes = text == "“" or (text == '"' and not inside), text == "”" or (text == '"' and inside)
        inside = (inside or opens) and not closes
        if opens and place + 1 in moved and place + 1 not in layout.starts:
            moved ^= {place + 1} | ({place} - moved)
        elif not closes or place in layout.starts or place + 1 == len(texts):
            continue
        elif texts[place - 1] == "." and texts[place + 1][:1].isupper():
            moved = moved - {place} | {place + 1}
        elif place in moved:
            moved ^= {place} | ({place + 1} - moved)
    return moved


def _trees(
    layout: Layout, layers: list[dict[str, Scores]], starts: set[int]
) -> tuple[Places, Places, Scores, list[int]]:
    """Each word's head, that head's column in its window's scores, its probability; and the roots of later parts.

    A sentence that a window border cuts has a tree in each window; the roots of its later parts are to be joined.
    """
    size = len(layout.tokens)
    heads, columns, certainty = np.arange(size), np.zeros(size, dtype=np.int64), np.zeros(size, dtype=np.float32)
    joints = []
    for window, layer in zip(layout.windows, layers, strict=True):
        cuts = [window.first, *(i for i in range(window.first + 1, window.last) if i in starts), window.last]
        for first, last in zip(cuts, cuts[1:], strict=False):
            a, b = first - window.first, last - window.first
            scores = np.concatenate([layer["arcs"][a:b, :1], layer["arcs"][a:b, a + 1 : b + 1]], 1)
            found = trees.decode(scores)
            certainty[first:last] = trees.probabilities(scores, found)
            columns[first:last] = np.where(found > 0, found + a, 0)
            heads[first:last] = np.where(found > 0, found - 1 + first, heads[first:last])
            if first not in starts:
                joints.append(first + int((found == 0).argmax()))
    return heads, columns, certainty, joints
