"""Fit the weights of `kg/data/confidence.json` to judged statements, and draw samples of statements to judge.

    python tests/gold/calibrate.py sample ARTICLES -n 100 --seed 1 > sample.jsonl     # to be judged by readers
    python tests/gold/calibrate.py fit ARTICLES tests/gold/judged/calibration.csv     # writes the weights
    python tests/gold/calibrate.py check ARTICLES tests/gold/judged/calibration.csv   # share right by confidence

A judged file has the columns id, verdict (right or wrong), reason; ids are those of `statements.csv`, so that they
hold as long as the statement itself does. The articles of `calibration.csv` are what `calibration_texts.py` writes.
`unseen.csv` and its elder sisters are samples of articles that nothing was tuned on, two readers each; in
`development.csv` stand samples, one reader each, whose errors were mended afterwards, by round.
Logistic regression with an L2 penalty, by Newton's method.
"""

import argparse
import csv
import json
import random
import sys
from collections.abc import Sequence
from pathlib import Path

import networkx as nx
import numpy as np

from kg import graph, parallel, reading, resolve
from kg.extract import article
from kg.extract.statements import confidence, statements
from kg.records import Extraction

PENALTY = 30.0  # 3 and 8 sort other articles no better, and doubt short plain denials too much
SHOWN = ("predicate", "object_text", "negated", "mode", "event_class", "rule", "confidence")


def built(folder: str) -> tuple[nx.MultiDiGraph, dict[str, str], dict[str, dict[str, float]]]:
    """The graph of some articles, their texts, and the features of each statement by its id."""
    articles = list(reading.read([folder], on_problem=lambda _: None))
    found: list[Extraction] = []
    features: dict[tuple[str, int, int, str, str], dict[str, float]] = {}
    nlp = parallel.pipeline(None)
    for item, doc in zip(articles, nlp.pipe(a.text for a in articles), strict=True):
        captured: list[tuple[str, str, int, dict[str, float]]] = []
        found.append(_watched(doc, item, captured))
        for predicate, rule, anchor, values in captured:
            features[item.id, anchor, 0, predicate, rule] = values
    linked = graph.build(found, resolve.link(found))
    by_id = {}
    for row in graph.statements(linked):
        inside = [
            (key, values)
            for key, values in features.items()
            if key[0] == row["article"]
            and key[3] == row["predicate"]
            and key[4] == row["rule"]
            and row["start"] <= key[1] < row["end"]
        ]
        if inside:
            by_id[row["id"]] = inside[0][1]
    return linked, {a.id: a.text for a in articles}, by_id


def _watched(doc, item, captured) -> Extraction:
    estimate = confidence.estimate

    def watching(relation, nodes, *, quoted):
        captured.append(
            (
                relation.predicate,
                relation.rule,
                relation.anchor.start,
                confidence.features(relation, nodes, quoted=quoted),
            )
        )
        return estimate(relation, nodes, quoted=quoted)

    confidence.estimate = watching
    try:
        return article.extract(doc, item)
    finally:
        confidence.estimate = estimate


def sample(folder: str, count: int, seed: int) -> None:
    """Print statements drawn at random, each with the text around it, as JSON lines."""
    linked, texts, _ = built(folder)
    label = dict(linked.nodes(data="label"))
    rows = list(graph.statements(linked))
    for row in random.Random(seed).sample(rows, min(count, len(rows))):
        first = row["evidences"][0]
        start, end = first["sentence_start"], first["sentence_end"]
        text = texts[row["article"]]
        shown = {
            "id": row["id"],
            "article": row["article"],
            "before": text[max(0, start - 350) : start],
            "sentence": text[start:end],
            "after": text[end : end + 200],
            "subject": label[row["subject"]],
            "object": label.get(row["object"], ""),
            "speaker": label.get(row["speaker"], ""),
        }
        shown |= {name: row[name] for name in SHOWN}
        print(json.dumps(shown, ensure_ascii=False))


def verdicts(paths: Sequence[str]) -> dict[str, float]:
    """The share of readers who found each statement right, by id."""
    votes: dict[str, list[bool]] = {}
    for path in paths:
        with Path(path).open(encoding="utf-8", newline="") as stream:
            for row in csv.DictReader(stream):
                votes.setdefault(row["id"], []).append(row["verdict"] == "right")
    return {name: sum(found) / len(found) for name, found in votes.items()}


def fit(features: list[dict[str, float]], right: list[float]) -> dict[str, float]:
    """Weights by name that make the judged statements most likely."""
    names = sorted({name for row in features for name in row})
    x = np.array([[row.get(name, 0.0) for name in names] for row in features])
    y, w = np.array(right), np.zeros(len(names))
    penalty = PENALTY * np.array([name != "one" for name in names])
    for _ in range(50):
        p = 1 / (1 + np.exp(-x @ w))
        hessian = (x * (p * (1 - p))[:, None]).T @ x + np.diag(penalty + 1e-6)
        w -= np.linalg.solve(hessian, x.T @ (p - y) + penalty * w)
    return {name: round(float(value), 3) for name, value in zip(names, w, strict=True)}


def main() -> None:
    """Run one of the three commands."""
    ask = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    ask.add_argument("command", choices=["sample", "fit", "check"])
    ask.add_argument("articles")
    ask.add_argument("judged", nargs="*")
    ask.add_argument("-n", type=int, default=100)
    ask.add_argument("--seed", type=int, default=0)
    args = ask.parse_args()
    if args.command == "sample":
        return sample(args.articles, args.n, args.seed)
    statements.LEAST = 0.0  # those that the weights of today leave out count too
    linked, _, features = built(args.articles)
    judged = verdicts(args.judged)
    known = [name for name in judged if name in features]
    print(f"{len(known)} of {len(judged)} judged statements are still made", file=sys.stderr)
    if args.command == "fit":
        weights = fit([features[name] for name in known], [judged[name] for name in known])
        Path(str(confidence.WEIGHTS)).write_text(
            json.dumps({"weights": weights}, indent=1, sort_keys=True) + "\n", encoding="utf-8"
        )
        return None
    sure = {row["id"]: row["confidence"] for row in graph.statements(linked)}
    for low in np.arange(0.3, 1.0, 0.1):
        share = [judged[name] for name in known if low <= sure[name] < low + 0.1]
        print(f"{low:.1f}-{low + 0.1:.1f}  {len(share):4}  {np.mean(share) if share else float('nan'):.2f}")
    return None


if __name__ == "__main__":
    main()
