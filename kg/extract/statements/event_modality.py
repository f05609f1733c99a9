"""How real the event is that a noun names."""

from __future__ import annotations

from kg import lexicons
from kg.extract.mentions.traits import DEFINITE
from kg.extract.syntax.clause import is_clause, is_passive
from kg.extract.syntax.governors import governor
from kg.extract.syntax.modality import modality
from kg.extract.syntax.modes import STRENGTH, Modality
from kg.extract.syntax.negation import is_negative
from kg.extract.syntax.tree import Word, case
from kg.records import Mode

# Adjectives that tell how real an event is which a noun names.
ADJECTIVES: dict[str, Mode] = {
    **dict.fromkeys("planned proposed impending future upcoming scheduled forthcoming expected".split(), "intended"),
    **dict.fromkeys("possible potential hypothetical".split(), "conditional"),
    **dict.fromkeys("alleged suspected supposed purported reported".split(), "claimed"),
}
BEFORE = frozenset({"ahead of", "before"})
# Determiners of an event that nothing else says to be there.
NEW = frozenset({"a", "an", "another", "any"})
PAST = frozenset({"after", "since", "following", "despite"})
UNREAL = frozenset({"intended", "conditional", "denied"})
# Who offers words has said them.
UTTERING = frozenset({"offer", "give", "deliver"})
# Whose visit is blocked or wanted has not come.
TO_COME = frozenset({"block", "prevent", "cancel", "postpone", "demand", "want", "seek", "propose", "request"})


def event_modality(noun: Word, *, presupposed: bool = False) -> Modality:
    """How real the event is: by its adjectives, a "no", and the verb or noun that it depends on.

    What is presupposed is there, whatever the clause around it says of it.
    """
    mode: Mode = "asserted"
    for child in noun.children:
        mode = max(mode, ADJECTIVES.get(child.lower, "asserted"), key=STRENGTH.__getitem__)
    past = case(noun) == "before" and noun.head is not None and noun.head.tag == "VBD"
    if case(noun) in BEFORE and not (past or _is_dated(noun)):
        mode = max(mode, "intended", key=STRENGTH.__getitem__)
    head = noun.head
    own = Modality(mode, is_negative(noun))
    if head is not None and _is_imagined(noun, head):
        return own.under(Modality(modality(head).mode))
    if head is None or noun.dep not in ("obj", "obl", "nmod", "conj", "nsubj:pass", "xcomp"):
        return own
    if is_clause(head):
        own = Modality(mode, own.negated and noun.dep != "obj")  # the verb is negated by its object
        there = presupposed or (_owned(noun) and head.lemma not in TO_COME)
        return own.under(_of_verb(noun, head)) if noun.dep == "obj" and not there else own
    known = governor(head) if noun.dep == "nmod" and case(noun) in ("of", "for") else None
    if known is None or (known.mode == "claimed" and _owned(noun)):
        return own
    return own.under(Modality(known.mode, known.negates))


def reality(noun: Word) -> Modality:
    """How real an event is of which a noun phrase tells by itself: what has an article of its own is presupposed."""
    return event_modality(noun, presupposed=any(c.dep == "det" and c.lower in DEFINITE for c in noun.children))


def _is_imagined(noun: Word, verb: Word) -> bool:
    """True for "a win" where nobody says that there was one ("a win would help", "ends it with a win")."""
    if not is_new(noun) or not is_clause(verb) or noun.dep not in ("nsubj", "obl"):
        return False
    led = noun.dep == "nsubj" or any(c.tag == "MD" for c in verb.all("aux"))
    return led and case(noun) not in PAST and modality(verb).mode in UNREAL


def is_new(noun: Word) -> bool:
    """True for "a win", of which nothing else says that there was one."""
    return any(c.lower in NEW for c in noun.all("det"))


def _is_dated(noun: Word) -> bool:
    """True for what something was before that has a date of its own ("the 2012 attack")."""
    return any(c.text.isdigit() and len(c.text) == 4 for c in noun.children)


def _of_verb(noun: Word, verb: Word) -> Modality:
    outer = modality(verb)
    known = governor(verb)
    if known and known.mode == "denied" and (verb.first("iobj") is not None or is_passive(verb)):
        return Modality(outer.mode, not outer.negated)  # what somebody is denied he does not get
    if known and known.mode != "claimed" and not (verb.lemma in UTTERING and _is_spoken(noun)):
        return Modality(known.mode, known.negates).under(outer)
    return outer


def _is_spoken(noun: Word) -> bool:
    return noun.lemma in lexicons.table("reporting_nouns")


def _owned(noun: Word) -> bool:
    return any(c.dep == "nmod:poss" for c in noun.children)
