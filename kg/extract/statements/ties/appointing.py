"""Who has the office that a verb ascribes or gives to somebody: "Kenya named Roe as envoy to Sudan"."""

from __future__ import annotations

from kg.extract.statements.nodes import Nodes
from kg.extract.syntax.clause import is_clause
from kg.extract.syntax.modality import modality
from kg.extract.syntax.subjects import patients
from kg.extract.syntax.tree import Word, case, conjuncts

# Verbs that give somebody an office.
APPOINTING = frozenset("appoint reappoint name elect reelect re-elect choose install designate hire confirm".split())


def ascribing(role: Word) -> Word | None:
    """The verb by which somebody has or gets this office: "serves as mayor", "became mayor"."""
    verb = role.head
    return verb if verb is not None and is_clause(verb) and (case(role) == "as" or role.dep == "xcomp") else None


def holds_true(verb: Word) -> bool:
    """True for a verb of what is so, or is said to be so."""
    how = modality(verb)
    return not how.negated and how.mode in ("asserted", "claimed")


def appointed(verb: Word, nodes: Nodes) -> list[Word]:
    """Who gets an office by a verb of appointing."""
    if verb.lemma not in APPOINTING:
        return []
    found = patients(verb) or [w for c in verb.all("obj") for w in conjuncts(c)]
    return [w for w in found if nodes.type(w) == "Person"]
