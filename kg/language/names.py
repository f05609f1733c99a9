"""Label scores -> names: the best sequence in which every name is opened before it goes on."""

import numpy as np
from numpy.typing import NDArray

NEVER = -1e9


class Decoder:
    """Reads the names out of BIO scores."""

    def __init__(self, labels: list[str]) -> None:
        self.labels = labels
        opened = [f"I-{label[2:]}" if label != "O" else "" for label in labels]
        self._follows = np.array(
            [[after[0] != "I" or opened[i] == after for after in labels] for i in range(len(labels))]
        )
        self._cost = np.where(self._follows, 0.0, NEVER)
        self._first = np.array([0.0 if label[0] != "I" else NEVER for label in labels])

    def spans(self, scores: NDArray[np.float32]) -> list[tuple[int, int, str]]:
        """(start, end, type) of each name in a sentence."""
        best = scores.argmax(1)
        if self._first[best[0]] < 0 or not self._follows[best[:-1], best[1:]].all():
            best = self._viterbi(scores)
        spans: list[tuple[int, int, str]] = []
        for i in np.flatnonzero(best):
            label = self.labels[best[i]]
            if label[0] == "B":
                spans.append((int(i), int(i) + 1, label[2:]))
            else:
                spans[-1] = (spans[-1][0], int(i) + 1, label[2:])
        return spans

    def _viterbi(self, scores: NDArray[np.float32]) -> NDArray[np.int64]:
        total = scores[0] + self._first
        back = np.zeros(scores.shape, dtype=np.int64)
        for i in range(1, len(scores)):
            paths = total[:, None] + self._cost
            back[i] = paths.argmax(0)
            total = paths.max(0) + scores[i]
        best = np.zeros(len(scores), dtype=np.int64)
        best[-1] = total.argmax()
        for i in range(len(scores) - 1, 0, -1):
            best[i - 1] = back[i, best[i]]
        return best
