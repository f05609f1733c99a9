"""The spaCy component `kg_parser`: one encoder pass for sentence starts, tags, trees, lemmas, names and kinds."""

from collections.abc import Callable, Iterable, Iterator
from itertools import islice
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from spacy.attrs import DEP, HEAD, LEMMA, POS, TAG
from spacy.language import Language
from spacy.tokens import Doc, Span

from kg.language import extensions, trees
from kg.language.layout import Window, windows
from kg.language.lemmas import lemma
from kg.language.names import Decoder
from kg.language.network import SHIPPED, Network

TOGETHER = 32  # documents whose windows are run together
JOINT = "parataxis"  # how a sentence too long for one window holds together
Layers = dict[str, NDArray[np.float32]]


class Parser:
    """Annotates documents in place. Sentence starts that a document has are kept."""

    def __init__(self, network: Network) -> None:
        self.network = network
        labels = network.labels
        self._names = Decoder(labels["names"])
        self._root = labels["relations"].index("root")

    def __call__(self, doc: Doc) -> Doc:
        """Annotate one document."""
        return next(self.pipe([doc]))

    def pipe(self, stream: Iterable[Doc], *, batch_size: int = TOGETHER) -> Iterator[Doc]:
        """Annotate documents, some at a time."""
        docs = iter(stream)
        while batch := list(islice(docs, min(batch_size, TOGETHER))):
            laid = [windows(doc, self.network.tokenizer) for doc in batch]
            results = iter(self.network.run([window.row for part in laid for window in part]))
            for doc, part in zip(batch, laid, strict=True):
                self._annotate(doc, part, [next(results) for _ in part])
                yield doc

    def _annotate(self, doc: Doc, laid: list[Window], layers: list[Layers]) -> None:
        extensions.register()
        if not laid:
            return
        words = np.array([i for window in laid for i in window.words])
        sentences = list(_sentences(laid, layers))
        heads, relations, sure = self._trees(laid, layers, sentences)
        tags = [self.network.labels["xpos"][i] for layer in layers for i in layer["xpos"].argmax(1)]
        classes = [self.network.labels["upos"][i] for layer in layers for i in layer["upos"].argmax(1)]
        kinds = [self.network.labels["kinds"][i] for layer in layers for i in layer["kinds"].argmax(1)]
        firsts = {first for first, _ in sentences}
        rows = enumerate(zip(words.tolist(), tags, classes, strict=True))
        lemmas = [lemma(doc[i].text, tag, upos, place in firsts) for place, (i, tag, upos) in rows]
        deps = [self.network.labels["relations"][i] for i in relations]
        _write(doc, words, heads, {TAG: tags, POS: classes, DEP: deps, LEMMA: lemmas})
        scores = np.concatenate([layer["names"] for layer in layers])
        names = [
            (a + first, b + first, kind)
            for first, last in sentences
            for a, b, kind in self._names.spans(scores[first:last])
        ]
        doc.ents = [Span(doc, int(words[a]), int(words[b - 1]) + 1, label=kind) for a, b, kind in names]  # type: ignore[assignment]
        doc.tensor = np.zeros((len(doc), layers[0]["vectors"].shape[1]), dtype=np.float16)
        doc.tensor[words] = np.concatenate([layer["vectors"] for layer in layers])
        extensions.store(doc, words, kinds, sure)

    def _trees(
        self, laid: list[Window], layers: list[Layers], sentences: list[tuple[int, int]]
    ) -> tuple[NDArray[np.int64], NDArray[np.int64], NDArray[np.float32]]:
        """Head (a place in the document's words, itself for roots), relation and probability of each word's arc."""
        size = sum(len(window.words) for window in laid)
        heads, columns, sure = np.arange(size), np.zeros(size, dtype=np.int64), np.zeros(size, dtype=np.float32)
        joints: list[int] = []
        base = 0
        borders = {first for first, _ in sentences}
        for window, layer in zip(laid, layers, strict=True):
            cuts = sorted({base, *(b for b in borders if base <= b < base + len(window.words))}) + [
                base + len(window.words)
            ]
            for first, last in zip(cuts, cuts[1:], strict=False):
                a, b = first - base, last - base
                scores = np.concatenate([layer["arcs"][a:b, :1], layer["arcs"][a:b, a + 1 : b + 1]], 1)
                found = trees.decode(scores)
                sure[first:last] = trees.probabilities(scores, found)
                columns[first:last] = np.where(found > 0, found + a, 0)
                heads[first:last] = np.where(found > 0, found - 1 + first, np.arange(first, last))
                if first not in borders:
                    joints.append(first + int((found == 0).argmax()))
            base += len(window.words)
        relations = self._relations(laid, layers, columns)
        for root in joints:
            heads[root] = next(i for i in range(root - 1, -1, -1) if heads[i] == i)
            relations[root] = self.network.labels["relations"].index(JOINT)
        return heads, relations, sure

    def _relations(self, laid: list[Window], layers: list[Layers], columns: NDArray[np.int64]) -> NDArray[np.int64]:
        """The best relation of each word to its head; `root` for roots and for no other word."""
        cuts = np.cumsum([len(window.words) for window in laid])[:-1]
        heads = [layer["relation_heads"][part] for layer, part in zip(layers, np.split(columns, cuts), strict=True)]
        scores = self.network.relations(
            np.concatenate(heads), np.concatenate([layer["relation_words"] for layer in layers])
        )
        scores[:, self._root] = -np.inf
        return np.where(columns == 0, self._root, scores.argmax(1))


def _sentences(laid: list[Window], layers: list[Layers]) -> Iterator[tuple[int, int]]:
    """(first, last) places of each sentence in the document's words."""
    starts: list[int] = []
    base = 0
    for window, layer in zip(laid, layers, strict=True):
        found = set(window.starts) if window.kept else window.starts | set(np.flatnonzero(layer["starts"] > 0).tolist())
        if window.joined:
            found.discard(0)
        elif not window.kept:
            found.add(0)
        starts += [base + place for place in sorted(found)]
        base += len(window.words)
    yield from zip(starts, [*starts[1:], base], strict=True)


def _write(doc: Doc, words: NDArray[np.int64], heads: NDArray[np.int64], layers: dict[int, list[str]]) -> None:
    """Set tags, lemmas and trees; white space hangs on the word before it."""
    strings = doc.vocab.strings
    blank = {TAG: "_SP", POS: "SPACE", DEP: "dep", LEMMA: ""}
    columns = []
    spaces = np.setdiff1d(np.arange(len(doc)), words)
    for attribute, values in layers.items():
        column = np.full(len(doc), strings.add(blank[attribute]), dtype=np.uint64)
        known = {value: strings.add(value) for value in set(values)}
        column[words] = [known[value] for value in values]
        if attribute == LEMMA:
            column[spaces] = [strings.add(doc[int(i)].text) for i in spaces]
        columns.append(column)
    absolute = np.zeros(len(doc), dtype=np.int64)
    absolute[words] = words[heads]
    absolute[spaces] = words[np.maximum(np.searchsorted(words, spaces) - 1, 0)]
    offsets = (absolute - np.arange(len(doc))).astype(np.uint64)
    doc.from_array([*layers, HEAD], np.stack([*columns, offsets], 1))


@Language.factory("kg_parser", default_config={"model": None, "threads": 1})
def create(nlp: Language, name: str, model: str | None, threads: int) -> Callable[[Doc], Any]:
    """The component over the model in a folder, by default the shipped one."""
    return Parser(Network(Path(model) if model else SHIPPED, threads))
