"""Dates: words to ISO 8601, relative to the day of publication (a Wednesday)."""

import pytest
from built_docs import build

from kg.extract.dates import resolve, times

PUBLISHED = "2017-07-12"


@pytest.mark.parametrize(
    ("text", "tense", "wanted"),
    [
        ("Tuesday", "past", "2017-07-11"),
        ("Tuesday", "future", "2017-07-18"),
        ("on Wednesday", "past", "2017-07-12"),
        ("last Wednesday", "past", "2017-07-05"),
        ("next Friday", "", "2017-07-14"),
        ("Monday night", "past", "2017-07-10"),
        ("yesterday", "", "2017-07-11"),
        ("last week", "", "2017-07-03/2017-07-09"),
        ("this week’s", "", "2017-07-10/2017-07-16"),
        ("this month", "", "2017-07"),
        ("last year's", "", "2016"),
        ("in March", "past", "2017-03"),
        ("in December", "past", "2016-12"),
        ("in March", "future", "2018-03"),
        ("July 16", "future", "2017-07-16"),
        ("Sept. 1", "past", "2016-09-01"),
        ("16 July 2014", "", "2014-07-16"),
        ("March 2016", "", "2016-03"),
        ("early 2014", "", "2014"),
        ("the 1990s", "", "1990/1999"),
        ("2015-16", "", "2015/2016"),
        ("three years ago", "", "2014"),
        ("two months ago", "", "2017-05"),
        ("ten days ago", "", "2017-07-02"),
        ("last summer", "", "2016-06/2016-08"),
        ("07/16/2014", "", "2014-07-16"),
        ("weeks before", "", ""),
        ("recent months", "", ""),
        ("Feb. 30", "", ""),
        ("", "", ""),
    ],
)
def test_resolve(text: str, tense: str, wanted: str) -> None:
    assert resolve(text, PUBLISHED, tense) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [("Tuesday", ""), ("last week", ""), ("July 16", ""), ("2014", "2014"), ("May 5, 2014", "2014-05-05")],
)
def test_without_a_day_of_publication_only_full_dates_count(text: str, wanted: str) -> None:
    assert resolve(text, "") == wanted


def test_times_by_the_tense_of_the_verb() -> None:
    doc = build(
        """
        Iceland NNP 2 nsubj GPE
        resigned VBD 0 root
        Monday NNP 2 obl:unmarked DATE
        . . 2 punct
        """,
        """
        Iceland NNP 3 nsubj GPE
        will MD 3 aux
        vote VB 0 root
        next JJ 5 amod
        month NN 3 obl:unmarked DATE
        . . 3 punct
        """,
    )
    assert times(doc, PUBLISHED) == {2: "2017-07-10", 8: "2017-08"}
    assert times(doc) == {2: ""}  # a day for certain, though not which
