"""The graph as a network."""

from __future__ import annotations

import networkx as nx
import pytest
from graph_samples import CHAINS
from networkx.utils import graphs_equal

from kg.errors import QueryError
from kg.query import collapse, format_paths, paths


def test_collapse_counts_parallel_statements(small: nx.MultiDiGraph) -> None:
    before = small.copy()
    flat = collapse(small)
    assert isinstance(flat, nx.DiGraph) and not flat.is_multigraph()
    assert set(flat) == set(CHAINS) and flat.nodes["sylvania"]["label"] == "Sylvania"
    assert flat.edges["sylvania", "freedonia"] == {
        "weight": 3, "articles": 2, "confidence": 0.8, "cooperation": 0, "conflict": 3, "neutral": 0, "structure": 0,
    }  # fmt: skip
    assert flat.number_of_edges() == 4
    assert graphs_equal(before, small)


def test_collapse_of_facts_leaves_claims_out(small: nx.MultiDiGraph) -> None:
    flat = collapse(small, facts_only=True)
    assert flat.edges["sylvania", "freedonia"]["weight"] == 1
    assert set(flat.edges) == {("freedonia", "sylvania"), ("sylvania", "freedonia")}
    assert set(flat) == set(CHAINS)


def test_collapse_does_not_share_attributes(small: nx.MultiDiGraph) -> None:
    collapse(small).nodes["sylvania"]["label"] = "other"
    assert small.nodes["sylvania"]["label"] == "Sylvania"


def test_paths_go_either_way_and_carry_their_statements(small: nx.MultiDiGraph) -> None:
    (way,) = paths(small, "freedonia", "klopstokia")
    assert [(step.start, step.end, len(step.statements)) for step in way] == [
        ("freedonia", "sylvania", 4),
        ("sylvania", "rufus-firefly", 1),
        ("rufus-firefly", "klopstokia", 1),
    ]
    assert format_paths(small, [way]).splitlines() == [
        "Freedonia - Sylvania - Rufus Firefly - Klopstokia",
        "  Freedonia | impose sanctions on | Sylvania  (2018, a.txt)",
        "  Sylvania | not meet | Rufus Firefly  (b.txt)",
        "  Rufus Firefly | visit | Klopstokia  (intended, a.txt)",
    ]


def test_no_path(small: nx.MultiDiGraph) -> None:
    assert paths(small, "freedonia", "trentino") == [] == paths(small, "freedonia", "freedonia")
    assert format_paths(small, []) == "They are not connected.\n"
    with pytest.raises(QueryError, match="no node 'nobody'"):
        paths(small, "freedonia", "nobody")


def test_limit_and_length(small: nx.MultiDiGraph) -> None:
    ring = small.copy()
    for node in range(9):
        ring.add_node(f"n{node}", label=str(node))
    edge = next(iter(small.edges(data=True)))[2]
    for node in range(8):
        ring.add_edge(f"n{node}", f"n{node + 1}", **edge)
    ring.add_edge("n8", "n0", **edge)
    assert [len(way) for way in paths(ring, "n0", "n3")] == [3, 6]
    assert [len(way) for way in paths(ring, "n0", "n3", limit=1)] == [3]
    assert [len(way) for way in paths(ring, "n0", "n2")] == [2]
