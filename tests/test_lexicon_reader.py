"""How a word list is read, on lists made here."""

from pathlib import Path

import pytest

from kg import lexicons


@pytest.fixture
def folder(tmp_path: Path, monkeypatch) -> Path:
    """A folder of word lists of its own; what was read from it is forgotten in the end."""
    monkeypatch.setattr(lexicons, "FOLDER", tmp_path)
    lexicons.words.cache_clear()
    lexicons.table.cache_clear()
    yield tmp_path
    lexicons.words.cache_clear()
    lexicons.table.cache_clear()


def write(folder: Path, text: str) -> None:
    (folder / "sorts.txt").write_text(text, encoding="utf-8")


def test_each_line_is_an_entry(folder) -> None:
    write(folder, "apple\nsour cherry\n")
    assert lexicons.words("sorts") == {"apple", "sour cherry"}


def test_comments_and_empty_lines_are_no_entries(folder) -> None:
    write(folder, "# sorts of fruit\n\napple # red\n   \n  # pear\n")
    assert lexicons.words("sorts") == {"apple"}


def test_the_first_tab_parts_entry_and_value(folder) -> None:
    write(folder, "apple\tred sweet\npear\ngrape\tblue\tsmall # or green\n")
    assert lexicons.table("sorts") == {"apple": "red sweet", "pear": "", "grape": "blue\tsmall"}
    assert lexicons.words("sorts") == {"apple", "pear", "grape"}


def test_blanks_around_entry_and_value_do_not_count(folder) -> None:
    write(folder, "  apple \t red \n")
    assert lexicons.table("sorts") == {"apple": "red"}


def test_a_value_without_an_entry_is_none(folder) -> None:
    write(folder, "\tred\n")
    assert lexicons.table("sorts") == {}


def test_of_an_entry_said_twice_the_last_counts(folder) -> None:
    write(folder, "apple\tred\napple\tgreen\n")
    assert lexicons.table("sorts") == {"apple": "green"}


def test_lists_hold_any_script(folder) -> None:
    write(folder, "česnek\tbílý\n")
    assert lexicons.table("sorts") == {"česnek": "bílý"}


def test_what_was_read_cannot_be_changed(folder) -> None:
    write(folder, "apple\tred\n")
    with pytest.raises(TypeError):
        lexicons.table("sorts")["apple"] = "blue"
    with pytest.raises(AttributeError):
        lexicons.words("sorts").add("pear")


def test_a_list_is_read_once(folder) -> None:
    write(folder, "apple\tred\n")
    first = lexicons.table("sorts"), lexicons.words("sorts")
    (folder / "sorts.txt").unlink()
    assert (lexicons.table("sorts"), lexicons.words("sorts")) == first
    assert lexicons.table("sorts") is first[0]


def test_a_list_that_is_missing_is_an_error(folder) -> None:
    with pytest.raises(FileNotFoundError, match="sorts"):
        lexicons.table("sorts")


def test_the_lists_of_the_package_are_found() -> None:
    assert lexicons.FOLDER.joinpath("event_verbs.txt").is_file()
