"""Every command as a user calls it."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from kg.cli import main

ROOT = Path(__file__).parent.parent
TEXT = "Japan sanctioned Iran on Monday. “Iran attacked the ships,” Aiko Mori, the Japanese foreign minister, said.\n"


def kg(*arguments: str, given: str | None = None) -> Result:
    return CliRunner().invoke(main, arguments, input=given)


def json_lines(result: Result) -> list[dict]:
    assert result.exit_code == 0, result.output
    return [json.loads(line) for line in result.stdout.splitlines()]


@pytest.mark.parametrize("command", sorted(main.commands))
def test_every_command_has_help_and_stands_in_the_readme(command: str) -> None:
    result = kg(command, "--help")
    assert result.exit_code == 0
    assert main.commands[command].help
    assert f"kg {command}" in (ROOT / "README.md").read_text(encoding="utf-8")


def test_build_says_what_it_made(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(TEXT, encoding="utf-8")
    result = kg("build", str(tmp_path / "a.txt"), "-o", str(tmp_path / "out"))
    assert result.exit_code == 0
    assert "1 articles" in result.output
    assert (tmp_path / "out" / "graph.html").is_file()


def test_build_with_a_broken_file_goes_on_and_fails(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(TEXT, encoding="utf-8")
    (tmp_path / "empty.txt").write_bytes(b"")
    result = kg("build", str(tmp_path / "a.txt"), str(tmp_path / "empty.txt"), "-o", str(tmp_path / "out"))
    assert result.exit_code == 1
    assert "empty.txt" in result.stderr
    assert (tmp_path / "out" / "statements.csv").is_file()


def test_a_missing_input_is_one_line(tmp_path: Path) -> None:
    result = kg("build", str(tmp_path / "nothing.txt"), "-o", str(tmp_path / "out"))
    assert result.exit_code == 1
    assert "nothing.txt" in result.stderr
    assert "Traceback" not in result.output


def test_extract_gives_offsets_into_the_text() -> None:
    [row] = json_lines(kg("extract", "-", given=TEXT))
    for mention in row["mentions"]:
        start, end = mention["span"]
        assert TEXT[start:end]
    assert row["statements"]


def test_triples_are_in_the_words_of_the_text() -> None:
    rows = json_lines(kg("triples", "-", given=TEXT))
    assert ("Japan", "sanctioned", "Iran") in {(r["subject"], r["predicate"], r["object"][:4]) for r in rows}
    for row in rows:
        assert 0 <= row["start"] < row["end"] <= len(TEXT)
        assert set(row) == {"article", "sentence", "start", "end", "subject", "predicate", "object", "negated"}


def test_triples_by_line() -> None:
    rows = json_lines(kg("triples", "--lines", "-", given="Japan sanctioned Iran.\nPeru recognized Kosovo.\n"))
    assert {row["line"]: row["subject"] for row in rows} == {1: "Japan", 2: "Peru"}


def test_quotes_have_source_cue_and_content() -> None:
    rows = json_lines(kg("quotes", "-", given=TEXT))
    [row] = [r for r in rows if r["direct"]]
    assert row["speaker"] == "Aiko Mori"
    assert "said" in row["cue"]
    assert "Iran attacked the ships" in row["content"]
    for name in ("source", "cue", "content"):
        assert TEXT[row[f"{name}_start"] : row[f"{name}_end"]] == row[name]


def test_show_query_and_validate(built: Path) -> None:
    assert "Sergey" in kg("show", "Lavrov", str(built)).output
    assert "Russia" in kg("show", "Lavrov", str(built), "--path-to", "Trump").output
    rows = json.loads(kg("query", "who-says-what", str(built), "-f", "json").output)
    assert rows
    listed = kg("query").output
    assert "who-sanctions-whom" in listed
    result = kg("validate", str(built))
    assert result.exit_code == 0, result.output


def test_an_unknown_name_offers_others(built: Path) -> None:
    result = kg("show", "Vladimir Puten", str(built))
    assert result.exit_code == 1
    assert "Vladimir Putin" in result.stderr


def test_a_faulty_query_is_one_line(built: Path) -> None:
    result = kg("query", "SELECT WHERE", str(built))
    assert result.exit_code == 1
    assert "Traceback" not in result.output
