"""The Python interface."""

from pathlib import Path

import pytest

import kg


def test_public_names() -> None:
    assert kg.__all__ == sorted(kg.__all__)
    for name in kg.__all__:
        assert getattr(kg, name)
    with pytest.raises(AttributeError):
        _ = kg.nothing


def test_load_gives_frames_and_graph(built: Path) -> None:
    knowledge = kg.load(built)
    assert knowledge.graph.number_of_nodes() == len(knowledge.entities)
    assert len(knowledge.statements) > 100
    assert list(knowledge.articles["id"]) == sorted(knowledge.articles["id"])


def test_sparql_gives_a_frame(built: Path) -> None:
    frame = kg.load(built).sparql("SELECT ?x WHERE { ?x a schema:Country ; rdfs:label 'Russia' }")
    assert list(frame.columns) == ["x"]
    assert len(frame) == 1


def test_about_cuts_the_graph_and_leaves_it_as_it_was(built: Path) -> None:
    knowledge = kg.load(built)
    before = knowledge.graph.number_of_nodes()
    part = knowledge.about("Lavrov")
    assert 1 < part.graph.number_of_nodes() < before == knowledge.graph.number_of_nodes()
    assert knowledge.find("Lavrov") in part.graph


def test_it_shows_itself(built: Path) -> None:
    knowledge = kg.load(built)
    assert "5 articles" in repr(knowledge)
    assert "<table" in knowledge._repr_html_()


def test_build_warns_of_what_it_leaves_out(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(
        "Japan sanctioned Iran on Monday in Tokyo after long talks with many allies.\n", encoding="utf-8"
    )
    (tmp_path / "empty.txt").write_bytes(b"")
    with pytest.warns(UserWarning, match="empty.txt"):
        knowledge = kg.build(tmp_path, tmp_path / "out", workers=1)
    assert len(knowledge.articles) == 1


def test_a_folder_without_a_build_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(kg.KgError, match="graph.json"):
        kg.load(tmp_path)
