"""The Python interface: a build as one object, at home in a notebook."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from pathlib import Path
from typing import Any

import networkx as nx
import pandas as pd

from kg import graph as graphs
from kg import pipeline, query
from kg.export.html import iframe
from kg.export.tables import article_rows, entity_rows, statement_rows

ROWS_SHOWN = 8


class Knowledge:
    """A knowledge graph with its tables; `graph` is the NetworkX MultiDiGraph, never changed by any method."""

    def __init__(self, graph: nx.MultiDiGraph) -> None:
        self.graph = graph
        self._rdf: query.Rdf | None = None

    @property
    def statements(self) -> pd.DataFrame:
        """One row a statement, with the columns of `statements.csv`."""
        return pd.DataFrame(statement_rows(self.graph))

    @property
    def entities(self) -> pd.DataFrame:
        """One row a node, with the columns of `entities.csv`."""
        return pd.DataFrame(entity_rows(self.graph))

    @property
    def articles(self) -> pd.DataFrame:
        """One row an article, with the columns of `articles.csv`."""
        return pd.DataFrame(article_rows(self.graph))

    def sparql(self, text: str) -> pd.DataFrame:
        """The answer to a SPARQL query, a query file or the name of a query that comes with kg; raises QueryError."""
        if self._rdf is None:
            self._rdf = query.load(self.graph, named=True)
        answer = query.sparql(self._rdf, text)
        return pd.DataFrame(answer.rows, columns=list(answer.columns))

    def find(self, name: str) -> str:
        """The id of the actor, issue or place of this name; raises QueryError with the nearest names where there is
        none.
        """
        return query.find(self.graph, name)

    def about(self, name: str, *, hops: int = 1) -> Knowledge:
        """The part of the graph around an actor or issue."""
        return Knowledge(graphs.neighbourhood(self.graph, self.find(name), hops=hops))

    def show(self, *, height: int = 600) -> Any:
        """The interactive page of this graph, inline in a notebook."""
        from IPython.display import HTML

        return HTML(iframe(self.graph, height=height))  # type: ignore[no-untyped-call]

    def __repr__(self) -> str:
        nodes, edges = self.graph.number_of_nodes(), len(list(graphs.statements(self.graph)))
        return f"<Knowledge: {len(self.graph.graph['articles'])} articles, {nodes} nodes, {edges} statements>"

    def _repr_html_(self) -> str:
        frame = self.statements
        columns = ["subject", "predicate", "object_text", "mode", "speaker", "article"]
        table = frame[columns].head(ROWS_SHOWN).to_html(index=False, escape=True, border=0) if len(frame) else ""
        return f"<p>{escape(repr(self))}</p>{table}"


def build(inputs: str | Path | Sequence[str | Path], output: str | Path = "output", **options: Any) -> Knowledge:
    """Build a graph from files and folders, write every export into a folder, and give it.

    Options are those of `kg.pipeline.Options`: model, workers, columns, lines, confidence. Inputs that cannot be read
    are warned of; raises InputError where no article is left.
    """
    import warnings

    several = [inputs] if isinstance(inputs, str | Path) else inputs
    graph, report = pipeline.build([str(item) for item in several], Path(output), options=pipeline.Options(**options))
    for problem in report.problems:
        warnings.warn(str(problem), stacklevel=2)
    return Knowledge(graph)


def load(folder: str | Path = "output") -> Knowledge:
    """The graph of a finished build; raises OutputError where the folder holds none."""
    return Knowledge(graphs.load(folder))
