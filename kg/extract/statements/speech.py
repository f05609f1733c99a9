"""Who says a statement, and what a speaker speaks about."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from kg import lexicons
from kg.extract.statements.clauses import Relation
from kg.extract.statements.events import verb_class
from kg.extract.statements.nodes import Nodes
from kg.extract.statements.predicates import key
from kg.extract.syntax.clause import is_clause, is_passive
from kg.extract.syntax.governors import Governor, frame, governor
from kg.extract.syntax.modality import modality
from kg.extract.syntax.negation import is_negative
from kg.extract.syntax.plans import affirms, rejecter
from kg.extract.syntax.subjects import SUBJECTS, agents, subjects
from kg.extract.syntax.tree import Word, case, conjuncts
from kg.records import Quotation

DEFINITE = frozenset({"the", "this", "these"})
TALKING = frozenset({"i", "me", "we", "us", "you"})


@dataclass(frozen=True, slots=True)
class Attribution:
    """To whom a statement is attributed: chains, none where the text names nobody; `direct` in the speaker's own
    words.
    """

    speakers: tuple[int, ...] = ()
    direct: bool = False


def attribution(anchor: Word, claims: Sequence[Claim], nodes: Nodes, *, denied: bool = False) -> Attribution | None:
    """Who says what this word belongs to: who rejects it where it is `denied`, else the innermost claim around it, else
    a verb of speech or belief that governs it.
    """
    against = tuple(n for w in deniers(anchor) if (n := _voice(w, nodes)) is not None) if denied else ()
    if against:
        return Attribution(against)
    inside = [c for c in claims if c.start <= anchor.start < c.end and (c.direct or not _is_aside(anchor, c))]
    if inside:
        innermost = min(inside, key=lambda c: (not c.speakers, c.end - c.start))
        return Attribution(innermost.speakers, any(c.direct for c in inside))
    holders = _holders(anchor)
    if holders is None:
        return None
    return Attribution(tuple(n for w in holders if (n := _voice(w, nodes)) is not None))


def deniers(anchor: Word) -> list[Word]:
    """Who rejects the claim, the idea or the event that a word belongs to."""
    word = anchor
    verb = rejecter(word)
    while verb is None and word.head is not None:
        verb = rejecter(word.head) if word.dep == "acl" else None
        word = word.head
    return agents(verb) if verb is not None else []


def _is_aside(anchor: Word, claim: Claim) -> bool:
    """True within a relative clause behind a comma, in what is told without quotation marks: the writer's own."""
    word: Word | None = anchor
    while word is not None and claim.start <= word.start < claim.end:
        if word.dep == "acl:relcl" and word.head is not None and word.head.start >= claim.start:
            first = min(w.i for w in word.subtree())
            beside = (*word.head.children, *word.children)
            if any(w.text == "," and first - 1 <= w.i <= first for w in beside):
                return True
        word = word.head
    return False


def _voice(word: Word, nodes: Nodes) -> int | None:
    """The chain of a word that may be a speaker: an issue says nothing, unless it is a document or a poll."""
    return nodes.node(word) if nodes.kind(word) == "actor" or word.lemma in lexicons.words("sources") else None


@dataclass(frozen=True, slots=True)
class Claim:
    """A stretch of text that somebody says or thinks to be so."""

    start: int
    end: int
    speakers: tuple[int, ...]
    direct: bool


def claims(words: Sequence[Word], nodes: Nodes, quotations: Sequence[Quotation]) -> list[Claim]:
    """The contents that somebody claims: not what is only wanted, ordered or opposed, unless in quotation marks."""
    by_start = {word.start: word for word in words}
    return [
        Claim(q.content.start, q.content.end, _speakers(q, by_start, nodes), q.direct)
        for q in quotations
        if q.direct or _is_claim(q, by_start)
    ]


def _speakers(quotation: Quotation, by_start: dict[int, Word], nodes: Nodes) -> tuple[int, ...]:
    """The speaker with those who speak together with it ("Ms. Li and Mr. Park said")."""
    first = quotation.speaker
    if first is None or not nodes.is_named(first) or not _can_speak(first, by_start, nodes):
        return ()
    source = quotation.source
    words = [w for at in range(source.start, source.end) if (w := by_start.get(at)) is not None] if source else []
    heads = [w for w in words if nodes.chain(w) == first and w.head is not None and w.head not in words]
    others = [n for w in heads for c in conjuncts(w) if (n := _voice(c, nodes)) is not None]
    return tuple(dict.fromkeys([first, *others]))


def _can_speak(chain: int, by_start: dict[int, Word], nodes: Nodes) -> bool:
    if nodes.chains[chain].kind != "issue":
        return True
    heads = (by_start.get(nodes.mentions[m].head) for m in nodes.chains[chain].mentions)
    return any(w is not None and w.lemma in lexicons.words("sources") for w in heads)


def _is_claim(quotation: Quotation, by_start: dict[int, Word]) -> bool:
    if quotation.cue is None:
        return True
    cues = [w for at in range(quotation.cue.start, quotation.cue.end) if (w := by_start.get(at)) is not None]
    if any(affirms(cue) for cue in cues):
        return False
    for cue in cues:
        hanging = [
            c
            for c in cue.children
            if _head_in(c, quotation) and c.dep in ("ccomp", "xcomp", "acl", "advcl", "csubj", "obj", "obl", "nmod")
        ]
        if hanging:
            return _claimed(cue, hanging)
    return True


def _claimed(cue: Word, content: Sequence[Word]) -> bool:
    """Whether what hangs on a cue is put forward as true: a clause, or a noun that another one tells of ("claims of
    fraud"), but not what somebody praises or cites.
    """
    clausal = any(is_clause(c) or c.dep != "obj" for c in content)
    for root in sorted(content, key=lambda c: not is_clause(c)):
        entry = governor(cue, frame(root) if is_clause(root) else case(root))
        if entry is not None:
            return entry.speaks and (clausal or cue.pos == "NOUN") and not _own(root, cue, entry)
    return is_clause(content[0])


def _own(clause: Word, cue: Word, entry: Governor) -> bool:
    """True for what somebody wants to do himself ("hopes to win") or has a view on doing ("eager about winning"): it is
    his act, and no word of his about it.
    """
    if cue.pos != "VERB" and clause.tag == "VBG" and clause.first(*SUBJECTS) is None:
        return entry.mode not in ("claimed", "denied")
    return entry.mode == "intended" and clause.dep == "xcomp" and (cue.first("obj") is None or is_passive(cue))


def _head_in(word: Word, quotation: Quotation) -> bool:
    return quotation.content.start <= word.start < quotation.content.end


def _holders(anchor: Word) -> list[Word] | None:
    """The subjects of the nearest verb of speech or belief that governs a word in its sentence, None if none does."""
    word = anchor
    while word.head is not None:
        head = word.head
        if word.dep in ("ccomp", "xcomp") and is_clause(head):
            entry = governor(head, frame(word))
            if entry is not None and entry.speaks and not _own(word, head, entry):
                return agents(head)
        if word.dep in ("acl:relcl", "appos"):
            return None
        word = head
    return None


def is_spoken(verb: Word) -> bool:
    """True for a verb that tells of speaking ("urge", "tell"), not only of thinking or knowing."""
    return "quote" in lexicons.table("reporting_verbs").get(verb.lemma, "").split()


def is_source(word: Word) -> bool:
    """True for a noun behind "according to" and the like, which only names who says the rest."""
    return lexicons.table("reporting_phrases").get(case(word)) == "all"


def relations(words: Sequence[Word], nodes: Nodes) -> Iterator[Relation]:
    """From each speaker to what the quotation or report is about: the subject of its main clause, else its object."""
    for word in words:
        cue = word.head
        if cue is None or word.dep not in ("ccomp", "parataxis") or not is_clause(cue) or not is_clause(word):
            continue
        entry = governor(cue, frame(word))
        if entry is not None and entry.speaks and modality(cue).mode == "asserted":
            yield from _topics(cue, word, nodes)


def _topics(cue: Word, word: Word, nodes: Nodes) -> Iterator[Relation]:
    about = [w for w in subjects(word) if _is_topic(w, nodes)]
    for who in agents(cue):
        others = [w for w in about if nodes.chain(w) != nodes.chain(who)] or [
            w for w in word.all("obj") if _is_topic(w, nodes)
        ]
        others = [w for w in others if not w.i < cue.i < word.i]
        for topic in others if nodes.kind(who) == "actor" else ():
            name = verb_class(key(cue)).event_class
            yield Relation(who, f"{key(cue)} about", topic, name or "STATEMENT", cue, "topic", modality(cue))


def _is_topic(word: Word, nodes: Nodes) -> bool:
    """True for an issue and for whoever has a name or is known; "we" and "you" in a quotation are anybody."""
    known = any(c.dep == "nmod:poss" or c.lower in DEFINITE for c in word.children)
    return (
        word.lower not in TALKING
        and not is_negative(word)
        and (nodes.matters(word) or (known and nodes.kind(word) == "actor"))
    )
