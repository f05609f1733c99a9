"""Which chains of all articles are one: every chain gets a node, nodes are joined, and their sets become entities."""

from collections.abc import Sequence

from kg.records import Entity, Extraction
from kg.resolve import naming
from kg.resolve.candidates import body_blocks, links, people_blocks
from kg.resolve.clusters import Clusters
from kg.resolve.describing import describe
from kg.resolve.entities import entities
from kg.resolve.features import BODIES, PEOPLE, compare
from kg.resolve.forms import forms
from kg.resolve.identity import identify
from kg.resolve.naming import Nodes
from kg.resolve.people import bare_names, figures
from kg.resolve.profiles import Profile, profiles


def link(extractions: Sequence[Extraction]) -> tuple[Entity, ...]:
    """The actors, issues and places of all articles, each with its members, sorted by id."""
    articles = sorted(extractions, key=lambda e: e.article.id)
    found = [profile for extraction in articles for profile in profiles(extraction)]
    nodes: Nodes = {p.place: identity for p in found if (identity := identify(p))[0]}
    naming.outvote(found, nodes)
    naming.institutions(found, nodes)
    clusters = _linked_names(found, nodes)
    describe(articles, found, nodes, clusters)
    return entities(articles, found, nodes, clusters)


def _linked_names(found: Sequence[Profile], nodes: Nodes) -> Clusters:
    """Join the nodes of people and bodies whose names are one, then give bare family names to those who bear them."""
    people = forms(found, nodes, "person:")
    bodies = forms(found, nodes, ("name:", "body:"))
    known = people | bodies

    def apart(a: str, b: str) -> bool:
        if a in people and b in people:
            return compare(people[a], people[b], PEOPLE).clash
        return a in known and b in known and compare(known[a], known[b], BODIES).clash

    clusters = Clusters(apart)
    clusters.join_all(links(people.values(), people_blocks, PEOPLE))
    clusters.join_all(links(bodies.values(), body_blocks, BODIES))
    by_name = figures(people, clusters)
    naming.single_words(found, nodes, by_name)
    unknown = [p for p in found if p.chain.type == "Person" and p.place not in nodes]
    for p, node, reason in bare_names(unknown, by_name):
        nodes[p.place] = node, reason
    return clusters
