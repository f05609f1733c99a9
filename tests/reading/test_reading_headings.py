"""Title, day, author and publisher come from the text where it is plain, and are left empty where it is not."""

import pytest

from kg.reading.boilerplate import mark
from kg.reading.headings import described
from kg.records import Article

BODY = "The ministers met in the old town and agreed that the talks would go on, as both had wanted for months."


def of(text: str, **fields: str) -> Article:
    return described(Article(**{"id": "a.txt", "text": text} | fields, boilerplate=mark(text)))


@pytest.mark.parametrize(
    "text,title",
    [
        (f"Talks resume\n\n{BODY}", "Talks resume"),
        (f"Will talks resume?\n{BODY}", "Will talks resume?"),
        (f"Advertisement\n\ninfo@courier.example\n\nTalks resume\n\n{BODY}", "Talks resume"),
        (f"Talks resume.\n\n{BODY}", "Talks resume."),
        (f"# Talks resume\n\n{BODY}", "Talks resume"),
        (f"{BODY}\n\n{BODY}", ""),
        (f"{BODY}\n\nOne reply on “Talks resume”", "Talks resume"),
        (BODY, ""),
        (f"GENEVA — {BODY}\n\n{BODY}", ""),
    ],
)
def test_the_title(text: str, title: str) -> None:
    assert of(text).title == title


@pytest.mark.parametrize(
    "text,day",
    [
        (f"Talks resume\n\nJuly 2, 2018\n\n{BODY}", "2018-07-02"),
        (f"Talks resume\n\nBy Ann Lee | July 2, 2018\n\n{BODY}", "2018-07-02"),
        (f"Talks resume\n\nGENEVA, July 2, 2018 (Reuters) - {BODY}", "2018-07-02"),
        (f"Talks resume\n\n{BODY}\n\nPublished: 2 July 2018, 10:30 GMT", "2018-07-02"),
        (f"Talks resume\n\nJuly 2 (UPI) -- {BODY}", ""),
        (f"Talks resume\n\nOn July 2, 2018, the ministers met. {BODY}", ""),
    ],
)
def test_the_day(text: str, day: str) -> None:
    assert of(text).published == day


def test_the_day_from_name_or_address() -> None:
    assert of(BODY, id="courier_2018-07-02_talks.txt").published == "2018-07-02"
    assert of(BODY, url="https://courier.example/2018/07/02/talks").published == "2018-07-02"


@pytest.mark.parametrize(
    "line,author",
    [("By Ann Lee", "Ann Lee"), ("By ANN LEE and Jon Doe, Courier Staff", "Ann Lee, Jon Doe"), ("By the river", "")],
)
def test_the_author(line: str, author: str) -> None:
    assert of(f"Talks resume\n\n{line}\n\n{BODY}").author == author


@pytest.mark.parametrize(
    "text,publisher",
    [
        (f"Talks resume\n\nGENEVA (AP) — {BODY}", "Associated Press"),
        (f"Talks resume\n\nJuly 2 (UPI) -- {BODY}", "United Press International"),
        (f"Talks resume\n\n{BODY}\n\nDiscover more from Example Courier", "Example Courier"),
        (f"Talks resume\n\n{BODY}\n\n© 2018 Example Courier. All rights reserved.", "Example Courier"),
        (f"Talks resume\n\n{BODY} (AP)", ""),
    ],
)
def test_the_publisher(text: str, publisher: str) -> None:
    assert of(text).publisher == publisher


def test_what_is_given_is_kept() -> None:
    given = {"title": "A title", "published": "2017-01-01", "publisher": "A paper", "author": "A writer"}
    article = of(f"Talks resume\n\nBy Ann Lee\n\nGENEVA, July 2, 2018 (AP) — {BODY}", **given)
    assert {field: getattr(article, field) for field in given} == given
