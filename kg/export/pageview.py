"""The page as data: a graph turned into what `templates/` shows, with pyvis holding nodes, edges and options.

Ids become numbers, and texts that come up often (sentences, predicates, articles) stand once in a table, so that a
graph of fifty thousand statements still makes a file that opens.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Sequence
from math import log2, sqrt
from typing import Any, TypedDict

import networkx as nx
from pyvis.edge import Edge
from pyvis.network import Network

from kg.export.layout import arrange
from kg.graph import ArticleRow, EvidenceRow, NodeRow, StatementRow, articles, is_fact, nodes, statements

FAMILIES = {
    "cooperation": "AGREE CONSULT SUPPORT COOPERATE AID CONCEDE RETREAT".split(),
    "conflict": "ACCUSE REJECT THREATEN PROTEST SANCTION MOBILIZE COERCE ASSAULT".split(),
    "neutral": "REQUEST STATEMENT OTHER".split(),
    "structure": "POSITION MEMBER LOCATED IDENTITY".split(),
}
FAMILY = {name: family for family, names in FAMILIES.items() for name in names}
SHAPES = {
    "person": "dot",
    "country": "square",
    "organization": "hexagon",
    "group": "dot",
    "issue": "diamond",
    "place": "dot",
    "thing": "triangle",
}
# About as many labelled nodes as one can read on a laptop's screen; a graph that is little larger is shown whole.
HOME, LARGE = 60, 80
LINE, LINES = 16, 3  # characters and lines of a label in the picture
WEB = re.compile(r"https?://[^\s<>\"\x00-\x1f]+", re.IGNORECASE)
OPTIONS: dict[str, Any] = {
    "autoResize": True,
    "layout": {"improvedLayout": False},
    "physics": {
        "enabled": False,
        "solver": "forceAtlas2Based",
        "forceAtlas2Based": {"gravitationalConstant": -70, "springLength": 90, "avoidOverlap": 0.6, "damping": 0.6},
        "stabilization": False,
    },
    "interaction": {"hover": True, "tooltipDelay": 250, "multiselect": False, "selectConnectedEdges": False},
}


class View(TypedDict):
    """All that the page shows. `statements` is a table by columns; numbers in it point into the other lists."""

    title: str
    families: dict[str, list[str]]
    articles: list[dict[str, str]]
    sentences: list[list[Any]]
    predicates: list[str]
    statements: dict[str, list[Any]]
    home: int
    network: dict[str, Any]


def view(graph: nx.MultiDiGraph, *, title: str = "") -> View:
    """What the page of a graph shows."""
    said = list(statements(graph))
    weight = Counter(end for row in said for end in {row["subject"], row["object"]} if end)
    known = {name for row in said for name in (row["subject"], row["object"], row["speaker"], row["place"])}
    ties = Counter(end for row in said if row["object"] for end in {row["subject"], row["object"]})
    shown = [row for row in nodes(graph) if row["id"] in known]
    shown.sort(key=lambda row: (-ties[row["id"]], -weight[row["id"]], row["id"]))
    sources = {row["article"] for row in said}
    papers = [row for row in articles(graph) if row["id"] in sources]
    tables = _Tables(shown, papers)
    rows = [_row(row, tables) for row in said]
    return View(
        title=title or f"Actors and issues in {len(papers)} article{'' if len(papers) == 1 else 's'}",
        families=FAMILIES,
        articles=[_article(row) for row in papers],
        sentences=[list(text) for text in tables.sentences],
        predicates=list(tables.predicates),
        statements={name: [row[name] for row in rows] for name in (rows[0] if rows else ())},
        home=HOME if len(shown) > LARGE else len(shown),
        network=_network(shown, weight, Counter(row["link"] for row in rows), tables.bundles),
    )


class _Numbers(dict[Any, int]):
    """Each new key gets the next number."""

    def __missing__(self, key: Any) -> int:
        self[key] = len(self)
        return self[key]


class _Tables:
    """The numbers that stand for nodes, articles and texts, and for bundles of statements that are one line each."""

    def __init__(self, shown: Sequence[NodeRow], papers: Sequence[ArticleRow]) -> None:
        self.nodes = {row["id"]: number for number, row in enumerate(shown)}
        self.articles = {row["id"]: number for number, row in enumerate(papers)}
        self.sentences = _Numbers()
        self.predicates = _Numbers()
        self.bundles = _Numbers()


def web(address: str) -> bool:
    """Whether a browser may follow this address from the page.

    >>> web("https://news.example/1"), web("javascript:alert(1)")
    (True, False)
    """
    return WEB.fullmatch(address) is not None


def _article(row: ArticleRow) -> dict[str, str]:
    return {
        "title": row["title"] or row["id"],
        "publisher": row["publisher"],
        "published": row["published"],
        "url": row["url"] if web(row["url"]) else "",
    }


def _row(row: StatementRow, tables: _Tables) -> dict[str, Any]:
    subject, target = tables.nodes[row["subject"]], tables.nodes.get(row["object"], -1)
    bundle = (*sorted((subject, target)), FAMILY.get(row["event_class"], "neutral"), is_fact(row))
    return {
        "subject": subject,
        "object": target,
        "words": row["object_text"] if target < 0 else "",
        "predicate": tables.predicates[row["predicate"]],
        "class": row["event_class"],
        "mode": row["mode"],
        "negated": int(row["negated"]),
        "speaker": tables.nodes.get(row["speaker"], -1),
        "time": row["time"],
        "place": tables.nodes.get(row["place"], -1),
        "confidence": row["confidence"],
        "article": tables.articles[row["article"]],
        "link": tables.bundles[bundle] if target >= 0 and subject != target else -1,
        "evidence": [number for item in row["evidences"] for number in _evidence(item, tables)],
    }


def _evidence(item: EvidenceRow, tables: _Tables) -> tuple[int, int, int]:
    """Number of the sentence, and where in it the words stand, counted as a browser counts."""
    text = item["text"]
    start = min(max(item["start"] - item["sentence_start"], 0), len(text))
    end = min(max(item["end"] - item["sentence_start"], start), len(text))
    return tables.sentences[(tables.articles[item["article"]], text)], _units(text[:start]), _units(text[:end])


def _units(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def _network(shown: Sequence[NodeRow], weight: Counter[str], count: Counter[int], bundles: _Numbers) -> dict[str, Any]:
    pairs: Counter[tuple[int, int]] = Counter()
    for (one, other, *_), bundle in bundles.items():
        pairs[one, other] += count[bundle]
    network = Network(directed=True)
    network.options = OPTIONS
    _add_nodes(network, shown, weight, pairs)
    for (one, other, family, fact), bundle in bundles.items():
        # Network.add_edge looks through all nodes for every edge; these ends are known to be there.
        edge = Edge(one, other, directed=True, id=bundle, family=family, fact=fact, count=count[bundle])
        network.edges.append(edge.options)
    found, edges, *_, options = network.get_network_data()
    return {"nodes": found, "edges": edges, "options": json.loads(options)}


def _add_nodes(
    network: Network, shown: Sequence[NodeRow], weight: Counter[str], pairs: Counter[tuple[int, int]]
) -> None:
    looks = [_look(row, weight[row["id"]]) for row in shown]
    boxes = [_box(look) for look in looks]
    # A box is as high as node and label together; the node itself stands above its middle.
    lift = [round(high / 2 - look["size"]) for look, (_, high) in zip(looks, boxes, strict=True)]
    places = [(x, y - up) for (x, y), up in zip(arrange(pairs, boxes), lift, strict=True)]
    home = places
    if len(shown) > LARGE:
        near = {pair: number for pair, number in pairs.items() if max(pair) < HOME}
        home = [(x, y - up) for (x, y), up in zip(arrange(near, boxes[:HOME]), lift[:HOME], strict=True)]
    for rank, (row, look, (x, y)) in enumerate(zip(shown, looks, places, strict=True)):
        spot = home[rank] if rank < len(home) else None
        network.add_node(rank, **look, x=x, y=y, home=spot, count=weight[row["id"]], **_facts(row))


def _facts(row: NodeRow) -> dict[str, Any]:
    links = [[_source(iri), iri] for iri in row["same_as"] if web(iri)]
    return {"key": row["id"], "name": row["label"], "kind": row["type"], "aliases": row["aliases"], "links": links}


def _source(iri: str) -> str:
    """What a link to the same thing elsewhere is called: the name of the site."""
    return "ISO 3166" if "iso:code:3166" in iri else iri.split("/")[2].removeprefix("www.").removeprefix("sws.")


def group(row: NodeRow) -> str:
    """The group of the legend that a node belongs to.

    An actor of a class that has no mark of its own is some sort of organisation: a party, a court, a company.
    """
    if row["kind"] in {"issue", "place"}:
        return row["kind"]
    name = row["type"].lower()
    if name in SHAPES:
        return name
    return "organization" if row["kind"] == "actor" else "thing"


def _look(row: NodeRow, weight: int) -> dict[str, Any]:
    kind = group(row)
    size = 5 + 2.2 * sqrt(weight) * (0.5 if kind == "place" else 1)
    return {
        "label": wrapped(row["label"]),
        "shape": SHAPES[kind],
        "group": kind,
        "size": round(min(size, 26), 1),
        "font": {"size": round(min(11.5 + 1.3 * log2(1 + weight), 20))},
    }


def wrapped(label: str) -> str:
    """A label on a few short lines.

    >>> wrapped("sanctions on Russia over its operations")
    'sanctions on\\nRussia over its\\noperations'
    """
    lines = [""]
    for word in label.split():
        if lines[-1] and len(lines[-1]) + 1 + len(word) > LINE:
            lines.append("")
        lines[-1] = f"{lines[-1]} {word}".strip()
    short = [line if len(line) <= LINE + 6 else line[: LINE + 5] + "…" for line in lines[:LINES]]
    return "\n".join(short) + ("…" if len(lines) > LINES else "")


def _box(look: dict[str, Any]) -> tuple[float, float]:
    """Width and height of a node with its label below it; a letter is about half as wide as high."""
    lines, font = look["label"].split("\n"), look["font"]["size"]
    wide = max(max(map(len, lines)) * font * 0.5, look["size"] * 2.4) + 8
    return wide, look["size"] * 2 + len(lines) * font * 1.15 + 10
