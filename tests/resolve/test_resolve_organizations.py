"""Names of bodies in one form, and the features that speak for two names being one body."""

import pytest

from kg.extract.article import extract
from kg.records import Article
from kg.resolve import link
from kg.resolve.candidates import body_blocks, links
from kg.resolve.clusters import Clusters, Link
from kg.resolve.features import BODIES, Form
from kg.resolve.organizations import acronym_of, known, led, organization


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Russian Foreign Ministry", ("RU", "foreign ministry")),
        ("Ministry of Foreign Affairs of the Russian Federation", ("RU", "foreign ministry")),
        ("Turkey’s Ministry of Defence", ("TR", "defense ministry")),
        ("the Supreme Court of India", ("IN", "supreme court")),
        ("Bank of America", ("", "bank of america")),
        ("Parliament of Kenya", ("KE", "parliament")),
        ("Acme Widgets Inc.", ("", "acme widgets")),
    ],
)
def test_form(name: str, expected: tuple[str, str]) -> None:
    assert organization(name) == expected


@pytest.mark.parametrize(
    ("name", "home", "expected"),
    [
        ("Congress", "US", "U.S. Congress"),
        ("Congress", "IN", ""),
        ("Republicans", "", "Republican Party"),
        ("republicans", "", ""),
        ("EU", "", "European Union"),
        ("American State Department", "", "U.S. Department of State"),
    ],
)
def test_known(name: str, home: str, expected: str) -> None:
    assert known(name, home) == expected


def test_bodies_named_after_who_leads_them() -> None:
    assert led("Ruiz administration") and led("President Ana Ruiz’s campaign")
    assert not led("Israeli cabinet") and not led("administration") and not led("Presidential Transition Team")


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("Omar Diaz praised MIT, the Turkish intelligence agency.", "MIT"),
        ("Bolivia's ruling party, the PDP, praised Omar Diaz.", "PDP"),
        ("Omar Diaz praised MIT, the American university.", "Massachusetts Institute of Technology"),
    ],
)
def test_initials_mean_the_body_of_the_country_that_the_text_tells(nlp, text: str, label: str) -> None:
    found = link([extract(nlp(text), Article(id="a", text=text))])
    assert label in {e.label for e in found}


def test_acronyms() -> None:
    assert "icrc" in acronym_of("International Committee of the Red Cross")


def form(text: str, *articles: str, **known: str) -> Form:
    return Form(f"name:{text.lower()}", text, articles=frozenset(articles), **known)  # type: ignore[arg-type]


def test_an_acronym_that_fits_two_bodies_joins_neither() -> None:
    forms = [form("Baltic Grain Exchange", "a"), form("Bonn Glass Empire", "b"), form("BGE", "a", "b")]
    assert list(links(forms, body_blocks, BODIES)) == []
    assert [link.right for link in links([forms[0], forms[2]], body_blocks, BODIES)] == ["name:bge"]


def test_a_join_that_would_mix_two_is_refused() -> None:
    clusters = Clusters(apart=lambda a, b: {a, b} == {"x", "z"})
    assert clusters.join(Link(1.0, "x", "y", "first"))
    assert not clusters.join(Link(1.0, "y", "z", "second"))
    assert clusters.root("z") == "z" and sorted(clusters.members("y")) == ["x", "y"]
    assert clusters.reason("y") == "first"
