"""Bodies with a name before those who work for them."""

import pytest
from built_docs import build

from kg.extract.mentions.bodies import bodies

PHRASE = """
    A DT 6 det
    senior JJ 6 amod
    {name} 5 amod
    foreign JJ 5 amod
    {body} 6 compound
    {person} 0 root
"""


@pytest.mark.parametrize(
    ("name", "body", "person", "wanted"),
    [
        ("Danish JJ", "ministry NN", "spokesman NN", [("Danish foreign ministry", "ORG")]),
        ("Danish JJ", "government NN", "officials NNS", [("Danish foreign government", "GPE")]),
        ("new JJ", "ministry NN", "spokesman NN", []),
        ("Danish JJ", "ministry NN", "building NN", []),
        ("Danish JJ", "policy NN", "adviser NN", []),
    ],
)
def test_a_body_with_a_name_stands_before_a_person(
    name: str, body: str, person: str, wanted: list[tuple[str, str]]
) -> None:
    doc = build(PHRASE.format(name=name, body=body, person=person))
    assert [(" ".join(t.text for t in words), sort) for words, sort in bodies(doc, frozenset())] == wanted
