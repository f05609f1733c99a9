"""May a noun phrase take up this earlier one? What its own words, possessors and counts forbid, however alike."""

from kg.extract.coreference.definites import CLOSE, ISSUES
from kg.extract.coreference.signs import Signs
from kg.extract.mentions.traits import Traits

# Words that pick some out of many, or speak of all in turn.
COUNTING = frozenset("both each every any no either neither another other most some few several many all".split())
COUNTRIES = frozenset("country nation kingdom republic state".split())
REGIONS = frozenset("state city town county province island region village capital".split())


def compatible(signs: Signs, t: Traits, other: Traits) -> bool:
    """Nothing in the words of the two phrases tells them apart."""
    if (_counts(t) or _counts(other)) and t.mention.text.lower() != other.mention.text.lower():
        return False
    return _same_owner(signs, t, other) and _fits_words(signs, t, other) and _fits_place(signs, t, other)


def _counts(t: Traits) -> bool:
    return t.mention.kind == "nominal" and any(
        c.dep_ == "nummod" or (c.lower_ in COUNTING and c.dep_ != "nmod") for c in t.head.children
    )


def _same_owner(signs: Signs, t: Traits, other: Traits) -> bool:
    """Whose it is, where either phrase says so, is known and the same."""
    if other.mention.kind == "name" or t.possessor is None and other.possessor is None:
        return True
    if t.possessor is None:
        return t.definite
    mine, theirs = (signs.owner(x) for x in (t, other))
    return mine is not None and mine == theirs


def _fits_words(signs: Signs, t: Traits, other: Traits) -> bool:
    """A phrase that says which one it is ("the lower court") is no other one; a bare plural only its like."""
    if t.lemma == "party" and other.mention.kind == "name":
        return False  # the rules have found which one, or that there are several
    if other.mention.kind == "name" or t.lemma != other.lemma:
        plain = t.mention.type == "PERSON" or not signs.clusters.told(t) & set("lower upper".split())
        return t.definite and not t.many and plain
    own, theirs = signs.clusters.told(t), signs.clusters.told(other)
    if theirs and not own and t.mention.type in ISSUES and t.sentence - other.sentence >= CLOSE:
        return False
    return own <= theirs if t.definite or not t.many else own == theirs


def _fits_place(signs: Signs, t: Traits, other: Traits) -> bool:
    """ "The country" is no city, "the state" no country."""
    if t.lemma not in COUNTRIES | REGIONS or t.lemma == other.lemma:
        return True
    names = signs.clusters.names[signs.clusters.find(other.index)]
    return all(t.lemma in (COUNTRIES if name.startswith("country:") else REGIONS) for name in names)
