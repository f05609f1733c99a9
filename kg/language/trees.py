"""Arc scores -> proper trees: one root a sentence and no cycles."""

import numpy as np
from numpy.typing import NDArray

Scores = NDArray[np.float32]
Heads = NDArray[np.int64]


def decode(scores: Scores) -> Heads:
    """The best tree over words x (root + words) scores: for each word its head's column, 0 for the root.

    Nearly always the best head of each word already makes a tree; only then is the search spared.
    """
    heads: Heads = scores.argmax(1)
    if (heads == 0).sum() == 1 and not _cycle(np.concatenate([[0], heads])):
        return heads
    square = np.full((len(scores) + 1, len(scores) + 1), -np.inf)
    square[1:] = scores
    np.fill_diagonal(square, -np.inf)
    return _rooted(square)[1:]


def _rooted(square: NDArray[np.float64]) -> Heads:
    """The best tree with one root: the most promising words are tried as root until no other can do better.

    A root promises what it gains over its best head, as if the other words' best heads made a tree.
    """
    if len(square) == 2:
        return np.zeros(2, dtype=np.int64)
    inner = square[1:, 1:].max(1)
    promised = square[1:, 0] - inner + inner.sum()
    best, found = -np.inf, np.zeros(len(square), dtype=np.int64)
    for root in np.argsort(-promised, kind="stable"):
        if promised[root] <= best:
            break
        allowed = square.copy()
        allowed[1:, 0] = -np.inf
        allowed[root + 1] = np.where(np.arange(len(square)) == 0, square[root + 1], -np.inf)
        heads = _arborescence(allowed)
        score = square[np.arange(1, len(square)), heads[1:]].sum()
        if score > best:
            best, found = score, heads
    return found


def probabilities(scores: Scores, heads: Heads) -> Scores:
    """How sure each word's arc is, on its own."""
    odds = np.exp(scores - scores.max(1, keepdims=True))
    chosen: Scores = odds[np.arange(len(heads)), heads] / odds.sum(1)
    return chosen


def _arborescence(scores: NDArray[np.float64]) -> Heads:
    """Chu and Liu, Edmonds: heads of the best spanning tree of words (rows) under heads (columns), rooted in 0."""
    heads: Heads = scores.argmax(1)
    heads[0] = 0
    cycle = _cycle(heads)
    if not cycle:
        return heads
    outside = np.delete(np.arange(len(scores)), cycle)
    kept = scores[cycle, heads[cycle]]
    small = np.full((len(outside) + 1, len(outside) + 1), -np.inf)  # the cycle becomes one last node
    small[:-1, :-1] = scores[outside][:, outside]
    leaving = scores[outside][:, cycle]  # heads in the cycle for words outside it
    entering = scores[cycle][:, outside] - kept[:, None]  # heads outside it for the word at which it is broken
    small[:-1, -1] = leaving.max(1)
    small[-1, :-1] = entering.max(0)
    small[0] = -np.inf
    found = _arborescence(small)
    for place, word in enumerate(outside):
        head = found[place]
        heads[word] = cycle[int(leaving[place].argmax())] if head == len(outside) else outside[head]
    heads[0] = 0
    broken = int(entering[:, found[-1]].argmax())
    heads[cycle[broken]] = outside[found[-1]]
    return heads


def _cycle(heads: Heads) -> list[int]:
    """The words of one cycle under `heads`, where word 0 is the root; empty if there is none."""
    above = heads.tolist()
    seen = [0] * len(above)
    seen[0] = -1
    for start in range(1, len(above)):
        word = start
        while not seen[word]:
            seen[word] = start
            word = above[word]
        if seen[word] == start:
            cycle = [word]
            while above[cycle[-1]] != word:
                cycle.append(above[cycle[-1]])
            return cycle
    return []
