"""What stands around a relation that tells good from bad ones: how its parts are known, where its predicate stands, how
sure the parser is of the way between them.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from itertools import takewhile
from math import prod

from kg.extract.statements.nodes import Nodes
from kg.extract.statements.relation import Relation
from kg.extract.syntax.governors import governor
from kg.extract.syntax.relatives import RELATIVE
from kg.extract.syntax.subjects import agents
from kg.extract.syntax.tags import TENSED
from kg.extract.syntax.tree import Word
from kg.records import NAMING

FIRST_PERSON = frozenset("i me my mine myself we us our ours ourselves".split())
STANDINGS = ("name", "pronoun", "first person", "relative", "description", "unnamed", "issue", "words")
# How a clause hangs on the one around it.
CLAUSES = frozenset("ccomp xcomp advcl acl acl:relcl csubj parataxis conj".split())
ROLES = (*sorted(CLAUSES), "root", "noun")
TYPES = ("Person", "Organization", "Group", "Country", "Place", "City", "Issue", "Event", "Agreement", "Thing")
# How a verb hangs on the one whose subject it shares.
SHARING = frozenset({"xcomp", "conj"})
DEEPEST = 4
NAMES = frozenset(
    [f"{part} {standing}" for part in ("subject", "object") for standing in STANDINGS]
    + [f"predicate {role}" for role in ROLES]
    + [f"subject is {name}" for name in TYPES]
    + ["finite", "bare verb", "depth", "way doubt", "way doubts", "sentence doubt", "complement left", "object left"]
    + ["bare subject", "bare object", "generic subject", "as", "of himself"]
)


def signs(relation: Relation, nodes: Nodes) -> dict[str, float]:
    """The features by name; those that are not there may be missing or zero."""
    subject, anchor, target = relation.subject, relation.anchor, relation.object
    upwards = [*_upwards(anchor)]
    above = [w for w in upwards if w.head is not None and w.dep in CLAUSES]
    way = {w.i: w for end in (subject, target) for w in _way(end, anchor)}.values()
    return {
        f"subject {standing(subject, nodes)}": 1.0,
        f"object {standing(target, nodes)}": 1.0,
        f"subject is {nodes.type(subject)}": 1.0,
        f"predicate {_role(anchor)}": 1.0,
        "finite": float(anchor.tag in TENSED),
        "bare verb": float(anchor.tag == "VB"),
        "depth": min(len(above), DEEPEST) / DEEPEST,
        "way doubt": max(_doubt(w) for w in way),
        "way doubts": 1.0 - prod(1.0 - _doubt(w) for w in way),
        "sentence doubt": _sentence_doubt(upwards[-1]),
        "complement left": float(any(_is_left(c, relation) for c in anchor.all("xcomp", "ccomp"))),
        "object left": float(any(_is_left(c, relation) for c in anchor.all("obj", "iobj"))),
        "bare subject": float(_is_bare(subject)),
        "bare object": float(_is_bare(target)),
        "generic subject": float(subject.tag == "NNS" and not subject.first("det", "nmod:poss", "nummod")),
        "as": float(relation.predicate.endswith(" as")),
        "of himself": float(_is_of_himself(relation, nodes)),
    }


def standing(word: Word, nodes: Nodes) -> str:
    """By what a word tells whom it means: a name, a pronoun or description of somebody with a name, or nothing such."""
    number, mention = nodes.chain(word), nodes.mention(word)
    if number is None:
        return "words"
    if word.lower in FIRST_PERSON:
        return "first person"
    if word.lower in RELATIVE:
        return "relative"
    named = any(nodes.mentions[m].kind in NAMING for m in nodes.chains[number].mentions)
    if mention is not None and mention.kind == "pronoun":
        return "pronoun" if named else "unnamed"
    if nodes.chains[number].kind == "issue":
        return "issue"
    if mention is not None and mention.kind == "nominal":
        return "description" if named else "unnamed"
    return "name"


def _upwards(word: Word | None) -> Iterator[Word]:
    while word is not None:
        yield word
        word = word.head


def _role(anchor: Word) -> str:
    if anchor.head is None:
        return "root"
    return anchor.dep if anchor.dep in CLAUSES else "noun"


def _way(end: Word, anchor: Word) -> list[Word]:
    """The words whose arcs lead from one to the other, and the predicate's own."""
    above = [*_upwards(anchor)]
    known = {w.i: n for n, w in enumerate(above)}
    up: list[Word] = []
    for word in _upwards(end):
        if word.i in known:
            return [anchor, *up, *above[: known[word.i]]]
        up.append(word)
    return [anchor, *up, *above]


@lru_cache(maxsize=8)
def _sentence_doubt(root: Word) -> float:
    """How unsure the parser is of a sentence on the whole; its relations come one after the other."""
    doubts = [_doubt(w) for w in root.subtree()]
    return sum(doubts) / len(doubts)


def _doubt(word: Word) -> float:
    return 1.0 - max(0.0, min(1.0, word.sure))


def _is_left(part: Word, relation: Relation) -> bool:
    """True for what belongs to a verb and stands neither in the predicate nor in the object."""
    told = part.lemma in relation.predicate.split() or part is relation.inner
    return not told and all(w is not part for w in _upwards(relation.object))


def _is_of_himself(relation: Relation, nodes: Nodes) -> bool:
    """True for what somebody says of himself by a pronoun ("Peru said it would sign"): hardly ever another is meant."""
    clause = relation.subject.head
    over = clause.head if clause is not None and clause.dep == "ccomp" else None
    if over is None or relation.subject.tag != "PRP" or relation.subject.lower in FIRST_PERSON:
        return False
    entry, number = governor(over, "that"), nodes.node(relation.subject)
    if entry is None or not entry.speaks or entry.negates or number is None:
        return False
    shared = all(w is clause or w.dep in SHARING for w in takewhile(lambda w: w is not over, _upwards(relation.anchor)))
    return shared and any(nodes.node(w) == number for w in agents(over))


def _is_bare(word: Word) -> bool:
    """True for a common noun that nothing tells apart."""
    return word.pos == "NOUN" and not word.first("amod", "compound", "nmod", "nmod:poss", "acl", "acl:relcl")
