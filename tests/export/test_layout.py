from itertools import combinations

import pytest

from kg.export.layout import FORCED, arrange

Box = tuple[float, float]


def _web(size: int) -> dict[tuple[int, int], int]:
    """Every node linked to an earlier one, and the first to many."""
    return {(rank // 3, rank): 1 + size % rank for rank in range(1, size)}


def _overlaps(places: list[tuple[int, int]], boxes: list[Box]) -> int:
    pairs = combinations(zip(places, boxes, strict=True), 2)
    return sum(all(abs(a[i] - b[i]) < (p[i] + q[i]) / 2 - 2 for i in (0, 1)) for (a, p), (b, q) in pairs)


@pytest.mark.parametrize("size", [1, 2, 12, 60])
def test_no_box_covers_another(size: int) -> None:
    boxes = [(70.0 + 3 * (rank % 20), 40.0 + rank % 7) for rank in range(size)]
    assert _overlaps(arrange(_web(size), boxes), boxes) == 0


def test_nothing_to_place() -> None:
    assert arrange({}, []) == []


def test_nodes_without_links_find_a_place() -> None:
    boxes = [(80.0, 40.0)] * 30
    assert _overlaps(arrange({}, boxes), boxes) == 0


def test_linked_nodes_stand_nearer() -> None:
    links = {(a, b): 3 for part in (range(10), range(10, 20)) for a, b in combinations(part, 2)}
    places = arrange(links, [(60.0, 40.0)] * 20)

    def mean(pairs: list[tuple[int, int]]) -> float:
        return sum(abs(complex(*places[a]) - complex(*places[b])) for a, b in pairs) / len(pairs)

    apart = [pair for pair in combinations(range(20), 2) if pair not in links]
    assert mean(list(links)) < 0.7 * mean(apart)


def test_more_nodes_than_forces_can_place() -> None:
    size = FORCED + 200
    boxes = [(80.0, 40.0)] * size
    places = arrange(_web(size), boxes)
    assert len(set(places)) == size and places == arrange(_web(size), boxes)
    assert _overlaps(places[-200:], boxes[-200:]) == 0
