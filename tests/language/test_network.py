"""How windows become batches, without a model."""

from kg.language.network import Row, _batches, _stacked


def row(*pieces):
    return Row.of([(list(ids), shape) for shape, ids in enumerate(pieces, 1)])


def test_a_row_has_its_words_pieces_and_where_each_begins():
    found = row([7], [8, 9], [5])
    assert (found.pieces, found.shapes, found.first) == ([101, 7, 8, 9, 5, 102], [0, 1, 2, 2, 3, 0], [1, 2, 4])


def test_only_rows_of_one_length_run_together():
    short, long = row([7]), row([7, 8])
    assert list(_batches([short, long, short])) == [[0, 2], [1]]


def test_batches_are_of_limited_size(monkeypatch):
    monkeypatch.setattr("kg.language.network.BATCH", 6)
    assert list(_batches([row([7])] * 5)) == [[0, 1], [2, 3], [4]]


def test_rows_of_one_length_may_have_different_numbers_of_words():
    found = _stacked([row([7, 8]), row([7], [8])])
    assert found["mask"].tolist() == [[1] * 4] * 2
    assert found["first"].tolist() == [[1, 0], [1, 2]]
