"""What several do with one another: "Peru and Chile met", "the two exchanged fire", "they accused each other"."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import permutations

from kg import lexicons
from kg.extract.statements.events import Coding, verb_class
from kg.extract.statements.predicates import key, prefixes, shown
from kg.extract.statements.relation import Relation, relate
from kg.extract.statements.wording import noun_key
from kg.extract.syntax.arguments import Argument
from kg.extract.syntax.control import says
from kg.extract.syntax.modes import Modality
from kg.extract.syntax.relatives import TIME_NOUNS
from kg.extract.syntax.tree import Word, case, first_conjunct

ONE_ANOTHER = {"each": "other", "one": "another"}
# What tells that each does it for himself, or with somebody else.
APART = frozenset({"both", "each", "separately", "individually", "respectively", "also"})
TOWARDS = frozenset({"with", "against", "to", "over to", "by", "for"})
# How whose they are stands before them.
OWNING = ("nmod:poss", "compound", "amod")
WITH_OTHERS = frozenset({"with", "between", "against", "to", "among"})
STATES = frozenset("odds war loggerheads dispute conflict talk negotiation contact league alliance agreement".split())
# What each of several is to the others.
MUTUAL = frozenset(
    "adversary ally antagonist archenemy archrival classmate colleague competitor coworker enemy foe friend neighbor"
    " neighbour opponent partner rival roommate teammate".split()
)
# More than these do not all do it with one another.
MOST = 3
# Marks of the lexicon: a verb without an object, one with any object.
ALONE, ANY = "*", "~"


def is_one_another(noun: Word) -> bool:
    """True for "each other" and "one another"."""
    return any(c.dep == "fixed" and ONE_ANOTHER.get(noun.lower) == c.lower for c in noun.children)


def pairs(actors: list[Word]) -> list[tuple[Word, Word]]:
    """Everyone with everyone else; several named by one word with themselves, whom their members stand for."""
    if len(actors) == 1 and (actors[0].tag == "PRP" or any(c.lower == "the" for c in actors[0].all("det"))):
        return [(actors[0], actors[0])]
    return [*permutations(actors, 2)] if _are_together(actors) else []


def turned_on(found: list[Argument], other: Word) -> list[Argument]:
    """The arguments of a clause with the other in the place of "each other"."""
    return [Argument(other, a.role, a.prep) if is_one_another(a.word) else a for a in found]


def together(word: Word, actors: list[Word], found: list[Argument], how: Modality) -> Iterator[Relation]:
    """Who does with whom what takes two."""
    beside = how.negated and any(a.role == "obj" for a in found)  # who cannot discuss a case does so with nobody
    if (
        beside
        or any(a.prep in TOWARDS for a in found)
        or any(c.lower in APART for w in (word, *actors) for c in w.children)
    ):
        return
    noun = _taken(word, found)
    if noun is None:
        return
    verb = f"{prefixes(word)}{shown(word)}"
    coding = verb_class(key(word), noun, "with")
    for one, other in pairs(actors):
        if one.i <= other.i:
            yield relate(word, one, other, " ".join(filter(None, (verb, noun, "with"))), coding, how, "oblique")


def joined(word: Word, actors: list[Word], how: Modality) -> Iterator[Relation]:
    """Who is with whom in a state that takes two ("Peru and Chile are at odds over the border"), and what they are to
    one another ("are old foes").
    """
    if any(c.lower in APART for w in (word, *actors) for c in w.children):
        return
    phrase, coding = f"{case(word)} {word.lemma} with", Coding()
    if word.lemma in STATES and case(word) in ("at", "in") and not any(case(c) in WITH_OTHERS for c in word.children):
        coding = Coding(lexicons.table("preposition_events").get(phrase, "OTHER"))
    elif _is_mutual(word):
        phrase = f"{noun_key(word, negated=how.negated)} of"
        coding = Coding(lexicons.table("member_nouns").get(word.lemma, "OTHER"))
    for one, other in pairs(actors) if coding else ():
        if one.i <= other.i:
            yield relate(word, one, other, f"{prefixes(word)}be {phrase}", coding, how, "copula")


def _is_mutual(word: Word) -> bool:
    """True for what several are to one another, not to somebody whom the phrase names ("allies of Peru")."""
    others = any(c.dep in OWNING and (c.dep == "nmod:poss" or c.pos == "PROPN" or c.ent) for c in word.children)
    towards = any(case(c) in WITH_OTHERS | {"of"} for c in word.all("nmod"))
    return word.lemma in MUTUAL and word.tag == "NNS" and not (case(word) or others or towards)


def _taken(word: Word, found: list[Argument]) -> str | None:
    """The object of a deed that takes two, empty where it has none; None where the verb is no such deed."""
    known = lexicons.table("reciprocal_verbs").get(word.lemma, "").split()
    direct = [a.word for a in found if a.role in ("obj", "iobj", "attr")]
    if not direct:
        clause = any(c.dep in ("ccomp", "parataxis") for c in word.children) and says(word)
        return "" if ALONE in known and not clause else None
    noun = _core(direct[0])
    elsewhere = len(direct) > 1 or any(case(c) in WITH_OTHERS for n in (direct[0], noun) for c in n.all("nmod"))
    return noun.lemma if not elsewhere and (noun.lemma in known or ANY in known) else None


def _core(noun: Word) -> Word:
    """What lasts so long: the talks of "two days of talks"."""
    lasting = (c for c in noun.all("nmod") if case(c) == "of" and noun.lemma in TIME_NOUNS)
    return next(lasting, noun)


def _are_together(actors: list[Word]) -> bool:
    several = 1 < len(actors) <= MOST and len({first_conjunct(a) for a in actors}) == 1
    links = {c.lower for a in actors for c in a.all("cc", "cc:preconj")}
    return several and links <= {"and", "&"} and bool(links)
