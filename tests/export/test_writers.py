"""All files of a build together, and how a file is written."""

from __future__ import annotations

from pathlib import Path

import networkx as nx
import pytest
from graph_samples import entities, extractions

from kg.errors import OutputError
from kg.export import WRITERS
from kg.export.files import write_text
from kg.graph import build


def test_every_file_of_the_design() -> None:
    tables = {"statements.csv", "entities.csv", "articles.csv"}
    assert set(WRITERS) == tables | {f"graph.{suffix}" for suffix in ("ttl", "trig", "graphml", "json", "html")}


@pytest.mark.parametrize("name", [name for name in WRITERS if name != "graph.html"])
def test_same_graph_same_bytes(name: str, small: nx.MultiDiGraph, tmp_path: Path) -> None:
    again = build(reversed(extractions()), reversed(entities("b.txt", "a.txt")), version="1")
    WRITERS[name](small, tmp_path / "one")
    WRITERS[name](again, tmp_path / "two")
    assert (tmp_path / "one").read_bytes() == (tmp_path / "two").read_bytes()
    assert sorted(path.name for path in tmp_path.iterdir()) == ["one", "two"]


@pytest.mark.parametrize("name", [name for name in WRITERS if name != "graph.html"])
def test_an_empty_graph_and_a_hostile_one_are_written(name: str, hostile: nx.MultiDiGraph, tmp_path: Path) -> None:
    WRITERS[name](build([], []), tmp_path / "empty")
    WRITERS[name](hostile, tmp_path / "hostile")
    assert 0 < (tmp_path / "empty").stat().st_size < (tmp_path / "hostile").stat().st_size


def test_what_stood_there_stays_until_all_is_written(tmp_path: Path) -> None:
    path = tmp_path / "file"
    path.write_text("before")

    def parts():  # type: ignore[no-untyped-def]
        yield "after"
        raise KeyError("half-way")

    with pytest.raises(KeyError):
        write_text(path, parts())
    assert path.read_text() == "before"
    write_text(path, ["af", "ter \ud800\r\n"])
    assert path.read_bytes() == b"after ?\r\n"


def test_a_place_that_cannot_be_written_is_an_error_in_one_line(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(OutputError, match="cannot be written"):
        write_text(tmp_path / "file" / "graph.ttl", ["x"])
