"""Which named person a role takes up ("the senator", "the Ohio Republican", "the billionaire"), by whoever holds it."""

from collections.abc import Set
from dataclasses import dataclass

from kg.extract.coreference.clusters import Clusters
from kg.extract.coreference.compatriots import by_nation
from kg.extract.coreference.roles import Roles
from kg.extract.mentions.traits import Traits, term
from kg.extract.syntax.document import Token
from kg.lexicons import table, words

# How many sentences back somebody is looked for.
NEAR = 12
CLOSE = 3
# Heads under which one office falls under another: the hypernym and the roles it may take up.
HYPERNYMS = {
    "diplomat": {"ambassador", "envoy", "minister", "secretary", "consul", "attache"},
    "lawmaker": {"senator", "representative", "congressman", "congresswoman", "deputy", "legislator"},
    "leader": {"president", "premier", "chancellor", "king", "dictator", "minister"},
    "envoy": {"ambassador", "diplomat", "representative"},
    "congressman": {"representative"},
    "congresswoman": {"representative"},
    "politician": {"senator", "representative", "congressman", "governor", "mayor", "candidate"},
}
# What somebody in public life is called without a word that tells which one.
PLAIN = frozenset("senator governor congressman mayor speaker billionaire mogul tycoon developer neurosurgeon".split())
# What those are called who belong to a party.
PARTISANS = frozenset({"republican", "democrat", "libertarian", "independent", "conservative", "liberal"})
# Parts of words with a hyphen that do not tell which one: "first-term", "self-described".
IDLE = frozenset("term self described".split())
# Bodies by the words that tell of them what somebody is: "the GOP nominee", "the House speaker".
BY_WORD = {
    "body:republican party": "republican",
    "body:democratic party": "democratic",
    "body:house": "house",
    "body:senate": "senate",
}
# Adjectives that make it another one, or tell which.
DECIDING = frozenset(
    "former late next future vice acting presidential democratic republican independent libertarian green first other "
    "fellow second third rival foreign retired real billionaire".split()
)
# Words for those who stand under the holder of an office.
UNDER = frozenset("vice deputy assistant associate".split())
LESSER = UNDER | {"former"}


@dataclass(frozen=True, slots=True)
class Known:
    """The roles of each group with a name: as the article tells, as heads of state, as people of public life."""

    told: dict[int, Roles]
    held: dict[int, Roles]
    public: dict[int, Roles]


def by_role(clusters: Clusters, t: Traits, people: Known) -> bool:
    """Join a phrase for a person with whoever holds that role; what tells which one goes first."""
    if t.word in table("demonyms"):
        return by_nation(clusters, t, (people.told, people.held, people.public))
    tests = (
        (_as_known, people.public),
        (_as_told, people.told),
        (_by_office, people.held),
    )
    if t.possessor is not None and t.possessor.tag_ == "PRP$" and not t.words:
        return not _owned(t) and _ruler_ahead(clusters, t, people)
    found = any(test(clusters, t, rows) for test, rows in tests)
    return found or _as_member(clusters, t) or _ruler_ahead(clusters, t, people)


def _as_member(clusters: Clusters, t: Traits) -> bool:
    """ "The Democrat said": whoever alone acts in the sentences right before."""
    if not t.definite or t.words or t.lemma not in PARTISANS or t.quoted >= 0 or not _acts(t.head):
        return False
    acting = {
        clusters.find(o.index)
        for o in clusters.traits[: t.index]
        if t.sentence - o.sentence <= CLOSE and o.quoted < 0 and _acts(o.head)
        if o.mention.kind == "name" and o.mention.type == "PERSON"
    }
    return len(acting) == 1 and clusters.union(acting.pop(), t.index)


def _acts(head: Token) -> bool:
    """A subject, or the name behind its title."""
    return head.dep_.startswith("nsubj") or (head.dep_ in ("appos", "flat") and head.head.dep_.startswith("nsubj"))


def _ruler_ahead(clusters: Clusters, t: Traits, people: Known) -> bool:
    """ "The president" before any is named: the next who is called so and rules no other country; "my president" the
    nearest.
    """
    if t.lemma not in words("rulers") or t.words or not t.definite or _owned(t):
        return False
    called = {g for g, rows in people.told.items() if any(role == t.lemma and not mods & LESSER for role, mods in rows)}
    abroad = {g for g, rows in people.held.items() if not any("country:US" in mods for _, mods in rows)}
    ahead = {_ahead(clusters, t, g): g for g in called - abroad}
    near = min(ahead, key=abs if t.possessor is not None else None, default=NEAR)
    return (near >= 0 or t.possessor is not None) and abs(near) < NEAR and clusters.union(ahead[near], t.index)


def _owned(t: Traits) -> bool:
    return t.possessor is not None and t.possessor.lower_ not in ("my", "our")


def _as_known(clusters: Clusters, t: Traits, public: dict[int, Roles]) -> bool:
    """ "The Ohio Republican", "the former secretary of state": the one whom the article names and who is known as that,
    or of several the one just spoken of.
    """
    own = {BY_WORD.get(w, w) for w in clusters.told(t)} - {term(w) for w in t.modifiers if _opinion(w)}
    if not t.definite or t.possessor is not None or not (own or t.lemma in PLAIN):
        return False
    heads = {t.lemma, *HYPERNYMS.get(t.lemma, ())} if own else {t.lemma}
    fits = {clusters.find(g) for g, rows in public.items() if any(_known_as(heads, own, *row) for row in rows)}
    before = [g for g in fits if min(clusters.members[g]) < t.index and _back(clusters, t, g) < NEAR]
    near = before if len(before) == 1 else [g for g in before if _back(clusters, t, g) <= 1]
    return len(near) == 1 and clusters.union(near[0], t.index)


def _opinion(word: Token) -> bool:
    """A word that does not tell which one: "the brash billionaire", "the first-term senator"."""
    return word.is_lower and (word.lower_ in IDLE or (word.pos_ == "ADJ" and word.lower_ not in DECIDING))


def _known_as(heads: set[str], own: Set[str], role: str, mods: Set[str]) -> bool:
    """Do the words fit, and does none lack that must be there: "former", "vice"?"""
    return role in heads and own <= mods and not mods & LESSER - own


def _as_told(clusters: Clusters, t: Traits, known: dict[int, Roles]) -> bool:
    """A role that exactly one named person of the article has, or of several the one just spoken of."""
    if t.indefinite or not (t.definite or t.words) or t.head.dep_ in ("root", "xcomp") and not t.definite:
        return False
    if t.lemma == "counterpart":
        return _counterpart(clusters, t, known)
    own = clusters.told(t)
    fits = {
        group: score for group, rows in known.items() if (score := max(_fit(t, own, role, mods) for role, mods in rows))
    }
    if not fits:
        return False
    best = max(fits.values())
    groups = [g for g, s in fits.items() if s == best]
    before = [g for g in groups if min(clusters.members[clusters.find(g)]) < t.index]
    near = [g for g in before if _back(clusters, t, g) <= 1]
    if len(groups) > 1 or (best == 1 and _places(own)):
        return len(near) == 1 and clusters.union(near[0], t.index)
    return (bool(before) or _ahead(clusters, t, groups[0]) <= CLOSE) and clusters.union(groups[0], t.index)


def _back(clusters: Clusters, t: Traits, group: int) -> int:
    """How many sentences back this group was last mentioned."""
    members = clusters.members[clusters.find(group)]
    return min((t.sentence - clusters.traits[i].sentence for i in members if i < t.index), default=NEAR)


def _ahead(clusters: Clusters, t: Traits, group: int) -> int:
    """How many sentences ahead this group is first mentioned."""
    return clusters.traits[min(clusters.members[clusters.find(group)])].sentence - t.sentence


def _by_office(clusters: Clusters, t: Traits, held: dict[int, Roles]) -> bool:
    """ "The Ruritanian president" is the one person named who is known to be that; nobody where there are two."""
    own = clusters.told(t)
    if not t.definite or not any(word.startswith("country:") for word in own):
        return False
    heads = {t.lemma, *HYPERNYMS.get(t.lemma, ())}
    fits = {clusters.find(g) for g, rows in held.items() if any(role in heads and own <= mods for role, mods in rows)}
    return len(fits) == 1 and clusters.union(fits.pop(), t.index)


def _fit(t: Traits, own: frozenset[str], role: str, mods: frozenset[str]) -> int:
    """3: the same role, all its modifiers known; 2: a bare role, held by a foreigner or formerly; 1: a wider word, or
    a place where none is known.
    """
    if mods & UNDER - own:
        return 0
    if role == t.lemma and own <= mods:
        foreign = not own and (any(m.startswith("country:") and m != "country:US" for m in mods) or "former" in mods)
        return 2 if foreign else 3
    if t.definite and not own and role in HYPERNYMS.get(t.lemma, ()):
        return 1
    if t.definite and role == t.lemma and _places(own) and own == _places(own) and not _places(mods):
        return 1
    return 0


def _places(words: frozenset[str]) -> frozenset[str]:
    return frozenset(w for w in words if w.startswith("place:"))


def _counterpart(clusters: Clusters, t: Traits, known: dict[int, Roles]) -> bool:
    """ "His Russian counterpart": the Russian who holds an office here."""
    codes = {w for w in clusters.told(t) if w.startswith("country:")}
    fits = [g for g, rows in known.items() if codes and any(codes <= mods for _, mods in rows)]
    if not codes:
        return _partner(clusters, t)
    return len(fits) == 1 and clusters.union(fits[0], t.index)


def _partner(clusters: Clusters, t: Traits) -> bool:
    """ "His counterpart" after "X and Y": the other of the two."""
    owner = next((clusters.find(o.index) for o in clusters.traits if o.head == t.possessor), -1)
    people = {
        o.head.i: o for o in clusters.traits[: t.index] if o.mention.kind == "name" and o.mention.type == "PERSON"
    }
    for first in reversed(people.values()):
        for second in (people[c.i] for c in first.head.children if c.dep_ == "conj" and c.i in people):
            pair = {clusters.find(first.index), clusters.find(second.index)}
            if owner in pair and len(pair) == 2 and t.sentence - first.sentence <= NEAR:
                return clusters.union((pair - {owner}).pop(), t.index)
    return False
