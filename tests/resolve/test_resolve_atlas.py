"""The tables that are written from GeoNames and ISO 3166."""

from kg.resolve.atlas import city_rows, country_rows

CITY = {
    "geonameid": 7, "name": "Grünstadt", "countrycode": "DE", "admin1code": "08", "population": 200_000,
    "alternatenames": ["GRU", "Greenstadt", "Грюнштадт", "Grunstadt"],
}  # fmt: skip
LAND = {"iso": "CZ", "name": "Czechia", "geonameid": 3077311, "capital": "Prague", "continentcode": "EU"}


def test_a_city_keeps_its_latin_spellings() -> None:
    assert list(city_rows([CITY])) == [("7", "Grünstadt", "DE", "200000", "grunstadt", "greenstadt")]


def test_a_town_keeps_its_own_name_only() -> None:
    assert list(city_rows([CITY | {"population": 20_000}]))[0][-1] == ""


def test_countries_have_common_and_official_names_and_former_states_stand_beside() -> None:
    rows = {row[0]: row for row in country_rows([LAND, LAND | {"iso": "ZZ"}], {"CZ": "Czech Republic, The"})}
    assert rows["CZ"] == ("CZ", "Czech Republic", "Czech Republic, The", "3077311", "Prague", "EU")
    assert rows["SU"][1] == "Soviet Union" and "ZZ" not in rows
