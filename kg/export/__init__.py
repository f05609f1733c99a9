"""The formats of a graph, one a file: a pure `x(graph)` that gives the text, and `write_x(graph, path)`."""

from collections.abc import Callable, Mapping
from pathlib import Path

import networkx as nx

from kg.export.graphml import write_graphml
from kg.export.nodelink import write_node_link
from kg.export.rdf import write_trig, write_turtle
from kg.export.tables import write_articles, write_entities, write_statements

Writer = Callable[[nx.MultiDiGraph, Path], None]


def _write_html(graph: nx.MultiDiGraph, path: Path) -> None:
    from kg.export.html import write_html  # here: it brings Jinja and pyvis, which no reader of an export needs

    write_html(graph, path)


WRITERS: Mapping[str, Writer] = {
    "statements.csv": write_statements,
    "entities.csv": write_entities,
    "articles.csv": write_articles,
    "graph.ttl": write_turtle,
    "graph.trig": write_trig,
    "graph.graphml": write_graphml,
    "graph.json": write_node_link,
    "graph.html": _write_html,
}
"""Every file of a build, by name."""
