import pytest

from kg.language.lemmas import lemma

CASES = [
    ("said", "VBD", "VERB", "say"),
    ("annexed", "VBN", "VERB", "annex"),
    ("sanctions", "NNS", "NOUN", "sanction"),
    ("States", "NNPS", "PROPN", "States"),
    ("’s", "POS", "PART", "'s"),
    ("’s", "VBZ", "AUX", "be"),
    ("n’t", "RB", "PART", "not"),
    ("them", "PRP", "PRON", "they"),
    ("American", "JJ", "ADJ", "American"),
    ("co-founders", "NNS", "NOUN", "co-founder"),
    ("5,000", "CD", "NUM", "5000"),
    ("better", "JJR", "ADJ", "good"),
]


@pytest.mark.parametrize(("word", "tag", "upos", "expected"), CASES)
def test_lemmas(word, tag, upos, expected):
    assert lemma(word, tag, upos) == expected


def test_a_capital_at_the_start_says_nothing():
    assert lemma("Military", "JJ", "ADJ", first=True) == "military"
