"""Where the nodes of the page stand: worked out once, at export, so that the page is readable as soon as it opens.

Nodes are numbered by weight, the heaviest first. The heavy ones are placed by forces and then moved until no two labels
overlap; where there are more than forces can handle in a second or two, the light ones take the free place nearest to
their neighbours. Nothing here is random: the same graph always gives the same picture.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from math import ceil, log2, pi, sqrt

import numpy as np
from numpy.typing import NDArray

Links = Mapping[tuple[int, int], int]
Floats = NDArray[np.float64]

# Forces cost the square of the nodes in every round: 300 nodes take about a second on a laptop.
FORCED = 300
ROUNDS = 240
ASPECT = 1.12  # of the stage on a common screen, side columns taken off
AIR = 1.4  # room on the stage, as a multiple of what the labels cover
EVEN = 0.75  # how far to go from where the forces leave the nodes to an even spread
GRAVITY = 0.06
SHOVES = 360  # rounds at most in which overlapping labels give way
GAP, GAP_MOST = 9, 110  # between two nodes, for each statement that links them, and at most
BATCH = 512  # cells looked at in one go
GOLDEN = pi * (3 - sqrt(5))


def arrange(links: Links, boxes: Sequence[tuple[float, float]]) -> list[tuple[int, int]]:
    """A place for each node's box (width, height), such that boxes hardly overlap and linked nodes stand near.

    >>> arrange({(0, 1): 3}, [(40, 30), (40, 30)]) == arrange({(0, 1): 3}, [(40, 30), (40, 30)])
    True
    """
    sizes = np.array(boxes, dtype=float).reshape(-1, 2)
    heavy = min(len(sizes), FORCED)
    inner = {pair: count for pair, count in links.items() if max(pair) < heavy}
    places = _apart(_forced(inner, sizes[:heavy]), sizes[:heavy], _gaps(inner, heavy))
    placed = [_rounded(place) for place in places]
    return placed + _filled(placed, links, sizes)


def _forced(links: Links, sizes: Floats) -> Floats:
    """Nodes push one another away, links pull, and a pull to the middle keeps loose parts near."""
    count = len(sizes)
    places = _spiral(count)
    ends, strength, mass = _pulls(links, count)
    stretch = np.array([1 / ASPECT, ASPECT])
    for step in range(ROUNDS):
        move = _push(places, mass) - GRAVITY * mass[:, None] * places * stretch
        _pull(move, places, ends, strength)
        length = np.sqrt((move**2).sum(axis=1, keepdims=True)) + 1e-9
        heat = 1.2 * (1 - step / ROUNDS) ** 1.5 + 0.01
        places = places + move / length * np.minimum(length, heat)
    return _spread(places, sizes)


def _spiral(count: int) -> Floats:
    rank = np.arange(count)
    radius, angle = np.sqrt(rank + 0.5), rank * GOLDEN
    return np.stack([radius * np.cos(angle) * ASPECT, radius * np.sin(angle) / ASPECT], axis=1)


def _pulls(links: Links, count: int) -> tuple[NDArray[np.int64], Floats, Floats]:
    """Ends and strength of the links, and each node's mass: what has many links needs more room around it."""
    pairs = sorted(pair for pair in links if pair[0] != pair[1])
    ends = np.array(pairs, dtype=np.int64).reshape(-1, 2)
    degree = np.bincount(ends.ravel(), minlength=count).astype(float)
    weight = np.array([1 + log2(links[pair]) * 0.5 for pair in pairs])
    strength = weight / np.sqrt(np.minimum(degree[ends[:, 0]], degree[ends[:, 1]])) if pairs else weight
    return ends, strength, np.sqrt(1 + degree)


def _push(places: Floats, mass: Floats) -> Floats:
    across, down = (np.subtract.outer(axis, axis) for axis in places.T)
    force = np.multiply.outer(mass, mass) / (3 * (across**2 + down**2 + 0.001))
    return np.stack([(across * force).sum(axis=1), (down * force).sum(axis=1)], axis=1)


def _pull(move: Floats, places: Floats, ends: NDArray[np.int64], strength: Floats) -> None:
    gap = places[ends[:, 1]] - places[ends[:, 0]]
    force = gap * (np.sqrt((gap**2).sum(axis=1)) * strength)[:, None]
    np.add.at(move, ends[:, 0], force)
    np.add.at(move, ends[:, 1], -force)


def _spread(places: Floats, sizes: Floats) -> Floats:
    """Forces leave the middle crowded and the rim empty: go most of the way to an even use of the stage."""
    room = sqrt(float((sizes[:, 0] * sizes[:, 1]).sum()) * AIR)
    sides = np.array([room * sqrt(ASPECT), room / sqrt(ASPECT)])
    order = places.argsort(axis=0, kind="stable").argsort(axis=0, kind="stable")
    even = (order + 0.5) / max(len(places), 1) - 0.5
    extent = np.maximum(np.ptp(places, axis=0), 1e-9) if len(places) else np.ones(2)
    drawn = (places - places.min(axis=0, initial=0)) / extent - 0.5
    out: Floats = (EVEN * even + (1 - EVEN) * drawn) * sides
    return out


def _gaps(links: Links, count: int) -> Floats:
    """Room between two nodes for the lines and arrows between them: the more statements, the more."""
    gaps = np.zeros((count, count))
    for (one, other), number in links.items():
        gaps[one, other] = gaps[other, one] = min(GAP * (number - 1), GAP_MOST)
    return gaps


def _apart(places: Floats, sizes: Floats, gaps: Floats) -> Floats:
    """Boxes that overlap move apart along the shorter way, each a part of it, until none does."""
    wide, high = (np.add.outer(side, side) / 2 for side in sizes.T)
    later = np.sign(np.subtract.outer(np.arange(len(sizes)), np.arange(len(sizes))))
    for step in range(SHOVES):
        across, down = (np.subtract.outer(axis, axis) for axis in places.T)
        extra = gaps * max(0.0, 1 - 1.5 * step / SHOVES)  # gaps are wished for; labels must be free in the end
        over_x, over_y = wide + extra - np.abs(across), high + extra - np.abs(down)
        clash = (over_x > 0) & (over_y > 0) & (later != 0)
        if not clash.any():
            break
        flat = over_x <= over_y
        shove_x = np.where(clash & flat, over_x * np.where(across == 0, later, np.sign(across)), 0).sum(axis=1)
        shove_y = np.where(clash & ~flat, over_y * np.where(down == 0, later, np.sign(down)), 0).sum(axis=1)
        places = places + np.stack([shove_x, shove_y], axis=1) * 0.35
    return places


def _filled(placed: list[tuple[int, int]], links: Links, sizes: Floats) -> list[tuple[int, int]]:
    """Places for the nodes after the placed ones: the free cell of a grid that is nearest to their neighbours."""
    if len(placed) == len(sizes):
        return []
    cell = np.percentile(sizes[len(placed) :], 90, axis=0)
    spots: Floats = np.array(placed) / cell
    half = ceil(np.abs(spots).max() + sqrt(len(sizes))) + 3
    taken = _grid(spots, sizes[: len(placed)] / cell / 2, half)
    ways = _outwards(half, cell)
    near, cells = _neighbours(links), dict(enumerate(spots))
    for node in range(len(placed), len(sizes)):
        known = [cells[other] for other in near[node] if other in cells] or [_rim(node)]
        column, row = _free(taken, np.rint(np.mean(known, axis=0)).astype(int) + half, ways)
        taken[column, row] = True
        cells[node] = np.array([column - half + row % 2 / 2, row - half])
    return [_rounded(cells[node] * cell) for node in range(len(placed), len(sizes))]


def _rounded(place: Floats) -> tuple[int, int]:
    return round(float(place[0])), round(float(place[1]))


def _grid(spots: Floats, reach: Floats, half: int) -> NDArray[np.bool_]:
    """Which cells are taken: those under placed boxes, and the frame, behind which the grid ends."""
    taken = np.zeros((2 * half + 1, 2 * half + 1), dtype=bool)
    taken[[0, -1], :] = taken[:, [0, -1]] = True
    low, high = np.floor(spots - reach).astype(int) + half, np.ceil(spots + reach).astype(int) + half
    for (left, top), (right, bottom) in zip(np.maximum(low, 0), high, strict=True):
        taken[left : right + 1, top : bottom + 1] = True
    return taken


def _outwards(half: int, cell: Floats) -> NDArray[np.int64]:
    """All steps on the grid, the short ones first."""
    line = np.arange(-2 * half, 2 * half + 1)
    steps = np.stack(np.meshgrid(line, line, indexing="ij"), axis=-1).reshape(-1, 2)
    order = ((steps * cell) ** 2).sum(axis=1).argsort(kind="stable")
    out: NDArray[np.int64] = steps[order]
    return out


def _free(taken: NDArray[np.bool_], middle: NDArray[np.int64], ways: NDArray[np.int64]) -> tuple[int, int]:
    most = len(taken) - 1
    for at in range(0, len(ways), BATCH):
        column, row = np.clip(middle + ways[at : at + BATCH], 0, most).T
        free = np.flatnonzero(~taken[column, row])
        if len(free):
            return int(column[free[0]]), int(row[free[0]])
    raise AssertionError("the grid has more cells than there are nodes")


def _neighbours(links: Links) -> dict[int, list[int]]:
    near: dict[int, list[int]] = defaultdict(list)
    for one, other in sorted(links):
        near[one].append(other)
        near[other].append(one)
    return near


def _rim(node: int) -> Floats:
    return np.array([np.cos(node * GOLDEN), np.sin(node * GOLDEN)]) * sqrt(node) / 2
