"""The page as data: a graph turned into what `templates/` shows, with pyvis holding nodes, edges and options.

Ids become numbers, and texts that come up often (sentences, predicates, articles) stand once in a table, so that a graph of
fifty thousand statements still makes a file that opens.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Sequence
from math import log2, sqrt
from typing import Any, TypedDict
from urllib.parse import urlsplit

import networkx as nx
from pyvis.edge import Edge
from pyvis.network import Network

from kg.export.layout import arrange
from kg.graph import statements

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
OPTIONS: dict[str, Any] = {
    "autoResize": True,
    "layout": {"improvedLayout": False},
    "physics": {
        "enabled": False,
        "solver": "forceAtlas2Based",
        "forceAtlas2Based": {"gravitationalConstant": -90, "springLength": 120, "avoidOverlap": 0.6, "damping": 0.6},
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


def view(graph: nx.MultiDiGraph[str], *, title: str = "") -> View:
    """What the page of a graph shows."""
    said = list(statements(graph))
    weight = Counter(end for item in said for end in {item["subject"], item["object"]} if end)
    order = sorted(graph, key=lambda node: (-weight[node], node))
    number = {node: rank for rank, node in enumerate(order)}
    articles = {name: rank for rank, name in enumerate(sorted(graph.graph["articles"]))}
    texts = _Table()
    predicates = _Table()
    bundles = _Table()
    columns = [_row(item, number, articles, texts, predicates, bundles) for item in said]
    return View(
        title=title or _title(graph, len(articles)),
        families=FAMILIES,
        articles=[_article(name, graph.graph["articles"][name]) for name in articles],
        sentences=[list(text) for text in texts],
        predicates=list(predicates),
        statements={name: [row[name] for row in columns] for name in (columns[0] if columns else ())},
        home=HOME if len(order) > LARGE else len(order),
        network=_network(graph, order, weight, [row["link"] for row in columns], bundles),
    )


class _Table(dict[Any, int]):
    """Each new key gets the next number."""

    def __missing__(self, key: Any) -> int:
        self[key] = len(self)
        return self[key]


def _title(graph: nx.MultiDiGraph[str], articles: int) -> str:
    return f"Actors and issues in {articles} article{'' if articles == 1 else 's'}"


def _article(name: str, facts: dict[str, Any]) -> dict[str, str]:
    """What the page tells of an article; only an address that a browser may follow stays."""
    url = str(facts.get("url") or "")
    safe = urlsplit(url).scheme.lower() in {"http", "https"} if url else False
    return {
        "id": name,
        "title": str(facts.get("title") or name),
        "publisher": str(facts.get("publisher") or ""),
        "published": str(facts.get("published") or ""),
        "url": url if safe else "",
    }


def is_fact(item: dict[str, Any]) -> bool:
    """Whether the article itself says that it is so."""
    return item["mode"] == "asserted" and not item["negated"]


def _row(
    item: dict[str, Any], number: dict[str, int], articles: dict[str, int], texts: _Table, predicates: _Table, bundles: _Table
) -> dict[str, Any]:
    subject, object_ = number[item["subject"]], number.get(item["object"], -1)
    family = FAMILY.get(item["event_class"], "neutral")
    bundle = (*sorted((subject, object_)), family, is_fact(item))
    return {
        "subject": subject,
        "object": object_,
        "words": item["object_text"] if object_ < 0 else "",
        "predicate": predicates[item["predicate"]],
        "class": item["event_class"],
        "mode": item["mode"],
        "negated": int(item["negated"]),
        "speaker": number.get(item["speaker"], -1),
        "time": item["time"],
        "place": number.get(item["place"], -1),
        "confidence": item["confidence"],
        "article": articles[item["article"]],
        "link": bundles[bundle] if object_ >= 0 and subject != object_ else -1,
        "evidence": [part for one in item["evidences"] for part in _evidence(one, articles, texts)],
    }


def _evidence(one: dict[str, Any], articles: dict[str, int], texts: _Table) -> list[int]:
    """Number of the sentence, and where in it the words stand, counted as a browser counts."""
    text = one["text"]
    start = min(max(one["start"] - one["sentence_start"], 0), len(text))
    end = min(max(one["end"] - one["sentence_start"], start), len(text))
    return [texts[(articles[one["article"]], text)], _units(text[:start]), _units(text[:end])]


def _units(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def _network(
    graph: nx.MultiDiGraph[str], order: Sequence[str], weight: Counter[str], links: Iterable[int], bundles: _Table
) -> dict[str, Any]:
    count = Counter(links)
    pairs: Counter[tuple[int, int]] = Counter()
    for (one, other, *_), bundle in bundles.items():
        pairs[one, other] += count[bundle]
    network = Network(directed=True)
    network.options = OPTIONS
    _add_nodes(network, graph, order, weight, pairs)
    for (one, other, family, fact), bundle in bundles.items():
        # Network.add_edge looks through all nodes for every edge; these ends are known to be there.
        options = {"id": bundle, "family": family, "fact": fact, "count": count[bundle], "arrows": ""}
        network.edges.append(Edge(one, other, directed=True, **options).options)
    nodes, edges, *_, options = network.get_network_data()
    return {"nodes": nodes, "edges": edges, "options": json.loads(options)}


def _add_nodes(
    network: Network, graph: nx.MultiDiGraph[str], order: Sequence[str], weight: Counter[str], pairs: Counter[tuple[int, int]]
) -> None:
    looks = [_look(graph.nodes[node], weight[node]) for node in order]
    boxes = [_box(look) for look in looks]
    # A box is as high as node and label together; the node itself stands above its middle.
    lift = [round(high / 2 - look["size"]) for look, (_, high) in zip(looks, boxes, strict=True)]
    places = arrange(pairs, boxes)
    near = {pair: number for pair, number in pairs.items() if max(pair) < HOME}
    home = arrange(near, boxes[:HOME]) if len(order) > LARGE else places
    for rank, (node, look, place) in enumerate(zip(order, looks, places, strict=True)):
        facts = graph.nodes[node]
        network.add_node(
            rank,
            **look,
            x=place[0],
            y=place[1] - lift[rank],
            home=[home[rank][0], home[rank][1] - lift[rank]] if rank < len(home) else None,
            key=node,
            name=facts["label"],
            kind=facts["type"],
            aliases=list(facts["aliases"]),
            links=[iri for iri in facts["same_as"] if urlsplit(iri).scheme in {"http", "https"}],
            count=weight[node],
        )


def group(facts: dict[str, Any]) -> str:
    """The group of the legend that a node belongs to.

    >>> group({"kind": "actor", "type": "Person"}), group({"kind": "issue", "type": "Event"})
    ('person', 'issue')
    """
    if facts["kind"] in {"issue", "place"}:
        return str(facts["kind"])
    name = str(facts["type"]).lower()
    if name in SHAPES:
        return name
    return "organization" if facts["kind"] == "actor" else "thing"


def _look(facts: dict[str, Any], weight: int) -> dict[str, Any]:
    kind = group(facts)
    size = 5 + 2.2 * sqrt(weight) * (0.5 if kind == "place" else 1)
    return {
        "label": wrapped(facts["label"]),
        "shape": SHAPES[kind],
        "group": kind,
        "size": round(min(size, 26), 1),
        "font": {"size": round(min(11.5 + 1.3 * log2(1 + weight), 20))},
    }


def wrapped(label: str) -> str:
    """A label on a few short lines.

    >>> wrapped("sanctions on Russia over its operations")
    'sanctions on Russia\\nover its operations'
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
