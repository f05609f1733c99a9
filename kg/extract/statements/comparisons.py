"""How somebody does more or less of something than another: "Peru spent more on arms than Chile"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from kg.extract.statements.nodes import Nodes
from kg.extract.statements.predicates import participle, prefixes
from kg.extract.statements.relation import Relation
from kg.extract.syntax.clause import is_clause, is_passive
from kg.extract.syntax.modality import modality
from kg.extract.syntax.subjects import subjects
from kg.extract.syntax.tree import Word, case

RULE = "oblique"
COMPARATIVES = frozenset({"RBR", "JJR"})
ACTING = frozenset({"actor", "place"})
ANY = frozenset({"any", "every", "each", "no"})
OBJECTS = ("obj", "iobj", "xcomp", "ccomp")
# Words between the verb and "than" that a predicate holds.
REACH = 5


def relations(words: Iterable[Word], nodes: Nodes) -> Iterator[Relation]:
    """From who does something to whom he is compared with, where no object may be meant instead."""
    for other in words:
        if other.dep not in ("obl", "nmod") or case(other) != "than" or nodes.kind(other) not in ACTING:
            continue
        if any(c.lower in ANY for c in other.all("det")):
            continue
        clause = _around(other)
        said = _said(clause, other) if clause is not None else ""
        if clause is not None and said and not _may_be_object(clause):
            does = f"be {participle(clause)}" if is_passive(clause) else clause.lemma
            for subject in subjects(clause):
                if nodes.kind(subject) in ACTING:
                    predicate = f"{prefixes(clause)}{does} {said} than"
                    yield Relation(subject, predicate, other, "OTHER", clause, RULE, modality(clause))


def _around(other: Word) -> Word | None:
    """The verb that is compared, below which the adverb or the object of the comparison may stand."""
    word = other.head
    while word is not None and not is_clause(word):
        word = word.head if word.dep in ("advmod", "obj", "obl", "nmod", "amod") else None
    return word if word is not None and word.pos == "VERB" and word.i < other.i else None


def _said(clause: Word, other: Word) -> str:
    """The words from the verb to "than", where these are a comparison and nobody's name stands among them."""
    found: list[Word] = []
    word = other.before
    while word is not None and word.i > clause.i:
        found.insert(0, word)
        word = word.before
    than = next((i for i, w in enumerate(found) if w.lower == "than"), 0)
    words = found[:than]
    plain = 0 < len(words) <= REACH and not any(w.pos in ("PROPN", "PRON", "PUNCT", "VERB") for w in words)
    opens = bool(words) and (words[0].tag in COMPARATIVES or words[0].lower in ("far", "much"))
    return " ".join(w.lower for w in words) if plain and opens else ""


def _may_be_object(clause: Word) -> bool:
    """True for a verb with an object that is not what there is more of: "hates Peru more than Chile" tells not whom."""
    objects = clause.all(*OBJECTS)
    return any(w.tag not in COMPARATIVES and not any(c.tag in COMPARATIVES for c in w.children) for w in objects)
