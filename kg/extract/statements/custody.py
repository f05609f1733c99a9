"""Which state judges or holds somebody where a passive clause tells no doer: "was jailed in Peru"."""

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


def relations(words: Iterable[Word], nodes: Nodes) -> Iterator[Relation]:
    """From a state to whom a clause without a doer tells to be judged or held in it."""
    for verb in words:
        if not _is_judged(verb) or not is_passive(verb) or agents(verb) or modality(verb).negated:
            continue
        for place in verb.all("obl"):
            if case(place) == "in" and nodes.type(place) == "Country" and nodes.node(place) is not None:
                for subject in subjects(verb):
                    if nodes.type(subject) in ("Person", "Group"):
                        yield Relation(place, verb.lemma, subject, "COERCE", verb, RULE, modality(verb))


def _is_judged(verb: Word) -> bool:
    charged = any(c.lemma in CHARGES and case(c) in ("on", "over", "under") for c in verb.all("obl"))
    return verb.lemma in JUDGING or (verb.lemma in HOLDING and charged)
