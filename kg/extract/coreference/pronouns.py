"""Pronouns: each goes to the most prominent mention before it that agrees with it, or stays alone."""

from collections.abc import Sequence
from math import exp

from spacy.tokens import Token

from kg.extract.coreference.antecedents import candidates, features, score, sort
from kg.extract.coreference.clusters import Clusters
from kg.extract.mentions.traits import ADDRESSED, PEOPLE, RELATIVE, SPEAKING, Traits
from kg.lexicons import table

# How probable the best antecedent must be, by sort of pronoun: better alone than wrong. Chosen on GUM's dev part, where
# of those so resolved "he" and "she" are right nine times in ten, "it" and "they" eight times.
ENOUGH = {"he": 0.35, "it": 0.6, "they": 0.35}


def join_pronouns(clusters: Clusters, speakers: Sequence[Token | None]) -> None:
    """Join every pronoun of the text, in order, with its antecedent."""
    heads = {t.head.i: t for t in clusters.traits if t.mention.kind != "demonym"}
    for t in clusters.traits:
        if t.mention.kind != "pronoun" or t.word in RELATIVE or t.word in ADDRESSED:
            continue
        if t.word in SPEAKING:
            _speaking(clusters, t, speakers, heads)
        else:
            found = best(clusters, t)
            if found is not None:
                clusters.union(found.index, t.index)


def best(clusters: Clusters, t: Traits) -> Traits | None:
    """The most probable antecedent if it is probable enough; those of one chain add up."""
    kind, weighed = sort(t), 1.0  # the one is for no antecedent at all
    shares: dict[tuple[int, bool], float] = {}
    last: dict[tuple[int, bool], Traits] = {}
    for rank, (other, pair) in enumerate(candidates(clusters, t)):
        weight = exp(min(50.0, score(kind, features(clusters, t, other, pair=pair, rank=rank) | {"any": 1.0})))
        key = (clusters.find(other.index), pair)
        shares[key] = shares.get(key, 0.0) + weight
        last.setdefault(key, other)
        weighed += weight
    if not shares:
        return None
    key = max(shares, key=lambda k: shares[k])
    return None if key[1] or shares[key] / weighed < ENOUGH[kind] else last[key]


def _speaking(clusters: Clusters, t: Traits, speakers: Sequence[Token | None], heads: dict[int, Traits]) -> None:
    """I is who speaks, we those for whom he speaks."""
    speaker = heads.get(token.i) if t.quoted >= 0 and (token := speakers[t.quoted]) is not None else None
    if speaker is None or (speaker.mention.type not in (*PEOPLE, "ORG", "GPE") and speaker.mention.kind != "pronoun"):
        return
    single = t.word in ("i", "me", "my", "mine", "myself")
    clusters.union((speaker if single else _represented(clusters, speaker)).index, t.index)


def _represented(clusters: Clusters, speaker: Traits) -> Traits:
    """For whom an official speaks: the country or body in his title, else himself."""
    group = clusters.members[clusters.find(speaker.index)]
    heads = {
        t.head.i: t
        for t in clusters.traits
        if t.mention.kind in ("name", "demonym") and t.mention.type in ("GPE", "ORG")
    }
    titles = [clusters.traits[i] for i in group if clusters.traits[i].mention.kind == "nominal"]
    before = [heads[w.i] for t in titles for w in t.modifiers if w.i in heads and w.i < t.head.i]
    named = next((t for t in before if t.mention.type == "GPE"), before[0] if before else None)
    return named or _by_office(clusters, titles) or speaker


def _by_office(clusters: Clusters, titles: Sequence[Traits]) -> Traits | None:
    """The country, if the text names it, whose office a title without a country tells ("Secretary of State")."""
    texts = [t.mention.text.lower() for t in titles]
    codes = {f"country:{code}" for office, code in table("offices").items() if any(office in text for text in texts)}
    return next((t for t in clusters.traits if codes & clusters.names[clusters.find(t.index)]), None)
