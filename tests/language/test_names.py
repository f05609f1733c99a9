import numpy as np

from kg.language.names import Decoder

LABELS = ["O", "B-PERSON", "I-PERSON", "B-ORG", "I-ORG"]


def scores(*best):
    rows = np.zeros((len(best), len(LABELS)), dtype=np.float32)
    for i, choices in enumerate(best):
        for label, score in choices.items():
            rows[i, LABELS.index(label)] = score
    return rows


def test_names_are_read_off():
    found = Decoder(LABELS).spans(scores({"O": 2}, {"B-ORG": 2}, {"I-ORG": 2}, {"B-ORG": 2}, {"O": 2}))
    assert found == [(1, 3, "ORG"), (3, 4, "ORG")]


def test_a_name_goes_on_only_as_it_began():
    found = Decoder(LABELS).spans(scores({"B-PERSON": 3}, {"I-ORG": 2, "I-PERSON": 1.5}, {"I-PERSON": 2}))
    assert found == [(0, 3, "PERSON")]


def test_a_name_that_only_goes_on_is_opened_where_it_can():
    found = Decoder(LABELS).spans(scores({"I-ORG": 3, "B-ORG": 2}, {"I-ORG": 3}))
    assert found == [(0, 2, "ORG")]
