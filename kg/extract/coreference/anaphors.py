"""Pronouns and noun phrases: each goes to the group that the ranker finds probable enough, or stays alone."""

from collections import defaultdict
from collections.abc import Iterable
from math import exp

import numpy as np

from kg.extract.coreference.acting_together import act_together
from kg.extract.coreference.binding import disjoint, says
from kg.extract.coreference.bound import bound, itself
from kg.extract.coreference.compatible import compatible
from kg.extract.coreference.pairs import anaphors, pairs
from kg.extract.coreference.ranker import scores
from kg.extract.coreference.referring import apart, predicative
from kg.extract.coreference.signs import HE, IT, ME, NONE, SELF, SHE, THEY, WE, YOU, Signs
from kg.extract.coreference.topics import is_age, topic
from kg.extract.mentions.traits import PEOPLE, SUBJECTS, Traits
from kg.lexicons import table

# How probable the best group must be, by sort of anaphor: so much that more than half of such links hold. A noun phrase
# given 0.3 to 0.4 by the ranker holds in two cases of three where the head noun is the same, else seldom even at 0.6.
ENOUGH = {HE: 0.5, SHE: 0.5, IT: 0.4, THEY: 0.4, ME: 0.4, WE: 0.4, YOU: 0.4, SELF: 0.4, NONE: 0.3}
UNLIKE = 0.65  # for a noun phrase without the head noun of what it takes up
SURE = 0.4  # a score against none at which a phrase may be fuller than what it takes up
HOPELESS = -6.0  # a score against none that no longer counts
# So many sentences may a speech have between two that name its speaker.
SPEECH = 12


def join_anaphors(signs: Signs) -> None:
    """Join every pronoun and noun phrase of the text, speakers before what they say, with what it takes up."""
    if not signs.traits:
        return
    found = pairs(signs)
    score, none = scores(signs, found)
    bounds = np.searchsorted(found.later, np.arange(len(signs.traits) + 1))
    for i in sorted(anaphors(signs), key=_turns(signs).__getitem__):
        if act_together(signs, signs.traits[i]):
            continue
        first, last = bounds[i], bounds[i + 1]
        weights = zip(found.earlier[first:last].tolist(), (score[first:last] - none[i]).tolist(), strict=True)
        best = topic(signs, signs.traits[i]) if is_age(signs.traits[i]) else bound(signs, signs.traits[i])
        best = _best(signs, i, weights) if best is None else best
        if best is None and signs.family[i] == NONE:
            best = topic(signs, signs.traits[i])
        best = itself(signs, signs.traits[i]) if best is None else best
        if best is not None and not (_told_who(signs, i) and not _nameless(signs, best)):
            signs.clusters.union(best, i)
        if _nameless(signs, i) and (spoke := _spoke_last(signs, signs.traits[i])) is not None:
            signs.clusters.union(spoke, i)


def _told_who(signs: Signs, i: int) -> bool:
    """Is this an "I" whose words the text gives to somebody? It means nobody else of whom the text tells."""
    return signs.family[i] == ME and signs.spoken_by(signs.traits[i]) is not None


def _turns(signs: Signs) -> list[int]:
    """When each mention's turn is: by its head word, but who speaks goes before what he says ("He lost," she said)."""
    turns = [t.head.i for t in signs.traits]
    for t in signs.traits:
        speaker = signs.spoken_by(t)
        if speaker is not None and signs.traits[speaker].quoted < 0:
            turns[speaker] = min(turns[speaker], t.head.i - 1)
    return turns


def _best(signs: Signs, i: int, weights: Iterable[tuple[int, float]]) -> int | None:
    """The group with the greatest share if that is enough; what nothing forbids adds up, mention by mention."""
    t, clusters = signs.traits[i], signs.clusters
    nominal, barred = signs.family[i] == NONE, {signs.barred(t)} | disjoint(signs, t)
    shares: defaultdict[int, float] = defaultdict(float)
    for j, score in weights:
        if not nominal and _is_one_of_several(signs, t, signs.traits[j]):
            continue
        group = clusters.find(j if nominal else _bearer(signs, j))
        if (
            score > HOPELESS
            and group not in barred
            and (not nominal or compatible(signs, t, signs.traits[j], sure=score > SURE))
        ):
            shares[group] += exp(min(score, 50.0))
    best = max(shares, key=lambda g: shares[g], default=None)
    if best is None:
        return None
    same = [clusters.traits[j] for j in clusters.members[best]]
    like = not nominal or any(not apart(t, o) for o in same)
    enough = ENOUGH[int(signs.family[i])] if like else UNLIKE
    return best if shares[best] / (1 + sum(shares.values())) >= enough else None


def _bearer(signs: Signs, j: int) -> int:
    """Of whom a clause says what this is: Roe for "a mayor" in "Roe was a mayor. He left."."""
    o = signs.traits[j]
    told = o.mention.kind == "nominal" and o.mention.type in PEOPLE and predicative(o)
    subject = next((signs.at(c.i) for c in o.head.children if c.dep_ in SUBJECTS), None) if told else None
    if subject is None or _nameless(signs, subject.index) or not signs.clusters.agree(subject.index, j):
        return j
    return subject.index


def _is_one_of_several(signs: Signs, t: Traits, o: Traits) -> bool:
    """Is this a body named beside others with "and", of whom "they" would be all?"""
    if signs.family[t.index] != THEY or o.mention.kind != "name" or o.mention.type not in ("ORG", "GPE"):
        return False
    first = o.head.head if o.head.dep_ == "conj" else o.head
    return t.sentence > o.sentence and any(c.dep_ == "conj" and signs.at(c.i) is not None for c in first.children)


def _nameless(signs: Signs, i: int) -> bool:
    """True for a group of pronouns alone."""
    return _kinds(signs, i) == {"pronoun"}


def _kinds(signs: Signs, i: int) -> set[str]:
    """What sorts of mention the group of this one holds."""
    return {signs.traits[j].mention.kind for j in signs.clusters.members[signs.clusters.find(i)]}


def _spoke_last(signs: Signs, t: Traits) -> int | None:
    """For "he said" where nothing nearer tells: the man who was the last to say something outside quotation marks."""
    verb = t.head.head
    speaks = says(t) and "quote" in table("reporting_verbs")[verb.lemma_].split() and verb.dep_ != "ccomp"
    if not speaks or t.quoted >= 0 or t.gender not in ("m", "f"):
        return None
    since = t.sentence - SPEECH
    before = (o for o in reversed(signs.traits[: t.index]) if o.sentence >= since and o.quoted < 0 and says(o))
    return next((o.index for o in before if _may_speak(signs, o, t)), None)


def _may_speak(signs: Signs, other: Traits, t: Traits) -> bool:
    """May this subject of a verb of speech be whom a later pronoun means?"""
    person = other.mention.type in PEOPLE and not other.many and "name" in _kinds(signs, other.index)
    return person and other.head.head != t.head.head and signs.clusters.agree(other.index, t.index)
