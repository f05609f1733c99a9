from typing import Any

import graph_samples
import networkx as nx

from kg.export.pageview import HOME, view
from kg.graph import build
from kg.records import Article, Chain, Entity, Evidence, Extraction, Member, Span, Statement


def _rows(data: Any) -> list[dict[str, Any]]:
    names = data["statements"]
    return [dict(zip(names, row, strict=True)) for row in zip(*names.values(), strict=True)]


def _nodes(data: Any) -> dict[str, dict[str, Any]]:
    return {node["key"]: node for node in data["network"]["nodes"]}


def test_statements_point_to_nodes_articles_and_words(small: nx.MultiDiGraph) -> None:
    data = view(small)
    first = _rows(data)[0]
    nodes = data["network"]["nodes"]
    assert (nodes[first["subject"]]["name"], nodes[first["object"]]["name"]) == ("Freedonia", "Sylvania")
    assert data["predicates"][first["predicate"]] == "impose sanctions on"
    sentence, start, end = first["evidence"]
    article, text = data["sentences"][sentence]
    assert text[start:end] == "imposed sanctions on"
    assert data["articles"][article]["title"] == 'Freedonia "strikes back"'


def test_words_in_place_of_a_node(small: nx.MultiDiGraph) -> None:
    loose = [row for row in _rows(view(small)) if row["object"] < 0]
    assert [(row["words"], row["link"]) for row in loose] == [("loudly", -1)]


def test_facts_and_claims_are_different_lines(small: nx.MultiDiGraph) -> None:
    data = view(small)
    nodes = _nodes(data)
    pair = {nodes["freedonia"]["id"], nodes["sylvania"]["id"]}
    lines = [edge for edge in data["network"]["edges"] if {edge["from"], edge["to"]} == pair]
    assert sorted((edge["family"], edge["fact"], edge["count"]) for edge in lines) == [
        ("conflict", False, 2),
        ("conflict", True, 2),
    ]


def test_what_is_negated_is_no_fact(small: nx.MultiDiGraph) -> None:
    data = view(small)
    row = next(row for row in _rows(data) if row["negated"])
    assert row["mode"] == "asserted" and data["network"]["edges"][row["link"]]["fact"] is False


def test_every_sentence_stands_once(small: nx.MultiDiGraph) -> None:
    sentences = [tuple(item) for item in view(small)["sentences"]]
    assert len(sentences) == len(set(sentences)) == 7


def test_the_most_connected_comes_first(small: nx.MultiDiGraph) -> None:
    nodes = view(small)["network"]["nodes"]
    assert [node["key"] for node in nodes] == ["sylvania", "freedonia", "rufus-firefly", "klopstokia", "trentino"]
    assert [node["count"] for node in nodes] == [6, 4, 2, 1, 0]
    assert nodes[0]["size"] > nodes[-1]["size"]


def test_what_nothing_is_said_of_is_left_out(small: nx.MultiDiGraph) -> None:
    assert "sanctions-on-sylvania" not in _nodes(view(small))
    assert _nodes(view(small))["trentino"]["count"] == 0  # a speaker only


def test_offsets_count_as_a_browser_counts() -> None:
    text = "𝔘𝔫 envoys met 🦆 ministers."
    evidence = Evidence("a", Span(100, 100 + len(text)), Span(100 + text.index("ministers"), 100 + len(text) - 1), text)
    chains = (Chain("Envoys", "actor", "Group", ()), Chain("Ministers", "actor", "Group", ()))
    found = [Extraction(Article("a", ""), (), chains, (), (Statement(0, "meet", 1, "", "CONSULT", (evidence,)),))]
    names = ("envoys", "ministers")
    made = [Entity(name, "actor", "Group", name, (), (Member("a", at),)) for at, name in enumerate(names)]
    sentence, start, end = _rows(view(build(found, made)))[0]["evidence"]
    units = view(build(found, made))["sentences"][sentence][1].encode("utf-16-le")
    assert units[2 * start : 2 * end].decode("utf-16-le") == "ministers"


def test_a_part_of_a_graph_has_a_page(small: nx.MultiDiGraph) -> None:
    part = small.subgraph(["freedonia", "sylvania"]).copy()
    part.graph["loose"] = []
    data = view(part)
    assert len(data["network"]["nodes"]) == 2 and all(row["speaker"] == -1 for row in _rows(data))


def test_a_large_graph_opens_with_its_main_part() -> None:
    data = view(graph_samples.large(2000))
    nodes = data["network"]["nodes"]
    assert data["home"] == HOME < len(nodes)
    assert [node["home"] is not None for node in nodes] == [True] * HOME + [False] * (len(nodes) - HOME)


def test_hostile_texts_make_a_view(hostile: nx.MultiDiGraph) -> None:
    data = view(hostile)
    assert all(article["url"] == "" or article["url"].startswith("http") for article in data["articles"])
    assert not any(links for node in data["network"]["nodes"] for links in node["links"])
