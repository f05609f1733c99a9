"""To which body "member states" and "the 26 other members" belong: the only one of states that was just named."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kg import lexicons
from kg.extract.statements.nodes import Nodes
from kg.extract.statements.relation import Relation
from kg.extract.syntax.tree import Word, case
from kg.records import NAMING

STATES = frozenset({"state", "country", "nation", "government"})
# So many sentences back the body is looked for.
NEAR = 2


def members(words: Sequence[Word], nodes: Nodes) -> Iterator[Relation]:
    """Whose each plural for member states is that nothing beside it tells, once for each chain."""
    named = [w for w in words if w.text[:1].isupper() and _is_bloc(w, nodes)]
    told: set[int | None] = set()
    for word in words if named else ():
        if not _are_members(word, nodes) or nodes.node(word) in (None, *told):
            continue
        near = {nodes.node(b): b for b in named if 0 <= word.sent - b.sent <= NEAR}
        if len(near) == 1:
            told.add(nodes.node(word))
            yield Relation(word, f"{_sort(word)} of", next(iter(near.values())), "MEMBER", word, "office")


def _is_bloc(word: Word, nodes: Nodes) -> bool:
    mention = nodes.mention(word)
    name = mention.text.lower().removeprefix("the ") if mention is not None and mention.kind in NAMING else ""
    return name in lexicons.words("blocs") and nodes.node(word) is not None


def _are_members(word: Word, nodes: Nodes) -> bool:
    """True for "member states" and for a number of members, of which nothing tells whose they are."""
    if word.tag != "NNS" or word.first("nmod:poss") or any(case(c) == "of" for c in word.all("nmod")):
        return False
    owned = any(nodes.kind(c) in ("actor", "place") for c in word.all("compound", "amod"))
    states = word.lemma in STATES and any(c.lower == "member" for c in word.all("compound"))
    return not owned and (states or (word.lemma == "member" and word.first("nummod") is not None))


def _sort(word: Word) -> str:
    return "member" if word.lemma == "member" else f"member {word.lemma}"
