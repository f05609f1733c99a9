"""Names and the nouns for their sort right before them, which are of one sort; on the real pipeline."""

import pytest

from kg.extract.coreference import chains
from kg.extract.mentions import entities


@pytest.mark.parametrize(
    ("text", "label", "sort"),
    [
        ("The Peruvian newspaper El Comercio reported a loss.", "El Comercio", "Organization"),
        ("The Swiss drugmaker Norvax left Peru.", "Norvax", "Organization"),
        ("German carmaker Volkswagen left Peru.", "Volkswagen", "Organization"),
        ("The broadcaster David Frost left Peru.", "David Frost", "Person"),
        ("The group's founder Omar Diaz left Peru.", "Omar Diaz", "Person"),
    ],
)
def test_a_name_and_the_noun_before_it_are_one(nlp, text, label, sort):
    doc = nlp(text)
    found = chains.chains(doc, entities.mentions(doc))
    chain = next(c for c in found if c.label == label)
    assert (chain.type, len(chain.mentions)) == (sort, 2)
