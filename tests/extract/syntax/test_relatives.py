"""Nouns of relative clauses, on trees written by hand."""

import pytest
from parsed import parsed

from kg.extract.syntax import tree
from kg.extract.syntax.relatives import antecedent

AIDE = (
    "Ana/NNP/root/0 ,/,/punct/4 an/DT/det/4 aide/NN/appos/1 to/IN/case/6 Li/NNP/nmod/4 ,/,/punct/9 who/WP/nsubj/9 "
    "left/VBD/acl:relcl/6/leave"
)
MEMBERS = "members/NNS/root/0/member of/IN/case/3 parliament/NN/nmod/1 who/WP/nsubj/5 left/VBD/acl:relcl/3/leave"
CLAIM = "claims/NNS/root/0/claim about/IN/case/3 work/NN/nmod/1 that/WDT/nsubj/5 {verb}/acl:relcl/3/spread"
OWNER = "the/DT/det/2 town/NN/root/0 which/WDT/nsubj/4 grew/VBD/acl:relcl/2/grow"
CLERK = (
    "a/DT/det/2 clerk/NN/root/0 at/IN/case/5 the/DT/det/5 museum/NN/nmod/2 ,/,/punct/8 which/WDT/nsubj/8 "
    "closed/VBD/acl:relcl/2/close"
)


@pytest.mark.parametrize(
    ("text", "noun"),
    [
        (AIDE, "Ana"),
        (AIDE.replace("who/WP", "which/WDT"), "Li"),
        (MEMBERS, "members"),
        (CLAIM.format(verb="spread/VBP"), "claims"),
        (CLAIM.format(verb="spreads/VBZ"), "work"),
        (OWNER, "town"),
        (CLERK, "museum"),
        (CLERK.replace("which/WDT", "who/WP").replace("acl:relcl/2", "acl:relcl/5"), "clerk"),
    ],
)
def test_the_noun_that_is_meant(text: str, noun: str) -> None:
    clause = next(w for w in tree.read(parsed(text)) if w.dep == "acl:relcl")
    found = antecedent(clause)
    assert found is not None
    assert found.text == noun


def test_other_clauses_have_none() -> None:
    assert antecedent(tree.read(parsed("left/VBD/root/0/leave"))[0]) is None


def test_what_cannot_be_said_of_a_person_has_none() -> None:
    text = "she/PRP/nsubj/2 met/VBD/root/0/meet men/NNS/obj/2/man ,/,/punct/6 which/WDT/nsubj/6 helped/VBD/acl:relcl/3"
    assert antecedent(tree.read(parsed(text))[-1]) is None
