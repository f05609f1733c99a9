"""Quote marks of all kinds, also odd ones."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.extract.quotations.quotemarks import QuoteMarks, quoted
from kg.records import Span


def stretches(text: str) -> list[str]:
    return [q.span.text(text) for q in quoted(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“We left,” she said.", ["“We left,”"]),
        ('"We left," she said. "All of us."', ['"We left,"', '"All of us."']),
        ("''We left,'' she said of the voters' march.", ["''We left,''"]),
        ("„Wir gehen“, sagte er. »Ja«, sie.", ["„Wir gehen“", "»Ja«"]),
        ("«Non», dit-il.", ["«Non»"]),
        ("Ministry: 'No talks' before May, officials' aides say", ["'No talks'"]),
        ("‘We don’t know,’ he said.", ["‘We don’t know,’"]),
        ("The players' union and the owners' lawyers met in the '90s.", []),
        ("He called the ‘reform’ and the ‘review’ a sham.", ["‘reform’", "‘review’"]),
        ("“He told me ‘go home’ twice,” she said.", ["“He told me ‘go home’ twice,”"]),
        ('A 6" pipe burst.', []),
        ("“It had the title “We Left” on it. So be it,” she said.", ["“It had the title “We Left” on it. So be it,”"]),
        (
            '"It is not “fair trade” anymore. It is theft," she said.',
            ['"It is not “fair trade” anymore. It is theft,"'],
        ),
        ('"We left. She called it “a farce” and went.', ['"We left. She called it “a farce” and went.']),
        ('They wrote "we left. She called it “a farce” too.', ['"we left.', "“a farce”"]),
    ],
)
def test_marks_of_many_kinds(text: str, expected: list[str]) -> None:
    assert stretches(text) == expected


def test_a_quotation_goes_on_over_paragraphs() -> None:
    text = "“The first.\n\n“The second,” she said.\n\nShe left."
    assert stretches(text) == ["“The first.", "“The second,”"]
    assert [q.continued for q in quoted(text)] == [False, True]


def test_a_missing_mark_does_not_swallow_the_page() -> None:
    assert stretches('He said "we go. Nobody knows.\n\nThe market closed.') == ['"we go.']
    assert stretches("“We go. All of us.\n\nThe market closed.") == ["“We go. All of us."]
    assert stretches("He called it “a farce. Others “a joke” too.") == ["“a farce.", "“a joke”"]


def test_positions_find_their_stretch() -> None:
    text = "One “two three,” four “five”."
    marks = QuoteMarks(text)
    assert marks.at(text.index("three")) is marks.quoted[0]
    assert marks.at(text.index("four")) is None
    assert marks.before(text.index("four")) is marks.quoted[0]
    assert marks.after(text.index("four")) is marks.quoted[1]
    assert marks.widened(Span(5, 8), cue=0) == marks.quoted[0].span
    assert marks.widened(Span(5, 8), cue=6) == Span(5, 8)
    assert marks.ended(marks.quoted[0].span) and not marks.ended(marks.quoted[1].span)


@given(st.text(alphabet="ab .,!?\n\"'“”„«»‘’`", max_size=60))
def test_any_text_is_read(text: str) -> None:
    found = quoted(text)
    assert all(0 <= q.span.start < q.span.end <= len(text) for q in found)
    assert all(a.span.end <= b.span.start for a, b in zip(found, found[1:], strict=False))
