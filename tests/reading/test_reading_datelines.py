"""Datelines and bylines tell place, agency and author, and are not taken for prose."""

import pytest

from kg.reading.datelines import agency, byline, dateline


@pytest.mark.parametrize(
    "line,name",
    [
        ("MOSCOW (Reuters) - They met.", "Reuters"),
        ("July 2 (UPI) -- They met.", "United Press International"),
        ("MOSCOW, July 2. /TASS/. They met.", "TASS"),
        ("MOSCOW — They met.", ""),
        ("MOSCOW (Example Wire) — They met.", ""),
    ],
)
def test_the_agency_of_a_dateline(line: str, name: str) -> None:
    match = dateline(line)
    assert match is not None
    assert agency(match) == name
    assert line[match.end() :] == "They met."


@pytest.mark.parametrize(
    "line",
    [
        "They met — and parted.", "MOSCOW is cold.", "NATO — The alliance met.", "OPEC - The cartel met.",
        "COVID-19 is back.",
        "MOSCOW — and only Moscow — objected.", "Moscow — They met.", "MOSCOW-based Gazprom met them.", "",
    ],
)  # fmt: skip
def test_what_is_no_dateline(line: str) -> None:
    assert dateline(line) is None


@pytest.mark.parametrize(
    "line,names",
    [
        ("By Ann Lee", ("Ann Lee",)),
        ("by Ann Lee.", ("Ann Lee",)),
        ("By ANN LEE, JON DOE and KIM ROE", ("Ann Lee", "Jon Doe", "Kim Roe")),
        ("By Ann van der Lee, Example Press", ("Ann van der Lee",)),
        ("By Ann Lee in Geneva", ("Ann Lee",)),
        ("Written by Ann Lee • July 2, 2018", ("Ann Lee",)),
        ("By Monday Trump and Putin", ()),
        ("By Ann Lee and others the deal was called dead.", ()),
        ("By then it was over", ()),
        ("Ann Lee", ()),
    ],
)
def test_the_names_of_a_byline(line: str, names: tuple[str, ...]) -> None:
    assert byline(line) == names
