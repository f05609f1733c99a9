"""The exported network: rows of word pieces in, an array a layer out, run by ONNX Runtime."""

import json
import os
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
import onnxruntime
from numpy.typing import NDArray

from kg.language import pieces

SHIPPED = Path(__file__).resolve().parent.parent / "data" / "model"
BATCH = 1000  # word pieces a batch: larger ones leave the cache and run slower on one thread
CHUNK = 256  # words whose relations are scored at once: each takes 26 kB meanwhile
INPUTS = ("pieces", "mask", "shapes", "first")


@dataclass
class Row:
    """One window as the network takes it."""

    pieces: list[int] = field(default_factory=lambda: [pieces.START])
    shapes: list[int] = field(default_factory=lambda: [0])
    first: list[int] = field(default_factory=list)

    def word(self, ids: list[int], shape: int) -> None:
        """Add a word."""
        self.first.append(len(self.pieces))
        self.pieces += ids
        self.shapes += [shape] * len(ids)

    def close(self) -> None:
        """Add the piece that ends every input."""
        self.pieces.append(pieces.END)
        self.shapes.append(0)


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
        """The layers of each row, cut to its words; rows of like length are run together."""
        out: list[dict[str, NDArray[np.float32]]] = [{} for _ in rows]
        session = self._opened()
        names = [output.name for output in session.get_outputs()]
        for group in _batches(rows):
            results = session.run(names, _padded([rows[i] for i in group]))
            for place, i in enumerate(group):
                words = len(rows[i].first)
                out[i] = {name: array[place, :words] for name, array in zip(names, results, strict=True)}
                out[i]["arcs"] = out[i]["arcs"][:, : words + 1]
                out[i]["relation_heads"] = results[names.index("relation_heads")][place, : words + 1]
        return out

    def relations(self, heads: NDArray[np.float32], words: NDArray[np.float32]) -> NDArray[np.float32]:
        """Scores of every relation between each word's vector and its head's."""
        heads, words = _biased(heads), _biased(words)
        parts = [self._scored(heads[i : i + CHUNK], words[i : i + CHUNK]) for i in range(0, len(words), CHUNK)]
        return np.concatenate(parts)

    def _scored(self, heads: NDArray[np.float32], words: NDArray[np.float32]) -> NDArray[np.float32]:
        held = (words @ self._relations).reshape(len(words), -1, heads.shape[1])
        scores: NDArray[np.float32] = (held @ heads[:, :, None])[..., 0]
        return scores


def _biased(x: NDArray[np.float32]) -> NDArray[np.float32]:
    return np.concatenate([x, np.ones((len(x), 1), dtype=np.float32)], 1)


def _batches(rows: Sequence[Row]) -> list[list[int]]:
    out: list[list[int]] = []
    for i in sorted(range(len(rows)), key=lambda i: len(rows[i].pieces)):
        if not out or (len(out[-1]) + 1) * len(rows[i].pieces) > BATCH:
            out.append([])
        out[-1].append(i)
    return out


def _padded(rows: list[Row]) -> dict[str, NDArray[np.int64]]:
    length, width = max(len(row.pieces) for row in rows), max(len(row.first) for row in rows)
    shape = (len(rows), length)
    feed = {name: np.zeros(shape, dtype=np.int64) for name in INPUTS[:3]} | {
        "first": np.zeros((len(rows), width), dtype=np.int64)
    }
    for i, row in enumerate(rows):
        feed["pieces"][i, : len(row.pieces)] = row.pieces
        feed["shapes"][i, : len(row.pieces)] = row.shapes
        feed["mask"][i, : len(row.pieces)] = 1
        feed["first"][i, : len(row.first)] = row.first
    return feed
