"""How a clause is meant: asserted, intended, conditional, claimed or denied, and whether it is negated.

A clause takes what its own auxiliaries and markers say, and what its governor does to it ("failed to", "wants to",
"if", "denied that"); the strongest wins. Implicative verbs after Karttunen (1971, 2012).
"""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache

from kg.extract.syntax.clause import has_mark, is_clause, is_gerund
from kg.extract.syntax.control import RETURNS, controllers
from kg.extract.syntax.generic import existence, is_generic, is_kind, supposer
from kg.extract.syntax.governors import Governor, frame, governor
from kg.extract.syntax.infinitives import asks_how, came_about, is_future, is_liked, looks_ahead, was_needed
from kg.extract.syntax.modes import Modality, stronger
from kg.extract.syntax.negation import is_missed, is_negated, is_negative, is_replaced, is_until
from kg.extract.syntax.noun_complements import has_content, of_noun
from kg.extract.syntax.own_mode import is_opposed, is_regretted, is_supposed, is_to_come, own_mode, tells_when
from kg.extract.syntax.plans import complemented, is_enough, is_excessive, is_planned, is_reminder
from kg.extract.syntax.tags import AUXILIARIES, TENSED
from kg.extract.syntax.tree import Word
from kg.extract.syntax.veridicality import (
    CERTAIN,
    KNOWING,
    NEG_RAISING,
    as_told,
    contests,
    is_belied,
    is_bidden,
    is_plea,
    is_presupposed,
    leaves_open,
)

TRYING = frozenset("try attempt seek struggle strive work fight scramble help rush".split())
# Who was not stopped from acting did act.
STOPPING = frozenset("deter discourage dissuade hinder keep prevent stop".split())
# "More likely to win" compares, it does not foretell.
LEANING = frozenset({"likely", "unlikely", "apt", "prone", "inclined"})
# Forms of which two verbs with "and" between them have the same.
BARE = {"VB", "VBG"}
# Prepositions before a gerund that its governor decides on; "for" where that looks ahead ("called for leaving").
GERUND_MARKS = ("of", "from", "in", "at", "on", "toward", "against", "with")


@lru_cache(maxsize=512)  # what governs several clauses is asked for with each of them
def modality(word: Word, depth: int = 0) -> Modality:
    """How the clause of this word is meant, its governors included; quotation marks are not looked at here."""
    negated = is_negated(word)
    moot = (negated and (is_until(word) or is_regretted(word))) or is_missed(word)
    own = Modality(own_mode(word), negated, moot)
    if is_opposed(word):
        own = Modality("intended", negated=True, moot=negated)
    if word.head is None or depth > 6:
        return own
    if is_replaced(word):
        outer = modality(word.head, depth + 1)
        sure = outer.mode in ("asserted", "claimed") and not outer.negated
        return Modality(outer.mode, negated=True, moot=not sure or outer.moot)
    if word.dep == "conj" and is_clause(word.head) and not any(c.dep.startswith("nsubj") for c in word.children):
        return _coordinated(word, own, depth)
    return own.under(_inherited(word, word.head, depth))


def _coordinated(word: Word, own: Modality, depth: int) -> Modality:
    """A verb that shares its subject shares its auxiliaries, unless it has its own or a "but" stands between."""
    peer = _peer(word)
    aided = any(c.dep.startswith("aux") and c.tag != "VB" for c in word.children)  # not "will go and be seen"
    tensed = word.tag != peer.tag and word.tag in TENSED
    if (tensed or any(c.tag in TENSED for c in word.all(*AUXILIARIES))) and has_mark(peer, "to"):
        return own
    if not (tensed or aided or any(c.lower == "but" for c in word.all("cc"))):
        outer = modality(peer, depth + 1)
        return own.under(replace(outer, negated=outer.negated and not own.negated))  # "neither rose nor fell"
    if word.tag == peer.tag == "VB" and not aided:
        return own.under(replace(modality(peer, depth + 1), negated=False))  # "would win A but lose B"
    return own.under(_beside(peer, depth))


def _peer(word: Word) -> Word:
    """The verb with which this one is coordinated: the one of its form further up where it hangs on what that one
    governs ("failing to act and [leaving]", "should avoid losing it and [leave]").
    """
    assert word.head is not None
    peer = word.head
    while {word.tag, peer.tag} == BARE and peer.dep in ("xcomp", "conj") and peer.head is not None:
        peer = peer.head
    return peer if peer.tag == word.tag and is_clause(peer) else word.head


def _beside(peer: Word, depth: int) -> Modality:
    """What a clause has of one that it is coordinated with: its governor, and the "if" that stands before both."""
    outer = _inherited(peer, peer.head, depth + 1) if peer.head is not None and is_clause(peer) else Modality()
    return Modality("conditional").under(outer) if is_supposed(peer) else outer


def _inherited(word: Word, head: Word, depth: int) -> Modality:
    """What the governing word makes of this clause."""
    infinitive = has_mark(word, "to") and (word.tag != "VBG" or looks_ahead(head)) and not is_to_come(word)
    if infinitive and is_enough(head) and word.dep in ("advcl", "xcomp") and head.pos in ("ADJ", "ADV"):
        return _sufficed(head, depth)
    if word.dep in ("ccomp", "xcomp", "csubj"):
        return _complement(word, head, governor(head, frame(word)), depth)
    if word.dep in ("acl", "acl:relcl") and head.lemma == "reason" and is_negative(head):
        return Modality(negated=True)
    if word.dep == "acl" and head.lemma in RETURNS and has_mark(word, "for"):
        return Modality("intended").under(Modality(_around(head, depth).mode))
    if word.dep == "acl" and has_mark(word, "that") and _is_false(head):
        return Modality("denied")
    if word.dep == "acl" and (infinitive or has_content(word)):
        return of_noun(head, governor(head, frame(word)), word, _around(head, depth))
    if word.dep in ("acl", "acl:relcl"):
        return _described(word, head, depth)
    if word.dep == "advcl":
        return _purpose(head, word, depth) if infinitive else _adverbial(word, head, depth)
    if word.dep == "conj":
        return Modality() if any(c.lower == "but" for c in word.all("cc")) else _beside(head, depth)
    return Modality()


def _is_false(noun: Word) -> bool:
    """True for "the claim that he won" that is said to be false."""
    verdict = noun.head if noun.dep == "nsubj" else None
    if verdict is None or verdict.first("cop") is None or is_negated(verdict):
        return False
    entry = governor(verdict, "to say", exactly=True) or governor(verdict, "that")
    return entry is not None and entry.mode == "denied"


def _sufficed(head: Word, depth: int) -> Modality:
    """What can be done, or what was done by somebody who dared to ("was bold enough to")."""
    outer = modality(head, depth + 1)
    dared = governor(head, "enough", exactly=True) is not None and any(c.tag == "VBD" for c in head.all("cop"))
    return outer if dared else Modality("conditional", outer.negated)


def _described(clause: Word, noun: Word, depth: int) -> Modality:
    """What a clause says of a noun is so, unless it tells of what kind somebody would be."""
    if is_generic(clause, noun):
        return Modality("conditional")
    there = existence(noun)
    found = modality(there, depth + 1) if there is not None else Modality()
    if is_negative(noun) or found.negated:
        return Modality(moot=True)  # "there was no law banning it", "has no law banning it"
    if found.mode in ("intended", "conditional"):
        return Modality(found.mode)
    verb = supposer(clause, noun)
    outer = modality(verb, depth + 1) if verb is not None else Modality()
    unreal = outer.negated or outer.mode in ("intended", "conditional", "denied")
    return Modality(moot=unreal or is_kind(clause, noun))


def _purpose(head: Word, clause: Word, depth: int) -> Modality:
    """What an infinitive behind a verb or an adjective is: a purpose, unless its governor or a noun beside it tells."""
    entry = governor(head, "to", exactly=True)
    if entry is not None:
        return Modality(entry.mode, entry.negates).under(modality(head, depth + 1))
    if came_about(head, clause):
        return modality(head, depth + 1)
    if is_excessive(head):
        return Modality("conditional", negated=True)
    noun = complemented(head)
    if noun is not None:
        return of_noun(noun, governor(noun, "to"), clause, _around(noun, depth))
    outer = modality(head, depth + 1)
    return Modality("intended", moot=outer.negated).under(Modality(outer.mode))


def _adverbial(word: Word, head: Word, depth: int) -> Modality:
    """A clause without a subject of its own is as real as its governor's, a finite one stands for itself, unless it
    tells when something will be.
    """
    if tells_when(word) and modality(head, depth + 1).mode == "intended":
        return Modality("intended")
    entry = governor(head, frame(word), exactly=True)
    negated = has_mark(word, "without") and not is_negated(head)  # "not complete without singing" sings
    short = entry is not None and has_mark(word, *(("for",) if entry.mode == "intended" else ()), *GERUND_MARKS)
    own = any(c.dep == "aux" or c.dep.startswith("nsubj") for c in word.children) and not has_mark(word, "for")
    finite = own or not (is_gerund(word) or word.tag == "VBN")
    done = finite or has_mark(word, "after", "since", "following", "upon", "despite") or _is_meanwhile(word, head)
    kept = bool(short and entry and entry.negates)  # "kept them from acting"; who was not kept may have acted
    outer = Modality() if done else modality(head if kept else _attempt(head), depth + 1)
    if outer.mode == "intended" and not short and has_mark(word, "for"):
        outer = Modality()  # who shall go for what he did has done it
    if outer.negated and not kept and _completes(word, head):
        wanted = short and entry is not None and entry.mode == "intended"
        return Modality("intended", negated=True) if wanted else Modality(outer.mode, moot=True)
    mode = stronger(outer.mode, entry.mode) if short and entry else outer.mode
    if kept and outer.negated and outer.mode == "asserted" and _was_stopped(head):
        return Modality()
    return Modality(mode, negated or kept, moot=kept and outer.negated)


def _completes(word: Word, head: Word) -> bool:
    """True for a gerund right behind the adjective that its preposition belongs to ("not interested in leaving")."""
    marks = word.all("mark")
    return bool(marks) and head.tag in ("JJ", "VBN") and has_mark(word, *GERUND_MARKS) and marks[0].before is head


def _is_meanwhile(word: Word, head: Word) -> bool:
    """True for what somebody did when he may have done the rest ("asked whether she lied while testifying")."""
    return has_mark(word, "while") and has_mark(head, "whether")


def _was_stopped(head: Word) -> bool:
    """True for "did not stop him from", not for a rule that "does not stop anybody from"."""
    return head.lemma in STOPPING and any(c.lower in ("did", "has", "have", "had") for c in head.all("aux"))


def _attempt(head: Word) -> Word:
    """Who tries to win by promising does promise: what goes with an attempt is as real as the attempt, and what brings
    a risk as real as the risk.
    """
    over = head.head if head.dep == "xcomp" else None
    tried = over is not None and (over.lemma == "risk" or (has_mark(head, "to") and over.lemma in TRYING))
    return over if over is not None and tried else head


def _complement(word: Word, head: Word, entry: Governor | None, depth: int) -> Modality:
    """What a verb or adjective makes of the clause that it takes."""
    outer = modality(head, depth + 1)
    if is_future(head, word) or is_planned(word, head):
        return Modality("intended").under(outer)
    if was_needed(head, word) or is_liked(head, word):
        return outer
    if asks_how(word):
        able = head.lemma in KNOWING
        return Modality("conditional", outer.negated and able, outer.negated and not able).under(Modality(outer.mode))
    if outer.negated and leaves_open(head, entry, word):
        return Modality(outer.mode, moot=True)
    doubted = outer.negated and head.lemma in CERTAIN and word.dep in ("ccomp", "csubj")
    if doubted or (word.dep == "ccomp" and is_belied(head)):
        return Modality("denied" if is_belied(head) else "conditional")
    if is_presupposed(word, head):
        return Modality()
    if outer.negated and word.dep == "ccomp" and entry is not None and contests(entry):
        return Modality("claimed").under(Modality(outer.mode))
    transfers = word.dep == "xcomp" or head.lemma == "possible" or (head.lemma in NEG_RAISING and head.i < word.i)
    passed = Modality(outer.mode, outer.negated and transfers)
    return _governed(word, head, entry, passed) if entry is not None else _plain(word, head, passed)


def _plain(word: Word, head: Word, passed: Modality) -> Modality:
    """What a governor of which the lexicon says nothing passes on; what it makes somebody do is its aim."""
    if word.dep != "xcomp":
        return Modality(passed.mode)
    aim = word.tag == "VB" and has_mark(word, "to") and controllers(head, word)
    return Modality("intended").under(passed) if aim else passed


def _governed(word: Word, head: Word, entry: Governor, passed: Modality) -> Modality:
    """What a governor of the lexicon makes of its complement."""
    if entry.mode == "claimed" and is_reminder(head):
        return Modality()
    if head.lemma in LEANING and any(c.tag in ("RBR", "JJR") for c in head.all("advmod")):
        return Modality().under(passed)
    if is_plea(head, word, entry) or is_bidden(head, word):
        return Modality("intended").under(passed)
    return Modality(entry.mode, entry.negates).under(as_told(passed, entry, head))


def _around(noun: Word, depth: int) -> Modality:
    """How the clause is meant in which a noun stands."""
    if is_clause(noun):
        return modality(noun, depth + 1)
    return modality(noun.head, depth + 1) if noun.head is not None and is_clause(noun.head) else Modality()
