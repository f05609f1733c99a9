"""Particles that the parser takes for adverbs or for prepositions of an object ("bring about | a thaw", "hit back")."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg import lexicons
from kg.extract.syntax.mending.moving import move

if TYPE_CHECKING:
    from kg.extract.syntax.document import Token


def mend_particle(word: Token) -> None:
    """Makes a particle of a word that belongs to the verb right before it."""
    if (verb := _verb(word)) is not None:
        word.tag_, word.dep_ = "RP", "compound:prt"
        move(word, verb)


def _verb(word: Token) -> Token | None:
    """The verb right before a word with which it is one, as the word lists know."""
    if word.dep_ not in ("advmod", "case"):
        return None
    verb = word.doc.tokens[word.i - 1] if word.i else word
    if verb.pos_ != "VERB" or word.nbor(1).text == "-":
        return None
    said = f"{verb.lemma_} {word.lower_}"
    adverb = word.dep_ == "advmod" and word.head is verb
    speaks = adverb and said in lexicons.table("reporting_verbs")
    acts = (adverb and word.lower_ == "about") or _governs(verb, word)
    return verb if speaks or (acts and said in lexicons.table("event_verbs")) else None


def _governs(verb: Token, word: Token) -> bool:
    """True for a preposition of an object, which has none, unless it tells about how many ("brought about 20 men")."""
    noun = word.head
    return (
        word.dep_ == "case"
        and noun.dep_ == "obj"
        and noun.head is verb
        and not any(c.dep_ == "nummod" for c in noun.children)
    )
