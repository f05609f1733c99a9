"""How likely a statement is right: a logistic model over what predicts errors, fitted to judged samples of news.

The weights are in `kg/data/confidence.json`; `tests/gold/calibrate.py` fits them.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from math import exp

from kg.extract.statements.nodes import Nodes
from kg.extract.statements.relation import Relation
from kg.extract.statements.signs import signs
from kg.extract.syntax.tree import Word

WEIGHTS = files("kg") / "data" / "confidence.json"
PRONOUNS = frozenset({"PRP", "PRP$", "WP", "WDT", "DT"})
FAR = 12
# Characters between a pronoun and the name that it stands for.
REACH = 250


def estimate(relation: Relation, nodes: Nodes, *, quoted: bool) -> float:
    """A probability between 0 and 1, two decimals."""
    weights = _weights()
    total = sum(weights.get(name, 0.0) * value for name, value in features(relation, nodes, quoted=quoted).items())
    return round(1 / (1 + exp(-total)), 2)


def features(relation: Relation, nodes: Nodes, *, quoted: bool) -> dict[str, float]:
    """What is known of a relation that tells good from bad ones, by name."""
    found = plain(relation, nodes, quoted=quoted) | signs(relation, nodes)
    return {name: value for name, value in found.items() if value}


def plain(relation: Relation, nodes: Nodes, *, quoted: bool) -> dict[str, float]:
    """What a relation is and how far apart its words stand."""
    subject, anchor, target = relation.subject, relation.anchor, relation.object
    distance = max(abs(anchor.i - subject.i), abs(anchor.i - target.i))
    found = {
        "one": 1.0,
        f"rule {relation.rule}": 1.0,
        "words only": float(nodes.node(target) is None),
        "pronoun subject": float(subject.tag in PRONOUNS),
        "pronoun object": float(target.tag in PRONOUNS),
        "antecedent far": float(max(nodes.distance(subject), nodes.distance(target)) > REACH),
        "nominal subject": float(subject.pos == "NOUN"),
        "definite object": float(target.pos == "PROPN"),
        "subject left out": float(subject.head is not anchor and anchor.head is not subject),
        "other subject": float(nodes.kind(subject) != "actor"),
        "far": float(distance > FAR),
        "quoted": float(quoted),
        f"mode {relation.modality.mode}": 1.0,
        "negated": float(relation.modality.negated),
        "class unknown": float(relation.event_class in ("", "OTHER")),
        "conjunct": float("conj" in (anchor.dep, target.dep, subject.dep)),
        "doubt": 1.0 - min(_sure(subject), _sure(anchor), _sure(target)),
        "long predicate": float(relation.predicate.count(" ") > 4),
    }
    return {name: value for name, value in found.items() if value}


def _sure(word: Word) -> float:
    return max(0.0, min(1.0, word.sure))


@cache
def _weights() -> Mapping[str, float]:
    return dict(json.loads(WEIGHTS.read_text(encoding="utf-8"))["weights"])
