"""graph.graphml: scalars only, valid XML whatever the texts."""

from __future__ import annotations

from pathlib import Path

import networkx as nx
from graph_samples import small as sample

from kg.export.graphml import flat, graphml, write_graphml
from kg.graph import statements


def test_reads_back_as_it_was_flattened(small: nx.MultiDiGraph, tmp_path: Path) -> None:
    write_graphml(small, tmp_path / "graph.graphml")
    again = nx.read_graphml(tmp_path / "graph.graphml", force_multigraph=True)
    wanted = flat(small)
    assert dict(again.nodes(data=True)) == dict(wanted.nodes(data=True))
    assert {key: data for *_, key, data in again.edges(keys=True, data=True)} == {
        key: data for *_, key, data in wanted.edges(keys=True, data=True)
    }


def test_values_are_scalars_and_lists_joined(small: nx.MultiDiGraph) -> None:
    graph = flat(small)
    values = [value for _, data in graph.nodes(data=True) for value in data.values()]
    values += [value for *_, data in graph.edges(data=True) for value in data.values()]
    assert {type(value) for value in values} <= {str, int, float, bool}
    assert graph.nodes["rufus-firefly"]["aliases"] == "Firefly|President Firefly"
    assert graph.number_of_edges() == sum(bool(row["object"]) for row in statements(small))


def test_hostile_texts_are_valid_xml(hostile: nx.MultiDiGraph) -> None:
    again = nx.parse_graphml(graphml(hostile), force_multigraph=True)
    assert len(again) == len(hostile) and again.number_of_edges() == hostile.number_of_edges()
    assert "nul� and �" in "".join(data["label"] for _, data in again.nodes(data=True))


def test_same_graph_same_text(small: nx.MultiDiGraph) -> None:
    assert graphml(small) == graphml(sample())
