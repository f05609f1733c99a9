"""From relations between words to statements between chains: who says it, how sure it is, when, where, and the words
that prove it.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from kg.extract.statements import (
    accusations,
    clauses,
    comparisons,
    confidence,
    contents,
    custody,
    denials,
    namings,
    nominals,
    phrases,
    speech,
    topics,
    venues,
)
from kg.extract.statements.answering import answerable, is_nobodys, mode_of
from kg.extract.statements.circumstances import dated, is_located, place_of, tells_when, time_of
from kg.extract.statements.claims import Claim, claims, voice
from kg.extract.statements.copulas import STATE
from kg.extract.statements.fragments import (
    is_cut_name,
    is_cut_subject,
    is_empty,
    is_fragment,
    is_said_there,
    turns_back,
)
from kg.extract.statements.nodes import Nodes, is_count
from kg.extract.statements.owners import may_be_empty, may_be_subject
from kg.extract.statements.relation import Relation
from kg.extract.statements.ties.belonging import POSITIONED
from kg.extract.statements.wording import named
from kg.extract.syntax.compact import compact
from kg.extract.syntax.negation import LIFTED, lifted
from kg.extract.syntax.tree import Word
from kg.records import Evidence, Quotation, Span, Statement

# Statements of which one in three is likely to be wrong are left out.
LEAST = 0.62
# Rules whose object is no node but words that say enough.
WORDS_ONLY = frozenset({contents.RULE, namings.RULE, STATE})


@dataclass(frozen=True, slots=True)
class Text:
    """One parsed article as the statement layer sees it. `times` maps a date's head word to ISO 8601, `members` a
    chain to those it stands for.
    """

    id: str
    text: str
    words: Sequence[Word]
    sentences: Sequence[Span]
    nodes: Nodes
    quotations: Sequence[Quotation]
    times: Mapping[int, str]
    members: Mapping[int, tuple[int, ...]]


def statements(text: Text) -> tuple[Statement, ...]:
    """The statements of an article, in the order of its text, each once a sentence."""
    best: dict[tuple[object, ...], Statement] = {}
    claimed = claims(text.words, text.nodes, text.quotations)
    for relation in _relations(text):
        for statement in _statements(relation, text, claimed):
            if statement.confidence < LEAST:
                continue
            key = _key(statement)
            if key not in best or best[key].confidence < statement.confidence:
                best[key] = statement
    return tuple(sorted(best.values(), key=_place_in_text))


def _key(told: Statement) -> tuple[object, ...]:
    """What tells the statements of a sentence apart."""
    return told.evidence[0].sentence, told.subject, told.predicate, told.object, told.object_text, told.speaker


def _place_in_text(told: Statement) -> tuple[int, int, str, str]:
    span = told.evidence[0].span
    return span.start, span.end, told.predicate, told.object_text


def _relations(text: Text) -> Iterator[Relation]:
    yield from clauses.relations(text.words)
    yield from nominals.relations(text.words, text.nodes)
    yield from topics.relations(text.words, text.nodes)
    yield from phrases.relations(text.words, text.nodes)
    yield from venues.relations(text.words, text.nodes)
    yield from contents.plans(text.words)
    yield from namings.relations(text.words)
    yield from accusations.relations(text.words)
    yield from denials.relations(text.words)
    yield from custody.relations(text.words, text.nodes)
    yield from comparisons.relations(text.words, text.nodes)


def _statements(relation: Relation, text: Text, claimed: Sequence[Claim]) -> Iterator[Statement]:
    subject, target = text.nodes.node(relation.subject), text.nodes.node(relation.object)
    # the two of an apposition are one node: what it says of that is in words, as clauses and adjectives are
    if relation.rule == "apposition" or relation.rule in WORDS_ONLY:
        target = None
    if subject is None or not relation.predicate or relation.modality.moot:
        return
    if relation.object.i in text.times and not tells_when(relation, text.times):
        return
    if may_be_empty(relation, text.nodes) or may_be_subject(relation, text.nodes):
        return
    if is_cut_subject(relation, text.nodes) or is_cut_name(relation.object):
        return
    counted = is_count(text.nodes.chains[subject].label) or relation.subject.lower in LIFTED
    if counted and subject not in text.members:
        return
    ones = text.members.get(subject, (subject,))
    others: tuple[int | None, ...] = (None,) if target is None else text.members.get(target, (target,))
    if len(ones) > 1 and set(ones) & set(others) and relation.subject is not relation.object:
        return  # "they suspended their campaigns": each his own
    for one in ones:
        for other in others:
            if one != other:
                yield from _between(one, other, relation, text, claimed)


def _between(
    subject: int, target: int | None, relation: Relation, text: Text, claimed: Sequence[Claim]
) -> Iterator[Statement]:
    nodes = text.nodes
    whole = relation.rule in WORDS_ONLY
    if target is None and is_empty(relation) and relation.object.i not in text.times and not whole:
        return
    words = _words(relation, target, text)
    if target is None and not whole and is_fragment(relation, words):
        return
    if is_said_there(relation) and not nodes.is_named_with(relation.object):
        return
    if speech.is_source(relation.object) or turns_back(relation, subject, nodes):
        return
    event_class = _event_class(relation, nodes)
    around = speech.attribution(relation.anchor, claimed, nodes, relation.modality.mode)
    said = answerable(relation, subject, event_class, around) if relation.by is None else _held_by(relation.by, nodes)
    predicate = _predicate(relation, nodes)
    if relation.modality.negated:
        predicate, words = lifted(predicate), lifted(words)
    mode = mode_of(relation, said, quoted=around is not None)
    if is_nobodys(relation.anchor, said, mode):
        return
    for speaker in _speakers(said, subject, relation, text):
        yield Statement(
            subject=subject,
            predicate=predicate,
            object=target,
            object_text=words,
            event_class=event_class,
            evidence=(_evidence(relation, text),),
            negated=relation.modality.negated,
            mode=mode,
            speaker=speaker,
            time=time_of(relation.anchor, text.times),
            place=place_of(relation, target, nodes),
            confidence=confidence.estimate(relation, nodes, quoted=said is not None),
            rule=relation.rule,
        )


def _held_by(holder: Word, nodes: Nodes) -> speech.Attribution:
    """To whom a statement is attributed that tells itself whose view it is."""
    number = voice(holder, nodes)
    return speech.Attribution(() if number is None else (number,))


def _words(relation: Relation, target: int | None, text: Text) -> str:
    """The object in its words; a pronoun in those of its chain."""
    if relation.rule == contents.RULE:
        return contents.wording(relation.object, relation.anchor)
    if target is not None and relation.object.pos == "PRON":
        return text.nodes.chains[target].label
    if relation.object.i in text.times:
        return dated(relation.object)
    return compact(relation.object, apart=relation.anchor)


def _event_class(relation: Relation, nodes: Nodes) -> str:
    if is_located(relation, nodes):
        return "LOCATED"
    if relation.event_class == "LOCATED" and relation.rule != "place" and nodes.type(relation.object) not in POSITIONED:
        return "OTHER"
    return relation.event_class or "OTHER"


def _predicate(relation: Relation, nodes: Nodes) -> str:
    """The predicate with the label of what stands in it."""
    inner = relation.inner
    chain = nodes.node(inner) if inner is not None else None
    return named(relation.predicate, inner, nodes.chains[chain].label if chain is not None else "")


def _speakers(said: speech.Attribution | None, subject: int, relation: Relation, text: Text) -> Sequence[int | None]:
    """Who says it; of several who say something of themselves each says it of himself."""
    found = [one for chain in said.speakers for one in text.members.get(chain, (chain,))] if said else []
    if subject in found and text.nodes.node(relation.subject) in text.members:
        return [subject]
    return found or [None]


def _evidence(relation: Relation, text: Text) -> Evidence:
    sentence = text.sentences[relation.anchor.sent]
    words = [w for w in (relation.subject, relation.anchor, relation.object) if w.sent == relation.anchor.sent]
    span = Span(min(w.start for w in words), max(w.end for w in words))
    return Evidence(text.id, sentence, span, sentence.text(text.text))


def outside(words: Iterable[Word], skip: Sequence[Span]) -> list[Word]:
    """The words that stand in none of these stretches (sorted by start)."""
    starts = [s.start for s in skip]
    return [w for w in words if not _inside(w, starts, skip)]


def _inside(word: Word, starts: Sequence[int], skip: Sequence[Span]) -> bool:
    at = bisect_right(starts, word.start) - 1
    return at >= 0 and word.start < skip[at].end
