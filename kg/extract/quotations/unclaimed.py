"""Quoted sentences that no cue governs: they belong to whoever spoke last, where that is near enough."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import replace

from kg.extract.quotations.passages import meets, merged
from kg.extract.quotations.quotemarks import Quoted, QuoteMarks
from kg.records import Quotation, Span

_PARAGRAPH = re.compile(r"\n\s*")
_SENTENCE = re.compile(r"[.?!][”\"']?[ \t\xa0]+\S")
# A quoted sentence that is not set off by its end has that many words at least: shorter ones are titles and terms.
_SENTENCE_WORDS = 4
# Behind a noun a quoted sentence is longer than most titles.
_NAMED_WORDS = 8
_BEFORE_SPEECH = frozenset(".?!:,;\n”\"'’—–-")
_BEFORE_REST = frozenset(",;—–-")


def unclaimed(
    marks: QuoteMarks, found: Sequence[Quotation], spoken: Sequence[Quotation], hidden: Sequence[Span]
) -> list[Quotation]:
    """What stands in quote marks outside all quotations `found`; `spoken` are those whose cue is one of speech."""
    out: list[Quotation] = []
    covered = merged(q.content for q in found if q.cue is None or marks.at(q.cue.start) is None)
    heard = sorted((q for q in found if q.source is not None), key=_reach)
    told = sorted((q for q in spoken if q.source is not None), key=_reach)
    rows = [(row, [_reach(q) for q in row]) for row in (told, heard)]
    for q in marks.quoted:
        if not meets(q.span, covered) and not meets(q.span, hidden) and _is_speech(marks.text, q):
            last = [_last(row, reaches, q.span.start) for row, reaches in rows]
            out.append(_followed(marks.text, q, last[0], last[1], out[-1] if out else None))
    return out


def _is_speech(text: str, q: Quoted) -> bool:
    """Whether a quoted stretch is a sentence of its own and no word or title in quote marks."""
    inner = q.inner(text).text(text)
    before = text[max(q.span.start - 40, 0) : q.span.start].rstrip(" \t\xa0")
    if before and before[-1] not in _BEFORE_SPEECH:
        return _is_named(text, q)
    sentence = q.last(text) in ".?!" and " " in inner
    begins = not inner[:1].islower() or before[-1:] in _BEFORE_REST or q.continued
    return begins and (sentence or len(inner.split()) >= _SENTENCE_WORDS)


def _is_named(text: str, q: Quoted) -> bool:
    """Whether a whole sentence is quoted behind a noun that tells what it is ("the line “We won.”")."""
    inner = q.inner(text).text(text)
    whole = inner[:1].isupper() and q.last(text) in ".?!" and len(inner.split()) >= _NAMED_WORDS
    return whole and text[max(q.span.start - 2, 0) : q.span.start - 1].isalnum()


def _followed(
    text: str, q: Quoted, told: Quotation | None, heard: Quotation | None, last: Quotation | None
) -> Quotation:
    """A quoted sentence with the speaker of the words before, in its paragraph or going on over its break."""
    if _is_named(text, q):
        return Quotation(q.span, direct=True)
    if last is not None and (told is None or _reach(told) < last.content.start) and _joins(text, last, q):
        return replace(last, content=q.span)
    if told is not None and (not _breaks(text, told, q) or _joins(text, told, q)):
        return replace(told, content=q.span, direct=True)
    if told is not None and _breaks(text, told, q) == 1 and _alone(text, q):
        return replace(told, content=q.span, direct=True)
    if heard is not None and (not _breaks(text, heard, q) or (_alone(text, q) and _joins(text, heard, q))):
        return replace(heard, content=q.span, direct=True, cue=None)
    return Quotation(q.span, direct=True)


def _joins(text: str, prior: Quotation, q: Quoted) -> bool:
    """Whether quoted words that begin a paragraph go on with what is said in the last sentence of the one before."""
    between = text[min(_reach(prior), q.span.start) : q.span.start]
    return between.endswith("\n") and _breaks(text, prior, q) == 1 and (q.continued or not _SENTENCE.search(between))


def _alone(text: str, q: Quoted) -> bool:
    """Whether quoted words are a whole paragraph."""
    before, after = text[max(q.span.start - 1, 0) : q.span.start], text[q.span.end : q.span.end + 1]
    return before in ("", "\n") and after in ("", "\n")


def _breaks(text: str, prior: Quotation, q: Quoted) -> int:
    """How many paragraphs end between a quotation and the quoted words behind it."""
    return len(_PARAGRAPH.findall(text, min(_reach(prior), q.span.start), q.span.start))


def _reach(quotation: Quotation) -> int:
    return max(quotation.content.end, quotation.cue.end if quotation.cue else 0)


def _last(quotations: Sequence[Quotation], reaches: Sequence[int], at: int) -> Quotation | None:
    number = bisect_right(reaches, at)
    return quotations[number - 1] if number else None
