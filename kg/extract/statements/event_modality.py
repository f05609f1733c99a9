"""How real the event is that a noun names."""

from __future__ import annotations

from kg import lexicons
from kg.extract.mentions.traits import DEFINITE
from kg.extract.syntax.clause import is_clause, is_passive, is_past
from kg.extract.syntax.governors import governor
from kg.extract.syntax.modality import modality
from kg.extract.syntax.modes import STRENGTH, Modality, stronger
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
# What is wanted is not there yet, be it "the prosecution" or "his"; whose visit is blocked has not come either.
SOUGHT = frozenset({"demand", "want", "seek", "propose", "request", "advocate", "urge"})
TO_COME = SOUGHT | {"block", "prevent", "cancel", "postpone"}
# What somebody will fight, guard or change is there already.
ACTED_ON = frozenset(
    "fight combat counter confront tackle curb contain end stop halt reverse reduce lift ease loosen tighten suspend"
    " protect preserve defend safeguard maintain continue keep strengthen expand extend widen deepen improve repair"
    " restore rebuild question doubt criticize condemn denounce oppose resist implement enforce uphold steer shape"
    " repeal overturn rescind revoke undo discuss explain justify survive overcome weather exploit complete finish"
    " review reconsider revise investigate probe punish avenge forgive regret ignore hide conceal expose".split()
)
# What is extended, lifted or repealed is there also where nothing was told of it before ("would extend an embargo").
CHANGED = frozenset(
    "amend deepen ease expand extend lift loosen overturn prolong renew repeal rescind reverse revise revoke scrap"
    " strengthen suspend tighten undo widen".split()
)
# Where somebody speaks, whatever he says there.
OCCASIONS = frozenset(
    "interview speech statement rally debate hearing conference meeting address appearance forum briefing".split()
)


def event_modality(noun: Word, *, presupposed: bool = False) -> Modality:
    """How real the event is: by its adjectives, a "no", and the verb or noun that it depends on.

    What is presupposed is there, whatever the clause around it says of it.
    """
    mode: Mode = "asserted"
    for child in noun.children:
        mode = max(mode, ADJECTIVES.get(child.lower, "asserted"), key=STRENGTH.__getitem__)
    past = case(noun) == "before" and noun.head is not None and is_past(noun.head)
    if case(noun) in BEFORE and not (past or _is_dated(noun)):
        mode = max(mode, "intended", key=STRENGTH.__getitem__)
    head = noun.head
    own = Modality(mode, is_negative(noun))
    if noun.first("cop") is not None and (is_new(noun) or noun.first("det", "nmod:poss") is None):
        return own.under(modality(noun))  # "would be a blow to" is none yet
    if head is not None and _is_imagined(noun, head):
        return own.under(Modality(modality(head).mode))
    if head is None or noun.dep not in ("obj", "obl", "nmod", "conj", "nsubj:pass", "xcomp"):
        return own
    if is_clause(head):
        own = Modality(mode, own.negated and noun.dep != "obj")  # the verb is negated by its object
        if noun.dep == "obl":
            return own.under(Modality(stronger("intended", modality(head).mode))) if _is_called_for(noun, head) else own
        acted_on = noun.dep == "obj" or (noun.dep == "nsubj:pass" and head.lemma in TO_COME)
        return own.under(_of_verb(noun, head)) if acted_on and not _is_there(noun, head, presupposed) else own
    known = governor(head) if noun.dep == "nmod" and case(noun) in ("of", "for") else None
    if known is None or (known.mode == "claimed" and _owned(noun)):
        return own
    return own.under(Modality(known.mode, known.negates))


def reality(noun: Word) -> Modality:
    """How real an event is of which a noun phrase tells by itself: what has an article of its own is presupposed."""
    return event_modality(noun, presupposed=any(c.dep == "det" and c.lower in DEFINITE for c in noun.children))


def _is_there(noun: Word, verb: Word, presupposed: bool) -> bool:
    """True for an event that was there before anybody wanted to do something about it."""
    if verb.lemma in CHANGED or (verb.lemma in ACTED_ON and not is_new(noun)):
        return True
    return (presupposed and verb.lemma not in SOUGHT) or (_owned(noun) and verb.lemma not in TO_COME)


def _is_called_for(noun: Word, verb: Word) -> bool:
    """True for what somebody calls, hopes or waits for."""
    entry = governor(verb, "for", exactly=True) if case(noun) == "for" else None
    return entry is not None and entry.mode == "intended" and not entry.negates


def _is_imagined(noun: Word, verb: Word) -> bool:
    """True for "a win" where nobody says that there was one ("a win would help", "ends it with a win")."""
    if not is_new(noun) or not is_clause(verb) or noun.dep not in ("nsubj", "obl") or _is_occasion(noun, verb):
        return False
    led = noun.dep == "nsubj" or any(c.tag == "MD" for c in verb.all("aux"))
    return led and case(noun) not in PAST and modality(verb).mode in UNREAL


def _is_occasion(noun: Word, verb: Word) -> bool:
    """True for "in an interview" and "at a rally" at the head of a sentence, where somebody says what may be."""
    ahead = all(noun.i < c.i for c in verb.all("nsubj", "nsubj:pass"))
    return noun.lemma in OCCASIONS and case(noun) in ("in", "at", "during") and ahead


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
