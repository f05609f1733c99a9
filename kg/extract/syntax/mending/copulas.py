"""What the parser misses about "be": a plan ("was to meet"), a state ("is prepared to"); and "with whom" by a noun."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.extract.syntax.tags import ACTORS

if TYPE_CHECKING:
    from kg.extract.syntax.document import Token

# Those of whom "is to" tells a plan; an aim "is to win" otherwise.
KINDS = frozenset({"person", "organization", "place", "group"})
RELATIVE = frozenset({"whom", "which"})


def mend_copula(word: Token) -> None:
    """Makes "be" an auxiliary before an infinitive with an actor as subject, and a copula before an adjective."""
    if word.tag_ == "VB":
        _plan(word)
    elif word.tag_.startswith("JJ"):
        for child in word.children:
            if child.dep_ in ("aux:pass", "nsubj:pass"):
                child.dep_ = {"aux:pass": "cop", "nsubj:pass": "nsubj"}[child.dep_]


def _plan(verb: Token) -> None:
    subject = next((c for c in verb.children if c.dep_ in ("nsubj:outer", "nsubj")), None)
    copula = next((c for c in verb.children if c.dep_ == "cop"), None)
    to = any(c.dep_ == "mark" and c.lower_ == "to" for c in verb.children)
    if subject is not None and copula is not None and to and _acts(subject):
        subject.dep_, copula.dep_ = "nsubj", "aux"


def _acts(noun: Token) -> bool:
    return noun.ent_type_ in ACTORS or noun.kind in KINDS or noun.lower_ in ("he", "she", "they", "we", "i", "who")


def relative_phrase(word: Token) -> Token | None:
    """The relative clause to which "with whom" belongs that was taken for a part of its noun."""
    phrase = word.lower_ in RELATIVE and any(c.dep_ == "case" for c in word.children)
    if not phrase or word.dep_ != "nmod" or word.head.i > word.i:
        return None
    return next((c for c in word.head.children if c.dep_ == "acl:relcl" and c.i > word.i), None)
