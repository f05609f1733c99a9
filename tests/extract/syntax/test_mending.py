"""Attachments that the parser gets wrong as a rule, on trees written by hand."""

from built_docs import build

from kg.extract.syntax import document

GENERAL = "She PRP 2 nsubj\nmet VBD 0 root\nthe DT 5 det\nattorney NN 2 obj\ngeneral NN 2 obj"
STATE = (
    "Meet VB 0 root\nAna NNP 1 obj PERSON\nand CC 4 cc\nOhio NNP 2 conj GPE\nGov. NNP 6 nmod:desc\nBo NNP 2 conj PERSON"
)


def test_attorney_belongs_to_general() -> None:
    tokens = document.read(build(GENERAL)).tokens
    assert (tokens[3].head.text, tokens[3].dep_) == ("general", "compound")


def test_a_state_belongs_to_the_governor_behind_it() -> None:
    tokens = document.read(build(STATE)).tokens
    assert (tokens[3].head.text, tokens[3].dep_) == ("Bo", "compound")
    assert tokens[2].head.text == "Bo"
    assert [t.text for t in tokens[5].children] == ["and", "Ohio", "Gov."]
