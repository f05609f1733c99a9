"""Figures on held-out text while training: gold words and sentences, a sentence a window, heads by argmax."""

import random
from collections import Counter

import torch

from kg.language.pieces import Pieces
from kg.language.train import bio
from kg.language.train.names import BIT, LABELS
from kg.language.train.network import Network
from kg.language.train.records import Sentence
from kg.language.train.targets import FORBIDDEN, UNKNOWN, Labels, antecedents, collate, within_sentences
from kg.language.train.windows import Window, batches, cut, sizes

MERGED = {"GPE": "LOC", "FAC": "LOC"}


@torch.no_grad()
def figures(network: Network, sentences: list[Sentence], labels: Labels, pieces: Pieces) -> dict[str, float]:
    """Accuracy of each layer, and F1 of names of the types PERSON, ORG, LOC (with GPE and FAC) and EVENT."""
    network.eval()
    n: Counter[str] = Counter()
    for group in batches([Window([s]).finish(pieces) for s in sentences], 4000, False):
        batch = collate(group, labels)
        out = network(*batch.inputs)
        arcs = within_sentences(out["arcs"], batch.numbers).argmax(-1)
        relations = network.relations(out["relation_heads"], out["relation_words"], arcs).argmax(-1)
        known = batch.heads != UNKNOWN
        n["words"] += int(known.sum())
        for layer in ("xpos", "upos", "kinds"):
            gold = getattr(batch, layer)
            n[layer] += int(((out[layer].argmax(-1) == gold) & (gold != UNKNOWN)).sum())
        n["uas"] += int(((arcs == batch.heads) & known).sum())
        n["las"] += int(((arcs == batch.heads) & (relations == batch.relations) & known).sum())
        for row, window in enumerate(group):
            _names(n, out["names"][row].argmax(-1).tolist(), window.sentences[0])
    network.train()
    scores = {layer: n[layer] / n["words"] for layer in ("xpos", "upos", "uas", "las", "kinds") if n["words"]}
    scores["names"] = 2 * n["right"] / max(1, n["gold"] + n["found"])
    return {name: round(value, 4) for name, value in scores.items()}


@torch.no_grad()
def links(network: Network, sentences: list[Sentence], labels: Labels, pieces: Pieces) -> float:
    """The share of mentions with an antecedent in their window that are given one of their chain."""
    network.eval()
    right = total = 0
    state = random.getstate()
    random.seed(0)
    windows = [Window(window).finish(pieces) for window in cut(sentences, sizes(sentences, pieces))]
    random.setstate(state)
    for group in batches(windows, 4000, False):
        batch = collate(group, labels)
        out = network(*batch.inputs)
        earlier, same = antecedents(batch.chains)
        scores = (out["link_words"] @ out["link_heads"].transpose(1, 2)).masked_fill(~earlier, FORBIDDEN)
        best, chosen = scores.max(-1)
        hit = same.gather(-1, chosen.unsqueeze(-1)).squeeze(-1) & (best > 0)
        right, total = right + int(hit.sum()), total + int(same.any(-1).sum())
    network.train()
    return round(right / max(1, total), 4)


def _names(n: Counter[str], best: list[int], sentence: Sentence) -> None:
    if not sentence.names:
        return
    gold = _spans([_certain(mask) for mask in sentence.names])
    found = _spans([LABELS[i] for i in best[: len(sentence.words)]])
    n["gold"] += len(gold)
    n["found"] += len(found)
    n["right"] += len(gold & found)


def _certain(mask: int) -> str:
    """The label that a mask stands for; a choice of place types counts as the first, an open one as no name."""
    return "O" if mask & BIT["O"] else next(label for label in LABELS if mask & BIT[label])


def _spans(tags: list[str]) -> set[tuple[int, int, str]]:
    spans = ((start, end, MERGED.get(kind, kind)) for start, end, kind in bio.spans(tags))
    return {span for span in spans if span[2] in ("PERSON", "ORG", "LOC", "EVENT")}
