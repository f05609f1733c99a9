#!/usr/bin/env python3
"""Score coreference with predicted mentions against the entities annotated in CoNLL-U files (as GUM's are).

    python3 tests/gold/coreference.py --data ../shared/data [--part dev]

The raw text of each file goes through the whole pipeline; what is found is compared by characters. Entities of one
mention are left out on both sides, as the CoNLL-2012 shared task does; figures are by `scorch`, over all documents.

    head    mentions are the same if their head words are (CorefUD's default is alike); of gold mentions with one head
            word, such as a coordination and its first member, only the shortest can be found
    exact   mentions are the same if they span the same words; what is found is widened to the whole noun phrase first
"""

from __future__ import annotations

import argparse
import statistics
import sys
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

import scorch.scores
from spacy.tokens import Doc, Token

from kg import language
from kg.extract.coreference.annotation import Annotated, read
from kg.extract.coreference.chains import chains
from kg.extract.mentions.entities import mentions

Key = tuple[object, ...]
Clusters = list[set[Key]]
WAYS = ("head", "exact")
RELATIVE = frozenset(("WP", "WP$", "WDT"))
# What hangs on a noun but is no part of its phrase.
OUTSIDE = frozenset("conj cc appos parataxis cop nsubj nsubj:pass nsubj:outer csubj advcl mark discourse list".split())


def gold(text: Annotated, way: str) -> Clusters:
    """The annotated entities of two mentions and more."""
    entities: defaultdict[str, set[Key]] = defaultdict(set)
    taken: set[int] = set()
    for m in sorted(text.mentions, key=lambda m: m.end - m.start):
        key: Key = (
            (m.start, m.end) if way == "exact" else (m.head,) if m.head not in taken else (m.head, m.start, m.end)
        )
        taken.add(m.head)
        entities[m.entity].add(key)
    return [keys for keys in entities.values() if len(keys) > 1]


def found(doc: Doc, way: str) -> Clusters:
    """The chains of two mentions and more."""
    ms, at = mentions(doc), {t.idx: t for t in doc}
    keys: list[Key] = [(m.head,) if way == "head" else _whole(at[m.head], m.kind) for m in ms]
    unmarked = {i for i, m in enumerate(ms) if _unmarked(m.kind, at[m.head])}
    every = [{keys[i] for i in chain.mentions if i not in unmarked} for chain in chains(doc, ms)]
    return [c for c in every if len(c) > 1]


def _unmarked(kind: str, head: Token) -> bool:
    """True for what GUM does not mark: relative pronouns, adjectives of nationality, titles before a name."""
    title = kind == "nominal" and head.dep_ == "nmod:desc"
    return kind == "demonym" or head.tag_ in RELATIVE or title


def _whole(head: Token, kind: str) -> tuple[int, int]:
    """The characters of the noun phrase with this head, with its clauses and without appositions and conjuncts."""
    if kind == "pronoun":
        return head.idx, head.idx + len(head)
    kept = sorted(_phrase(head), key=lambda t: t.i)
    while len(kept) > 1 and (kept[-1].is_punct and kept[-1].text not in "”)\"'" or kept[-1].is_space):
        kept.pop()
    while len(kept) > 1 and (kept[0].is_punct and kept[0].text not in "“(\"'" or kept[0].dep_ in ("case", "cc")):
        kept.pop(0)
    return kept[0].idx, kept[-1].idx + len(kept[-1])


def _phrase(head: Token) -> Iterator[Token]:
    yield head
    for child in head.children:
        if child.dep_ not in OUTSIDE and not (child.dep_ == "case" and child.i < head.i):
            yield from child.subtree


def figures(pairs: Sequence[tuple[Clusters, Clusters]]) -> dict[str, float]:
    """Mentions, MUC, B-cubed, CEAF-e and their mean over documents, each a percentage."""
    golden, mine = (_pooled(side) for side in zip(*pairs, strict=True))
    out: dict[str, float] = {}
    for name, measure in (("MUC", scorch.scores.muc), ("B3", scorch.scores.b_cubed), ("CEAFe", scorch.scores.ceaf_e)):
        out[f"{name} R"], out[f"{name} P"], out[name] = (100 * x for x in measure(golden, mine))
    out["CoNLL"] = statistics.mean(out[name] for name in ("MUC", "B3", "CEAFe"))
    marked, said = (set().union(*side) for side in (golden, mine))
    out["mentions R"], out["mentions P"] = (100 * len(marked & said) / max(1, len(x)) for x in (marked, said))
    return out


def _pooled(side: Iterable[Clusters]) -> Clusters:
    return [{(n, *key) for key in cluster} for n, clusters in enumerate(side) for cluster in clusters]


def main(arguments: Sequence[str]) -> None:
    """Print a table of the figures, a line a way of comparing mentions."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, required=True, help="folder with treebanks/gum")
    parser.add_argument("--part", default="dev")
    options = parser.parse_args(arguments)
    nlp = language.load()
    texts = [read(path) for path in sorted((options.data / "treebanks" / "gum" / options.part).glob("*.conllu"))]
    docs = [nlp(text.text) for text in texts]
    for way in WAYS:
        rows = figures([(gold(text, way), found(doc, way)) for text, doc in zip(texts, docs, strict=True)])
        print(f"{way:6}", "  ".join(f"{name} {value:.1f}" for name, value in rows.items()))


if __name__ == "__main__":
    main(sys.argv[1:])
