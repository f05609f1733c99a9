"""Windows and sentence starts, with word pieces that need no model: one a word."""

import pytest
import spacy
from spacy.tokens import Doc

from kg.language import layout
from kg.language.assembly import _before_openings

BLANK = spacy.blank("en")


class OnePieceEach:
    def split(self, words):
        return [([7], 1) for _ in words]


def lay(text, starts=None):
    words = text.split(" ")
    doc = Doc(BLANK.vocab, words, sent_starts=starts) if starts else Doc(BLANK.vocab, words)
    return layout.lay(doc, OnePieceEach())


def spans(found):
    return [(window.first, window.last) for window in found.windows]


def test_a_window_is_a_paragraph_and_white_space_is_no_word():
    found = lay("\n a b \n c")
    assert spans(found) == [(0, 2), (2, 3)]
    assert found.tokens == [1, 2, 4]
    assert found.starts == {0, 2}


def test_given_sentences_are_windows():
    found = lay("a b c d", [True, False, True, False])
    assert spans(found) == [(0, 2), (2, 4)]


def test_a_long_paragraph_ends_a_window_with_a_sentence(monkeypatch):
    monkeypatch.setattr(layout, "ROOM", 5)
    found = lay("A b . C d . E f .")
    assert spans(found) == [(0, 3), (3, 6), (6, 9)]
    assert not any(window.joined for window in found.windows)


def test_a_stretch_without_sentence_ends_is_cut_and_joined(monkeypatch):
    monkeypatch.setattr(layout, "MOST", 4)
    found = lay("a b c d e f")
    assert spans(found) == [(0, 4), (4, 6)]
    assert [window.joined for window in found.windows] == [False, True]


@pytest.mark.parametrize(
    ("text", "starts", "moved"),
    [
        ('He left . " Why ?', {0, 4}, {0, 3}),
        ('" Go . " He left', {0, 3}, {0, 4}),
        ("He left . “ Why ? ”", {0, 4}, {0, 3}),
        ("He left . “ Why ? ”", {0, 3}, {0, 3}),
        ("One . Two", {0, 2}, {0, 2}),
        ('" He left . " Why', {0}, {0, 5}),
        ('" He left . " Why', {0, 4}, {0, 5}),
        ('" He left . " why', {0}, {0}),
    ],
)
def test_quotes_stay_with_their_words(text, starts, moved):
    assert _before_openings(lay(text), starts) == moved
