"""Pronouns that stand before whom they mean, on the real pipeline; all sentences invented."""

import pytest

from kg.extract.coreference.chains import chains
from kg.extract.mentions.entities import mentions

# A text, the last pronoun in it that is asked about, and whom it takes up.
TAKEN = [
    ("Bob Reyes met Omar Diaz. In his speech, Jan Novak praised the law.", "his", "Jan Novak"),
    ("Omar Diaz left the town. As he walked to the ferry, Bob Reyes sang a song.", "he", "Bob Reyes"),
    ("Chile signed the treaty. Despite its old doubts, Peru signed the treaty too.", "its", "Peru"),
    ("Guests ate the soup. As part of their inquiry, the detectives searched a barn.", "their", "detectives"),
    # Somebody before the pronoun, somebody else behind the verb, or a subject that is new: it may be another.
    ("When Omar Diaz lost his seat, Bob Reyes sang a song.", "his", "Omar Diaz"),
    ("Ana Kovac lost the vote. When she ran again, Jane Roe attacked her.", "she", "Ana Kovac"),
    ("Bob Reyes lost the vote. After his defeat, a clerk sang a song.", "his", "Bob Reyes"),
    ("Omar Diaz died in May. In his memory, Bob Reyes wrote a song.", "his", "Omar Diaz"),
]


@pytest.mark.parametrize(("text", "word", "name"), TAKEN)
def test_taken_up(nlp, text, word, name):
    found = mentions(doc := nlp(text))
    last = max(i for i, m in enumerate(found) if m.text == word)
    assert next(c.label for c in chains(doc, found) if last in c.mentions) == name
