"""May a noun phrase take up this earlier one? What its own words, possessors and counts forbid, however alike."""

from kg.extract.coreference.ascribed import ascribed, bearers
from kg.extract.coreference.holders import LESSER
from kg.extract.coreference.referring import (
    CLOSE,
    ISSUES,
    apart,
    at_large,
    further,
    other_time,
    other_year,
    predicative,
    same_kind,
    same_words,
    whole,
)
from kg.extract.coreference.signs import Signs
from kg.extract.mentions.kinds import part_of
from kg.extract.mentions.traits import SUBJECTS, Traits
from kg.lexicons import table

# Words that pick some out of many, or speak of all in turn.
COUNTING = frozenset("both each every any no either neither another other most some few several many all".split())
COUNTRIES = frozenset("country nation kingdom republic state".split())
HOME = frozenset(("country:US",))  # goes without saying
REGIONS = frozenset("state city town county province island region village capital".split())


def compatible(signs: Signs, t: Traits, other: Traits, *, sure: bool = False) -> bool:
    """Nothing in the words of the two phrases tells them apart; a `sure` ranker lets a phrase be fuller than before."""
    if t.mention.type == "PERSON" and t.word in table("demonyms"):
        return False  # the rules have found him, or nobody
    counted = _counts(t) or _counts(other) or further(t)
    if (counted and not same_words(t, other)) or other_time(t, other) or other_year(t, other):
        return False
    if _by_clause(t) and t.sentence - other.sentence > 1 and other.mention.kind != "name":
        return False
    tests = (_said_of, _known_there, _same_owner, _same_body, _ascribed_to, _fits_place)
    return all(test(signs, t, other) for test in tests) and _fits_words(signs, t, other, sure=sure)


def _by_clause(t: Traits) -> bool:
    """Does a clause say which one is meant: "the towns that lie ahead"? Then it is known without what was named far
    before.
    """
    clauses = (c for c in t.head.children if c.dep_ == "acl:relcl")
    return any(c.doc[c.leftmost - 1].text not in (",", "–", "—", "-") for c in clauses)


def _said_of(signs: Signs, t: Traits, other: Traits) -> bool:
    """What a clause says its subject to be is nobody but that subject, and for a thing a word of its own."""
    if not predicative(t):
        return True
    if t.mention.type != "PERSON":
        return False
    subject = next((signs.at(c.i) for c in t.head.children if c.dep_ in SUBJECTS), None)
    return subject is not None and signs.clusters.find(subject.index) == signs.clusters.find(other.index)


def _known_there(signs: Signs, t: Traits, other: Traits) -> bool:
    """ "The Ruritanian leader" is nobody of whom Ruritania has not been said, "the president" no former or vice one."""
    if t.mention.type != "PERSON":
        return True
    own = signs.clusters.told(t)
    members = (signs.traits[i] for i in signs.clusters.members[signs.clusters.find(other.index)])
    alike = [signs.clusters.told(o) for o in members if o.mention.kind == "nominal" and o.lemma == t.lemma]
    if alike and all(LESSER & (told - own) for told in alike):
        return False
    if signs.elsewhere(t, other.index):
        return False
    codes = {word for word in own if word.startswith("country:")} - HOME
    return not codes or codes <= signs.countries(other.index)


def _same_body(signs: Signs, t: Traits, other: Traits) -> bool:
    """ "The host committee" is not the National Committee: nouns of its own make it another body of that sort."""
    if t.mention.type != "ORG":
        return True
    mine, theirs = ([signs.traits[i] for i in signs.clusters.members[signs.clusters.find(x.index)]] for x in (t, other))
    names = [o.mention.text.lower().split() for o in theirs if o.mention.kind == "name"]
    alike = [name for name in names if name[-1] == t.lemma]
    so_called = [o for o in mine if o is t or (o.lemma == t.lemma != "court" and o.definite)]
    telling = (word for o in so_called for word in o.modifiers if word.dep_ != "nmod:poss")
    own = {word.lower_ for word in telling if word.pos_ in ("NOUN", "PROPN")}
    return not alike or any(own <= {*name} for name in alike)


def _ascribed_to(signs: Signs, t: Traits, other: Traits) -> bool:
    """What somebody is seen or serves as, or becomes, is nobody but him of whom the clause says so."""
    return not ascribed(t) or signs.clusters.find(other.index) in bearers(signs, t)


def _counts(t: Traits) -> bool:
    counts = any(c.dep_ == "nummod" or (c.lower_ in COUNTING and c.dep_ != "nmod") for c in t.head.children)
    return t.mention.kind == "nominal" and (counts or part_of(t.head) is not None)


def _same_owner(signs: Signs, t: Traits, other: Traits) -> bool:
    """Whose it is, where either phrase says so, is known and the same; nobody is his own brother."""
    if signs.owner(t) == signs.clusters.find(other.index) or (t.lemma in table("kin_nouns") and apart(t, other)):
        return False
    if other.mention.kind == "name" or t.possessor is None and other.possessor is None:
        return True
    if t.possessor is None:
        return t.definite
    mine, theirs = (signs.owner(x) for x in (t, other))
    return mine is not None and mine == theirs


def _fits_words(signs: Signs, t: Traits, other: Traits, *, sure: bool) -> bool:
    """A phrase that says which one it is ("the lower court") is no other one; a bare plural only its like."""
    if t.lemma == "party" and other.mention.kind == "name":
        return False  # the rules have found which one, or that there are several
    if apart(t, other):
        named = signs.clusters.names[signs.clusters.find(other.index)]
        if not named or t.mention.type in ISSUES:
            return False
    if other.mention.kind == "name" or t.lemma != other.lemma:
        plain = t.mention.type == "PERSON" or not signs.clusters.told(t) & set("lower upper".split())
        return t.definite and not t.many and plain
    own, theirs = signs.clusters.told(t), signs.clusters.told(other)
    if at_large(t, other, own, theirs) or whole(t, own, theirs):
        return False
    if theirs and not own and t.mention.type in ISSUES and t.sentence - other.sentence >= CLOSE:
        return False
    if sure and theirs <= own and t.definite:
        return True
    return own <= theirs if t.definite else own == theirs and same_kind(t, other)


def _fits_place(signs: Signs, t: Traits, other: Traits) -> bool:
    """ "The country" is no city, "the state" no country, "the field" neither, "the kingdom" no republic."""
    if other.mention.kind == "name" and other.mention.type in ("GPE", "LOC") and t.mention.type in ("", "ISSUE"):
        return False
    if t.lemma not in COUNTRIES | REGIONS or t.lemma == other.lemma:
        return True
    names = signs.clusters.names[signs.clusters.find(other.index)]
    own = {word for word in signs.clusters.told(t) if word.startswith("place:")}
    if own and not own <= names:
        return False
    kinds = table("state_kinds").get(t.lemma, "").split()
    if kinds and any(name.startswith("country:") and name.removeprefix("country:") not in kinds for name in names):
        return False
    return all(t.lemma in (COUNTRIES if name.startswith("country:") else REGIONS) for name in names)
