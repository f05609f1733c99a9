"""Who says what a relative clause or a clause around him tells: "the cuts, which [he said] would hurt".

There the noun is the subject of what is said. The clause of speech is hung below it, as one that interrupts it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.extract.syntax.mending.speech import QUOTES, frames, says
from kg.extract.syntax.tags import AUXILIARIES, FINITE, SUBORDINATE

if TYPE_CHECKING:
    from kg.extract.syntax.document import Token

RELATIVE = frozenset({"who", "whom", "which", "that"})
# What keeps a clause from being told of the noun: its own subject, conjunction or question.
WHOLE = (*SUBORDINATE, "cc")
SUBJECTS = WHOLE[:2]
NOT = frozenset({"not", "n't", "n’t", "never"})


def inserted(clause: Token) -> Token | None:
    """The clause of speech or thought that interrupts a relative clause, though the parser takes it for its head or
    for another one of the same noun.
    """
    over = clause.head
    if clause.dep_ == "ccomp":
        speech = over if over.dep_ == "acl:relcl" else None
    else:
        others = (c for c in over.children if c.dep_ == "acl:relcl" and c.i < clause.i)
        speech = next(others, None) if clause.dep_ == "acl:relcl" else None
    if speech is None or speech.head.tag_.startswith("W") or "that" not in frames(speech):
        return None
    told = not any(c.lower_ in NOT or c.dep_ == "cc" for c in speech.children)
    return speech if told and teller(speech) is not None and _is_open(clause, speech) else None


def aside(speech: Token) -> Token | None:
    """The verb of the clause that one of speech between commas interrupts behind its subject ("the treaty, he told the
    paper, would lapse"); the parser takes it for a relative clause, which in English would open with a pronoun.
    """
    noun, verb = speech.head, speech.head.head
    between = noun.dep_ in SUBJECTS and noun.i < speech.leftmost and speech.rightmost < verb.i
    if speech.dep_ not in ("acl:relcl", "acl") or not between or "quote" not in frames(speech):
        return None
    own = teller(speech) is not None and not any(w.tag_.startswith("W") or w.lower_ == "that" for w in speech.subtree)
    return verb if own and _in_commas(speech) else None


def told_with(aside: Token) -> Token | None:
    """The clause that somebody tells with the one before him ("[if it fails], an envoy said, the talks end"), though
    the parser takes that for what he does at the time.
    """
    speech = aside.head
    if aside.dep_ != "advcl" or not aside.i < speech.i or not says(speech) or aside.tag_ == "VBG":
        return None
    told = next((c for c in speech.children if c.dep_ == "ccomp" and c.i > speech.i), None)
    comma, after = (speech.doc[i] if i < len(speech.doc) else speech for i in (speech.i + 1, speech.i + 2))
    led = any(c.dep_ in ("mark", "advmod") and c.i == aside.leftmost for c in aside.children)
    parted = comma.text == "," and after.text not in QUOTES and not after.is_quote and after.lower_ != "that"
    spoken = (c for c in speech.children if c.dep_ == "nsubj" and aside.i < c.leftmost)
    close = any(speech.doc[c.leftmost - 1].text == "," and c.rightmost + 1 == speech.i for c in spoken)
    return told if told is not None and led and parted and close and _is_whole(aside) else None


def _is_whole(clause: Token) -> bool:
    return any(c.dep_ in SUBJECTS or c.dep_ == "expl" for c in clause.children)


def _in_commas(clause: Token) -> bool:
    first, last = clause.doc[clause.leftmost], clause.doc[clause.rightmost]
    before = first if first.text == "," else first.nbor(-1)
    after = last if last.text == "," else last.nbor(1)
    return before.text == after.text == ","


def teller(speech: Token) -> Token | None:
    """Who says it: the subject that is no relative pronoun."""
    found = [c for c in speech.children if c.dep_.startswith("nsubj") and c.i < speech.i]
    return next((c for c in found if c.lower_ not in RELATIVE), None)


def pronoun(clause: Token, speech: Token) -> Token | None:
    """The relative pronoun before the clause of speech, whatever it hangs on."""
    found = [c for verb in (speech, clause) for c in verb.children if c.lower_ in RELATIVE and c.i < speech.i]
    return next((c for c in found if c.dep_.startswith(("nsubj", "obj", "obl", "mark"))), None)


def _is_open(clause: Token, speech: Token) -> bool:
    """True for a clause with a tense right behind that of speech, but without a subject there."""
    aided = [c for c in clause.children if c.dep_ in AUXILIARIES]
    first = min([clause.i, *(c.i for c in clause.children if c.i > speech.i)])
    own = any(c.dep_ in WHOLE and c.i > speech.i for c in clause.children)
    return first == speech.i + 1 and not own and any(w.tag_ in FINITE for w in (clause, *aided))
