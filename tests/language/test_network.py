"""How windows become batches, without a model."""

from kg.language.network import STEP, Row, _batches, _padded


def row(*pieces):
    return Row.of([(list(ids), shape) for shape, ids in enumerate(pieces, 1)])


def test_a_row_has_its_words_pieces_and_where_each_begins():
    found = row([7], [8, 9], [5])
    assert (found.pieces, found.shapes, found.first) == ([101, 7, 8, 9, 5, 102], [0, 1, 2, 2, 3, 0], [1, 2, 4])


def test_how_far_a_row_is_padded_depends_on_it_alone():
    short, long = row([7]), row(range(STEP))
    lengths = {_padded([short])["pieces"].shape[1], _padded([short, row([8], [9])])["pieces"].shape[1]}
    assert lengths == {STEP}
    assert list(_batches([short, long, short])) == [[0, 2], [1]]


def test_batches_are_of_limited_size(monkeypatch):
    monkeypatch.setattr("kg.language.network.BATCH", 2 * STEP)
    assert list(_batches([row([7])] * 5)) == [[0, 1], [2, 3], [4]]


def test_padding_is_masked():
    assert _padded([row([7])])["mask"].tolist() == [[1, 1, 1] + [0] * (STEP - 3)]
