"""The two libraries that answer SPARQL, in one shape: pyoxigraph where it is installed, since it is many times faster.

Both hold the RDF in memory and give rows of plain values. Queries have been checked before they come here.
"""

from __future__ import annotations

from collections.abc import Iterable
from importlib.util import find_spec
from typing import Any, Protocol

from rdflib import RDF, VOID, BNode, Dataset, Graph, Literal, URIRef
from rdflib.plugins.sparql.sparql import SPARQLError

from kg.errors import QueryError
from kg.query.answers import Cell, Iri

Rows = tuple[tuple[str, ...], list[tuple[Cell, ...]]]

TRIPLE = ("subject", "predicate", "object")
XSD = "http://www.w3.org/2001/XMLSchema#"
INTEGERS = frozenset(
    XSD + name
    for name in ("integer", "int", "long", "short", "byte", "nonNegativeInteger", "positiveInteger", "unsignedInt")
)
FRACTIONS = frozenset(XSD + name for name in ("decimal", "double", "float"))


class Engine(Protocol):
    """Something that holds RDF and answers queries."""

    def base(self) -> str:
        """The IRI of the data set that the RDF describes itself as, or nothing."""

    def rows(self, query: str) -> Rows:
        """Columns and rows: one row `answer` for ASK, triples for CONSTRUCT, DESCRIBE; raises QueryError."""


def engine(data: bytes, *, format: str, name: str = "") -> Engine:
    """RDF in an engine: `format` is turtle or trig, `name` is rdflib, pyoxigraph or empty for the faster one."""
    if name == "pyoxigraph" or (not name and find_spec("pyoxigraph")):
        return Oxigraph(data, format)
    return Rdflib(data, format)


class Rdflib:
    """RDF in rdflib, whose default graph is all graphs together."""

    def __init__(self, data: bytes, format: str) -> None:
        graph = Dataset(default_union=True) if format == "trig" else Graph()
        try:
            self.graph = graph.parse(data=data, format=format)
        except (SyntaxError, ValueError) as error:
            raise QueryError(f"this is no {format}: {error}") from error

    def base(self) -> str:
        """The IRI of the void:Dataset."""
        return str(self.graph.value(predicate=RDF.type, object=VOID.Dataset) or "")

    def rows(self, query: str) -> Rows:
        """The answer of rdflib."""
        try:
            result = self.graph.query(query)
            if result.type == "ASK":
                return ("answer",), [(bool(result.askAnswer),)]
            columns = tuple(map(str, result.vars)) if result.vars is not None else TRIPLE
            return columns, [tuple(map(_from_rdflib, row)) for row in result]  # type: ignore[arg-type]
        except (SPARQLError, ValueError, TypeError, NotImplementedError) as error:
            raise QueryError(f"the query cannot be answered: {error}") from error


class Oxigraph:
    """RDF in pyoxigraph, whose default graph is all graphs together."""

    def __init__(self, data: bytes, format: str) -> None:
        import pyoxigraph

        self.store = pyoxigraph.Store()
        kind = pyoxigraph.RdfFormat.TRIG if format == "trig" else pyoxigraph.RdfFormat.TURTLE
        try:
            self.store.bulk_load(data, format=kind)
        except SyntaxError as error:
            raise QueryError(f"this is no {format}: {error}") from error

    def base(self) -> str:
        """The IRI of the void:Dataset."""
        import pyoxigraph

        kind, dataset = pyoxigraph.NamedNode(str(RDF.type)), pyoxigraph.NamedNode(str(VOID.Dataset))
        found = [str(quad.subject).strip("<>") for quad in self.store.quads_for_pattern(None, kind, dataset)]
        return found[0] if found else ""

    def rows(self, query: str) -> Rows:
        """The answer of pyoxigraph."""
        try:
            result: Any = self.store.query(query, use_default_graph_as_union=True)
            if hasattr(result, "variables"):
                return tuple(v.value for v in result.variables), [_row(solution) for solution in result]
            if hasattr(result, "__iter__"):
                return TRIPLE, [_row(triple) for triple in result]
        except (SyntaxError, ValueError, OSError) as error:
            raise QueryError(f"the query cannot be answered: {error}") from error
        return ("answer",), [(bool(result),)]


def _row(terms: Iterable[Any]) -> tuple[Cell, ...]:
    return tuple(map(_from_oxigraph, terms))


def _from_rdflib(term: Any) -> Cell:
    if isinstance(term, Literal):
        return _value(str(term), str(term.datatype or ""))
    if isinstance(term, URIRef):
        return Iri(term)
    return f"_:{term}" if isinstance(term, BNode) else None


def _from_oxigraph(term: Any) -> Cell:
    if term is None:
        return None
    kind = type(term).__name__
    if kind == "Literal":
        return _value(term.value, term.datatype.value)
    return Iri(term.value) if kind == "NamedNode" else str(term)


def _value(text: str, datatype: str) -> Cell:
    if datatype == XSD + "boolean":
        return text in ("true", "1")
    if datatype in INTEGERS and text.lstrip("+-").isdecimal():
        return int(text)
    if datatype in FRACTIONS:
        return float(text)
    return text
