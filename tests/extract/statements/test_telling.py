"""Labels with the clause that tells which one is meant, on the real pipeline."""

import pytest

from kg.extract import article
from kg.records import Article


def labels(nlp, text: str) -> set[str]:
    """What the ends of all statements of a text are called."""
    found = article.extract(nlp(text), Article("a.txt", text))
    ends = {n for s in found.statements for n in (s.subject, s.object) if n is not None}
    return {found.chains[n].label for n in ends}


@pytest.mark.slow
@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("Peru rejected a bill that would cut aid to farmers.", "bill that would cut aid to farmers"),
        ("Peru praised the activists who raised concerns about racism.", "activists who raised concerns about racism"),
        (
            "Ana Ruiz left. Chile rejected a bill that she had defended in March.",
            "bill that Ana Ruiz had defended in March",
        ),
        (
            "Ana Ruiz left. Chile rejected a bill that she drafted in her office.",
            "bill that Ana Ruiz drafted in her office",
        ),
        ("Chile condemned the voters who backed the deal.", "voters who backed the deal"),
        # Too long for the whole clause: its outline.
        (
            "The Senate rejected a bill that would ban exports of arms to the states of the region that are at war with"
            " Chile, Peru or Bolivia.",
            "bill that would ban exports of arms",
        ),
        # Nobody names who "they" are.
        ("Chile rejected a bill that they had defended.", "bill"),
        # All that is said of them stands in the clause: they are told by that.
        ("Rebels backed by Chile left.", "Rebels"),
        # Another noun phrase tells of it too.
        ("Peru rejected a bill that would cut aid. The bill failed in Chile.", "bill"),
        # What a comma sets apart does not tell which.
        ("Peru met the rebels, who backed Chile.", "rebels"),
    ],
)
def test_label(nlp, text: str, label: str) -> None:
    assert label in labels(nlp, text)
