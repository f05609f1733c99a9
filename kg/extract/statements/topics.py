"""What a speaker speaks about: the subject of what he says, else its object."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kg import lexicons
from kg.extract.mentions.traits import DEMONSTRATIVE
from kg.extract.statements.claims import SHOWING, voice
from kg.extract.statements.contents import asks, content
from kg.extract.statements.events import event_noun, verb_class
from kg.extract.statements.nodes import Nodes
from kg.extract.statements.predicates import clause_words, key
from kg.extract.statements.relation import Relation
from kg.extract.statements.speech import is_spoken
from kg.extract.statements.wording import Completion
from kg.extract.syntax.clause import has_mark, is_clause, is_passive
from kg.extract.syntax.control import says
from kg.extract.syntax.governors import QUESTIONS, frame, governor
from kg.extract.syntax.modality import modality
from kg.extract.syntax.negation import is_negated, is_negative
from kg.extract.syntax.subjects import agents, patients, subjects
from kg.extract.syntax.tree import Word, case, conjuncts

DEFINITE = frozenset({"the", "this", "these"})
TALKING = frozenset({"i", "me", "we", "us", "you"})
# What a text does with its words, and what a person does without any, or what is done to him.
WORDLESS = SHOWING | {"read", "determine", "convince", "persuade"}
# What a law or a deal does by its words is no speech; what a text says of "this" says little.
WARRANTING = frozenset({"guarantee", "ensure", "assure", "require", "mean", "demand", "permit", "expect", "promise"})
# Who is told, warned or advised by nobody in particular knows all the same.
TOLD = frozenset("advise assure brief convince inform notify persuade promise remind tell warn".split())
# Verbs of speech whose object is whom they are about.
DIRECT = frozenset({"accuse", "condemn", "criticize", "denounce", "praise", "rebuke"})
ENDS = frozenset({".", "?", "!", ";"})


def relations(words: Sequence[Word], nodes: Nodes) -> Iterator[Relation]:
    """From each speaker to what the quotation or report is about: the subject of its main clause, else its object;
    where neither is known, to the clause itself.
    """
    for word in words:
        cue = _cue(word)
        if cue is not None and _is_told(cue) and not _is_parted(cue, word):
            yield from _topics(cue, word, nodes)
        yield from _worded(word, nodes)


def _worded(clause: Word, nodes: Nodes) -> Iterator[Relation]:
    """From whose claim, demand or warning a noun names to what that is about ("her claim that the vote was fair")."""
    noun = clause.head
    owner = _owner(noun) if noun is not None and clause.dep == "acl" and has_mark(clause, "that") else None
    known = event_noun(noun.lemma) if noun is not None and noun.lemma in lexicons.table("reporting_nouns") else None
    if noun is None or owner is None or known is None or known.event_class == "ASSAULT" or voice(owner, nodes) is None:
        return
    bids, wanted, verb = known.event_class == "REQUEST", clause_words(clause), known.verb
    said = Completion(verb if verb in DIRECT else f"{verb} about")
    if bids and _is_wished(clause):
        said = Completion(f"{verb} to {wanted.text}", wanted.inner)
    name = "STATEMENT" if bids and not _is_wished(clause) else known.event_class
    for topic in subjects(clause):
        if _is_topic(topic, nodes) and nodes.chain(topic) != nodes.chain(owner):
            yield Relation(owner, said.text, topic, name, noun, "topic", inner=said.inner)


def _owner(noun: Word) -> Word | None:
    """Who claims, demands or warns: "her demand that", "a demand by Li that"."""
    makers = [*noun.all("nmod:poss"), *(c for c in noun.all("nmod") if case(c) in ("by", "from"))]
    return makers[0] if makers else None


def _is_wished(clause: Word) -> bool:
    """True for "that he leave" and "that it be banned"."""
    first = next(iter(clause.all("aux", "aux:pass", "cop")), clause)
    return first.tag == "VB" and not is_negated(clause)


def _cue(clause: Word) -> Word | None:
    """The verb whose content a clause is, also where that is inserted ("the bill, she argues, is weak")."""
    over = clause.head
    if not is_clause(clause):
        return None
    if over is not None and clause.dep in ("ccomp", "parataxis") and is_clause(over):
        entry = governor(over, frame(clause))
        if entry is not None and (entry.speaks or entry.bids or says(over) or _is_question(over, clause)):
            return over
    return next((c for c in clause.all("parataxis") if is_clause(c) and says(c) and not c.first("ccomp")), None)


def _is_question(cue: Word, clause: Word) -> bool:
    """True for what somebody asks of others ("asked whether the deal holds"), not for what he looks into."""
    return clause.dep == "ccomp" and frame(clause) in QUESTIONS and is_spoken(cue)


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
    for who in _speakers(cue):
        if not _may_tell(who, cue, word, nodes):
            continue
        name = verb_class(key(cue)).event_class or "STATEMENT"
        asked = frame(word) in QUESTIONS
        found = [] if asked or is_passive(cue) else _about(who, cue, word, nodes)
        found += _denied(who, word, nodes) if found and _denies(cue, word) else []
        for topic in found:
            said = _said(cue, word)
            yield Relation(who, f"{key(cue)} {said.text}", topic, name, cue, "topic", modality(cue), said.inner)
        told = [] if found else [*content(who, cue, word)]
        yield from told
        if not (found or told or asked or is_passive(cue)):
            yield from (_about_it(who, cue, w) for w in subjects(word) if _is_somebody(who, w, nodes))


def _about_it(who: Word, cue: Word, topic: Word) -> Relation:
    name = verb_class(key(cue)).event_class or "STATEMENT"
    return Relation(who, f"{key(cue)} about", topic, name, cue, "topic", modality(cue))


def _is_somebody(who: Word, word: Word, nodes: Nodes) -> bool:
    """True for whoever may be spoken about where what is said of him is too long to be told."""
    return word.pos == "NOUN" and nodes.kind(word) == "actor" and nodes.node(word) not in (None, nodes.node(who))


def _may_tell(who: Word, cue: Word, clause: Word, nodes: Nodes) -> bool:
    """True for an actor unless he only shows something, and for a text or a poll that tells it in so many words."""
    if nodes.kind(who) != "actor":
        open_end = frame(clause) in QUESTIONS or any(w.lower in DEMONSTRATIVE for w in subjects(clause))
        return voice(who, nodes) is not None and says(cue) and cue.lemma not in WARRANTING and not open_end
    return cue.lemma not in WORDLESS or nodes.type(who) != "Person"


def _said(cue: Word, clause: Word) -> Completion:
    """What is said about somebody: what he shall do or what shall be done to him, if that is what is wanted."""
    entry = governor(cue, frame(clause))
    if entry is None or not entry.bids or asks(clause):
        return Completion("about")
    wanted = clause_words(clause)
    return Completion(f"{'not ' if is_negated(clause) else ''}to {wanted.text}", wanted.inner)


def _speakers(cue: Word) -> list[Word]:
    """Who says something, or is told it."""
    return patients(cue) if is_passive(cue) and cue.lemma in TOLD else agents(cue)


def _about(who: Word, cue: Word, word: Word, nodes: Nodes) -> list[Word]:
    """The subject of what is said; the object where that is the speaker, some pronoun, or no topic beside one with a
    name.
    """
    first = subjects(word)
    found = [w for w in first if _is_topic(w, nodes) and nodes.chain(w) != nodes.chain(who)]
    if not found:
        free = all(w.pos == "PRON" or nodes.chain(w) == nodes.chain(who) for w in first)
        objects = [*word.all("obj"), *(w for w in word.all("obl:agent") if nodes.kind(w) != "place")]
        found = [w for w in objects if _is_topic(w, nodes) and (free or _has_name(w))]
    return found


def _denies(cue: Word, clause: Word) -> bool:
    entry = governor(cue, frame(clause))
    return entry is not None and entry.mode == "denied"


def _denied(who: Word, clause: Word, nodes: Nodes) -> list[Word]:
    """The deed or whom it hit, which is what somebody denies ("denied that its ship caused | the crash")."""
    objects = (w for c in clause.all("obj", "obl:agent") for w in conjuncts(c))
    return [w for w in objects if _is_topic(w, nodes) and nodes.chain(w) != nodes.chain(who)]


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
