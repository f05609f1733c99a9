"""Labels that name whom a pronoun in them means."""

import pytest
from resolve_articles import Draft

from kg.extract.article import extract
from kg.records import Article
from kg.resolve import link


def labels(*chains: tuple[str, ...], within: str) -> set[str]:
    """The labels of an article of these chains; mentions that the phrase holds lie within it."""
    draft = Draft("a")
    for type_, *texts in chains:
        draft.chain(type_, *texts, within=(within,))
    return {e.label for e in link([draft.extraction()])}


def test_whose_husband_and_against_whom() -> None:
    husband = labels(("Person", "her husband"), ("Person", "Ana Ruiz", "her"), within="her husband")
    assert husband == {"Ana Ruiz", "Ana Ruiz’s husband"}
    attack = labels(("Issue", "attack on him"), ("Person", "Omar Sy", "him"), within="attack on him")
    assert attack == {"Omar Sy", "attack on Omar Sy"}


def test_a_body_behind_what_is_its_is_named_there() -> None:
    members = labels(
        ("Group", "members of the court"), ("Organization", "Supreme Court", "the court"), within="members of the court"
    )
    assert members == {"Supreme Court", "members of the Supreme Court"}


def test_whose_a_deed_is_is_not_said_twice() -> None:
    deed = "publication of the report by the counsel"
    assert labels(("Issue", deed), ("Person", "Omar Sy", "the counsel"), within=deed) == {"Omar Sy", deed}


def test_a_pronoun_that_names_nobody_stays_unsaid() -> None:
    assert labels(("Person", "her husband"), within="her husband") == {"husband"}


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("Ana Ruiz met Eva Sy. Ruiz later left. She said her husband won.", "Ana Ruiz’s husband"),
        ("Omar Diaz spoke. Bob Marsh booed. He said his rival lied.", "Bob Marsh’s rival"),
        ("Ana Ruiz spoke. Peru praised her criticism of her rival.", "Ana Ruiz’s criticism of her rival"),
    ],
)
def test_a_pronoun_that_goes_on_with_one_just_so_called_tells_whose_it_is(nlp, text: str, label: str) -> None:
    found = link([extract(nlp(text), Article(id="a", text=text))])
    assert label in {e.label for e in found}
