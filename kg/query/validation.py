"""Whether the RDF of a build is what it should be: the SHACL shapes, and three rules on the graph as a whole."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path

from rdflib import RDF, SH, Dataset, Graph, Literal, URIRef
from rdflib.exceptions import ParserError
from rdflib.term import Node

from kg.errors import OutputError
from kg.ontology import KG

SHAPES = files("kg") / "data" / "shapes.ttl"
SHOWN = 10
NOTHING = Literal("")

Triple = tuple[Node, Node, Node]


@dataclass(frozen=True, slots=True)
class Violation:
    """What is wrong with one thing: its IRI, the rule that it breaks, and the value that breaks it, if one does."""

    focus: str
    message: str
    value: str = ""


@dataclass(frozen=True, slots=True)
class Report:
    """The outcome for one folder: how many triples were looked at, and everything that is wrong, sorted."""

    triples: int
    violations: tuple[Violation, ...]

    @property
    def conforms(self) -> bool:
        """True where nothing is wrong."""
        return not self.violations


def validate(folder: str | Path) -> Report:
    """Check graph.ttl against the shapes and rules, and that graph.trig says the same; raises OutputError.

    SHACL takes some five milliseconds a statement.
    """
    graph = _parsed(Path(folder) / "graph.ttl", Graph(), "turtle")
    named = _parsed(Path(folder) / "graph.trig", Dataset(default_union=True), "trig")
    found = {*_shapes(graph), *_rules(graph), *_differences(graph, named)}
    return Report(len(graph), tuple(sorted(found, key=lambda item: (item.message, item.focus, item.value))))


def format_report(report: Report, *, shown: int = SHOWN) -> str:
    """A report as text, with the first violations."""
    if report.conforms:
        return f"valid: {report.triples} triples\n"
    lines = [f"{item.focus}: {item.message}{f' ({item.value})' * bool(item.value)}" for item in report.violations]
    more = [f"... and {len(lines) - shown} more"] * (len(lines) > shown)
    count = f"not valid: {len(lines)} violation{'s' * (len(lines) != 1)} in {report.triples} triples"
    return "\n".join([count, *lines[:shown], *more]) + "\n"


def _parsed(path: Path, graph: Graph, format: str) -> Graph:
    if not path.is_file():
        raise OutputError(f"{path} is missing: is this the output of a build?")
    try:
        return graph.parse(data=path.read_bytes(), format=format)
    except (SyntaxError, ValueError, ParserError) as error:
        raise OutputError(f"{path} is no {format}: {' '.join(str(error).split())}") from error


def _shapes(graph: Graph) -> Iterator[Violation]:
    import pyshacl  # here: it takes half a second to load

    shapes = Graph().parse(data=SHAPES.read_bytes(), format="turtle")
    _, results, _ = pyshacl.validate(graph, shacl_graph=shapes, inference="none")
    for result in results.subjects(RDF.type, SH.ValidationResult):
        focus, message = results.value(result, SH.focusNode), results.value(result, SH.resultMessage)
        yield Violation(str(focus), str(message), str(results.value(result, SH.value) or ""))


def _rules(graph: Graph) -> Iterator[Violation]:
    """Facts and plain triples are the same; the predicate of a statement is the relation of its event class."""
    relations: dict[Node | None, Node] = dict(graph.subject_objects(KG.relation))
    plain = {(s, p, o) for p in set(relations.values()) for s, o in graph.subject_objects(p)}
    facts: set[Triple] = set()
    for statement in graph.subjects(RDF.type, KG.Statement):
        ends = tuple(graph.value(statement, term) or NOTHING for term in (RDF.subject, RDF.predicate, RDF.object))
        if ends[1] != relations.get(graph.value(statement, KG.eventClass)):
            yield Violation(str(statement), "The predicate is the relation of the event class", str(ends[1]))
        meant = graph.value(statement, KG.mode), graph.value(statement, KG.negated)
        if meant == (Literal("asserted"), Literal(False)) and isinstance(ends[2], URIRef):
            facts.add((ends[0], ends[1], ends[2]))
    for subject, predicate, object in plain - facts:
        yield Violation(str(subject), f"No fact stands behind the plain triple with {predicate}", str(object))
    for subject, predicate, object in facts - plain:
        yield Violation(str(subject), f"A fact has no plain triple with {predicate}", str(object))


def _differences(graph: Graph, named: Graph) -> Iterator[Violation]:
    ours, theirs = set(graph), set(named.triples((None, None, None)))
    for subject, predicate, object in ours - theirs:
        yield Violation(str(subject), f"graph.trig lacks {predicate}, which graph.ttl has", str(object))
    for subject, predicate, object in theirs - ours:
        yield Violation(str(subject), f"graph.ttl lacks {predicate}, which graph.trig has", str(object))
