"""Who has which role, as far as the article tells by titles and descriptions, or as is known of heads of state."""

from collections import defaultdict
from collections.abc import Iterator

from kg.extract.coreference.clusters import Clusters
from kg.extract.coreference.people import name_parts
from kg.extract.mentions.traits import Traits
from kg.lexicons import table

# Titles in short -> the office.
SHORT = {
    "sen": "senator", "gov": "governor", "rep": "representative", "gen": "general", "amb": "ambassador",
    "sens": "senator", "reps": "representative", "govs": "governor", "prof": "professor",
}  # fmt: skip

TITLE = 60  # characters before a name that may hold its title

Roles = list[tuple[str, frozenset[str]]]


def roles(clusters: Clusters) -> dict[int, Roles]:
    """For each group with a name: the role nouns that describe it, each with its modifiers."""
    out: defaultdict[int, Roles] = defaultdict(list)
    places = {t.mention.span.end: t for t in clusters.traits if t.mention.type in ("GPE", "LOC")}
    for t in clusters.traits:
        group = clusters.find(t.index)
        if t.mention.kind == "nominal" and t.mention.type == "PERSON" and clusters.names[group]:
            out[group].append((t.lemma, clusters.told(t)))
        elif t.mention.kind == "name" and t.mention.type == "PERSON":
            out[group] += _titled(clusters, t, places)
    return {group: rows for group, rows in out.items() if rows}


def _titled(clusters: Clusters, t: Traits, places: dict[int, Traits]) -> Iterator[tuple[str, frozenset[str]]]:
    """ "(Former) (Florida) Sen." before a name."""
    before = clusters.text[max(0, t.mention.span.start - TITLE) : t.mention.span.start].rstrip()
    title = before.rpartition(" ")[2].rpartition("\n")[2]
    office = SHORT.get(title.lower().rstrip("."), "")
    if office:
        ahead = before[: len(before) - len(title)].rstrip()
        offset = max(0, t.mention.span.start - TITLE)
        place = places.get(offset + len(ahead))
        named = clusters.names[clusters.find(place.index)] if place else set[str]()
        start = place.mention.span.start - offset if place else len(ahead)
        former = {"former"} if ahead[:start].rstrip().lower().endswith(("former", "ex-", "then-")) else set[str]()
        yield office, frozenset(named | former)


def offices(clusters: Clusters) -> dict[int, Roles]:
    """For each group with the name of a head of state or government: that office, present or past."""
    out: defaultdict[int, Roles] = defaultdict(list)
    for t in clusters.traits:
        if t.mention.kind == "name" and t.mention.type == "PERSON":
            parts = name_parts(t.mention.text)
            held = table("leaders").get(" ".join(parts)) or table("leaders").get(
                " ".join(p for p in parts if len(p) > 1)
            )
            if held:
                code, *office = held.split()
                out[clusters.find(t.index)].append((office[-1], frozenset([f"country:{code}", *office[:-1]])))
    return out
