"""Which names name the same thing: countries by code, bodies by known names and initials."""

import re
from collections.abc import Sequence

from kg.extract.coreference.capitals import acts
from kg.extract.coreference.clusters import Clusters
from kg.extract.coreference.people import persons
from kg.extract.coreference.spelling import plain
from kg.extract.mentions.name_types import LAWS
from kg.extract.mentions.traits import Traits
from kg.lexicons import table, words
from kg.records import NAMING

# What joins a body's generic word to the rest of its name ("the Board | of Elections").
OF = ("of", "for", "on", "to")
# Beginnings of names for more than the place behind the hyphen: the Indo-Pacific is not the Pacific, "post-Lima" a
# time.
WIDER = tuple(
    "afro- all- anti- asia- cis- circum- euro- ex- indo- inter- mid- non- north- pan- post- pre- pro- south- sub- "
    "trans-".split()
)
# What news leaves out of the name of a firm or a force.
KINDS = words("company_words") | frozenset("company corporation electronics group movement".split())


def join_names(clusters: Clusters) -> None:
    """Name every group of mentions that a name or nationality word tells, and put equal names together."""
    named = [t for t in clusters.traits if t.mention.kind in NAMING]
    for sort in (countries, bodies, persons):
        for key, group in sort(named).items():
            for t in group:
                clusters.name(t.index, key)
            for t in group[1:]:
                clusters.union(group[0].index, t.index)


def countries(named: Sequence[Traits]) -> dict[str, list[Traits]]:
    """States by their code, capitals that act included; other places by their name."""
    out: dict[str, list[Traits]] = {}
    mine = [t for t in named if t.mention.type in ("GPE", "NORP", "LOC", "FAC") and not _party(t)]
    full = {plain(t.mention.text) for t in mine}
    american = _is_american(full)
    for t in mine:
        found = _half(t, full) or _place_key(t)
        out.setdefault("place:georgia" if american and found == "country:GE" else found, []).append(t)
    return out


def _is_american(full: set[str]) -> bool:
    """Is Georgia here one of the United States: where these are named, and nothing near the Caucasus?"""
    codes = {table("country_aliases").get(name) or table("demonyms").get(name) for name in full}
    return "US" in codes and not codes & {"RU", "AM", "AZ", "TR", "UA"}


def _half(t: Traits, full: set[str]) -> str:
    """The key of a state or place by half of its name: "the North" is North Korea, "Karabakh" Nagorno-Karabakh."""
    low = plain(t.mention.text).removeprefix("the ")
    if low in ("north", "south"):
        korea = f"{low} korea" in full and any(c.lower_ == "the" for c in t.head.children)
        alone = not any(f.startswith(f"{low} ") and f != f"{low} korea" for f in full)
        return f"country:{table('country_aliases')[f'{low} korea']}" if korea and alone else ""
    whole = [f for f in full if f.endswith(f"-{low}") and not f.startswith(WIDER)]
    return f"place:{whole[0]}" if len(whole) == 1 and low not in table("country_aliases") else ""


def _place_key(t: Traits) -> str:
    low = plain(t.mention.text)
    if t.mention.kind == "demonym":
        return f"country:{table('demonyms').get(low, low)}"
    code = table("country_aliases").get(low) or table("country_aliases").get(low.replace(" ", ""))
    if code and t.mention.type in ("GPE", "LOC"):
        return f"country:{code}"
    if low in table("metonyms") and acts(t.head):
        return f"country:{table('metonyms')[low]}"
    return f"place:{low}"


def _party(t: Traits) -> bool:
    return t.mention.type in ("NORP", "GPE") and plain(t.mention.text) in table("adherents")


def bodies(named: Sequence[Traits]) -> dict[str, list[Traits]]:
    """Organisations, events, laws by name, known second names and initials; a country before it is no matter."""
    out: dict[str, list[Traits]] = {}
    mine = [t for t in named if t.mention.type in ("ORG", "EVENT", "LAW", "GROUP", "") or _party(t)]
    full = {plain(t.mention.text) for t in mine}
    for t in mine:
        out.setdefault(_body_key(t, full), []).append(t)
    return out


def _body_key(t: Traits, full: set[str]) -> str:
    low = plain(t.mention.text)
    known = table("adherents").get(low) or _known_body(t.mention.text, low)
    if known:
        return f"body:{plain(known)}"
    longer = (
        _with_kind(low, full)
        or sorted(f for f in full if f.endswith(f" {low}") and _country_prefix(f[: -len(low)]))
        or _whole(low, full)
    )
    if len(longer) == 1:
        return f"body:{plain(table('organizations').get(longer[0], longer[0]))}"
    spelled = sorted(f for f in full if t.mention.text.isupper() and len(low) > 1 and initials(f) == low)
    if len(spelled) == 1:
        return f"body:{table('organizations').get(spelled[0], spelled[0]).lower()}"
    return f"body:{low}"


def _with_kind(low: str, full: set[str]) -> list[str]:
    """The names of which one is the part without the word that says what it is: "Wagner" for the Wagner Group."""
    return sorted(f for f in full if f.rpartition(" ")[0] == low and f.rpartition(" ")[2] in KINDS)


def _whole(low: str, full: set[str]) -> list[str]:
    """The names that "the Board" or "the Act" may be short for; "the Senate" is the country's own."""
    sole = low in table("chambers") or low in words("sole_heads")
    if sole or (low not in LAWS | {"forum"} and table("organization_nouns").get(low) not in ("org", "name")):
        return []
    heads = (f for f in full if f.endswith(f" {low}") and not any(f" {of} " in f for of in OF))
    return sorted({*heads, *(f for f in full if f.startswith(tuple(f"{low} {of} " for of in OF)))})


def _known_body(text: str, low: str) -> str:
    """The name of a body that is known by this one; short forms count only in capitals."""
    first, _, rest = low.partition(" ")
    if rest and _country_prefix(first) and table("organizations").get(rest):
        low = rest
    return table("organizations").get(low, "") if len(low) > 5 or text.isupper() else ""


def _country_prefix(prefix: str) -> bool:
    return prefix.strip() in table("country_aliases") or prefix.strip() in table("demonyms")


def initials(name: str) -> str:
    """The first letters of a name's words but for small words (federal bureau of investigation -> fbi)."""
    return "".join(
        w[0] for w in re.split(r"[\s-]+", name) if w and w not in ("of", "the", "and", "for", "on", "in", "to", "&")
    )
