"""Full dates are found in whatever form news gives them; half dates and doubtful ones are not."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.reading.published import full_date, in_name, stamp


@pytest.mark.parametrize(
    "text",
    [
        "July 2, 2018", "Jul. 2, 2018", "JULY 2 2018", "July 2nd, 2018", "2 July 2018", "2nd of July, 2018",
        "Mon, 02 Jul 2018 10:00 GMT",
        "2018-07-02", "2018-07-02T23:59:00-05:00", "2018/07/02", "2018.7.2",
        "Published: Monday, July 2, 2018 at 9 a.m.",
        "Posted 02-Jul-2018",
    ],
)  # fmt: skip
def test_the_same_day_in_many_forms(text: str) -> None:
    assert full_date(text) == "2018-07-02"


@pytest.mark.parametrize(
    "text",
    ["", "July 2", "2018", "July 2018", "07/02/2018", "1/2/2018", "2018-13-45", "February 30, 2018", "12018-07-02"],
)
def test_what_is_no_certain_day(text: str) -> None:
    assert full_date(text) == ""


def test_figures_count_where_their_order_is_plain() -> None:
    assert full_date("23/07/2018") == full_date("7/23/2018") == full_date("23.07.2018") == "2018-07-23"


def test_the_first_of_two() -> None:
    assert full_date("Posted 3 May 2017, updated 2018-07-02") == "2017-05-03"


@pytest.mark.parametrize(
    "value,day",
    [
        ("20180702", "2018-07-02"),
        ("1530489600", "2018-07-02"),
        ("1530489600000", "2018-07-02"),
        ("1530489600.5", "2018-07-02"),
        (" 2 July 2018 ", "2018-07-02"),
        ("yesterday", ""),
        ("20181399", ""),
    ],
)
def test_stamps_of_metadata(value: str, day: str) -> None:
    assert stamp(value) == day


@pytest.mark.parametrize(
    "name", ["paper_2018-07-02_talks.txt", "https://news.example/2018/07/02/talks", "2018_07_02.txt"]
)
def test_days_in_names(name: str) -> None:
    assert in_name(name) == "2018-07-02"


@given(st.dates(min_value=date(1950, 1, 1), max_value=date(2049, 12, 31)))
def test_every_day_is_read_back(day: date) -> None:
    assert full_date(f"Updated {day:%B} {day:%d}, {day:%Y}") == f"{day:%Y-%m-%d}"


@given(st.text(max_size=60))
def test_any_value_gives_a_day_or_nothing(value: str) -> None:
    for found in (full_date(value), stamp(value), in_name(value)):
        assert found == "" or len(found) == 10
