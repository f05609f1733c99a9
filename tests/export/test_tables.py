"""The three tables, as fixed by the design."""

from __future__ import annotations

import csv
import io
from pathlib import Path

import networkx as nx
import pytest
from graph_samples import NASTY

from kg.export.tables import (
    article_rows,
    entity_rows,
    statement_rows,
    table,
    write_articles,
    write_entities,
    write_statements,
)

HEADERS = {
    "statements": "id,article,subject,predicate,object,object_text,event_class,negated,mode,speaker,"
    "time,place,confidence,sentence,start,end,evidence",
    "entities": "id,kind,type,label,aliases,mentions,articles,same_as",
    "articles": "id,title,source,url,published,publisher,statements",
}


def read(graph: nx.MultiDiGraph, name: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO("".join(table(graph, name)), newline="")))


@pytest.mark.parametrize("name", HEADERS)
def test_columns_are_fixed(name: str, small: nx.MultiDiGraph) -> None:
    assert next(table(small, name)) == HEADERS[name] + "\r\n"


def test_statements(small: nx.MultiDiGraph) -> None:
    rows = read(small, "statements")
    first = dict(rows[0])
    assert first.pop("id").startswith("s")
    assert first == {
        "article": "a.txt", "subject": "freedonia", "predicate": "impose sanctions on", "object": "sylvania",
        "object_text": "", "event_class": "SANCTION", "negated": "false", "mode": "asserted", "speaker": "",
        "time": "2018", "place": "", "confidence": "0.90",
        "sentence": "0", "start": "10", "end": "30", "evidence": "Freedonia imposed sanctions on Sylvania in 2018.",
    }  # fmt: skip
    assert [row["negated"] for row in rows].count("true") == 1
    assert [row["object_text"] for row in rows if not row["object"]] == ["loudly"]
    assert len(rows) == 7


def test_entities_and_articles(small: nx.MultiDiGraph) -> None:
    firefly = next(row for row in read(small, "entities") if row["id"] == "rufus-firefly")
    assert firefly == {
        "id": "rufus-firefly", "kind": "actor", "type": "Person", "label": "Rufus Firefly",
        "aliases": "Firefly|President Firefly", "mentions": "4", "articles": "a.txt|b.txt", "same_as": "",
    }  # fmt: skip
    assert [row["statements"] for row in read(small, "articles")] == ["4", "3"]


def test_hostile_texts_come_back(hostile: nx.MultiDiGraph, tmp_path: Path) -> None:
    write_statements(hostile, tmp_path / "statements.csv")
    with (tmp_path / "statements.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert {row["predicate"] for row in rows} == set(NASTY)
    assert {row["evidence"] for row in rows} == set(NASTY)


def test_a_bar_in_an_alias_parts_nothing(hostile: nx.MultiDiGraph) -> None:
    row = next(row for row in read(hostile, "entities") if row["label"].startswith("<iri>"))
    assert row["aliases"].split("|") == ["<iri> {with} /pipes/ ^`2"]


def test_rows_are_values_and_not_text(small: nx.MultiDiGraph) -> None:
    row = statement_rows(small)[0]
    assert list(row) == HEADERS["statements"].split(",")
    assert (row["negated"], row["confidence"], row["start"]) == (False, 0.9, 10)
    assert entity_rows(small)[0]["articles"] == ["a.txt", "b.txt"]
    assert article_rows(small)[0]["publisher"] == "The Daily Duck"


def test_files_are_utf8_with_rfc_4180_line_ends(hostile: nx.MultiDiGraph, tmp_path: Path) -> None:
    for name, write in (("e", write_entities), ("a", write_articles)):
        write(hostile, tmp_path / name)
        data = (tmp_path / name).read_bytes()
        assert data.decode("utf-8").endswith("\r\n") and not data.startswith(b"\xef\xbb\xbf")
