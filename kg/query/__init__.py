"""Questions to a graph: SPARQL over its RDF, what is known of an actor, how two are connected, whether all is valid."""

from kg.query.answers import FORMATS, Answer, Iri, formatted
from kg.query.lookup import Dossier, find, format_show, show
from kg.query.network import Step, collapse, format_paths, paths
from kg.query.sparql import Rdf, load, queries, sparql
from kg.query.validation import Report, Violation, format_report, validate

__all__ = [
    "FORMATS",
    "Answer",
    "Dossier",
    "Iri",
    "Rdf",
    "Report",
    "Step",
    "Violation",
    "collapse",
    "find",
    "format_paths",
    "format_report",
    "format_show",
    "formatted",
    "load",
    "paths",
    "queries",
    "show",
    "sparql",
    "validate",
]
