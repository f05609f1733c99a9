"""Windows -> tensors, and the loss over whichever layers they are annotated with."""

from dataclasses import dataclass

import torch
from torch import Tensor
from torch.nn import functional

from kg.language.train.names import ANYTHING, LABELS
from kg.language.train.network import Network
from kg.language.train.records import Sentence
from kg.language.train.windows import Window

UNKNOWN = -100
FORBIDDEN = -1e4  # score of an arc out of the sentence
WEIGHTS = {
    "xpos": 1.0,
    "upos": 0.5,
    "arcs": 1.0,
    "relations": 1.0,
    "names": 1.0,
    "kinds": 0.5,
    "starts": 0.5,
    "links": 0.5,
}
KINDS = ("", "person", "organization", "place", "event", "object", "abstract", "animal", "substance", "plant", "time")


@dataclass(frozen=True)
class Labels:
    """The label inventories, in the order of the network's outputs."""

    xpos: list[str]
    upos: list[str]
    relations: list[str]
    names: list[str]
    kinds: list[str]

    @classmethod
    def of(cls, sentences: list[Sentence]) -> "Labels":
        """Every tag and relation of the training trees."""
        tags, classes, relations = (
            sorted({label for s in sentences for label in getattr(s, layer) or ()})
            for layer in ("xpos", "upos", "relations")
        )
        return cls(tags, classes, relations, list(LABELS), list(KINDS))


@dataclass(frozen=True)
class Batch:
    """The network's four inputs and the gold layers, UNKNOWN where not annotated; `heads` are columns (0 the root)."""

    inputs: tuple[Tensor, Tensor, Tensor, Tensor]
    numbers: Tensor
    xpos: Tensor
    upos: Tensor
    relations: Tensor
    kinds: Tensor
    heads: Tensor
    starts: Tensor
    names: Tensor
    chains: Tensor
    begun: Tensor


def collate(windows: list[Window], labels: Labels) -> Batch:
    """Pad windows into a batch."""
    rows, length, width = len(windows), max(len(w.pieces) for w in windows), max(len(w.first) for w in windows)
    pieces, mask, shapes = (torch.zeros(rows, length, dtype=torch.long) for _ in range(3))
    first = torch.zeros(rows, width, dtype=torch.long)
    numbers, xpos, upos, relations, kinds, heads, starts = (torch.full((rows, width), UNKNOWN) for _ in range(7))
    names = torch.full((rows, width), ANYTHING)
    chains, begun = torch.zeros(rows, width, dtype=torch.long), torch.zeros(rows, width, dtype=torch.bool)
    index = {
        layer: {label: i for i, label in enumerate(getattr(labels, layer))}
        for layer in ("xpos", "upos", "relations", "kinds")
    }
    for row, window in enumerate(windows):
        size = len(window.pieces)
        pieces[row, :size], shapes[row, :size], mask[row, :size] = (
            torch.tensor(window.pieces),
            torch.tensor(window.shapes),
            1,
        )
        first[row, : len(window.first)] = torch.tensor(window.first)
        numbers[row, : len(window.first)] = torch.tensor(window.numbers)
        base = 0
        for sentence in window.sentences:
            span = slice(base, base + len(sentence.words))
            for layer, tensor in (("xpos", xpos), ("upos", upos), ("relations", relations), ("kinds", kinds)):
                if values := getattr(sentence, layer):
                    tensor[row, span] = torch.tensor([index[layer].get(value, UNKNOWN) for value in values])
            if sentence.heads:
                heads[row, span] = torch.tensor([base + head + 1 if head >= 0 else 0 for head in sentence.heads])
                starts[row, span] = torch.tensor([int(i == 0) for i in range(len(sentence.words))])
            if sentence.names:
                names[row, span] = torch.tensor(sentence.names)
            if sentence.chains and sentence.begun:
                chains[row, span], begun[row, span] = torch.tensor(sentence.chains), torch.tensor(sentence.begun)
            base = span.stop
    inputs = (pieces, mask, shapes, first)
    return Batch(inputs, numbers, xpos, upos, relations, kinds, heads, starts, names, chains, begun)


def within_sentences(arcs: Tensor, numbers: Tensor) -> Tensor:
    """Arc scores with every head outside the word's own sentence forbidden."""
    same = (numbers.unsqueeze(2) == numbers.unsqueeze(1)) & (numbers.unsqueeze(1) >= 0)
    allowed = torch.cat([torch.ones_like(same[..., :1]), same], -1)
    return arcs.masked_fill(~allowed, FORBIDDEN)


def loss(network: Network, batch: Batch) -> tuple[Tensor, dict[str, float]]:
    """The weighted sum of the layers' losses, and each by name."""
    out = network(*batch.inputs)
    parts: dict[str, Tensor] = {"names": names_loss(out["names"], batch.names)}
    if bool((batch.heads != UNKNOWN).any()):
        arcs = within_sentences(out["arcs"], batch.numbers)
        chosen = network.relations(out["relation_heads"], out["relation_words"], batch.heads.clamp(min=0))
        parts |= {"xpos": _cross(out["xpos"], batch.xpos), "upos": _cross(out["upos"], batch.upos)}
        parts |= {"arcs": _cross(arcs, batch.heads), "relations": _cross(chosen, batch.relations)}
        known = batch.starts != UNKNOWN
        parts["starts"] = functional.binary_cross_entropy_with_logits(out["starts"][known], batch.starts[known].float())
    if bool((batch.kinds != UNKNOWN).any()):
        parts["kinds"] = _cross(out["kinds"], batch.kinds)
    if bool((batch.chains > 0).any()):
        parts["links"] = links_loss(out["link_words"] @ out["link_heads"].transpose(1, 2), batch)
    total = torch.stack([WEIGHTS[name] * part for name, part in parts.items()]).sum()
    return total, {name: part.item() for name, part in parts.items()}


def names_loss(scores: Tensor, allowed: Tensor) -> Tensor:
    """Minus the log probability of each word's set of allowed labels, over the words whose set says anything."""
    bits = (allowed.unsqueeze(-1) >> torch.arange(scores.shape[-1])) & 1
    inside = scores.masked_fill(bits == 0, FORBIDDEN).logsumexp(-1)
    told = allowed != ANYTHING
    return ((scores.logsumexp(-1) - inside) * told).sum() / told.sum().clamp(min=1)


def links_loss(scores: Tensor, batch: Batch) -> Tensor:
    """Minus the log probability of a mention's antecedents in its window, or of none where its chain begins.

    A mention whose antecedents all stand before the window says nothing. The loss is that of Lee et al. (2017), over
    the words that head mentions.
    """
    earlier, same = antecedents(batch.chains)
    none = torch.zeros_like(scores[..., :1])
    possible = torch.cat([none, scores.masked_fill(~earlier, FORBIDDEN)], -1).logsumexp(-1)
    right = torch.cat(
        [none.masked_fill(batch.begun.unsqueeze(-1), FORBIDDEN), scores.masked_fill(~same, FORBIDDEN)], -1
    )
    told = (batch.chains > 0) & (same.any(-1) | ~batch.begun)
    return ((possible - right.logsumexp(-1)) * told).sum() / told.sum().clamp(min=1)


def antecedents(chains: Tensor) -> tuple[Tensor, Tensor]:
    """Rows x words x words: which words head an earlier mention, and which of these one of the same chain."""
    here = chains > 0
    order = torch.ones(chains.shape[1], chains.shape[1], dtype=torch.bool).tril(-1)
    earlier = here.unsqueeze(2) & here.unsqueeze(1) & order
    return earlier, earlier & (chains.unsqueeze(2) == chains.unsqueeze(1))


def _cross(scores: Tensor, gold: Tensor) -> Tensor:
    return functional.cross_entropy(scores.flatten(0, 1), gold.flatten(), ignore_index=UNKNOWN)
