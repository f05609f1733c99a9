"""What the parser attaches wrongly as a rule: titles that it takes apart, modifiers of the noun next to theirs, what
is said and where it was said.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg import lexicons
from kg.extract.syntax.complements import gift, misplaced
from kg.extract.syntax.coordination import speaker_verb
from kg.extract.syntax.gerunds import peer
from kg.extract.syntax.persuading import persuader
from kg.extract.syntax.remarks import speaking

if TYPE_CHECKING:
    from kg.extract.syntax.document import Token

# Offices with an adjective behind the noun ("attorney general").
GENERALS = frozenset("attorney solicitor surgeon secretary inspector comptroller auditor paymaster".split())
# Nouns of which "that" may be when or how something is.
TIMES = frozenset("time day night week month year moment way extent degree point".split())
# Prepositions that tell where, when or to whom something is said.
SETTINGS = frozenset("in on at for during to".split())


def mend(tokens: list[Token]) -> None:
    """Joins "attorney" with "general", the state before an office with its holder ("..., and Ohio Gov. Roe"), modifiers
    with their noun, and clauses and complements with their verb.
    """
    for left, right in zip(tokens, tokens[1:], strict=False):
        if left.lower_ == "that" and left.dep_ == "obl:unmarked" and left.head.dep_ == "acl:relcl":
            _unite(left)
        elif left.dep_ == "iobj" and not any(c.dep_ in ("obj", "ccomp") for c in left.head.children):
            left.dep_, left.sure = "obj", 1.0  # no receiver where nothing is received: the doubt is between the two
        if left.lower_ in ("help", "helps", "helped") and right.lower_ == "found":
            right.tag_, right.lemma_ = "VB", "found"
        if (noun := _modified(left, right)) is not None:
            _move(left, noun)
        if (place := misplaced(left)) is not None:
            _move(left, place[0])
            left.dep_ = place[1]
        elif (given := gift(left)) is not None:
            left.dep_, given.dep_ = "iobj", "obj"
        _lift(left)
        if left.lower_ in GENERALS and right.lower_ == "general" and left.head is right.head is not left:
            _attach(left, right)
        elif right.dep_ == "nmod:desc" and left.dep_ == "conj" and left.ent_type_ == "GPE":
            holder = right.head
            if holder.i > right.i and holder.ent_type_ == "PERSON" and holder.dep_ == "conj":
                _attach(left, holder)


def _lift(clause: Token) -> None:
    """Hangs a clause on the verb further up to which it belongs: what is said, how its speaker goes on, what
    goes with what he did before, and what somebody is made to do.
    """
    if (verb := speaking(clause)) is not None:
        _move(clause, verb)
    if (verb := peer(clause) or speaker_verb(clause)) is not None:
        _move(clause, verb)
    if (verb := persuader(clause)) is not None:
        _move(clause, verb)
        clause.dep_ = "xcomp"
    if (that := _said(clause)) is not None:
        _move(clause, clause.head.head)
        clause.dep_, that.dep_ = "ccomp", "mark"


def _unite(that: Token) -> None:
    """Makes "that" in "no evidence that it knew" a conjunction, but where it may stand for a time ("the day that")."""
    if that.head.head.lemma_ not in TIMES:
        that.dep_, that.head.dep_ = "mark", "acl"


def _said(clause: Token) -> Token | None:
    """The "that" of a clause that hangs on a noun and is said all the same ("said in an interview that he left")."""
    noun, verb = clause.head, clause.head.head
    if clause.dep_ not in ("acl", "acl:relcl") or noun.dep_ != "obl":
        return None
    that = next((c for c in clause.children if c.lower_ == "that" and c.dep_ in ("mark", "obl:unmarked")), None)
    setting = {c.lower_ for c in noun.children if c.dep_ == "case"}
    told = {"that", "quote"} <= set(lexicons.table("reporting_verbs").get(verb.lemma_, "").split())
    free = not any(c.dep_ in ("ccomp", "xcomp") for c in verb.children)
    own = any(c.dep_.startswith("nsubj") for c in clause.children)
    timed = noun.lemma_ in TIMES and "for" not in setting
    topic = noun.lemma_ in lexicons.table("reporting_nouns") and "in" not in setting  # "commented on reports that"
    return that if told and free and own and setting & SETTINGS and not timed and not topic else None


def _modified(word: Token, following: Token) -> Token | None:
    """The noun of a modifier that hangs on another: the owner in "his policy [aides]' advice", since in English nothing
    stands before an owner that belongs to what is owned; the later one in "White House national security [aide]".
    """
    if word.dep_ == "compound" and word.head.i > word.i:
        owners = (c for c in word.head.children if c.dep_ == "nmod:poss" and c.i > word.i)
        return next((c for c in owners if any(g.tag_ == "POS" for g in c.children)), None)
    behind = word.dep_ == "amod" and word.head.i == word.i - 1
    if behind and following.dep_ == "compound" and following.head.i > following.i:
        return following.head if word.head.head is following.head else None
    return None


def _move(word: Token, head: Token) -> None:
    """Hangs a word with all below it on another head."""
    old = word.head
    old.children.remove(word)
    for over in (old, *old.ancestors):
        if over is head:
            break
        over.leftmost = min([over.i, *(c.leftmost for c in over.children)])
        over.rightmost = max([over.i, *(c.rightmost for c in over.children)])
    word.head, head.children = head, sorted([word, *head.children], key=lambda t: t.i)
    head.leftmost = min(head.leftmost, word.leftmost)


def _attach(part: Token, head: Token) -> None:
    """Makes one word a modifier of another, which takes over what hung on it."""
    part.head.children.remove(part)
    for child in part.children:
        child.head = head
    head.children = sorted([*part.children, part, *head.children], key=lambda t: t.i)
    part.head, part.dep_, part.children = head, "compound", []
    head.leftmost = min(head.leftmost, part.leftmost)
    part.leftmost = part.rightmost = part.i
