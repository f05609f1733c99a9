"""What copulas say of their subjects: what they are, where and for what."""

from __future__ import annotations

from collections.abc import Iterator

from kg import lexicons
from kg.extract.statements.events import Coding, adjective_class, verb_class
from kg.extract.statements.gist import is_left_open, is_listed
from kg.extract.statements.obliques import belongs, opens_phrase, phrase_before
from kg.extract.statements.predicates import prefixes
from kg.extract.statements.relation import Relation, relate
from kg.extract.statements.wording import attribute_of, noun_key, state
from kg.extract.syntax.arguments import Argument
from kg.extract.syntax.modes import Modality
from kg.extract.syntax.tree import Word, case

# What these tell before a noun is where or for whom somebody is that; other phrases there are about the sentence.
WITHIN = frozenset({"in", "for", "among"})


def copula(word: Word, actors: list[Word], found: list[Argument], how: Modality) -> Iterator[Relation]:
    """The relations of a predicate noun or adjective."""
    prefix = prefixes(word)
    noun = word.pos in ("NOUN", "PROPN", "PRON", "NUM")
    prep = case(word)
    several = len(actors) > 1 and word.first("nummod") is not None  # "Oslo and Bergen are two sides of" it: neither is
    if several or _is_notion(word) or _is_deed(word):
        return
    for actor in actors:
        if (
            noun
            and prep
            and not opens_phrase(word)
            and f"{prep} {word.lemma}" not in lexicons.words("discourse_phrases")
        ):
            yield relate(word, actor, word, f"{prefix}be {prep}", verb_class(f"be {prep}", "", prep), how, "copula")
        elif noun and not (prep or is_listed(actor, word)) and not word.all("acl", "acl:relcl"):
            yield relate(word, actor, word, f"{prefix}be", Coding("IDENTITY"), how, "copula")
        stem = f"be {prep} {word.lemma}" if prep else f"be {word.lemma}"
        what = noun_key(word, negated=how.negated) if noun else state(word)
        for argument in found:
            beside = noun and argument.word.i < word.i and argument.prep not in WITHIN  # "by chance she is the head"
            if argument.role != "obl" or beside or is_left_open(word, argument):
                continue
            if belongs(word, actor, argument, found):
                before = attribute_of(word, argument.word) if noun else phrase_before(word, argument)
                predicate = " ".join(filter(None, (f"{prefix}be", prep, what, before.text, argument.prep)))
                coding = _copula_class(stem, argument.prep)
                yield relate(word, actor, argument.word, predicate, coding, how, "copula", before.inner)


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


def _copula_class(stem: str, prep: str) -> Coding:
    return adjective_class(stem.removeprefix("be "), prep) or verb_class(stem, "", prep)
