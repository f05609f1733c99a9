"""Countries, places and bodies by name, in the light of what else a text names."""

import pycountry
import pytest

from kg.lexicons import table
from kg.resolve import gazetteer
from kg.resolve.gazetteer import NOT_ISO, body, country, country_place, demonym, government, place, places, same_as

ISO = {c.alpha_2 for c in pycountry.countries} | NOT_ISO


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("U.S.", "US"),
        ("the US", "US"),
        ("us", None),
        ("Us", None),
        ("United States of America", "US"),
        ("Russian Federation", "RU"),
        ("turkey", None),
        ("Turkey", "TR"),
        ("Türkiye", "TR"),
        ("Côte d’Ivoire", "CI"),
        ("North Korea", "KP"),
        ("South Korea", "KR"),
        ("Korea", None),
        ("D.R. Congo", "CD"),
        ("the Netherlands", "NL"),
        ("Moscow", None),
        ("Kosovo", "XK"),
    ],
)
def test_country(name: str, code: str | None) -> None:
    assert country(name) == code


@pytest.mark.parametrize(
    ("word", "code"),
    [
        ("Russian", "RU"),
        ("Russians", "RU"),
        ("Britons", "GB"),
        ("Iraqis", "IQ"),
        ("polish", None),
        ("Polish", "PL"),
        ("Korean", None),
    ],
)
def test_demonym(word: str, code: str | None) -> None:
    assert demonym(word) == code


def test_seats_of_government() -> None:
    assert (government("Brussels"), government("Beijing"), government("White House")) == ("EU", "CN", None)


def test_every_country_can_be_named() -> None:
    for official in pycountry.countries:
        assert gazetteer.country_name(official.alpha_2)
        assert country(gazetteer.country_name(official.alpha_2)) == official.alpha_2


@pytest.mark.parametrize("name", ["demonyms", "country_aliases", "metonyms"])
def test_lists_name_real_countries(name: str) -> None:
    assert set(table(name).values()) <= ISO


@pytest.mark.parametrize("name", ["organizations", "adherents", "spellings", "nicknames", "honorifics"])
def test_lists_are_sorted_and_small(name: str) -> None:
    keys = list(table(name))
    assert keys == sorted(keys) == [k.lower() for k in keys]


def test_a_capital_comes_before_a_state_and_towns() -> None:
    first, *others = places("Washington")
    assert first.capital and "Place" in {p.type for p in others}
    assert place("Georgia") == places("Georgia")[0] == country_place("GE")


def test_the_countries_of_a_text_tell_which_place_is_meant() -> None:
    assert [getattr(place(*args), "country", "") for args in [("Tripoli",), ("Tripoli", ["LB"])]] == ["LY", "LB"]


def test_other_spellings_find_the_same_city() -> None:
    assert place("Kiev") == place("Kyiv") or place("Kiev").geonames == place("Kyiv").geonames  # type: ignore[union-attr]


def test_iris_only_for_what_is_certain() -> None:
    assert same_as(country_place("RU")) == (
        "https://www.iso.org/obp/ui/#iso:code:3166:RU",
        "https://sws.geonames.org/2017370/",
    )
    springfield, moscow = places("Springfield")[0], places("Moscow")[0]
    assert same_as(springfield) == ()
    assert same_as(moscow) == ("https://sws.geonames.org/524901/",)
    assert same_as(country_place("SU")) == ()


@pytest.mark.parametrize(
    ("name", "known"),
    [
        ("F.B.I.", "Federal Bureau of Investigation"),
        ("the White House", "White House"),
        ("WHO", "World Health Organization"),
        ("Who", ""),
        ("Fox", "Fox News"),
        ("fox", ""),
        ("Revolutionary Guards", "Islamic Revolutionary Guard Corps"),
        ("Smith & Co.", ""),
    ],
)
def test_body(name: str, known: str) -> None:
    found = body(name)
    assert (found.name if found else "") == known
