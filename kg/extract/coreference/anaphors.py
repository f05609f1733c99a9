"""Pronouns and noun phrases: each goes to the group that the ranker finds probable enough, or stays alone."""

from collections import defaultdict
from collections.abc import Iterable
from math import exp

import numpy as np

from kg.extract.coreference.compatible import compatible
from kg.extract.coreference.pairs import anaphors, pairs
from kg.extract.coreference.ranker import scores
from kg.extract.coreference.signs import HE, I, IT, NONE, SELF, SHE, THEY, WE, YOU, Signs
from kg.extract.coreference.topics import topic

# How probable the best group must be, by sort of anaphor: better alone than wrong.
ENOUGH = {HE: 0.6, SHE: 0.6, IT: 0.65, THEY: 0.6, I: 0.5, WE: 0.5, YOU: 0.6, SELF: 0.5, NONE: 0.5}
UNLIKE = 0.7  # for a noun phrase without the head noun of what it takes up


def join_anaphors(signs: Signs) -> None:
    """Join every pronoun and noun phrase of the text, in the order of their head words, with what it takes up."""
    found = pairs(signs)
    score, none = scores(signs, found)
    bounds = np.searchsorted(found.later, np.arange(len(signs.traits) + 1))
    for i in sorted(anaphors(signs), key=lambda i: signs.traits[i].head.i):
        first, last = bounds[i], bounds[i + 1]
        weights = zip(found.earlier[first:last].tolist(), (score[first:last] - none[i]).tolist(), strict=True)
        best = _best(signs, i, weights)
        if best is None:
            best = topic(signs, signs.traits[i])
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
    like = not nominal or t.lemma in {clusters.traits[j].lemma for j in clusters.members[best]}
    return (
        best
        if shares[best] / (1 + sum(shares.values())) >= (ENOUGH[int(signs.family[i])] if like else UNLIKE)
        else None
    )
