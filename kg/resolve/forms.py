"""Each name with all that the chains which bear it tell: the records that features compare."""

from collections import Counter, defaultdict
from collections.abc import Sequence

from kg.resolve.features import Form
from kg.resolve.names import PersonName, parse, strip_titles
from kg.resolve.naming import Nodes
from kg.resolve.profiles import Profile
from kg.resolve.wording import key

#: Titles that say nothing of a post.
COURTESY = frozenset("mr mrs ms miss dr sir lady lord".split())


def forms(found: Sequence[Profile], nodes: Nodes, sort: str | tuple[str, ...]) -> dict[str, Form]:
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
    parsed = [name for p in group if sort == "person" for n in p.names if (name := parse(n))]
    return Form(
        node,
        rest if sort == "body" else text,
        person=parse(text) if sort == "person" else None,
        country=rest[:2] if sort == "name" and rest[:2].isupper() else "",
        gender=_gender(group, parsed),
        titles=(frozenset(t for n in parsed for t in n.titles) | _posts(group)) - COURTESY,
        articles=frozenset(p.article for p in group),
        bare=sum(not n.full for n in parsed),
        beside=frozenset(f"name:{key(n)}" for p in group for n in p.names) - {node},
    )


def _gender(group: Sequence[Profile], parsed: Sequence[PersonName]) -> str:
    """What pronouns tell counts twice what names and titles do."""
    told = Counter([g for p in group for g in (p.gender, p.gender)] + [n.gender for n in parsed])
    del told[""]
    return min(told, key=lambda g: (-told[g], g), default="")


def _posts(group: Sequence[Profile]) -> frozenset[str]:
    """Titles that stand as mentions of their own: "Attorney General"."""
    return frozenset(t for p in group for text in p.nominals for t in strip_titles([*text.split(), "X"])[0])
