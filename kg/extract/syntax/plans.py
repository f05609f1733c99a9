"""What nouns make of the infinitive or the clause that tells what they are: plans, chances, ideas, the first to go."""

from __future__ import annotations

from kg import lexicons
from kg.extract.syntax.clause import has_mark, is_clause
from kg.extract.syntax.governors import governor
from kg.extract.syntax.negation import EMPHATIC, is_negative
from kg.extract.syntax.tree import Word, case

# "the first to go" has gone.
ORDINALS = frozenset("first second third fourth fifth sixth seventh eighth ninth tenth latest last only one".split())
# ... but "the first step to peace" has not brought it.
UNREAL = frozenset("abstract time".split())
SCANT = frozenset({"little", "few", "scant"})
# Verbs of a fact that the reader is pointed to, or that was to be foreseen; adjectives that point him to it.
REMINDING = frozenset("anticipate discuss expect know mention note notice observe promise recall remember".split())
WORTHY = frozenset({"worth", "important", "useful", "helpful", "interesting"})
# Who takes one of these to act does act.
OCCASIONS = frozenset({"chance", "opportunity", "occasion", "trouble", "liberty"})
TAKING = frozenset({"take", "seize"})
# Verbs that tell what a plan holds ("the plan includes raising taxes").
HOLDING = frozenset("include involve entail encompass mean feature".split())
# ... but what these hold may be done already.
TAKEN = frozenset("effort measure policy program step".split())
# Verbs that say that their subject has what their object names.
HAVING = frozenset("have get make take see find receive seek give enjoy gain offer present provide hold show".split())


def complemented(head: Word) -> Word | None:
    """The noun to which an infinitive behind a verb belongs all the same ("became the first in years to lose")."""
    predicates = [head, *(n for c in head.all("xcomp") for n in (c, *c.all("xcomp")))]
    found = [n for n in predicates if is_ordinal(n)] + [n for n in head.all("obj") if _is_plan(n) or is_enough(n)]
    return found[0] if found else None


def is_dropped(plan: Word) -> bool:
    """True for what was canceled, scrapped or abandoned, and for the chance that somebody passed on."""
    if plan.lemma in OCCASIONS and plan.head is not None and plan.head.lemma == "pass":
        return plan.dep in ("obj", "obl")
    if plan.head is None or plan.dep not in ("obj", "nsubj:pass") or not is_clause(plan.head):
        return False
    entry = governor(plan.head)
    return entry is not None and entry.negates and entry.mode == "asserted"


def is_taken(plan: Word) -> bool:
    """True for the chance that somebody takes ("took the opportunity to thank us")."""
    verb = plan.head
    return plan.lemma in OCCASIONS and plan.dep == "obj" and verb is not None and verb.lemma in TAKING


def is_scant(noun: Word) -> bool:
    """True for "little desire", "few reasons"."""
    scant = [c for c in noun.children if c.lower in SCANT and c.dep in ("amod", "det")]
    return bool(scant) and noun.first("det") in (None, *scant)


def is_ordinal(noun: Word) -> bool:
    """True for "the first senator", "one of the last", whose infinitive tells what they did."""
    if noun.pos not in ("NOUN", "PROPN", "NUM", "ADJ"):
        return False
    superlative = noun.kind == "person" and any(c.tag == "JJS" for c in noun.children)
    counted = noun.lemma in ORDINALS or any(c.lemma in ORDINALS for c in noun.children if c.dep in ("amod", "advmod"))
    return noun.kind not in UNREAL and (superlative or counted)


def _is_plan(noun: Word) -> bool:
    entry = governor(noun, "to") if noun.pos == "NOUN" else None
    return entry is not None and entry.mode == "intended"


def is_planned(clause: Word, head: Word) -> bool:
    """True for the parts of a plan ("their plan includes raising taxes")."""
    subject = head.first("nsubj") if head.lemma in HOLDING and clause.tag == "VBG" else None
    noun = head.head if subject is not None and subject.tag == "WDT" and head.dep == "acl:relcl" else subject
    return noun is not None and noun.lemma not in TAKEN and _is_plan(noun)


def is_enough(word: Word) -> bool:
    """True for "enough votes", "strong enough", with which something can be done."""
    return word.lower == "enough" or any(
        c.lower == "enough" and c.dep in ("amod", "advmod", "det") for c in word.children
    )


def is_excessive(head: Word) -> bool:
    """True for "too proud", whose infinitive is not done."""
    return any(c.dep == "advmod" and c.lower == "too" for c in head.children)


def is_had(noun: Word) -> bool:
    """True for what something is, and for the object of a verb of having that no "the" or "his" makes sure of: what
    denies or supposes that verb does so to the noun ("did not get a chance to").
    """
    if is_clause(noun):
        return True
    there = any(c.dep == "nmod:poss" or (c.dep == "det" and c.lower in ("this", "that")) for c in noun.children)
    return noun.dep == "obj" and noun.head is not None and noun.head.lemma in HAVING and not there


def rejecter(noun: Word) -> Word | None:
    """The verb by which somebody rejects what a noun says ("dismissed the claim that"), if one does."""
    verb = noun.head
    if verb is None or noun.dep not in ("obj", "obl", "nsubj:pass") or not is_clause(verb) or is_negative(noun):
        return None
    words = (verb.lemma, *(c.lower for c in verb.all("compound:prt")), case(noun))
    return verb if " ".join(filter(None, words)) in lexicons.words("rejecting_verbs") else None


def is_reminder(verb: Word) -> bool:
    """True for "note that", "it is worth remembering that", "as mentioned above": nobody's claim, but the writer's."""
    over = verb.head
    if any(c.dep in ("nsubj", "obl:agent") for c in verb.children):
        return False
    if verb.lemma not in REMINDING:
        return verb.tag == "VBG" and over is not None and over.lemma == "worth"
    impersonal = verb.first("expl") is not None or verb.dep.startswith("csubj")
    aside = verb.dep == "advcl" and verb.tag == "VBN" and has_mark(verb, "as") and not verb.first("nsubj:pass")
    return (
        over is None
        and not verb.first("nsubj:pass")
        or impersonal
        or aside
        or over is not None
        and over.lemma in WORTHY
    )


def affirms(noun: Word) -> bool:
    """True for "there is no doubt" and "there is little question", which put what follows beyond doubt."""
    there = noun.head is not None and any(c.dep == "expl" and c.lower == "there" for c in noun.head.children)
    return there and noun.lemma in EMPHATIC and (is_negative(noun) or is_scant(noun))
