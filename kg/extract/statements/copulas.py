"""What copulas say of their subjects: what they are, where and for what."""

from __future__ import annotations

from collections.abc import Iterator

from kg import lexicons
from kg.extract.statements.events import Coding, adjective_class, verb_class
from kg.extract.statements.gist import is_left_open, is_listed, is_torn
from kg.extract.statements.obliques import belongs, opens_phrase, phrase_before
from kg.extract.statements.predicates import prefixes
from kg.extract.statements.relation import Relation, relate
from kg.extract.statements.ties.stances import stance
from kg.extract.statements.wording import DEGREES, attribute_of, noun_key, state
from kg.extract.syntax.arguments import Argument, arguments
from kg.extract.syntax.clause import is_clause
from kg.extract.syntax.modality import modality
from kg.extract.syntax.modes import Modality
from kg.extract.syntax.negation import is_negated
from kg.extract.syntax.subjects import subjects
from kg.extract.syntax.tree import Word, case

NOUNS = ("NOUN", "PROPN", "PRON", "NUM")
# What these tell before a noun is where or for whom somebody is that; other phrases there are about the sentence.
WITHIN = frozenset({"in", "for", "among"})
# What tells that an adjective takes more, or is a noun.
TAKEN = ("ccomp", "xcomp", "csubj", "advcl", "obl", "obl:arg", "nmod", "det", "expl", "nsubj:outer")
# How an adjective without a copula hangs on its noun, or on the clause of which that is the subject.
BESIDE = ("amod", "acl", "advcl")
# The rule of an adjective that is all that is said of somebody.
STATE = "state"


def copula(word: Word, actors: list[Word], found: list[Argument], how: Modality) -> Iterator[Relation]:
    """The relations of a predicate noun or adjective."""
    several = len(actors) > 1 and word.first("nummod") is not None  # "Oslo and Bergen are two sides of" it: neither is
    if several or _is_notion(word) or _is_deed(word):
        return
    for actor in actors:
        if actor.ent == "PERSON" and word.tag == "NNS":  # "Li and Diaz have been governors": neither is alone
            continue
        if word.pos in NOUNS:
            yield from _identity(word, actor, how) if _agrees(word, actor, actors) else ()
        elif is_quality(word, found):
            yield relate(word, actor, word, f"{prefixes(word)}be", Coding("IDENTITY"), how, STATE)
        for argument in found:
            if argument.role == "obl" and not _is_beside(word, argument) and belongs(word, actor, argument, found):
                yield _attributed(word, actor, argument, how)


def _agrees(word: Word, actor: Word, actors: list[Word]) -> bool:
    """False for each one in "Li's son and Roe's daughter were pupils": neither is several."""
    return len(actors) < 2 or word.tag not in ("NNS", "NNPS") or actor.tag not in ("NN", "NNP")


def _identity(word: Word, actor: Word, how: Modality) -> Iterator[Relation]:
    """What or where somebody is, if the noun says it alone."""
    predicate, prep = f"{prefixes(word)}be", case(word)
    if not prep:
        if not (is_listed(actor, word) or is_torn(word) or word.all("acl", "acl:relcl")):
            yield relate(word, actor, word, predicate, Coding("IDENTITY"), how, "copula")
    elif not (opens_phrase(word) or is_torn(word)) and f"{prep} {word.lemma}" not in lexicons.words(
        "discourse_phrases"
    ):
        yield relate(word, actor, word, f"{predicate} {prep}", verb_class(f"be {prep}", "", prep), how, "copula")


def qualities(word: Word) -> Iterator[Relation]:
    """To whom or what an adjective joins the noun that it stands by without a copula ("rebels loyal to Li")."""
    found = [a for a in arguments(word) if a.role == "obl" and a.word.i > word.i]
    actors = subjects(word) if found and word.dep in BESIDE and not _is_imagined(word) else []
    for actor in actors:
        for argument in found:
            if belongs(word, actor, argument, found) and not is_left_open(word, argument):
                yield _attributed(word, actor, argument, Modality(negated=is_negated(word)))


def _is_imagined(word: Word) -> bool:
    """True for an adjective by a noun of what is only wanted or not there ("seeks a neighbor loyal to it"), or of what
    goes with something ("with rebels close to the town"), and for one that compares; who says so is there.
    """
    noun = word.head
    if noun is not None and case(noun) == "according to":
        return False
    if word.tag == "JJR" or (noun is not None and noun.dep == "obl" and case(noun) == "with"):
        return True
    verb = noun.head if noun is not None and noun.dep in ("obj", "obl") else None
    return verb is not None and is_clause(verb) and modality(verb) != Modality()


def is_quality(word: Word, found: list[Argument]) -> bool:
    """True for an adjective or participle that says what somebody or something is without more words."""
    whole = (word, *word.all("conj"))  # "is willing and able to go"
    taken = any(w.first(*TAKEN) is not None or w.all("acl") for w in whole)
    compared = any(c.lower in DEGREES or c.lower == "how" for c in word.all("advmod"))
    return word.tag in ("JJ", "VBN", "VBG") and not (found or taken or compared or case(word))


def _is_beside(word: Word, argument: Argument) -> bool:
    """True for what is about the sentence ("by chance she is the head"), or without which too little is said."""
    fronted = word.pos in NOUNS and argument.word.i < word.i and argument.prep not in WITHIN
    return fronted or is_left_open(word, argument)


def _attributed(word: Word, actor: Word, argument: Argument, how: Modality) -> Relation:
    """What somebody is to whom or what the argument names ("be critic of", "be afraid of")."""
    noun, prep = word.pos in NOUNS, case(word)
    what = noun_key(word, negated=how.negated) if noun else state(word)
    before = attribute_of(word, argument.word) if noun else phrase_before(word, argument)
    predicate = " ".join(filter(None, (f"{prefixes(word)}be", prep, what, before.text, argument.prep)))
    stem = f"{prep} {word.lemma}".lstrip()
    coding = adjective_class(stem, argument.prep) or (stance(word.lemma) if noun else Coding())
    coding = coding or verb_class(f"be {stem}", "", argument.prep)
    return relate(word, actor, argument.word, predicate, coding, how, "copula", before.inner)


def _is_notion(word: Word) -> bool:
    """True for what a noun that is no saying and no fact makes of somebody ("the notion that", "his chance to be")."""
    noun = word.head if word.dep == "acl" and word.first("mark") is not None else None
    return noun is not None and noun.lemma != "fact" and noun.lemma not in lexicons.table("reporting_nouns")


def _is_deed(word: Word) -> bool:
    """True for a clause behind a copula, which is no state of its subject ("the aim is to win", "the question was
    whether he won").
    """
    verb = word.tag.startswith("VB")
    return verb and (word.tag == "VB" or word.first("nsubj:outer") is not None or bool(case(word)))
