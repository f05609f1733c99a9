"""Statements and entities of all articles as one networkx MultiDiGraph, and the plain things one does with it.

Nodes are entities, edges are statements, keyed by the statement's id. A statement whose object is words only has no
second node; it is kept in `graph.graph["loose"]`, and `statements` gives it with the others. Only this module names
attributes: everyone else reads rows (`NodeRow`, `StatementRow`, `ArticleRow`).
"""

from __future__ import annotations

import dataclasses
import hashlib
import json
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, TypedDict, cast

import networkx as nx

from kg import __version__
from kg.errors import OutputError
from kg.ontology import ontology
from kg.records import Article, Entity, Evidence, Extraction, Statement

BASE = "https://kg.example/"
ABSOLUTE = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:[A-Za-z0-9._~:/?#@!$&'()*+,;=%-]*[/#]")
"""A base IRI: absolute, and fit to have a name put right behind it."""

FILE_NAME = "graph.json"
DIGEST_BYTES = 6  # twelve hexadecimal digits: two of 100,000 statements share one in 1 of 50,000 builds

Owners = Mapping[tuple[str, int], str]
"""The entity id of each chain: (article id, chain number) -> entity id."""


class EvidenceRow(TypedDict):
    """One place that says it: offsets into the article's text, and the text of the sentence."""

    article: str
    sentence_start: int
    sentence_end: int
    start: int
    end: int
    text: str


class StatementRow(TypedDict):
    """A statement with node ids in place of chains; `object`, `speaker` and `place` are empty where there is no node.

    `sentence`, `start`, `end`, `evidence` are those of the first of its `evidences`.
    """

    id: str
    subject: str
    object: str
    predicate: str
    object_text: str
    event_class: str
    negated: bool
    mode: str
    speaker: str
    time: str
    place: str
    confidence: float
    article: str
    sentence: int
    start: int
    end: int
    evidence: str
    evidences: list[EvidenceRow]
    rule: str


class NodeRow(TypedDict):
    """An entity as a node; `mentions` counts its mentions in all articles."""

    id: str
    kind: str
    type: str
    label: str
    aliases: list[str]
    mentions: int
    articles: list[str]
    same_as: list[str]


class ArticleRow(TypedDict):
    """An article without its text; `statements` counts the statements that the graph has from it."""

    id: str
    title: str
    source: str
    url: str
    published: str
    publisher: str
    author: str
    language: str
    statements: int


def build(
    extractions: Iterable[Extraction], entities: Iterable[Entity], *, base: str = BASE, version: str = __version__
) -> nx.MultiDiGraph:
    """The graph of all articles. The order of the arguments' items does not matter.

    The same statement made again in one article is one edge with more evidence. Two rules leave a statement out, and
    `graph.graph["dropped"]` counts both: `unlinked`, its subject is not of any entity; `loops`, its two ends are the
    same entity. An object that is of no entity is words only; a speaker or place of no entity is empty.
    """
    if not ABSOLUTE.fullmatch(base):
        raise OutputError(f"{base!r} is no base IRI: it must be absolute and end with / or #")
    articles = {extraction.article.id: extraction for extraction in extractions}
    graph = nx.MultiDiGraph(base=base, version=version, articles={}, dropped={"loops": 0, "unlinked": 0}, loose=[])
    owners: dict[tuple[str, int], str] = {}
    for entity in sorted(entities, key=lambda entity: entity.id):
        graph.add_node(entity.id, **_node(entity, articles))
        owners.update({(member.article, member.chain): entity.id for member in entity.members})
    for _, extraction in sorted(articles.items()):
        _add_article(graph, extraction, owners)
    return graph


def statements(graph: nx.MultiDiGraph) -> Iterator[StatementRow]:
    """Every statement, with and without an object node, by article, place in the text and id."""
    yield from sorted([*_edges(graph), *_loose(graph)], key=_order)


def nodes(graph: nx.MultiDiGraph) -> Iterator[NodeRow]:
    """Every node, by id."""
    for name, data in sorted(graph.nodes(data=True)):
        yield cast(NodeRow, {"id": name, **data})


def articles(graph: nx.MultiDiGraph) -> Iterator[ArticleRow]:
    """Every article, by id."""
    for name, data in sorted(graph.graph["articles"].items()):
        yield cast(ArticleRow, {"id": name, **data})


def is_fact(row: StatementRow) -> bool:
    """Whether the article says this in its own voice, and does not deny it: the only kind that is a plain triple."""
    return row["mode"] == "asserted" and not row["negated"]


def neighbourhood(graph: nx.MultiDiGraph, node: str, *, hops: int = 1) -> nx.MultiDiGraph:
    """The node with everything at most so many statements away, in either direction, as a graph of its own."""
    near = nx.single_source_shortest_path_length(graph.to_undirected(as_view=True), node, cutoff=hops)
    part: nx.MultiDiGraph = graph.subgraph(near).copy()
    part.graph["loose"] = [row for row in graph.graph["loose"] if row["subject"] in near]
    return part


def load(folder: str | Path) -> nx.MultiDiGraph:
    """The graph of a finished build, from its `graph.json` (or from a file of another name)."""
    path = Path(folder)
    path = path / FILE_NAME if path.is_dir() else path
    if not path.is_file():
        raise OutputError(f"{path} is missing: is this the output of a build?")
    try:
        data = json.loads(path.read_bytes())
    except ValueError as error:
        raise OutputError(f"{path} is not JSON: {error}") from error
    if not isinstance(data, dict) or not {"graph", "nodes", "edges"} <= data.keys():
        raise OutputError(f"{path} holds no graph")
    return nx.node_link_graph(data, directed=True, multigraph=True, edges="edges")


def statement_id(article: str, subject: str, statement: Statement, *, object: str, speaker: str) -> str:
    """A name that is the same in every build in which the article says the same about the same."""
    parts = [article, subject, statement.predicate, object or statement.object_text]
    parts += [str(statement.negated), statement.mode, speaker]
    return "s" + hashlib.blake2b(json.dumps(parts).encode(), digest_size=DIGEST_BYTES).hexdigest()


def _node(entity: Entity, articles: Mapping[str, Extraction]) -> dict[str, Any]:
    chains = [articles[member.article].chains[member.chain] for member in entity.members]
    return {
        "kind": entity.kind,
        "type": entity.type,
        "label": entity.label,
        "aliases": sorted(set(entity.aliases) - {entity.label}),
        "mentions": sum(len(chain.mentions) for chain in chains),
        "articles": sorted({member.article for member in entity.members}),
        "same_as": sorted(set(entity.same_as)),
    }


def _add_article(graph: nx.MultiDiGraph, extraction: Extraction, owners: Owners) -> None:
    name, dropped = extraction.article.id, graph.graph["dropped"]
    same: dict[str, list[StatementRow]] = defaultdict(list)
    for statement in extraction.statements:
        subject = owners.get((name, statement.subject), "")
        row = _row(name, subject, statement, owners)
        if not subject:
            dropped["unlinked"] += 1
        elif subject == row["object"]:
            dropped["loops"] += 1
        else:
            same[row["id"]].append(row)
    rows = sorted((_merged(group) for group in same.values()), key=_order)
    for row in rows:
        _add_statement(graph, row)
    graph.graph["articles"][name] = _article(extraction.article, len(rows))


def _add_statement(graph: nx.MultiDiGraph, row: StatementRow) -> None:
    data = {key: value for key, value in row.items() if key not in ("subject", "object")}
    if row["object"]:
        graph.add_edge(row["subject"], row["object"], key=row["id"], **data)
    else:
        graph.graph["loose"].append({"subject": row["subject"], **data})


def _article(article: Article, statements: int) -> dict[str, Any]:
    names = ArticleRow.__annotations__.keys() - {"id", "statements"}
    data = {field.name: getattr(article, field.name) for field in dataclasses.fields(article) if field.name in names}
    return {**data, "statements": statements}


def _row(article: str, subject: str, statement: Statement, owners: Owners) -> StatementRow:
    object, speaker, place = (
        owners.get((article, chain), "") if chain is not None else ""
        for chain in (statement.object, statement.speaker, statement.place)
    )
    first = statement.evidence[0]
    return {
        "id": statement_id(article, subject, statement, object=object, speaker=speaker),
        "subject": subject,
        "object": object,
        "predicate": statement.predicate,
        "object_text": statement.object_text,
        "event_class": ontology().events[statement.event_class].code,
        "negated": statement.negated,
        "mode": statement.mode,
        "speaker": speaker,
        "time": statement.time,
        "place": place,
        "confidence": round(statement.confidence, 2),
        "article": article,
        "sentence": first.sentence.start,
        "start": first.span.start,
        "end": first.span.end,
        "evidence": first.text,
        "evidences": [_evidence(item) for item in statement.evidence],
        "rule": statement.rule,
    }


def _evidence(evidence: Evidence) -> EvidenceRow:
    return {
        "article": evidence.article,
        "sentence_start": evidence.sentence.start,
        "sentence_end": evidence.sentence.end,
        "start": evidence.span.start,
        "end": evidence.span.end,
        "text": evidence.text,
    }


def _merged(rows: Sequence[StatementRow]) -> StatementRow:
    """One row for rows of one id: the surest of them, with the first time and place and all evidence in text order."""
    rows = sorted(rows, key=_order)
    best = max(rows, key=lambda row: row["confidence"])
    found = {(item["start"], item["end"]): item for row in rows for item in row["evidences"]}
    evidences = [item for _, item in sorted(found.items())]
    first = evidences[0]
    return {
        **best,
        "time": next((row["time"] for row in rows if row["time"]), ""),
        "place": next((row["place"] for row in rows if row["place"]), ""),
        "sentence": first["sentence_start"],
        "start": first["start"],
        "end": first["end"],
        "evidence": first["text"],
        "evidences": evidences,
    }


def _edges(graph: nx.MultiDiGraph) -> Iterator[StatementRow]:
    for subject, object, data in graph.edges(data=True):
        yield cast(StatementRow, {"subject": subject, "object": object, **data})


def _loose(graph: nx.MultiDiGraph) -> Iterator[StatementRow]:
    for data in graph.graph["loose"]:
        yield cast(StatementRow, {"object": "", **data})


def _order(row: StatementRow) -> tuple[str, int, str]:
    return row["article"], row["start"], row["id"]
