"""SPARQL over an export: both engines, queries by text, file and name, and what is refused."""

from __future__ import annotations

import time
from pathlib import Path

import networkx as nx
import pytest
from graph_samples import build, entities, extractions, large

from kg.errors import OutputError, QueryError
from kg.export import WRITERS
from kg.query import Iri, Rdf, load, queries, sparql

ENGINES = ["rdflib", "pyoxigraph"]
FACTS = "SELECT ?s ?o WHERE { ?s kg:assaults ?o }"
ANSWERS = {  # what the small graph says; columns of texts left out
    "who-says-what": [("Ambassador Trentino", "denied", "Sylvania"), ("Rufus Firefly", "claimed", "Sylvania")],
    "who-sanctions-whom": [("Freedonia", "Sylvania", 1)],
    "claims-by-article": [
        ("a.txt", "claimed", "Rufus Firefly"), ("a.txt", "denied", "Ambassador Trentino"), ("a.txt", "intended", None),
    ],
    "denied-by": [("Ambassador Trentino", "Sylvania", "attack")],
    "disputed": [("Sylvania", "assaults", "Freedonia"), ("Sylvania", "assaults", "Freedonia")],
    "positions": [],
    "most-connected": [("Sylvania", 2, 5), ("Rufus Firefly", 2, 2), ("Freedonia", 1, 4), ("Klopstokia", 1, 1)],
    "conflicts": [
        ("Freedonia", "sanctions", "Sylvania"), ("Sylvania", "assaults", "Freedonia"),
        ("Sylvania", "assaults", "Freedonia"), ("Sylvania", "assaults", "Freedonia"),
    ],
    "issues": [("sanctions on Sylvania", 2, 0)],
    "timeline": [("2018", "Freedonia", "impose sanctions on")],
}  # fmt: skip


@pytest.fixture(params=ENGINES)
def rdf(request: pytest.FixtureRequest, small: nx.MultiDiGraph) -> Rdf:
    return load(small, engine_name=request.param)


@pytest.fixture
def folder(small: nx.MultiDiGraph, tmp_path: Path) -> Path:
    for name in ("graph.ttl", "graph.trig"):
        WRITERS[name](small, tmp_path / name)
    return tmp_path


def test_every_shipped_query_is_described_and_tested() -> None:
    assert set(queries()) == set(ANSWERS)
    assert all(line and not line.startswith(("SELECT", "PREFIX")) for line in queries().values())


@pytest.mark.parametrize("name", ANSWERS)
def test_shipped_queries_say_what_the_graph_says(name: str, rdf: Rdf) -> None:
    assert [row[:3] for row in sparql(rdf, name).rows] == ANSWERS[name]


@pytest.mark.parametrize("name", ANSWERS)
def test_engines_agree(name: str, hostile: nx.MultiDiGraph) -> None:
    first, second = (sparql(load(hostile, engine_name=engine), name) for engine in ENGINES)
    assert first.columns == second.columns
    assert sorted(map(str, first.rows)) == sorted(map(str, second.rows))


def test_select(rdf: Rdf) -> None:
    columns, rows, _ = sparql(rdf, FACTS)
    assert columns == ("s", "o")
    assert rows == (("https://kg.example/entity/sylvania", "https://kg.example/entity/freedonia"),)
    assert isinstance(rows[0][0], Iri)


def test_values_have_their_types(rdf: Rdf) -> None:
    query = """SELECT ?n ?c ?t ?l ?x {
        ?s kg:eventClass kg:SANCTION ; kg:negated ?n ; kg:confidence ?c ; kg:time ?t ; kg:predicateText ?l
        OPTIONAL { ?s kg:speaker ?x } }"""
    assert sparql(rdf, query).rows == ((False, 0.9, "2018", "impose sanctions on", None),)


def test_ask_construct_and_describe(rdf: Rdf) -> None:
    assert sparql(rdf, "ASK { entity:sylvania kg:assaults entity:freedonia }").rows == ((True,),)
    assert sparql(rdf, "ASK { entity:freedonia kg:assaults entity:sylvania }").rows == ((False,),)
    made = sparql(rdf, "CONSTRUCT { ?o kg:accuses ?s } WHERE { ?s kg:assaults ?o }")
    assert made.columns == ("subject", "predicate", "object")
    assert made.rows == (
        ("https://kg.example/entity/freedonia", "https://kg.example/ns#accuses", "https://kg.example/entity/sylvania"),
    )
    assert any(row[2] == "Freedonian" for row in sparql(rdf, "DESCRIBE entity:freedonia").rows)


def test_star_and_order(rdf: Rdf) -> None:
    answer = sparql(rdf, "SELECT * { ?z rdfs:label ?a ; a kg:Actor }")
    assert answer.columns == ("a", "z")
    assert [row[0] for row in answer.rows] == ["Ambassador Trentino", "Freedonia", "Rufus Firefly", "Sylvania"]
    backwards = sparql(rdf, "SELECT ?a { ?z rdfs:label ?a ; a kg:Actor } ORDER BY DESC(?a)")
    assert [row[0] for row in backwards.rows] == ["Sylvania", "Rufus Firefly", "Freedonia", "Ambassador Trentino"]


@pytest.mark.parametrize("engine", ENGINES)
def test_graph_asks_article_by_article(engine: str, small: nx.MultiDiGraph) -> None:
    query = "SELECT ?article { GRAPH ?article { ?s kg:assaults ?o } }"
    assert sparql(load(small, named=True, engine_name=engine), query).rows == (("https://kg.example/article/b.txt",),)
    assert sparql(load(small, named=True, engine_name=engine), FACTS).rows == sparql(small, FACTS).rows
    with pytest.raises(QueryError, match="named=True"):
        sparql(load(small, engine_name=engine), query)


def test_a_folder_and_a_file_and_a_graph(folder: Path, small: nx.MultiDiGraph) -> None:
    wanted = sparql(small, FACTS)
    assert wanted.rows
    for source in (folder, str(folder), folder / "graph.trig", folder / "graph.ttl"):
        assert sparql(source, FACTS) == wanted
    assert sparql(folder, "SELECT ?article { GRAPH ?article { ?s kg:assaults ?o } }").rows


def test_a_query_from_a_file(folder: Path) -> None:
    for name in ("my query.rq", "query.txt"):
        (folder / name).write_text(f"# with a comment\n{FACTS}", encoding="utf-8-sig")
        assert sparql(folder, str(folder / name)).rows == sparql(folder, FACTS).rows


def test_prefixes_follow_the_base() -> None:
    graph = build(extractions(), entities("a.txt", "b.txt"), base="https://data.example/x/")
    for engine in ENGINES:
        rows = sparql(load(graph, engine_name=engine), "SELECT ?o { entity:sylvania kg:assaults ?o }").rows
        assert rows == (("https://data.example/x/entity/freedonia",),)


@pytest.mark.parametrize(
    ("query", "message"),
    [
        ("SELECT ?s { SERVICE <http://127.0.0.1:9/> { ?s ?p ?o } }", "SERVICE is refused"),
        (
            "SELECT ?s { ?s ?p ?o FILTER EXISTS { SERVICE SILENT <http://127.0.0.1:9/> { ?s ?p ?o } } }",
            "SERVICE is refused",
        ),
        ("SELECT ?s { { SELECT ?s { SERVICE ?s { ?s ?p ?o } } } }", "SERVICE is refused"),
        ("SELECT ?s { \\u0053ERVICE <http://127.0.0.1:9/> { ?s ?p ?o } }", "SERVICE is refused"),
        ("SELECT ?s FROM <http://127.0.0.1:9/x> { ?s ?p ?o }", "FROM is refused"),
        ("SELECT ?s FROM NAMED <file:///etc/passwd> { GRAPH ?g { ?s ?p ?o } }", "FROM is refused"),
        ("LOAD <http://127.0.0.1:9/>", "LOAD is refused"),
        ("# hello\nPREFIX x: <urn:x>\ninsert data { x:a x:b x:c }", "INSERT is refused"),
        ("DELETE WHERE { ?s ?p ?o }", "DELETE is refused"),
        ("SELECT ?s WHERE { ?s ?p }", "line 1, column"),
        ("SELECT ?s\nWHERE { ?s ?p ?o", "line 2, column"),
        ("SELECT ?s { ?s foo:bar ?o }", "the prefix foo: is not declared"),
        ("who-sanctions-who", "did you mean who-sanctions-whom"),
        ("nothing-like-it.rq", "no query and no file"),
        ("", "no query and no file"),
    ],
)
def test_what_is_refused_and_why(query: str, message: str, rdf: Rdf) -> None:
    with pytest.raises(QueryError, match=message) as caught:
        sparql(rdf, query)
    assert "\n" not in str(caught.value)


def test_the_word_service_is_no_service(rdf: Rdf) -> None:
    assert sparql(rdf, 'ASK { BIND ("SERVICE <x> { } FROM <y>" AS ?x) } # SERVICE <x> { }').rows == ((True,),)


def test_an_escape_cannot_hide_a_service(rdf: Rdf) -> None:
    hidden = 'SELECT ?s { FILTER("\\u0022 # ") SERVICE <http://127.0.0.1:9/> { ?s ?p ?o } }'
    with pytest.raises(QueryError):
        sparql(rdf, hidden)


@pytest.mark.parametrize("engine", ENGINES)
def test_what_is_no_export_is_an_error(engine: str, tmp_path: Path) -> None:
    with pytest.raises(OutputError, match="graph.ttl is missing"):
        sparql(tmp_path, FACTS)
    (tmp_path / "graph.ttl").write_text("this is <no Turtle")
    with pytest.raises(QueryError, match="no turtle"):
        load(tmp_path, engine_name=engine)


@pytest.fixture(scope="module")
def many() -> Rdf:
    return load(large(400, articles=4), engine_name="rdflib")


@pytest.mark.parametrize("name", ANSWERS)
def test_shipped_queries_make_no_cross_products(name: str, many: Rdf) -> None:
    start = time.process_time()
    sparql(many, name)
    assert time.process_time() - start < 8  # a second or less; an unlucky join order takes minutes
