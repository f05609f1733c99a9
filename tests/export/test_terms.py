"""Whatever text there is, its term is one valid Turtle term that means that text."""

import pytest
from graph_samples import BASE, NASTY
from hypothesis import given
from hypothesis import strategies as st
from pyoxigraph import RdfFormat, parse
from rdflib import Graph

from kg.export.terms import iri, name, quoted, sections, time

TEXT = st.text(st.characters(exclude_categories=("Cs",)))


def objects(term: str) -> list[str]:
    """What rdflib and pyoxigraph read where this term stands."""
    prefixes = "".join(f"@prefix {key}: <{value}> .\n" for key, value in sections(BASE).items())
    data = f"{prefixes}@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .\n<urn:s> <urn:p> {term} ."
    ((_, _, first),) = Graph().parse(data=data, format="turtle")
    ((second),) = parse(data.encode(), format=RdfFormat.TURTLE)
    return [str(first), second.object.value]


@given(TEXT)
def test_literals_mean_their_text(text: str) -> None:
    assert objects(quoted(text)) == [text, text]


@pytest.mark.parametrize("text", NASTY)
def test_literals_stay_on_one_line(text: str) -> None:
    assert len(quoted(text).splitlines()) == 1
    assert objects(quoted(text, "@en")) == [text, text]


@given(st.lists(TEXT, min_size=2, max_size=2, unique=True))
def test_ids_have_valid_iris_of_their_own(ids: list[str]) -> None:
    first, second = (objects(name("entity", id, base=BASE)) for id in ids)
    assert first[0] == first[1] and second[0] == second[1]
    assert first != second
    assert first[0].startswith(f"{BASE}entity/")


@pytest.mark.parametrize(
    "id", ["russia", "a.txt", "a-b_c", "0a", "s12-1-quote", "-x", "x-", "x.", ".x", "a.b-c.d", "a..b"]
)
def test_plain_ids_are_readable(id: str) -> None:
    assert objects(name("entity", id, base=BASE)) == [f"{BASE}entity/{id}"] * 2


@pytest.mark.parametrize("text", NASTY)
def test_other_iris_are_made_valid(text: str) -> None:
    first, second = objects(iri(f"urn:x:{text}"))
    assert first == second


def test_known_iris_are_kept() -> None:
    for text in ("https://www.iso.org/obp/ui/#iso:code:3166:RU", "https://sws.geonames.org/2017370/"):
        assert objects(iri(text)) == [text, text]


@pytest.mark.parametrize(
    ("text", "term"),
    [
        ("2018", '"2018"^^xsd:gYear'),
        ("2018-02", '"2018-02"^^xsd:gYearMonth'),
        ("2016-02-29", '"2016-02-29"^^xsd:date'),
        ("2018-02-29", '"2018-02-29"'),
        ("2018-13", '"2018-13"'),
        ("0000", '"0000"'),
        ("18", '"18"'),
        ("٢٠١٨", '"٢٠١٨"'),
        ("2018-02-03T09:15", '"2018-02-03T09:15:00"^^xsd:dateTime'),
        ("2018-02-03T09:15:01+02:00", '"2018-02-03T09:15:01+02:00"^^xsd:dateTime'),
        ("2018-02-03T24:15", '"2018-02-03T24:15"'),
        ("last week", '"last week"'),
    ],
)
def test_times_have_the_datatype_of_their_precision(text: str, term: str) -> None:
    assert time(text) == term
    first, second = objects(term)
    assert first == second
