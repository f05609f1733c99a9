"""What the graph knows of one actor, issue or place, found by any of its names."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

import networkx as nx
from rapidfuzz import fuzz, process

from kg.errors import QueryError
from kg.graph import NodeRow, StatementRow, is_fact, nodes, statements
from kg.query.answers import plain

NEAR = 60
"""How alike two names must be, of 100, for one to be offered in place of the other."""
OFFERED = 3


@dataclass(frozen=True, slots=True)
class Dossier:
    """Everything said of a node: what articles assert, what is claimed, denied, planned or negated, what it says."""

    node: NodeRow
    facts: tuple[StatementRow, ...]
    claims: tuple[StatementRow, ...]
    says: tuple[StatementRow, ...]


def find(graph: nx.MultiDiGraph, name: str) -> str:
    """The id of the node of this id, label or alias, in that order, whatever the case.

    Where several nodes have the name, the one that is mentioned most. Raises QueryError with the names most like it.
    """
    if name in graph:
        return name
    labels, aliases = _names(graph)
    wanted = name.strip().casefold()
    found = labels.get(wanted) or aliases.get(wanted)
    if not found:
        raise QueryError(f"nothing here is called {name!r}{_near(wanted, labels, aliases)}")
    return min(found, key=lambda node: (-node["mentions"], node["id"]))["id"]


def show(graph: nx.MultiDiGraph, name: str) -> Dossier:
    """What the graph knows of the actor, issue or place of this name; raises QueryError where there is none."""
    id = find(graph, name)
    node = next(node for node in nodes(graph) if node["id"] == id)
    about = [row for row in statements(graph) if id in (row["subject"], row["object"])]
    return Dossier(
        node=node,
        facts=tuple(row for row in about if is_fact(row)),
        claims=tuple(row for row in about if not is_fact(row)),
        says=tuple(row for row in statements(graph) if row["speaker"] == id),
    )


def format_show(graph: nx.MultiDiGraph, dossier: Dossier) -> str:
    """A dossier as text: statements, and under those of one sentence that sentence."""
    node = dossier.node
    times, places = _count(node["mentions"], "mention"), _count(len(node["articles"]), "article")
    lines = [f"{node['label']} ({node['type']}, {node['kind']}): {times} in {places}"]
    lines += [f"also: {', '.join(node['aliases'])}"] * bool(node["aliases"])
    lines += [f"same as: {', '.join(node['same_as'])}"] * bool(node["same_as"])
    lines = [plain(line) for line in lines]
    for title, rows in (
        ("What articles state", dossier.facts),
        ("What is claimed, denied, planned or said not to be", dossier.claims),
        ("What it says", dossier.says),
    ):
        lines += _section(graph, title, rows)
    return "\n".join(lines) + "\n"


def worded(graph: nx.MultiDiGraph, row: StatementRow) -> str:
    """A statement on one line: who does what to whom, and how that is meant."""
    label = graph.nodes(data="label")
    object = label[row["object"]] if row["object"] else row["object_text"]
    meant = [row["mode"]] if row["mode"] != "asserted" else []
    meant += [f"by {label[row['speaker']]}"] if row["speaker"] else []
    notes = [" ".join(meant), row["time"], row["article"]]
    words = [label[row["subject"]], "not " * row["negated"] + row["predicate"], object]
    return f"{plain(' | '.join(filter(None, words)))}  ({plain(', '.join(filter(None, notes)))})"


def _section(graph: nx.MultiDiGraph, title: str, rows: Sequence[StatementRow]) -> Iterator[str]:
    if rows:
        yield f"\n{title} ({len(rows)})"
    for (_, _, sentence), group in groupby(rows, key=lambda row: (row["article"], row["sentence"], row["evidence"])):
        yield from (f"  {worded(graph, row)}" for row in group)
        yield f"      “{plain(sentence).strip()}”"


def _names(graph: nx.MultiDiGraph) -> tuple[dict[str, list[NodeRow]], dict[str, list[NodeRow]]]:
    labels: dict[str, list[NodeRow]] = defaultdict(list)
    aliases: dict[str, list[NodeRow]] = defaultdict(list)
    for node in nodes(graph):
        labels[node["label"].casefold()].append(node)
        for alias in node["aliases"]:
            aliases[alias.casefold()].append(node)
    return labels, aliases


def _near(wanted: str, *indexes: dict[str, list[NodeRow]]) -> str:
    names = {name: found[0]["label"] for index in reversed(indexes) for name, found in index.items()}
    near = process.extract(wanted, sorted(names), scorer=fuzz.WRatio, limit=2 * OFFERED, score_cutoff=NEAR)
    offered = list(dict.fromkeys(names[name] for name, *_ in near))[:OFFERED]
    return f"; did you mean {' or '.join(offered)}?" if offered else ""


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}{'s' * (number != 1)}"
