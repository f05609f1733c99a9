"""From relations between words to statements between chains: who says it, how sure it is, when, where, and the words
that prove it.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from kg.extract.statements import clauses, confidence, nominals, speech, topics
from kg.extract.statements.belonging import POSITIONED
from kg.extract.statements.claims import Claim, claims
from kg.extract.statements.nodes import Nodes, is_bare, is_count
from kg.extract.statements.owners import may_be_empty, may_be_subject
from kg.extract.statements.relation import Relation
from kg.extract.statements.wording import named
from kg.extract.syntax.clause import has_mark
from kg.extract.syntax.compact import compact
from kg.extract.syntax.negation import lifted
from kg.extract.syntax.relatives import TIME_NOUNS
from kg.extract.syntax.tree import Word, case
from kg.records import Evidence, Mode, Quotation, Span, Statement

LOCATIVE = frozenset({"in", "at", "near", "inside", "outside", "across", "throughout"})
# Statements that are hardly more likely right than wrong are left out.
LEAST = 0.55
# Rules that read the structure of a noun phrase.
STRUCTURE = frozenset({"office", "part", "place", "issue link"})
INDEFINITE = frozenset({"a", "an", "another", "some", "any"})
SPEECH_ACTS = frozenset({"STATEMENT", "CONSULT", "REQUEST", "AGREE"})
# Rules that are worth a statement only where they reach a node.
NODES_ONLY = frozenset({"through", "office", "topic", "adjunct"})
EMPTY_WORDS = frozenset({"EX", "WP", "WDT", "WRB", "PRP", "PRP$", "CD", "DT"})


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
            key = (
                statement.evidence[0].sentence,
                statement.subject,
                statement.predicate,
                statement.object,
                statement.object_text,
                statement.speaker,
            )
            if key not in best or best[key].confidence < statement.confidence:
                best[key] = statement
    return tuple(
        sorted(
            best.values(), key=lambda s: (s.evidence[0].span.start, s.evidence[0].span.end, s.predicate, s.object_text)
        )
    )


def _relations(text: Text) -> Iterator[Relation]:
    yield from clauses.relations(text.words)
    yield from nominals.relations(text.words, text.nodes)
    yield from topics.relations(text.words, text.nodes)


def _statements(relation: Relation, text: Text, claimed: Sequence[Claim]) -> Iterator[Statement]:
    subject, target = text.nodes.node(relation.subject), text.nodes.node(relation.object)
    if subject is None or not relation.predicate or relation.modality.moot or relation.object.i in text.times:
        return
    if may_be_empty(relation, text.nodes) or may_be_subject(relation, text.nodes):
        return
    if _is_of_hearer(relation.subject) or _is_cut(relation.object):
        return
    if _is_any(relation.subject) and relation.anchor.head is not relation.subject:
        return
    if subject not in text.members and is_count(text.nodes.chains[subject].label):
        return
    for one in text.members.get(subject, (subject,)):
        for other in text.members.get(target, (target,)) if target is not None else (None,):
            if one != other:
                yield from _between(one, other, relation, text, claimed)


def _is_cut(noun: Word) -> bool:
    """True for "a popular Leeds" out of "a popular Leeds, England, pub"."""
    return noun.ent == "GPE" and noun.pos == "PROPN" and any(c.lower in ("a", "an") for c in noun.all("det"))


def _is_any(noun: Word) -> bool:
    """True for "every talk that he had": without its clause "every talk" is another thing."""
    return bool(noun.all("acl:relcl")) and any(c.lower in ("every", "each", "any", "no") for c in noun.all("det"))


def _is_of_hearer(noun: Word) -> bool:
    """True for what belongs to whoever is spoken to ("your campaign"): the text seldom tells who that is."""
    return any(c.dep == "nmod:poss" and c.lower == "your" for c in noun.children)


def _between(
    subject: int, target: int | None, relation: Relation, text: Text, claimed: Sequence[Claim]
) -> Iterator[Statement]:
    nodes = text.nodes
    if target is None and (
        relation.object.tag in EMPTY_WORDS or relation.object.lemma in TIME_NOUNS or relation.rule in NODES_ONLY
    ):
        return
    words = compact(relation.object, apart=relation.anchor)
    if target is not None and relation.object.pos == "PRON":
        words = nodes.chains[target].label
    if target is None and (is_bare(words) or _asks(relation.object) or _is_torn(relation.object, words)):
        return
    if speech.is_source(relation.object) or _turns_back(relation, subject, nodes):
        return
    event_class = _event_class(relation, nodes)
    around = speech.attribution(relation.anchor, claimed, nodes, relation.modality.mode)
    said = _attribution(relation, subject, event_class, around)
    predicate = _predicate(relation, nodes)
    if relation.modality.negated:
        predicate, words = lifted(predicate), lifted(words)
    mode = _mode(relation, said, quoted=around is not None)
    if _is_nobodys(relation.anchor, said, mode):
        return
    for speaker in _speakers(said, text):
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
            time=_time(relation.anchor, text.times),
            place=_place(relation, target, nodes),
            confidence=confidence.estimate(relation, nodes, quoted=said is not None),
            rule=relation.rule,
        )


def _is_nobodys(anchor: Word, said: speech.Attribution | None, mode: Mode) -> bool:
    """True for quoted words or a claim of somebody whom the text does not name, which tell a reader next to nothing; a
    rumor may.
    """
    if said is not None and (said.speakers or said.direct):
        return not said.speakers
    return mode == "claimed" and not speech.is_rumored(anchor)


def _turns_back(relation: Relation, subject: int, nodes: Nodes) -> bool:
    """True where the one who acts stands in the predicate too: one of the two is misread."""
    inner = relation.inner
    return inner is not None and not inner.lower.endswith(("self", "selves")) and nodes.node(inner) == subject


def _is_torn(noun: Word, words: str) -> bool:
    """True for words that leave out the clause that tells what a noun is ("the absurdity [of asking]")."""
    kept = words.split()
    clauses = [c for c in noun.all("acl", "ccomp") if any(m.dep == "mark" and m.lower != "to" for m in c.children)]
    return any(c.text not in kept for c in clauses)


def _asks(noun: Word) -> bool:
    """True for what only opens a question ("how much", "what price")."""
    return any(w.tag in ("WRB", "WDT", "WP") and w.dep in ("det", "advmod") and w.i < noun.i for w in noun.subtree())


def _predicate(relation: Relation, nodes: Nodes) -> str:
    """The predicate with the label of what stands in it."""
    inner = relation.inner
    chain = nodes.node(inner) if inner is not None else None
    return named(relation.predicate, inner, nodes.chains[chain].label if chain is not None else "")


def _speakers(said: speech.Attribution | None, text: Text) -> Sequence[int | None]:
    found = [one for chain in said.speakers for one in text.members.get(chain, (chain,))] if said else []
    return found or [None]


def _attribution(
    relation: Relation, subject: int, event_class: str, said: speech.Attribution | None
) -> speech.Attribution | None:
    """Who answers for a statement. Offices, parts and places in a noun phrase are the writer's own words, whoever is
    quoted around them, and so is a possessive before an event or a plan in reported speech; to say "I urge you" is to
    urge.
    """
    if said is None or said.own or (relation.rule in STRUCTURE and not _is_new(relation)):
        return None
    if not said.direct and relation.modality.mode == "intended" and _is_owned(relation.anchor):
        return None
    wanted = relation.subject.dep in ("nmod:poss", "compound", "amod") or relation.modality.mode == "intended"
    if relation.rule == "event noun" and not said.direct and wanted:
        return None
    acts = event_class in SPEECH_ACTS and speech.is_spoken(relation.anchor)
    performed = acts and said.speakers == (subject,) and not relation.modality.negated
    return None if performed and relation.modality.mode in ("asserted", "claimed") else said


def _is_new(relation: Relation) -> bool:
    """True for an issue that a speaker brings up: "a danger to", "one talk with", not "the talk with"."""
    new = (c for c in relation.subject.children if c.dep == "nummod" or c.lower in INDEFINITE)
    return relation.rule == "issue link" and any(new)


def _is_owned(anchor: Word) -> bool:
    """True for "his proposal to ban it"."""
    holder = anchor.head if anchor.dep == "acl" and has_mark(anchor, "to") else None
    return holder is not None and holder.first("nmod:poss") is not None


def _event_class(relation: Relation, nodes: Nodes) -> str:
    preposition = relation.predicate.rpartition(" ")[2]
    if (
        relation.rule in ("oblique", "adjunct", "copula", "patient")
        and preposition in LOCATIVE
        and nodes.type(relation.object) in POSITIONED
    ):
        return "LOCATED"
    if relation.event_class == "LOCATED" and relation.rule != "place" and nodes.type(relation.object) not in POSITIONED:
        return "OTHER"
    return relation.event_class or "OTHER"


def _mode(relation: Relation, said: speech.Attribution | None, *, quoted: bool) -> Mode:
    """How a statement is meant: what somebody answers for is claimed at least, what the writer does is not."""
    mode = relation.modality.mode
    if relation.rule in STRUCTURE and said is None:
        told = mode != "claimed" or speech.is_alleged(relation.anchor)
        return mode if told and relation.rule in ("issue link", "place") else "asserted"
    if said is None:
        return "asserted" if mode == "claimed" and quoted else mode
    return "claimed" if mode == "asserted" else mode


def _evidence(relation: Relation, text: Text) -> Evidence:
    sentence = text.sentences[relation.anchor.sent]
    words = [w for w in (relation.subject, relation.anchor, relation.object) if w.sent == relation.anchor.sent]
    span = Span(min(w.start for w in words), max(w.end for w in words))
    return Evidence(text.id, sentence, span, sentence.text(text.text))


def _time(anchor: Word, times: Mapping[int, str]) -> str:
    """The date that stands by the predicate, or by the verb that governs it."""
    word: Word | None = anchor
    for _ in range(2):
        if word is None:
            break
        found = next((times[c.i] for c in word.children if c.i in times), "")
        if found or word.dep not in ("xcomp", "obj", "conj"):
            return found
        word = word.head
    return ""


def _place(relation: Relation, target: int | None, nodes: Nodes) -> int | None:
    for child in relation.anchor.children:
        if child.dep in ("obl", "nmod") and case(child) in LOCATIVE and nodes.type(child) in POSITIONED:
            place = nodes.node(child)
            if place != target:
                return place
    return None


def outside(words: Iterable[Word], skip: Sequence[Span]) -> list[Word]:
    """The words that stand in none of these stretches (sorted by start)."""
    starts = [s.start for s in skip]
    return [w for w in words if not _inside(w, starts, skip)]


def _inside(word: Word, starts: Sequence[int], skip: Sequence[Span]) -> bool:
    at = bisect_right(starts, word.start) - 1
    return at >= 0 and word.start < skip[at].end
