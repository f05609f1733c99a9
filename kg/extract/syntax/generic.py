"""Clauses behind a noun that tell of what kind somebody or something is, of whom a rule, a wish or a forecast holds."""

from __future__ import annotations

from kg.extract.syntax.clause import is_clause
from kg.extract.syntax.control import is_human
from kg.extract.syntax.governors import governor
from kg.extract.syntax.own_mode import own_mode
from kg.extract.syntax.relatives import is_relative
from kg.extract.syntax.tags import AUXILIARIES, COMMAS, PRESENT
from kg.extract.syntax.tree import Word, case

ANYBODY = frozenset({"anyone", "anybody", "everyone", "everybody", "whoever", "those"})
UNKNOWN = frozenset({"a", "an", "any"})
# What somebody may only think of ("a world in which").
WORLDS = frozenset(
    "case community country culture environment future nation place scenario situation society system world".split()
)
# Verbs of which the object need not be there.
LACKING = frozenset(
    {"want", "need", "seek", "demand", "crave", "desire", "deserve", "envision", "imagine", "require", "prefer"}
    | {"look for", "search for", "call for", "wait for", "hope for", "ask for", "long for", "advocate"}
)


def is_generic(clause: Word, noun: Word) -> bool:
    """True for a clause that says of whom a rule, a wish or a forecast holds: "those who cheat will be punished"; of
    things it tells as a rule what they are ("will talk about issues that voters care about").
    """
    if not (noun.lower in ANYBODY or is_human(noun) or noun.kind == "person"):
        return False
    aside = any(c.dep == "punct" and c.text in COMMAS and c.i < clause.i for c in clause.children)
    past = clause.tag in ("VBD", "VBN") or any(c.dep == "aux" and c.lemma == "have" for c in clause.children)
    return (_is_bare(noun) or noun.lower in ANYBODY) and not (aside or past) and _is_imagined(noun, clause.dep)


def is_kind(clause: Word, noun: Word) -> bool:
    """True for "they need a mayor who listens" and "a party that bans it loses": nobody in particular does it."""
    if noun.first("appos") or not _restricts(clause):
        return False
    unknown, verb = _is_unknown(noun), noun.head
    if verb is None or not is_clause(verb):
        return False
    if noun.dep.startswith("nsubj"):
        habit = _is_present(clause) and _is_present(verb) and verb.pos != "PROPN" and not verb.first("expl")
        return habit and (unknown or (_is_bare(noun) and not noun.first("amod")))
    lacking = noun.dep in ("obj", "obl") and " ".join(filter(None, (verb.lemma, case(noun)))) in LACKING
    return (unknown or _is_bare(noun)) and lacking


def supposer(clause: Word, noun: Word) -> Word | None:
    """The predicate with which what "a bank that lends more" does stands and falls ("tried to build a bank that")."""
    past = clause.tag == "VBD" or any(c.tag == "VBD" for c in clause.all(*AUXILIARIES))
    inside = _is_inside(clause, noun)
    if past or not _is_unknown(noun) or noun.first("appos") or not (inside or _restricts(clause)):
        return None
    if is_clause(noun):
        return noun
    return noun.head if noun.dep == "obj" or (inside and noun.dep == "obl") else None


def existence(noun: Word) -> Word | None:
    """The verb that says that somebody or something is there ("there may be aides who left")."""
    verb = noun.head if noun.dep.startswith("nsubj") else None
    there = verb is not None and any(c.dep == "expl" and c.lower == "there" for c in verb.children)
    return verb if there else None


def _is_inside(clause: Word, noun: Word) -> bool:
    """True for what goes on in "a country where" or "a world in which": it is as real as that is."""
    where = next((w for w in clause.subtree() if w.lower in ("where", "which") and noun.i < w.i < clause.i), None)
    led = where is not None and (where.lower == "where" or case(where) == "in")
    return led and noun.lemma in WORLDS and own_mode(clause) == "asserted"


def _is_bare(noun: Word) -> bool:
    return noun.tag in ("NNS", "NNPS") and not noun.first("det", "nummod", "nmod:poss")


def _is_unknown(noun: Word) -> bool:
    return any(c.lower in UNKNOWN for c in noun.all("det"))


def _restricts(clause: Word) -> bool:
    """True for "who" and "that" as subject without a comma or dash before them, and for a bare participle ("a bank
    lending more"); "a bank that would lend" says itself that there is none.
    """
    if own_mode(clause) != "asserted":
        return False
    if clause.dep == "acl" and clause.tag == "VBG":
        return not any(c.text in COMMAS and c.i < clause.i for c in clause.all("punct"))
    pronoun = next((c for c in clause.children if c.dep.startswith("nsubj") and is_relative(c)), None)
    return pronoun is not None and pronoun.before is not None and pronoun.before.text not in COMMAS


def _is_present(verb: Word) -> bool:
    finite = verb.all(*AUXILIARIES) or [verb]
    return finite[0].tag in PRESENT and finite[0].lemma != "have"


def _is_imagined(noun: Word, relation: str) -> bool:
    """True for a noun of which something is only planned, wanted or possible: "a ban on arms"."""
    while noun.dep == "nmod" and noun.head is not None:
        noun = noun.head
        entry = governor(noun)
        if entry is not None and entry.mode == "intended" and entry.negates:
            return True
    verb = noun.head
    if verb is None or not is_clause(verb):
        return False
    if noun.dep.startswith("nsubj"):
        return relation == "acl:relcl" and own_mode(verb) in ("intended", "conditional")
    return _is_wished(noun, verb)


def _is_wished(noun: Word, verb: Word) -> bool:
    """True for what somebody wants, asks or looks for."""
    entry = governor(verb, case(noun), exactly=noun.dep == "obl") if noun.dep in ("obj", "obl") else None
    return entry is not None and entry.mode == "intended"
