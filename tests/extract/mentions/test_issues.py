"""Issues: which nouns name one, and how it is worded."""

import pytest
from built_docs import build

from kg.extract.mentions.issues import is_issue, issue_class, label
from kg.extract.syntax import document

SENTENCE = """
    Talks NNS 8 nsubj lemma=talk
    on IN 4 case
    the DT 4 det
    treaty NN 1 nmod
    and CC 7 cc
    the DT 7 det
    way NN 4 conj
    failed VBD 0 root
    . . 8 punct
"""


def test_issue_nouns_are_issues_and_empty_words_are_not() -> None:
    doc = build(SENTENCE)
    assert [t.text for t in doc if is_issue(t)] == ["Talks", "treaty"]
    assert issue_class(doc[3]) == "Agreement"


def told(before: str, behind: str = "", link: str = "amod") -> bool:
    """Is a list an issue with this word before it and this one behind?"""
    rows = ["The DT 3 det", f"{before} 3 {link}", "list NN 0 root", *([behind] if behind else [])]
    return is_issue(document.read(build("\n".join(rows)))[2])


def test_some_nouns_are_issues_only_beside_what_tells_which_one() -> None:
    assert told("joint JJ")
    assert not told("long JJ")
    assert not told("many JJ")
    assert told("long JJ", "Kenya NNP 3 nmod GPE")
    assert not told("joint JJ", "made VBN 3 acl:relcl")
    assert told("sanctions NNS", "made VBN 3 acl:relcl", "compound")


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("the latest new sanctions on Ruritania", "sanctions on Ruritania"),
        ("its meddling in the election", "meddling in the election"),
        ("New Zealand's election", "New Zealand's election"),
        ("this month's summit between A and B", "summit between A and B"),
        ("The Baltic crisis", "Baltic crisis"),
        ("sanctions", "sanctions"),
        ("more than 20 strikes", "more than 20 strikes"),
    ],
)
def test_labels_drop_what_does_not_tell_which(text: str, wanted: str) -> None:
    assert label(text) == wanted
