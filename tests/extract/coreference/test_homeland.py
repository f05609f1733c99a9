"""What "the country", "the government", "the state" and "the city" mean where no words tell which."""

import pytest

from kg.extract.coreference.chains import chains
from kg.extract.mentions.entities import mentions

FAR = "The talks failed. The minister left. Voters hoped for rain. It snowed all night. "


@pytest.mark.parametrize(
    ("text", "phrase", "label"),
    [
        (f"The United States is divided. {FAR}Ana Ruiz will change the country.", "the country", "United States"),
        (f"American voters are tired. {FAR}Ana Ruiz said the government must act.", "the government", "United States"),
        (
            f"Peru is divided. Chile waited. Peru armed itself. Peru voted. {FAR}Ana Ruiz loves the nation.",
            "the nation",
            "Peru",
        ),
        ("Ana Ruiz, Peru’s chief negotiator, said her government would pay.", "her government", "Peru"),
        ("Ana Ruiz won Ohio. Omar Diaz lost. He had toured the state.", "the state", "Ohio"),
        ("Ana Ruiz grew up in Chicago. Omar Diaz did not. He left the city soon.", "the city", "Chicago"),
    ],
)
def test_the_country_of_an_article(nlp, text: str, phrase: str, label: str) -> None:
    assert called(nlp(text), phrase) == label


@pytest.mark.parametrize(
    ("text", "phrase"),
    [
        (f"An Iranian poet spoke. {FAR}Ana Ruiz will change the country.", "the country"),
        (f"American voters are tired. {FAR}Ana Ruiz wants a government that works.", "a government"),
        ("Ana Ruiz, Peru’s prime minister, said her government would pay.", "her government"),
    ],
)
def test_no_country_where_it_is_not_sure(nlp, text: str, phrase: str) -> None:
    assert called(nlp(text), phrase) in phrase


def called(doc, phrase: str) -> str:
    """The label of the thing that a phrase means."""
    found = mentions(doc)
    return next(c.label for c in chains(doc, found) if any(found[i].text == phrase for i in c.mentions))
