"""Pronouns and noun phrases: each goes to the group that the ranker finds probable enough, or stays alone."""

from collections import defaultdict
from collections.abc import Iterable
from math import exp

import numpy as np

from kg.extract.coreference.compatible import compatible
from kg.extract.coreference.pairs import anaphors, pairs, says
from kg.extract.coreference.ranker import scores
from kg.extract.coreference.signs import HE, IT, ME, NONE, SELF, SHE, THEY, WE, YOU, Signs
from kg.extract.coreference.topics import topic
from kg.extract.mentions.traits import PEOPLE, Traits

# How probable the best group must be, by sort of anaphor: better alone than wrong.
ENOUGH = {HE: 0.5, SHE: 0.5, IT: 0.5, THEY: 0.5, ME: 0.4, WE: 0.4, YOU: 0.4, SELF: 0.4, NONE: 0.4}
UNLIKE = 0.6  # for a noun phrase without the head noun of what it takes up
# So many sentences may a speech have between two that name its speaker.
SPEECH = 12


def join_anaphors(signs: Signs) -> None:
    """Join every pronoun and noun phrase of the text, in the order of their head words, with what it takes up."""
    if not signs.traits:
        return
    found = pairs(signs)
    score, none = scores(signs, found)
    bounds = np.searchsorted(found.later, np.arange(len(signs.traits) + 1))
    for i in sorted(anaphors(signs), key=lambda i: signs.traits[i].head.i):
        first, last = bounds[i], bounds[i + 1]
        weights = zip(found.earlier[first:last].tolist(), (score[first:last] - none[i]).tolist(), strict=True)
        best = _best(signs, i, weights)
        if best is None:
            best = topic(signs, signs.traits[i]) if signs.family[i] == NONE else _spoke_last(signs, signs.traits[i])
        if best is not None:
            signs.clusters.union(best, i)


def _best(signs: Signs, i: int, weights: Iterable[tuple[int, float]]) -> int | None:
    """The group with the greatest share if that is enough; what nothing forbids adds up, mention by mention."""
    t, clusters = signs.traits[i], signs.clusters
    nominal, barred = signs.family[i] == NONE, signs.barred(t)
    shares: defaultdict[int, float] = defaultdict(float)
    for j, score in weights:
        group = clusters.find(j)
        if group != barred and (not nominal or compatible(signs, t, signs.traits[j])):
            shares[group] += exp(min(score, 50.0))
    best = max(shares, key=lambda g: shares[g], default=None)
    if best is None:
        return None
    same = [clusters.traits[j] for j in clusters.members[best]]
    like = not nominal or any(o.lemma == t.lemma or o.mention.span.end + 2 == t.mention.span.start for o in same)
    return (
        best
        if shares[best] / (1 + sum(shares.values())) >= (ENOUGH[int(signs.family[i])] if like else UNLIKE)
        else None
    )


def _spoke_last(signs: Signs, t: Traits) -> int | None:
    """For "he said" where nothing nearer tells: the man who was the last to say something outside quotation marks."""
    if not says(t) or t.quoted >= 0 or t.gender not in ("m", "f") or t.head.head.dep_ == "ccomp":
        return None
    before = (o for o in reversed(signs.traits[: t.index]) if o.quoted < 0 and o.mention.type in PEOPLE and says(o))
    last = next(before, None)
    if last is None or t.sentence - last.sentence > SPEECH or last.head.head == t.head.head or last.many:
        return None
    return last.index if signs.clusters.agree(last.index, t.index) else None
