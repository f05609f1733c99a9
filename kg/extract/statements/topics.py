"""What a speaker speaks about: the subject of what he says, else its object."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kg.extract.statements.claims import SHOWING
from kg.extract.statements.events import verb_class
from kg.extract.statements.nodes import Nodes
from kg.extract.statements.predicates import key
from kg.extract.statements.relation import Relation
from kg.extract.statements.speech import is_spoken
from kg.extract.syntax.clause import is_clause
from kg.extract.syntax.governors import frame, governor
from kg.extract.syntax.modality import modality
from kg.extract.syntax.negation import is_negative
from kg.extract.syntax.subjects import agents, subjects
from kg.extract.syntax.tree import Word

DEFINITE = frozenset({"the", "this", "these"})
TALKING = frozenset({"i", "me", "we", "us", "you"})
# What a text does with its words, and what a person does without any, or what is done to him.
WORDLESS = SHOWING | {"read", "determine", "convince", "persuade"}
ENDS = frozenset({".", "?", "!", ";"})


def relations(words: Sequence[Word], nodes: Nodes) -> Iterator[Relation]:
    """From each speaker to what the quotation or report is about: the subject of its main clause, else its object."""
    for word in words:
        cue = word.head
        if cue is None or word.dep not in ("ccomp", "parataxis") or not is_clause(cue) or not is_clause(word):
            continue
        entry = governor(cue, frame(word))
        if entry is not None and entry.speaks and _is_told(cue) and not _is_parted(cue, word):
            yield from _topics(cue, word, nodes)


def _is_told(cue: Word) -> bool:
    """True where somebody speaks, or thinks something: "I don't think that" says what is not, and nothing of a thought
    that he has not.
    """
    how = modality(cue)
    return how.mode == "asserted" and (not how.negated or is_spoken(cue))


def _is_parted(cue: Word, word: Word) -> bool:
    """True where a sentence ends between a cue and a clause behind it ("('We won,' he said.) The team cheered")."""
    before = word
    while before.before is not None and before.i > cue.i:
        before = before.before
        if before.text in ENDS:
            return True
    return False


def _topics(cue: Word, word: Word, nodes: Nodes) -> Iterator[Relation]:
    for who in agents(cue):
        if cue.lemma in WORDLESS and nodes.type(who) == "Person":
            continue
        for topic in _about(who, cue, word, nodes) if nodes.kind(who) == "actor" else ():
            name = verb_class(key(cue)).event_class
            yield Relation(who, f"{key(cue)} about", topic, name or "STATEMENT", cue, "topic", modality(cue))


def _about(who: Word, cue: Word, word: Word, nodes: Nodes) -> list[Word]:
    """The subject of what is said; the object where that is the speaker, some pronoun, or no topic beside one with a
    name.
    """
    first = subjects(word)
    found = [w for w in first if _is_topic(w, nodes) and nodes.chain(w) != nodes.chain(who)]
    if not found:
        free = all(w.pos == "PRON" or nodes.chain(w) == nodes.chain(who) for w in first)
        found = [w for w in word.all("obj") if _is_topic(w, nodes) and (free or _has_name(w))]
    return [w for w in found if not w.i < cue.i < word.i]


def _has_name(noun: Word) -> bool:
    return any(w.pos == "PROPN" for w in noun.subtree())


def _is_topic(word: Word, nodes: Nodes) -> bool:
    """True for an issue and for whoever has a name or is known; "we" and "you" in a quotation are anybody."""
    known = any(c.dep == "nmod:poss" or c.lower in DEFINITE for c in word.children)
    return (
        word.lower not in TALKING
        and not is_negative(word)
        and (nodes.matters(word) or (known and nodes.kind(word) == "actor"))
    )
