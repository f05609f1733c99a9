"""How likely a statement is right, from what predicts errors: the rule that found it, the parser's certainty, distance."""

from __future__ import annotations

from kg.extract.clauses import Relation
from kg.extract.nodes import Nodes

# Share of right statements by rule, judged on samples of political news; see tests/gold.
RULES: dict[str, float] = {
    "clause": 0.85, "passive": 0.85, "patient": 0.8, "oblique": 0.8, "copula": 0.8, "through": 0.7, "office": 0.9, "part": 0.85,
    "event noun": 0.85, "event agent": 0.75, "issue link": 0.85, "place": 0.9, "topic": 0.75,
}  # fmt: skip
FAR = 15


def estimate(relation: Relation, nodes: Nodes, quoted: bool) -> float:
    """A probability between 0 and 1, two decimals."""
    value = RULES.get(relation.rule, 0.5)
    distance = max(abs(relation.anchor.i - relation.subject.i), abs(relation.anchor.i - relation.object.i))
    value *= 0.9 if distance > FAR else 1.0
    value *= 0.9 if relation.subject.pos == "PRON" else 1.0
    value *= min(1.0, 0.7 + 0.3 * relation.anchor.sure)
    return round(value, 2)
