"""What a clause takes beside its subject, on trees written by hand."""

from parsed import word

from kg.extract.syntax.arguments import arguments

GAP = "the/DT/det/2 treaty/NN/nsubj/5 Peru/NNP/nsubj/4 signed/VBD/acl:relcl/2/sign failed/VBD/root/0/fail"


def test_the_noun_of_a_relative_clause_fills_its_gap() -> None:
    assert [(a.word.text, a.role) for a in arguments(word(GAP, "signed"))] == [("treaty", "obj")]


def test_obliques_have_their_preposition() -> None:
    text = (
        "Peru/NNP/nsubj/2 pulled/VBD/root/0/pull out/RP/compound:prt/2 "
        "of/IN/case/5 talks/NNS/obl/2 with/IN/case/7 Chile/NNP/obl/2"
    )
    assert [(a.word.text, a.prep) for a in arguments(word(text, "pulled"))] == [("talks", "of"), ("Chile", "with")]
