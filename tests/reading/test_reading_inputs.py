"""What the user names becomes a list of files, each of them once, in a fixed order."""

import os
from pathlib import Path

import pytest

from kg.errors import InputError
from kg.reading.inputs import Source, sources


def files(folder: Path, *names: str) -> Path:
    for name in names:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("Some words.", encoding="utf-8")
    return folder


def found(*inputs: object) -> tuple[list[Source], list[InputError]]:
    problems: list[InputError] = []
    return sources([str(item) for item in inputs], report=problems.append), problems


def test_a_folder_gives_what_is_below_it_in_order(tmp_path: Path) -> None:
    files(tmp_path, "b.txt", "a.html", "sub/c.jsonl.gz", "sub/deep/d.CSV", "e.tsv", "f.md")
    listed, problems = found(tmp_path)
    assert [(one.id, one.kind) for one in listed] == [
        ("a.html", "html"), ("b.txt", "text"), ("e.tsv", "table"), ("f.md", "text"),
        ("c.jsonl.gz", "rows"), ("d.CSV", "table"),
    ]  # fmt: skip
    assert not problems


def test_what_is_no_article_is_passed_over_in_a_folder(tmp_path: Path) -> None:
    files(tmp_path, "a.txt", ".hidden.txt", ".git/config.txt", "b.png", "noext", "c.txt.gz.gz")
    listed, problems = found(tmp_path)
    assert [one.id for one in listed] == ["a.txt"]
    assert not problems


def test_names_with_spaces_and_other_letters(tmp_path: Path) -> None:
    files(tmp_path, "a folder/an article é.txt")
    assert [one.id for one in found(tmp_path)[0]] == ["an article é.txt"]


def test_two_files_of_one_name_are_told_apart_by_their_folders(tmp_path: Path) -> None:
    files(tmp_path, "one/a.txt", "two/a.txt", "two/b.txt")
    assert [one.id for one in found(tmp_path)[0]] == ["one/a.txt", "two/a.txt", "b.txt"]
    assert [one.id for one in found(tmp_path / "one", tmp_path / "two" / "a.txt")[0]] == ["one/a.txt", "two/a.txt"]


def test_a_file_named_twice_is_read_once(tmp_path: Path) -> None:
    files(tmp_path, "a.txt")
    (tmp_path / "z-link.txt").symlink_to(tmp_path / "a.txt")
    listed, problems = found(tmp_path, tmp_path / "a.txt", f"{tmp_path}/../{tmp_path.name}/a.txt", "-", "-")
    assert [one.id for one in listed] == ["a.txt", "stdin"]
    assert not problems


def test_a_link_to_a_parent_folder_ends(tmp_path: Path) -> None:
    files(tmp_path, "sub/a.txt")
    (tmp_path / "sub" / "loop").symlink_to(tmp_path, target_is_directory=True)
    (tmp_path / "self.txt").symlink_to(tmp_path / "self.txt")
    assert {one.id for one in found(tmp_path)[0]} == {"a.txt", "self.txt"}


@pytest.mark.parametrize(
    "name,problem",
    [("missing.txt", "no such file"), ("a.docx", "unknown kind of file"), ("empty", "no article in this folder")],
)
def test_problems_are_told_and_the_rest_is_found(tmp_path: Path, name: str, problem: str) -> None:
    files(tmp_path, "a.txt", "a.docx")
    (tmp_path / "empty").mkdir()
    listed, problems = found(tmp_path / name, tmp_path / "a.txt")
    assert [one.id for one in listed] == ["a.txt"]
    assert [str(tmp_path / name) in str(one) and problem in str(one) for one in problems] == [True]


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="everything can be read here")
def test_a_locked_folder_is_told(tmp_path: Path) -> None:
    files(tmp_path, "a.txt", "locked/b.txt")
    (tmp_path / "locked").chmod(0)
    listed, problems = found(tmp_path)
    (tmp_path / "locked").chmod(0o700)
    assert [one.id for one in listed] == ["a.txt"]
    assert "locked" in str(problems[0])
