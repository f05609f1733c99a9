"""Which mentions a pronoun may go back to, and how much each of them looks like its antecedent.

The weights are learned from annotated texts (`antecedent_training`) and kept in `data/lexicons/antecedents.txt`.
"""

from collections.abc import Iterator
from functools import cache
from math import log

from kg.extract.coreference.clusters import Clusters
from kg.extract.mentions.traits import ADDRESSED, BODIES, PEOPLE, REFLEXIVE, RELATIVE, SPEAKING, SUBJECTS, Traits
from kg.lexicons import table

# How many sentences back an antecedent may stand.
BACK = 3
OBJECTS = frozenset("obj iobj obl".split())
NOBODY = frozenset("anyone anybody someone somebody everyone everybody nobody person".split())
CLAUSES = frozenset("root ccomp xcomp advcl acl acl:relcl conj parataxis csubj".split())


def candidates(clusters: Clusters, t: Traits) -> Iterator[tuple[Traits, bool]]:
    """Possible antecedents, nearest first; True marks the first of two together ("X and Y ... they")."""
    for other in _before(clusters, t):
        if t.many and other.many is not True and _pair(other) and not _bound(t, other):
            yield other, True
        elif fits(clusters, t, other):
            yield other, False


def _pair(t: Traits) -> bool:
    """The first of several people or bodies joined by "and"."""
    return t.mention.type in (*PEOPLE, *BODIES) and any(
        c.dep_ == "conj" and c.pos_ in ("PROPN", "NOUN") and any(g.lower_ == "and" for g in c.children)
        for c in t.head.children
    )


def _before(clusters: Clusters, t: Traits) -> Iterator[Traits]:
    for other in reversed(clusters.traits[: t.index]):
        if t.sentence - other.sentence > BACK:
            return
        if other.word in NOBODY or any(c.dep_ == "cop" for c in other.head.children):
            continue
        if (
            other.mention.kind in ("name", "nominal")
            and other.mention.span.end <= t.mention.span.start
            or (
                other.mention.kind == "pronoun"
                and _same_word(t, other)
                and len(clusters.members[clusters.find(other.index)]) > 1
            )
        ):
            yield other


def _same_word(t: Traits, other: Traits) -> bool:
    return t.gender == other.gender and t.many == other.many and other.word not in SPEAKING | ADDRESSED | RELATIVE


def fits(clusters: Clusters, t: Traits, other: Traits) -> bool:
    """Gender, number and sort agree, and the two are not arguments of one verb (unless reflexive)."""
    if (t.quoted != other.quoted and t.quoted >= 0 and other.quoted >= 0 and other.mention.kind == "pronoun") or _bound(
        t, other
    ):
        return False
    if says(t) and t.quoted < 0 <= other.quoted:
        return False  # "..., he said": nobody is named in his own words
    genders = clusters.genders(clusters.find(other.index))
    sorts = clusters.sorts(clusters.find(other.index))
    if t.gender in ("m", "f"):
        return "person" in sorts and not (genders - {t.gender}) and other.many is not True
    if t.gender == "n":
        return "person" not in sorts and "people" not in sorts and other.many is not True and not genders
    if t.many:
        return other.many is True or (
            other.mention.type in BODIES and other.many is None and other.mention.type != "GPE"
        )
    return True


def _bound(t: Traits, other: Traits) -> bool:
    """Binding: "Trump told him" is not Trump; "his brother" is not he; "himself" must be."""
    if t.word in REFLEXIVE:
        return not (other.head.head == t.head.head or other.head in t.head.head.subtree and other.subject)
    if t.head.dep_ == "nmod:poss":
        return other.head == t.head.head
    same_verb = (
        other.head.head == t.head.head and other.head.dep_ in SUBJECTS | OBJECTS and t.head.dep_ in SUBJECTS | OBJECTS
    )
    return same_verb or t.head in other.head.subtree


def features(clusters: Clusters, t: Traits, other: Traits, *, pair: bool, rank: int) -> dict[str, float]:
    """What speaks for and against this antecedent; `rank` counts the candidates nearer than it."""
    size = sum(i < t.index for i in clusters.members[clusters.find(other.index)])
    dep = other.head.dep_.partition(":")[0]
    said = says(t)
    acts = other.mention.type in (*PEOPLE, *BODIES)
    found = {
        f"back {min(t.sentence - other.sentence, BACK)}": 1.0,
        f"place {other.head.dep_ if dep == 'nmod' else dep}": 1.0,
        f"kind {other.mention.kind}": 1.0,
        f"type {other.mention.type or 'none'}": 1.0,
        "rank": log(1 + rank),
        "distance": log(1 + t.head.i - other.head.i),
        "spoken of": log(1 + size),
        "pair": float(pair),
        "subjects": float(_subject(other) and _subject(t)),
        "subject, near": float(_subject(other) and other.sentence == t.sentence),
        "subject, last sentence": float(_subject(other) and other.sentence == t.sentence - 1),
        "same place": float(other.head.dep_ == t.head.dep_),
        "same clause": float(_same_clause(t, other)),
        "same word": float(other.word == t.word),
        "named": float(bool(clusters.names[clusters.find(other.index)])),
        "definite": float(other.definite),
        "indefinite": float(other.indefinite),
        "number told": float(other.many is not None),
        "quoted, pronoun not": float(other.quoted >= 0 > t.quoted),
        "pronoun quoted, not this": float(t.quoted >= 0 > other.quoted),
        "other quotation": float(t.quoted >= 0 and other.quoted >= 0 and t.quoted != other.quoted),
        "says, acts": float(said and acts),
        "says, acts not": float(said and not acts),
        "gender told": float(bool(clusters.genders(clusters.find(other.index)))),
        "part of another": float(other.head.dep_ in ("nmod", "nmod:poss", "compound", "appos", "conj")),
        "main subject": float(_subject(other) and other.head.head.dep_ == "root"),
        "both say": float(said and says(other)),
        "said it last": float(says(other) and other.sentence < t.sentence),
        "under the pronoun's verb": float(other.head.head == t.head.head),
    }
    return {name: value for name, value in found.items() if value}


def sort(t: Traits) -> str:
    """Pronouns of one sort share their weights: he and she, it, they."""
    return "they" if t.many else "it" if t.gender == "n" else "he"


@cache
def weights() -> dict[str, float]:
    """The learned weight of each feature for each sort of pronoun."""
    return {name: float(value) for name, value in table("antecedents").items()}


def score(sort_: str, found: dict[str, float]) -> float:
    """The sum of the weights of what was found."""
    learned = weights()
    return sum(value * learned.get(f"{sort_}: {name}", 0.0) for name, value in found.items())


def says(t: Traits) -> bool:
    """True for the subject of a verb of speech."""
    return t.subject and t.head.head.lemma_ in table("reporting_verbs")


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
