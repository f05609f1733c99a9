"""Perfects: "having met" is one gerund whose first word helps the second, wherever the parser hangs the two; "has met"
is no passive, nor is "met".
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kg.extract.syntax.document import Token

# Relations in which "having" itself heads a clause, as the parser has it.
HEADING = frozenset({"acl", "advcl", "ccomp", "conj", "xcomp"})
ADVERBS = frozenset({"RB"})


def perfect(having: Token) -> Token | None:
    """The participle that "having" helps: the next verb behind it, with adverbs between at most."""
    if having.lower_ != "having" or having.tag_ != "VBG":
        return None
    verb = _following(having)
    if verb is None or verb.tag_ != "VBN" or verb.lower_ == "been":
        return None
    if any(c.dep_ in ("aux:pass", "nsubj", "nsubj:pass") for c in verb.children):
        return None
    beside = having.dep_ in HEADING and verb.head in (having, having.head)
    return verb if beside or (having.head is verb and having.dep_ == "aux") else None


def is_perfect(verb: Token) -> bool:
    """True for "has met", which is active whatever the parser takes its subject for."""
    helped = [c for c in verb.children if c.dep_.startswith("aux")]
    had = bool(helped) and helped[-1].lemma_ == "have"
    return had and verb.tag_ in ("VBN", "VBD") and all(c.dep_ != "aux:pass" for c in helped)


def is_past(verb: Token) -> bool:
    """True for a past tense without a helping verb, which is active as well ("sanctions it imposed on Peru")."""
    alone = not any(c.dep_.startswith("aux") or c.dep_ == "cop" for c in verb.children)
    return alone and (verb.tag_ == "VBD" or (verb.tag_ == "VBN" and verb.dep_ == "acl:relcl"))


def further(verb: Token) -> list[Token]:
    """The participles coordinated with that of a perfect gerund ("having met him and praised her")."""
    joined = [c for c in verb.children if c.dep_ == "conj" and c.tag_ in ("VBN", "VBD")]
    return [c for c in joined if not any(g.dep_.startswith(("aux", "nsubj")) for g in c.children)]


def _following(word: Token) -> Token | None:
    at = word.i + 1
    while at < len(word.doc) and word.doc[at].tag_ in ADVERBS:
        at += 1
    return word.doc[at] if at < len(word.doc) else None
