#!/usr/bin/env python3
"""Score quotations and reported speech against attributions annotated in brat standoff (as PolNeAR's are).

    kg quotes texts/*.txt > quotes.jsonl
    python3 tests/gold/attribution.py quotes.jsonl texts/ attributions/ [--held-out 100]

The .ann file of a text has its name with `_ANNOTATOR` behind; of several the first is taken. `--held-out N` scores only
the N texts whose hashed names come first: keep those apart from tuning. Rows with one source and one cue are one
attribution. Words are runs of letters and digits. Figures:

    content     words inside the content of any attribution, gold against found: precision, recall, F1
    attributions pairs, one to one and best first, whose contents overlap at least by half (Dice): precision, recall, F1
    paired      words that paired attributions share, against all words of all contents (nested ones count again): F1
    source head of the pairs, the share whose source has the right head word (or rightly none)

The head word of a source is found without a parser: the last word before its first comma, preposition or relative
pronoun.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import re
import sys
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

WORD = re.compile(r"\w+(?:[.’'-]\w+)*")
# What ends the part of a noun phrase that holds its head.
END = re.compile(
    r"\s(?:of|in|for|at|from|with|on|to|by|about|wh(?:o|om|ich|ose)|that)\b|\s[-–—(]|[,;:(]", re.IGNORECASE
)
SAME = 0.5

Span = tuple[int, int]


@dataclass(frozen=True)
class Attribution:
    """Where the parts of one attribution stand."""

    source: tuple[Span, ...]
    cue: tuple[Span, ...]
    content: tuple[Span, ...]


@dataclass
class Counts:
    """What the figures are made of, summed over texts."""

    sums: dict[str, float] = field(default_factory=lambda: defaultdict(float))

    def figures(self) -> dict[str, float]:
        s = self.sums
        out = {"texts": s["texts"]}
        for name, hit, found, gold in (("content", "both", "said", "told"), ("attributions", "pairs", "found", "gold")):
            out[f"{name} precision"] = ratio(s[hit], s[found])
            out[f"{name} recall"] = ratio(s[hit], s[gold])
            out[f"{name} F1"] = ratio(2 * s[hit], s[found] + s[gold])
        out["paired F1"] = ratio(2 * s["paired"], s["all said"] + s["all told"])
        out["source head"] = ratio(s["heads"], s["pairs"])
        return out


def ratio(part: float, whole: float) -> float:
    """A share; 0 of nothing."""
    return round(part / whole, 3) if whole else 0.0


def words(text: str, spans: Iterable[Span]) -> frozenset[int]:
    """The offsets of the words that stand (with at least one letter) in one of these stretches."""
    return frozenset(m.start() + start for start, end in spans for m in WORD.finditer(text[start:end]))


def head(text: str, spans: Sequence[Span]) -> str:
    """The head word of a noun phrase, in small letters; a possessive 's is no part of it."""
    phrase = " ".join(text[start:end] for start, end in spans).strip()
    cut = END.search(phrase)
    found = WORD.findall(phrase[: cut.start()] if cut and WORD.search(phrase[: cut.start()]) else phrase)
    return re.sub(r"[’']s$", "", found[-1].lower()) if found else ""


def dice(one: frozenset[int], other: frozenset[int]) -> float:
    """Twice the shared words by the words of both."""
    return 2 * len(one & other) / (len(one) + len(other)) if one or other else 0.0


def pairs(gold: Sequence[frozenset[int]], found: Sequence[frozenset[int]]) -> list[tuple[int, int]]:
    """One to one, the most alike first, nothing that is not half alike."""
    ranked = sorted(((-dice(g, f), i, j) for i, g in enumerate(gold) for j, f in enumerate(found)))
    out: dict[int, int] = {}
    for value, i, j in ranked:
        if -value >= SAME and i not in out and j not in out.values():
            out[i] = j
    return sorted(out.items())


def compare(text: str, gold: Sequence[Attribution], found: Sequence[Attribution], counts: Counts) -> None:
    """Add one text to the counts."""
    wanted = [(a, w) for a in gold if (w := words(text, a.content))]
    given = [(a, w) for a in found if (w := words(text, a.content))]
    told: frozenset[int] = frozenset().union(*(w for _, w in wanted))
    said: frozenset[int] = frozenset().union(*(w for _, w in given))
    s = counts.sums
    s["texts"] += 1
    for name, value in (("told", told), ("said", said), ("both", told & said), ("gold", wanted), ("found", given)):
        s[name] += len(value)
    s["all told"] += sum(len(w) for _, w in wanted)
    s["all said"] += sum(len(w) for _, w in given)
    for i, j in pairs([w for _, w in wanted], [w for _, w in given]):
        s["pairs"] += 1
        s["paired"] += len(wanted[i][1] & given[j][1])
        s["heads"] += head(text, wanted[i][0].source) == head(text, given[j][0].source)


def read_gold(lines: Iterable[str]) -> list[Attribution]:
    """The attributions of a standoff file."""
    spans: dict[str, tuple[Span, ...]] = {}
    events: list[str] = []
    for line in lines:
        name, _, rest = line.partition("\t")
        if name.startswith("T"):
            places = rest.split("\t")[0].partition(" ")[2]
            spans[name] = tuple((int(a), int(b)) for a, b in (p.split() for p in places.split(";")))
        elif name.startswith("E"):
            events.append(rest)
    return [_event(event, spans) for event in events]


def _event(event: str, spans: dict[str, tuple[Span, ...]]) -> Attribution:
    roles: dict[str, tuple[Span, ...]] = defaultdict(tuple)
    for part in event.split():
        role, _, name = part.partition(":")
        roles[role.rstrip("0123456789")] += spans.get(name, ())
    return Attribution(*(tuple(sorted(roles[role])) for role in ("Source", "Cue", "Content")))


def read_quotes(rows: Iterable[dict[str, object]]) -> list[Attribution]:
    """The rows of one text, those with one source and one cue joined; a row without a cue stands alone."""
    groups: dict[tuple[object, ...], list[Span]] = defaultdict(list)
    for row in rows:
        start, end = row["content_start"], row["content_end"]
        parts = tuple((row[f"{name}_start"], row[f"{name}_end"]) for name in ("source", "cue"))
        alone = () if parts[1][0] is not None else (start, end)
        groups[(*parts, *alone)].append((int(str(start)), int(str(end))))
    return [Attribution(_known(key[0]), _known(key[1]), tuple(sorted(content))) for key, content in groups.items()]


def _known(span: object) -> tuple[Span, ...]:
    return (span,) if isinstance(span, tuple) and span[0] is not None else ()


def held_out(names: Iterable[str], many: int) -> list[str]:
    """The names whose hashes come first: always the same ones, and no choice of ours."""
    return sorted(names, key=lambda n: hashlib.blake2b(n.encode(), digest_size=8).hexdigest())[:many]


def main(argv: Sequence[str] | None = None) -> int:
    """Print the figures."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("quotes", type=Path, help="JSON lines of kg quotes")
    parser.add_argument("texts", type=Path, help="folder of the texts")
    parser.add_argument("attributions", type=Path, help="folder of their .ann files")
    parser.add_argument("--held-out", type=int, metavar="N", help="only the N texts kept apart from tuning")
    asked = parser.parse_args(argv)
    rows: dict[str, list[dict[str, object]]] = defaultdict(list)
    for line in filter(None, asked.quotes.read_text(encoding="utf-8").splitlines()):
        row = json.loads(line)
        rows[Path(row["article"]).stem].append(row)
    names = [path.stem for path in sorted(asked.texts.glob("*.txt"))]
    counts = Counts()
    for name in held_out(names, asked.held_out) if asked.held_out else [n for n in names if n in rows]:
        text = (asked.texts / f"{name}.txt").read_bytes().decode("utf-8")
        standoff = min(asked.attributions.glob(f"{name}_*.ann"))
        compare(text, read_gold(standoff.read_text(encoding="utf-8").splitlines()), read_quotes(rows[name]), counts)
    for figure, value in counts.figures().items():
        print(f"{figure:24}{value:g}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
