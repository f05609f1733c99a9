"""What somebody or something is, as an apposition or a title tells it: "the YPG, a Kurdish militia"."""

from __future__ import annotations

from collections.abc import Iterator

from kg import lexicons
from kg.extract.statements.examples import among_them
from kg.extract.statements.nodes import Nodes
from kg.extract.statements.relation import Relation
from kg.extract.statements.ties.offices import is_held
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
        if number in (None, nodes.chain(holder)) or _stands_behind(noun, holder, nodes):
            yield Relation(holder, "be", noun, "IDENTITY", noun, "apposition")
            return


def _stands_behind(noun: Word, holder: Word, nodes: Nodes) -> bool:
    """True for no actor or place right behind a name, between commas ("Ethiopia, the source of the Nile,")."""
    if noun.dep != "appos" or nodes.kind(noun) == "actor" or noun.lemma in lexicons.words("place_nouns"):
        return False
    start, end = (pick(w.i for w in noun.subtree() if w.dep != "punct") for pick in (min, max))
    commas = {c.i for w in (noun, holder) for c in w.children if c.text == ","}
    last = max(w.i for w in (holder, *holder.all("flat")))
    return start == last + 2 and last + 1 in commas and end + 1 in commas


def _has_article(noun: Word) -> bool:
    return any(c.lower in ("a", "an", "the") for c in noun.all("det"))
