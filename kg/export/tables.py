"""The three tables: rows of text in fixed columns, as plain rows and as CSV files (RFC 4180, UTF-8)."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

import networkx as nx

from kg.export.files import write_text
from kg.graph import articles, nodes, statements

Row = dict[str, Any]

COLUMNS: Mapping[str, tuple[str, ...]] = {
    "statements": (
        "id", "article", "subject", "predicate", "object", "object_text", "event_class", "negated", "mode", "speaker",
        "time", "place", "confidence", "sentence", "start", "end", "evidence",
    ),
    "entities": ("id", "kind", "type", "label", "aliases", "mentions", "articles", "same_as"),
    "articles": ("id", "title", "source", "url", "published", "publisher", "statements"),
}  # fmt: skip
SOURCES: Mapping[str, Callable[[nx.MultiDiGraph], Iterable[Any]]] = {
    "statements": statements,
    "entities": nodes,
    "articles": articles,
}
BETWEEN = "|"


def statement_rows(graph: nx.MultiDiGraph) -> list[Row]:
    """The rows of statements.csv, each value of its own type."""
    return list(_rows(graph, "statements"))


def entity_rows(graph: nx.MultiDiGraph) -> list[Row]:
    """The rows of entities.csv, lists as lists."""
    return list(_rows(graph, "entities"))


def article_rows(graph: nx.MultiDiGraph) -> list[Row]:
    """The rows of articles.csv."""
    return list(_rows(graph, "articles"))


def table(graph: nx.MultiDiGraph, name: str) -> Iterator[str]:
    """One of the tables as CSV text, a record at a time."""
    yield _record(COLUMNS[name])
    for row in _rows(graph, name):
        yield _record(map(_cell, row.values()))


def write_statements(graph: nx.MultiDiGraph, path: str | Path) -> None:
    """Write statements.csv."""
    write_text(path, table(graph, "statements"))


def write_entities(graph: nx.MultiDiGraph, path: str | Path) -> None:
    """Write entities.csv."""
    write_text(path, table(graph, "entities"))


def write_articles(graph: nx.MultiDiGraph, path: str | Path) -> None:
    """Write articles.csv."""
    write_text(path, table(graph, "articles"))


def _rows(graph: nx.MultiDiGraph, name: str) -> Iterator[Row]:
    for row in SOURCES[name](graph):
        yield {column: row[column] for column in COLUMNS[name]}


def _record(cells: Iterable[str]) -> str:
    buffer = io.StringIO(newline="")
    csv.writer(buffer).writerow(cells)
    return buffer.getvalue()


def _cell(value: Any) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, float):
        return f"{value:.2f}"
    if isinstance(value, list):
        return BETWEEN.join(item.replace(BETWEEN, "/") for item in value)
    return str(value)
