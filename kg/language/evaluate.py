"""`python -m kg.language.evaluate --data DIR`: figures of the shipped model on held-out text.

Trees, tags and lemmas are scored twice: on gold words and sentences, where a figure is the share of words that are
right (attachment with relation subtypes, punctuation counted); and on raw text, a paragraph at a time as its treebank
prints it, where each is an F1 over words whose character offsets are the gold ones (CoNLL 2018). Names count as right
when both borders and the type are; types are compared after `MERGED`, and spans of other types are left out on both
sides.
"""

import argparse
import json
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from spacy.language import Language
from spacy.tokens import Doc

from kg.language.load import load
from kg.language.train import bio, conllu
from kg.language.train.conllu import Tree
from kg.language.train.records import Token

MERGED = {"PERSON": "PERSON", "ORG": "ORG", "GPE": "LOC", "LOC": "LOC", "FAC": "LOC", "EVENT": "EVENT"}
UNER = {"PER": "PERSON", "ORG": "ORG", "LOC": "LOC"}
POLITICS = {
    "politician": "PERSON",
    "person": "PERSON",
    "organisation": "ORG",
    "politicalparty": "ORG",
    "country": "LOC",
    "location": "LOC",
    "election": "EVENT",
    "event": "EVENT",
}


@dataclass
class Raw:
    """A document as running text with the character offsets of its gold words and sentence starts."""

    text: str = ""
    spans: list[tuple[int, int]] = field(default_factory=list)
    starts: set[int] = field(default_factory=set)


def documents(path: Path) -> list[list[Tree]]:
    """The documents of a CoNLL-U file, or of all files in a folder."""
    trees = [
        tree for file in (sorted(path.glob("*.conllu")) if path.is_dir() else [path]) for tree in conllu.read(file)
    ]
    grouped: dict[str, list[Tree]] = {}
    for tree in trees:
        grouped.setdefault(tree.document, []).append(tree)
    return list(grouped.values())


def raw(trees: list[Tree]) -> Raw:
    """The text of a document; paragraphs are set off by an empty line."""
    out = Raw()
    for tree in trees:
        if out.text and tree.paragraph:
            out.text = out.text.rstrip() + "\n\n"
        out.starts.add(len(out.text))
        for token in tree.tokens:
            out.spans.append((len(out.text), len(out.text) + len(token.form)))
            out.text += token.form + " " * token.space_after
    return out


def given(nlp: Language, trees: list[Tree]) -> Doc:
    """A document of gold words and sentence starts."""
    tokens = [token for tree in trees for token in tree.tokens]
    starts = [i == 0 for tree in trees for i in range(len(tree.tokens))]
    return Doc(nlp.vocab, [t.form for t in tokens], [t.space_after for t in tokens], sent_starts=starts)  # type: ignore[arg-type]


def on_gold_words(nlp: Language, docs: list[list[Tree]]) -> dict[str, float]:
    """Shares of words that are right, given words and sentences."""
    n: Counter[str] = Counter()
    for trees, doc in zip(docs, _piped(nlp, [given(nlp, trees) for trees in docs]), strict=True):
        rows = [token for tree in trees for token in tree.tokens]
        for token, gold, head in zip(doc, rows, _heads(trees), strict=True):
            n.update(_right(gold, head, token.tag_, token.pos_, token.lemma_, token.head.i, token.dep_))
    return {name: n[name] / n["words"] for name in ("xpos", "upos", "uas", "las", "lemma")}


def on_raw_text(nlp: Language, docs: list[list[Tree]]) -> dict[str, float]:
    """F1 of words, sentence starts and everything on words, from text alone."""
    n: Counter[str] = Counter()
    texts = [raw(trees) for trees in docs]
    for trees, text, doc in zip(docs, texts, nlp.pipe([text.text for text in texts]), strict=True):
        rows = [token for tree in trees for token in tree.tokens]
        place = {span: i for i, span in enumerate(text.spans)}
        spans = [(token.idx, token.idx + len(token)) for token in doc]
        found = [token for token in doc if not token.is_space]
        n["gold"] += len(rows)
        n["found"] += len(found)
        heads = _heads(trees)
        for token in found:
            i = place.get(spans[token.i])
            if i is not None:
                head = place.get(spans[token.head.i], -1)
                n.update(_right(rows[i], heads[i], token.tag_, token.pos_, token.lemma_, head, token.dep_))
        starts = {next(token.idx for token in sentence if not token.is_space) for sentence in doc.sents}
        n["starts right"] += len(starts & text.starts)
        n["starts all"] += len(starts) + len(text.starts)
    scores = {name: 2 * n[name] / (n["gold"] + n["found"]) for name in ("words", "xpos", "upos", "uas", "las", "lemma")}
    return scores | {"sentence starts": 2 * n["starts right"] / n["starts all"]}


def _heads(trees: list[Tree]) -> list[int]:
    heads: list[int] = []
    for tree in trees:
        base = len(heads)
        heads += [base + token.head if token.head >= 0 else base + i for i, token in enumerate(tree.tokens)]
    return heads


def _right(gold: Token, gold_head: int, tag: str, upos: str, lemma: str, head: int, relation: str) -> Iterator[str]:
    yield "words"
    if tag == gold.xpos:
        yield "xpos"
    if upos == gold.upos:
        yield "upos"
    if lemma == gold.lemma:
        yield "lemma"
    if head == gold_head:
        yield "uas"
        if relation == gold.relation:
            yield "las"


def on_names(nlp: Language, rows: list[tuple[list[str], list[bio.Span]]], types: dict[str, str]) -> dict[str, float]:
    """Precision, recall and F1 of names, each sentence on its own."""
    right = found = wanted = 0
    docs = [Doc(nlp.vocab, words, sent_starts=[i == 0 for i in range(len(words))]) for words, _ in rows]
    for (_, spans), doc in zip(rows, _piped(nlp, docs), strict=True):
        gold = {(start, end, types[kind]) for start, end, kind in spans if kind in types}
        guess = {(ent.start, ent.end, MERGED.get(ent.label_, "")) for ent in doc.ents}
        guess = {span for span in guess if span[2] in types.values()}
        right, found, wanted = right + len(gold & guess), found + len(guess), wanted + len(gold)
    return {
        "precision": right / max(1, found),
        "recall": right / max(1, wanted),
        "f1": 2 * right / max(1, found + wanted),
    }


def _piped(nlp: Language, docs: list[Doc]) -> Iterator[Doc]:
    stream: Iterator[Doc] = iter(docs)
    for _, pipe in nlp.pipeline:
        stream = pipe.pipe(stream) if hasattr(pipe, "pipe") else map(pipe, stream)
    return stream


def figures(nlp: Language, data: Path) -> dict[str, dict[str, float]]:
    """All figures by part and way of scoring."""
    out: dict[str, dict[str, float]] = {}
    for name, path in (("EWT test", "treebanks/ewt/test.conllu"), ("GUM dev", "treebanks/gum/dev")):
        docs = documents(data / path)
        out[f"{name}, gold words"] = on_gold_words(nlp, docs)
        out[f"{name}, raw text"] = on_raw_text(nlp, docs)
    out["names, UNER EWT test"] = on_names(nlp, list(bio.read(data / "ner/uner_ewt_test.iob2", 1, 2, "\t")), UNER)
    out["names, CrossNER politics dev"] = on_names(
        nlp, list(bio.read(data / "ner/crossner_politics_dev.txt")), POLITICS
    )
    return {part: {name: round(value, 4) for name, value in scores.items()} for part, scores in out.items()}


def main() -> None:
    """The command line."""
    ask = argparse.ArgumentParser(prog="python -m kg.language.evaluate", description=main.__doc__)
    ask.add_argument("--data", type=Path, default=Path("../shared/data"))
    ask.add_argument("--pipeline", help="an installed spaCy pipeline instead of the shipped one")
    ask.add_argument("--model", type=Path, help="another folder with model.onnx and its files")
    ask.add_argument("--json", action="store_true")
    args = ask.parse_args()
    scores = figures(load(args.pipeline, **({"model": args.model} if args.model else {})), args.data)
    if args.json:
        print(json.dumps(scores, indent=1))
        return
    for part, row in scores.items():
        print(f"{part:32}", "  ".join(f"{name} {value:.4f}" for name, value in row.items()))


if __name__ == "__main__":
    main()
