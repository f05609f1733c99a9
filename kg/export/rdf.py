"""graph.ttl and graph.trig: the vocabulary, entities, articles and statements as RDF.

Turtle is written here subject by subject and not by a library: nothing is held or sorted twice, there are no blank
nodes, so the same graph always gives the same bytes, and 100,000 statements take seconds. The tests read it back with
rdflib and pyoxigraph. In the TriG file the graph of an article is named by the article: drop it to drop the article.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from itertools import groupby
from pathlib import Path

import networkx as nx

from kg.export.files import write_text
from kg.export.terms import PREFIXES, iri, name, quoted, sections, term, time
from kg.graph import ArticleRow, EvidenceRow, NodeRow, StatementRow, articles, is_fact, nodes, statements
from kg.ontology import ontology
from kg.ontology import text as vocabulary

CONTEXT = 32
"""How many characters a quotation selector shows before and after its words, as annotation tools commonly do."""

Pairs = Iterator[tuple[str, str]]


@dataclass(frozen=True, slots=True)
class Context:
    """What the parts of a graph need to know of the whole: its base IRI, labels by node, nodes by article."""

    base: str
    labels: Mapping[str, str]
    mentioned: Mapping[str, list[str]]


def turtle(graph: nx.MultiDiGraph) -> Iterator[str]:
    """The parts of graph.ttl: everything in one graph, each fact also as a plain triple."""
    yield from _shared(graph)
    yield from _said(articles(graph), statements(graph), _context(graph))


def trig(graph: nx.MultiDiGraph) -> Iterator[str]:
    """The parts of graph.trig: what articles share in the default graph, what each says in a named graph of its own."""
    context = _context(graph)
    rows = {key: list(group) for key, group in groupby(statements(graph), key=lambda row: row["article"])}
    yield from _shared(graph)
    for article in articles(graph):
        yield f"\nGRAPH {name('article', article['id'], base=context.base)} {{\n"
        yield from _said([article], rows.get(article["id"], []), context)
        yield "}\n"


def write_turtle(graph: nx.MultiDiGraph, path: str | Path) -> None:
    """Write graph.ttl."""
    write_text(path, turtle(graph))


def write_trig(graph: nx.MultiDiGraph, path: str | Path) -> None:
    """Write graph.trig."""
    write_text(path, trig(graph))


def _shared(graph: nx.MultiDiGraph) -> Iterator[str]:
    base = graph.graph["base"]
    yield vocabulary()
    yield "\n# ---- The graph.\n\n"
    yield from (f"@prefix {prefix}: <{iri}> .\n" for prefix, iri in {**PREFIXES, **sections(base)}.items())
    yield "\n"
    yield from _header(graph)
    for node in nodes(graph):
        yield _block(name("entity", node["id"], base=base), _entity(node, base))


def _context(graph: nx.MultiDiGraph) -> Context:
    mentioned = defaultdict(list)
    for node in nodes(graph):
        for article in node["articles"]:
            mentioned[article].append(node["id"])
    return Context(graph.graph["base"], {node["id"]: node["label"] for node in nodes(graph)}, mentioned)


def _said(articles: Iterable[ArticleRow], rows: Iterable[StatementRow], context: Context) -> Iterator[str]:
    base, facts = context.base, set()
    for article in articles:
        yield _block(name("article", article["id"], base=base), _article(article, context))
    for row in rows:
        yield _block(name("statement", row["id"], base=base), _statement(row, context))
        for number, item in enumerate(row["evidences"], start=1):
            yield from _evidence(f"{row['id']}-{number}", item, base)
        if is_fact(row) and row["object"]:
            facts.add(_fact(row, base))
    yield from sorted(facts)


def _header(graph: nx.MultiDiGraph) -> Iterator[str]:
    base, size = graph.graph["base"], len(graph.graph["articles"])
    yield _block(f"<{base}>", _dataset(graph, f"What {size} news article{'s' * (size != 1)} say"))
    agent = [("a", "prov:SoftwareAgent"), ("rdfs:label", quoted("kg"))]
    agent += [("schema:softwareVersion", quoted(graph.graph["version"]))] * bool(graph.graph["version"])
    # No times of the run: the same input gives the same bytes.
    yield _block(f"<{base}run>", iter([("a", "prov:Activity"), ("prov:wasAssociatedWith", f"<{base}software>")]))
    yield _block(f"<{base}software>", iter(agent))
    yield _block(f"<{base}issues>", iter([("a", "skos:ConceptScheme"), ("rdfs:label", quoted("issues"))]))


def _dataset(graph: nx.MultiDiGraph, label: str) -> Pairs:
    yield "a", "void:Dataset, prov:Entity"
    yield "rdfs:label", quoted(label)
    yield "void:uriSpace", quoted(graph.graph["base"])
    yield "void:vocabulary", "<https://kg.example/ns>"
    yield "void:entities", str(len(graph))
    yield "prov:wasGeneratedBy", f"<{graph.graph['base']}run>"


def _entity(node: NodeRow, base: str) -> Pairs:
    classes = _classes(node["kind"], node["type"])
    yield "a", classes
    yield "rdfs:label", quoted(node["label"])
    yield "skos:prefLabel", quoted(node["label"], "@en")
    if node["aliases"]:
        yield "skos:altLabel", ", ".join(quoted(alias, "@en") for alias in node["aliases"])
    if node["same_as"]:
        yield "owl:sameAs", ", ".join(map(iri, node["same_as"]))
    if "skos:Concept" in classes:
        yield "skos:inScheme", f"<{base}issues>"
    yield "kg:mentionCount", str(node["mentions"])


@cache
def _classes(kind: str, type: str) -> str:
    return ", ".join(map(term, ontology().classes(kind, type)))


def _article(article: ArticleRow, context: Context) -> Pairs:
    yield "a", "schema:NewsArticle"
    yield "rdfs:label", quoted(article["title"] or article["id"])
    yield "schema:identifier", quoted(article["id"])
    if article["title"]:
        yield "schema:headline", quoted(article["title"])
    if article["published"]:
        yield "schema:datePublished", time(article["published"])
    if article["publisher"]:
        yield "schema:publisher", quoted(article["publisher"])
    if article["author"]:
        yield "schema:author", quoted(article["author"])
    if article["url"]:
        yield "schema:url", quoted(article["url"], "^^xsd:anyURI")
    if article["language"]:
        yield "schema:inLanguage", quoted(article["language"])
    if mentioned := context.mentioned.get(article["id"]):
        yield "schema:mentions", ", ".join(name("entity", node, base=context.base) for node in mentioned)


def _statement(row: StatementRow, context: Context) -> Pairs:
    base, words = context.base, row["object_text"] or context.labels.get(row["object"], "")
    yield "a", "kg:Statement"
    yield "rdf:subject", name("entity", row["subject"], base=base)
    yield "rdf:predicate", _relation(row["event_class"])
    if row["object"]:
        yield "rdf:object", name("entity", row["object"], base=base)
    elif words:
        yield "rdf:object", quoted(words)
    yield "kg:predicateText", quoted(row["predicate"])
    if words:
        yield "kg:objectText", quoted(words)
    yield "kg:eventClass", term(ontology().events[row["event_class"]].iri)
    yield "kg:negated", "true" if row["negated"] else "false"
    yield "kg:mode", quoted(row["mode"])
    if row["speaker"]:
        yield "kg:speaker", name("entity", row["speaker"], base=base)
    if row["place"]:
        yield "kg:place", name("entity", row["place"], base=base)
    yield from _times(row["time"])
    yield "kg:confidence", f"{row['confidence']:.2f}"
    yield "kg:article", name("article", row["article"], base=base)
    numbers = range(1, len(row["evidences"]) + 1)
    yield "prov:wasDerivedFrom", ", ".join(name("evidence", f"{row['id']}-{number}", base=base) for number in numbers)


def _times(text: str) -> Pairs:
    start, interval, end = text.partition("/")
    if interval:
        ends = ("kg:timeStart", start), ("kg:timeEnd", end)
        yield from ((predicate, time(value)) for predicate, value in ends if value not in ("", ".."))
    elif text:
        yield "kg:time", time(text)


def _evidence(key: str, item: EvidenceRow, base: str) -> Iterator[str]:
    source, quote, position = (name("evidence", key + part, base=base) for part in ("", "-quote", "-position"))
    pairs = [("a", "oa:SpecificResource"), ("oa:hasSource", name("article", item["article"], base=base))]
    pairs += [("oa:hasSelector", f"{position}, {quote}"), ("kg:sentence", quoted(item["text"]))]
    yield _block(source, iter(pairs))
    pairs = [("a", "oa:TextPositionSelector"), ("oa:start", str(item["start"])), ("oa:end", str(item["end"]))]
    yield _block(position, iter(pairs))
    yield _block(quote, _quote(item))


def _quote(item: EvidenceRow) -> Pairs:
    text, start, end = item["text"], item["start"] - item["sentence_start"], item["end"] - item["sentence_start"]
    yield "a", "oa:TextQuoteSelector"
    yield "oa:exact", quoted(text[start:end])
    yield "oa:prefix", quoted(text[max(0, start - CONTEXT) : start])
    yield "oa:suffix", quoted(text[end : end + CONTEXT])


def _fact(row: StatementRow, base: str) -> str:
    subject, object = (name("entity", node, base=base) for node in (row["subject"], row["object"]))
    return f"{subject} {_relation(row['event_class'])} {object} .\n"


@cache
def _relation(event_class: str) -> str:
    return term(ontology().events[event_class].relation.iri)


def _block(subject: str, pairs: Pairs) -> str:
    return f"{subject} " + " ;\n  ".join(f"{predicate} {object}" for predicate, object in pairs) + " .\n"
