"""What somebody or something is, as an apposition or a title tells it: "the YPG, a Kurdish militia"."""

from __future__ import annotations

from collections.abc import Iterator

from kg.extract.statements.examples import among_them
from kg.extract.statements.nodes import Nodes
from kg.extract.statements.offices import is_held
from kg.extract.statements.relation import Relation
from kg.extract.syntax.tree import Word
from kg.records import NAMING


def descriptions(noun: Word, nodes: Nodes) -> Iterator[Relation]:
    """What a singular noun with an article, in apposition to a name or right before it, says that its bearer is."""
    if noun.tag != "NN" or noun.ent or noun.first("nmod:poss", "conj") is not None or not _has_article(noun):
        return
    if among_them(noun) or not is_held(noun):
        return
    number, mention = nodes.chain(noun), nodes.mention(noun)
    for holder in (noun.head if noun.dep == "appos" else None, *noun.all("appos")):
        told = nodes.mention(holder) if holder is not None else None
        if holder is None or told is None or told.kind not in NAMING or mention is told:
            continue
        if number in (None, nodes.chain(holder)):
            yield Relation(holder, "be", noun, "IDENTITY", noun, "apposition")
            return


def _has_article(noun: Word) -> bool:
    return any(c.lower in ("a", "an", "the") for c in noun.all("det"))
