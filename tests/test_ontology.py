"""The vocabulary: complete, consistent, and all that the exports use."""

import re
from typing import get_args

import networkx as nx
import pytest
from pyshacl import validate
from rdflib import OWL, RDF, RDFS, SKOS, Graph, URIRef

from kg import ontology as vocabulary
from kg.export.rdf import turtle
from kg.export.terms import PREFIXES
from kg.ontology import FAMILIES, KG, ontology
from kg.records import ChainKind

PLOVER = set(
    "AGREE CONSULT SUPPORT COOPERATE AID CONCEDE RETREAT REQUEST ACCUSE REJECT THREATEN PROTEST SANCTION "
    "MOBILIZE COERCE ASSAULT".split()
)
OTHERS = {"POSITION", "MEMBER", "LOCATED", "IDENTITY", "STATEMENT", "OTHER"}
TYPES = {"Person", "Country", "Organization", "Group", "Place", "City", "Event", "Agreement", "Issue", "Thing"}


@pytest.fixture(scope="module")
def graph() -> Graph:
    return Graph().parse(data=vocabulary.text(), format="turtle")


def test_event_classes_are_the_fixed_ones() -> None:
    assert set(ontology().events) == PLOVER | OTHERS


def test_families() -> None:
    found = {family: {e.code for e in ontology().events.values() if e.family == family} for family in FAMILIES}
    assert found["structure"] == {"POSITION", "MEMBER", "LOCATED", "IDENTITY"}
    assert found["neutral"] == {"REQUEST", "STATEMENT", "OTHER"}
    assert found["cooperation"] == {"AGREE", "CONSULT", "SUPPORT", "COOPERATE", "AID", "CONCEDE", "RETREAT"}
    assert sum(map(len, found.values())) == len(ontology().events)


def test_each_event_class_has_a_relation_of_its_own() -> None:
    relations = {event.relation.iri for event in ontology().events.values()}
    assert len(relations) == len(ontology().events)
    assert relations <= ontology().terms


def test_every_class_and_property_has_label_and_comment_or_definition(graph: Graph) -> None:
    for term in map(URIRef, ontology().terms):
        assert graph.value(term, RDFS.label), term
        if (term, RDF.type, KG.EventClass) in graph:
            assert graph.value(term, SKOS.definition)
        elif (term, RDF.type, OWL.ObjectProperty) in graph:
            assert graph.value(term, RDFS.comment) and graph.value(term, RDFS.domain) and graph.value(term, RDFS.range)


def test_kinds_and_types_are_those_of_the_records() -> None:
    assert set(ontology().kinds) == set(get_args(ChainKind))
    assert set(ontology().types) == TYPES


def test_classes_of_a_node_hold_those_above() -> None:
    assert set(ontology().classes("issue", "Event")) == {
        str(KG.Entity),
        str(KG.Issue),
        str(SKOS.Concept),
        "https://schema.org/Event",
    }
    assert "https://schema.org/Place" in ontology().classes("place", "City")
    assert "https://schema.org/Organization" in ontology().classes("actor", "Group")


def test_statement_is_an_rdf_statement(graph: Graph) -> None:
    assert (KG.Statement, RDFS.subClassOf, RDF.Statement) in graph


def test_exports_use_no_undefined_term(small: nx.MultiDiGraph) -> None:
    used = {str(term) for triple in Graph().parse(data="".join(turtle(small)), format="turtle") for term in triple}
    ours = {term for term in used if re.match(re.escape(str(KG)), term)}
    assert ours <= ontology().terms
    assert len(ours) > 30


def test_prefixes_are_those_of_the_vocabulary(graph: Graph) -> None:
    declared = dict(re.findall(r"@prefix (\w+): <(.*?)> \.", vocabulary.text()))
    assert declared == PREFIXES


def test_vocabulary_breaks_no_shape_of_its_own(graph: Graph) -> None:
    conforms, _, text = validate(graph, shacl_graph="kg/data/shapes.ttl")
    assert conforms, text
