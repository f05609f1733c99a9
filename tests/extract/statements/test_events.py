"""From predicates to event classes."""

import pytest

from kg.extract.statements.events import adjective_class, event_noun, verb_class


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        (("sanction",), ("SANCTION", "")),
        (("impose", "sanction", "on"), ("SANCTION", "")),
        (("hold", "talk", "with"), ("CONSULT", "")),
        (("withdraw", "", "from"), ("REJECT", "")),
        (("accuse",), ("ACCUSE", "")),
        (("face", "sanction", "from"), ("SANCTION", "sanction")),
        (("pass", "sanction"), ("SANCTION", "")),
        (("frobnicate",), ("", "")),
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
    assert adjective_class("green", "of") == ("", "")
