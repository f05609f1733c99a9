"""graph.json: networkx's node-link form, a node or an edge a line; `kg.graph.load` reads it."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import networkx as nx

from kg.export.files import write_text


def node_link(graph: nx.MultiDiGraph) -> Iterator[str]:
    """The parts of the JSON text. Nothing is left out: what is read back equals the graph."""
    data: dict[str, Any] = nx.node_link_data(graph, edges="edges")
    yield f'{{"directed": true, "multigraph": true,\n"graph": {_json(data["graph"])},\n"nodes": ['
    yield from _items(data["nodes"])
    yield '],\n"edges": ['
    yield from _items(data["edges"])
    yield "]}\n"


def write_node_link(graph: nx.MultiDiGraph, path: str | Path) -> None:
    """Write graph.json."""
    write_text(path, node_link(graph))


def _items(items: list[Any]) -> Iterator[str]:
    for number, item in enumerate(items):
        yield f"{',' if number else ''}\n{_json(item)}"


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, allow_nan=False)
