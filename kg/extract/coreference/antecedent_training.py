"""Learn the weights of `ranker` from texts with coreference annotation (needs torch).

    python -m kg.extract.coreference.antecedent_training FOLDER [--model FOLDER]

For each pronoun and noun phrase the model is a choice among its candidates and none at all; what is learned makes the
annotated antecedents probable together. The texts are parsed by the pipeline, so that the weights know its errors.
"""

import argparse
import random
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from spacy.tokens import Doc
from torch import Tensor, nn

from kg import language
from kg.extract.coreference.annotation import read
from kg.extract.coreference.chains import settled
from kg.extract.coreference.pairs import anaphors, pairs
from kg.extract.coreference.ranker import SCALE, WEIGHTS
from kg.extract.mentions.entities import mentions

HIDDEN, PRODUCT, DROPOUT = 64, 48, 0.3
BLIND = 0.15  # so often a text is shown without vectors: another pipeline has none
PASSES, RATE, DECAY = 12, 0.002, 0.01
WORST = -1e9


@dataclass(frozen=True)
class Example:
    """One text: its mentions and vectors, its pairs and whether they are right; `row` numbers the anaphors."""

    alone: Tensor
    vectors: Tensor
    later: Tensor
    earlier: Tensor
    features: Tensor
    right: Tensor
    anaphors: Tensor
    row: Tensor


def example(doc: Doc, owners: dict[int, str]) -> Example:
    """What the ranker sees of a text, with the annotation's answers."""
    signs, _ = settled(doc, mentions(doc))
    found, asked = pairs(signs), anaphors(signs)
    entity = [owners.get(t.mention.head, "") for t in signs.traits]
    right = [bool(entity[i]) and entity[i] == entity[j] for i, j in zip(found.later, found.earlier, strict=True)]
    place = {i: n for n, i in enumerate(asked)}
    row = [place[i] for i in found.later.tolist()]
    arrays = (signs.alone, signs.vectors, found.later, found.earlier, found.features)
    alone, vectors, later, earlier, features = map(torch.from_numpy, arrays)
    answers = (torch.tensor(values) for values in (right, asked, row))
    return Example(alone, vectors, later, earlier, features, *answers)


class Model(nn.Module):  # type: ignore[misc]
    """`ranker.scores` with weights to learn."""

    def __init__(self, alone: int, vectors: int, features: int) -> None:
        super().__init__()
        width = alone + vectors
        self.later, self.earlier, self.none = (nn.Linear(width, HIDDEN, bias=False) for _ in range(3))
        self.left, self.right = nn.Linear(vectors, PRODUCT, bias=False), nn.Linear(vectors, PRODUCT, bias=False)
        self.product = nn.Linear(PRODUCT, HIDDEN, bias=False)
        self.pair = nn.Linear(features, HIDDEN, bias=False)
        self.bias, self.none_bias = nn.Parameter(torch.zeros(HIDDEN)), nn.Parameter(torch.zeros(HIDDEN))
        self.out, self.none_out = nn.Linear(HIDDEN, 1, bias=False), nn.Linear(HIDDEN, 1, bias=False)
        self.drop = nn.Dropout(DROPOUT)

    def forward(self, x: Example) -> tuple[Tensor, Tensor]:
        """A score for each pair and for each anaphor's having none."""
        blind = self.training and random.random() < BLIND
        vectors = self.drop(SCALE * x.vectors) * (not blind)
        inputs = torch.cat([x.alone, vectors], 1)
        product = self.left(vectors)[x.later] * self.right(vectors)[x.earlier]
        hidden = self.pair(x.features) + self.product(product) + self.bias
        hidden = hidden + self.later(inputs)[x.later] + self.earlier(inputs)[x.earlier]
        none = torch.relu(self.none(inputs[x.anaphors]) + self.none_bias)
        return self.out(self.drop(torch.relu(hidden))).squeeze(1), self.none_out(self.drop(none)).squeeze(1)

    def arrays(self) -> dict[str, NDArray[np.float16]]:
        """The weights as `ranker` reads them."""
        named = {
            name.removesuffix(".weight"): p.detach().numpy().astype(np.float16) for name, p in self.named_parameters()
        }
        tables = {name: array.T if array.ndim == 2 else array for name, array in named.items()}
        flat = {name: array.squeeze(1) if "out" in name else array for name, array in tables.items()}
        return {name: array.astype(np.float16) for name, array in flat.items()}


def loss(model: Model, x: Example) -> Tensor:
    """Minus the log probability of the annotated antecedents, of none where there are none."""
    score, none = model(x)
    size = len(x.anaphors)
    every = _pooled(score, x.row, none, size)
    begun = torch.ones(size, dtype=torch.bool).index_fill(0, x.row[x.right], False)
    right = _pooled(score.masked_fill(~x.right, WORST), x.row, none.masked_fill(~begun, WORST), size)
    return (every - right).sum() / 50


def _pooled(score: Tensor, row: Tensor, none: Tensor, size: int) -> Tensor:
    """The log of the sum of exponentials of each anaphor's scores."""
    top = none.detach().scatter_reduce(0, row, score.detach(), "amax")
    total = (none - top).exp().index_add(0, row, (score - top[row]).exp())
    return total.log() + top


def learn(found: Sequence[Example], seed: int = 0) -> Model:
    """Train anew on all texts."""
    torch.manual_seed(seed)
    random.seed(seed)
    first, order = found[0], list(found)
    model = Model(first.alone.shape[1], first.vectors.shape[1], first.features.shape[1])
    optimizer = torch.optim.AdamW(model.parameters(), lr=RATE, weight_decay=DECAY)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, RATE, total_steps=PASSES * len(order))
    for _ in range(PASSES):
        random.shuffle(order)
        for x in order:
            optimizer.zero_grad()
            loss(model, x).backward()
            nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimizer.step()
            schedule.step()
    model.eval()
    return model


def examples(folder: Path, model: Path | None) -> Iterator[Example]:
    """The texts of a folder, parsed."""
    nlp = language.load(model=model)
    for path in sorted(folder.glob("*.conllu")):
        text = read(path)
        yield example(nlp(text.text), text.owners)


def main(arguments: Sequence[str]) -> None:
    """Learn from all texts of a folder and write the weights where `ranker` looks for them."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--model", type=Path, help="a parser model other than the shipped one")
    options = parser.parse_args(arguments)
    learned = learn([x for x in examples(options.folder, options.model) if len(x.later)]).arrays()
    with Path(str(WEIGHTS)).open("wb") as file:
        np.savez_compressed(file, **learned)  # type: ignore[arg-type]


if __name__ == "__main__":
    main(sys.argv[1:])
