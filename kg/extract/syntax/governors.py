"""What verbs, adjectives and nouns do to the clause that they take: the lexicon of complements."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from kg import lexicons
from kg.extract.syntax.clause import is_gerund
from kg.extract.syntax.tree import Word, case
from kg.records import Mode

# Verbs whose object tells what somebody makes of the clause behind it ("expressed doubt that").
EXPRESSING = frozenset("express voice have share feel hold harbor raise register convey reiterate echo".split())
QUESTIONS = frozenset({"whether", "if", "how", "why", "what", "when", "where", "who"})


@dataclass(frozen=True, slots=True)
class Governor:
    """What a verb, adjective or noun does to the clause that it takes; see `complement_verbs.txt`."""

    mode: Mode
    negates: bool
    speaks: bool
    bids: bool = False


def frame(clause: Word) -> str:
    """How a clause hangs on its governor: "to", "that", "whether", "how", "ing", or a preposition with a gerund ("of",
    "from").
    """
    marks = [c.lower for c in clause.children if c.dep == "mark"]
    if "to" in marks:
        return "to"
    asking = [c.lower for c in clause.children if c.dep == "advmod" and c.tag == "WRB" and c.i < clause.i]
    question = next((m for m in (*marks, *asking) if m in QUESTIONS), "")
    if question:
        return question
    if is_gerund(clause) and clause.first("nsubj") is None:
        return next((m for m in marks if m != "that"), "ing")
    return "that"


def governor(word: Word, how: str = "", *, exactly: bool = False) -> Governor | None:
    """The entry of a governing word in the frame that decides, else (unless `exactly`) without one.

    Nouns and verbs of one form are told apart.
    """
    table = lexicons.table("complement_verbs")
    for key in _governor_keys(word, how, exactly):
        value = table.get(key)
        if value is not None:
            mode, *flags = value.split()
            return Governor(mode, *(flag in flags for flag in ("neg", "speaker", "bids")))  # type: ignore[arg-type]
    return None


def reached(word: Word) -> Iterator[tuple[str, Word]]:
    """Those to whom words lead by a preposition, each with these words ("lash out at", "take aim at", "critical
    of"), or whom they take somewhere ("take to task")."""
    lemma = f"{word.lemma}{_particle(word)}"
    obliques = word.all("obl", "obl:arg")
    yield from ((f"{lemma} {case(c)}", c) for c in obliques)
    for held in word.all("obj"):
        yield from ((f"{lemma} {held.lemma} {case(c)}", c) for c in (*held.all("nmod"), *obliques))
        yield from ((f"{lemma} {case(c)} {c.lemma}", held) for c in obliques)


def _particle(word: Word) -> str:
    if word.lemma == "have" and any(c.lower == "yet" and c.i > word.i for c in word.all("advmod")):
        return " yet"
    return next((f" {c.lower}" for c in word.children if c.dep == "compound:prt"), "")


def _governor_keys(word: Word, how: str, exactly: bool) -> Iterator[str]:
    lemma = f"{word.lemma}{_particle(word)}"
    made = word.dep == "xcomp" and word.head is not None and word.head.lemma == "make"
    lemmas = [f"make {lemma}", lemma] if made else [lemma]
    held = word.first("obj") if word.lemma in EXPRESSING and how == "that" else None
    if held is not None and held.pos == "NOUN":
        yield f"{held.lemma} that"
        yield f"{held.lemma} noun"
    if how == "for":
        yield from (f"{words} for" for words, _ in reached(word))
    if how:
        yield from (f"{one} {how}" for one in lemmas)
    if exactly:
        return
    if word.pos == "NOUN":
        yield f"{lemma} noun"
    yield from lemmas
