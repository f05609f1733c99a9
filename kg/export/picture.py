"""The picture of the page: how each node and line looks and where it stands, held by pyvis as vis-network reads it."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Mapping, Sequence
from math import log2, sqrt
from typing import Any, NamedTuple

from kg.export.layout import arrange
from kg.graph import NodeRow

SHAPES = {
    "person": "dot",
    "country": "square",
    "organization": "hexagon",
    "group": "dot",
    "issue": "diamond",
    "place": "dot",
    "thing": "triangle",
}
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


class Bundle(NamedTuple):
    """What one line stands for: all statements of one family between two nodes, facts apart from the rest."""

    one: int
    other: int
    family: str
    fact: bool


def picture(shown: Sequence[NodeRow], home: int, weight: Sequence[int], lines: Mapping[Bundle, int]) -> dict[str, Any]:
    """Nodes, edges and options for vis-network; the first `home` nodes have a second place, to stand alone."""
    # Here, because pyvis brings IPython along, and no other command should wait for that.
    from pyvis.edge import Edge
    from pyvis.network import Network

    network = Network(directed=True)
    network.options = OPTIONS
    _add_nodes(network, shown, home, weight, lines)
    for number, (bundle, count) in enumerate(lines.items()):
        # Network.add_edge looks through all nodes for every edge; these ends are known to be there.
        more = {"id": number, "family": bundle.family, "fact": bundle.fact, "count": count}
        network.edges.append(Edge(bundle.one, bundle.other, directed=True, **more).options)
    nodes, edges, *_, options = network.get_network_data()
    return {"nodes": nodes, "edges": edges, "options": json.loads(options)}


def _add_nodes(
    network: Any, shown: Sequence[NodeRow], home: int, weight: Sequence[int], lines: Mapping[Bundle, int]
) -> None:
    looks = [_look(row, number) for row, number in zip(shown, weight, strict=True)]
    pairs: Counter[tuple[int, int]] = Counter()
    for bundle, count in lines.items():
        pairs[bundle.one, bundle.other] += count
    places = _places(looks, pairs)
    first = places if home == len(shown) else _places(looks[:home], pairs)
    for rank, (row, look, (x, y)) in enumerate(zip(shown, looks, places, strict=True)):
        alone = first[rank] if rank < home else None
        network.add_node(rank, **look, x=x, y=y, home=alone, count=weight[rank], **_facts(row))


def _places(looks: Sequence[dict[str, Any]], pairs: Mapping[tuple[int, int], int]) -> list[tuple[int, int]]:
    boxes = [_box(look) for look in looks]
    near = {pair: count for pair, count in pairs.items() if max(pair) < len(looks)}
    middles = zip(arrange(near, boxes), boxes, looks, strict=True)
    # A box is as high as node and label together; the node itself stands above its middle.
    return [(x, y - round(high / 2 - look["size"])) for (x, y), (_, high), look in middles]


def web(address: str) -> bool:
    """Whether a browser may follow this address from the page.

    >>> web("https://news.example/1"), web("javascript:alert(1)")
    (True, False)
    """
    return WEB.fullmatch(address) is not None


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
        "label": wrapped(row["label"]) or row["id"],
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
