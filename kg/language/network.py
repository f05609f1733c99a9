"""The exported network: rows of word pieces in, an array a layer out, run by ONNX Runtime."""

import json
import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate, chain
from pathlib import Path
from typing import Any

import numpy as np
import onnxruntime
from numpy.typing import NDArray

from kg.language import pieces

SHIPPED = Path(__file__).resolve().parent.parent / "data" / "model"
BATCH = 384  # word pieces a batch: larger ones leave the cache and run slower on one thread
CHUNK = 128  # words whose relations are scored at once: each takes some 12 kB meanwhile
INPUTS = ("pieces", "mask", "shapes", "first")


@dataclass(frozen=True)
class Row:
    """One window as the network takes it; `first` is the place of each word's first piece."""

    pieces: list[int]
    shapes: list[int]
    first: list[int]

    @classmethod
    def of(cls, words: Sequence[tuple[list[int], int]]) -> "Row":
        """The row of words that are given as their pieces and shape."""
        ids = chain.from_iterable(ids for ids, _ in words)
        shapes = chain.from_iterable([shape] * len(ids) for ids, shape in words)
        first = accumulate((len(ids) for ids, _ in words[:-1]), initial=1)
        return cls([pieces.START, *ids, pieces.END], [0, *shapes, 0], list(first))


class Network:
    """The model in a folder, with its labels and vocabulary; the session is made anew in each process."""

    def __init__(self, folder: Path = SHIPPED, threads: int = 1) -> None:
        self.folder, self.threads = folder, threads
        self.labels: dict[str, list[str]] = json.loads((folder / "labels.json").read_text(encoding="utf-8"))
        self._session: onnxruntime.InferenceSession | None = None
        self._process = 0
        relations = np.load(folder / "relations.npy").astype(np.float32)
        self._relations = np.ascontiguousarray(relations.transpose(2, 0, 1).reshape(relations.shape[2], -1))

    @property
    def pieces(self) -> pieces.Pieces:
        """The word-piece tokenizer."""
        return pieces.read(self.folder / "vocabulary.txt")

    def __getstate__(self) -> dict[str, Any]:
        return self.__dict__ | {"_session": None}

    def _opened(self) -> onnxruntime.InferenceSession:
        if self._session is None or self._process != os.getpid():  # a session does not survive a fork
            options = onnxruntime.SessionOptions()
            options.intra_op_num_threads, options.inter_op_num_threads = self.threads, 1
            self._session = onnxruntime.InferenceSession(
                str(self.folder / "model.onnx"), options, providers=["CPUExecutionProvider"]
            )
            self._process = os.getpid()
        return self._session

    def run(self, rows: Sequence[Row]) -> list[dict[str, NDArray[np.float32]]]:
        """The layers of each row, cut to its words; rows of one length are run together."""
        out: list[dict[str, NDArray[np.float32]]] = [{} for _ in rows]
        session = self._opened()
        names = [output.name for output in session.get_outputs()]
        for group in _batches(rows):
            results = session.run(names, _stacked([rows[i] for i in group]))
            for place, i in enumerate(group):
                words = len(rows[i].first)
                out[i] = {name: array[place, :words] for name, array in zip(names, results, strict=True)}
                out[i]["arcs"] = out[i]["arcs"][:, : words + 1]
                out[i]["relation_heads"] = results[names.index("relation_heads")][place, : words + 1]
        return out

    def relations(self, heads: NDArray[np.float32], words: NDArray[np.float32]) -> NDArray[np.float32]:
        """Scores of every relation between each word's vector and its head's."""
        parts = [self._scored(heads[i : i + CHUNK], words[i : i + CHUNK]) for i in range(0, len(words), CHUNK)]
        return np.concatenate(parts)

    def _scored(self, heads: NDArray[np.float32], words: NDArray[np.float32]) -> NDArray[np.float32]:
        held = (words @ self._relations).reshape(len(words), -1, heads.shape[1])
        scores: NDArray[np.float32] = (held @ heads[:, :, None])[..., 0]
        return scores


def _batches(rows: Sequence[Row]) -> Iterator[list[int]]:
    """Rows of the same length: none is padded, and what is found in a row does not depend on those beside it."""
    alike: dict[int, list[int]] = {}
    for i, row in enumerate(rows):
        alike.setdefault(len(row.pieces), []).append(i)
    for length, group in alike.items():
        size = max(1, BATCH // length)
        yield from (group[i : i + size] for i in range(0, len(group), size))


def _stacked(rows: list[Row]) -> dict[str, NDArray[np.int64]]:
    first = np.zeros((len(rows), max(len(row.first) for row in rows)), dtype=np.int64)
    for i, row in enumerate(rows):
        first[i, : len(row.first)] = row.first
    pieces = np.array([row.pieces for row in rows], dtype=np.int64)
    shapes = np.array([row.shapes for row in rows], dtype=np.int64)
    return dict(zip(INPUTS, (pieces, np.ones_like(pieces), shapes, first), strict=True))
