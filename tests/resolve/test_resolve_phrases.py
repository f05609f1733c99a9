"""Phrases for issues and groups come apart into head, actors and the words that tell."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.resolve.phrases import Phrase, phrase, singular

ACTORS = {"Russia": "country:RU", "Moscow": "country:RU", "Ana Ruiz": "person:ana ruiz", "Ruiz": "person:ana ruiz"}


def parts(text: str, **options: str) -> tuple[str, str, str, str]:
    p = phrase(text, ACTORS, **options)
    return p.head, *(" ".join(sorted(part)) for part in (p.agents, p.targets, p.content))  # type: ignore[return-value]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("new sanctions on Russia", ("sanction", "", "country:RU", "")),
        ("Russia sanctions", ("sanction", "", "country:RU", "")),
        ("U.S. sanctions", ("sanction", "country:US", "", "")),
        ("economic sanctions against Moscow", ("sanction", "", "country:RU", "")),
        ("economic growth", ("growth", "", "", "economic")),
        ("Russia’s annexation of Crimea", ("annexation", "country:RU", "place:Place:703883", "")),
        ("investigation by Ruiz", ("investigation", "person:ana ruiz", "", "")),
        ("Ana Ruiz's campaign", ("campaign", "person:ana ruiz", "", "")),
        ("meddling in the 2016 election", ("interference", "", "", "2016 election")),
        ("Russians", ("people", "country:RU", "", "")),
        ("talks", ("talk", "", "", "")),
    ],
)
def test_parts(text: str, expected: tuple[str, str, str, str]) -> None:
    assert parts(text) == expected


def test_the_owner_told_by_a_pronoun_is_an_agent() -> None:
    assert parts("annexation of Crimea", owner="country:RU")[1] == "country:RU"


@pytest.mark.parametrize(
    ("text", "common", "specific"),
    [
        ("talks", (), False),
        ("Economic sanctions", ("economic", "sanctions"), False),
        ("Minsk agreement", (), True),
        ("2016 election", (), True),
        ("Brexit", (), True),
        ("20 states", (), False),
        ("talks with Russia", (), True),
        ("Tuesday's talks", (), False),
    ],
)
def test_what_tells_which_one(text: str, common: tuple[str, ...], specific: bool) -> None:
    assert phrase(text, ACTORS, common=common).specific is specific


@given(st.text(max_size=60))
def test_any_text_comes_apart(text: str) -> None:
    assert isinstance(phrase(text, ACTORS), Phrase)


@pytest.mark.parametrize(
    ("word", "one"),
    [("sanctions", "sanction"), ("policies", "policy"), ("crisis", "crisis"), ("ties", "tie"), ("losses", "loss")],
)
def test_singular(word: str, one: str) -> None:
    assert singular(word) == one


def test_how_long_something_lasts_tells_it_from_its_like() -> None:
    assert phrase("three years probation", {}).content != phrase("five years probation", {}).content
    assert phrase("the two-year delay", {}).content == phrase("a two-year delay", {}).content
