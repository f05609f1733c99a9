"""Verbs that the parser joins with the nearest one though they go with one further up."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.extract.syntax.mending.speech import frames, is_quoted
from kg.extract.syntax.tags import AUXILIARIES, FINITE, SUBORDINATE

if TYPE_CHECKING:
    from kg.extract.syntax.document import Token

# Forms of what is now or is to come.
UNPAST = FINITE - {"VBD"}
# What makes a conjunct another clause than "and left", and than "and leaving".
OWN = (*SUBORDINATE, *AUXILIARIES)
OWN_OF_GERUNDS = ("nsubj", "mark", "aux")
# Relations in which a clause stands below the head of what is said.
INNER = ("conj", "xcomp", "ccomp")


def speech_peer(word: Token) -> Token | None:
    """The verb of saying with which a past one behind "and" goes that hangs on a verb of what is said: what was done
    is no part of what will be ("said it would leave and blamed us"), and who says one thing says the next one too.
    """
    if word.tag_ != "VBD" or not _is_bare(word, ("and", "but"), OWN):
        return None
    told = _first(word)
    while told.dep_ in INNER:
        over = told.head
        if _tells(over) and over.i < told.i and not is_quoted(over, word):
            teller = _teller(over)
            return teller if teller is not None and _is_other(told, word) else None
        told = _first(over) if told.dep_ == "xcomp" else over
    return _over_noun(told, word)


def _teller(verb: Token) -> Token | None:
    """The past verb that goes with another: that of saying itself, or the one to whose subject the participle of saying
    belongs ("attacked Li, saying he would").
    """
    free = verb.tag_ == "VBG" and verb.dep_ == "advcl" and verb.head.i < verb.i
    main = verb.head if free and not any(c.dep_ in ("mark", "nsubj") for c in verb.children) else verb
    perfect = main.tag_ == "VBN" and any(c.dep_ == "aux" and c.lemma_ == "have" for c in main.children)
    return main if main.tag_ == "VBD" or perfect else None


def _over_noun(told: Token, word: Token) -> Token | None:
    """The past verb around what a noun says ("rejected the idea that it would fail and called for more")."""
    noun = told.head
    that = any(c.dep_ == "mark" and c.lower_ == "that" for c in told.children)
    if told.dep_ != "acl" or not that or noun.dep_ not in ("obj", "obl") or is_quoted(noun, word):
        return None
    return noun.head if noun.head.tag_ == "VBD" and _is_other(told, word) else None


def gerund_peer(word: Token) -> Token | None:
    """The gerund further up with which one goes that hangs on a finite verb between them ("promoting deals that help
    us, and rejecting war").
    """
    verb = word.head
    if word.tag_ != "VBG" or not _is_bare(word, ("and", "or", "but"), OWN_OF_GERUNDS):
        return None
    if verb.tag_ == "VBG" or not _is_finite(verb) or any(c.tag_ == "VBG" and c is not word for c in verb.children):
        return None
    return next((a for a in verb.ancestors if a.tag_ == "VBG" and a.pos_ == "VERB" and a.i < word.i), None)


def _is_bare(word: Token, joints: tuple[str, ...], own: tuple[str, ...]) -> bool:
    """True for a conjunct behind one of these words with nothing of its own that makes it another clause."""
    joined = any(c.dep_ == "cc" and c.lower_ in joints for c in word.children)
    return word.dep_ == "conj" and joined and not any(c.dep_ in own for c in word.children)


def _is_finite(verb: Token) -> bool:
    return verb.tag_ in FINITE or any(c.dep_ in AUXILIARIES and c.tag_ in FINITE for c in verb.children)


def _first(word: Token) -> Token:
    while word.dep_ == "conj" and word.head is not word:
        word = word.head
    return word


def _is_other(told: Token, word: Token) -> bool:
    """True where what is said is not past, or where its verb tells no speech and the other one does ("told us that they
    had helped and dismissed the charges").
    """
    if any(c.lemma_ == "have" and c.dep_ == "aux" for c in told.children):
        return bool(frames(word)) and not _speaks(told)
    verbs = [c for c in told.children if c.dep_ in AUXILIARIES] or [told]
    return any(w.tag_ in UNPAST or w.tag_ == "VB" for w in verbs) or (_speaks(word) and not _speaks(told))


def _tells(verb: Token) -> bool:
    return "that" in frames(verb)


def _speaks(verb: Token) -> bool:
    return not {"quote", "obj"}.isdisjoint(frames(verb))
