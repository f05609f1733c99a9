"""Whom roles, pronouns and family names take up, on the real pipeline; all sentences invented."""

import pytest

from kg.extract.coreference.chains import chains
from kg.extract.mentions.entities import mentions

# A text, the head word of a mention (the last such) and what its chain is called.
TAKEN = [
    # roles by what is known of public figures
    (
        "Mitch McConnell criticized the bill. In a note, the Kentucky Republican mocked it.",
        "Republican",
        "Mitch McConnell",
    ),
    ("Donald Trump met Ana Ruiz. On Monday the brash billionaire left.", "billionaire", "Donald Trump"),
    ("Aides met Hillary Clinton. They like the former secretary of state.", "secretary", "Hillary Clinton"),
    ("Donald Trump met Mike Pence. The GOP nominee smiled.", "nominee", "Donald Trump"),
    ("Donald Trump met Mike Pence. The Republican vice-presidential nominee smiled.", "nominee", "Mike Pence"),
    ("Ana Ruiz met Ted Cruz. The first-term senator smiled.", "senator", "Ted Cruz"),
    ("Ana Ruiz met Donald Trump. The billionaire businessman smiled.", "businessman", "Donald Trump"),
    ("Ana Ruiz met Martin O’Malley. The former Maryland governor smiled.", "governor", "Martin O’Malley"),
    ("Bernie Sanders lost. Farmers rejected the self-described democratic socialist.", "socialist", "Bernie Sanders"),
    ("Ana Ruiz met Paul Ryan. Bob Reyes mocked the House speaker.", "speaker", "Paul Ryan"),
    # rulers before they are named, and countries by their nationality word
    ("“My president wants peace,” Ana Ruiz said. Bob Reyes met President Trump.", "president", "Trump"),
    ("Peruvian officials left. The president stayed. On Monday President Trump rested.", "president", "Trump"),
    ("They were accused by the Peruvian government of a coup in that country.", "country", "Peru"),
    # two titles of one person
    ("Voters like candidate and former mayor Ana Ruiz.", "candidate", "Ana Ruiz"),
    ("Sen. Marco Rubio came. The Florida senator and presidential candidate said so.", "candidate", "Marco Rubio"),
    # what somebody becomes, not whoever is known to have been that
    ("Ana Ruiz met George W. Bush. They made her the first president of Peru.", "president", "first president of Peru"),
    # a name behind two phrases for persons is that of one
    ("An aide to the mayor of Lima, Ana Ruiz, came.", "mayor", "mayor of Lima"),
    ("The candidate for mayor of Lima, Ana Ruiz, came.", "candidate", "Ana Ruiz"),
    # bodies with nouns of their own
    ("The Labor Department paid Ana Ruiz. The department smiled.", "department", "Labor Department"),
    ("The Labor Department paid Ana Ruiz. The fire department smiled.", "department", "fire department"),
    # family names by the pronouns behind them
    ("Bob Reyes met Ana Reyes. Reyes sold her house. Reyes lost her job. Reyes left her town.", "Reyes", "Ana Reyes"),
]

# A text, the head word of a mention and a name that it must not take up.
APART = [
    ("Mitch McConnell criticized the bill. The New York Democrat left.", "Democrat", "Mitch McConnell"),
    (
        "Evangelical voters like Ana Ruiz. She won. Bob lost. He left. The voters are angry.",
        "voters",
        "Evangelical voters",
    ),
    ("Ana Ruiz fears Donald Trump. She is not campaigning as the champion of farmers.", "champion", "Donald Trump"),
    ("Ana Ruiz met Barack Obama. She is running for president.", "president", "Barack Obama"),
    (
        "The Tampa host committee paid Ana Ruiz. The host committee for the meeting in Cleveland smiled.",
        "committee",
        "Tampa host committee",
    ),
    ("The vice president, Joe Biden, was there. The president did not come.", "president", "Joe Biden"),
    ("Jane Reyes teaches in Peru. Reyes lost his voice. Reyes sold his house.", "Reyes", "Jane Reyes"),
]


def called(nlp, text: str, word: str) -> str:
    """The label of the chain of the last mention with this head word."""
    doc = nlp(text)
    found = mentions(doc)
    last = max(i for i, m in enumerate(found) if text[m.head :].startswith(word))
    return next(c.label for c in chains(doc, found) if last in c.mentions)


@pytest.mark.parametrize(("text", "word", "name"), TAKEN)
def test_taken_up(nlp, text, word, name):
    assert called(nlp, text, word) == name


@pytest.mark.parametrize(("text", "word", "name"), APART)
def test_kept_apart(nlp, text, word, name):
    assert called(nlp, text, word) != name
