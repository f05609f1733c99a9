"""Possessors that may be the subject of their own clause."""

import pytest
from parsed import parsed
from standing import standing

from kg.extract.statements.owners import may_be_subject
from kg.extract.statements.relation import Relation
from kg.extract.syntax import tree
from kg.records import Chain, Mention, Span

TREE = "{subject}/NN/nsubj/2 launched/VBD/root/0/launch his/PRP$/nmod:poss/4 campaign/NN/obj/2 {more}/PRP/dep/2"


@pytest.mark.parametrize(
    ("kind", "pronoun", "rule", "expected"),
    [
        ("Person", "", "through", True),
        ("Person", "he", "through", True),
        ("Person", "she", "through", False),
        ("Country", "", "through", False),
        ("Person", "", "clause", False),
    ],
)
def test_his_is_the_subject_unless_that_is_a_woman(kind: str, pronoun: str, rule: str, expected: bool) -> None:
    words = tree.read(parsed(TREE.format(subject="senator", more=pronoun or "it")))
    nodes = standing(words, {"senator": kind})
    if pronoun:
        mention = Mention(Span(words[4].start, words[4].end), pronoun, words[4].start, "pronoun")
        nodes.mentions = [*nodes.mentions, mention]
        nodes.chains = [Chain("senator", "actor", kind, (0, 1))]
    relation = Relation(words[0], "launch campaign of", words[2], "", words[1], rule)
    assert may_be_subject(relation, nodes) is expected
