"""SPARQL over a graph: queries given as text, as a file, or by the name of one that comes with the program.

Queries read and nothing else. Updates, SERVICE and FROM are refused, so that a query can reach no network and no file.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from pathlib import Path
from types import MappingProxyType
from typing import Any

import networkx as nx
from pyparsing import ParseBaseException
from rapidfuzz import process
from rdflib.plugins.sparql.parser import expandUnicodeEscapes, parseQuery
from rdflib.plugins.sparql.parserutils import CompValue

from kg.errors import OutputError, QueryError
from kg.export.rdf import trig, turtle
from kg.export.terms import PREFIXES, SECTIONS, sections
from kg.query.answers import Answer, Cell
from kg.query.engines import Engine, engine

FOLDER = files("kg") / "data" / "queries"
SUFFIXES = (".rq", ".sparql")
NEAR = 60
"""How alike two names must be, of 100, for one to be offered in place of the other."""

REFUSED = {
    "ServiceGraphPattern": "SERVICE is refused: a query reads this graph and nothing else",
    "DatasetClause": "FROM is refused: a query reads this graph and nothing else",
}
FIRST_WORD = re.compile(r"\s*(?:(?:PREFIX\s+\S*\s*<[^>]*>|BASE\s*<[^>]*>|#[^\n]*\n)\s*)*([A-Za-z]+)", re.IGNORECASE)
UPDATES = frozenset(("INSERT", "DELETE", "LOAD", "CLEAR", "CREATE", "DROP", "COPY", "MOVE", "ADD", "WITH"))


@dataclass(frozen=True, slots=True)
class Rdf:
    """RDF ready to be asked; `prefixes` may be used in queries without declaring them."""

    engine: Engine
    prefixes: Mapping[str, str]
    named: bool


def load(source: nx.MultiDiGraph | str | Path, *, named: bool = False, engine_name: str = "") -> Rdf:
    """The RDF of a graph, of the folder of a build, or of a Turtle or TriG file.

    With `named`, each article's statements are in a graph named by the article, for queries with GRAPH.
    """
    data, format = _data(source, named=named)
    loaded = engine(data, format=format, name=engine_name)
    return Rdf(loaded, {**PREFIXES, **sections(loaded.base())}, named=format == "trig")


def sparql(source: Rdf | nx.MultiDiGraph | str | Path, query: str) -> Answer:
    """The answer to a query: its text, a file with it, or the name of one of `queries()`.

    The answer of ASK is one row `answer`; CONSTRUCT and DESCRIBE give triples. Without ORDER BY the rows are sorted, so
    that the same graph always gives the same answer. Raises QueryError.
    """
    # Escapes are resolved before the check, so that what is checked here is what the engine reads.
    text = expandUnicodeEscapes(query_text(query))
    parsed = _checked(text)
    named = any(part.name == "GraphGraphPattern" for part in _parts(parsed))
    rdf = source if isinstance(source, Rdf) else load(source, named=named)
    if named and not rdf.named:
        raise QueryError("this query has GRAPH: load the graph with named=True")
    prefixes = "".join(f"PREFIX {prefix}: <{namespace}>\n" for prefix, namespace in rdf.prefixes.items())
    columns, rows = rdf.engine.rows(prefixes + text)
    return _answer(parsed, columns, rows, rdf.prefixes)


@cache
def queries() -> Mapping[str, str]:
    """The queries that come with the program: name -> what it asks, from the comment on its first line."""
    named = {item.name.removesuffix(SUFFIXES[0]): item for item in FOLDER.iterdir() if item.name.endswith(SUFFIXES[0])}
    lines = {name: item.read_text(encoding="utf-8").partition("\n")[0] for name, item in sorted(named.items())}
    return MappingProxyType({name: line.removeprefix("#").strip() for name, line in lines.items()})


def query_text(query: str) -> str:
    """The text of a query that is given as text, as the path of a file, or by name; raises QueryError."""
    if query in queries():
        return (FOLDER / f"{query}{SUFFIXES[0]}").read_text(encoding="utf-8")
    if "{" in query or "\n" in query or not (query.endswith(SUFFIXES) or " " not in query.strip()):
        return query
    path = Path(query)
    if path.is_file():
        try:
            return path.read_text(encoding="utf-8-sig")
        except (OSError, UnicodeError) as error:
            raise QueryError(f"{query} cannot be read: {error}") from error
    raise QueryError(f"there is no query and no file called {query!r}; {_meant(query)}")


def _meant(query: str) -> str:
    near = process.extract(query, queries().keys(), limit=2, score_cutoff=NEAR)
    if near:
        return f"did you mean {' or '.join(name for name, *_ in near)}?"
    return f"the queries are {', '.join(queries())}"


def _data(source: nx.MultiDiGraph | str | Path, *, named: bool) -> tuple[bytes, str]:
    if isinstance(source, nx.MultiDiGraph):
        text = "".join(trig(source) if named else turtle(source))
        return text.encode(errors="replace"), "trig" if named else "turtle"
    path = Path(source)
    path = path / ("graph.trig" if named else "graph.ttl") if path.is_dir() else path
    if not path.is_file():
        raise OutputError(f"{path} is missing: is this the output of a build?")
    return path.read_bytes(), "trig" if path.suffix == ".trig" else "turtle"


def _checked(text: str) -> Any:
    first = FIRST_WORD.match(text)
    if first and first[1].upper() in UPDATES:
        raise QueryError(f"{first[1].upper()} is refused: a query reads this graph and changes nothing")
    try:
        parsed = parseQuery(text)
    except ParseBaseException as error:
        raise QueryError(f"line {error.lineno}, column {error.column} of the query: {error.msg}") from error
    known = {*PREFIXES, *SECTIONS, *(_prefix(part) for part in _parts(parsed[0]))}
    for part in _parts(parsed):
        if part.name in REFUSED:
            raise QueryError(REFUSED[part.name])
        if part.name == "pname" and _prefix(part) not in known:
            bound = ", ".join((*PREFIXES, *SECTIONS))
            raise QueryError(f"the prefix {_prefix(part)}: is not declared; those that need not be are {bound}")
    return parsed


def _prefix(part: CompValue) -> str:
    return str(part["prefix"]) if "prefix" in part else ""


def _parts(tree: Any) -> Iterator[CompValue]:
    """Every named part of a parsed query."""
    if isinstance(tree, CompValue):
        yield tree
        tree = tree.values()
    if isinstance(tree, Iterable) and not isinstance(tree, str):
        for part in tree:
            yield from _parts(part)


def _answer(parsed: Any, columns: tuple[str, ...], rows: list[tuple[Cell, ...]], prefixes: Mapping[str, str]) -> Answer:
    query = parsed[1]
    if query.name == "SelectQuery" and "projection" not in query:  # SELECT *: engines differ in the order of columns
        order = sorted(range(len(columns)), key=columns.__getitem__)
        columns, rows = tuple(columns[i] for i in order), [tuple(row[i] for i in order) for row in rows]
    if "orderby" not in query:
        rows.sort(key=lambda row: [(cell is None, str(cell)) for cell in row])
    return Answer(columns, tuple(rows), prefixes)
