"""Who says a statement."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from kg import lexicons
from kg.extract.statements.claims import (
    WRITER,
    Claim,
    is_act,
    is_bid,
    is_shown,
    is_sought,
    is_unsaid,
    is_writers,
    voice,
)
from kg.extract.statements.nodes import Nodes
from kg.extract.statements.predicates import prefixes
from kg.extract.syntax.clause import has_mark, is_clause, is_passive
from kg.extract.syntax.control import INSTRUMENTS, plan_makers
from kg.extract.syntax.governors import frame, governor
from kg.extract.syntax.own_mode import HEARSAY
from kg.extract.syntax.plans import rejecter
from kg.extract.syntax.subjects import agents
from kg.extract.syntax.tags import DASHES
from kg.extract.syntax.tree import Word, case
from kg.records import Mode

# What a comma parts from the noun before it, and a dash from the words before it.
BEHIND_COMMA = ("acl:relcl", "appos", "obl:unmarked")
BEHIND_DASH = (*BEHIND_COMMA, "acl", "advcl", "parataxis")
# What introduces a clause that belongs to what is said all the same.
REASONS = ("because", "since", "if", "unless", "that")
# Words that name no speaker and still tell a reader that something is only said.
RUMORS = frozenset("allegation accusation claim report rumor rumour speculation suspicion".split())
# How a noun hangs on the words of speech that it is about.
TOPICS = ("obl", "nmod", "obj")
# How what somebody wants of others hangs on the words that tell of it.
BIDS = ("ccomp", "xcomp", "advcl", "acl")
# Those who in somebody's words need not be others than he.
SPEAKING = WRITER | frozenset({"you", "one", "everybody", "everyone", "who", "that", "it", "which"})
# Verbs of saying with which one does not vouch for what is said.
DISTANT = frozenset({"claim", "allege", "pretend"})
RULES = INSTRUMENTS | {"agreement", "constitution", "contract", "deal", "policy", "treaty"}


@dataclass(frozen=True, slots=True)
class Attribution:
    """To whom a statement is attributed: chains, none where the text names nobody; `direct` in the speaker's own
    words, `own` where the writer speaks for himself.
    """

    speakers: tuple[int, ...] = ()
    direct: bool = False
    own: bool = False


def attribution(anchor: Word, claims: Sequence[Claim], nodes: Nodes, mode: Mode = "asserted") -> Attribution | None:
    """Who says what this word belongs to: who rejects it where it is denied, who wants it where it is intended, else
    the innermost claim around it, else a verb of speech or belief that governs it.
    """
    against = tuple(n for w in deniers(anchor) if (n := voice(w, nodes)) is not None) if mode == "denied" else ()
    if against:
        return Attribution(against)
    inside = _around(anchor, claims, mode)
    if inside:
        innermost = min(inside, key=lambda c: (not c.speakers and not c.own, c.end - c.start))
        others = _others_within(anchor, innermost)
        if others:
            return Attribution(tuple(n for w in others if (n := voice(w, nodes)) is not None))
        direct = any(c.direct for c in inside)
        return Attribution(() if innermost.own else innermost.speakers, direct, innermost.own)
    governing = _governing(anchor, wished=mode == "intended")
    if governing is None:
        return None
    if any(_tells(c, governing) or _holds(c, anchor, governing) for c in claims):
        return Attribution(own=True)  # what is said stands elsewhere
    return _told_by(governing, nodes)


def _around(anchor: Word, claims: Sequence[Claim], mode: Mode) -> list[Claim]:
    """The claims to which a word belongs: with a wish what is intended alone, in quotation marks nothing of the
    writer's.
    """
    around = [c for c in claims if c.start <= anchor.start < c.end and (mode == "intended" or not c.wished)]
    if mode == "asserted":
        around = [c for c in around if c.direct or not (c.supposed or _is_described(anchor, c))]
    inside = [c for c in around if c.direct or not (_is_aside(anchor, c) or _is_named(anchor, c))]
    return [c for c in inside if not c.own] if any(c.direct for c in inside) else inside


def _others_within(anchor: Word, claim: Claim) -> list[Word]:
    """Who else thinks or claims, by the words of a claim, what a word in it belongs to: "they believe he lost", she
    says, but she need not. What she says that others have said she passes on as her own.
    """
    thinking = _governing(anchor, wished=False)
    if thinking is None or not claim.start <= thinking.start < claim.end:
        return []
    holders = _holders(thinking)
    passes_on = is_spoken(thinking) and thinking.lemma not in DISTANT
    return [] if passes_on or any(w.lower in SPEAKING for w in holders) else holders


def _is_named(anchor: Word, claim: Claim) -> bool:
    """True for a claim that the predicate itself tells of ("never claimed to be rich", "mentioned raising taxes")."""
    over = anchor.head if anchor.dep == "xcomp" else None
    return over is not None and not claim.wished and _tells(claim, over) and bool(prefixes(anchor))


def _told_by(governing: Word, nodes: Nodes) -> Attribution:
    """Those who say or want what a verb governs, or a noun."""
    holders = _holders(governing)
    speakers = tuple(n for w in holders if (n := voice(w, nodes)) is not None)
    own = is_writers(governing) or any(w.lower in WRITER for w in holders)
    if own or any(is_shown(governing, n, nodes) for n in speakers):
        return Attribution(own=True)
    return Attribution(speakers)


def deniers(anchor: Word) -> list[Word]:
    """Who rejects the claim, the idea or the event that a word belongs to."""
    word = anchor
    verb = rejecter(word)
    while verb is None and word.head is not None:
        verb = rejecter(word.head) if word.dep == "acl" else None
        word = word.head
    return agents(verb) if verb is not None else []


def _is_aside(anchor: Word, claim: Claim) -> bool:
    """True for what the writer adds to what is told without quotation marks, behind a comma or a dash."""
    word = anchor
    while word.head is not None and claim.start <= word.head.start < claim.end:
        if word.dep in BEHIND_DASH and word.i > word.head.i:
            mark = _mark_before(word, word.head)
            if (mark in DASHES and not has_mark(word, *REASONS)) or (mark == "," and word.dep in BEHIND_COMMA):
                return True
        word = word.head
    return False


def _is_described(anchor: Word, claim: Claim) -> bool:
    """True for what a clause says of a noun that is only spoken about ("questions about the bill that failed")."""
    word, described = anchor, False
    while word.head is not None and claim.start <= word.head.start < claim.end:
        described = described or word.dep == "acl:relcl"
        word = word.head
    return described and word.dep in TOPICS and not is_clause(word)


def _mark_before(word: Word, head: Word) -> str:
    """The punctuation with which a branch of the tree begins, or which stands right before it."""
    first = min(w.i for w in word.subtree())
    beside = (*head.children, *word.children)
    return next((w.text for w in beside if w.dep == "punct" and first - 1 <= w.i <= first), "")


def _tells(claim: Claim, governing: Word) -> bool:
    """True where a claim is what a verb tells of."""
    return claim.cue is not None and claim.cue.start <= governing.start < claim.cue.end


def _holds(claim: Claim, anchor: Word, governing: Word) -> bool:
    """True where a word hangs on quoted words, as if it were one of them."""
    word = anchor
    while claim.direct and word is not governing and word.head is not None:
        word = word.head
        if claim.start <= word.start < claim.end:
            return True
    return False


def _governing(anchor: Word, *, wished: bool) -> Word | None:
    """The nearest verb of speech or belief that governs a word in its sentence, or of a wish."""
    word = anchor
    while word.head is not None:
        head = word.head
        if word.dep in ("ccomp", "xcomp") and is_clause(head):
            entry = governor(head, frame(word))
            if entry is not None and entry.speaks and not is_act(word, head, entry) and not is_sought(head):
                return None if is_unsaid(head) else head
        if word.dep == "advcl" and has_mark(word, "for") and _blames(head):
            return None if is_unsaid(head) else head
        if wished and word.dep in BIDS and is_bid(word, head):
            return None if is_unsaid(head) else head
        if word.dep in ("acl:relcl", "appos"):
            return None
        word = head
    return None


def _blames(verb: Word) -> bool:
    """True for a verb that says that somebody did what stands behind "for" ("lashed out at them for leaving")."""
    entry = governor(verb, "for", exactly=True) if is_clause(verb) else None
    return entry is not None and entry.speaks


def _holders(governing: Word) -> list[Word]:
    """Whose words or wishes a verb tells of, or a noun; what a rule forbids nobody says."""
    if is_clause(governing):
        return [w for w in agents(governing) if w.lemma not in RULES]
    makers, verb = plan_makers(governing)
    return makers or (agents(verb) if verb is not None else [])


def is_alleged(noun: Word) -> bool:
    """True for "the alleged plot"."""
    return any(c.lower in HEARSAY for c in noun.all("advmod", "amod"))


def is_rumored(anchor: Word) -> bool:
    """True for what goes about without anybody who says it: "reportedly", "is accused of", "rumors that"."""
    word: Word | None = anchor
    while word is not None:
        if is_alleged(word) or word.lemma in RUMORS or _is_passed_on(word):
            return True
        word = word.head if word.dep not in ("acl:relcl", "appos", "parataxis") else None
    return False


def _is_passed_on(verb: Word) -> bool:
    """True for a passive verb of saying or thinking that names nobody who does."""
    return is_passive(verb) and bool(lexicons.table("reporting_verbs").get(verb.lemma)) and not agents(verb)


def is_spoken(verb: Word) -> bool:
    """True for a verb that tells of speaking ("urge", "tell"), not only of thinking or knowing."""
    return "quote" in lexicons.table("reporting_verbs").get(verb.lemma, "").split()


def is_source(word: Word) -> bool:
    """True for a noun behind "according to" and the like, which only names who says the rest."""
    return lexicons.table("reporting_phrases").get(case(word)) == "all"
