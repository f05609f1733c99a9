"""Quotations and reported speech: who says, thinks or wants what, with the spans of source, cue and content.

The syntax (`attribution`) gives reports; quote marks (`quotemarks`) widen their content to all that is quoted, and
quoted sentences without a cue of their own go to whoever spoke last (`unclaimed`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from kg.extract.quotations.attribution import TELLING, is_inverted, reports
from kg.extract.quotations.bylines import Bylines
from kg.extract.quotations.passages import around, merged, noun_phrase, runs, top, within, worded
from kg.extract.quotations.quotemarks import Quoted, QuoteMarks
from kg.extract.quotations.reports import Report
from kg.extract.quotations.turns import Turn, turns
from kg.extract.quotations.unclaimed import unclaimed
from kg.extract.syntax.clause import is_passive
from kg.extract.syntax.document import AnyDoc
from kg.extract.syntax.tags import SUBJECTS
from kg.extract.syntax.tree import Word, read
from kg.records import Chain, Mention, Quotation, Span

NOMINAL = ("NN", "PR", "CD", "DT", "WP")
# How a name hangs on the title before it.
_NAMING = ("flat", "appos", "compound", "nmod:desc")
# How far behind a cue its subject may begin ("..., said yesterday Mr. Li").
_REACH = 8
# What is asked for or possible, nobody has said.
_UNTOLD = frozenset({"should", "must", "can", "could", "may", "might"})
# What may stand between a clause of speech and the quoted words it announces: a new line only behind a colon.
_LEADS = re.compile(r"[ \t\xa0]*[,—–-]*[ \t\xa0]*|[^\w\n]*:\s*")


def quotations(
    doc: AnyDoc,
    mentions: Sequence[Mention],
    chains: Sequence[Chain],
    skip: Sequence[Span] = (),
    *,
    words: Sequence[Word] | None = None,
) -> tuple[Quotation, ...]:
    """All quotations and reports of a parsed text, in the order of their content.

    `skip` is no prose; `words` is what `tree.read` gives for the text, where the caller has it already.
    """
    hidden = merged(skip)
    words = [w for w in (read(doc) if words is None else words) if not within(w.start, hidden)]
    page = _Page(doc.text, words, mentions, chains)
    found = [page.turn(turn) for turn in turns(doc.text, words)]
    spoken: list[Quotation] = []
    for report in reports(words):
        new = [page.continued(q, report, spoken) for q in page.read(report)]
        found += new
        spoken += (new or page.silent(report)) if page.is_heard(report) else []
    found += page.all_signed(unclaimed(page.marks, found, spoken, hidden))
    return tuple(sorted(dict.fromkeys(found), key=_order))


def _order(quotation: Quotation) -> tuple[int, int, int]:
    return quotation.content.start, -quotation.content.end, quotation.cue.start if quotation.cue else -1


class _Page:
    """What the steps share about one text: its words, its quoted stretches and whose mention has its head where."""

    def __init__(self, text: str, words: Sequence[Word], mentions: Sequence[Mention], chains: Sequence[Chain]) -> None:
        self.text = text
        self.marks = QuoteMarks(text)
        self.words = {w.i: w for w in words}
        self.bylines = Bylines(text, words)
        self.speakers = {mentions[m].head: number for number, chain in enumerate(chains) for m in chain.mentions}

    def turn(self, turn: Turn) -> Quotation:
        """A turn of a transcript or a headline with its speaker."""
        inside = (self.speakers.get(at) for at in range(turn.source.start, turn.source.end))
        return Quotation(turn.content, True, turn.source, turn.cue, next((s for s in inside if s is not None), None))

    def read(self, report: Report) -> Iterator[Quotation]:
        """The quotations that a report makes: one for each unbroken stretch of content."""
        if self.marks.at(report.cue.start) is not None:
            yield from self._nested(report)
            return
        spans = self._contents(report)
        if not spans:
            return
        report = self._sourced(report, spans)
        source = noun_phrase(report)
        for span in spans:
            if source is None or span not in source:
                yield self._quotation(report, span, self.marks.holds(span))

    def silent(self, report: Report) -> list[Quotation]:
        """A clause of speech that says nothing itself, for quoted sentences behind it ("He tweeted a warning.")."""
        if report.source is None or self.marks.at(report.cue.start) is not None:
            return []
        return [self._quotation(report, around(report.cue_words, report.cue), True)]

    def is_heard(self, report: Report) -> bool:
        """Whether quoted sentences behind a report may go on with it: somebody speaks, outside of quote marks."""
        told = not any(c.dep == "aux" and c.lower in _UNTOLD for c in report.cue.children)
        return report.speech and told and self.marks.at(report.cue.start) is None

    def continued(self, found: Quotation, report: Report, spoken: Sequence[Quotation]) -> Quotation:
        """A quotation with the speaker of the one before it, where its own clause names none ("Adding, ...")."""
        last = spoken[-1] if spoken and found.direct and found.source is None and report.cue.tag == "VBG" else None
        if last is None or "\n" in self.text[last.content.end : report.cue.start]:
            return found
        return replace(found, source=last.source, speaker=last.speaker)

    def all_signed(self, unclaimed: Sequence[Quotation]) -> Iterator[Quotation]:
        """Quoted words with the names that stand by them, or with that of the quoted words right before them."""
        last: Quotation | None = None
        for quotation in unclaimed:
            found = self.signed(quotation)
            if (
                found.source is None
                and last is not None
                and not worded(self.text[last.content.end : found.content.start])
            ):
                found = replace(found, source=last.source, speaker=last.speaker)
            last = found
            yield found

    def signed(self, found: Quotation) -> Quotation:
        """A quotation of nobody with the name that stands by it for its source, if one does."""
        name = self.bylines.of(found.content) if found.source is None else []
        if not name:
            return found
        speaker = next((s for w in name if (s := self.speakers.get(w.start)) is not None), None)
        return replace(found, source=Span(name[0].start, name[-1].end), speaker=speaker)

    def _nested(self, report: Report) -> Iterator[Quotation]:
        """A report inside quote marks: of somebody else than the one who speaks there or is spoken to."""
        who = report.source
        if who is None or who.tag.startswith(("PRP", "W")):
            return
        if not report.speech and not (report.cue.tag.startswith("NN") and who.ent):
            return
        for span in runs(report.content, {w.i for w in report.cue_words}):
            yield self._quotation(report, span, False)

    def _quotation(self, report: Report, span: Span, direct: bool) -> Quotation:
        speaker = self._speaker(report.speaker) if report.speaker is not None else None
        return Quotation(span, direct, noun_phrase(report), around(report.cue_words, report.cue), speaker)

    def _speaker(self, head: Word) -> int | None:
        """Whose words they are: the chain of the source, else of the person whom its noun phrase ends with."""
        found = self.speakers.get(head.start)
        names = (
            w for w in head.subtree() if w.ent == "PERSON" and w.dep.startswith(_NAMING) and w.start in self.speakers
        )
        last = max(names, key=lambda w: w.i, default=None) if found is None else None
        return self.speakers[last.start] if last is not None else found

    def _contents(self, report: Report) -> list[Span]:
        """The stretches of content, widened to the quoted stretches that they touch."""
        at = report.cue.start
        apart = {w.i for w in report.cue_words} | ({report.source.i} if report.source else set())
        spans = merged(self.marks.widened(run, at) for run in runs(report.content, apart))
        if not report.clausal:
            return spans
        spans = [self.marks.closed(s) if s.start < at else self.marks.sentence(s) for s in spans]
        before, after = self._before(report), None if spans else self._after(report)
        inside = before is not None and any(before.span in s for s in spans) and not self.marks.apart(before)
        if before is not None and not inside and not self._own(before, report, spans, after):
            return [before.span, *self._going_on(spans, at)]
        if spans and spans[0].start < at and self.marks.ended(spans[0]):
            return [*(s for s in spans if s.start < at), *self._going_on(spans, at)]
        return spans or ([after.span] if after else [])

    def _own(self, before: Quoted, report: Report, spans: Sequence[Span], after: Quoted | None) -> bool:
        """Whether quoted words before a cue stand alone: they end a sentence, or the cue is a participle that begins a
        new clause (“..., saying that”), and the cue has other content.
        """
        others = [s for s in spans if before.span not in s]
        begins = report.cue.tag == "VBG" and report.cue.first(*SUBJECTS) is None
        return (begins or before.last(self.text) in ".?!…") and bool(others or after)

    def _going_on(self, spans: Sequence[Span], cue: int) -> Iterator[Span]:
        """What is still said behind a cue, though the quotation before it has ended: a clause or more quoted words."""
        for span in spans:
            if span.start > cue and self.text.startswith("that ", span.start):
                yield span
            elif span.start > cue:
                inside = (q.span for q in self.marks.overlapping(span))
                yield from (s for s in inside if not self.text[s.start - 2].isalnum())

    def _before(self, report: Report) -> Quoted | None:
        """The quoted sentence right before a clause of speech ("..., he said", "..., said Mr. Li")."""
        cue = report.cue
        found = self.marks.before(cue.start)
        if found is None or not self.marks.ended(found.span):
            return None
        if not report.speech and found.last(self.text) != "," and not is_inverted(cue):
            return None
        core = (c for c in cue.children if c.i < cue.i and (c.dep in SUBJECTS or c.dep.startswith(("aux", "advmod"))))
        ahead = [w.start for c in core for w in c.subtree() if w.start >= found.span.end]
        gap = self.text[found.span.end : min([*ahead, cue.start])]
        return None if worded(gap) or "\n" in gap else found

    def _after(self, report: Report) -> Quoted | None:
        """The quoted stretch right after a clause of speech that has no content in its own sentence; behind a colon
        any clause is one ("She gloated: ...").
        """
        cue = report.cue
        found = self.marks.after(cue.end)
        if found is None:
            return None
        last = max((w.end for w in cue.subtree() if w.end <= found.span.start and worded(w.text)), default=cue.end)
        gap = self.text[last : found.span.start]
        if last > cue.end and not gap.strip() and found.inner(self.text).text(self.text)[:1].islower():
            return None  # "wrote to them, calling it “a farce.”": words of the clause between
        cited = last == cue.end and "," in gap
        ended = (report.speech or cited) and self.marks.ended(found.span)
        return found if _LEADS.fullmatch(gap) and (ended or ":" in gap) else None

    def _sourced(self, report: Report, spans: Sequence[Span]) -> Report:
        """A report whose source lies outside its content: where the parser says else, the noun next to the cue."""
        source = report.source
        if source is not None and not within(source.start, spans) and source.i in self.words:
            return report
        sought = (report.clausal or source is not None) and not is_passive(report.cue)
        beside = self._beside(report, spans) if sought else None
        content = tuple(w for w in report.content if within(w.start, spans))
        return replace(report, source=beside, speaker=beside, content=content)

    def _beside(self, report: Report, spans: Sequence[Span]) -> Word | None:
        """The noun that ends right before a cue, or begins right after one that follows its content."""
        first, last = report.cue_words[0].i, report.cue.i
        left = self.words.get(first - 1)
        if left is not None and left.tag.startswith(NOMINAL) and self.marks.at(left.start) is None:
            return top(left, lambda w: w.i < first)
        if report.cue.lemma in TELLING:
            return None
        near = (self.words.get(i) for i in range(last + 1, last + _REACH))
        right = next((w for w in near if w is not None and w.tag.startswith(("NN", "PR"))), None)
        if right is not None and not within(right.start, spans) and spans[0].start < report.cue.start:
            return top(right, lambda w: w.i > last)
        return None
