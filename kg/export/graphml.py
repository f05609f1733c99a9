"""graph.graphml for Gephi, Cytoscape and yEd: scalars only, lists joined, statements with two nodes only."""

import io
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import networkx as nx

from kg.export.files import write_text
from kg.graph import nodes, statements

BETWEEN = "|"
NOT_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""Characters that no XML 1.0 document may hold, escaped or not."""

ONLY_HERE = ("evidences",)
"""What stands in graph.json only: the further places that say the same."""


def flat(graph: nx.MultiDiGraph) -> nx.MultiDiGraph:
    """A copy with scalar attributes only; an edge's `id` is its key."""
    copy = nx.MultiDiGraph(base=graph.graph["base"], version=graph.graph["version"])
    for node in nodes(graph):
        copy.add_node(_scalar(node["id"]), **_scalars(node, "id"))
    for row in statements(graph):
        if row["object"]:
            ends = _scalar(row["subject"]), _scalar(row["object"])
            copy.add_edge(*ends, key=row["id"], **_scalars(row, "id", "subject", "object", *ONLY_HERE))
    return copy


def graphml(graph: nx.MultiDiGraph) -> str:
    """The GraphML text."""
    buffer = io.BytesIO()
    # The plain writer of the two that networkx has: what it writes does not depend on lxml being installed.
    nx.write_graphml_xml(flat(graph), buffer)
    return buffer.getvalue().decode()


def write_graphml(graph: nx.MultiDiGraph, path: str | Path) -> None:
    """Write graph.graphml."""
    write_text(path, [graphml(graph), "\n"])


def _scalars(row: Mapping[str, Any], *without: str) -> dict[str, Any]:
    return {key: _scalar(value) for key, value in row.items() if key not in without}


def _scalar(value: Any) -> Any:
    if isinstance(value, list):
        value = BETWEEN.join(item.replace(BETWEEN, "/") for item in value)
    return NOT_XML.sub("\ufffd", value) if isinstance(value, str) else value
