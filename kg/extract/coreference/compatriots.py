"""Who is meant by "the Dane" or "the Frenchman": somebody of that nation, or of none that is known, named before."""

from collections.abc import Iterable

from kg.extract.coreference.clusters import Clusters
from kg.extract.coreference.referring import restricted
from kg.extract.coreference.roles import Roles
from kg.extract.mentions.traits import Traits
from kg.lexicons import table

# So many sentences back somebody of the nation is looked for, and somebody of whom nothing tells the nation.
NEAR = 12
CLOSE = 2
# Those who work for the Union come from all its members.
NO_NATION = frozenset({"country:EU"})


def by_nation(clusters: Clusters, t: Traits, known: Iterable[dict[int, Roles]]) -> bool:
    """Join "the Dane" with the last one known to be Danish, else with the one person just spoken of."""
    if t.word not in table("demonyms") or t.many or not t.definite or restricted(t):
        return False
    code = f"country:{table('demonyms')[t.word]}"
    nations = _nations(clusters, known)
    before = [o for o in clusters.traits[: t.index] if _is_person(clusters, o) and o.head.head != t.head.head]
    rows = [(t.sentence - o.sentence, o, nations.get(clusters.find(o.index), set())) for o in before]
    rows += [(t.sentence - o.sentence, o, {code}) for o in clusters.traits[: t.index] if _is_one(o, t.word)]
    his = [(back, o) for back, o, nation in rows if code in nation and back <= NEAR]
    if his:
        nearest = min(back for back, _ in his)
        return _only(clusters, t, [o for back, o in his if back == nearest])
    for back in range(1, CLOSE + 1) if t.quoted < 0 else ():
        open_ = [o for since, o, nation in rows if since == back and o.quoted < 0 and not nation]
        if open_:
            return _only(clusters, t, [o for o in open_ if o.subject] or open_)
    return False


def _nations(clusters: Clusters, known: Iterable[dict[int, Roles]]) -> dict[int, set[str]]:
    """The countries that descriptions and offices tell of each person."""
    out: dict[int, set[str]] = {}
    for groups in known:
        for group, rows in groups.items():
            told = {word for _, words in rows for word in words if word.startswith("country:")}
            out.setdefault(clusters.find(group), set()).update(told - NO_NATION)
    return out


def _is_person(clusters: Clusters, t: Traits) -> bool:
    group = clusters.find(t.index)
    return bool(clusters.names[group]) and clusters.sorts(group) == {"person"}


def _is_one(t: Traits, word: str) -> bool:
    """ "A Dane", before "the Dane"."""
    return t.mention.kind == "nominal" and t.word == word


def _only(clusters: Clusters, t: Traits, found: Iterable[Traits]) -> bool:
    groups = {clusters.find(o.index) for o in found}
    return len(groups) == 1 and clusters.union(groups.pop(), t.index)
