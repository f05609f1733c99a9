"""What `kg extract`, `kg triples` and `kg quotes` print of an article: one JSON object a line."""

from __future__ import annotations

from typing import Any

from spacy.tokens import Doc

from kg.extract.article import extract
from kg.extract.statements import statements, triples
from kg.extract.syntax import tree
from kg.records import Article, Span, to_json

Rows = list[dict[str, Any]]


def extraction_rows(doc: Doc, article: Article) -> Rows:
    """The whole extraction as one row."""
    return [to_json(extract(doc, article))]


def triple_rows(doc: Doc, article: Article) -> Rows:
    """Open triples, each with its sentence."""
    words = statements.outside(tree.read(doc), article.boilerplate)
    sentences = [sent.text.strip() for sent in doc.sents]
    return [
        {**_place(article), "sentence": sentences[t.sent], "start": t.start, "end": t.end,
         "subject": t.subject, "predicate": t.predicate, "object": t.object, "negated": t.negated}
        for t in triples.triples(words)
    ]  # fmt: skip


def quote_rows(doc: Doc, article: Article) -> Rows:
    """Quotations and reported speech with the words and offsets of source, cue and content."""
    found = extract(doc, article)
    out = []
    for quotation in found.quotations:
        row: dict[str, Any] = _place(article)
        for name in ("source", "cue", "content"):
            row.update(_part(name, getattr(quotation, name), article.text))
        speaker = found.chains[quotation.speaker].label if quotation.speaker is not None else ""
        out.append({**row, "direct": quotation.direct, "speaker": speaker})
    return out


def _place(article: Article) -> dict[str, Any]:
    """The article's id and, where each line was taken as a text, the number of its line."""
    name, _, line = article.id.rpartition("#")
    return {"article": name, "line": int(line)} if name and line.isdecimal() else {"article": article.id}


def _part(name: str, span: Span | None, text: str) -> dict[str, Any]:
    if span is None:
        return {name: "", f"{name}_start": None, f"{name}_end": None}
    return {name: span.text(text), f"{name}_start": span.start, f"{name}_end": span.end}
