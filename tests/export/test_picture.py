from typing import Any

import pytest

from kg.export.picture import Bundle, group, picture, web, wrapped


def _row(name: str, label: str) -> Any:
    return {"id": name, "kind": "actor", "type": "Person", "label": label, "aliases": [], "same_as": []}


def test_a_node_without_a_name_shows_its_id() -> None:
    assert picture([_row("nobody", "")], 1, [1], {})["nodes"][0]["label"] == "nobody"


def test_lines_keep_their_numbers() -> None:
    rows = [_row(name, name) for name in "abc"]
    lines = {Bundle(1, 2, "conflict", False): 2, Bundle(0, 1, "neutral", True): 1}
    edges = picture(rows, 3, [1, 3, 2], lines)["edges"]
    assert [(edge["id"], edge["from"], edge["to"], edge["count"]) for edge in edges] == [(0, 1, 2, 2), (1, 0, 1, 1)]


def test_physics_is_off_and_nodes_have_places() -> None:
    drawn = picture([_row("a", "A"), _row("b", "B")], 1, [1, 1], {Bundle(0, 1, "neutral", True): 1})
    assert drawn["options"]["physics"]["enabled"] is False
    assert [node["home"] is None for node in drawn["nodes"]] == [False, True]
    assert all(isinstance(node[axis], int) for node in drawn["nodes"] for axis in "xy")


def test_actors_issues_and_places_look_different() -> None:
    rows: list[Any] = [
        {"kind": "actor", "type": "Person"}, {"kind": "actor", "type": "Country"}, {"kind": "actor", "type": "Party"},
        {"kind": "issue", "type": "Event"}, {"kind": "place", "type": "City"}, {"kind": "other", "type": "Thing"},
    ]  # fmt: skip
    assert [group(row) for row in rows] == ["person", "country", "organization", "issue", "place", "thing"]


@pytest.mark.parametrize(
    ("address", "follows"),
    [
        ("https://news.example/a?b=c#d", True), ("HTTP://news.example", True), ("javascript:alert(1)", False),
        ("data:text/html,x", False), (" https://news.example", False), ('https://x"onclick=', False), ("", False),
    ],
)  # fmt: skip
def test_only_web_addresses_become_links(address: str, follows: bool) -> None:
    assert web(address) is follows


def test_labels_are_short_lines() -> None:
    assert wrapped("Ministry of Extremely Complicated Foreign Affairs and Trade").count("\n") == 2
    assert max(map(len, wrapped("x" * 200).split("\n"))) <= 22
    assert wrapped("") == ""
