"""Read the folder of corpora into sentences for training and for watching."""

import json
from collections.abc import Iterator
from pathlib import Path

from kg.language.train import bio, conllu, gum
from kg.language.train.names import (
    ANYTHING,
    BIT,
    LOOSE,
    demonyms,
    loose_types,
    mark,
    mark_demonyms,
    outside,
    place_types,
)
from kg.language.train.records import Sentence

POLITICS = {
    "politician": ("PERSON",),
    "person": ("PERSON",),
    "organisation": ("ORG",),
    "politicalparty": ("ORG",),
    "country": ("GPE",),
    "location": (),
    "election": ("EVENT",),
    "event": ("EVENT",),
}
FOUR = {"PER": ("PERSON",), "ORG": ("ORG",), "LOC": (), "TIME": ("DATE",), "NUM": None}
NOT_IN_UNER = ("NORP", "EVENT", "LAW", "DATE")
NOT_IN_POLITICS = ("NORP", "LAW", "DATE", "FAC")
NOT_IN_WIKIGOLD = ("DATE",)
NOT_IN_DOCRED = ("FAC", "NORP", "LAW", "EVENT")  # marked under MISC, but with gaps


def treebank(path: Path, with_names: bool = False) -> list[Sentence]:
    """A CoNLL-U file; `with_names` reads GUM's mentions too."""
    trees = conllu.read(path)
    tokens = [tree.tokens for tree in trees]
    flat = [token for tree in tokens for token in tree]
    labels = kinds = chains = begun = None
    if with_names:
        heads, mentions = gum.absolute_heads(tokens), conllu.mentions(flat)
        found = gum.headed(heads, mentions)
        labels, kinds = gum.names(flat, heads, mentions), gum.kinds(flat, found)
        chains, begun = gum.chains(flat, found)
    out, base = [], 0
    for tree in trees:
        words = [token.form for token in tree.tokens]
        span = slice(base, base + len(words))
        base += len(words)
        out.append(
            Sentence(
                words,
                tree.document,
                tree.paragraph,
                [token.xpos for token in tree.tokens],
                [token.upos for token in tree.tokens],
                [token.head for token in tree.tokens],
                [token.relation for token in tree.tokens],
                labels[span] if labels else _demonyms_only(tree.tokens),
                kinds[span] if kinds else None,
                chains[span] if chains else None,
                begun[span] if begun else None,
            )
        )
    return out


def _demonyms_only(tokens: list[conllu.Token]) -> list[int]:
    """In a treebank without names, adjectives and plurals of peoples are the only names known for certain."""
    sure = [token.form.lower() in demonyms() and token.xpos in ("JJ", "NNPS") for token in tokens]
    return [BIT["B-NORP"] if known else ANYTHING for known in sure]


def masks(
    words: list[str], spans: list[bio.Span], mapping: dict[str, tuple[str, ...] | None], unmarked: tuple[str, ...]
) -> list[int]:
    """Allowed labels of each word, given a corpus's spans; a type the mapping lacks is its "miscellaneous"."""
    blank = outside(unmarked)
    out = [blank] * len(words)
    for start, end, kind in spans:
        span = words[start:end]
        types = mapping.get(kind, LOOSE)
        if len(span) == 1 and span[0].lower() in demonyms() and types != ("PERSON",):
            types = ("NORP",)
        if types is None:
            continue
        if types == LOOSE:
            sure = loose_types(span)
            mark(out, start, end, sure or LOOSE, maybe=not sure)
        else:
            mark(out, start, end, types or place_types(span))
    mark_demonyms(words, out, blank)
    return out


def ewt(data: Path, part: str) -> list[Sentence]:
    """EWT dev or test with the names of Universal NER, which keeps another order, wherever both cut the words alike."""
    trees = treebank(data / f"treebanks/ewt/{part}.conllu")
    named = {tuple(words): spans for words, spans in bio.read(data / f"ner/uner_ewt_{part}.iob2", 1, 2, "\t")}
    for sentence in trees:
        spans = named.get(tuple(sentence.words))
        if spans is not None:
            sentence.names = masks(sentence.words, spans, FOUR, NOT_IN_UNER)
    return trees


def politics(data: Path, part: str) -> list[Sentence]:
    """A part of CrossNER politics, each sentence a document of its own."""
    rows = bio.read(data / f"ner/crossner_politics_{part}.txt")
    return [
        Sentence(words, f"politics-{part}-{i}", names=masks(words, spans, POLITICS, NOT_IN_POLITICS))
        for i, (words, spans) in enumerate(rows)
    ]


def wikigold(data: Path) -> list[Sentence]:
    """Wikigold, each sentence a document of its own."""
    rows = bio.read(data / "ner/wikigold.conll", separator=" ")
    return [
        Sentence(words, f"wikigold-{i}", names=masks(words, spans, FOUR, NOT_IN_WIKIGOLD))
        for i, (words, spans) in enumerate(rows)
    ]


def docred(data: Path) -> Iterator[Sentence]:
    """Re-DocRED's passages; their machine-made sentence borders are not learned from."""
    for part in ("dev", "test"):
        for document in json.loads((data / f"docred/{part}_revised.json").read_text(encoding="utf-8")):
            for i, words in enumerate(document["sents"]):
                found = {
                    (*m["pos"], m["type"]) for entity in document["vertexSet"] for m in entity if m["sent_id"] == i
                }
                spans = sorted(
                    found, key=lambda span: (span[1] - span[0], span[0])
                )  # the longest of nested ones is written last
                if words:
                    yield Sentence(words, document["title"], names=masks(words, spans, FOUR, NOT_IN_DOCRED))


def load(data: Path) -> dict[str, list[Sentence]]:
    """Everything, by part: `trees` and `names` to train on, `ewt test`, `gum dev` and `politics dev` to watch."""
    trees = treebank(data / "treebanks/ewt/train.conllu") + ewt(data, "dev")
    for path in sorted((data / "treebanks/gum/train").glob("*.conllu")):
        trees += treebank(path, with_names=True)
    names = politics(data, "train") + politics(data, "test") + wikigold(data) + list(docred(data))
    dev = [
        sentence
        for path in sorted((data / "treebanks/gum/dev").glob("*.conllu"))
        for sentence in treebank(path, with_names=True)
    ]
    return {
        "trees": trees,
        "names": names,
        "ewt test": ewt(data, "test"),
        "gum dev": dev,
        "politics dev": politics(data, "dev"),
    }
