"""Nodes for issues, groups and whatever else is described and not named, by the actors within their words."""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence

from kg.records import Extraction
from kg.resolve import issues
from kg.resolve.clusters import Clusters
from kg.resolve.embedded import Embedded, embedded, family_names
from kg.resolve.naming import Nodes
from kg.resolve.phrases import phrase
from kg.resolve.posts import Posts
from kg.resolve.profiles import Profile


def describe(articles: Sequence[Extraction], found: Sequence[Profile], nodes: Nodes, clusters: Clusters) -> None:
    """Give every chain that has no node yet one, and join the issues that are told more and less fully."""
    roots = {place: clusters.root(node) for place, (node, _) in nodes.items()}
    described = _by_article([p for p in found if p.place not in nodes])
    people = _by_article([p for p in found if p.name and roots.get(p.place, "").startswith("person:")])
    posts = Posts(found, nodes, clusters)
    common = issues.common_words(m.text for e in articles for m in e.mentions)
    for e in articles:
        here = described.get(e.article.id, [])
        inside = embedded(e, roots, [p.number for p in here])
        known = family_names((p.name, roots[p.place], p.names) for p in people.get(e.article.id, ()))
        for p in here:
            nodes[p.place] = posts.holder(p) or _by_words(p, inside[p.number], known, common)
    weights = Counter(node for node, _ in nodes.values() if node.startswith("issue:"))
    clusters.join_all(issues.fuller(weights))


def _by_article(found: Sequence[Profile]) -> dict[str, list[Profile]]:
    groups: dict[str, list[Profile]] = defaultdict(list)
    for p in found:
        groups[p.article].append(p)
    return groups


def _by_words(p: Profile, inside: Embedded, people: Mapping[str, str], common: frozenset[str]) -> tuple[str, str]:
    actors = {name: node for name, node in people.items() if name in p.chain.label} | inside.actors
    bare = phrase(p.chain.bare, actors, owner=inside.owner, common=common)
    if not p.chain.clause or (p.chain.kind == "issue" and bare.specific):
        return issues.node(p, bare)  # "the 2014 bill that failed" is the 2014 bill
    return issues.node(p, phrase(p.chain.label, actors, owner=inside.owner, common=common))
