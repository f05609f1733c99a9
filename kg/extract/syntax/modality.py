"""How a clause is meant: asserted, intended, conditional, claimed or denied, and whether it is negated.

A clause takes what its own auxiliaries and markers say, and what its governor does to it ("failed to", "wants to",
"if", "denied that"); the strongest wins. Implicative and factive verbs after Karttunen (1971, 2012).
"""

from __future__ import annotations

from dataclasses import replace

from kg import lexicons
from kg.extract.syntax.clause import has_mark, is_clause, is_passive, is_past
from kg.extract.syntax.control import controllers
from kg.extract.syntax.generic import is_generic, is_kind, supposer
from kg.extract.syntax.governors import Governor, frame, governor
from kg.extract.syntax.infinitives import asks_how, came_about, is_future, is_liked, looks_ahead, was_needed
from kg.extract.syntax.modes import Modality, stronger
from kg.extract.syntax.negation import EMPHATIC, is_missed, is_negated, is_negative, is_until
from kg.extract.syntax.own_mode import is_supposed, is_to_come, own_mode
from kg.extract.syntax.plans import (
    affirms,
    complemented,
    is_dropped,
    is_enough,
    is_excessive,
    is_had,
    is_ordinal,
    is_reminder,
    is_scant,
    is_taken,
    rejecter,
)
from kg.extract.syntax.tree import Word

FINITE = frozenset({"VBD", "VBZ", "VBP"})
# What introduces a clause that tells what a noun says ("the view that"), not when, how or of what kind the noun is.
REPORTING = ("that", "whether")
IMPLYING = frozenset("mean imply guarantee ensure prove signal suggest indicate show".split())
TRYING = frozenset("try attempt seek struggle strive work fight scramble help rush".split())
KNOWING = frozenset({"know", "realize", "recognize", "understand", "forget", "aware"})
# A negated verb of opinion negates what is thought ("I don't think he is").
NEG_RAISING = frozenset(
    "think believe expect want suppose intend plan seem appear like wish true likely correct case".split()
)
# Prepositions before a gerund that its governor decides on; "for" where that looks ahead ("called for leaving").
GERUND_MARKS = ("of", "from", "in", "at", "on", "toward", "against")
# Nouns whose "that" tells when something was, not what is said.
TIMES = frozenset("time day moment year month week".split())
# Who is not certain leaves open what he is not certain of.
CERTAIN = frozenset("certain sure confident convinced persuaded clear positive optimistic guarantee".split())


def modality(word: Word, depth: int = 0) -> Modality:
    """How the clause of this word is meant, its governors included; quotation marks are not looked at here."""
    negated = is_negated(word)
    own = Modality(own_mode(word), negated, (negated and is_until(word)) or is_missed(word))
    if word.head is None or depth > 6:
        return own
    if word.dep == "conj" and is_clause(word.head) and not any(c.dep.startswith("nsubj") for c in word.children):
        return _coordinated(word, own, depth)
    return own.under(_inherited(word, word.head, depth))


def _coordinated(word: Word, own: Modality, depth: int) -> Modality:
    """A verb that shares its subject shares its auxiliaries, unless it has its own or a "but" stands between."""
    peer = _peer(word)
    own_form = word.tag != peer.tag and word.tag in FINITE
    if (own_form or any(c.tag in FINITE for c in word.all("aux", "aux:pass", "cop"))) and has_mark(peer, "to"):
        return own
    if (
        own_form
        or any(c.dep.startswith("aux") for c in word.children)
        or any(c.dep == "cc" and c.lower == "but" for c in word.children)
    ):
        if word.tag == peer.tag == "VB" and not any(c.dep.startswith("aux") for c in word.children):
            return own.under(replace(modality(peer, depth + 1), negated=False))  # "would win A but lose B"
        return own.under(_beside(peer, depth))
    return own.under(modality(peer, depth + 1))


def _peer(word: Word) -> Word:
    """The verb with which this one is coordinated: the participle further up where it hangs on the infinitive of that
    one ("failing to act and [leaving]").
    """
    assert word.head is not None
    peer = word.head
    while word.tag == "VBG" and peer.tag == "VB" and peer.dep in ("xcomp", "conj") and peer.head is not None:
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
    if word.dep == "acl" and (infinitive or any(c.dep == "mark" for c in word.children)):
        return _of_noun(head, governor(head, frame(word)), word, depth)
    if word.dep in ("acl", "acl:relcl"):
        return _described(word, head, depth)
    if word.dep == "advcl":
        return _purpose(head, word, depth) if infinitive else _adverbial(word, head, depth)
    if word.dep == "conj":
        return Modality() if any(c.lower == "but" for c in word.all("cc")) else _beside(head, depth)
    return Modality()


def _sufficed(head: Word, depth: int) -> Modality:
    """What can be done, or what was done by somebody who dared to ("was bold enough to")."""
    outer = modality(head, depth + 1)
    dared = governor(head, "enough", exactly=True) is not None and any(c.tag == "VBD" for c in head.all("cop"))
    return outer if dared else Modality("conditional", outer.negated)


def _described(clause: Word, noun: Word, depth: int) -> Modality:
    """What a clause says of a noun is so, unless it tells of what kind somebody would be."""
    if is_generic(clause, noun):
        return Modality("conditional")
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
        return _of_noun(noun, governor(noun, "to"), clause, depth)
    outer = modality(head, depth + 1)
    return Modality("intended", moot=outer.negated).under(Modality(outer.mode))


def _adverbial(word: Word, head: Word, depth: int) -> Modality:
    """A clause without a subject of its own is as real as its governor's, a finite one stands for itself."""
    entry = governor(head, frame(word), exactly=True)
    negated = has_mark(word, "without")
    short = entry is not None and has_mark(word, *(("for",) if entry.mode == "intended" else ()), *GERUND_MARKS)
    own = any(c.dep == "aux" or c.dep.startswith("nsubj") for c in word.children) and not has_mark(word, "for")
    finite = word.tag not in ("VBG", "VBN") or own
    done = finite or has_mark(word, "after", "since", "following", "upon", "despite")
    outer = Modality() if done else modality(_attempt(head), depth + 1)
    mode = stronger(outer.mode, entry.mode) if short and entry else outer.mode
    kept = bool(short and entry and entry.negates)  # "kept them from acting"; who was not kept may have acted
    return Modality(mode, negated or kept, moot=kept and outer.negated)


def _attempt(head: Word) -> Word:
    """Who tries to win by promising does promise: what goes with an attempt is as real as the attempt, and what brings
    a risk as real as the risk.
    """
    over = head.head if head.dep == "xcomp" else None
    tried = over is not None and (over.lemma == "risk" or (has_mark(head, "to") and over.lemma in TRYING))
    return over if over is not None and tried else head


def _complement(word: Word, head: Word, entry: Governor | None, depth: int) -> Modality:
    outer = modality(head, depth + 1)
    if is_future(head, word):
        return Modality("intended").under(outer)
    if was_needed(head, word) or is_liked(head, word):
        return outer
    if asks_how(word):
        able = head.lemma in KNOWING
        return Modality("conditional", outer.negated and able, outer.negated and not able).under(Modality(outer.mode))
    if outer.negated and _leaves_open(head, entry, word):
        return Modality(outer.mode, moot=True)
    if word.dep == "ccomp" and (_is_belied(head) or (outer.negated and head.lemma in CERTAIN)):
        return Modality("denied" if _is_belied(head) else "conditional")
    transfers = word.dep == "xcomp" or head.lemma == "possible" or (head.lemma in NEG_RAISING and head.i < word.i)
    passed = Modality(outer.mode, outer.negated and transfers)
    if entry is None and word.dep == "xcomp" and word.tag == "VB" and has_mark(word, "to") and controllers(head, word):
        return Modality("intended").under(passed)
    if entry is None:
        return passed if word.dep == "xcomp" else Modality(outer.mode)
    if (entry.mode == "claimed" and is_reminder(head)) or _is_presupposed(word, head):
        return Modality()
    if _pleads(head, word, entry):
        return Modality("intended").under(passed)
    return Modality(entry.mode, entry.negates).under(_as_told(passed, entry, head))


def _as_told(outer: Modality, entry: Governor, head: Word) -> Modality:
    """What is still to be said is no plan for that ("will say that they left"), nor open what one can be sure of."""
    sure = outer.mode == "conditional" and head.lemma in CERTAIN and any(c.lower == "can" for c in head.all("aux"))
    told = entry.speaks and entry.mode == "claimed" and (outer.mode == "intended" or sure)
    return replace(outer, mode="asserted") if told else outer


def _is_presupposed(word: Word, head: Word) -> bool:
    """True for what is so, whether somebody knows it or ought to ("wants them to know that she won"), and where he asks
    how it was done.
    """
    known = has_mark(word, "that") and head.lemma in KNOWING
    return word.dep == "ccomp" and (known or (frame(word) == "how" and is_past(word)))


def _is_belied(head: Word) -> bool:
    """True for "say" in "it is wrong to say that"."""
    judge = head.head
    if judge is None or not has_mark(head, "to") or is_negated(judge):
        return False
    entry, said = governor(judge, "to say", exactly=True), governor(head, "that")
    return entry is not None and said is not None and said.speaks


def _pleads(head: Word, word: Word, entry: Governor) -> bool:
    """True for a verb of saying with an infinitive that tells what its subject is for ("argued to keep it")."""
    plain = word.tag == "VB" and not any(c.dep in ("aux", "cop") for c in word.children) and not head.first("obj")
    claims = entry.speaks and entry.mode == "claimed" and governor(head, "to", exactly=True) is None
    return plain and claims and has_mark(word, "to") and not is_passive(head)


def _leaves_open(head: Word, entry: Governor | None, word: Word) -> bool:
    """True for "not trust them to act": who is not trusted, asked or urged may do it all the same; and for "it does
    not mean that they act".
    """
    if word.dep == "ccomp" and head.lemma in IMPLYING:
        return True
    if word.dep != "xcomp" or not has_mark(word, "to") or not controllers(head, word):
        return False
    return head.lemma not in NEG_RAISING and (entry is None or entry.mode != "asserted")


def _of_noun(noun: Word, entry: Governor | None, clause: Word, depth: int) -> Modality:
    infinitive = has_mark(clause, "to")
    # "no apology for accusing" accuses, "no choice but to accuse" does too
    apart = any(c.lower in ("for", "but") and c.i < clause.i for c in clause.children)
    negated = is_negative(noun) and not apart and (noun.lemma not in EMPHATIC or _turns(entry))
    outer = _around(noun, depth)
    if noun.lemma in TIMES and has_mark(clause, "that"):
        return Modality()
    if has_mark(clause, *REPORTING) or (has_mark(clause, "of") and entry is not None and entry.speaks):
        return _of_statement(noun, entry, negated, outer)
    if infinitive and is_ordinal(noun):
        return Modality(outer.mode, negated)
    if infinitive and noun.lemma in ("way", "means") and noun.head is not None and noun.head.lemma == "find":
        return outer
    if infinitive and is_taken(noun):
        return outer
    if infinitive and noun.lemma in ("chance", "opportunity") and is_dropped(noun):
        return Modality(outer.mode, not outer.negated)
    if infinitive:
        negated ^= is_dropped(noun) or is_scant(noun)
    told = is_had(noun) or (infinitive and _is_new(noun, entry))
    held = Modality(outer.mode, outer.negated and not is_negative(noun)) if told else Modality()
    if entry is None and not infinitive:
        return Modality(outer.mode, negated)
    mode = "conditional" if infinitive and is_enough(noun) else entry.mode if entry else "intended"
    return Modality(mode, negated ^ bool(entry and entry.negates)).under(held)


def _is_new(noun: Word, entry: Governor | None) -> bool:
    """True for what is as real as its clause ("will announce a decision to leave"); "her decision to leave" is made."""
    return entry is not None and entry.mode == "asserted" and noun.first("nmod:poss") is None


def _around(noun: Word, depth: int) -> Modality:
    """How the clause is meant in which a noun stands."""
    if is_clause(noun):
        return modality(noun, depth + 1)
    return modality(noun.head, depth + 1) if noun.head is not None and is_clause(noun.head) else Modality()


def _of_statement(noun: Word, entry: Governor | None, negated: bool, outer: Modality) -> Modality:
    """What a noun makes of the clause that tells what it says ("the idea that"), which may be rejected."""
    if affirms(noun):
        return Modality(outer.mode)
    if rejecter(noun) is not None and not outer.negated and (entry is None or entry.mode != "asserted"):
        return Modality("denied")
    if entry is None:
        told = noun.lemma in lexicons.table("reporting_nouns")
        return Modality("claimed", negated) if told else Modality(outer.mode)
    return Modality(entry.mode, entry.negates ^ negated)


def _turns(entry: Governor | None) -> bool:
    """True for "no doubt", "no question", whose nouns negate; "no secret" is one all the same."""
    return entry is not None and entry.negates
