"""Statements and entities become nodes and edges."""

from __future__ import annotations

import dataclasses
import random
from pathlib import Path

import networkx as nx
import pytest
from graph_samples import CHAINS, entities, extraction, extractions, said
from networkx.utils import graphs_equal

from kg.errors import OutputError
from kg.export.nodelink import write_node_link
from kg.graph import articles, build, is_fact, load, neighbourhood, nodes, statements
from kg.records import Evidence, Extraction, Span

ATTACK = ("sylvania", "attack", "freedonia", "ASSAULT")


def test_nodes_are_the_entities(small: nx.MultiDiGraph) -> None:
    assert set(small) == set(CHAINS)
    assert small.nodes["sylvania"] == {
        "kind": "actor", "type": "Country", "label": "Sylvania", "aliases": ["Kingdom of Sylvania"],
        "mentions": 4, "articles": ["a.txt", "b.txt"], "same_as": [],
    }  # fmt: skip


def test_an_edge_says_all_of_a_statement(small: nx.MultiDiGraph) -> None:
    (_, _, key, data), *_ = (edge for edge in small.edges(keys=True, data=True) if edge[3]["event_class"] == "SANCTION")
    assert key == data["id"] and key.startswith("s") and len(key) == 13
    evidences = data.pop("evidences")
    assert data == {
        "id": key, "predicate": "impose sanctions on", "object_text": "", "event_class": "SANCTION",
        "negated": False, "mode": "asserted", "speaker": "", "time": "2018", "place": "", "confidence": 0.9,
        "article": "a.txt", "sentence": 0, "start": 10, "end": 30,
        "evidence": "Freedonia imposed sanctions on Sylvania in 2018.", "rule": "",
    }  # fmt: skip
    assert evidences == [
        {"article": "a.txt", "sentence_start": 0, "sentence_end": 48, "start": 10, "end": 30, "text": data["evidence"]}
    ]


def test_words_only_objects_are_statements_too(small: nx.MultiDiGraph) -> None:
    loose = [row for row in statements(small) if not row["object"]]
    assert [(row["subject"], row["predicate"], row["object_text"]) for row in loose] == [
        ("sylvania", "protest", "loudly")
    ]
    assert small.number_of_edges() == len(list(statements(small))) - 1


def test_claims_and_denials_are_edges_of_their_own(small: nx.MultiDiGraph) -> None:
    attacks = [row for row in statements(small) if row["predicate"] == "attack"]
    assert [(row["article"], row["mode"], row["speaker"]) for row in attacks] == [
        ("a.txt", "claimed", "rufus-firefly"),
        ("a.txt", "denied", "trentino"),
        ("b.txt", "asserted", ""),
    ]
    assert [is_fact(row) for row in attacks] == [False, False, True]


def test_the_same_said_again_in_one_article_adds_evidence() -> None:
    first = said("b.txt", "attacked", *ATTACK, confidence=0.5)
    again = dataclasses.replace(
        first,
        evidence=(Evidence("b.txt", Span(45, 75), Span(50, 58), "Sylvania did not meet Firefly."),),
        confidence=0.8,
        time="2018",
        rule="r2",
    )
    graph = build([extraction("b.txt", again, first)], entities("b.txt"))
    (row,) = statements(graph)
    assert [item["start"] for item in row["evidences"]] == [first.evidence[0].span.start, 50]
    assert (row["confidence"], row["time"], row["rule"]) == (0.8, "2018", "r2")
    assert row["evidence"] == first.evidence[0].text
    assert [article["statements"] for article in articles(graph)] == [1]


def test_two_articles_that_say_the_same_are_two_statements(small: nx.MultiDiGraph) -> None:
    ids = [row["id"] for row in statements(small)]
    assert len(ids) == len(set(ids))


def test_loops_and_subjects_of_no_entity_are_dropped_and_counted() -> None:
    some = [entity for entity in entities("b.txt") if entity.id != "klopstokia"]
    loop = said("b.txt", "attacked", "sylvania", "attack", "sylvania", "ASSAULT")
    homeless = said("b.txt", "attacked", "klopstokia", "attack", "sylvania", "ASSAULT")
    to_nobody = said("b.txt", "attacked", "sylvania", "attack", "klopstokia", "ASSAULT", place="klopstokia")
    graph = build([extraction("b.txt", loop, homeless, to_nobody)], some)
    assert graph.graph["dropped"] == {"loops": 1, "unlinked": 1}
    (row,) = statements(graph)
    assert (row["object"], row["place"]) == ("", "")


def test_order_of_input_does_not_matter(small: nx.MultiDiGraph) -> None:
    mixed, names = extractions(), entities("a.txt", "b.txt")
    random.Random(1).shuffle(mixed)
    random.Random(1).shuffle(names)
    again = build(mixed, names, version="1")
    assert list(again.edges(keys=True, data=True)) == list(small.edges(keys=True, data=True))
    assert again.graph == small.graph


def test_rows_are_sorted(small: nx.MultiDiGraph) -> None:
    assert [node["id"] for node in nodes(small)] == sorted(CHAINS)
    places = [(row["article"], row["start"]) for row in statements(small)]
    assert places == sorted(places)
    assert [article["id"] for article in articles(small)] == ["a.txt", "b.txt"]


def test_an_unknown_event_class_is_an_error() -> None:
    with pytest.raises(KeyError, match="QUARREL"):
        build(
            [extraction("b.txt", said("b.txt", "attacked", "sylvania", "attack", "freedonia", "QUARREL"))],
            entities("b.txt"),
        )


@pytest.mark.parametrize(
    "base", ["", "example.org/", "https://x.example", "https://x.example/<b>/", "https://x.example/a b/"]
)
def test_a_base_that_is_no_iri_is_refused(base: str) -> None:
    with pytest.raises(OutputError, match="base IRI"):
        build([], [], base=base)


def test_no_article_gives_an_empty_graph() -> None:
    graph = build([Extraction(extractions()[0].article)], [])
    assert len(graph) == 0 and not list(statements(graph))


def test_neighbourhood_holds_what_is_near_and_its_statements(small: nx.MultiDiGraph) -> None:
    before = small.copy()
    near = neighbourhood(small, "trentino")
    assert set(near) == {"trentino"} and not list(statements(near))
    assert set(neighbourhood(small, "klopstokia")) == {"klopstokia", "rufus-firefly"}
    two = neighbourhood(small, "klopstokia", hops=2)
    assert set(two) == {"klopstokia", "rufus-firefly", "sylvania"}
    assert "protest" in {row["predicate"] for row in statements(two)}
    assert graphs_equal(before, small)


@pytest.mark.parametrize("name", ["small", "hostile"])
def test_node_link_round_trip(name: str, request: pytest.FixtureRequest, tmp_path: Path) -> None:
    graph = request.getfixturevalue(name)
    write_node_link(graph, tmp_path / "graph.json")
    again = load(tmp_path)
    assert graphs_equal(again, graph) and isinstance(again, nx.MultiDiGraph)
    first = (tmp_path / "graph.json").read_bytes()
    write_node_link(again, tmp_path / "again.json")
    assert (tmp_path / "again.json").read_bytes() == first


@pytest.mark.parametrize("content", [None, "", "{", "[]", '{"nodes": []}'])
def test_what_is_no_graph_is_an_error_in_one_line(content: str | None, tmp_path: Path) -> None:
    if content is not None:
        (tmp_path / "graph.json").write_text(content)
    with pytest.raises(OutputError) as caught:
        load(tmp_path)
    assert "graph.json" in str(caught.value) and "\n" not in str(caught.value)
