"""What is called again by its kind: "the alliance" is NATO, "the militants" Hamas, "the Baltic state" Latvia."""

from collections import defaultdict
from collections.abc import Sequence
from functools import cache

from kg.extract.coreference.clusters import Clusters
from kg.extract.coreference.referring import further, restricted
from kg.extract.mentions.traits import DEFINITE, Traits
from kg.lexicons import table
from kg.records import NAMING

# So many sentences back a body or state is looked for first where several are called so, and at all.
CLOSE = 1
NEAR = 12
# Words before a kind of body that do not make it another.
IDLE = frozenset(
    "annexed armed autonomous besieged blockaded breakaway coastal defence defense disputed divided economic eu "
    "european global guerrilla insurgent international islamist jihadist militant military mountainous nuclear "
    "occupied paramilitary rebel regional restive security self-governing self-ruled semi-autonomous separatist "
    "shia shiite sunni trade trading transatlantic war-torn western world".split()
)
# What means a wider stretch of land unless words of its own tell which.
WIDE = frozenset(("region", "territory"))
# What states are called, and the kinds of state that need no word besides.
STATES = frozenset(
    "country democracy economy emirate government island kingdom nation power republic ruler state".split()
)
ALONE = frozenset("emirate kingdom sultanate".split())


class Called:
    """The bodies and states that a text names, by what news calls them a second time."""

    def __init__(self, clusters: Clusters) -> None:
        self._clusters = clusters
        self._named: defaultdict[str, list[Traits]] = defaultdict(list)
        for t in clusters.traits:
            if t.mention.kind in NAMING:
                for kind in self._kinds(t):
                    self._named[kind].append(t)

    def _kinds(self, t: Traits) -> list[str]:
        keys = self._clusters.names[self._clusters.find(t.index)]
        bodies = [kind for key in keys for kind in _by_body(key.partition(":")[2])]
        states = [kind for key in keys for kind in _by_state().get(key.removeprefix("country:"), ())]
        return [*bodies, *states]

    def join(self, t: Traits) -> bool:
        """Join a definite phrase with the one that is called so, of several with the one named right before."""
        told = t.possessor is not None or any(c.dep_ == "nmod" and c.i > t.head.i for c in t.head.children)
        if told or restricted(t) or further(t) or not _points(t):
            return False
        named = (o for kind in _called(t) for o in self._named[kind])
        found = [o for o in named if o.index < t.index and _since(t, o) <= NEAR]
        for near in (found, [o for o in found if _since(t, o) <= CLOSE]):
            if len({self._clusters.find(o.index) for o in near}) == 1:
                return self._clusters.union(near[-1].index, t.index)
        return False


def _since(t: Traits, other: Traits) -> int:
    return t.sentence - other.sentence


def _points(t: Traits) -> bool:
    return any(c.lower_ in DEFINITE for c in t.head.children)


def _called(t: Traits) -> Sequence[str]:
    """The kinds that a phrase may mean: its noun for a body, the words before that for a state."""
    before = [w.lower_ for w in t.modifiers if w.i < t.head.i]
    peoples = [w for w in before if w in table("demonyms")]
    noun = t.word if t.many else t.lemma
    bodies = [" ".join([*peoples, noun])] if all(w in IDLE or w in peoples for w in before) else []
    bodies = bodies if before or t.lemma not in WIDE else []
    if t.many or t.lemma not in STATES | ALONE:
        return bodies
    phrase = f" {' '.join([*before, t.lemma])} "
    return [*bodies, *(kind for kind in table("state_kinds") if f" {kind} " in phrase)]


@cache
def _by_body(name: str) -> list[str]:
    """The kinds of a body or place, alone and behind the adjectives (~) of those whose it is."""
    row = table("body_kinds").get(name, "").split()
    nouns = [w for w in row if not w.startswith("~")]
    return [*nouns, *(f"{w[1:]} {noun}" for w in row if w.startswith("~") for noun in nouns)]


@cache
def _by_state() -> dict[str, list[str]]:
    """The kinds of state by ISO 3166 alpha-2."""
    out: defaultdict[str, list[str]] = defaultdict(list)
    for kind, codes in table("state_kinds").items():
        for code in codes.split():
            out[code].append(kind)
    return dict(out)
