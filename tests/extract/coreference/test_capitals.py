"""Capitals as governments and as towns."""

import pytest

from kg.extract.coreference.capitals import acts
from kg.extract.syntax.document import read


@pytest.mark.parametrize(
    "text",
    [
        "Moscow accused Berlin of lying.",
        "Peru signed a pact with Moscow.",
        "Moscow officials rejected the plan.",
        "The Moscow government rejected the plan.",
        "Moscow and Berlin rejected the plan.",
    ],
)
def test_a_capital_that_acts(nlp, text: str) -> None:
    assert acts(capital(nlp(text)))


@pytest.mark.parametrize(
    "text",
    [
        "Ana Ruiz spoke in Moscow.",
        "Ana Ruiz flew to Moscow.",
        "Ana Ruiz brought her lawyers to Moscow.",
        "Ana Ruiz closed the Moscow office.",
        "Trains connect Hamburg and Moscow.",
    ],
)
def test_a_capital_that_is_a_town(nlp, text: str) -> None:
    assert not acts(capital(nlp(text)))


def capital(doc):
    """The word of the text that names the capital, as the rules see it."""
    return next(t for t in read(doc) if t.text == "Moscow")
