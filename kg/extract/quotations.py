"""Quotations and reported speech: who says, thinks or wants what, with the spans of source, cue and content.

The syntax (`attribution`) gives reports; quote marks (`quotemarks`) widen their content to all that is quoted, and quoted
sentences without a cue of their own go to whoever spoke last.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import replace

from spacy.tokens import Doc

from kg.extract.arguments import SUBJECTS, is_passive
from kg.extract.attribution import Report, reports
from kg.extract.quotemarks import Quoted, quoted
from kg.extract.turns import Turn, turns
from kg.extract.tree import Word, read
from kg.records import Chain, Mention, Quotation, Span

# Sources inside quote marks that are the speaker again, or whom he speaks to: no report of their own.
SELF = frozenset({"i", "we", "you", "me", "us", "my", "our", "your", "it"})
SENTENCE_ENDS = frozenset(",.?!…-—–")
NOMINAL = ("NN", "PR", "CD", "DT", "WP")
NOUN_PARTS = ("nmod", "nmod:poss", "flat", "compound", "appos", "conj", "amod", "nummod", "det", "case", "acl", "acl:relcl", "fixed")
# What may stand between a clause of speech and the quoted words it announces: a new line only behind a colon.
_LEADS = re.compile(r"[ \t\xa0]*[,—–-]*[ \t\xa0]*|[^\w\n]*:\s*")
_PARAGRAPH = re.compile(r"\n\s*")
BREAKS = frozenset({"—", "–", "--", ":", ";"})
_GAP = 12
# A quoted sentence, not a word in quote marks: that many words at least.
_SENTENCE_WORDS = 4


def quotations(
    doc: Doc, mentions: Sequence[Mention], chains: Sequence[Chain], skip: Sequence[Span] = ()
) -> tuple[Quotation, ...]:
    """All quotations and reports of a parsed text, sorted by content; `skip` are stretches that are no prose."""
    words = [w for w in read(doc) if not any(s.start < w.end and w.start < s.end for s in skip)]
    page = _Page(doc, words, mentions, chains)
    found = [page.turn(turn) for turn in turns(doc.text, words)]
    found += [q for report in reports(words) for q in page.read(report)]
    found += page.unclaimed(found, skip)
    return tuple(sorted(dict.fromkeys(found), key=lambda q: (q.content.start, -q.content.end, _cue_start(q))))


class _Page:
    """What the steps share about one text: its quoted stretches and whose mention begins where."""

    def __init__(self, doc: Doc, words: Sequence[Word], mentions: Sequence[Mention], chains: Sequence[Chain]) -> None:
        self.words = {w.i: w for w in words}
        self.text = doc.text
        self.spoken: set[int] = set()
        self.quoted = quoted(doc.text)
        self.starts = [q.span.start for q in self.quoted]
        self.speakers = {mentions[m].head: number for number, chain in enumerate(chains) for m in chain.mentions}

    def around(self, at: int) -> Quoted | None:
        """The quoted stretch in which a position lies."""
        found = self._last_before(at + 1)
        return found if found is not None and at < found.span.end else None

    def _last_before(self, at: int) -> Quoted | None:
        number = bisect_left(self.starts, at)
        return self.quoted[number - 1] if number else None

    def overlapping(self, span: Span) -> list[Quoted]:
        """The quoted stretches that share words with a span."""
        first = max(bisect_left(self.starts, span.start) - 1, 0)
        last = bisect_left(self.starts, span.end)
        return [q for q in self.quoted[first:last] if q.span.end > span.start]

    def read(self, report: Report) -> Iterator[Quotation]:
        """The quotations that a report makes: one for each unbroken stretch of content."""
        home = self.around(report.cue.start)
        if home is not None:
            yield from self.nested(report)
            return
        spans = self.contents(report)
        if not spans:
            return
        report = self.resourced(report, spans)
        subject = source_span(report)
        for span in spans:
            if subject is not None and span in subject:
                continue
            direct = any(span in q.span for q in self.overlapping(span))
            new = self.quotation(report, span, direct)
            if report.speech and new.cue is not None:
                self.spoken.add(new.cue.start)
            yield new

    def turn(self, turn: Turn) -> Quotation:
        """A turn of a transcript or a headline with its speaker."""
        inside = (s for head, s in self.speakers.items() if turn.source.start <= head < turn.source.end)
        return Quotation(turn.content, True, turn.source, turn.cue, next(inside, None))

    def nested(self, report: Report) -> Iterator[Quotation]:
        """A report inside quote marks: of somebody else than the one who speaks there or is spoken to."""
        if report.source is None or report.source.tag.startswith(("PRP", "W")) or not report.speech:
            return
        for span in runs(report.content, {w.i for w in report.cue_words}):
            yield self.quotation(report, span, False)

    def quotation(self, report: Report, span: Span, direct: bool) -> Quotation:
        """One stretch of a report's content as a record."""
        speaker = self.speakers.get(report.speaker.start) if report.speaker is not None else None
        return Quotation(span, direct, source_span(report), joined(report.cue_words, report.cue), speaker)

    def resourced(self, report: Report, spans: list[Span]) -> Report:
        """A report whose source lies outside its content: where the parser says else, the noun next to the cue."""
        source = report.source
        if source is not None and not _within(source.start, spans) and source.i in self.words:
            return report
        if not report.speech or is_passive(report.cue):
            return report if source is None else replace(report, source=None, speaker=None)
        best = self.beside(report, spans)
        return replace(report, source=best, speaker=best)

    def beside(self, report: Report, spans: list[Span]) -> Word | None:
        """The noun that ends right before a cue, or begins right after one that follows its content."""
        first, last = report.cue_words[0].i, report.cue.i
        left = self.words.get(first - 1)
        if left is not None and left.tag[:2] in NOMINAL and not self.around(left.start):
            return _top(left, lambda w: w.i < first)
        right = next((w for i in range(last + 1, last + 8) if (w := self.words.get(i)) and w.tag[:2] in ("NN", "PR")), None)
        if right is not None and not _within(right.start, spans) and spans and spans[0].start < report.cue.start:
            return _top(right, lambda w: w.i > last)
        return None

    def contents(self, report: Report) -> list[Span]:
        """The stretches of content, widened to the quoted stretches that they touch."""
        kept = {w.i for w in report.cue_words} | ({report.source.i} if report.source else set())
        spans = merged(self.widened(run, report.cue.start) for run in runs(report.content, kept))
        if not report.speech:
            return spans
        at = report.cue.start
        spans = [self.closed(s) if s.start < at else s for s in spans]
        before = self.before(report.cue)
        if before is not None and not any(before.span in s for s in spans):
            after = None if spans else self.after(report.cue)
            if self.text[before.span.end - 2] in ",-—–" or not (after or spans):
                return [before.span, *(s for s in spans if s.start > at and self.goes_on(s))]
        if spans:
            closed = spans[0].start < at and self.ended(spans[0])
            return [s for s in spans if s.start < at or not closed or self.goes_on(s)]
        after = self.after(report.cue)
        return [after.span] if after else []

    def goes_on(self, span: Span) -> bool:
        """Whether words behind the cue are still what is said, though the quotation before it has ended."""
        return bool(self.overlapping(span)) or self.text.startswith("that ", span.start)

    def ended(self, span: Span) -> bool:
        """Whether a span ends with a quoted sentence, so that nothing outside quote marks goes on with it."""
        last = self.around(span.end - 1)
        return last is not None and last.span.end == span.end and self.text[span.end - 2] in SENTENCE_ENDS

    def closed(self, span: Span) -> Span:
        """A span that begins with a quoted sentence ends with it: what follows is the writer's."""
        first = self.around(span.start)
        if first is not None and first.span.end < span.end and self.ended(first.span):
            rest = [q for q in self.overlapping(span) if _worded(self.text[first.span.end : q.span.start])]
            return span if rest else first.span
        return span

    def widened(self, span: Span, cue: int) -> Span:
        """A span with all of every quoted stretch that it enters, and without marks that belong to none of them."""
        for q in self.overlapping(span):
            if not q.span.start <= cue < q.span.end:
                span = Span(min(span.start, q.span.start), max(span.end, q.span.end))
        return span

    def before(self, cue: Word) -> Quoted | None:
        """The quoted sentence right before a clause of speech ("..., he said", "..., said Mr. Li")."""
        found = self._last_before(cue.start)
        if found is None or not self.ended(found.span):
            return None
        core = [c for c in cue.children if c.i < cue.i and (c.dep in SUBJECTS or c.dep.startswith(("aux", "advmod")))]
        ahead = [w.start for c in core for w in c.subtree() if w.start >= found.span.end]
        edge = min([*ahead, cue.start])
        gap = self.text[found.span.end : edge]
        return None if _worded(gap) or "\n" in gap else found

    def after(self, cue: Word) -> Quoted | None:
        """The quoted stretch right after a clause of speech that has no content in its own sentence."""
        number = bisect_left(self.starts, cue.end)
        if number == len(self.quoted):
            return None
        found = self.quoted[number]
        last = max((w.end for w in cue.subtree() if w.end <= found.span.start and _worded(w.text)), default=cue.end)
        gap = self.text[last : found.span.start]
        return found if _LEADS.fullmatch(gap) and (self.ended(found.span) or ":" in gap) else None

    def unclaimed(self, found: Sequence[Quotation], skip: Sequence[Span]) -> list[Quotation]:
        """Quoted sentences that no cue governs: they belong to whoever spoke last, where that is near enough."""
        out: list[Quotation] = []
        covered = merged(q.content for q in found if q.cue and not self.around(q.cue.start))
        heard = sorted((q for q in found if q.source is not None), key=_reach)
        spoken = [q for q in heard if q.cue and q.cue.start in self.spoken]
        reaches, loud = [_reach(q) for q in heard], [_reach(q) for q in spoken]
        for q in self.quoted:
            if _meets(q.span, covered) or _meets(q.span, skip) or not self.is_speech(q):
                continue
            at = q.span.start
            out.append(self.follow(q, _last(spoken, loud, at), _last(heard, reaches, at), out))
        return out

    def is_speech(self, q: Quoted) -> bool:
        """Whether a quoted stretch is a sentence of its own and no word or title in quote marks."""
        inner = q.inner(self.text).text(self.text)
        before = self.text[max(q.span.start - 40, 0) : q.span.start].rstrip(" \t\xa0")
        opens = not before or before[-1] in ".?!:,;\n”\"'’—–-"
        long = len(inner.split()) >= _SENTENCE_WORDS or (self.text[q.span.end - 2] in ".?!" and " " in inner)
        return opens and long and (not inner[:1].islower() or before[-1:] in ",;—–-" or q.continued)

    def follow(self, q: Quoted, spoken: Quotation | None, heard: Quotation | None, out: list[Quotation]) -> Quotation:
        """A quoted sentence with the speaker of the words before, if they stand in the same paragraph or it goes on."""
        if out and (spoken is None or _reach(spoken) < out[-1].content.start) and self.joins(out[-1], q):
            return replace(out[-1], content=q.span)
        if spoken is not None and (not self.breaks(spoken, q) or self.joins(spoken, q)):
            return replace(spoken, content=q.span, direct=True)
        if heard is not None and not self.breaks(heard, q):
            return replace(heard, content=q.span, direct=True, cue=None)
        return Quotation(q.span, direct=True)

    def breaks(self, prior: Quotation, q: Quoted) -> int:
        """How many paragraphs end between a quotation and the quoted words behind it."""
        return len(_PARAGRAPH.findall(self.text, min(_reach(prior), q.span.start), q.span.start))

    def joins(self, prior: Quotation, q: Quoted) -> bool:
        """Whether a quoted paragraph goes on with the quotation that ends the paragraph before."""
        between = self.text[min(_reach(prior), q.span.start) : q.span.start]
        return prior.direct and self.breaks(prior, q) <= 1 and (q.continued or not _worded(between))


def _top(word: Word, allowed: Callable[[Word], bool]) -> Word:
    """The head of the noun phrase in which a word stands, as far as the words are allowed."""
    while word.head is not None and word.dep in NOUN_PARTS and allowed(word.head):
        word = word.head
    return word


def _within(at: int, spans: Iterable[Span]) -> bool:
    return any(s.start <= at < s.end for s in spans)


def merged(spans: Iterable[Span]) -> list[Span]:
    """Spans in the order of the text, those that overlap made one."""
    out: list[Span] = []
    for span in sorted(spans, key=lambda s: s.start):
        if out and span.start < out[-1].end:
            out[-1] = Span(out[-1].start, max(span.end, out[-1].end))
        else:
            out.append(span)
    return out


def runs(words: Iterable[Word], apart: Collection[int]) -> list[Span]:
    """The stretches that words of content cover, without the punctuation at their edges.

    A short gap that holds none of the words `apart` (numbers of those of cue and source) is a slip of the parser.
    """
    out: list[list[Word]] = []
    for word in sorted(set(words), key=lambda w: w.i):
        if out and word.i - out[-1][-1].i <= _GAP and not any(i in apart for i in range(out[-1][-1].i + 1, word.i)):
            out[-1].append(word)
        else:
            out.append([word])
    trimmed = (_trimmed(run) for run in out)
    return [Span(run[0].start, run[-1].end) for run in trimmed if run]


def _trimmed(run: list[Word]) -> list[Word]:
    first, last = 0, len(run)
    while first < last and _is_edge(run[first]):
        first += 1
    while last > first and _is_edge(run[last - 1]):
        last -= 1
    return run[first:last]


def _is_edge(word: Word) -> bool:
    return not any(c.isalnum() or c in "$€£%#@()[]" for c in word.text)


def source_span(report: Report) -> Span | None:
    """The noun phrase of a source, with all that modifies it but the cue and its own preposition."""
    head = report.source
    if head is None:
        return None
    kept, stack = [head], list(head.children)
    content = set(report.content)
    while stack:
        word = stack.pop()
        outside = word.head is head and (word.dep in ("case", "cc", "punct", "parataxis") and word.tag != "POS")
        if word is report.cue or word in content or (outside and word.i < head.i):
            continue
        kept.append(word)
        stack.extend(word.children)
    return joined(kept, head)


def joined(words: Iterable[Word], head: Word) -> Span:
    """The unbroken stretch of words around their head, punctuation at its edges left out."""
    ordered = sorted(set(words), key=lambda w: w.i)
    at = ordered.index(head)
    first = last = at
    while first and ordered[first].i - ordered[first - 1].i <= 2 and not _breaks(ordered[first - 1], ordered[first]):
        first -= 1
    while last + 1 < len(ordered) and ordered[last + 1].i - ordered[last].i <= 2:
        last += 1
    run = _trimmed(ordered[first : last + 1]) or [head]
    return Span(run[0].start, run[-1].end)


def _breaks(word: Word, following: Word) -> bool:
    """True for a dash or colon that parts a dateline or heading from what follows."""
    return word.text in BREAKS or (word.text == "-" and following.start > word.end)


def _meets(span: Span, others: Sequence[Span]) -> bool:
    """Whether a span shares characters with one of some ordered spans that lie apart."""
    number = bisect_left(others, span.end, key=lambda s: s.start)
    return number > 0 and others[number - 1].end > span.start


def _last(quotations: Sequence[Quotation], reaches: Sequence[int], at: int) -> Quotation | None:
    number = bisect_right(reaches, at)
    return quotations[number - 1] if number else None


def _reach(quotation: Quotation) -> int:
    return max(quotation.content.end, quotation.cue.end if quotation.cue else 0)


def _cue_start(quotation: Quotation) -> int:
    return quotation.cue.start if quotation.cue else -1


def _worded(text: str) -> bool:
    return any(c.isalnum() for c in text)
