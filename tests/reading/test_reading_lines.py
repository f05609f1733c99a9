"""Lines keep their place, and a hard-wrapped text gives its paragraphs."""

from hypothesis import given
from hypothesis import strategies as st

from kg.reading.lines import lines, sentence_ends

WRAPPED = """\
Talks resume

The foreign ministers of the two neighbouring states agreed on
Monday to reopen the border, which had been closed since early
spring, after a day of talks in the small mountain resort that
both of them know well from the years before the long quarrel.

Share prices in both of the capitals rose sharply on the news,
which had not been expected by anybody who follows the markets
closely, and the smaller state's currency reached a level that
had last been seen in the autumn.
"""


def test_a_line_has_its_place() -> None:
    text = "  Talks resume \n\n\tThey met.\n \u00a0 \nFin"
    assert [(line.text, line.span.text(text)) for line in lines(text)] == [
        (one, one) for one in ("Talks resume", "They met.", "Fin")
    ]


def test_blocks_end_at_blank_lines() -> None:
    assert [(line.text, line.first, line.last) for line in lines("a\nb\n\n \nc")] == [
        ("a", True, False), ("b", False, True), ("c", True, True),
    ]  # fmt: skip


def test_a_wrapped_text_gives_paragraphs() -> None:
    found = lines(WRAPPED)
    assert len(found) == 3
    assert found[2].text.startswith("Share prices in both of the capitals rose sharply on the news, which")
    assert found[2].span.text(WRAPPED).count("\n") == 3


def test_short_lines_are_not_a_wrapped_text() -> None:
    assert len(lines("\n".join(["Talks resume in the old town"] * 9))) == 9


def test_where_sentences_end() -> None:
    assert all(map(sentence_ends, ("They met.", "“They met.”", "(They met!)", "Did they?’”")))
    assert not any(map(sentence_ends, ("Talks resume", "They met:", "“Talks” resume", "")))


@given(st.text(st.sampled_from("ab .\n\t\u00a0\u2028"), max_size=80))
def test_every_word_is_in_one_line(text: str) -> None:
    found = lines(text)
    assert [word for line in found for word in line.text.split()] == text.split()
    assert all(one.span.end <= two.span.start for one, two in zip(found, found[1:], strict=False))
