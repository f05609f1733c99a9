"""The stretches of a text that somebody claims, and who does."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from kg import lexicons
from kg.extract.quotations.turns import SPEAKERS
from kg.extract.statements.nodes import Nodes
from kg.extract.syntax.clause import has_mark, is_clause, is_passive
from kg.extract.syntax.control import controllers
from kg.extract.syntax.governors import Governor, frame, governor
from kg.extract.syntax.modality import modality
from kg.extract.syntax.own_mode import is_supposed
from kg.extract.syntax.plans import affirms, is_reminder
from kg.extract.syntax.tags import SUBJECTS
from kg.extract.syntax.tree import Word, case, conjuncts
from kg.records import Quotation, Span

# What hangs on a cue and is its content.
NOMINAL = ("obj", "nsubj:pass")
CONTENT = ("ccomp", "xcomp", "acl", "advcl", "csubj", "obl", "nmod", *NOMINAL)
# Determiners and pronouns of nobody in particular, who says nothing.
ANY = frozenset({"any", "no", "every", "each", "either", "neither"})
ANYBODY = frozenset("anybody anyone everybody everyone nobody none one somebody someone whoever".split())
# What a person shows is so; only of a text or a count is it a claim.
SHOWING = frozenset({"show", "prove", "demonstrate", "illustrate"})
# What is still to be found out nobody claims.
FINDING = SHOWING | frozenset(
    "ascertain assess decide determine discover establish figure find gauge grasp guess know learn realize see tell"
    " understand".split()
)
# Words for the writer himself.
WRITER = frozenset({"i", "we", "my", "our", "me", "us"})
SINGLE = frozenset({"i", "my", "me"})


@dataclass(frozen=True, slots=True)
class Claim:
    """A stretch of text that somebody says or thinks to be so, only wants (`wished`) or only may think (`supposed`);
    `own` where that is the writer, `cue` the words that tell of it.
    """

    start: int
    end: int
    speakers: tuple[int, ...]
    direct: bool
    own: bool = False
    cue: Span | None = field(default=None, compare=False)
    wished: bool = False
    supposed: bool = False


def claims(words: Sequence[Word], nodes: Nodes, quotations: Sequence[Quotation]) -> list[Claim]:
    """The contents that somebody claims, or wants somebody else to do: not what is only planned or opposed, unless in
    quotation marks.
    """
    by_start = {word.start: word for word in words}
    out: list[Claim] = []
    for q in quotations:
        own, wished = _is_own(q, by_start, nodes), not q.direct and _is_wish(q, by_start)
        if q.direct or ((wished or _is_claim(q, by_start)) and not _is_unsaid(q, by_start)):
            who, supposed = _speakers(q, by_start, nodes), not q.direct and _is_supposed(q, by_start)
            out.append(Claim(*_ends(q.content), who, q.direct, own, q.cue, wished, supposed))
    return out


def _ends(span: Span) -> tuple[int, int]:
    return span.start, span.end


def _is_own(quotation: Quotation, by_start: dict[int, Word], nodes: Nodes) -> bool:
    """True for what the writer says for himself: "I think", "no doubt", "remember that", and what is shown."""
    if quotation.direct or quotation.cue is None:
        return False
    source = by_start.get(quotation.source.start) if quotation.source else None
    cues = _words(quotation.cue.start, quotation.cue.end, by_start)
    writes = source is not None and source.lower in WRITER
    return writes or any(is_writers(w) or is_shown(w, quotation.speaker, nodes) for w in cues)


def is_writers(cue: Word) -> bool:
    """True for words of speech or thought that are nobody's but the writer's: an order to the reader, "worth noting",
    "as expected", "no doubt".
    """
    if cue.pos == "NOUN":
        return affirms(cue)
    if is_reminder(cue):
        return True
    bare = cue.first(*SUBJECTS, "aux", "aux:pass", "mark") is None
    return cue.tag == "VB" and cue.dep in ("root", "parataxis") and bare


def _words(start: int, end: int, by_start: dict[int, Word]) -> list[Word]:
    return [w for at in range(start, end) if (w := by_start.get(at)) is not None]


def _speakers(quotation: Quotation, by_start: dict[int, Word], nodes: Nodes) -> tuple[int, ...]:
    """The speaker with those who speak together with it ("Ms. Li and Mr. Park said")."""
    first, source = quotation.speaker, quotation.source
    if first is None and quotation.direct:
        return _who_is_i(quotation.content, by_start, nodes)
    if first is None or not nodes.is_named(first) or not _can_speak(first, by_start, nodes):
        return ()
    words = _words(source.start, source.end, by_start) if source else []
    heads = [w for w in words if nodes.chain(w) == first and w.head is not None and w.head not in words]
    if any(_is_anybody(w) for w in heads):
        return ()
    others = [n for w in heads for c in conjuncts(w) if (n := voice(c, nodes)) is not None]
    return tuple(dict.fromkeys([first, *others]))


def _who_is_i(content: Span, by_start: dict[int, Word], nodes: Nodes) -> tuple[int, ...]:
    """Who says "I" in quoted words that no other words give to anybody, if it is one person."""
    chains = {nodes.node(w) for w in _words(content.start, content.end, by_start) if w.lower in SINGLE}
    return tuple(n for n in chains if n is not None and nodes.is_named(n)) if len(chains) == 1 else ()


def _is_anybody(noun: Word) -> bool:
    return noun.lower in ANYBODY or any(c.dep == "det" and c.lower in ANY for c in noun.children)


def voice(word: Word, nodes: Nodes) -> int | None:
    """The chain of a word that may be a speaker: an issue says nothing, unless it is a document or a poll."""
    if _is_anybody(word):
        return None
    return nodes.node(word) if nodes.kind(word) == "actor" or word.lemma in lexicons.words("sources") else None


def _can_speak(chain: int, by_start: dict[int, Word], nodes: Nodes) -> bool:
    """True for an actor and a place, and for a thing only if it is a text, a study or people."""
    if nodes.chains[chain].kind not in ("issue", "other"):
        return True
    heads = (by_start.get(nodes.mentions[m].head) for m in nodes.chains[chain].mentions)
    return any(w is not None and any(w.lemma in lexicons.words(name) for name in SPEAKERS) for w in heads)


def _is_claim(quotation: Quotation, by_start: dict[int, Word]) -> bool:
    cue, hanging = _hanging(quotation, by_start)
    return cue is None or (not is_sought(cue) and _claimed(cue, hanging))


def _is_wish(quotation: Quotation, by_start: dict[int, Word]) -> bool:
    cue, hanging = _hanging(quotation, by_start)
    return cue is not None and any(is_clause(c) and is_bid(c, cue) for c in hanging)


def _is_unsaid(quotation: Quotation, by_start: dict[int, Word]) -> bool:
    cues = _words(quotation.cue.start, quotation.cue.end, by_start) if quotation.cue else []
    return any(is_unsaid(w) for w in cues)


def is_unsaid(cue: Word) -> bool:
    """True for words of speech or thought that nobody may have had ("if he says so", "asked whether she wants them
    to").
    """
    word: Word | None = cue
    while word is not None and is_clause(word):
        if is_supposed(word):
            return True
        word = word.head if word.dep in ("ccomp", "xcomp", "conj") else None
    return False


def _is_supposed(quotation: Quotation, by_start: dict[int, Word]) -> bool:
    """True for "may have thought that": what is told besides is the writer's."""
    cues = _words(quotation.cue.start, quotation.cue.end, by_start) if quotation.cue else []
    return any(c.lower in ("may", "might") for w in cues for c in w.all("aux"))


def _hanging(quotation: Quotation, by_start: dict[int, Word]) -> tuple[Word | None, list[Word]]:
    """The cue of a quotation on which its content hangs, with that."""
    for cue in _words(quotation.cue.start, quotation.cue.end, by_start) if quotation.cue else ():
        hanging = [c for c in cue.children if _head_in(c, quotation) and c.dep in CONTENT]
        if hanging:
            return cue, hanging
    return None, []


def is_bid(clause: Word, cue: Word) -> bool:
    """True for what a verb or a noun tells that somebody wants somebody else to do ("urged them to go", "his plea for
    them to go").
    """
    entry = governor(cue, frame(clause))
    if entry is not None and clause.dep == "acl" and has_mark(clause, "to"):
        return entry.mode == "intended" and clause.first(*SUBJECTS) is not None
    return entry is not None and entry.bids and _bids(cue, clause)


def is_sought(cue: Word) -> bool:
    """True for what is still to be found out or shown ("to determine who", "has to prove that"): no claim yet."""
    return cue.lemma in FINDING and has_mark(cue, "to") and modality(cue).mode != "asserted"


def is_shown(cue: Word, speaker: int | None, nodes: Nodes) -> bool:
    """True for what a person shows by what he does, or what facts show, and nobody tells."""
    if cue.lemma not in SHOWING:
        return False
    if speaker is not None:
        return nodes.chains[speaker].type == "Person"
    subject = cue.first("nsubj")
    return subject is not None and nodes.kind(subject) != "actor" and subject.lemma not in lexicons.words("sources")


def _claimed(cue: Word, content: Sequence[Word]) -> bool:
    """Whether what hangs on a cue is put forward as true: a clause, or a noun that another one tells of ("claims of
    fraud"), but not what somebody praises, cites or talks about.
    """
    clausal = any(is_clause(c) or c.dep not in NOMINAL for c in content)
    for root in sorted(content, key=lambda c: not is_clause(c)):
        clause = is_clause(root)
        topic = not clause and root.dep not in NOMINAL and cue.pos == "VERB"
        entry = governor(cue, frame(root) if clause else case(root), exactly=topic)
        if entry is not None:
            return entry.speaks and (clausal or cue.pos == "NOUN") and not is_act(root, cue, entry)
    return is_clause(content[0])


def is_act(clause: Word, cue: Word, entry: Governor) -> bool:
    """True for what somebody wants to do himself ("hopes to win") or has a view on doing ("eager about winning"): it is
    his act, and no word of his about it.
    """
    if cue.pos != "VERB" and clause.tag == "VBG" and clause.first(*SUBJECTS) is None:
        return entry.mode not in ("claimed", "denied")
    return entry.mode == "intended" and clause.dep == "xcomp" and not _bids(cue, clause)


def _bids(cue: Word, clause: Word) -> bool:
    """True where a verb tells who wants somebody else to act ("urged them to go", "asked by the judge to go")."""
    if clause.dep == "ccomp" or (clause.dep == "acl" and has_mark(clause, "that")):
        return not is_passive(cue)
    return cue.first("obl:agent") is not None if is_passive(cue) else bool(controllers(cue, clause))


def _head_in(word: Word, quotation: Quotation) -> bool:
    return quotation.content.start <= word.start < quotation.content.end
