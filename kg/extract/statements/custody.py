"""Which state judges or holds somebody where no doer is told: "was jailed in Peru", "died in a Chilean prison"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from kg.extract.statements.nodes import Nodes
from kg.extract.statements.relation import Relation
from kg.extract.syntax.clause import is_passive
from kg.extract.syntax.modality import modality
from kg.extract.syntax.subjects import agents, subjects
from kg.extract.syntax.tree import Word, case

RULE = "passive"
# What nobody but a state does.
JUDGING = frozenset("acquit arrest convict imprison indict jail prosecute sentence".split())
# What others do as well, where no charges are told.
HOLDING = frozenset("detain hold".split())
CHARGES = frozenset("charge suspicion warrant conviction accusation".split())
PRISONS = frozenset("jail prison custody detention gaol jails prisons".split())
# What is said of those who are in a prison.
STAYING = frozenset("be remain languish stay sit die serve hold detain keep imprison incarcerate rot suffer".split())
HELD = ("Person", "Group")


def relations(words: Iterable[Word], nodes: Nodes) -> Iterator[Relation]:
    """From a state to whom a clause without a doer tells to be judged or held in it, or in its prisons."""
    for word in words:
        for verb, state, deed in (*_judged(word, nodes), *_held(word, nodes)):
            how = modality(verb)
            if how.negated or (is_passive(verb) and agents(verb)):
                continue
            for subject in subjects(verb):
                if nodes.type(subject) in HELD and nodes.chain(subject) != nodes.chain(state):
                    yield Relation(state, deed, subject, "COERCE", verb, RULE, how)


def _judged(verb: Word, nodes: Nodes) -> Iterator[tuple[Word, Word, str]]:
    """A clause, the state in which it is, and what this does by it."""
    serves = verb.lemma == "serve" and any(_is_term(c) for c in verb.all("obj"))
    if not serves and not (_is_judged(verb) and is_passive(verb)):
        return
    for place in verb.all("obl"):
        if case(place) == "in" and _is_state(place, nodes):
            yield verb, place, "imprison" if serves else verb.lemma


def _is_term(noun: Word) -> bool:
    return noun.lemma == "sentence" or any(c.lemma in PRISONS for c in noun.all("compound"))


def _is_judged(verb: Word) -> bool:
    if verb.lemma not in HOLDING:
        return verb.lemma in JUDGING
    return any(c.lemma in CHARGES and case(c) in ("on", "over", "under") for c in verb.all("obl"))


def _held(prison: Word, nodes: Nodes) -> Iterator[tuple[Word, Word, str]]:
    """The clause of a prison, the state whose it is, and that this holds whom the clause tells to be in it."""
    if prison.lemma not in PRISONS or case(prison) != "in":
        return
    clause = prison if prison.first("cop") is not None else prison.head
    if clause is None or (clause is not prison and (prison.dep != "obl" or clause.lemma not in STAYING)):
        return
    for state in prison.all("amod", "compound", "nmod:poss"):
        if _is_state(state, nodes):
            yield clause, state, "hold"


def _is_state(word: Word, nodes: Nodes) -> bool:
    return nodes.type(word) == "Country" and nodes.node(word) is not None
