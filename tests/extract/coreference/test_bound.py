"""Pronouns that their clause or the speaker before them tells, on the real pipeline; all sentences invented."""

import pytest

from kg.extract.coreference.chains import chains
from kg.extract.mentions.entities import mentions

# A text, the last pronoun in it that is asked about, and whom it takes up.
TAKEN = [
    ("Bob Reyes, who wants Omar Diaz removed, said he had heard that story.", "he", "Bob Reyes"),
    ("Bob Reyes, who resented Omar Diaz, lost his job.", "his", "Bob Reyes"),
    ("Bob Reyes met Omar Diaz. “The plan of Jan Novak is weak,” he said.", "he", "Bob Reyes"),
    (
        "Ana Kovac led the bank. “I like Jane Roe,” she said. Mary Poe, a teacher in Ohio, joined the party last year. "
        "“I will vote for Roe,” she said.",
        "I",
        "Mary Poe",
    ),
    (
        "Ana Kovac spoke in Lima. “I know the law,” she said. “I never saw the law,” a neighbor told reporters.",
        "I",
        "neighbor",
    ),
    ("Bob Reyes slammed Omar Diaz for his vote on the bill.", "his", "Omar Diaz"),
    ("Bob Reyes went after Omar Diaz on Monday over his refusal to vote.", "his", "Omar Diaz"),
    ("Bob Reyes, acting as a guide for his rival, met Omar Diaz.", "his", "Bob Reyes"),
    ("Bob Reyes met Omar Diaz. Bob Reyes is only five years old. Jan Novak was his uncle.", "his", "Bob Reyes"),
    ("Bob Reyes paid a fee to Omar Diaz and his partners.", "his", "Omar Diaz"),
    ("Bob Reyes spoke against Omar Diaz. He has lost six ferries to Diaz.", "He", "Bob Reyes"),
    ("Paul Ryan met Donald Trump. Trump cheered, but he says the reality TV star is no Cicero.", "he", "Paul Ryan"),
    ("Bob Reyes sued Omar Diaz. His attacks on Diaz went on.", "His", "Bob Reyes"),
    ("Bob Reyes told Chile that Peru and its allies had won.", "its", "Peru"),
    ("The army said it was preparing for an attack on Lima.", "it", "army"),
    ("The junta said it would release Omar Diaz.", "it", "junta"),
    ("Peru accused Chile of fraud, a charge it denied.", "it", "Chile"),
    ("Ana Kovac said Maria Roe had lied, an accusation she denies.", "she", "Maria Roe"),
    ("“When we talk, he says, ‘I want to lead,’” Bob Reyes said of Omar Diaz.", "I", "he"),
    ("Bob Reyes attacked Omar Diaz. Reyes lost. As for Diaz, he is not worried.", "he", "Omar Diaz"),
]


def taken(nlp, text: str, word: str) -> str:
    """The label of the chain of the last such pronoun."""
    found = mentions(doc := nlp(text))
    last = max(i for i, m in enumerate(found) if m.text == word)
    return next(c.label for c in chains(doc, found) if last in c.mentions)


@pytest.mark.parametrize(("text", "word", "name"), TAKEN)
def test_taken_up(nlp, text, word, name):
    assert taken(nlp, text, word) == name


def test_speakers_do_not_name_themselves(nlp):
    text = "Bob Reyes wrote a book on Omar Diaz. Diaz won in Lima. “Omar Diaz isn’t happening to us,” he said."
    assert taken(nlp, text, "he") == "Bob Reyes"


def test_speakers_call_their_own_body_we(nlp):
    text = "“It is old,” said Omar Diaz, an expert at the Lima Institute. “They did it before in Chile.”"
    assert taken(nlp, text, "They") != "Lima Institute"


def test_nobody_is_he_of_whom_he_tells(nlp):
    text = "Bob Reyes met aides. Omar Diaz fits that bill for many people, he added."
    assert taken(nlp, text, "he") != "Omar Diaz"
