#!/usr/bin/env python3
# ruff: noqa - the scorer as it was given, so that its figures stay comparable
"""Score a build's tables against gold annotations of news articles.

    python3 score.py OUTPUT_DIR GOLD.json [GOLD.json ...] [--misses] [--json]

OUTPUT_DIR holds the tables of one build, as described in ../DESIGN.md:
    entities.csv    id,kind,type,label,aliases ('|' between them),...
    statements.csv  id,article,subject,predicate,object,object_text,event_class,negated,mode,speaker,...
`article` is the name of the article's input file (folders and suffix are ignored here).

Figures, each over all the gold files given (0 to 1 unless said otherwise):
    entity coverage   gold entities that have a node
    entity purity     matched nodes that stand for exactly one gold entity
    entity unity      1 / nodes per covered gold entity, averaged: 1 = never split
    issue coverage    gold issues that have a node
    pair recall       gold facts whose two ends are joined by a statement of that article, by weight
    fact recall       ... and whose predicate (lemma) or event class fits too, by weight
    speaker           matched facts that name the right speaker, or none where there is none
    negation, mode    matched facts whose negation / mode is right
    grounded          statements whose two ends are both gold entities or issues
Standard library only.
"""

import argparse
import csv
import json
import re
import sys
import unicodedata
from collections import defaultdict
from pathlib import Path

SYMMETRIC = {"AGREE", "CONSULT", "COOPERATE", "LOCATED", "IDENTITY", "MEMBER"}
STRUCTURAL = {"POSITION", "MEMBER", "LOCATED", "IDENTITY", "STATEMENT", "OTHER"}
DETERMINERS = {"the", "a", "an", "this", "that", "these", "those", "his", "her", "its", "their", "our", "my", "your"}
HONORIFICS = {"mr", "mrs", "ms", "dr", "president", "secretary", "sen", "senator", "rep", "gen", "lt"}
TRUE = {"true", "1", "yes"}


def tokens(text):
    """Lower-case word tokens without accents, determiners, possessives and full stops (U.S. -> us)."""
    text = unicodedata.normalize("NFKD", text or "")
    text = "".join(c for c in text if not unicodedata.combining(c)).lower()
    text = text.replace("’", "'").replace("‘", "'").replace("_", " ")
    text = re.sub(r"'s\b|(?<=s)'(?=\s|$)", "", text)
    text = re.sub(r"(?<=\b\w)\.", "", text)
    words = re.findall(r"\w+", text)
    while words and words[0] in DETERMINERS:
        words = words[1:]
    return tuple(words)


def stem(word):
    """A crude stem, so that annex, annexed and annexation meet."""
    for suffix in (
        "ization",
        "isation",
        "ations",
        "ation",
        "ments",
        "ment",
        "ances",
        "ance",
        "ences",
        "ence",
        "ings",
        "ing",
        "ions",
        "ion",
        "ors",
        "ers",
        "or",
        "er",
        "ies",
        "ied",
        "als",
        "al",
        "es",
        "ed",
        "s",
        "e",
        "y",
    ):
        if word.endswith(suffix) and len(word) - len(suffix) >= 3:
            return word[: -len(suffix)]
    return word


def stems(text):
    return {stem(w) for w in tokens(text)}


def contains(long, short):
    """True where the token tuple `short` stands as a run inside `long`."""
    n = len(short)
    return n > 0 and any(long[i : i + n] == short for i in range(len(long) - n + 1))


class Node:
    def __init__(self, row):
        self.id, self.kind, self.type, self.label = row["id"], row.get("kind", ""), row.get("type", ""), row["label"]
        names = [row["label"], *filter(None, (row.get("aliases") or "").split("|"))]
        self.forms = {tokens(n) for n in names} - {()}


class Gold:
    def __init__(self, path):
        data = json.loads(Path(path).read_text(encoding="utf-8"))
        self.article = Path(data["article"]).stem
        self.entities = {e["id"]: e for e in data["entities"]}
        self.issues = {i["id"]: i for i in data["issues"]}
        self.facts = data["facts"]
        self.forms = {}
        for item in [*data["entities"], *data["issues"]]:
            self.forms[item["id"]] = {tokens(m) for m in [item["name"], *item["mentions"]]} - {()}
        owners = defaultdict(set)
        for key, forms in self.forms.items():
            for form in forms:
                owners[form].add(key)
        for key in self.forms:  # a form that names two things names neither
            clear = {f for f in self.forms[key] if len(owners[f]) == 1}
            self.forms[key] = clear or self.forms[key]

    def name(self, key):
        item = self.entities.get(key) or self.issues.get(key)
        return item["name"] if item else str(key)


def align(gold, nodes):
    """Map each gold id to the ids of the nodes that stand for it, and each matched node to its gold ids."""
    by_form = defaultdict(set)
    for node in nodes.values():
        for form in node.forms:
            by_form[form].add(node.id)
    to_nodes, to_gold = defaultdict(set), defaultdict(lambda: defaultdict(int))
    for key, forms in gold.forms.items():
        for form in forms:
            for node_id in by_form.get(form, ()):
                to_gold[node_id][key] += len(form)
    for node_id, votes in to_gold.items():
        best = max(votes.values())
        for key, vote in votes.items():
            if vote == best:
                to_nodes[key].add(node_id)
    for key in gold.issues:  # an issue may be worded with more or fewer modifiers: same last word, half the words
        if to_nodes.get(key):
            continue
        for node in nodes.values():
            for form in node.forms:
                if any(
                    stem(form[-1]) == stem(g[-1]) and 2 * len({*map(stem, form)} & {*map(stem, g)}) >= len({*g})
                    for g in gold.forms[key]
                ):
                    to_nodes[key].add(node.id)
    return to_nodes, {n: set(v) for n, v in to_gold.items()}


def end_fits(gold, to_nodes, key, node_id, text):
    """Does a statement's end (node id and/or words) stand for a gold id or a gold phrase?"""
    if key in gold.forms:
        if node_id and node_id in to_nodes.get(key, ()):
            return True
        forms = gold.forms[key]
    else:
        forms = {tokens(str(key))}
    words = tokens(text)
    if not words:
        return False
    for form in forms:
        if contains(words, form) or (len(words) > 1 and contains(form, words)):
            return True
        if len(form) > 1:
            shared = {*map(stem, form)} & {*map(stem, words)}
            if stem(form[-1]) in shared and 2 * len(shared) >= len(form):
                return True
    return False


def predicate_fits(fact, row):
    said = stems(row["predicate"])
    if any(stems(p) and stems(p) <= said for p in fact["p"]):
        return True
    kind = (row.get("event_class") or "").upper()
    return kind == fact["class"] and kind not in {"STATEMENT", "OTHER", ""}


def matches(gold, to_nodes, fact, row, nodes):
    """0 = no, 1 = the two ends, 2 = the predicate too."""

    def text(side):
        node = nodes.get(row[side])
        label = node.label if node else ""
        return f"{row.get('object_text') or label}" if side == "object" else label

    def ends(a, b):
        return end_fits(gold, to_nodes, fact["s"], row[a], text(a)) and any(
            end_fits(gold, to_nodes, o, row[b], text(b)) for o in [fact["o"], *fact.get("o_alt", [])]
        )

    if not (ends("subject", "object") or (fact["class"] in SYMMETRIC and ends("object", "subject"))):
        return 0
    return 2 if predicate_fits(fact, row) else 1


def score(output, gold_paths, misses=False):
    output = Path(output)
    with open(output / "entities.csv", encoding="utf-8", newline="") as f:
        nodes = {n.id: n for n in map(Node, csv.DictReader(f))}
    by_article = defaultdict(list)
    with open(output / "statements.csv", encoding="utf-8", newline="") as f:
        for row in csv.DictReader(f):
            by_article[Path(row["article"]).stem].append(row)
    sums, report = defaultdict(float), []
    for path in gold_paths:
        gold = Gold(path)
        rows = by_article.get(gold.article, [])
        used = {r[k] for r in rows for k in ("subject", "object", "speaker") if r.get(k)}
        to_nodes, to_gold = align(gold, nodes)
        for key in gold.entities:
            sums["entities"] += 1
            if to_nodes.get(key):
                sums["covered"] += 1
                here = [n for n in to_nodes[key] if n in used] or list(to_nodes[key])[:1]
                sums["unity"] += 1 / len(here)
            elif misses:
                report.append(f"{gold.article}: no node for {gold.name(key)}")
        for node_id, keys in to_gold.items():
            entities = keys & gold.entities.keys()
            if entities:
                sums["matched nodes"] += 1
                sums["pure"] += len(entities) == 1
                if misses and len(entities) > 1:
                    report.append(
                        f"{gold.article}: node {nodes[node_id].label!r} merges {sorted(map(gold.name, entities))}"
                    )
        for key in gold.issues:
            sums["issues"] += 1
            sums["issues covered"] += bool(to_nodes.get(key))
            if misses and not to_nodes.get(key):
                report.append(f"{gold.article}: no node for the issue {gold.name(key)}")
        grounded = {n for ids in to_nodes.values() for n in ids}
        sums["statements"] += len(rows)
        sums["grounded"] += sum(r["subject"] in grounded and r["object"] in grounded for r in rows)
        for fact in gold.facts:
            weight = fact.get("w", 1)
            sums["facts"] += weight
            graded = [(matches(gold, to_nodes, fact, r, nodes), r) for r in rows]
            best = max((g for g, _ in graded), default=0)
            sums["pairs found"] += weight * (best >= 1)
            sums["facts found"] += weight * (best == 2)
            if best == 2:
                sums["found"] += 1
                hits = [r for g, r in graded if g == 2]

                def speaker_fits(r):
                    if not fact.get("by"):
                        return not r.get("speaker")
                    return r.get("speaker") in to_nodes.get(fact["by"], ())

                sums["speaker"] += any(map(speaker_fits, hits))
                sums["negation"] += any((r.get("negated", "").lower() in TRUE) == bool(fact.get("neg")) for r in hits)
                sums["mode"] += any((r.get("mode") or "asserted") == fact.get("mode", "asserted") for r in hits)
            elif misses:
                by = f" [by {gold.name(fact['by'])}]" if fact.get("by") else ""
                state = "ends joined, predicate differs" if best else "missing"
                report.append(
                    f"{gold.article}: {state}: ({gold.name(fact['s'])} | {'/'.join(fact['p'])} | {gold.name(fact['o'])}){by}  «{fact.get('sent', '')}»"
                )

    def ratio(a, b):
        return round(sums[a] / sums[b], 3) if sums[b] else None

    figures = {
        "articles": len(gold_paths),
        "entity coverage": ratio("covered", "entities"),
        "entity purity": ratio("pure", "matched nodes"),
        "entity unity": ratio("unity", "covered"),
        "issue coverage": ratio("issues covered", "issues"),
        "pair recall": ratio("pairs found", "facts"),
        "fact recall": ratio("facts found", "facts"),
        "speaker": ratio("speaker", "found"),
        "negation": ratio("negation", "found"),
        "mode": ratio("mode", "found"),
        "statements an article": round(sums["statements"] / max(1, len(gold_paths)), 1),
        "grounded": ratio("grounded", "statements"),
    }
    return figures, report


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("output")
    parser.add_argument("gold", nargs="+")
    parser.add_argument("--misses", action="store_true", help="list what was missed")
    parser.add_argument("--json", action="store_true")
    args = parser.parse_args()
    figures, report = score(args.output, args.gold, args.misses)
    for line in report:
        print(line)
    if args.json:
        print(json.dumps(figures))
    else:
        for name, value in figures.items():
            print(f"{name:24}{value}")


if __name__ == "__main__":
    sys.exit(main())
