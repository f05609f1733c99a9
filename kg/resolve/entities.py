"""From sets of nodes to entities: members with their reasons, label, other names, id."""

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace

from kg.records import Entity, Extraction, Member, Mention
from kg.resolve import labels
from kg.resolve.clusters import Clusters
from kg.resolve.identity import place_of
from kg.resolve.naming import Nodes
from kg.resolve.profiles import Profile
from kg.resolve.pronouns import Spelling
from kg.resolve.wording import undetermined

#: Nodes of things that are named, and of those that are only described.
NAMED = ("person:", "country:", "body:", "name:", "place:")
DESCRIBED = ("own:", "issue:")
#: A body or place called by its kind behind what is its: "members of the court".
BEHIND = re.compile(r"^(.* (?:of|in|from)) the [a-z]+$")


def entities(
    articles: Sequence[Extraction], found: Sequence[Profile], nodes: Nodes, clusters: Clusters
) -> tuple[Entity, ...]:
    """The sets of nodes as entities, sorted by id."""
    groups: dict[str, list[Profile]] = defaultdict(list)
    for p in found:
        groups[clusters.root(nodes[p.place][0])].append(p)
    mentions = {e.article.id: e.mentions for e in articles}
    drafts = {root: _draft(root, group, mentions) for root, group in groups.items()}
    drafts |= {root: _owned(root, draft, drafts) for root, draft in drafts.items() if "|" in root}
    spelling = Spelling(articles, _names(groups, drafts))
    drafts |= {root: _spelled(drafts[root], groups[root], spelling) for root in groups if root.startswith(DESCRIBED)}
    sizes = {root: sum(len(p.chain.mentions) for p in group) for root, group in groups.items()}
    names = labels.ids({root: draft.label for root, draft in drafts.items()}, sizes)
    finished = (
        _finish(drafts[root], names[root], group, nodes, clusters) for root, group in groups.items()
    )  # fmt: skip
    return tuple(sorted(finished, key=lambda entity: entity.id))


def _names(groups: Mapping[str, Sequence[Profile]], drafts: Mapping[str, Entity]) -> dict[tuple[str, int], str]:
    """What the chains with a name of their own are called."""
    return {p.place: drafts[root].label for root, group in groups.items() if root.startswith(NAMED) for p in group}


def _spelled(draft: Entity, group: Sequence[Profile], spelling: Spelling) -> Entity:
    first = next((p for p in group if undetermined(p.chain.label) == draft.label), None)
    label = spelling.label(draft.label, first) if first else draft.label
    return draft if label == draft.label else replace(draft, label=label, aliases=_also(draft))


def _draft(root: str, group: Sequence[Profile], mentions: Mapping[str, tuple[Mention, ...]]) -> Entity:
    chains = [p.chain for p in group]
    named = [(p.chain, mentions[p.article][i]) for p in group for i in p.chain.mentions]
    kind, type_ = labels.kind_and_type(root, chains)
    label = labels.label(root, type_, chains, named)
    places = (place_of(p) for p in group if p.name) if root.startswith("place:") else ()
    same_as = labels.same_as(root, places)
    return Entity("", kind, type_, label, labels.aliases(label, named), same_as=same_as)


def _owned(root: str, draft: Entity, drafts: Mapping[str, Entity]) -> Entity:
    """A label that tells whose it is: "campaign" becomes "Ana Ruiz’s campaign", "members of the court" those of that
    court; "publication of the report by the counsel" tells it by itself.
    """
    owner = drafts.get(root.rpartition("|")[2])
    if owner is None or " by " in draft.label or any(c.isupper() for c in draft.label):
        return draft
    behind = BEHIND.search(draft.label) if owner.type != "Person" else None
    the = "the " if owner.type == "Organization" else ""
    label = f"{behind[1]} {the}{owner.label}" if behind else f"{owner.label}’s {draft.label}"
    return replace(draft, label=label, aliases=_also(draft))


def _also(draft: Entity) -> tuple[str, ...]:
    """The other names of an entity that gets another label than this."""
    return tuple(sorted({*draft.aliases, draft.label}))


def _finish(draft: Entity, ident: str, group: Sequence[Profile], nodes: Nodes, clusters: Clusters) -> Entity:
    members = []
    for p in sorted(group, key=lambda p: p.place):
        node, reason = nodes[p.place]
        joined = clusters.reason(node)
        members.append(Member(p.article, p.number, f"{reason}; {joined}" if joined else reason))
    return replace(draft, id=ident, members=tuple(members))
