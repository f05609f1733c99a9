"""Noun phrases that take up what was named before: "the Ruritanian president", "the ministry", "the new sanctions"."""

from collections.abc import Iterable, Sequence

from kg.extract.coreference.ascribed import ascribed
from kg.extract.coreference.by_kind import Called
from kg.extract.coreference.clusters import Clusters
from kg.extract.coreference.holders import LESSER, NEAR, Known, by_role
from kg.extract.coreference.issue_kinds import by_issue_kind
from kg.extract.coreference.referring import (
    CLOSE,
    ISSUES,
    at_large,
    further,
    other_time,
    other_year,
    predicative,
    restricted,
    same_kind,
    whole,
)
from kg.extract.coreference.roles import figures, offices, roles
from kg.extract.mentions.traits import Traits
from kg.lexicons import table, words
from kg.records import NAMING

STATE = frozenset(("government", "regime"))
HOME = frozenset(("country", "nation", "homeland", "motherland", "fatherland"))
BODIES = frozenset(
    "agency department bureau company firm group organization organisation network party bank union court council "
    "committee".split()
)


def join_definites(clusters: Clusters, *, owned: bool = False) -> None:
    """Join each definite or repeated noun phrase with what it takes up.

    Phrases with a possessive pronoun wait until it is known who that is (`owned`): "his campaign", "its envoy".
    """
    states(clusters)
    people = Known(roles(clusters), offices(clusters), figures(clusters))
    called = Called(clusters)
    seen: list[Traits] = []
    for t in clusters.traits:
        open_ = t.mention.kind == "nominal" and not clusters.names[clusters.find(t.index)] and owned == _whose(t)
        if open_ and not called.join(t):
            _join(clusters, t, people, seen)
        if t.mention.kind != "pronoun":
            seen.append(t)


def _join(clusters: Clusters, t: Traits, people: Known, seen: Sequence[Traits]) -> bool:
    if predicative(t) or ascribed(t):
        return False
    if _whose(t) and t.lemma not in words("rulers") and not any(":" in word for word in clusters.told(t)):
        return False
    if t.possessor is not None and t.possessor.lower_ == "our" and t.lemma in HOME:
        return _home(clusters, t)
    if t.lemma in HOME and _that(t) and _that_country(clusters, t):
        return True
    return (
        (t.mention.type == "PERSON" and not further(t) and by_role(clusters, t, people))
        or _by_words(clusters, t, seen)
        or by_issue_kind(clusters, t, seen)
        or _by_kind(clusters, t)
        or _by_later(clusters, t)
        or (t.lemma == "party" and _by_words(clusters, t, seen, described=True))
    )


def _home(clusters: Clusters, t: Traits) -> bool:
    """ "Our country" is the country for which the speaker speaks."""
    owner = next((o for o in clusters.traits if t.possessor is not None and o.head == t.possessor), t)
    return _is_state(clusters, owner) and clusters.union(owner.index, t.index)


def _that_country(clusters: Clusters, t: Traits) -> bool:
    """ "That country" is the last one named in its sentence, else the only one of the sentence before."""
    near = [o for o in clusters.traits[: t.index] if t.sentence - o.sentence <= 1 and _is_state(clusters, o)]
    here = [o for o in near if o.sentence == t.sentence]
    sure = bool(here) or len(_groups(clusters, near)) == 1
    return sure and clusters.union((here or near)[-1].index, t.index)


def states(clusters: Clusters) -> None:
    """ "The Russian government" and "the government of Russia" are Russia."""
    heads = {t.head.i: t for t in clusters.traits if t.mention.kind in NAMING and t.mention.type in ("GPE", "NORP")}
    for t in clusters.traits:
        if t.mention.kind == "nominal" and t.lemma in STATE:
            owners = [
                heads[c.i]
                for c in t.head.children
                if c.i in heads and c.dep_ in ("amod", "compound", "nmod", "nmod:poss")
            ]
            if len(owners) == 1 and not t.many and _is_state(clusters, owners[0]):
                clusters.union(owners[0].index, t.index)


def _is_state(clusters: Clusters, t: Traits) -> bool:
    return any(name.startswith("country:") for name in clusters.names[clusters.find(t.index)])


def _by_words(clusters: Clusters, t: Traits, seen: Sequence[Traits], *, described: bool = False) -> bool:
    """The last phrase with the same head noun whose modifiers do not contradict; for "the party" a `described` one
    ("his party", "a stolid party") only where nothing else is found.
    """
    lemma, near, own = t.lemma, t.sentence - NEAR, clusters.told(t)
    for other in reversed(seen):
        if other.sentence < near and own != clusters.told(other):
            return False
        if other.lemma == lemma and other.mention.kind in ("nominal", "name") and _takes_up(clusters, t, other):
            if _inside(other, t) or _inside(t, other) or _other_party(t, other, described=described):
                continue
            if t.mention.type in ISSUES and t.sentence - other.sentence >= CLOSE and _several(clusters, t, seen):
                return False
            return clusters.union(other.index, t.index)
    return False


def _other_party(t: Traits, other: Traits, *, described: bool) -> bool:
    """ "The party" is one named last, by its name or its followers', before it is one that words of its own tell."""
    told = t.possessor is None and not t.words and (other.possessor is not None or bool(other.words))
    return t.lemma == "party" and (other.mention.kind == "name" or (told and not described))


def _several(clusters: Clusters, t: Traits, seen: Sequence[Traits]) -> bool:
    """Is a bare phrase ("the vote") one of several things that were called so with words of their own?"""
    told = {clusters.told(o) for o in seen if o.lemma == t.lemma and o.mention.type == t.mention.type}
    return not clusters.told(t) and len(told - {frozenset()}) > 1


def _inside(inner: Traits, outer: Traits) -> bool:
    return inner.mention.span in outer.mention.span


def _takes_up(clusters: Clusters, t: Traits, other: Traits) -> bool:
    if t.indefinite or restricted(t) or t.many != other.many or not _alike(t, other) or further(t):
        return False
    if other_time(t, other) or other_year(t, other):
        return False
    if t.lemma in HOME and _that(other) and not _that(t):
        return False
    if not t.definite and (further(other) or not same_kind(t, other)):
        return False
    issue = t.mention.type in ISSUES
    if any(c.lower_ in ("every", "any", "each", "no") for c in other.head.children):
        return False
    own, theirs = clusters.told(t), clusters.told(other)
    if t.mention.type == "PERSON" and LESSER & (theirs - own):
        return False
    if at_large(t, other, own, theirs) or whole(t, own, theirs):
        return False
    if t.definite:
        return own <= theirs or (issue and theirs <= own and bool(own & theirs))
    return own == theirs and bool(own or t.many)


def _that(t: Traits) -> bool:
    return any(c.lower_ == "that" for c in t.head.children)


def _alike(t: Traits, other: Traits) -> bool:
    return t.mention.type == other.mention.type or not t.mention.type or not other.mention.type


def _whose(t: Traits) -> bool:
    """Does a possessive pronoun say whose it is?"""
    return t.possessor is not None and t.possessor.tag_ in ("PRP$", "WP$")


def _by_kind(clusters: Clusters, t: Traits) -> bool:
    """ "The ministry", "the party": the last name that such a word ends, "the agency" the only body just named."""
    if t.mention.type != "ORG" or not t.definite or t.words or t.many or t.possessor is not None:
        return False
    bodies = [o for o in clusters.traits[: t.index] if o.mention.kind == "name" and o.mention.type == "ORG"]
    if t.lemma == "party":
        return _by_party(clusters, t)
    same = [o for o in bodies if o.mention.text.lower().split()[-1] == t.lemma]
    near = [o for o in bodies if 0 <= t.sentence - o.sentence < CLOSE]
    if same:
        return not restricted(t) and len(_groups(clusters, same)) == 1 and clusters.union(same[-1].index, t.index)
    if t.lemma in BODIES and len(_groups(clusters, near)) == 1:
        return clusters.union(near[-1].index, t.index)
    return False


def _by_later(clusters: Clusters, t: Traits) -> bool:
    """ "The administration" before any was named: the one so called later, if there is only one."""
    if t.mention.type != "ORG" or not t.definite or t.words or t.many or t.possessor is not None:
        return False
    later = [
        o
        for o in clusters.traits[t.index + 1 :]
        if o.lemma == t.lemma and o.mention.type == "ORG" and clusters.told(o) and not o.indefinite
    ]
    return len({clusters.told(o) for o in later}) == 1 and clusters.union(t.index, later[0].index)


def _by_party(clusters: Clusters, t: Traits) -> bool:
    """The one party just named, by its own name or by its followers', else the only one of the article before."""
    before = [o for o in clusters.traits[: t.index] if o.mention.kind == "name" and _party(o)]
    near = [o for o in before if t.sentence - o.sentence < CLOSE]
    named = near if len(_groups(clusters, near)) == 1 else before
    return len(_groups(clusters, named)) == 1 and clusters.union(named[-1].index, t.index)


def _party(t: Traits) -> bool:
    name = t.mention.text.lower().removeprefix("the ")
    return name in table("adherents") or (t.mention.type == "ORG" and name.endswith(" party"))


def _groups(clusters: Clusters, all_traits: Iterable[Traits]) -> set[int]:
    return {clusters.find(t.index) for t in all_traits}
