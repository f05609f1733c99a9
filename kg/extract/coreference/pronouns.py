"""Pronouns: each goes to the most prominent mention before it that agrees with it, or stays alone."""

from collections.abc import Sequence
from math import exp

from spacy.tokens import Token

from kg.extract.coreference.antecedents import candidates, features, fits, says, score, sort
from kg.extract.coreference.clusters import Clusters
from kg.extract.mentions.traits import ADDRESSED, PEOPLE, RELATIVE, SPEAKING, Traits
from kg.lexicons import table

# How probable the best antecedent must be, by sort of pronoun: better alone than wrong. Chosen on GUM's dev part, where
# of those so resolved "he" and "she" are right nine times in ten, "it" and "they" eight times.
ENOUGH = {"he": 0.35, "it": 0.6, "they": 0.35}

# So many sentences may a speech have between two that name its speaker.
SPEECH = 12


def join_pronouns(clusters: Clusters, speakers: Sequence[Token | None]) -> None:
    """Join every pronoun of the text, in order, with its antecedent."""
    heads = {t.head.i: t for t in clusters.traits if t.mention.kind != "demonym"}
    for t in clusters.traits:
        if t.mention.kind != "pronoun" or t.word in RELATIVE or t.word in ADDRESSED:
            continue
        if t.word in SPEAKING:
            _speaking(clusters, t, speakers, heads)
        else:
            found = best(clusters, t) or _spoke_last(clusters, t)
            if found is not None:
                clusters.union(found.index, t.index)


def _spoke_last(clusters: Clusters, t: Traits) -> Traits | None:
    """For "he said" where nothing nearer tells: the man who was the last to say something outside quotation marks."""
    if not says(t) or t.quoted >= 0 or t.gender not in ("m", "f") or t.head.head.dep_ == "ccomp":
        return None
    before = (o for o in reversed(clusters.traits[: t.index]) if o.quoted < 0 and o.mention.type in PEOPLE and says(o))
    last = next(before, None)
    near = last is not None and t.sentence - last.sentence <= SPEECH
    return last if last is not None and near and fits(clusters, t, last) else None


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
    who = speaker if single else _represented(clusters, speaker)
    if who is not None:
        clusters.union(who.index, t.index)


def _represented(clusters: Clusters, speaker: Traits) -> Traits | None:
    """For whom a speaker says "we": a body for itself, an official for the country or body in his title, anybody else
    for people of whom the text does not tell.
    """
    group = clusters.members[clusters.find(speaker.index)]
    heads = {
        t.head.i: t
        for t in clusters.traits
        if t.mention.kind in ("name", "demonym") and t.mention.type in ("GPE", "ORG")
    }
    titles = [clusters.traits[i] for i in group if clusters.traits[i].mention.kind == "nominal"]
    before = [heads[w.i] for t in titles for w in t.modifiers if w.i in heads and w.i < t.head.i]
    named = next((t for t in before if t.mention.type == "GPE"), before[0] if before else None)
    alone = speaker if speaker.mention.type not in PEOPLE else None
    return named or _by_office(clusters, titles) or alone


def _by_office(clusters: Clusters, titles: Sequence[Traits]) -> Traits | None:
    """The country, if the text names it, whose office a title without a country tells ("Secretary of State")."""
    texts = [t.mention.text.lower() for t in titles]
    codes = {f"country:{code}" for office, code in table("offices").items() if any(office in text for text in texts)}
    return next((t for t in clusters.traits if codes & clusters.names[clusters.find(t.index)]), None)
