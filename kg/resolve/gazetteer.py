"""What the world knows by name: countries, cities, regions and bodies, with their ISO 3166 codes and GeoNames ids.

The tables stand in `kg/data/gazetteer` (written by `kg.resolve.atlas` and by hand) and are read when first asked for.
Only words written with a capital are looked up: turkey is a bird, and us a pronoun.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache, lru_cache
from importlib.resources import files
from typing import Literal

from kg import lexicons
from kg.resolve.wording import key, plain

FOLDER = files("kg") / "data" / "gazetteer"
# The name of a country only with its article and a capital ("the States").
COMMON = "states"

#: A city of so many people (spellings count a tenth) comes before a region of its name ("New York").
GREAT = 500_000

#: A place stands for its name alone when it has this many times the people of the next one so named.
DOMINANT = 10

ISO = "https://www.iso.org/obp/ui/#iso:code:3166:"
GEONAMES = "https://sws.geonames.org/"
WIKIDATA = "http://www.wikidata.org/entity/"

#: States that are no more and the union: not in ISO 3166, so not linked to it.
NOT_ISO = frozenset({"CS", "DD", "EU", "SU", "XK", "YU"})


@dataclass(frozen=True, slots=True)
class Place:
    """A country, city or region; `certain` says that its name means no other.

    `country` is an ISO 3166 alpha-2 code; `population` counts a tenth where the name is another spelling.
    """

    name: str
    type: Literal["Country", "City", "Place"]
    country: str
    geonames: str = ""
    population: int = 0
    capital: bool = False
    certain: bool = False

    @property
    def node(self) -> str:
        """The name of the node that stands for this place."""
        return f"place:{self.type}:{self.geonames or f'{self.name} {self.country}'.strip()}"


@dataclass(frozen=True, slots=True)
class Body:
    """A body that the world knows: its name, the state that it belongs to, its Wikidata item."""

    name: str
    country: str = ""
    wikidata: str = ""


@lru_cache(maxsize=65536)
def country(name: str) -> str | None:
    """The code of the country that this is a name of.

    >>> country("the U.S."), country("Russian Federation"), country("us"), country("Moscow")
    ('US', 'RU', None, None)
    >>> country("the States"), country("Several states"), country("States")
    ('US', None, None)
    """
    form = key(name)
    if form == COMMON and not name.endswith(f" {COMMON.title()}"):
        return None
    return _countries().get(form) if _written(name, form) else None


@lru_cache(maxsize=65536)
def demonym(word: str) -> str | None:
    """The code of the country whose people or things this word names.

    >>> demonym("Russians"), demonym("South Korean"), demonym("polish")
    ('RU', 'KR', None)
    """
    form = key(word)
    return _lexicon("demonyms").get(form) if word[:1].isupper() or word.lower().startswith("the ") else None


@lru_cache(maxsize=65536)
def government(name: str) -> str | None:
    """The code of the state that a capital stands for when it acts.

    >>> government("Moscow"), government("Kremlin")
    ('RU', None)
    """
    form = key(name)
    return _lexicon("metonyms").get(form) if _written(name, form) else None


def country_name(code: str) -> str:
    """The common English name of a country.

    >>> country_name("KR")
    'South Korea'
    """
    return _country_rows()[code][1]


@lru_cache(maxsize=65536)
def body(name: str) -> Body | None:
    """The body that this is a name of.

    >>> body("F.B.I.").name, body("the State Department").country, body("who")
    ('Federal Bureau of Investigation', 'US', None)
    """
    form = key(name)
    known = _lexicon("organizations").get(form)
    if known is None or not _written(name, form, known):
        return None
    return _bodies().get(known) or Body(known)


@lru_cache(maxsize=65536)
def places(name: str) -> tuple[Place, ...]:
    """The places of this name, the most likely first: countries, great cities, regions, other cities.

    >>> [p.country for p in places("Georgia")[:2]], places("Kiev")[0].name
    (['GE', 'US'], 'Kyiv')
    """
    form = key(name)
    if not name[:1].isupper() and not _written(name, form):
        return ()
    found = sorted([*_country_places(form), *_regions().get(form, ()), *_one_capital(_cities(form))], key=_rank)
    if found and all(_outweighs(found[0], other) for other in found[1:]):
        found[0] = _sure(found[0])
    return tuple(found)


def place(name: str, near: Sequence[str] = ()) -> Place | None:
    """The likeliest place of this name; `near` are codes of countries that the text is about.

    >>> place("Tripoli").country, place("Tripoli", ["LB"]).country
    ('LY', 'LB')
    """
    found = places(name)
    if not found or found[0].certain:
        return found[0] if found else None
    here = [p for p in found if p.country in near]
    if len(here) == 1 and here[0].type == "City":
        return _sure(here[0])
    return (here or found)[0]


def same_as(place: Place) -> tuple[str, ...]:
    """The IRIs under which others know this place; none where the name might mean another."""
    iso = (ISO + place.country,) if place.type == "Country" and place.country not in NOT_ISO else ()
    sure = place.certain or place.type == "Country" or place.capital
    return iso + ((f"{GEONAMES}{place.geonames}/",) if place.geonames and sure else ())


def country_place(code: str) -> Place:
    """The country of this code as a place."""
    row = _country_rows()[code]
    return Place(row[1], "Country", code, geonames=row[3], certain=True)


def _written(name: str, form: str, known: str = "") -> bool:
    """A short form counts only in capitals, unless it is a word of the full name ("Fox" of "Fox News")."""
    letters = [c for c in name.removeprefix("the ").removeprefix("The ") if c.isalpha()]
    if len(form) <= 3 and form not in plain(known).split() and not name.endswith("."):
        return bool(letters) and all(c.isupper() for c in letters)
    return any(c.isupper() for c in letters)


def _sure(place: Place) -> Place:
    return replace(place, certain=True)


def _outweighs(first: Place, second: Place) -> bool:
    """A great city outweighs one a tenth its size, a region outweighs towns."""
    if first.type == "Place":
        return second.type == "City" and second.population < GREAT
    return first.type == "Country" or first.population >= DOMINANT * second.population


def _rank(place: Place) -> tuple[int, int, str]:
    """Countries, then capitals and great cities, then regions, then other cities."""
    great = place.capital or place.population >= GREAT
    level = {"Country": 0, "City": 1 if great else 3, "Place": 2}[place.type]
    return (level, -place.population, place.geonames)


def _country_places(form: str) -> Iterator[Place]:
    if form in _countries():
        yield country_place(_countries()[form])


def _one_capital(cities: Iterable[Place]) -> Iterator[Place]:
    """Of the cities of one country and name, the greatest is the capital."""
    seen: set[str] = set()
    for city in sorted(cities, key=_rank):
        yield replace(city, capital=city.capital and city.country not in seen)
        seen.add(city.country)


def _cities(form: str) -> Iterator[Place]:
    own, other = _city_index()
    for line in own.get(form, ()):
        yield _city(line)
    for line in other.get(form, ()):
        yield _city(line, spelling=True)


def _city(line: str, *, spelling: bool = False) -> Place:
    ident, name, code, people, form, _ = line.split("\t")
    capital = code in _country_rows() and key(_country_rows()[code][4]) == form
    return Place(name, "City", code, ident, int(people) // (DOMINANT if spelling and not capital else 1), capital)


def _rows(name: str) -> list[str]:
    lines = (FOLDER / f"{name}.tsv").read_text(encoding="utf-8").splitlines()
    return [line for line in lines if not line.startswith("#")]


@cache
def _lexicon(name: str) -> dict[str, str]:
    return {key(word): value for word, value in lexicons.table(name).items()}


@cache
def _country_rows() -> dict[str, list[str]]:
    return {row[0]: row for row in (line.split("\t") for line in _rows("countries"))}


@cache
def _countries() -> dict[str, str]:
    names = {key(name): row[0] for row in _country_rows().values() for name in (row[1], row[2])}
    return names | _lexicon("country_aliases")


@cache
def _bodies() -> dict[str, Body]:
    return {row[0]: Body(*row) for row in (line.split("\t") for line in _rows("organizations"))}


@cache
def _regions() -> dict[str, tuple[Place, ...]]:
    found: dict[str, tuple[Place, ...]] = {}
    for line in _rows("regions"):
        name, code, ident, others = line.split("\t")
        region = Place(name, "Place", code, ident)
        for form in {key(n) for n in (name, *filter(None, others.split("|")))}:
            found[form] = (*found.get(form, ()), region)
    return found


@cache
def _city_index() -> tuple[dict[str, list[str]], dict[str, list[str]]]:
    """Lines of the table by the form of the city's own name, and by other forms; a line is read when looked up."""
    own: dict[str, list[str]] = {}
    other: dict[str, list[str]] = {}
    for line in _rows("cities"):
        _, form, others = line.rsplit("\t", 2)
        own.setdefault(form, []).append(line)
        for spelling in others.split("|") if others else ():
            other.setdefault(spelling, []).append(line)
    return own, other
