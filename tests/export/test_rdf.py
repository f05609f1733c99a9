"""graph.ttl and graph.trig: what they say, that both libraries read the same, that no claim is a plain triple."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator

import networkx as nx
import pyoxigraph as ox
import pytest
from graph_samples import BASE, NASTY, TEXTS, entities, extraction, extractions, large, said
from rdflib import OWL, RDF, RDFS, SKOS, Dataset, Graph, Literal, Namespace, URIRef
from rdflib.compare import isomorphic

from kg.export.rdf import trig, turtle
from kg.graph import build
from kg.ontology import KG, ontology

ENTITY, ARTICLE = Namespace(f"{BASE}entity/"), Namespace(f"{BASE}article/")
OA, SCHEMA, PROV = (
    Namespace("http://www.w3.org/ns/oa#"),
    Namespace("https://schema.org/"),
    Namespace("http://www.w3.org/ns/prov#"),
)
RELATIONS = {URIRef(event.relation.iri) for event in ontology().events.values()}


def text(write: Callable[[nx.MultiDiGraph], Iterator[str]], graph: nx.MultiDiGraph) -> str:
    return "".join(write(graph))


@pytest.fixture
def rdf(small: nx.MultiDiGraph) -> Graph:
    return Graph().parse(data=text(turtle, small), format="turtle")


def plain(graph: Graph) -> set[tuple[str, str, str]]:
    found = [(s, p, o) for p in RELATIONS for s, o in graph.subject_objects(p)]
    return {tuple(str(term).rpartition("/")[2].rpartition("#")[2] for term in triple) for triple in found}  # type: ignore[misc]


def test_only_what_is_asserted_and_not_negated_is_a_plain_triple(rdf: Graph) -> None:
    assert plain(rdf) == {("freedonia", "sanctions", "sylvania"), ("sylvania", "assaults", "freedonia")}


@pytest.mark.parametrize("mode", ["claimed", "denied", "intended", "conditional"])
@pytest.mark.parametrize("negated", [False, True])
def test_no_other_mode_is_a_plain_triple(mode: str, negated: bool) -> None:
    statement = said("b.txt", "attacked", "sylvania", "attack", "freedonia", "ASSAULT", mode=mode, negated=negated)
    graph = build([extraction("b.txt", statement)], entities("b.txt"))
    rdf = Graph().parse(data=text(turtle, graph), format="turtle")
    assert not plain(rdf)
    assert len(list(rdf.subjects(RDF.type, KG.Statement))) == 1


def test_a_statement_says_all_it_knows(rdf: Graph) -> None:
    (node,) = rdf.subjects(KG.speaker, ENTITY["rufus-firefly"])
    facts = dict(rdf.predicate_objects(node))
    evidence = facts.pop(PROV.wasDerivedFrom)
    assert facts == {
        RDF.type: KG.Statement,
        RDF.subject: ENTITY.sylvania,
        RDF.predicate: KG.assaults,
        RDF.object: ENTITY.freedonia,
        KG.predicateText: Literal("attack"),
        KG.objectText: Literal("Freedonia"),
        KG.eventClass: KG.ASSAULT,
        KG.negated: Literal(False),
        KG.mode: Literal("claimed"),
        KG.speaker: ENTITY["rufus-firefly"],
        KG.confidence: Literal("0.70", datatype=URIRef("http://www.w3.org/2001/XMLSchema#decimal")),
        KG.article: ARTICLE["a.txt"],
    }
    assert rdf.value(evidence, OA.hasSource) == ARTICLE["a.txt"]
    assert str(rdf.value(evidence, KG.sentence)) == "President Firefly said Sylvania had attacked Freedonia."


def test_selectors_give_the_words(rdf: Graph) -> None:
    found = 0
    for source, article in rdf.subject_objects(OA.hasSource):
        own = {rdf.value(item, RDF.type): item for item in rdf.objects(source, OA.hasSelector)}
        position, quote = own[OA.TextPositionSelector], own[OA.TextQuoteSelector]
        start, end = (int(str(rdf.value(position, term))) for term in (OA.start, OA.end))
        words = TEXTS[str(article).rpartition("/")[2]]
        exact, prefix, suffix = (str(rdf.value(quote, term)) for term in (OA.exact, OA.prefix, OA.suffix))
        assert words[start:end] == exact
        assert words[:start].endswith(prefix) and words[end:].startswith(suffix)
        found += 1
    assert found == 7


def test_words_are_a_literal_object(rdf: Graph) -> None:
    (node,) = rdf.subjects(KG.eventClass, KG.PROTEST)
    assert rdf.value(node, RDF.object) == rdf.value(node, KG.objectText) == Literal("loudly")


def test_entities_have_classes_and_names(rdf: Graph) -> None:
    firefly, issue = ENTITY["rufus-firefly"], ENTITY["sanctions-on-sylvania"]
    assert set(rdf.objects(firefly, RDF.type)) == {KG.Entity, KG.Actor, SCHEMA.Person}
    assert rdf.value(firefly, RDFS.label) == Literal("Rufus Firefly")
    assert rdf.value(firefly, SKOS.prefLabel) == Literal("Rufus Firefly", lang="en")
    assert set(rdf.objects(firefly, SKOS.altLabel)) == {
        Literal("Firefly", lang="en"),
        Literal("President Firefly", lang="en"),
    }
    assert set(rdf.objects(issue, RDF.type)) == {KG.Entity, KG.Issue, SKOS.Concept}
    assert rdf.value(issue, SKOS.inScheme) == URIRef(f"{BASE}issues")


def test_articles_are_news_articles(rdf: Graph) -> None:
    article = ARTICLE["a.txt"]
    assert rdf.value(article, RDF.type) == SCHEMA.NewsArticle
    assert rdf.value(article, SCHEMA.headline) == Literal('Freedonia "strikes back"')
    assert rdf.value(article, SCHEMA.datePublished).n3(rdf.namespace_manager) == '"2018-03-05"^^xsd:date'  # type: ignore[union-attr]
    assert ENTITY.sylvania in set(rdf.objects(article, SCHEMA.mentions))


@pytest.mark.parametrize(
    ("time", "expected"),
    [
        ("2018-03-01/2018-03-31", {"timeStart": "2018-03-01", "timeEnd": "2018-03-31"}),
        ("2014/..", {"timeStart": "2014"}),
        ("/2014", {"timeEnd": "2014"}),
        ("2014", {"time": "2014"}),
        ("", {}),
    ],
)
def test_intervals_have_two_ends(time: str, expected: dict[str, str]) -> None:
    statement = said("b.txt", "attacked", "sylvania", "attack", "freedonia", "ASSAULT", time=time)
    rdf = Graph().parse(data=text(turtle, build([extraction("b.txt", statement)], entities("b.txt"))), format="turtle")
    (node,) = rdf.subjects(RDF.type, KG.Statement)
    assert {
        name: str(rdf.value(node, KG[name])) for name in ("time", "timeStart", "timeEnd") if rdf.value(node, KG[name])
    } == expected


def test_base_is_that_of_the_graph() -> None:
    graph = build(extractions(), entities("a.txt", "b.txt"), base="https://data.example/news#")
    rdf = Graph().parse(data=text(turtle, graph), format="turtle")
    assert (URIRef("https://data.example/news#entity/sylvania"), RDFS.label, Literal("Sylvania")) in rdf
    assert (None, KG.mode, Literal("claimed")) in rdf


@pytest.mark.parametrize("name", ["small", "hostile"])
def test_both_libraries_read_the_same(name: str, request: pytest.FixtureRequest) -> None:
    graph = request.getfixturevalue(name)
    rdf = Graph().parse(data=text(turtle, graph), format="turtle")
    triples = ox.serialize(
        ox.parse(text(turtle, graph).encode(), format=ox.RdfFormat.TURTLE), format=ox.RdfFormat.N_TRIPLES
    )
    assert triples is not None and isomorphic(rdf, Graph().parse(data=triples, format="nt"))
    assert not any(term.startswith("_:") for triple in rdf for term in (triple[0].n3(), triple[2].n3()))


@pytest.mark.parametrize("name", ["small", "hostile"])
def test_trig_says_the_same_article_by_article(name: str, request: pytest.FixtureRequest) -> None:
    graph = request.getfixturevalue(name)
    data = Dataset(default_union=True).parse(data=text(trig, graph), format="trig")
    assert set(data.triples((None, None, None))) == set(Graph().parse(data=text(turtle, graph), format="turtle"))
    store = ox.Store()
    store.bulk_load(text(trig, graph).encode(), format=ox.RdfFormat.TRIG)
    named = {str(item.value) for item in store.named_graphs()}
    assert named == {str(node) for node in data.subjects(RDF.type, SCHEMA.NewsArticle)}


def test_a_named_graph_holds_its_article_only(small: nx.MultiDiGraph) -> None:
    data = Dataset().parse(data=text(trig, small), format="trig")
    a, b = data.graph(ARTICLE["a.txt"]), data.graph(ARTICLE["b.txt"])
    assert plain(a) == {("freedonia", "sanctions", "sylvania")} and plain(b) == {("sylvania", "assaults", "freedonia")}
    assert {str(o) for o in a.objects(None, KG.article)} == {str(ARTICLE["a.txt"])}


def test_hostile_texts_come_back_as_they_were(hostile: nx.MultiDiGraph) -> None:
    rdf = Graph().parse(data=text(turtle, hostile), format="turtle")
    assert {str(label) for label in rdf.objects(None, KG.predicateText)} == set(NASTY)
    assert {str(label) for label in rdf.objects(None, OA.exact)} == set(NASTY)
    assert len(set(rdf.subjects(RDF.type, KG.Entity))) == len(hostile)
    assert len(set(rdf.objects(None, OWL.sameAs))) == len(NASTY)


def test_same_graph_same_bytes(small: nx.MultiDiGraph) -> None:
    again = build(reversed(extractions()), reversed(entities("a.txt", "b.txt")), version="1")
    assert text(turtle, small) == text(turtle, again) and text(trig, small) == text(trig, again)


def test_time_grows_with_size_and_not_faster() -> None:
    def seconds(size: int) -> float:
        graph, start = large(size, articles=size // 20), time.process_time()
        assert text(trig, graph).count("a kg:Statement ;") == size
        return time.process_time() - start

    seconds(200)
    assert seconds(4000) < 40 * max(seconds(400), 0.01)
