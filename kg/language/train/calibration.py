"""What each matrix of the encoder is given on text of the treebanks' training parts."""

from collections import defaultdict
from collections.abc import Iterator
from functools import partial
from itertools import islice
from pathlib import Path
from typing import Any

import torch
from torch import Tensor, nn

from kg.language.layout import ROOM
from kg.language.network import Row
from kg.language.pieces import Pieces
from kg.language.train import conllu
from kg.language.train.network import Network

MATRICES = ("query", "attended", "up", "down")  # key and value are given what query is
TEXTS = ("treebanks/ewt/train.conllu", "treebanks/gum/train")
EVERY = 25  # of so many windows one is taken
POSITIONS = 1536  # kept for each matrix


@torch.no_grad()
def samples(network: Network, pieces: Pieces, data: Path) -> list[dict[str, Tensor]]:
    """For each layer, some inputs of each matrix."""
    seen: dict[tuple[int, str], list[Tensor]] = defaultdict(list)
    hooks = [
        getattr(layer, name).register_forward_pre_hook(partial(_keep, seen[i, name]))
        for i, layer in enumerate(network.encoder.layers)
        for name in MATRICES
    ]
    for row in islice(_rows(data, pieces), 0, None, EVERY):
        ids, shapes, first = (torch.tensor([x]) for x in (row.pieces, row.shapes, row.first))
        network(ids, torch.ones_like(ids), shapes, first)
    for hook in hooks:
        hook.remove()
    return [{name: _some(seen[i, name]) for name in MATRICES} for i in range(len(network.encoder.layers))]


def _keep(store: list[Tensor], module: nn.Module, inputs: tuple[Any, ...]) -> None:
    store.append(inputs[0][0])


def _some(parts: list[Tensor]) -> Tensor:
    """The same positions for every matrix, spread evenly."""
    every = torch.cat(parts)
    return every[torch.linspace(0, len(every) - 1, min(POSITIONS, len(every))).long()]


def _rows(data: Path, pieces: Pieces) -> Iterator[Row]:
    """The texts as rows of as many whole sentences as have room."""
    for path in TEXTS:
        files = sorted((data / path).glob("*.conllu")) if (data / path).is_dir() else [data / path]
        for file in files:
            yield from _windows([[token.form for token in tree.tokens] for tree in conllu.read(file)], pieces)


def _windows(sentences: list[list[str]], pieces: Pieces) -> Iterator[Row]:
    held: list[tuple[list[int], int]] = []
    size = 0
    for words in sentences:
        cut = pieces.split(words)
        more = sum(len(ids) for ids, _ in cut)
        if held and size + more > ROOM:
            yield Row.of(held)
            held, size = [], 0
        held, size = held + cut, size + more
    yield Row.of(held)
