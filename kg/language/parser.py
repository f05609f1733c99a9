"""The spaCy component `kg_parser`: one encoder pass for sentence starts, tags, trees, lemmas, names and kinds."""

from collections.abc import Iterable, Iterator
from itertools import islice
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from spacy.language import Language
from spacy.tokens import Doc, Span

from kg.language import extensions
from kg.language.assembly import Analysis, Assembler
from kg.language.layout import Layout, lay
from kg.language.lemmas import lemma
from kg.language.network import SHIPPED, Network

SPACE = {"TAG": "_SP", "POS": "SPACE", "DEP": "dep", "LEMMA": ""}
AHEAD = 16_000  # tokens of documents that are read ahead of the one that is asked for


class Parser:
    """Annotates documents in place. Sentence starts that a document has are kept."""

    def __init__(self, network: Network) -> None:
        self.network = network
        self._assemble = Assembler(network)

    def __call__(self, doc: Doc) -> Doc:
        """Annotate one document."""
        return next(self.pipe([doc]))

    def pipe(self, stream: Iterable[Doc], *, batch_size: int = 1) -> Iterator[Doc]:
        """Annotate documents in their order; some are read ahead, for rows of like length are run together."""
        extensions.register()
        held: list[tuple[Doc, Layout]] = []
        size = 0
        for doc in stream:
            held.append((doc, lay(doc, self.network.pieces)))
            size += len(doc)
            if size >= AHEAD:
                yield from self._annotated(held)
                held, size = [], 0
        yield from self._annotated(held)

    def _annotated(self, held: list[tuple[Doc, Layout]]) -> Iterator[Doc]:
        every = iter(self.network.run([window.row for _, layout in held for window in layout.windows]))
        for doc, layout in held:
            if layout.windows:
                layers = list(islice(every, len(layout.windows)))
                _annotate(doc, layout, self._assemble(layout, layers))
                extensions.link(doc, layout.tokens, layers)
            yield doc


def _annotate(doc: Doc, layout: Layout, analysis: Analysis) -> None:
    words = np.array(layout.tokens)
    layers = {"TAG": analysis.xpos, "POS": analysis.upos, "DEP": analysis.relations, "LEMMA": _lemmas(layout, analysis)}
    _write(doc, words, analysis.heads, layers)
    doc.ents = [Span(doc, layout.tokens[a], layout.tokens[b - 1] + 1, label=kind) for a, b, kind in analysis.names]
    doc.tensor = np.zeros((len(doc), analysis.vectors.shape[1]), dtype=np.float16)
    doc.tensor[words] = analysis.vectors
    extensions.store(doc, layout.tokens, analysis.kinds, analysis.certainty.tolist())


def _lemmas(layout: Layout, analysis: Analysis) -> list[str]:
    starts = [False] * len(layout.texts)
    for first, _ in analysis.sentences:
        starts[first] = True
    return list(map(lemma, layout.texts, analysis.xpos, analysis.upos, starts))


def _write(doc: Doc, words: NDArray[np.int64], heads: NDArray[np.int64], layers: dict[str, list[str]]) -> None:
    """Write labels and trees, and with these the sentence starts; white space hangs on the word before it."""
    columns = []
    for attribute, values in layers.items():
        column = np.full(len(doc), doc.vocab.strings.add(SPACE[attribute]), dtype=np.uint64)
        known = {value: doc.vocab.strings.add(value) for value in set(values)}
        column[words] = [known[value] for value in values]
        columns.append(column)
    spaces = np.setdiff1d(np.arange(len(doc)), words)
    absolute = np.zeros(len(doc), dtype=np.int64)
    absolute[words] = words[heads]
    absolute[spaces] = words[np.maximum(np.searchsorted(words, spaces) - 1, 0)]
    columns.append((absolute - np.arange(len(doc))).astype(np.uint64))
    doc.from_array([*layers, "HEAD"], np.stack(columns, 1))  # type: ignore[arg-type]


@Language.factory("kg_parser", default_config={"model": None, "threads": 1})
def create(nlp: Language, name: str, model: str | None, threads: int) -> Parser:
    """The component over the model in a folder, by default the shipped one."""
    return Parser(Network(Path(model) if model else SHIPPED, threads))
