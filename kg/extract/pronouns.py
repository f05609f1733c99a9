"""Pronouns: each goes to the most prominent mention before it that agrees with it, or stays alone."""

from collections.abc import Iterator, Sequence

from spacy.tokens import Token

from kg.extract.clusters import Clusters
from kg.extract.traits import ADDRESSED, BODIES, PEOPLE, REFLEXIVE, RELATIVE, SPEAKING, SUBJECTS, Traits
from kg.lexicons import table

# How many sentences back an antecedent may stand.
BACK = 3
# A candidate below this score is no antecedent: better alone than wrong.
ENOUGH = 0.0
OBJECTS = frozenset("obj iobj obl".split())
NOBODY = frozenset("anyone anybody someone somebody everyone everybody nobody person".split())
CLAUSES = frozenset("root ccomp xcomp advcl acl acl:relcl conj parataxis csubj".split())


def join_pronouns(clusters: Clusters, speakers: Sequence[Token | None]) -> None:
    """Join every pronoun of the text, in order, with its antecedent."""
    heads = {t.head.i: t for t in clusters.traits if t.mention.kind != "demonym"}
    for t in clusters.traits:
        if t.mention.kind != "pronoun" or t.word in RELATIVE or t.word in ADDRESSED:
            continue
        if t.word in SPEAKING:
            _speaking(clusters, t, speakers, heads)
        else:
            best = max(_candidates(clusters, t), key=lambda c: c[0], default=(ENOUGH - 1, None))
            if best[0] > ENOUGH and best[1] is not None:
                clusters.union(best[1].index, t.index)


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
    heads = {t.head.i: t for t in clusters.traits if t.mention.kind in ("name", "demonym") and t.mention.type in ("GPE", "ORG")}
    titles = [clusters.traits[i] for i in group if clusters.traits[i].mention.kind == "nominal"]
    before = [heads[w.i] for t in titles for w in t.modifiers if w.i in heads and w.i < t.head.i]
    return next((t for t in before if t.mention.type == "GPE"), before[0] if before else speaker)


def _candidates(clusters: Clusters, t: Traits) -> Iterator[tuple[float, Traits | None]]:
    """Antecedents with their scores; None stands for two together ("X and Y ... they"), who have no chain."""
    for other in _before(clusters, t):
        if t.many and other.many is not True and _pair(other) and not _bound(t, other):
            yield _score(clusters, t, other) + 0.5, None
        elif _fits(clusters, t, other):
            yield _score(clusters, t, other), other


def _pair(t: Traits) -> bool:
    """The first of several people or bodies joined by "and"."""
    return t.mention.type in (*PEOPLE, *BODIES) and any(
        c.dep_ == "conj" and c.pos_ in ("PROPN", "NOUN") and any(g.lower_ == "and" for g in c.children) for c in t.head.children
    )


def _before(clusters: Clusters, t: Traits) -> Iterator[Traits]:
    for other in reversed(clusters.traits[: t.index]):
        if t.sentence - other.sentence > BACK:
            return
        if other.word in NOBODY:
            continue
        if other.mention.kind in ("name", "nominal") and other.mention.span.end <= t.mention.span.start:
            yield other
        elif other.mention.kind == "pronoun" and _same_word(t, other) and len(clusters.members[clusters.find(other.index)]) > 1:
            yield other


def _same_word(t: Traits, other: Traits) -> bool:
    return t.gender == other.gender and t.many == other.many and other.word not in SPEAKING | ADDRESSED | RELATIVE


def _fits(clusters: Clusters, t: Traits, other: Traits) -> bool:
    """Gender, number and sort agree, and the two are not arguments of one verb (unless reflexive)."""
    if (t.quoted != other.quoted and t.quoted >= 0 and other.quoted >= 0 and other.mention.kind == "pronoun") or _bound(t, other):
        return False
    genders = clusters.genders(clusters.find(other.index))
    sorts = clusters.sorts(clusters.find(other.index))
    if t.gender in ("m", "f"):
        return "person" in sorts and not (genders - {t.gender}) and other.many is not True
    if t.gender == "n":
        return "person" not in sorts and "people" not in sorts and other.many is not True and not genders
    if t.many:
        return other.many is True or (other.mention.type in BODIES and other.many is None and other.mention.type != "GPE")
    return True


def _bound(t: Traits, other: Traits) -> bool:
    """Binding: "Trump told him" is not Trump; "his brother" is not he; "himself" must be."""
    if t.word in REFLEXIVE:
        return not (other.head.head == t.head.head or other.head in t.head.head.subtree and other.subject)
    if t.head.dep_ == "nmod:poss":
        return other.head == t.head.head
    same_verb = other.head.head == t.head.head and other.head.dep_ in SUBJECTS | OBJECTS and t.head.dep_ in SUBJECTS | OBJECTS
    return same_verb or t.head in other.head.subtree


def _score(clusters: Clusters, t: Traits, other: Traits) -> float:
    """Prominence: how near, which place in its clause, the same place as the pronoun, how often spoken of."""
    back = t.sentence - other.sentence
    score = 2.0 - 1.2 * back
    score += {True: 1.5}.get(_subject(other), 0.4 if other.head.dep_ in ("obj", "iobj") else 0.0)
    score += 0.4 * (_subject(other) and _subject(t)) + 0.3 * (other.head.dep_ == t.head.dep_)
    score += 0.15 * min(6, sum(i < t.index for i in clusters.members[clusters.find(other.index)]))
    score += 0.6 * (other.mention.kind == "name") + 0.7 * (other.mention.kind == "pronoun")
    score -= 0.6 * (other.head.dep_ in ("nmod", "nmod:poss", "compound", "conj"))
    score -= 0.8 * (other.quoted != t.quoted) + 1.0 * (other.indefinite and t.gender != "n" and back > 1)
    score += _sense(t, other)
    if t.gender == "n":
        score += {"ORG": 0.8, "GPE": 0.8, "ISSUE": 0.4, "": -0.6, "LOC": -0.8}.get(other.mention.type, 0.0)
        score -= 0.8 * (other.mention.kind == "nominal" and not other.definite and back > 0)
    score -= 0.02 * min(30, t.head.i - other.head.i)
    return score + 1.0 * _same_clause(t, other)


def _sense(t: Traits, other: Traits) -> float:
    """Who says something is people or a body; "they" are people more often than things."""
    acts = other.mention.type in (*PEOPLE, *BODIES)
    if t.subject and t.head.head.lemma_ in table("reporting_verbs"):
        return 1.0 if acts else -2.0
    return (0.5 if acts else -0.5) if t.many else 0.0


def _subject(t: Traits) -> bool:
    return t.subject or (t.head.dep_ == "conj" and t.head.head.dep_ in SUBJECTS)


def _same_clause(t: Traits, other: Traits) -> bool:
    """A possessor is most often the subject of its own clause."""
    if t.head.dep_ != "nmod:poss" or not other.subject:
        return False
    verb = t.head.head
    while verb.dep_ not in CLAUSES and verb.head != verb:
        verb = verb.head
    return other.head.head == verb
