"""SHACL holds for every export and fails for each way to break one."""

from __future__ import annotations

import re
from pathlib import Path

import networkx as nx
import pytest

from kg.errors import OutputError
from kg.export import WRITERS
from kg.query import Report, Violation, format_report, validate

BREAKS = {
    "no confidence": (r"  kg:confidence 0.90 ;\n", "", "one confidence"),
    "too sure": ("kg:confidence 0.90", "kg:confidence 1.90", "from 0 to 1"),
    "unknown mode": ('kg:mode "denied"', 'kg:mode "rumoured"', "one mode"),
    "two modes": ('kg:mode "denied"', 'kg:mode "denied", "claimed"', "one mode"),
    "no event class": ("kg:eventClass kg:PROTEST", "kg:eventClass kg:PARADE", "one event class"),
    "wrong relation": ("rdf:predicate kg:protests", "rdf:predicate kg:sanctions", "relation of the event class"),
    "no subject": (r"  rdf:subject entity:freedonia ;\n", "", "one subject"),
    "unknown speaker": ("kg:speaker entity:trentino", "kg:speaker entity:chicolini", "at most one speaker"),
    "no evidence": (r" ;\n  prov:wasDerivedFrom evidence:\w+-1 \.", " .", "A statement has evidence"),
    "no words": (r'oa:exact ".+?"', 'oa:exact ""', "A quotation has words"),
    "upside down": (r"oa:end \d+", "oa:end 0", "starts before it ends"),
    "no label": (r'  rdfs:label "Sylvania" ;\n', "", "one label"),
    "label twice": (r'skos:altLabel "Firefly"@en', 'skos:altLabel "Rufus Firefly"@en', "differs from the preferred"),
    "no scheme": (r"  skos:inScheme <\S+?/issues> ;\n  kg:mentionCount", "  kg:mentionCount", "scheme of issues"),
    "bad time": ('"2018"..xsd:gYear', "2018", "at most one time"),
    "claim as plain triple": (
        r"\Z",
        "entity:trentino kg:accuses entity:sylvania .\n",
        "No fact stands behind the plain triple",
    ),
    "fact without": (r"\nentity:freedonia kg:sanctions entity:sylvania \.\n", "\n", "A fact has no plain triple"),
}


@pytest.fixture
def folder(small: nx.MultiDiGraph, tmp_path: Path) -> Path:
    return written(small, tmp_path)


def written(graph: nx.MultiDiGraph, folder: Path) -> Path:
    for name in ("graph.ttl", "graph.trig"):
        WRITERS[name](graph, folder / name)
    return folder


@pytest.mark.parametrize("name", ["small", "hostile"])
def test_exports_conform(name: str, request: pytest.FixtureRequest, tmp_path: Path) -> None:
    report = validate(written(request.getfixturevalue(name), tmp_path))
    assert report.conforms, format_report(report)
    assert format_report(report) == f"valid: {report.triples} triples\n"


@pytest.mark.parametrize("case", BREAKS)
def test_broken_exports_do_not(case: str, folder: Path) -> None:
    pattern, replacement, message = BREAKS[case]
    path = folder / "graph.ttl"
    text, count = re.subn(pattern, replacement, path.read_text(encoding="utf-8"), count=1)
    assert count == 1
    path.write_text(text, encoding="utf-8")
    report = validate(folder)
    assert not report.conforms
    assert any(message in item.message for item in report.violations), format_report(report)


def test_trig_must_say_the_same(folder: Path) -> None:
    path = folder / "graph.trig"
    path.write_text(path.read_text(encoding="utf-8").replace('kg:mode "denied"', 'kg:mode "claimed"'), encoding="utf-8")
    messages = {item.message.partition(" https")[0] for item in validate(folder).violations}
    assert messages == {"graph.trig lacks", "graph.ttl lacks"}


@pytest.mark.parametrize(("content", "message"), [(None, "is missing"), ("<a> <b", "is no turtle")])
def test_what_is_no_export_is_an_error_in_one_line(content: str | None, message: str, tmp_path: Path) -> None:
    if content:
        (tmp_path / "graph.ttl").write_text(content)
    with pytest.raises(OutputError, match=message) as caught:
        validate(tmp_path)
    assert "\n" not in str(caught.value)


def test_report_shows_the_first_and_counts_the_rest() -> None:
    report = Report(9, tuple(Violation(f"urn:{number}", "is wrong", "x" * number) for number in range(4)))
    assert format_report(report, shown=2).splitlines() == [
        "not valid: 4 violations in 9 triples",
        "urn:0: is wrong",
        "urn:1: is wrong (x)",
        "... and 2 more",
    ]
