"""What passive clauses say: who does it to whom, and where or for what it is done."""

from __future__ import annotations

from collections.abc import Iterator

from kg.extract.statements.completions import bound
from kg.extract.statements.events import Coding, verb_class
from kg.extract.statements.obliques import LINKING, belongs, phrase_before
from kg.extract.statements.phrases import is_deed
from kg.extract.statements.predicates import around, infinitive, key, participle, prefixes
from kg.extract.statements.relation import Relation, relate
from kg.extract.statements.wording import Completion, direct_noun, state
from kg.extract.syntax.arguments import Argument
from kg.extract.syntax.clause import has_mark, is_clause, is_passive
from kg.extract.syntax.control import HIRING, MAKING, can_act, says
from kg.extract.syntax.modes import Modality
from kg.extract.syntax.tree import Word, case

# Verbs that are true of whoever does what stands behind them ("seems to be backed by"), and adjectives that are not.
SEEMING = frozenset(
    "appear begin cease come continue get go happen have keep need remain seem start stop tend use".split()
)
WILLING = frozenset("able afraid anxious eager glad happy keen proud ready reluctant unwilling willing".split())


def passive(word: Word, sufferers: list[Word], found: list[Argument], how: Modality) -> Iterator[Relation]:
    """The relations of a passive verb: of its agents with its patients and the rest, and of its patients alone."""
    doers = [a.word for a in found if a.role == "agent"]
    for sufferer in sufferers:
        yield from _done(word, doers, sufferer, how)
    alone = len(sufferers) == 1 and _ordered(word, sufferers[0]) is None
    for doer in doers if alone else ():
        yield from _done_besides(word, doer, sufferers[0], found, how)
    for sufferer in sufferers:
        yield from _suffered(word, sufferer, found, how)


def _done(word: Word, doers: list[Word], sufferer: Word, how: Modality) -> Iterator[Relation]:
    more, order = bound(word, sufferer), _ordered(word, sufferer)
    if more is None or (order is not None and says(word)):  # "was said by aides to be ill" does not say him
        return
    more = _made(word, order) or more
    coding = verb_class(key(word), sufferer.lemma)
    predicate = f"{_governed(word)}{key(word)}{more.text}"
    for doer in doers:
        yield relate(word, doer, sufferer, predicate, coding, how, "passive", more.inner)


def _ordered(word: Word, sufferer: Word) -> Word | None:
    """The infinitive that tells what somebody is made, let or said to do ("was forced by Peru to leave")."""
    if sufferer.pos == "NOUN" and not can_act(sufferer):
        return None  # "the money raised by Peru to help farmers"
    moving = word.lemma in HIRING | MAKING
    clauses = word.all("xcomp", "advcl") if moving else word.all("xcomp")
    return next((c for c in clauses if is_clause(c) and has_mark(c, "to") and c.i > word.i), None)


def _made(word: Word, order: Word | None) -> Completion | None:
    """What the agent makes the patient do or be, which belongs to the predicate."""
    if order is not None:
        return infinitive(order)
    name = next((c for c in word.all("xcomp") if _is_name(c)), None)
    return None if name is None else Completion(f" {state(name)}")


def _governed(word: Word) -> str:
    """The verbs that govern what an agent does; who feels betrayed or agrees to be bought is not who does it."""
    governor = word.head
    if word.dep != "xcomp" or governor is None or not is_clause(governor) or is_passive(governor):
        return prefixes(word)
    own = governor.lemma in WILLING or (governor.lemma not in SEEMING and governor.first("cop") is None)
    return "" if own else prefixes(word)


def _done_besides(word: Word, doer: Word, sufferer: Word, found: list[Argument], how: Modality) -> Iterator[Relation]:
    scored = word.lower == "followed" and word.dep in ("acl", "advcl")  # what stands behind is the score of who follows
    if scored or sufferer.tag[:2] not in ("NN", "PR", "WP"):
        return
    middle = direct_noun(sufferer)
    noun = "" if middle.text == "{}" else sufferer.lemma
    for argument in found:
        if argument.role == "obl" and belongs(word, doer, argument, found):
            predicate = f"{_governed(word)}{around(word, middle)} {argument.prep}"
            coding = verb_class(key(word), noun, argument.prep)
            yield relate(word, doer, argument.word, predicate, coding, how, "passive", middle.inner)


def _suffered(word: Word, sufferer: Word, found: list[Argument], how: Modality) -> Iterator[Relation]:
    called = _is_called(word)
    for argument in found:
        stray = argument.role == "obl" and (called or not belongs(word, sufferer, argument, found))
        if stray or argument.role == "agent" or (not how.negated and is_deed(argument.word, passive=True)):
            continue
        coding = Coding(verb_class(key(word), "", argument.prep).event_class)
        before = phrase_before(word, argument)
        being = "" if _is_left(word) else "be"
        predicate = prefixes(word) + " ".join(filter(None, (being, participle(word), before.text, argument.prep)))
        yield relate(word, sufferer, argument.word, predicate, coding, how, "patient", before.inner)


def _is_left(word: Word) -> bool:
    """True for the state that a verb ascribes to its subject ("remain opposed")."""
    return word.dep == "xcomp" and word.head is not None and word.head.lemma in LINKING and not has_mark(word, "to")


def _is_called(word: Word) -> bool:
    """True for a verb behind which stands what its subject is called or made: a phrase there belongs to that noun."""
    return any(map(_is_name, word.all("xcomp")))


def _is_name(complement: Word) -> bool:
    return complement.pos in ("NOUN", "PROPN", "NUM") and not case(complement) and not is_clause(complement)
