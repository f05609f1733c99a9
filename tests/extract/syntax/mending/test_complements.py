"""Parts of an object that belong to its verb, on trees written by hand."""

from built_docs import build

from kg.extract.syntax import document

STOP = "\n. . 2 punct"
CALLED = "He PRP 2 nsubj\ncalled VBD 0 root lemma=call\nit PRP 2 obj\n\u201c `` 5 punct\nmadness NN 3 appos" + STOP
PROVIDED = "We PRP 2 nsubj\nprovided VBD 0 root lemma=provide\nmen NNS 2 obj\nwith IN 5 case\nseed NN 3 nmod" + STOP
STAKED = (
    "He PRP 2 nsubj\nstaked VBD 0 root lemma=stake\nhis PRP$ 4 nmod:poss\nbid NN 2 obj\non IN 6 case\nLima NNP 4 nmod"
    + STOP
)
LINKED = "He PRP 2 nsubj\nadded VBD 0 root lemma=add\nlinks NNS 2 obj lemma=link\nto IN 5 case\nLima NNP 3 nmod" + STOP
DEALT = "It PRP 2 nsubj\ndealt VBD 0 root lemma=deal\nAna NNP 2 obj\na DT 5 det\nblow NN 2 obj"
JOINED = (
    "She PRP 3 nsubj:pass\nwas VBD 3 aux:pass\njoined VBN 0 root\nat IN 5 case\nroom NN 3 obl\nby IN 7 case\n"
    "Bo NNP 5 nmod\n. . 3 punct"
)


def test_what_an_object_is_called_completes_the_verb() -> None:
    word = document.read(build(CALLED)).tokens[4]
    assert (word.head.text, word.dep_) == ("called", "xcomp")


def test_what_somebody_is_provided_with_belongs_to_the_verb() -> None:
    word = document.read(build(PROVIDED)).tokens[4]
    assert (word.head.text, word.dep_) == ("provided", "obl")


def test_a_phrase_that_a_verb_needs_belongs_to_it_and_one_that_the_noun_takes_to_the_noun() -> None:
    staked, linked = document.read(build(STAKED)).tokens[5], document.read(build(LINKED)).tokens[4]
    assert (staked.head.text, linked.head.text) == ("staked", "links")


def test_the_first_of_two_objects_receives_the_second() -> None:
    tokens = document.read(build(DEALT)).tokens
    assert [tokens[2].dep_, tokens[4].dep_] == ["iobj", "obj"]


def test_the_doer_behind_an_occasion_belongs_to_the_passive() -> None:
    word = document.read(build(JOINED)).tokens[6]
    assert (word.head.text, word.dep_) == ("joined", "obl:agent")
