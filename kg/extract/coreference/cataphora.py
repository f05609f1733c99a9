"""Pronouns in what opens a sentence, before the subject whom they mean: "In her speech, Roe said"."""

from collections.abc import Iterator

from kg.extract.coreference.signs import HE, IT, SHE, THEY, Signs
from kg.extract.mentions.traits import BODIES, PEOPLE, SUBJECTS, Traits
from kg.extract.syntax.document import Token

OPENING = frozenset(("advcl", "obl"))
# "In her absence", "in his honor": what the subject does where, or for whom, somebody else is gone.
OF_ANOTHER = frozenset("absence behalf defense defence honor honour memory name place presence stead wake".split())
BACK = 20  # so many mentions a phrase that opens a sentence may hold
OBJECTS = frozenset(("obj", "iobj"))


def ahead(signs: Signs, t: Traits) -> Traits | None:
    """The subject behind an opening phrase or clause that a pronoun in it means, if nobody before or beside it fits."""
    opening = _opening(t.head)
    if (
        opening is None
        or opening.lemma_ in OF_ANOTHER
        or not (t.subject or t.head.dep_ == "nmod:poss" or _object(signs, t))
    ):
        return None
    found = next((signs.at(c.i) for c in opening.head.children if c.dep_ in SUBJECTS and c.i > opening.rightmost), None)
    if found is None or found.quoted != t.quoted or not (_fits(signs, t, found) and _known(found)):
        return None
    return None if any(o is not found and _fits(signs, t, o) for o in _others(signs, t, opening)) else found


def _object(signs: Signs, t: Traits) -> bool:
    return t.head.dep_ in OBJECTS and signs.family[t.index] in (HE, SHE)


def _opening(word: Token) -> Token | None:
    """The head of the outermost phrase or clause before its verb that this word stands in."""
    path = [word, *word.ancestors]
    return next((w for w in reversed(path) if w.dep_ in OPENING and w.rightmost < w.head.i), None)


def _others(signs: Signs, t: Traits, opening: Token) -> Iterator[Traits]:
    """Who is named before the pronoun in its sentence, or as object behind: "When she ran, Roe attacked her"."""
    before = signs.traits[max(0, t.index - BACK) : t.index]
    yield from (o for o in before if o.sentence == t.sentence and signs.family[o.index] != signs.family[t.index])
    if opening.dep_ == "advcl":
        yield from (o for c in opening.head.children if c.dep_ in OBJECTS and (o := signs.at(c.i)) is not None)


def _known(o: Traits) -> bool:
    """A name or a noun that does not bring in somebody new, nor belongs to a pronoun: "their smiles"."""
    owned = o.possessor is not None and o.possessor.tag_ == "PRP$"
    return o.mention.kind == "name" or (o.mention.kind == "nominal" and (o.definite or bool(o.many)) and not owned)


def _fits(signs: Signs, t: Traits, o: Traits) -> bool:
    """May the pronoun mean this one: somebody, a body, or several people?"""
    family = signs.family[t.index]
    if family in (HE, SHE):
        fits = not o.many and (signs.clusters.sorts(o.index) == {"person"} or signs.family[o.index] == family)
    elif family == IT:
        fits = o.mention.type in BODIES and not o.many
    else:
        fits = family == THEY and bool(o.many) and o.mention.type in PEOPLE
    return fits and signs.clusters.agree(o.index, t.index)
