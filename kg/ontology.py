"""The vocabulary, as `kg/data/ontology.ttl` states it: what a node can be and what a statement can say, with labels.

Nothing else in the program knows a class or a relation by its IRI: a new event class is a new entry in that file.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from types import MappingProxyType

from rdflib import RDF, RDFS, SKOS, Graph, Namespace, URIRef

FILE = files("kg") / "data" / "ontology.ttl"
KG = Namespace("https://kg.example/ns#")
"""The namespace of the vocabulary. It does not follow the base IRI of a graph, so that queries hold for every graph."""

FAMILIES = ("cooperation", "conflict", "neutral", "structure")


@dataclass(frozen=True, slots=True)
class Relation:
    """A property between two entities, the predicate of all statements of one event class."""

    iri: str
    label: str
    comment: str
    domain: str
    range: str


@dataclass(frozen=True, slots=True)
class EventClass:
    """A kind of word, deed or relation; `family` is one of FAMILIES."""

    code: str
    iri: str
    label: str
    definition: str
    family: str
    relation: Relation


@dataclass(frozen=True, slots=True)
class NodeClass:
    """A kind or type of node: `name` is its word in the tables, `classes` its IRI and those of all classes above."""

    name: str
    iri: str
    label: str
    classes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Ontology:
    """The whole vocabulary: event classes by code, kinds and types by name, and every term of the namespace."""

    events: Mapping[str, EventClass]
    kinds: Mapping[str, NodeClass]
    types: Mapping[str, NodeClass]
    terms: frozenset[str]

    def classes(self, kind: str, type: str) -> tuple[str, ...]:
        """The IRIs of every class that a node of this kind and type is of, so that nobody needs a reasoner.

        >>> [iri.rpartition("/")[2] for iri in ontology().classes("actor", "Person")]
        ['ns#Actor', 'ns#Entity', 'Person']
        """
        return tuple(sorted({*self.kinds[kind].classes, *self.types[type].classes}))


def text() -> str:
    """The vocabulary as Turtle, word for word."""
    return FILE.read_text(encoding="utf-8")


@cache
def ontology() -> Ontology:
    """The vocabulary, read once.

    >>> ontology().events["SANCTION"].relation.iri
    'https://kg.example/ns#sanctions'
    """
    graph = Graph().parse(data=text(), format="turtle")
    events = {event.code: event for event in _events(graph)}
    terms = frozenset(str(term) for term in set(graph.subjects()) if str(term).startswith(str(KG)))
    return Ontology(MappingProxyType(events), _nodes(graph, KG.kindName), _nodes(graph, KG.typeName), terms)


def _events(graph: Graph) -> list[EventClass]:
    return [_event(graph, URIRef(term)) for term in sorted(map(str, graph.subjects(RDF.type, KG.EventClass)))]


def _event(graph: Graph, term: URIRef) -> EventClass:
    return EventClass(
        code=_one(graph, term, SKOS.notation),
        iri=str(term),
        label=_one(graph, term, RDFS.label),
        definition=_one(graph, term, SKOS.definition),
        family=_one(graph, term, KG.family),
        relation=_relation(graph, URIRef(_one(graph, term, KG.relation))),
    )


def _relation(graph: Graph, term: URIRef) -> Relation:
    label, comment = _one(graph, term, RDFS.label), _one(graph, term, RDFS.comment)
    return Relation(str(term), label, comment, _one(graph, term, RDFS.domain), _one(graph, term, RDFS.range))


def _nodes(graph: Graph, name: URIRef) -> Mapping[str, NodeClass]:
    nodes = {str(word): _node(graph, URIRef(str(term)), str(word)) for term, word in graph.subject_objects(name)}
    return MappingProxyType(dict(sorted(nodes.items())))


def _node(graph: Graph, term: URIRef, name: str) -> NodeClass:
    above = tuple(sorted(str(item) for item in graph.transitive_objects(term, RDFS.subClassOf)))
    return NodeClass(name, str(term), _one(graph, term, RDFS.label), above)


def _one(graph: Graph, term: URIRef, predicate: URIRef) -> str:
    value = graph.value(term, predicate, any=False)
    if value is None:
        raise ValueError(f"{FILE}: {term} has no {predicate}")
    return str(value)
