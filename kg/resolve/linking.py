"""Which chains of all articles are one: every chain gets a node, nodes are joined, and their sets become entities."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from kg.records import Entity, Extraction, Member, Mention
from kg.resolve import issues, labels, naming
from kg.resolve.candidates import body_blocks, links, people_blocks
from kg.resolve.clusters import Clusters
from kg.resolve.embedded import embedded, family_names
from kg.resolve.features import BODIES, PEOPLE, Form, compare
from kg.resolve.identity import identify, place_of
from kg.resolve.names import parse, strip_titles
from kg.resolve.naming import Nodes
from kg.resolve.people import bare_names, figures
from kg.resolve.phrases import phrase
from kg.resolve.posts import Posts
from kg.resolve.profiles import Profile, profiles
from kg.resolve.wording import key

#: Titles that say nothing of a post.
COURTESY = frozenset("mr mrs ms miss dr sir lady lord".split())


def link(extractions: Sequence[Extraction]) -> tuple[Entity, ...]:
    """The actors, issues and places of all articles, each with its members, sorted by id."""
    articles = sorted(extractions, key=lambda e: e.article.id)
    found = [profile for extraction in articles for profile in profiles(extraction)]
    nodes: Nodes = {p.place: identity for p in found if (identity := identify(p))[0]}
    naming.outvote(found, nodes)
    naming.institutions(found, nodes)
    clusters = _linked_names(found, nodes)
    _describe(articles, found, nodes, clusters)
    return _entities(articles, found, nodes, clusters)


def _linked_names(found: Sequence[Profile], nodes: Nodes) -> Clusters:
    """Join the nodes of people and bodies whose names are one, then give bare family names to those who bear them."""
    people = _forms(found, nodes, "person:")
    bodies = _forms(found, nodes, ("name:", "body:"))
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


def _forms(found: Sequence[Profile], nodes: Nodes, sort: str | tuple[str, ...]) -> dict[str, Form]:
    """The nodes of a sort as names to compare."""
    groups: dict[str, list[Profile]] = defaultdict(list)
    for p in found:
        if p.place in nodes and p.name and nodes[p.place][0].startswith(sort):
            groups[nodes[p.place][0]].append(p)
    return {node: _form(node, group) for node, group in groups.items()}


def _form(node: str, group: Sequence[Profile]) -> Form:
    texts = Counter(p.name for p in group)
    text = min(texts, key=lambda t: (-texts[t], t))
    sort, _, rest = node.partition(":")
    name = parse(text) if sort == "person" else None
    genders = Counter(g for p in group if (g := p.gender))
    parsed = [parsed for p in group if sort == "person" for n in p.names if (parsed := parse(n))]
    told = Counter(n.gender for n in parsed if n.gender)
    gender = next(iter(sorted(told or genders, key=lambda g: (-(told or genders)[g], g))), "")
    return Form(
        node,
        text if sort != "body" else rest,
        person=name,
        country=rest[:2] if sort == "name" and rest[:2].isupper() else "",
        gender=gender,
        titles=(frozenset(t for n in parsed for t in n.titles) | _posts(group)) - COURTESY,
        articles=frozenset(p.article for p in group),
        bare=sum(not n.full for n in parsed),
        beside=frozenset(f"name:{key(n)}" for p in group for n in p.names) - {node},
    )


def _posts(group: Sequence[Profile]) -> frozenset[str]:
    """Titles that stand as mentions of their own: "Attorney General"."""
    return frozenset(t for p in group for text in p.nominals for t in strip_titles([*text.split(), "X"])[0])


def _describe(articles: Iterable[Extraction], found: Sequence[Profile], nodes: Nodes, clusters: Clusters) -> None:
    """Give issues, groups and all that is only described their nodes, by the actors within their words."""
    roots = {place: clusters.root(node) for place, (node, _) in nodes.items()}
    described = defaultdict(list)
    people = defaultdict(list)
    for p in found:
        root = roots.get(p.place, "")
        if p.name and root.startswith("person:"):
            people[p.article].append((p.name, root))
        if p.place not in nodes:
            described[p.article].append(p)
    posts = Posts(found, nodes, clusters)
    common = issues.common_words(m.text for e in articles for m in e.mentions)
    for e in articles:
        here = described.get(e.article.id, [])
        within = embedded(e, roots, [p.number for p in here])
        known = family_names(people[e.article.id])
        for p in here:
            holder = posts.holder(p)
            inside = within[p.number]
            actors = {name: node for name, node in known.items() if name in p.chain.label} | inside.actors
            read = phrase(p.chain.label, actors, owner=inside.owner, common=common)
            nodes[p.place] = (holder, f"holds the post: {p.chain.label}") if holder else issues.node(p, read)
    weights = Counter(node for node, _ in nodes.values() if node.startswith("issue:"))
    clusters.join_all(issues.fuller(weights))


def _entities(
    articles: Sequence[Extraction], found: Sequence[Profile], nodes: Nodes, clusters: Clusters
) -> tuple[Entity, ...]:
    groups: dict[str, list[Profile]] = defaultdict(list)
    for p in found:
        groups[clusters.root(nodes[p.place][0])].append(p)
    mentions = {e.article.id: e.mentions for e in articles}
    drafts = {root: _draft(root, group, mentions) for root, group in groups.items()}
    drafts |= {root: _owned(root, draft, drafts) for root, draft in drafts.items() if "|" in root}
    sizes = {root: sum(len(p.chain.mentions) for p in group) for root, group in groups.items()}
    names = labels.ids({root: draft.label for root, draft in drafts.items()}, sizes)
    finished = (
        _finish(drafts[root], names[root], group, nodes, clusters) for root, group in groups.items()
    )  # fmt: skip
    return tuple(sorted(finished, key=lambda entity: entity.id))


def _draft(root: str, group: Sequence[Profile], mentions: Mapping[str, tuple[Mention, ...]]) -> Entity:
    chains = [p.chain for p in group]
    named = [(p.chain, mentions[p.article][i]) for p in group for i in p.chain.mentions]
    kind, type_ = labels.kind_and_type(root, chains)
    label = labels.label(root, type_, chains, named)
    places = (place_of(p) for p in group if p.name) if root.startswith("place:") else ()
    same_as = labels.same_as(root, places)
    return Entity("", kind, type_, label, labels.aliases(label, named), same_as=same_as)


def _owned(root: str, draft: Entity, drafts: Mapping[str, Entity]) -> Entity:
    """A label that tells whose it is: "campaign" becomes "Ana Ruiz’s campaign"."""
    owner = drafts.get(root.rpartition("|")[2])
    if owner is None or any(c.isupper() for c in draft.label):
        return draft
    aliases = tuple(sorted({*draft.aliases, draft.label}))
    return replace(draft, label=f"{owner.label}’s {draft.label}", aliases=aliases)


def _finish(draft: Entity, ident: str, group: Sequence[Profile], nodes: Nodes, clusters: Clusters) -> Entity:
    members = []
    for p in sorted(group, key=lambda p: p.place):
        node, reason = nodes[p.place]
        joined = clusters.reason(node)
        members.append(Member(p.article, p.number, f"{reason}; {joined}" if joined else reason))
    return replace(draft, id=ident, members=tuple(members))
