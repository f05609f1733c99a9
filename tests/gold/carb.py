#!/usr/bin/env python3
"""Score open triples against CaRB.

    kg triples --lines dev.txt > triples.jsonl
    python3 tests/gold/carb.py triples.jsonl dev.txt dev.tsv

An own rewrite of the scorer of Bhardwaj, Aggarwal and Mausam, "CaRB: A Crowdsourced Benchmark for Open IE" (EMNLP
2019), with its default, the lenient match of binary tuples:

- Words are compared as they stand, by blanks; everything behind the first argument counts as one second argument.
- Two tuples match only if their relations share a word; then precision and recall are the shared words by the words of
  all three parts.
- For gold tuples of saying the arguments may also stand the other way round.
- Recall: every gold tuple takes its best predicted one. Precision: gold and predicted are paired one to one, best
  precision first. Both are sums over all tuples of all sentences, and F1 is theirs.
- Where the rows have a confidence, the figures are those of the threshold with the best F1.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

SAYING = ("said", "told", "added", "adds", "says")


@dataclass(frozen=True)
class Triple:
    """A relation between two arguments, in words."""

    relation: str
    first: str
    second: str
    confidence: float = 1.0


@dataclass(frozen=True)
class Score:
    """Precision, recall and how many triples were given and wanted."""

    precision: float
    recall: float
    predicted: int
    gold: int

    @property
    def f1(self) -> float:
        total = self.precision + self.recall
        return 2 * self.precision * self.recall / total if total else 0.0


def shared(gold: str, said: str) -> int:
    """How many words two texts share, each counted as often as both have it."""
    left = said.split()
    count = 0
    for word in gold.split():
        if word in left:
            left.remove(word)
            count += 1
    return count


def overlap(gold: Triple, said: Triple) -> tuple[float, float]:
    """Precision and recall of one predicted triple against one of gold; nothing without a shared relation word."""
    if not shared(gold.relation, said.relation):
        return 0.0, 0.0
    parts = [(gold.relation, said.relation), (gold.first, said.first), (gold.second, said.second)]
    common = sum(shared(a, b) for a, b in parts)
    return common / sum(len(b.split()) for _, b in parts), common / sum(len(a.split()) for a, _ in parts)


def match(gold: Triple, said: Triple) -> tuple[float, float]:
    """The overlap; of a gold triple of saying, the better one with the arguments of the other turned round or not."""
    straight = overlap(gold, said)
    if not any(word in gold.relation for word in SAYING):
        return straight
    return max(straight, overlap(gold, Triple(said.relation, said.second, said.first)))


def sentence(gold: Sequence[Triple], said: Sequence[Triple]) -> tuple[float, float]:
    """The sums of precision and recall over one sentence."""
    table = [[match(g, s) for s in said] for g in gold]
    recall = sum(max((cell[1] for cell in row), default=0.0) for row in table)
    cells = sorted(((cell[0], -i, -j) for i, row in enumerate(table) for j, cell in enumerate(row)), reverse=True)
    rows: set[int] = set()
    columns: set[int] = set()
    precision = 0.0
    for value, i, j in cells:
        if i not in rows and j not in columns:
            rows.add(i)
            columns.add(j)
            precision += value
    return precision, recall


def at(gold: Mapping[str, Sequence[Triple]], said: Mapping[str, Sequence[Triple]], least: float) -> Score:
    """The score of the triples that have at least this confidence."""
    precision = recall = 0.0
    given = 0
    for key, wanted in gold.items():
        kept = [t for t in said.get(key, ()) if t.confidence >= least]
        p, r = sentence(wanted, kept)
        precision, recall, given = precision + p, recall + r, given + len(kept)
    wanted_in_all = sum(map(len, gold.values()))
    return Score(precision / max(1, given), recall / max(1, wanted_in_all), given, wanted_in_all)


def score(gold: Mapping[str, Sequence[Triple]], said: Mapping[str, Sequence[Triple]]) -> Score:
    """The best score over all thresholds of confidence."""
    steps = {t.confidence for triples in said.values() for t in triples} or {1.0}
    return max((at(gold, said, least) for least in sorted(steps)), key=lambda s: s.f1)


def key(text: str) -> str:
    """A sentence without blanks, so that tokenisation does not matter."""
    return "".join(text.split())


def read_gold(lines: Iterable[str]) -> dict[str, list[Triple]]:
    """Gold rows: sentence, relation, first argument, more arguments, tab-separated."""
    out: dict[str, list[Triple]] = defaultdict(list)
    for line in lines:
        text, relation, *arguments = line.rstrip("\n").split("\t")
        if relation:
            first, rest = (arguments or [""])[0], " ".join(arguments[1:])
            out[key(text)].append(Triple(relation, first, rest))
    return dict(out)


def read_triples(lines: Iterable[str], sentences: Sequence[str]) -> dict[str, list[Triple]]:
    """Rows of `kg triples --lines`, put under the sentences whose numbers (from 1) they name."""
    out: dict[str, list[Triple]] = defaultdict(list)
    for line in filter(str.strip, lines):
        row = json.loads(line)
        triple = Triple(row["predicate"], row["subject"], row["object"], row.get("confidence", 1.0))
        out[key(sentences[row["line"] - 1])].append(triple)
    return dict(out)


def main(argv: Sequence[str] | None = None) -> int:
    """Print precision, recall and F1."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("triples", type=Path, help="JSON lines of kg triples --lines")
    parser.add_argument("sentences", type=Path, help="the text, a sentence a line")
    parser.add_argument("gold", type=Path, help="the benchmark's tab-separated triples")
    found = parser.parse_args(argv)
    sentences = found.sentences.read_text(encoding="utf-8").splitlines()
    said = read_triples(found.triples.read_text(encoding="utf-8").splitlines(), sentences)
    result = score(read_gold(found.gold.read_text(encoding="utf-8").splitlines()), said)
    print(f"precision {result.precision:.3f}  recall {result.recall:.3f}  F1 {result.f1:.3f}", end="  ")
    print(f"({result.predicted} given, {result.gold} wanted)")
    return 0


if __name__ == "__main__":
    sys.exit(main())
