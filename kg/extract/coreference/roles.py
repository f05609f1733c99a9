"""Who has which role, as far as the article tells by titles and descriptions, or as is known of public figures."""

from collections import defaultdict
from functools import cache

from kg.extract.coreference.clusters import Clusters
from kg.extract.coreference.person_names import name_parts
from kg.extract.mentions.name_types import cities
from kg.lexicons import table, words

# Adjective of a party -> its member, by whom one may be named as well ("the Texas Republican").
MEMBERS = {"republican": "republican", "democratic": "democrat", "independent": "independent"}

Roles = list[tuple[str, frozenset[str]]]


def roles(clusters: Clusters) -> dict[int, Roles]:
    """For each group with a name: the role nouns that describe it, each with its modifiers."""
    out: defaultdict[int, Roles] = defaultdict(list)
    for t in clusters.traits:
        group = clusters.find(t.index)
        if t.mention.kind == "nominal" and t.mention.type == "PERSON" and clusters.names[group]:
            out[group].append((t.lemma, clusters.told(t)))
    return {group: rows for group, rows in out.items() if rows}


def offices(clusters: Clusters) -> dict[int, Roles]:
    """For each group with the name of a ruler, or of a minister of foreign affairs or defence: that office, present or
    past.
    """
    out: defaultdict[int, Roles] = defaultdict(list)
    for t in clusters.traits:
        if (
            t.mention.kind == "name"
            and t.mention.type == "PERSON"
            and (held := ruled(t.mention.text) or minister(t.mention.text))
        ):
            code, *office = held.split()
            out[clusters.find(t.index)].append((office[-1], frozenset([f"country:{code}", *office[:-1]])))
    return out


def ruled(name: str) -> str:
    """The country (ISO 3166 alpha-2) and office of a head of state or government by full name, else nothing."""
    return _listed("leaders", name)


def minister(name: str) -> str:
    """The country (ISO 3166 alpha-2) and office of a minister of foreign affairs or defence by full name."""
    return _listed("ministers", name)


def official(name: str) -> str:
    """The country (ISO 3166 alpha-2) of another official by full name and the last words of his or her offices."""
    return _listed("officials", name)


def body_head(name: str) -> str:
    """The international body that somebody headed, by full name, and the last words of the offices in it."""
    return _listed("body_heads", name)


def _listed(list_name: str, name: str) -> str:
    parts = name_parts(name)
    found = _by_parts(list_name)
    return found.get(parts) or found.get(tuple(p for p in parts if len(p) > 1), "")


@cache
def _by_parts(list_name: str) -> dict[tuple[str, ...], str]:
    """A list of people by the parts of their names, as texts give them: without "al-" and initials apart."""
    return {name_parts(name): value for name, value in table(list_name).items()}


def figures(clusters: Clusters) -> dict[int, Roles]:
    """For each group with the name of somebody in public life: what that person is called otherwise."""
    out: dict[int, Roles] = {}
    for t in clusters.traits:
        if t.mention.kind == "name" and t.mention.type == "PERSON":
            known = _figure(t.mention.text)
            if known:
                out[clusters.find(t.index)] = known
    return out


def figure(name: str) -> str:
    """What somebody in public life is called otherwise, by full name, else nothing."""
    return table("figures").get(" ".join(p for p in name_parts(name) if len(p) > 1), "")


@cache
def _figure(name: str) -> Roles:
    found: Roles = []
    for row in filter(None, figure(name).split("; ")):
        role, *told = (w.replace("_", " ") for w in row.split())
        mods = frozenset(f"place:{w}" if w in words("regions") or w.title() in cities() else w for w in told)
        found.append((role, mods))
        found += [(MEMBERS[w], mods - {"former"}) for w in told if w in MEMBERS]
    return found
