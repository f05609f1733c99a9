"""The graph as a network: parallel statements made one weighted edge, and how two nodes are connected."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice, pairwise, takewhile

import networkx as nx

from kg.errors import QueryError
from kg.graph import StatementRow, is_fact, nodes, statements
from kg.ontology import FAMILIES, ontology
from kg.query.answers import plain
from kg.query.lookup import worded

LONGEST = 6
"""Paths of more steps connect anything with anything."""


@dataclass(frozen=True, slots=True)
class Step:
    """One step of a path: two neighbouring nodes and what is said between them, in either direction."""

    start: str
    end: str
    statements: tuple[StatementRow, ...]


def collapse(graph: nx.MultiDiGraph, *, facts_only: bool = False) -> nx.DiGraph:
    """One weighted edge for all statements from one node to another, for algorithms that know no parallel edges.

    An edge has `weight` (how many statements), `articles` (how many articles make them), `confidence` (the highest) and
    a count for each family of event classes. Nodes keep their attributes. With `facts_only`, claims, denials, plans,
    conditions and negated statements do not count.
    """
    flat = nx.DiGraph(base=graph.graph["base"])
    flat.add_nodes_from((row["id"], {**graph.nodes[row["id"]]}) for row in nodes(graph))
    parallel: dict[tuple[str, str], list[StatementRow]] = defaultdict(list)
    for row in statements(graph):
        if row["object"] and (is_fact(row) or not facts_only):
            parallel[row["subject"], row["object"]].append(row)
    flat.add_edges_from((*ends, _edge(rows)) for ends, rows in sorted(parallel.items()))
    return flat


def paths(graph: nx.MultiDiGraph, start: str, end: str, *, limit: int = 5) -> list[tuple[Step, ...]]:
    """The shortest ways from one node to another, whatever the direction of the statements; none where there is none.

    Both are node ids (`find` gives them); raises QueryError where one is not in the graph.
    """
    for node in (start, end):
        if node not in graph:
            raise QueryError(f"there is no node {node!r}")
    network = nx.Graph()
    network.add_nodes_from(sorted(graph))
    network.add_edges_from(sorted(set(graph.edges())))
    if start == end or not nx.has_path(network, start, end):
        return []
    ways = takewhile(lambda way: len(way) <= LONGEST + 1, nx.shortest_simple_paths(network, start, end))
    return [tuple(_steps(graph, way)) for way in islice(ways, limit)]


def format_paths(graph: nx.MultiDiGraph, found: Sequence[Sequence[Step]]) -> str:
    """Paths as text: the names along the way, then for each step what is said most surely."""
    return "\n".join(_way(graph, way) for way in found) or "They are not connected.\n"


def _way(graph: nx.MultiDiGraph, way: Sequence[Step]) -> str:
    names = [graph.nodes[node]["label"] for node in (way[0].start, *(step.end for step in way))]
    surest = (max(step.statements, key=lambda row: (is_fact(row), row["confidence"])) for step in way)
    return "\n".join([plain(" - ".join(names)), *(f"  {worded(graph, row)}" for row in surest), ""])


def _edge(rows: Sequence[StatementRow]) -> dict[str, float]:
    families = Counter(ontology().events[row["event_class"]].family for row in rows)
    return {
        "weight": len(rows),
        "articles": len({row["article"] for row in rows}),
        "confidence": max(row["confidence"] for row in rows),
        **{family: families[family] for family in FAMILIES},
    }


def _steps(graph: nx.MultiDiGraph, way: Sequence[str]) -> Iterator[Step]:
    between: dict[frozenset[str], list[StatementRow]] = defaultdict(list)
    for row in statements(graph.subgraph(way)):
        between[frozenset((row["subject"], row["object"]))].append(row)
    for start, end in pairwise(way):
        yield Step(start, end, tuple(between[frozenset((start, end))]))
