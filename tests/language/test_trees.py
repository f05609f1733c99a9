from itertools import product

import numpy as np
import pytest

from kg.language import trees


def valid(heads):
    """Whether every word reaches the root, and one hangs on it."""
    for word in range(1, len(heads) + 1):
        for _ in heads:
            word = heads[word - 1] if word else 0
        if word:
            return False
    return sum(head == 0 for head in heads) == 1


def best(scores):
    """The best tree by trying all."""
    every = (heads for heads in product(range(len(scores) + 1), repeat=len(scores)) if valid(heads))
    return max(every, key=lambda heads: sum(scores[i, head] for i, head in enumerate(heads)))


@pytest.mark.parametrize("seed", range(25))
def test_decoding_finds_the_best_tree(seed):
    scores = np.random.default_rng(seed).normal(size=(4, 5)).astype(np.float32)
    assert tuple(trees.decode(scores)) == best(scores)


@pytest.mark.parametrize("seed", range(10))
def test_long_sentences_are_trees(seed):
    scores = np.random.default_rng(seed).normal(size=(60, 61)).astype(np.float32)
    assert valid(trees.decode(scores).tolist())


def test_one_word():
    assert trees.decode(np.zeros((1, 2), dtype=np.float32)).tolist() == [0]


def test_probabilities_are_of_the_chosen_heads():
    scores = np.log(np.array([[0.75, 0.0001, 0.25], [0.1, 0.9, 0.0001]], dtype=np.float32))
    assert trees.probabilities(scores, trees.decode(scores)) == pytest.approx([0.75, 0.9], abs=1e-3)


@pytest.mark.parametrize("seed", range(25))
def test_many_words_that_would_be_root_leave_one(seed):
    scores = np.random.default_rng(seed).normal(size=(4, 5)).astype(np.float32)
    scores[:, 0] += 5
    assert tuple(trees.decode(scores)) == best(scores)
