"""What the graph knows of an actor."""

from __future__ import annotations

import networkx as nx
import pytest
from graph_samples import build, entities, extraction, said

from kg.errors import QueryError
from kg.query import find, format_show, show
from kg.records import Entity, Extraction


@pytest.mark.parametrize("name", ["rufus-firefly", "Rufus Firefly", "RUFUS FIREFLY", " firefly ", "President Firefly"])
def test_any_name_finds_the_node(name: str, small: nx.MultiDiGraph) -> None:
    assert find(small, name) == "rufus-firefly"


@pytest.mark.parametrize(
    ("name", "offered"),
    [("Fierfly", "Rufus Firefly"), ("Sylvannia", "Sylvania"), ("sanctions on sylvana", "sanctions on Sylvania")],
)
def test_a_miss_offers_what_is_near(name: str, offered: str, small: nx.MultiDiGraph) -> None:
    with pytest.raises(QueryError, match=f"did you mean .*{offered}"):
        find(small, name)


@pytest.mark.parametrize("name", ["", "?", "qqqq"])
def test_a_miss_without_anything_near_offers_nothing(name: str, small: nx.MultiDiGraph) -> None:
    with pytest.raises(QueryError) as caught:
        find(small, name)
    assert "did you mean" not in str(caught.value)


def test_a_label_goes_before_an_alias_and_more_mentions_before_fewer() -> None:
    several = entities("b.txt") + [
        Entity("city", "place", "City", "Firefly"),
        Entity("other", "actor", "Person", "O", ("Trentino",)),
    ]
    graph = build([extraction("b.txt")], several)
    assert find(graph, "firefly") == "city"
    assert find(graph, "TRENTINO") == "trentino"


def test_facts_claims_and_own_words_are_apart(small: nx.MultiDiGraph) -> None:
    sylvania, firefly = show(small, "Sylvania"), show(small, "Firefly")
    assert [row["predicate"] for row in sylvania.facts] == ["impose sanctions on", "attack", "protest"]
    assert [(row["mode"], row["negated"]) for row in sylvania.claims] == [
        ("claimed", False),
        ("denied", False),
        ("asserted", True),
    ]
    assert not sylvania.says and not firefly.facts
    assert [row["predicate"] for row in firefly.says] == ["attack"]


def test_as_text(small: nx.MultiDiGraph) -> None:
    text = format_show(small, show(small, "Sylvania"))
    assert text.startswith("Sylvania (Country, actor): 4 mentions in 2 articles\nalso: Kingdom of Sylvania\n")
    assert "  Freedonia | impose sanctions on | Sylvania  (2018, a.txt)\n" in text
    assert (
        "  Sylvania | attack | Freedonia  (denied by Ambassador Trentino, a.txt)\n      “Trentino denied that" in text
    )
    assert "  Sylvania | not meet | Rufus Firefly  (b.txt)" in text
    assert "Sylvania | protest | loudly" in text


def test_of_one_that_nothing_is_said_of(small: nx.MultiDiGraph) -> None:
    text = format_show(small, show(small, "sanctions"))
    assert text == "sanctions on Sylvania (Issue, issue): 4 mentions in 2 articles\nalso: sanctions\n"


def test_hostile_texts_do_not_reach_the_terminal(hostile: nx.MultiDiGraph) -> None:
    for node in hostile:
        text = format_show(hostile, show(hostile, node))
        assert not {c for c in text if ord(c) < 32 or c in "\x7f\x85\u200f\u2028"} - {"\n"}


def test_empty_graph() -> None:
    with pytest.raises(QueryError, match="nothing here is called 'x'"):
        show(
            build(
                [Extraction(extraction("b.txt", said("b.txt", "attacked", "sylvania", "x", "y", "OTHER")).article)], []
            ),
            "x",
        )


def test_statements_of_one_sentence_share_it() -> None:
    first = said("b.txt", "attacked", "sylvania", "attack", "freedonia", "ASSAULT")
    second = said("b.txt", "attacked", "sylvania", "invade", "freedonia", "ASSAULT")
    graph = build([extraction("b.txt", first, second)], entities("b.txt"))
    assert format_show(graph, show(graph, "Sylvania")).count("“") == 1
