"""MUC, B-cubed and CEAF-e over clusters of mention keys, and their mean (the CoNLL score)."""

from collections.abc import Hashable, Sequence

import networkx as nx

Clusters = Sequence[frozenset[Hashable]]


def f1(precision: float, recall: float) -> float:
    return 2 * precision * recall / (precision + recall) if precision + recall else 0.0


def _owner(clusters: Clusters) -> dict[Hashable, int]:
    return {m: n for n, c in enumerate(clusters) for m in c}


def _links(of: Clusters, against: Clusters) -> float:
    owner = _owner(against)
    kept = sum(len(c) - len({owner.get(m, ("alone", m)) for m in c}) for c in of)
    return kept / max(1, sum(len(c) - 1 for c in of))


def muc(gold: Clusters, found: Clusters) -> float:
    return f1(_links(found, gold), _links(gold, found))


def _b_cubed(of: Clusters, against: Clusters) -> float:
    by = {m: c for c in against for m in c}
    total = sum(len(c & by.get(m, frozenset())) / len(c) for c in of for m in c)
    return total / max(1, sum(map(len, of)))


def b_cubed(gold: Clusters, found: Clusters) -> float:
    return f1(_b_cubed(found, gold), _b_cubed(gold, found))


def ceaf_e(gold: Clusters, found: Clusters) -> float:
    if not gold or not found:
        return 0.0
    owner = _owner(found)
    pairs = nx.Graph()
    for n, g in enumerate(gold):
        for m in {owner[key] for key in g if key in owner}:
            pairs.add_edge(("gold", n), ("found", m), weight=2 * len(g & found[m]) / (len(g) + len(found[m])))
    best = sum(
        pairs.edges[edge]["weight"]
        for part in nx.connected_components(pairs)
        for edge in nx.max_weight_matching(pairs.subgraph(part))
    )
    return f1(best / len(found), best / len(gold))


def conll(gold: Clusters, found: Clusters) -> float:
    """The mean of the three, over clusters of two mentions and more."""
    gold, found = ([c for c in cs if len(c) > 1] for cs in (gold, found))
    return (muc(gold, found) + b_cubed(gold, found) + ceaf_e(gold, found)) / 3
