"""From predicates to event classes."""

import pytest

from kg.extract.events import adjective_class, event_noun, verb_class


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        (("sanction",), ("SANCTION", False)),
        (("impose", "sanction", "on"), ("SANCTION", False)),
        (("hold", "talk", "with"), ("CONSULT", False)),
        (("withdraw", "", "from"), ("REJECT", False)),
        (("accuse",), ("ACCUSE", False)),
        (("face", "sanction", "from"), ("SANCTION", True)),
        (("pass", "sanction"), ("SANCTION", False)),
        (("frobnicate",), ("", False)),
    ],
)
def test_verbs(arguments, expected) -> None:
    assert verb_class(*arguments) == expected


def test_a_noun_knows_its_sides() -> None:
    noun = event_noun("annexation")
    assert noun is not None
    assert (noun.event_class, noun.verb) == ("COERCE", "annex")
    assert "of" in noun.targets
    assert event_noun("teapot") is None


def test_adjectives() -> None:
    assert adjective_class("critical", "of")[0] == "ACCUSE"
    assert adjective_class("green", "of") == ("", False)
