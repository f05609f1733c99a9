"""Speakers named before a colon: lines of a transcript ("CHAIR: We begin.") and headlines ("Ministry: 'No talks'")."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import takewhile, zip_longest

from kg import lexicons
from kg.extract.quotations.quotemarks import trim
from kg.extract.syntax.tree import Word
from kg.records import Span

_LINE = re.compile(
    r"^[ \t\xa0]*(?P<name>[^\W\d_][^\n:;!?\"“”]{0,100}?)(?P<cue>[:.])[ \t\xa0]+(?P<said>\S[^\n]*)", re.MULTILINE
)
_QUESTION_AND_ANSWER = frozenset({"Q", "A"})
_ACTORS = frozenset({"PERSON", "ORG", "GPE", "NORP", "FAC"})
_QUOTES = "'\"‘“"
# What parts a headline from who speaks in it ("Markets fall - Minister: 'Stay calm'").
_DASHES = frozenset({"-", "–", "—"})
_QUOTED = re.compile(r"(?P<quoted>.*[\"'”’“])\W*(?:[\[(][^\])]*[\])]\W*)?")
# Kinds of nouns for what may say something though no actor is named.
SPEAKERS = ("sources", "person_nouns", "organization_nouns", "group_nouns")
_MAX_WORDS = 5
# A transcript has at least that many lines with a speaker; one line may go on over that many without.
_MIN_TURNS = 3
_MAX_PARAGRAPHS = 4
_MIN_TITLE = 3
# Articles, conjunctions and prepositions have no capital in a title.
_SHORT = 3
# Where one sentence ends and the next begins: a heading has no two.
_TWO_SENTENCES = re.compile(r"[a-z\d)][.!?][\"'”’]*\s+[A-Z“\"‘]")


@dataclass(frozen=True, slots=True)
class Turn:
    """Who speaks, the mark behind the name, and what is said."""

    source: Span
    cue: Span
    content: Span


def turns(text: str, words: Sequence[Word]) -> Iterator[Turn]:
    """The turns of a transcript, or else the headlines that name a speaker."""
    lines = [m for m in _LINE.finditer(text) if _may_name(m)]
    spoken = _spoken(lines)
    yield from _transcript(text, spoken)
    if not spoken:
        yield from _headlines(text, words, [m for m in lines if m["cue"] == ":"])


def _may_name(line: re.Match[str]) -> bool:
    name = line["name"].strip()
    if line["cue"] == ".":
        return name in _QUESTION_AND_ANSWER
    longest = _MAX_WORDS if line["said"][0] not in _QUOTES else 3 * _MAX_WORDS
    return len(name.split()) <= longest and name.lower() not in lexicons.words("headline_labels")


def _spoken(lines: Sequence[re.Match[str]]) -> list[re.Match[str]]:
    """The lines that a transcript's speakers begin: names in capitals, Q and A, or names that come back."""
    counts = Counter(m["name"].strip() for m in lines)
    found = [m for m in lines if m["name"].strip().isupper() or counts[m["name"].strip()] > 1]
    return found if len(found) >= _MIN_TURNS else []


def _transcript(text: str, lines: Sequence[re.Match[str]]) -> Iterator[Turn]:
    for line, following in zip_longest(lines, lines[1:]):
        start, end = line.span("said")
        if following is not None and text.count("\n", end, following.start()) <= 2 * _MAX_PARAGRAPHS:
            end = following.start()
        yield Turn(Span(*line.span("name")), Span(*line.span("cue")), Span(start, trim(text, start, end)))


def _headlines(text: str, words: Sequence[Word], lines: Sequence[re.Match[str]]) -> Iterator[Turn]:
    """Lines without a full stop where an actor stands before the colon and a clause or quoted words behind it."""
    starts = [w.start for w in words]
    for line in lines:
        said = line["said"].rstrip()
        if said.endswith((":", ",")) or (said.endswith(".") and not _titled(said)):
            continue
        before = _behind_dash(words[bisect_left(starts, line.start()) : bisect_left(starts, line.end("name"))])
        behind = words[bisect_left(starts, line.start("said")) : bisect_left(starts, line.end())]
        name = _person(before) or _leading(before)
        named = any(w.ent in _ACTORS for w in name) or (line.start() == 0 and any(_may_speak(w) for w in name))
        whole = len(name) == len(before) or said[0] in _QUOTES
        length = _stated(said, behind)
        if named and whole and length and not before[-1].tag.startswith("VB"):
            start = line.start("said")
            source = Span(name[0].start, name[-1].end)
            yield Turn(source, Span(*line.span("cue")), Span(start, start + length))


def _behind_dash(words: Sequence[Word]) -> Sequence[Word]:
    last = max((n for n, w in enumerate(words) if w.text in _DASHES and w.start > words[n - 1].end), default=-1)
    return words[last + 1 :]


def _may_speak(word: Word) -> bool:
    """Whether a noun is a name, or one of persons, bodies or texts ("Ministry: No talks")."""
    return word.tag.startswith("NNP") or any(word.lemma in lexicons.words(name) for name in SPEAKERS)


def _stated(said: str, words: Sequence[Word]) -> int:
    """How much of a line is said: a clause, or quoted words with nothing but a note in brackets behind them."""
    if said[0] not in _QUOTES:
        single = _TWO_SENTENCES.search(said) is None
        return len(said) if single and any(w.tag.startswith(("VB", "MD")) for w in words) else 0
    whole = _QUOTED.fullmatch(said)
    return whole.end("quoted") if whole else 0


def _titled(said: str) -> bool:
    """Whether nearly all longer words have capitals, so that a line with a full stop is a headline all the same."""
    words = [w.lstrip(_QUOTES) for w in said.split()]
    first = [w[:1] for w in words if len(w) > _SHORT or w[:1].isupper()]
    return len(first) > _MIN_TITLE and sum(c.isupper() for c in first) >= 0.8 * len(first)


def _person(words: Sequence[Word]) -> list[Word]:
    """The person whose name stands right before the colon, where more than the name does."""
    name = [*takewhile(lambda w: w.ent == "PERSON", reversed(words))][::-1]
    return name if len(name) < len(words) else []


def _leading(words: Sequence[Word]) -> list[Word]:
    """The noun phrase with which a heading begins."""
    return list(takewhile(lambda w: not w.tag.startswith(("VB", "MD", "IN", "TO", ":", ",")), words))
