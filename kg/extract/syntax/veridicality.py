"""Whether a complement is so, whatever its governor says: presupposed, belied or left open.

Factive and negation-raising verbs after Karttunen (1971, 2012).
"""

from __future__ import annotations

from dataclasses import replace

from kg.extract.syntax.clause import has_mark, is_passive, is_past
from kg.extract.syntax.control import controllers
from kg.extract.syntax.governors import Governor, frame, governor
from kg.extract.syntax.modes import Modality
from kg.extract.syntax.negation import is_negated
from kg.extract.syntax.tree import Word

IMPLYING = frozenset("mean imply guarantee ensure prove signal suggest indicate show".split())
KNOWING = frozenset({"know", "realize", "recognize", "understand", "forget", "aware"})
# A negated verb of opinion negates what is thought ("I don't think he is").
NEG_RAISING = frozenset(
    "think believe expect want suppose intend plan seem appear like wish true likely correct case".split()
)
# Who is not certain leaves open what he is not certain of.
CERTAIN = frozenset("certain sure confident convinced persuaded clear positive optimistic guarantee".split())

# Whose clause with a bare verb tells what shall be done ("insisted that she leave").
BIDDING = frozenset("adamant command direct insist insistence insistent order specify suggest suggestion".split())
# Past tenses that look like infinitives.
PLURAL = frozenset({"i", "you", "we", "they"})
UNINFLECTED = frozenset("beat bet burst cast cost cut hit hurt let put quit read set shut split spread".split())
# Who "can assure you" does.
ASSURING = frozenset({"assure", "tell", "promise", "confirm", "report", "say"})


def as_told(outer: Modality, entry: Governor, head: Word) -> Modality:
    """What is still to be said is no plan for that ("will say that they left"), nor open what one can be sure of."""
    firm = head.lemma in CERTAIN | ASSURING and any(c.lower == "can" for c in head.all("aux"))
    sure = outer.mode == "conditional" and firm
    told = entry.speaks and entry.mode == "claimed" and (outer.mode == "intended" or sure)
    return replace(outer, mode="asserted") if told else outer


def contests(entry: Governor) -> bool:
    """True for verbs of denial and doubt: who does not deny something as good as says it."""
    return entry.speaks and (entry.negates or entry.mode == "denied")


def is_bidden(head: Word, word: Word) -> bool:
    """True for the subjunctive of what somebody wants done ("suggested that she leave", "insists that it be sold")."""
    subject = word.first("nsubj", "nsubj:pass")
    single = subject is not None and subject.tag in ("NN", "NNP", "PRP", "DT") and subject.lower not in PLURAL
    if not single or head.lemma not in BIDDING or word.dep not in ("ccomp", "acl") or has_mark(word, "to"):
        return False
    helping = word.all("aux", "aux:pass", "cop")
    return all(c.text == "be" for c in helping) if helping else word.tag == "VB" and word.lemma not in UNINFLECTED


def is_presupposed(word: Word, head: Word) -> bool:
    """True for what is so, whether somebody knows it or ought to ("wants them to know that she won"), and where he asks
    how it was done or why, or worked to ensure that it was.
    """
    known = has_mark(word, "that") and head.lemma in KNOWING
    asked = frame(word) == "why" or (is_past(word) and (frame(word) == "how" or head.lemma == "ensure"))
    return word.dep == "ccomp" and (known or asked)


def is_belied(head: Word) -> bool:
    """True for "say" in "it is wrong to say that"."""
    judge = head.head
    if judge is None or not has_mark(head, "to") or is_negated(judge):
        return False
    entry, said = governor(judge, "to say", exactly=True), governor(head, "that")
    return entry is not None and said is not None and said.speaks


def is_plea(head: Word, word: Word, entry: Governor) -> bool:
    """True for a verb of saying with an infinitive that tells what its subject is for ("argued to keep it")."""
    plain = word.tag == "VB" and not any(c.dep in ("aux", "cop") for c in word.children) and not head.first("obj")
    claims = entry.speaks and entry.mode == "claimed" and governor(head, "to", exactly=True) is None
    return plain and claims and has_mark(word, "to") and not is_passive(head)


def leaves_open(head: Word, entry: Governor | None, word: Word) -> bool:
    """True for "not trust them to act": who is not trusted, asked or urged may do it all the same; and for "it does
    not mean that they act".
    """
    if word.dep == "ccomp" and head.lemma in IMPLYING:
        return True
    if word.dep != "xcomp" or not has_mark(word, "to") or not controllers(head, word):
        return False
    return head.lemma not in NEG_RAISING and (entry is None or entry.mode != "asserted")
