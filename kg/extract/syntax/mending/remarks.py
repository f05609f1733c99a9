"""Where a participle at the end of a sentence belongs that tells how somebody went on speaking."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.extract.syntax.mending.speech import frames, is_quoted, says

if TYPE_CHECKING:
    from kg.extract.syntax.document import Token

# What stands with a participle that is no free remark ("while saying", "with him saying").
BOUND = ("mark", "nsubj", "aux", "cc")


def remark_head(word: Token) -> Token | None:
    """The verb on whose subject a participle behind a comma tells something though it hangs further down: the verb of
    speech right before it ("It rained, he said, citing a report"), or the clause around what is said, planned or tried
    for one who goes on speaking ("said that it rained, adding", "refused to leave, saying").
    """
    if word.tag_ != "VBG" or word.dep_ != "advcl" or word.head.i > word.i or not _is_free(word):
        return None
    said = _content(word)
    if said is not None and said.i < said.head.i < word.i and says(said.head) and not is_quoted(said.head, word):
        return said.head
    top = _outermost(word) if "quote" in frames(word) else word.head
    return top if top is not word.head else None


def _is_free(word: Token) -> bool:
    left = word.doc[word.i - 1] if word.i else word
    if left.dep_ == "advmod" and left.i:
        left = left.nbor(-1)
    return left.text == "," and not any(c.dep_ in BOUND for c in word.children)


def _content(word: Token) -> Token | None:
    """The clause told by somebody in which a word stands."""
    verb = word.head
    while verb.dep_ in ("xcomp", "conj", "advcl"):
        verb = verb.head
    return verb if verb.dep_ == "ccomp" else None


def _outermost(word: Token) -> Token:
    """The verb on which all hangs that is said, planned or tried before a word."""
    verb = word.head
    while (over := _around(verb, word)) is not None:
        verb = over
    return verb


def _around(verb: Token, word: Token) -> Token | None:
    over = verb.head
    if verb.dep_ == "conj":  # of one told clause with another
        return over if not _is_subject_of(verb) and _around(over, word) is not None else None
    if over.i > word.i or is_quoted(over, word):
        return None
    infinitive = any(c.dep_ == "mark" and c.lower_ == "to" for c in verb.children)
    if verb.dep_ == "ccomp":
        return over if says(over) else None
    if verb.dep_ == "acl" and (infinitive or (verb.tag_ == "VBG" and says(verb))):
        return over.head if over.head.pos_ == "VERB" and over.dep_ in ("obj", "obl") else None
    return over if infinitive and verb.dep_ in ("xcomp", "advcl") else None


def _is_subject_of(verb: Token) -> bool:
    return any(c.dep_.startswith("nsubj") for c in verb.children)
