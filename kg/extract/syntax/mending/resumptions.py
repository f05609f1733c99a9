"""Nouns behind a comma that take up what was said before it: "Peru blamed Chile, an accusation [it denied]".

They are about no single noun, so that they hang on the verb, with what is told of them as their relative clause.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from kg.extract.syntax.mending.speech import frames
from kg.extract.syntax.tags import SUBORDINATE

if TYPE_CHECKING:
    from kg.extract.syntax.document import Token

# What only takes up words; a plan or a call may as well be another name for the noun before it.
WORDS = frozenset(
    "accusation account allegation assertion assessment characterization charge claim conclusion contention denial"
    " description estimate figure insinuation notion remark suggestion version".split()
)
RESUMING = WORDS | frozenset(
    "argument comparison complaint criticism decision demand designation finding idea interpretation judgment move"
    " offer plan pledge possibility promise proposal prospect request ruling rumor scenario something statement step"
    " theory threat verdict view".split()
)
# Plurals that the parser may take for a verb.
VERBLIKE = frozenset(
    {"charges", "claims", "demands", "estimates", "offers", "plans", "pledges", "promises", "requests"}
)
VERBS = ("VERB", "AUX")
UNFINISHED = ("VBG", "VB")
# What a clause has that is told of nothing before it, and what begins one that lacks nothing.
WHOLE = ("obj", "ccomp", "xcomp", "csubj", "cop")
PRONOUNS = frozenset({"that", "which"})


class Resumption(NamedTuple):
    """A noun that takes up a clause, the verb of that and the verb that tells something of the noun."""

    noun: Token
    over: Token
    told: Token


def resumption(noun: Token) -> Resumption | None:
    """How a noun behind a comma should hang that takes up what was said, with a clause on it that has a subject."""
    told = _told(noun) if _begins(noun) else None
    if told is None:
        return None
    over = told.head if told in noun.ancestors else noun.head
    while over.head is not over and over.dep_ != "ccomp" and (over.pos_ not in VERBS or over.tag_ in UNFINISHED):
        over = over.head
    return Resumption(noun, over, told) if over.i < noun.i and over is not told else None


def _begins(noun: Token) -> bool:
    """True for such a noun right behind a comma or dash, without or with an indefinite article."""
    if noun.lemma_ not in RESUMING and noun.lower_ not in VERBLIKE:
        return False
    first = noun.doc[noun.i - 1] if noun.i > 1 else noun
    while first.dep_ in ("det", "amod", "advmod") and first.head is noun and first.i:
        first = first.nbor(-1)
    bare = noun.tag_ in ("NNS", "VBZ") or noun.lower_ == "something" or noun.nbor(-1).lower_ != ","
    owned = any(c.dep_ in ("nmod:poss", "case", "cc", "nsubj") and c.i < noun.i for c in noun.children)
    return bare and not owned and first.text in (",", "—", "–", "--")


def _told(noun: Token) -> Token | None:
    """The verb of the clause behind the noun, which lacks an object, whatever the parser makes of it."""
    for verb in (noun.head, *noun.children):
        if verb is noun.head:
            hangs = noun.dep_.startswith("nsubj") and verb.dep_ in ("parataxis", "conj", "ccomp")
        else:
            hangs = verb.dep_ in ("acl:relcl", "acl") or (verb.dep_ == "ccomp" and noun.tag_ == "VBZ")
        if hangs and verb.i > noun.i and verb.pos_ == "VERB" and _is_open(verb, noun):
            return verb
    return None


def _is_open(verb: Token, noun: Token) -> bool:
    """True for a verb with a subject behind the noun and without an object, which takes one."""
    subject = next((c for c in verb.children if c.dep_ == "nsubj" and c.i > noun.i and c.lower_ not in PRONOUNS), None)
    if subject is None or any(w.text == "," for w in noun.doc.tokens[noun.i + 1 : subject.leftmost]):
        return False
    said = any(map(_is_lacking, verb.children))
    full = any(c.dep_ in WHOLE and c.lower_ not in PRONOUNS and not _is_lacking(c) for c in verb.children)
    return not full and (said or not frames(verb) or "obj" in frames(verb))


def _is_lacking(clause: Token) -> bool:
    """True for what somebody says of the noun itself ("a step that Peru says | broke the treaty")."""
    whole = any(c.dep_ in SUBORDINATE and c.lower_ not in PRONOUNS for c in clause.children)
    relative = any(c.dep_ == "obj" and c.lower_ in PRONOUNS and c.i < clause.head.i for c in clause.children)
    return clause.dep_ == "ccomp" and (relative or not whole)
