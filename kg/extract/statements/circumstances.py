"""When and where something is that a statement tells."""

from __future__ import annotations

from collections.abc import Mapping

from kg import lexicons
from kg.extract.statements.nodes import Nodes
from kg.extract.statements.relation import Relation
from kg.extract.statements.ties.belonging import POSITIONED
from kg.extract.syntax.arguments import arguments
from kg.extract.syntax.clause import has_mark
from kg.extract.syntax.tree import Word, case

# Classes of copulas that say no more than where somebody or something is.
PLAIN = frozenset({"", "OTHER", "LOCATED", "IDENTITY", "MEMBER"})
# Verbs that say with "in" what somebody does to a state, not only where.
INTO = frozenset("interfere intervene meddle invest mediate".split())
LOCATIVE = frozenset({"in", "at", "near", "inside", "outside", "across", "throughout"})


def time_of(anchor: Word, times: Mapping[int, str]) -> str:
    """The date that stands by the predicate, or by the verb that governs it."""
    word: Word | None = anchor
    for _ in range(2):
        if word is None:
            break
        found = next((times[c.i] for c in word.children if times.get(c.i)), "")
        if found or word.dep not in ("xcomp", "obj", "conj"):
            return found
        word = word.head
    return ""


def tells_when(relation: Relation, times: Mapping[int, str]) -> bool:
    """True where a date is all that a predicate takes ("expires in 2021", "was elected in 2012")."""
    verb = relation.anchor
    alone = relation.object.i in times and all(a.word.i in times for a in arguments(verb))
    told = relation.rule in ("oblique", "patient") and relation.event_class != "STATEMENT"
    aims = any(has_mark(c, "to") for c in verb.all("advcl"))  # "failed on Monday to act"
    return alone and told and not aims and verb.first("ccomp", "xcomp", "obl:unmarked") is None


def dated(date: Word) -> str:
    """A date in its words ("February 2014")."""
    return " ".join(w.text for w in sorted(date.subtree(), key=lambda w: w.i) if w.ent in ("DATE", "TIME") or w is date)


def place_of(relation: Relation, target: int | None, nodes: Nodes) -> int | None:
    """The place that stands by the predicate and is not its object."""
    for child in relation.anchor.children:
        if child.dep in ("obl", "nmod") and case(child) in LOCATIVE and nodes.type(child) in POSITIONED:
            found = nodes.node(child)
            if found != target:
                return found
    return None


def is_located(relation: Relation, nodes: Nodes) -> bool:
    """True where a verb or copula has its object at the end of a preposition of place."""
    preposition = relation.predicate.rpartition(" ")[2]
    placing = relation.rule in ("oblique", "adjunct", "copula", "patient") and preposition in LOCATIVE
    told = relation.event_class not in PLAIN | {"CONSULT"}  # a summit is held somewhere
    done = told and (relation.rule == "copula" or _is_hit(relation.anchor, preposition))
    return placing and not done and nodes.type(relation.object) in POSITIONED


def _is_hit(verb: Word, preposition: str) -> bool:
    """True for a verb that with this preposition tells what is done to a place ("fire missiles at", "meddle in")."""
    keys = [f"{verb.lemma} {c.lemma} {preposition}" for c in verb.all("obj")]
    keys += [f"{verb.lemma} {preposition}"] if preposition == "at" or verb.lemma in INTO else []
    return any(key in lexicons.table("event_verbs") for key in keys)
