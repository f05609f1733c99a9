"""Names for a treebank without names: the labels that an earlier run of the training finds likely.

Self-training with sets: of each word the labels that together hold most of the probability stay allowed, so that
what the teacher is unsure of is not taught. The treebank's own tags say where the teacher is likely to be blind.
"""

import torch

from kg.language.pieces import Pieces
from kg.language.train.names import ANYTHING, LABELS
from kg.language.train.network import Network
from kg.language.train.records import Sentence
from kg.language.train.targets import Labels, collate
from kg.language.train.windows import Window, batches

MASS = 0.97  # of the probability that the allowed labels of a word hold together
PROPER = ("NNP", "NNPS")


@torch.no_grad()
def mark(teacher: Network, sentences: list[Sentence], labels: Labels, pieces: Pieces) -> None:
    """Give names to the sentences; a proper noun that the teacher holds to be no name is left open."""
    teacher.eval()
    for group in batches([Window([sentence]).finish(pieces) for sentence in sentences], 4000, False):
        shares = teacher(*collate(group, labels).inputs)["names"].softmax(-1)
        for row, window in enumerate(group):
            sentence = window.sentences[0]
            _mark(sentence, shares[row, : len(sentence.words)])


def _mark(sentence: Sentence, shares: torch.Tensor) -> None:
    ordered, order = shares.sort(-1, descending=True)
    needed = (ordered.cumsum(-1) < MASS).sum(-1) + 1
    known = sentence.names or [ANYTHING] * len(sentence.words)
    found = [sum(1 << label for label in order[i, : needed[i]].tolist()) for i in range(len(sentence.words))]
    for i, tag in enumerate(sentence.xpos or ()):
        if LABELS[int(order[i, 0])] == "O" and tag in PROPER:
            found[i] = ANYTHING
    sentence.names = [new if old == ANYTHING else old for old, new in zip(known, found, strict=True)]
