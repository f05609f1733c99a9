"""Attachments that the parser gets wrong as a rule, on trees written by hand."""

from built_docs import build

from kg.extract.syntax import document

GENERAL = "She PRP 2 nsubj\nmet VBD 0 root\nthe DT 5 det\nattorney NN 2 obj\ngeneral NN 2 obj"
STATE = (
    "Meet VB 0 root\nAna NNP 1 obj PERSON\nand CC 4 cc\nOhio NNP 2 conj GPE\nGov. NNP 6 nmod:desc\nBo NNP 2 conj PERSON"
)
OWNED = "her PRP$ 3 nmod:poss\npolicy NN 5 compound\naides NNS 5 nmod:poss\n\u2019 POS 3 case\nadvice NN 0 root"
BETWEEN = "White NNP 2 amod\nHouse NNP 5 compound\nnational JJ 2 amod\nsecurity NN 5 compound\naide NN 0 root"
EVIDENCE = "evidence NN 0 root\nthat WDT 4 obl:unmarked\nit PRP 4 nsubj\nknew VBD 1 acl:relcl"


def test_attorney_belongs_to_general() -> None:
    tokens = document.read(build(GENERAL)).tokens
    assert (tokens[3].head.text, tokens[3].dep_) == ("general", "compound")


def test_a_state_belongs_to_the_governor_behind_it() -> None:
    tokens = document.read(build(STATE)).tokens
    assert (tokens[3].head.text, tokens[3].dep_) == ("Bo", "compound")
    assert tokens[2].head.text == "Bo"
    assert [t.text for t in tokens[5].children] == ["and", "Ohio", "Gov."]


def test_nothing_before_an_owner_belongs_to_what_is_owned() -> None:
    tokens = document.read(build(OWNED)).tokens
    assert tokens[1].head.text == "aides"
    assert [t.text for t in tokens[2].subtree] == ["her", "policy", "aides", "\u2019"]


def test_an_adjective_between_two_nouns_belongs_to_the_later_one() -> None:
    tokens = document.read(build(BETWEEN)).tokens
    assert tokens[2].head.text == "aide"
    assert [t.text for t in tokens[1].subtree] == ["White", "House"]


def test_that_is_a_conjunction_but_for_times() -> None:
    evidence, day = (document.read(build(text)).tokens for text in (EVIDENCE, EVIDENCE.replace("evidence", "day")))
    assert (evidence[1].dep_, evidence[3].dep_) == ("mark", "acl")
    assert (day[1].dep_, day[3].dep_) == ("obl:unmarked", "acl:relcl")
