"""Where a text puts words in quote marks: stretches with their marks, also unclosed and carried over paragraphs.

Works on characters, so that it holds for any tokenizer. One pass; odd, mixed and missing marks never raise.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass

from kg.records import Span

_MARK = re.compile(r"[‘’']{2}|``|[\"“”„‟«»‹›‘’']|\n\s*")
_OPENERS = frozenset("“„«") | {"``", "‘‘"}
# What may close a quotation as two characters.
_DOUBLED = ("''", "’’", "‘’", "’'")
_CLOSERS = frozenset("”»")
# Marks that close where these open, though elsewhere they open (German and Danish use).
_REVERSED = {"„": "“", "»": "«"}
# The last character inside quote marks that hold a sentence, or the part of one before "he said".
SENTENCE_ENDS = frozenset(",.?!…-—–")
_SINGLE = frozenset("‘’'‹›")
_SENTENCE_END = re.compile(r"[.!?…][”\"'’)]*(?=\s|$)")
# The end of a sentence with another mark than the one that opened: a slip of the pen.
_SLIP = re.compile(r"[.!?…]['’](?=\s+[A-Z])")
# What stands behind the second of two opening marks that are both closed, by the first.
_NESTED = {
    "“": re.compile(r"(?P<inner>[^“”\n]*”)[^“”\n]*”"),
    '"': re.compile(r"(?P<inner>[^“”\"\n]*”)[^\"\n]*\""),
}
# Behind a straight mark that begins a paragraph: its quotation may go on in the next one, so no mark need close it.
_NESTED_IN_PARAGRAPH = re.compile(r"(?P<inner>[^“”\"\n]*”)")
_SINGLE_END = re.compile(r"[’'›](?!\w)|(?<=\s)['‘](?=\w)|\n")
# Words that begin with an apostrophe.
_CLIPPED = re.compile(r"(?:\d\ds?|twas|tis|til|em|cause|bout|round|n)\b", re.IGNORECASE)
# A single-quoted stretch is looked for no further than this: longer ones are apostrophes that met by chance.
_SINGLE_REACH = 1500


@dataclass(frozen=True, slots=True)
class Quoted:
    """A stretch with its quote marks; `continued` where it goes on with the quotation of the paragraph before."""

    span: Span
    continued: bool = False

    def inner(self, text: str) -> Span:
        """The words without the marks."""
        start, end = self.span.start, self.span.end
        while start < end and not _word(text[start]):
            start += 1
        while end > start and text[end - 1] in "\"“”„‟«»‹›‘’'` ":
            end -= 1
        return Span(start, end)

    def last(self, text: str) -> str:
        """The last character before the closing mark."""
        length = 2 if text.endswith(_DOUBLED, self.span.start + 2, self.span.end) else 1
        return text[self.span.end - length - 1]


class QuoteMarks:
    """The quoted stretches of a text, found by position."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.quoted = quoted(text)
        self._starts = [q.span.start for q in self.quoted]

    def at(self, position: int) -> Quoted | None:
        """The quoted stretch in which a position lies."""
        found = self.before(position + 1)
        return found if found is not None and position < found.span.end else None

    def before(self, position: int) -> Quoted | None:
        """The last quoted stretch that begins before a position."""
        number = bisect_left(self._starts, position)
        return self.quoted[number - 1] if number else None

    def after(self, position: int) -> Quoted | None:
        """The first quoted stretch that begins at a position or after it."""
        number = bisect_left(self._starts, position)
        return self.quoted[number] if number < len(self.quoted) else None

    def overlapping(self, span: Span) -> tuple[Quoted, ...]:
        """The quoted stretches that share words with a span."""
        first = max(bisect_left(self._starts, span.start) - 1, 0)
        return tuple(q for q in self.quoted[first : bisect_left(self._starts, span.end)] if q.span.end > span.start)

    def holds(self, span: Span) -> bool:
        """Whether a span lies in quote marks from its first to its last word."""
        found = self.at(span.start)
        return found is not None and span in found.span

    def widened(self, span: Span, cue: int) -> Span:
        """A span with all of every quoted stretch that it enters, but none in which the cue stands."""
        for q in self.overlapping(span):
            if not q.span.start <= cue < q.span.end:
                span = Span(min(span.start, q.span.start), max(span.end, q.span.end))
        return span

    def ended(self, span: Span) -> bool:
        """Whether a span ends with a quoted sentence, so that nothing outside quote marks goes on with it."""
        last = self.at(span.end - 1)
        return last is not None and last.span.end == span.end and last.last(self.text) in SENTENCE_ENDS

    def sentence(self, span: Span) -> Span:
        """A span up to the first quoted words in it that end a sentence, where the parser ran on into the next one."""
        for q in self.overlapping(span):
            rest = self.text[q.span.end : span.end].lstrip()
            if q.last(self.text) in ".?!" and rest[:1].isupper() and self.text[q.span.end].isspace():
                return Span(span.start, q.span.end)
        return span

    def apart(self, q: Quoted) -> bool:
        """Whether quoted words begin a sentence of their own."""
        before = self.text[max(q.span.start - 40, 0) : q.span.start].rstrip(" \t\xa0")
        return before[-1:] in ("", ".", "?", "!", "\n", "”", '"')

    def closed(self, span: Span) -> Span:
        """A span that begins with a quoted sentence and holds no other ends with it: what follows is the writer's."""
        first = self.at(span.start)
        if first is None or first.span.end >= span.end or not self.ended(first.span):
            return span
        return span if len(self.overlapping(span)) > 1 else first.span


def quoted(text: str) -> tuple[Quoted, ...]:
    """All stretches in quote marks, outermost only, in the order of the text.

    >>> text = 'He called it “a mistake”, she "agreed".'
    >>> [q.span.text(text) for q in quoted(text)]
    ['“a mistake”', '"agreed"']
    """
    return tuple(_scan(text))


def _scan(text: str) -> Iterator[Quoted]:
    start, continued, after = -1, False, 0
    for match in _MARK.finditer(text):
        mark, at = match.group(), match.start()
        if at < after:
            continue
        if mark[0] == "\n":
            if start >= 0 and not _opens_line(text, match.end()):
                yield Quoted(Span(start, _broken_end(text, start, at)), continued)
                start, continued = -1, False
        elif mark in _SINGLE:
            if start < 0 and (end := _single_end(text, at, mark)):
                yield Quoted(Span(at, end))
                after = end
        elif start < 0:
            if _may_open(text, match, mark):
                start, continued = at, False
        elif inner := _nested_end(text, match, start):
            after = inner
        elif _reopens(text, match, text[start]):
            carried = _line_start(text, at)
            end = trim(text, start, at) if carried else _broken_end(text, start, at)
            yield Quoted(Span(start, end), continued)
            start, continued = at, carried
        else:
            yield Quoted(Span(start, match.end()), continued)
            start, continued = -1, False
    if start >= 0:
        yield Quoted(Span(start, _broken_end(text, start, len(text))), continued)


def _may_open(text: str, match: re.Match[str], mark: str) -> bool:
    if mark in _OPENERS:
        return True
    after = text[match.end() : match.end() + 1]
    return bool(after) and not after.isspace() and not _before(text, match.start()).isalnum()


def _reopens(text: str, match: re.Match[str], opened: str) -> bool:
    """Whether a mark inside an open stretch begins a new one, so that the open one was never closed."""
    mark = match.group()
    if _REVERSED.get(opened) == mark or _faces_left(text, match):
        return False
    return mark in _OPENERS or (mark not in _CLOSERS and _faces_right(text, match))


def _nested_end(text: str, match: re.Match[str], start: int) -> int:
    """The end of a quotation within the one that starts here: it opens and closes, and another mark of its paragraph
    may still close the outer one; else 0.
    """
    opened = text[start]
    if match.group() != "“" or opened not in _NESTED or not _faces_right(text, match):
        return 0
    nested = _NESTED_IN_PARAGRAPH if opened == '"' and _line_start(text, start) else _NESTED[opened]
    marks = nested.match(text, match.end())
    return marks.end("inner") if marks else 0


def _faces_right(text: str, match: re.Match[str]) -> bool:
    before, after = _before(text, match.start()), text[match.end() : match.end() + 1]
    return (not before or before.isspace() or before in "([—–") and bool(after) and not after.isspace()


def _faces_left(text: str, match: re.Match[str]) -> bool:
    """Whether a mark stands behind a word and before none, as a closing one does, whatever its form."""
    before, after = _before(text, match.start()), text[match.end() : match.end() + 1]
    return bool(before) and not before.isspace() and before not in "([—–:" and (after in "[)" or after.isspace())


def _before(text: str, at: int) -> str:
    return text[at - 1] if at else ""


def _opens_line(text: str, at: int) -> bool:
    match = _MARK.match(text, at)
    return match is not None and match.group() not in _CLOSERS and not text[match.end() : match.end() + 1].isspace()


def _line_start(text: str, at: int) -> bool:
    while at and text[at - 1] in " \t\xa0":
        at -= 1
    return _before(text, at) in ("", "\n")


def _broken_end(text: str, start: int, limit: int) -> int:
    """Where a stretch without a closing mark ends: with its paragraph where it began one, else with its sentence."""
    if _line_start(text, start):
        return trim(text, start, limit)
    end = _SLIP.search(text, start, limit) or _SENTENCE_END.search(text, start, limit)
    return end.end() if end else trim(text, start, limit)


def _single_end(text: str, at: int, mark: str) -> int:
    """The end of a stretch in single marks that opens here, or 0 where this is an apostrophe."""
    before = _before(text, at)
    opens = mark not in "’›" and (not before or before.isspace() or before in "([—–:")
    if not opens or not _word(text[at + 1 : at + 2]) or _CLIPPED.match(text, at + 1):
        return 0
    plain = owner = 0
    for match in _SINGLE_END.finditer(text, at + 1, at + _SINGLE_REACH):
        last = text[match.start() - 1]
        if match.group() == "\n" or (last.isspace() and _word(text[match.end() : match.end() + 1])):
            break
        if last in ",.?!…":
            return match.end()
        if _plural_owner(text, match):
            owner = owner or match.end()
        elif not last.isspace():
            plain = plain or match.end()
    return plain or owner


def _plural_owner(text: str, match: re.Match[str]) -> bool:
    following = text[match.end() : match.end() + 2]
    return text[match.start() - 1] == "s" and following[:1] == " " and following[1:2].isalpha()


def trim(text: str, start: int, end: int) -> int:
    """The end of a stretch without the white space behind it."""
    return start + len(text[start:end].rstrip())


def _word(char: str) -> bool:
    return bool(char) and (char.isalnum() or char in "$€£#@[…(")
