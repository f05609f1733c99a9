"""The page as data: a graph turned into what `templates/` shows.

Ids become numbers, and texts that come up often (sentences, predicates, articles) stand once in a table, so that a
graph of fifty thousand statements still makes a file that opens.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from typing import Any, TypedDict

import networkx as nx

from kg.export.picture import Bundle, picture, web
from kg.graph import ArticleRow, EvidenceRow, NodeRow, StatementRow, articles, is_fact, nodes, statements

FAMILIES = {
    "cooperation": "AGREE CONSULT SUPPORT COOPERATE AID CONCEDE RETREAT".split(),
    "conflict": "ACCUSE REJECT THREATEN PROTEST SANCTION MOBILIZE COERCE ASSAULT".split(),
    "neutral": "REQUEST STATEMENT OTHER".split(),
    "structure": "POSITION MEMBER LOCATED IDENTITY".split(),
}
FAMILY = {name: family for family, names in FAMILIES.items() for name in names}
# About as many labelled nodes as one can read on a laptop's screen; a graph that is little larger is shown whole.
HOME, LARGE = 60, 80


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
    shown, home = _ordered(graph, said, weight)
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
        home=home,
        network=picture(shown, home, [weight[row["id"]] for row in shown], _lines(rows, tables)),
    )


def _ordered(graph: nx.MultiDiGraph, said: Sequence[StatementRow], weight: Counter[str]) -> tuple[list[NodeRow], int]:
    """The nodes that the page knows, the most connected first, and how many of them it opens with."""
    known = {name for row in said for name in (row["subject"], row["object"], row["speaker"], row["place"])}
    pairs = [(row["subject"], row["object"]) for row in said if row["object"] and row["object"] != row["subject"]]
    ties = Counter(end for pair in pairs for end in pair)
    found = [row for row in nodes(graph) if row["id"] in known]
    found.sort(key=lambda row: (-ties[row["id"]], -weight[row["id"]], row["id"]))
    if len(found) <= LARGE:
        return found, len(found)
    rank = {row["id"]: number for number, row in enumerate(found)}
    first = core([(rank[one], rank[other]) for one, other in pairs], len(found))
    rest = sorted(set(range(len(found))) - set(first))
    return [found[number] for number in first + rest], len(first)


def core(pairs: Iterable[tuple[int, int]], count: int, *, most: int = HOME) -> list[int]:
    """The first so many numbers, each with a partner among them; where there are no pairs, simply the first.

    >>> core([(0, 5), (1, 2), (3, 9)], 10, most=4)
    [0, 1, 2, 5]
    """
    near: dict[int, set[int]] = defaultdict(set)
    for one, other in pairs:
        near[one].add(other)
        near[other].add(one)
    chosen: set[int] = set()
    for number in sorted(near):
        wanted = {number} if near[number] & chosen else {number, min(near[number])}
        if len(chosen | wanted) <= most:
            chosen |= wanted
    return sorted(chosen) or list(range(min(most, count)))


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


def _article(row: ArticleRow) -> dict[str, str]:
    return {
        "title": row["title"] or row["id"],
        "publisher": row["publisher"],
        "published": row["published"],
        "url": row["url"] if web(row["url"]) else "",
    }


def _row(row: StatementRow, tables: _Tables) -> dict[str, Any]:
    subject, target = tables.nodes[row["subject"]], tables.nodes.get(row["object"], -1)
    bundle = Bundle(min(subject, target), max(subject, target), FAMILY.get(row["event_class"], "neutral"), is_fact(row))
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


def _lines(rows: Sequence[dict[str, Any]], tables: _Tables) -> dict[Bundle, int]:
    """The lines of the picture in the order of their numbers, with how many statements each stands for."""
    count = Counter(row["link"] for row in rows)
    return {bundle: count[number] for bundle, number in tables.bundles.items()}


def _evidence(item: EvidenceRow, tables: _Tables) -> tuple[int, int, int]:
    """Number of the sentence, and where in it the words stand, counted as a browser counts."""
    text = item["text"]
    start = min(max(item["start"] - item["sentence_start"], 0), len(text))
    end = min(max(item["end"] - item["sentence_start"], start), len(text))
    return tables.sentences[(tables.articles[item["article"]], text)], _units(text[:start]), _units(text[:end])


def _units(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2
