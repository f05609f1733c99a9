"""What somebody says, thinks, asks or wants to be so, in its own words: "officials concede | they were misled"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from kg.extract.statements.events import verb_class
from kg.extract.statements.predicates import key, participle, prefixes
from kg.extract.statements.relation import Relation
from kg.extract.statements.wording import state
from kg.extract.syntax.arguments import arguments
from kg.extract.syntax.clause import QUOTES, has_mark, is_clause, is_passive
from kg.extract.syntax.compact import joined
from kg.extract.syntax.control import says
from kg.extract.syntax.governors import governor
from kg.extract.syntax.infinitives import is_future
from kg.extract.syntax.modality import modality
from kg.extract.syntax.modes import Modality
from kg.extract.syntax.negation import NOT
from kg.extract.syntax.own_mode import is_supposed
from kg.extract.syntax.relatives import is_relative
from kg.extract.syntax.subjects import agents
from kg.extract.syntax.tags import FINITE, SUBJECTS
from kg.extract.syntax.tree import Word

RULE = "content"
# A longer clause is told without what it adds behind a comma or an "and", else not at all.
MOST_WORDS = 18
ASIDES = ("appos", "parataxis", "conj", "advcl")
# Marks of reasons and times.
GROUNDS = frozenset("because although though while since before after until unless lest".split())
AUXILIARIES = frozenset({"do", "have"})
WITH = ("obj", "ccomp", "xcomp", "obl")
ASKING = frozenset({"WP", "WDT", "WRB"})
TAKEN = ("obj", "iobj", "obl")
CLOSING = frozenset({",", ".", ";", ":", "!", "?", "-", "–", "—", "--"})


def content(who: Word, cue: Word, clause: Word) -> Iterator[Relation]:
    """The clause that tells what somebody says, thinks, asks or wants, where that is whole and short enough."""
    if not _is_torn(clause, cue) and wording(clause, cue):
        predicate, how = _predicate(cue, who)
        name = verb_class(key(cue)).event_class or "STATEMENT"
        yield Relation(who, predicate, clause, name, cue, RULE, how)


def plans(words: Iterable[Word]) -> Iterator[Relation]:
    """From each who refuses, threatens or is ready to do something that takes nothing to this ("refuse | to leave")."""
    for word in words:
        cue = _planned(word)
        if cue is not None:
            for who in agents(cue):
                yield from content(who, cue, word)


def _planned(clause: Word) -> Word | None:
    """The verb or adjective of which an infinitive that takes nothing is all that it is about."""
    over = clause.head
    if clause.tag != "VB" or not has_mark(clause, "to") or over is None or not is_clause(over):
        return None
    hangs = clause.dep == "xcomp" or (clause.dep == "advcl" and over.pos == "ADJ")
    alone = not arguments(clause) and clause.first("ccomp", "xcomp", "advcl", "conj", *SUBJECTS) is None
    own = over.first("obj", "iobj") is None and not is_future(over, clause) and not asks(over)
    return over if hangs and alone and own else None


def asks(clause: Word) -> bool:
    """True for a clause that asks who, what or how."""
    return any(c.tag in ASKING and c.dep != "mark" for c in clause.children)


def _predicate(cue: Word, who: Word) -> tuple[str, Modality]:
    """The words of a cue with its governors, also with one that denies it ("decline to say"), and how it is meant."""
    if any(c.dep == "cop" for c in cue.children):
        said = f"be {state(cue)}"
    else:
        said = f"be {participle(cue)}" if is_passive(cue) and who not in agents(cue) else key(cue)
    over = cue.head if cue.dep == "xcomp" and has_mark(cue, "to") else None
    entry = governor(over, "to") if over is not None and is_clause(over) else None
    if over is not None and entry is not None and entry.negates and over.first("cop", "obj") is None:
        return f"{prefixes(over)}{key(over)} to {said}", modality(over)
    return f"{prefixes(cue)}{said}", modality(cue)


def _is_torn(clause: Word, cue: Word) -> bool:
    """True for a clause that lacks its subject or an object, which stands before it or the cue, and for a verb of
    saying that lacks what is said ("I think").
    """
    whole = has_mark(clause, "to") or clause.first("csubj", "expl", *SUBJECTS) is not None
    return (
        not whole
        or clause.dep == "acl:relcl"
        or _is_ground(clause)
        or _stands_for_another(clause)
        or any(is_relative(c) and c.dep in TAKEN and c.i < cue.i for c in clause.children)
        or (says(clause) and not has_mark(clause, "to") and not _says_something(clause))
    )


def _is_ground(clause: Word) -> bool:
    """True for a reason or a time, which is no content ("says they lost | because he left")."""
    return any(c.lower in GROUNDS for c in clause.all("mark"))


def _stands_for_another(clause: Word) -> bool:
    """True for an auxiliary alone, whose verb stands in the clause before ("reminded them that he doesn't")."""
    alone = clause.tag == "MD" or clause.lemma in AUXILIARIES
    return alone and not any(
        c.i > clause.i and c.dep in (*WITH, "advmod") and c.lower not in NOT for c in clause.children
    )


def _says_something(clause: Word) -> bool:
    """True for a verb of saying with what is said, or of which nothing is said ("he would comment"), unlike "I think"
    and "I would say this".
    """
    direct = clause.first("obj")
    if direct is not None and direct.tag == "DT":
        return bool(direct.children)
    return clause.tag == "VB" or clause.first(*WITH, "parataxis") is not None


def wording(clause: Word, cue: Word) -> str:
    """The words of a clause without the "that" before it and quotation marks, empty where they are too many."""
    for left_out in ((), ASIDES):
        words = [w for w in _words(clause, cue, left_out) if w.text not in QUOTES or w.tag == "POS"]
        bare = clause.lemma == "be" and words[-1:] == [clause]  # "there are" of nothing
        if words and not (bare or _lacks_subject(words[0])) and sum(w.dep != "punct" for w in words) <= MOST_WORDS:
            return joined(words)
    return ""


def _lacks_subject(first: Word) -> bool:
    """True for an auxiliary behind which no subject stands, as one does in a question ("is to be as fair as ...")."""
    if first.dep not in ("aux", "aux:pass", "cop") or first.tag not in FINITE or first.head is None:
        return False
    starts = {min(w.i for w in subject.subtree()) for subject in first.head.all(*SUBJECTS, "expl")}
    return not starts & {first.i + 1, first.i + 2}


def _words(clause: Word, cue: Word, left_out: tuple[str, ...]) -> list[Word]:
    """The words of a clause in the order of the text, without the cue inside it and what is left out behind it; none
    where others stand between them.
    """
    apart = {w for c in clause.children if c is cue or _is_aside(c, left_out) for w in c.subtree()}
    if cue is clause.head:
        apart |= {*cue.subtree()} - {*clause.subtree()}
    found = sorted((w for w in clause.subtree() if w not in apart), key=lambda w: w.i)
    while found and (found[0].dep == "punct" or _is_that(found[0])):
        found = found[1:]
    while found and found[-1].text in CLOSING | QUOTES:
        found = found[:-1]
    kept, word = {*found, *apart}, found[-1] if found else None
    while word is not None and word is not found[0]:
        if word not in kept and word.dep != "punct":
            return []
        word = word.before
    return _unbroken(found, apart)


def _is_that(word: Word) -> bool:
    return word.lower == "that" and (word.dep == "mark" or word.tag == "IN")


def _is_aside(part: Word, left_out: tuple[str, ...]) -> bool:
    """True for what a clause can do without: no condition, and no second noun of those that it is about."""
    return part.dep in left_out and not is_supposed(part) and (part.dep != "conj" or is_clause(part))


def _unbroken(found: list[Word], apart: set[Word]) -> list[Word]:
    """The words without the commas around what is left out between them."""
    last = [w for w in found if w.dep != "punct"]
    return [w for w in found if w in last or not ({w.before} & apart)]
