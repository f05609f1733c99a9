"""The command line: one short function a command; the only prints and exit codes of the program."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any, TypeVar

import click
from tqdm import tqdm

import kg
from kg.errors import KgError

F = TypeVar("F", bound=Callable[..., Any])

EXIT_PROBLEMS = 1
INPUTS = click.argument("inputs", nargs=-1, required=True, metavar="INPUT...")


class Group(click.Group):
    """The commands in the order in which a user meets them, with every error of the program as one line."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Names of the commands, as declared below."""
        return list(self.commands)

    def invoke(self, ctx: click.Context) -> Any:
        """Run a command; a KgError ends it with its own words and a broken pipe without any."""
        try:
            return super().invoke(ctx)
        except KgError as error:
            raise click.ClickException(str(error)) from error
        except BrokenPipeError:
            sys.stderr.close()
            sys.exit(EXIT_PROBLEMS)


@click.group(cls=Group, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(kg.__version__, prog_name="kg")
def main() -> None:
    """Turn news articles into a knowledge graph of actors and issues.

    INPUT is a file (.txt, .html, .jsonl, .csv, each also .gz), a folder, or - for standard input.
    """


def reading_options(command: F) -> F:
    """The options of every command that reads articles."""
    options = [
        click.option(
            "--model", metavar="NAME", help="Any installed spaCy pipeline, in place of the one that comes with kg."
        ),
        click.option(
            "--workers", type=click.IntRange(1, 256), help="Processes to use; as many as there are cores by default."
        ),
        click.option("--cluster", metavar="ADDRESS", help="A Dask scheduler to work on (needs the extra cluster)."),
        click.option("--lines", is_flag=True, help="Take each line of the input as a text of its own."),
        click.option(
            "--column",
            "renamed",
            multiple=True,
            metavar="FIELD=NAME",
            help="Column NAME of a table holds FIELD (text, id, title, published, ...).",
        ),
    ]
    for option in reversed(options):
        command = option(command)
    return command


def _options(model: str | None, workers: int | None, cluster: str | None, lines: bool, renamed: tuple[str, ...]) -> Any:
    from kg import reading
    from kg.pipeline import Options

    return Options(model=model, workers=workers, cluster=cluster, lines=lines, columns=reading.columns(renamed))


def _finish(report: Any) -> None:
    for problem in report.problems:
        click.echo(str(problem), err=True)
    if report.failed:
        sys.exit(EXIT_PROBLEMS)


@main.command()
@INPUTS
@click.option(
    "-o",
    "--output",
    default="output",
    show_default=True,
    type=click.Path(path_type=Path, file_okay=False),
    help="Folder for the exports.",
)
@click.option("--base", default="https://kg.example/", show_default=True, help="Base IRI of the RDF.")
@click.option(
    "--store",
    type=click.Path(path_type=Path, file_okay=False),
    help="Where extractions are kept (default: OUTPUT/.store).",
)
@click.option(
    "--confidence",
    type=click.FloatRange(0, 1),
    default=0,
    metavar="P",
    help="Leave out statements less likely to be read right than this (0 to 1).",
)
@reading_options
def build(
    inputs: tuple[str, ...], output: Path, base: str, store: Path | None, confidence: float, **options: Any
) -> None:
    """Build the graph and write all exports: RDF, HTML, tables, GraphML, JSON."""
    from kg import pipeline

    with tqdm(unit=" articles", disable=None, leave=False) as bar:
        graph, report = pipeline.build(
            inputs,
            output,
            options=replace(_options(**options), confidence=confidence),
            base=base,
            store=store,
            progress=bar.update,
        )
    articles = graph.graph["articles"]
    count = sum(article["statements"] for article in articles.values())
    reused = f" ({report.reused} read before)" if report.reused else ""
    click.echo(
        f"{len(articles)} articles{reused}: {graph.number_of_nodes()} actors, issues and places, "
        f"{count} statements in {output}"
    )
    _finish(report)


@main.command()
@INPUTS
@reading_options
def extract(inputs: tuple[str, ...], **options: Any) -> None:
    """Print what each article holds as JSON lines: mentions, chains, quotations, statements."""
    from kg.extract.rows import extraction_rows

    _print_rows(inputs, extraction_rows, options)


@main.command()
@INPUTS
@reading_options
def triples(inputs: tuple[str, ...], **options: Any) -> None:
    """Print open triples as JSON lines: every subject, predicate and object in the text's own words."""
    from kg.extract.rows import triple_rows

    _print_rows(inputs, triple_rows, options)


@main.command()
@INPUTS
@reading_options
def quotes(inputs: tuple[str, ...], **options: Any) -> None:
    """Print quotations and reported speech as JSON lines: source, cue, content, speaker."""
    from kg.extract.rows import quote_rows

    _print_rows(inputs, quote_rows, options)


def _print_rows(inputs: tuple[str, ...], work: Callable[..., Any], options: dict[str, Any]) -> None:
    from kg import pipeline

    report = pipeline.Report()
    for row in pipeline.rows(inputs, work, options=_options(**options), report=report):
        click.echo(json.dumps(row, ensure_ascii=False))
    _finish(report)


@main.command()
@click.argument("name")
@click.argument("output", default="output", type=click.Path(path_type=Path))
@click.option("--path-to", metavar="OTHER", help="Show instead how NAME is connected with this other actor or issue.")
def show(name: str, output: Path, path_to: str | None) -> None:
    """Show what the graph in OUTPUT knows of an actor or issue: facts, claims, and what it says."""
    from kg import graph as graphs
    from kg import query

    graph = graphs.load(output)
    if path_to is None:
        click.echo(query.format_show(graph, query.show(graph, name)), nl=False)
    else:
        ends = query.find(graph, name), query.find(graph, path_to)
        click.echo(query.format_paths(graph, query.paths(graph, *ends)), nl=False)


@main.command(name="query")
@click.argument("query_", metavar="QUERY", required=False)
@click.argument("output", default="output", type=click.Path(path_type=Path))
@click.option(
    "-f", "--format", "format_", default="table", show_default=True, type=click.Choice(["table", "csv", "json"])
)
def query_command(query_: str | None, output: Path, format_: str) -> None:
    """Answer a SPARQL query: its text, a file, - for standard input, or the name of one that comes with kg.

    Without a query, list those that come with kg.
    """
    from kg import query

    if query_ is None:
        for name, text in query.queries().items():
            click.echo(f"{name:24}{text.splitlines()[0].lstrip('# ')}")
        return
    text = sys.stdin.read() if query_ == "-" else query_
    click.echo(query.formatted(query.sparql(output, text), format_).rstrip("\n"))


@main.command()
@click.argument("output", default="output", type=click.Path(path_type=Path))
def validate(output: Path) -> None:
    """Check the RDF in OUTPUT against the shapes (SHACL)."""
    from kg import query

    report = query.validate(output)
    click.echo(query.format_report(report), nl=False)
    sys.exit(0 if report.conforms else EXIT_PROBLEMS)


if __name__ == "__main__":
    main()
