"""Who says a statement, and what a speaker speaks about."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kg.extract.arguments import agents, is_clause, subjects
from kg.extract.clauses import Relation, key
from kg.extract.events import verb_class
from kg.extract.modality import frame, governor, modality
from kg.extract.nodes import Nodes
from kg.extract.tree import Word
from kg.records import Quotation


def speaker(anchor: Word, quotations: Sequence[Quotation], nodes: Nodes) -> tuple[int | None, bool]:
    """The chain that says what this word belongs to (None: unknown or nobody), and whether anybody does."""
    inside = [q for q in quotations if q.content.start <= anchor.start < q.content.end]
    if inside:
        innermost = min(inside, key=lambda q: (q.speaker is None, q.content.end - q.content.start))
        return innermost.speaker, True
    holder = _holder(anchor)
    return (nodes.node(holder), True) if holder is not None else (None, False)


def claims(words: Sequence[Word], quotations: Sequence[Quotation]) -> list[Quotation]:
    """The quotations whose content somebody claims: not what is only wanted, ordered or opposed, unless in quotation marks."""
    by_start = {word.start: word for word in words}
    return [q for q in quotations if q.direct or _is_claim(q, by_start)]


def _is_claim(quotation: Quotation, by_start: dict[int, Word]) -> bool:
    if quotation.cue is None:
        return True
    cues = [w for at in range(quotation.cue.start, quotation.cue.end) if (w := by_start.get(at)) is not None]
    for cue in cues:
        hanging = [c for c in cue.children if _head_in(c, quotation) and c.dep in ("ccomp", "xcomp", "acl", "advcl", "csubj", "obj", "obl", "nmod")]
        for root in hanging:
            entry = governor(cue, frame(root) if is_clause(root) else "")
            if entry is not None:
                return entry.speaks
    return True


def _head_in(word: Word, quotation: Quotation) -> bool:
    return quotation.content.start <= word.start < quotation.content.end


def _holder(anchor: Word) -> Word | None:
    """The subject of the nearest verb of speech or belief that governs a word in its sentence."""
    word = anchor
    while word.head is not None:
        head = word.head
        if word.dep in ("ccomp", "xcomp") and is_clause(head):
            entry = governor(head, frame(word))
            if entry is not None and entry.speaks:
                return next(iter(agents(head)), None)
        if word.dep in ("acl:relcl", "appos"):
            return None
        word = head
    return None


def relations(words: Sequence[Word], nodes: Nodes) -> Iterator[Relation]:
    """From each speaker to what the quotation or report is about: the subject of its main clause, else its object."""
    for word in words:
        cue = word.head
        if cue is None or word.dep not in ("ccomp", "parataxis") or not is_clause(cue) or not is_clause(word):
            continue
        entry = governor(cue, frame(word))
        if entry is not None and entry.speaks:
            yield from _topics(cue, word, nodes)


def _topics(cue: Word, word: Word, nodes: Nodes) -> Iterator[Relation]:
    about = [w for w in subjects(word) if nodes.kind(w) in ("actor", "issue")]
    for who in agents(cue):
        others = [w for w in about if nodes.chain(w) != nodes.chain(who)] or [w for w in word.all("obj") if nodes.kind(w) in ("actor", "issue")]
        for topic in others:
            name, _ = verb_class(key(cue))
            yield Relation(who, f"{key(cue)} about", topic, name or "STATEMENT", cue, "topic", modality(cue))
