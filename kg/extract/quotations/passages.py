"""From words of the tree to stretches of the text: of content, of a cue, of the noun phrase of a source."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Collection, Iterable, Sequence

from kg.extract.quotations.reports import Report
from kg.extract.syntax.tree import Word
from kg.records import Span

# Words left out inside content by a slip of the parser: no more than this in one place.
_GAP = 12
# Dashes and colons that part a dateline or heading from what follows.
_BREAKS = frozenset({"—", "–", "--", ":", ";"})
# The beginnings of tags of which content has one at least: a preposition or ending alone is a slip.
_FULL = frozenset({"NN", "VB", "JJ", "PR", "CD", "RB", "MD", "WP", "WD", "WR", "DT", "UH", "FW", "EX"})
_OPEN = "$€£%#@()[]"
NOUN_PARTS = ("nmod", "flat", "compound", "appos", "conj", "amod", "nummod", "det", "case", "acl", "fixed")


def runs(words: Iterable[Word], apart: Collection[int]) -> list[Span]:
    """The stretches that words of content cover, without the punctuation at their edges.

    A short gap that holds none of the words `apart` (numbers of those of cue and source) is a slip of the parser.
    """
    out: list[list[Word]] = []
    for word in sorted(set(words), key=lambda w: w.i):
        last = out[-1][-1].i if out else -1
        if out and word.i - last <= _GAP and not any(i in apart for i in range(last + 1, word.i)):
            out[-1].append(word)
        else:
            out.append([word])
    return [span for run in out if (span := _trimmed(run)) is not None and any(w.tag[:2] in _FULL for w in run)]


def merged(spans: Iterable[Span]) -> list[Span]:
    """Spans in the order of the text, those that overlap made one."""
    out: list[Span] = []
    for span in sorted(spans, key=lambda s: s.start):
        if out and span.start < out[-1].end:
            out[-1] = Span(out[-1].start, max(span.end, out[-1].end))
        else:
            out.append(span)
    return out


def noun_phrase(report: Report) -> Span | None:
    """The noun phrase of a source, with all that modifies it but the cue, the content and its own preposition."""
    head = report.source
    if head is None:
        return None
    kept, stack, content = [head], list(head.children), set(report.content)
    while stack:
        word = stack.pop()
        if word is not report.cue and word not in content and not _leads_in(word, head):
            kept.append(word)
            stack.extend(word.children)
    return around(kept, head)


def _leads_in(word: Word, head: Word) -> bool:
    outside = word.dep in ("case", "cc", "punct", "parataxis") and word.tag != "POS"
    return word.head is head and word.i < head.i and outside


def around(words: Iterable[Word], head: Word) -> Span:
    """The unbroken stretch of words around their head, punctuation at its edges left out."""
    row = sorted(set(words), key=lambda w: w.i)
    first = last = row.index(head)
    while first and row[first].i - row[first - 1].i <= 2 and not _breaks(row[first - 1], row[first]):
        first -= 1
    while last + 1 < len(row) and row[last + 1].i - row[last].i <= 2:
        last += 1
    return _trimmed(row[first : last + 1]) or Span(head.start, head.end)


def _breaks(word: Word, following: Word) -> bool:
    return word.text in _BREAKS or (word.text == "-" and following.start > word.end)


def _trimmed(run: Sequence[Word]) -> Span | None:
    """A row of words without the punctuation at its edges; None where nothing else is there."""
    kept = [w for w in run if any(c.isalnum() or c in _OPEN for c in w.text)]
    return Span(kept[0].start, kept[-1].end) if kept else None


def top(word: Word, allowed: Callable[[Word], bool]) -> Word:
    """The head of the noun phrase in which a word stands, as far up as the words are allowed."""
    while word.head is not None and word.dep.startswith(NOUN_PARTS) and allowed(word.head):
        word = word.head
    return word


def within(at: int, spans: Iterable[Span]) -> bool:
    """Whether a position lies in one of some spans."""
    return any(s.start <= at < s.end for s in spans)


def meets(span: Span, others: Sequence[Span]) -> bool:
    """Whether a span shares characters with one of some spans that are in order and lie apart."""
    number = bisect_left(others, span.end, key=lambda s: s.start)
    return number > 0 and others[number - 1].end > span.start


def worded(text: str) -> bool:
    """Whether there is more in a text than space and punctuation."""
    return any(c.isalnum() for c in text)
