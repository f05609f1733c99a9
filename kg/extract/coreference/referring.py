"""What the own words of noun phrases tell of whether they can mean the same."""

from kg.extract.mentions.traits import Traits
from kg.extract.syntax.prepositions import preposition

CLOSE = 3  # so many sentences back a bare phrase is looked for first
FURTHER = frozenset(
    "other others another more additional further next previous prior earlier later subsequent future".split()
)
# Words for how many of a kind are meant.
QUANTITIES = frozenset(
    "many much more most all some several few any no both each every half enough certain various numerous such".split()
)
TIMES = frozenset("time moment day night week weekend month year decade century season morning evening".split())
# Plurals by which one speaks of everybody.
SOCIETY = frozenset("voter people man woman worker child citizen taxpayer consumer".split())
# What there is but one of, unless words of its own tell a part of it.
WHOLES = frozenset("world public internet web press media".split())
ISSUES = frozenset(("ISSUE", "EVENT", "LAW"))
# What comes back every few years.
RECURRING = frozenset("election campaign primary caucus convention census race midterm inauguration olympics".split())


def at_large(t: Traits, other: Traits, own: frozenset[str], theirs: frozenset[str]) -> bool:
    """Is a bare "the voters" far from "evangelical voters" all of them?"""
    far = t.possessor is None and t.sentence - other.sentence >= CLOSE
    return far and t.lemma in SOCIETY and bool(t.many and theirs - own)


def whole(t: Traits, own: frozenset[str], theirs: frozenset[str]) -> bool:
    """Is this the one thing of its kind ("the world"), and not a part of it ("the developed world")?"""
    return t.lemma in WHOLES and own != theirs


def further(t: Traits) -> bool:
    """Do its words say that it is not what was named before: "other teachers", "the next ferry"?"""
    return any(c.lower_ in FURTHER for c in t.head.children)


def other_time(t: Traits, other: Traits) -> bool:
    """True for a word for a time in other words than before: each names its own."""
    return t.lemma in TIMES and not same_words(t, other)


def other_year(t: Traits, other: Traits) -> bool:
    """Is this one of a year of which the sentence tells and that of the other does not: "in 2008 she lost the
    election"?
    """
    if t.lemma not in RECURRING or t.sentence == other.sentence:
        return False
    mine, theirs = (frozenset(w.text for w in x.head.sent if _is_year(w.text)) for x in (t, other))
    return bool(mine) and not mine & theirs and not any(c.lower_ in ("this", "that") for c in t.head.children)


def _is_year(text: str) -> bool:
    return len(text) == 4 and text.isdigit() and text[:2] in ("18", "19", "20")


def same_words(t: Traits, other: Traits) -> bool:
    """True for two phrases that read alike."""
    return t.mention.text.lower() == other.mention.text.lower()


def apart(t: Traits, other: Traits) -> bool:
    """True for another noun that is no apposition."""
    return t.lemma != other.lemma and other.mention.span.end + 2 != t.mention.span.start


def same_kind(t: Traits, other: Traits) -> bool:
    """Bare phrases ("voters", "trade") stand for a whole kind: they take up what is as much of it; plurals only each
    other.
    """
    bare = not (other.indefinite or (t.many and other.definite))
    return bare and _tied(t) == _tied(other) and _quantity(t) == _quantity(other)


def _tied(t: Traits) -> bool:
    """Does a preposition tie it to something: "the teachers behind her"?"""
    return any(c.dep_ == "nmod" and preposition(c) for c in t.head.children)


def _quantity(t: Traits) -> frozenset[str]:
    """Words that say how many of a kind are meant: "most voters", "40 states"."""
    return frozenset(c.lower_ for c in t.head.children if c.dep_ == "nummod" or c.lower_ in QUANTITIES)


def predicative(t: Traits) -> bool:
    """Is this what somebody or something is said to be: "she may be the nominee", not where: "is at the court"?"""
    return any(c.dep_ == "cop" for c in t.head.children) and not preposition(t.head)


def restricted(t: Traits) -> bool:
    """A clause that says which ("the sanctions imposed by ...") makes it another thing than the last one so called."""
    return any(c.dep_ in ("acl", "acl:relcl") for c in t.head.children)
