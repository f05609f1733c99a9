"""Bytes become text whatever their encoding, and what is no text is refused with a line that says so."""

import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.errors import InputError
from kg.reading.decoding import clean, decode

SENTENCE = "The minister’s “talks” in Kyïv — over café tables — resumed."


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32", "cp1252"])
def test_tells_the_encoding(encoding: str) -> None:
    text = SENTENCE if encoding != "cp1252" else SENTENCE.replace("ï", "i")
    assert decode(text.encode(encoding), "x.txt") == text


@pytest.mark.parametrize("mark,encoding", [(codecs.BOM_UTF16_BE, "utf-16-be"), (codecs.BOM_UTF32_BE, "utf-32-be")])
def test_tells_the_order_of_bytes(mark: bytes, encoding: str) -> None:
    assert decode(mark + SENTENCE.encode(encoding), "x.txt") == SENTENCE


def test_short_latin_text_is_not_taken_for_something_exotic() -> None:
    assert decode("Café talks with Ms. Müller".encode("latin-1"), "x.txt") == "Café talks with Ms. Müller"


def test_other_alphabets_are_guessed() -> None:
    text = "Министр иностранных дел заявил, что переговоры будут продолжены на следующей неделе в Женеве. " * 3
    assert decode(text.encode("cp1251"), "x.txt") == text


def test_a_declared_encoding_counts_unless_it_is_wrong() -> None:
    greek = "Η συνάντηση"
    assert decode(greek.encode("iso-8859-7"), "x.html", declared="iso-8859-7") == greek
    assert decode("Café talks".encode("latin-1"), "x.html", declared="no-such-encoding") == "Café talks"
    assert decode("Café talks".encode("latin-1"), "x.html", declared="hex") == "Café talks"


@pytest.mark.parametrize("data", [b"text\0text", b"\x89PNG\r\n\x1a\n\0\0", bytes(range(1, 32)) * 20])
def test_binary_is_refused(data: bytes) -> None:
    with pytest.raises(InputError, match=r"^x\.txt: binary"):
        decode(data, "x.txt")


def test_half_a_character_of_utf_16_is_refused() -> None:
    with pytest.raises(InputError, match="broken UTF-16"):
        decode("word".encode("utf-16") + b"\x00", "x.txt")


def test_one_line_end_and_one_space_for_each_control_character() -> None:
    assert clean("one\r\ntwo\rthree\nfour\x0b\x00\x9ffive\tsix") == "one\ntwo\nthree\nfour   five\tsix"


@given(st.text())
def test_clean_text_is_storable_and_stays_clean(text: str) -> None:
    cleaned = clean(text)
    assert clean(cleaned) == cleaned
    assert cleaned.encode("utf-8").decode("utf-8") == cleaned
    assert not {chr(code) for code in (*range(9), *range(11, 32), 127)} & set(cleaned)


@given(st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cn", "Co"], exclude_characters="\ufeff")))
def test_ordinary_text_is_left_as_it_is(text: str) -> None:
    assert decode(text.encode("utf-8"), "x.txt") == text


@given(st.binary(max_size=400))
def test_any_bytes_give_text_or_a_named_error(data: bytes) -> None:
    try:
        assert isinstance(decode(data, "x.txt"), str)
    except InputError as error:
        assert str(error).startswith("x.txt: ")
        assert "\n" not in str(error)
