"""Relations of verbs and copulas, on trees written by hand: `subject | predicate | object #CLASS`, the class left out
where any will do.
"""

import pytest
from parsed import parsed

from kg.extract.statements.clauses import relations
from kg.extract.statements.predicates import key, participle
from kg.extract.statements.wording import named
from kg.extract.syntax import tree
from kg.extract.syntax.modes import Modality

PASSIVE = "Iran/NNP/nsubj:pass/3 was/VBD/aux:pass/3/be attacked/VBN/root/0/attack"
SANCTIONS = "Peru/NNP/nsubj/2 {verb}/root/0/{lemma} sanctions/NNS/obj/2/sanction {prep}/IN/case/5 Iran/NNP/nmod/3"
CASES = [
    # active
    ("Peru/NNP/nsubj/2 sanctioned/VBD/root/0/sanction Iran/NNP/obj/2", ["Peru | sanction | Iran #SANCTION"]),
    (
        "Peru/NNP/nsubj/2 gave/VBD/root/0/give Mali/NNP/iobj/2 grain/NN/obj/2",
        ["Peru | give grain to | Mali", "Peru | give | grain #OTHER"],
    ),
    (
        "Peru/NNP/nsubj/4 and/CC/cc/3 Chile/NNP/conj/1 invaded/VBD/root/0/invade Mali/NNP/obj/4 "
        "and/CC/cc/7 Togo/NNP/conj/5",
        [
            "Peru | invade | Mali #ASSAULT",
            "Peru | invade | Togo #ASSAULT",
            "Chile | invade | Mali #ASSAULT",
            "Chile | invade | Togo #ASSAULT",
        ],
    ),
    ("it/PRP/expl/2 rained/VBD/root/0/rain stones/NNS/obj/2/stone", []),
    # what somebody calls it
    (
        "Peru/NNP/nsubj/2 condemned/VBD/root/0/condemn what/WP/obj/2 it/PRP/nsubj/5 called/VBD/acl:relcl/3/call "
        "sanctions/NNS/obj/5/sanction",
        ["Peru | condemn | sanctions #ACCUSE"],
    ),
    # passive
    (PASSIVE + " by/IN/case/5 Iraq/NNP/obl:agent/3", ["Iraq | attack | Iran #ASSAULT"]),
    (PASSIVE, []),
    (
        PASSIVE + " in/IN/case/5 May/NNP/obl/3 by/IN/case/7 Iraq/NNP/obl/3",
        [
            "Iraq | attack | Iran #ASSAULT",
            "Iraq | attack Iran in | May #ASSAULT",
            "Iran | be attacked in | May #ASSAULT",
        ],
    ),
    (
        "Ana/NNP/nsubj:pass/3 was/VBD/aux:pass/3/be invited/VBN/root/0/invite to/IN/case/5 Peru/NNP/obl/3",
        ["Ana | be invited to | Peru #CONSULT"],
    ),
    (
        "the/DT/det/2 plan/NN/nsubj:pass/4 was/VBD/aux:pass/4/be carried/VBN/root/0/carry out/RP/compound:prt/4 "
        "by/IN/case/7 Mali/NNP/obl:agent/4",
        ["Mali | carry out | plan #OTHER"],
    ),
    # obliques
    (
        "Peru/NNP/nsubj/2 withdrew/VBD/root/0/withdraw from/IN/case/5 the/DT/det/5 pact/NN/obl/2",
        ["Peru | withdraw from | pact #REJECT"],
    ),
    (
        "Peru/NNP/nsubj/2 bought/VBD/root/0/buy grain/NN/obj/2 from/IN/case/5 Mali/NNP/obl/2",
        ["Peru | buy | grain #OTHER", "Peru | buy grain from | Mali #COOPERATE"],
    ),
    (
        "Peru/NNP/nsubj/2 sold/VBD/root/0/sell Iran/NNP/obj/2 to/IN/case/5 Mali/NNP/obl/2",
        ["Peru | sell to Mali | Iran #OTHER", "Peru | sell Iran to | Mali #COOPERATE"],
    ),
    # beside an object the noun of an oblique leads no further
    (
        "Peru/NNP/nsubj/2 bought/VBD/root/0/buy grain/NN/obj/2 from/IN/case/5 traders/NNS/obl/2/trader "
        "of/IN/case/7 Mali/NNP/nmod/5",
        ["Peru | buy | grain", "Peru | buy grain from | traders"],
    ),
    # copulas
    (
        "Peru/NNP/nsubj/4 is/VBZ/cop/4/be an/DT/det/4 ally/NN/root/0 of/IN/case/6 Chile/NNP/nmod/4",
        ["Peru | be | ally #IDENTITY", "Peru | be ally of | Chile"],
    ),
    pytest.param(
        "Peru/NNP/nsubj/3 is/VBZ/cop/3/be critical/JJ/root/0 of/IN/case/5 Chile/NNP/obl/3",
        ["Peru | be critical of | Chile #ACCUSE"],
    ),
    ("Ana/NNP/nsubj/4 is/VBZ/cop/4/be in/IN/case/4 Peru/NNP/root/0", ["Ana | be in | Peru #LOCATED"]),
    pytest.param(
        "Peru/NNP/nsubj/4 is/VBZ/cop/4/be at/IN/case/4 war/NN/root/0 with/IN/case/6 Chile/NNP/nmod/4",
        ["Peru | be at war with | Chile #ASSAULT"],
    ),
    # through an object noun to what it is about
    (
        SANCTIONS.format(verb="imposed/VBD", lemma="impose", prep="on"),
        ["Peru | impose | sanctions #SANCTION", "Peru | impose sanction on | Iran #SANCTION"],
    ),
    (
        "Peru/NNP/nsubj/2 crossed/VBD/root/0/cross Chile/NNP/nmod:poss/5 's/POS/case/3 border/NN/obj/2",
        ["Peru | cross | border", "Peru | cross border of | Chile"],
    ),
    (
        "Peru/NNP/nsubj/2 prevented/VBD/root/0/prevent talks/NNS/obj/2/talk between/IN/case/5 Iran/NNP/nmod/3 "
        "and/CC/cc/7 Mali/NNP/conj/5",
        ["Peru | prevent | talks"],
    ),
    # nouns that only count
    (
        "Peru/NNP/nsubj/2 expelled/VBD/root/0/expel dozens/NNS/obj/2/dozen of/IN/case/5 envoys/NNS/nmod/3/envoy",
        ["Peru | expel | envoys #SANCTION"],
    ),
    (
        "Peru/NNP/nsubj/2 met/VBD/root/0/meet with/IN/case/5 a/DT/det/5 group/NN/obl/2 of/IN/case/7 "
        "envoys/NNS/nmod/5/envoy",
        ["Peru | meet with | group #CONSULT", "Peru | meet with | envoys #CONSULT"],
    ),
    # light verbs take the class of their noun
    (
        "Peru/NNP/nsubj/2 held/VBD/root/0/hold talks/NNS/obj/2/talk with/IN/case/5 Iran/NNP/obl/2",
        ["Peru | hold | talks #CONSULT", "Peru | hold talk with | Iran #CONSULT"],
    ),
    ("Peru/NNP/nsubj/2 held/VBD/root/0/hold Iran/NNP/obj/2", ["Peru | hold | Iran #OTHER"]),
    # predicates whose object acts
    (
        SANCTIONS.format(verb="faces/VBZ", lemma="face", prep="from"),
        ["Peru | face | sanctions #SANCTION", "Iran | sanction | Peru #SANCTION"],
    ),
    (
        "Peru/NNP/nsubj/2 came/VBD/root/0/come under/IN/case/4 fire/NN/obl/2 from/IN/case/6 Iran/NNP/nmod/4",
        ["Iran | criticize | Peru #ACCUSE"],
    ),
    # what completes an object
    (
        "Peru/NNP/nsubj/2 exposed/VBD/root/0/expose Mali/NNP/obj/2 to/IN/case/5 attacks/NNS/obl/2/attack",
        ["Peru | expose to attack | Mali", "Peru | expose Mali to | attacks"],
    ),
    ("Peru/NNP/nsubj/2 put/VBD/root/0/put troops/NNS/obj/2/troop", []),
    (
        "Peru/NNP/nsubj/2 called/VBD/root/0/call Ana/NNP/obj/2 the/DT/det/6 worst/JJS/amod/6 envoy/NN/xcomp/2",
        ["Peru | call worst envoy | Ana"],
    ),
    (
        "this/DT/nsubj/2 makes/VBZ/root/0/make Peru/NNP/obj/2 less/RBR/advmod/5 safe/JJ/xcomp/2",
        ["this | make less safe | Peru"],
    ),
    ("Peru/NNP/nsubj/2 saw/VBD/root/0/see Ana/NNP/obj/2 endorse/VB/xcomp/2 Li/NNP/obj/4", ["Ana | endorse | Li"]),
    ("Peru/NNP/nsubj/2 did/VBD/root/0/do the/DT/det/4 thing/NN/obj/2", []),
    (
        "Peru/NNP/nsubj/2 kept/VBD/root/0/keep buying/VBG/xcomp/2/buy grain/NN/obj/3",
        ["Peru | keep buying | grain"],
    ),
    (
        "Peru/NNP/nsubj/2 makes/VBZ/root/0/make Mali/NNP/obj/2 safe/JJ/xcomp/2 for/IN/case/6 trade/NN/obl/2",
        ["Peru | make safe | Mali", "Peru | make Mali safe for | trade"],
    ),
    (
        "Ana/NNP/nsubj/2 called/VBD/root/0/call it/PRP/obj/2 a/DT/det/5 trap/NN/obj/2",
        ["Ana | call trap | it"],
    ),
    (
        "talks/NNS/nsubj/2/talk began/VBD/root/0/begin as/IN/mark/6 Peru/NNP/nsubj/6 was/VBD/aux/6/be "
        "buying/VBG/advcl/2/buy grain/NN/obj/6",
        ["Peru | buy | grain"],
    ),
    (
        "Ana/NNP/nsubj/2 led/VBD/root/0/lead ,/,/punct/5 with/IN/case/5 rivals/NNS/obl/2/rival",
        [],
    ),
    # how well it goes
    (
        "Ana/NNP/nsubj/2 did/VBD/root/0/do better/RBR/advmod/2 in/IN/case/5 Peru/NNP/obl/2",
        ["Ana | do better in | Peru"],
    ),
    # phrases that are not the verb's
    (
        "Peru/NNP/nsubj/2 left/VBD/root/0/leave according/VBG/case/5 to/IN/fixed/3 Ana/NNP/obl/2",
        [],
    ),
    (
        "losses/NNS/nsubj/4/loss since/IN/case/3 May/NNP/obl/4 led/VBD/root/0/lead to/IN/case/6 unrest/NN/obl/4",
        ["losses | lead to | unrest"],
    ),
    (
        "as/IN/case/2 proof/NN/obl/4 Ana/NNP/nsubj/4 pointed/VBD/root/0/point to/IN/case/6 Peru/NNP/obl/4",
        ["Ana | point to | Peru"],
    ),
    (
        "Peru/NNP/nsubj/2 began/VBD/root/0/begin after/IN/case/4 talks/NNS/obl/2/talk to/TO/mark/6 "
        "leave/VB/xcomp/2 Mali/NNP/obj/6",
        ["Peru | begin to leave | Mali"],
    ),
    # nobody in particular
    ("anyone/NN/nsubj/2 left/VBD/root/0/leave Peru/NNP/obj/2", []),
    # governing verbs in the predicate
    (
        "Peru/NNP/nsubj/2 voted/VBD/root/0/vote to/TO/mark/4 expel/VB/xcomp/2 Iran/NNP/obj/4",
        ["Peru | vote to expel | Iran #SANCTION"],
    ),
    (
        "Peru/NNP/nsubj/2 succeeded/VBD/root/0/succeed in/IN/mark/4 expelling/VBG/advcl/2/expel Iran/NNP/obj/4",
        ["Peru | succeed in expelling | Iran #SANCTION"],
    ),
    (
        "Peru/NNP/nsubj/2 left/VBD/root/0/leave after/IN/mark/4 expelling/VBG/advcl/2/expel Iran/NNP/obj/4",
        ["Peru | expel | Iran #SANCTION"],
    ),
    (
        "Peru/NNP/nsubj/3 is/VBZ/cop/3/be ready/JJ/root/0 to/TO/mark/5 expel/VB/xcomp/3 Iran/NNP/obj/5",
        ["Peru | be ready to expel | Iran #SANCTION"],
    ),
    (
        "Peru/NNP/nsubj:pass/3 was/VBD/aux:pass/3/be forced/VBN/root/0/force to/TO/mark/5 expel/VB/xcomp/3 "
        "Iran/NNP/obj/5",
        ["Peru | be forced to expel | Iran #SANCTION"],
    ),
    (
        "Peru/NNP/nsubj/2 began/VBD/root/0/begin to/TO/mark/4 try/VB/xcomp/2 to/TO/mark/6 learn/VB/xcomp/4 "
        "to/TO/mark/8 sign/VB/xcomp/6 it/PRP/obj/8",
        ["Peru | try to learn to sign | it #AGREE"],
    ),
    (
        "Peru/NNP/nsubj/2 promised/VBD/root/0/promise Mali/NNP/obj/2 to/TO/mark/5 expel/VB/xcomp/2 Iran/NNP/obj/5",
        ["Peru | promise | Mali", "Peru | promise to expel | Iran #SANCTION"],
    ),
    # a governed deed: the object of the governor does it, without the governor in its predicate
    (
        "Peru/NNP/nsubj/2 urged/VBD/root/0/urge Mali/NNP/obj/2 to/TO/mark/5 expel/VB/xcomp/2 Iran/NNP/obj/5",
        ["Peru | urge to expel Iran | Mali #REQUEST", "Mali | expel | Iran"],
    ),
    # the class of a threat outweighs that of the deed, that of another governor only an unknown one
    (
        "Peru/NNP/nsubj/2 threatened/VBD/root/0/threaten to/TO/mark/4 invade/VB/xcomp/2 Iran/NNP/obj/4",
        ["Peru | threaten to invade | Iran #THREATEN"],
    ),
    (
        "Peru/NNP/nsubj/2 agreed/VBD/root/0/agree to/TO/mark/4 frobnicate/VB/xcomp/2 Iran/NNP/obj/4",
        ["Peru | agree to frobnicate | Iran #AGREE"],
    ),
    (
        "Peru/NNP/nsubj/2 agreed/VBD/root/0/agree to/TO/mark/4 expel/VB/xcomp/2 Iran/NNP/obj/4",
        ["Peru | agree to expel | Iran #SANCTION"],
    ),
    # what only comments on the sentence, and when somebody speaks
    (
        "Peru/NNP/nsubj/2 left/VBD/root/0/leave in/IN/case/4 fact/NN/obl/2 for/IN/case/6 Mali/NNP/obl/2",
        ["Peru | leave for | Mali"],
    ),
    (
        "Ana/NNP/nsubj/2 spoke/VBD/root/0/say after/IN/case/5 the/DT/det/5 talks/NNS/obl/2/talk in/IN/case/7 "
        "Lima/NNP/obl/2",
        ["Ana | say in | Lima #STATEMENT"],
    ),
    # what is about the sentence, not about its predicate noun, and clauses behind a copula
    (
        "Ana/NNP/nsubj/5 by/IN/case/3 law/NN/obl/5 is/VBZ/cop/5/be head/NN/root/0 in/IN/case/7 Peru/NNP/obl/5",
        ["Ana | be | head", "Ana | be head in | Peru"],
    ),
    ("aim/NN/nsubj/4 is/VBZ/cop/4/be to/TO/mark/4 win/VB/root/0 in/IN/case/6 Peru/NNP/obl/4", []),
    (
        "chance/NN/root/0 that/IN/mark/5 Ana/NNP/nsubj/5 is/VBZ/cop/5/be head/NN/acl/1 in/IN/case/7 Peru/NNP/obl/5",
        [],
    ),
    # a phrase behind what somebody is called belongs to that
    (
        "Ana/NNP/nsubj:pass/3 was/VBD/aux:pass/3/be named/VBN/root/0/name head/NN/xcomp/3 in/IN/case/6 Peru/NNP/obl/3",
        ["Ana | be named | head"],
    ),
    # particles and states
    (
        "Peru/NNP/nsubj/2 ruled/VBD/root/0/rule out/RP/compound:prt/2 talks/NNS/obj/2/talk",
        ["Peru | rule out | talks #REJECT"],
    ),
    (
        "Peru/NNP/nsubj/2 remained/VBD/root/0/remain apart/RB/xcomp/2 from/IN/case/5 Mali/NNP/obl/2",
        ["Peru | remain apart from | Mali"],
    ),
]


def found(text: str) -> list:
    return list(relations(tree.read(parsed(text))))


def shown(relation) -> str:
    predicate = named(relation.predicate, relation.inner, "")
    return f"{relation.subject.text} | {predicate} | {relation.object.text} #{relation.event_class}"


@pytest.mark.parametrize(("text", "expected"), CASES, ids=str)
def test_relations(text: str, expected: list[str]) -> None:
    lines = sorted(map(shown, found(text)))
    assert len(lines) == len(expected), lines
    for line, wanted in zip(lines, sorted(expected), strict=True):
        assert line == wanted if "#" in wanted else line.startswith(f"{wanted} #")


@pytest.mark.parametrize(
    ("text", "rules"),
    [
        ("Peru/NNP/nsubj/2 met/VBD/root/0/meet Iran/NNP/obj/2", ["clause"]),
        ("Peru/NNP/nsubj/2 left/VBD/root/0/leave for/IN/case/4 Iran/NNP/obl/2", ["oblique"]),
        (
            "Peru/NNP/nsubj/2 bought/VBD/root/0/buy grain/NN/obj/2 from/IN/case/5 Iran/NNP/obl/2",
            ["clause", "adjunct"],
        ),
        (PASSIVE + " by/IN/case/5 Iraq/NNP/obl:agent/3", ["passive"]),
        (PASSIVE + " in/IN/case/5 May/NNP/obl/3", ["patient"]),
        ("Ana/NNP/nsubj/4 is/VBZ/cop/4/be in/IN/case/4 Peru/NNP/root/0", ["copula"]),
        (SANCTIONS.format(verb="imposed/VBD", lemma="impose", prep="on"), ["clause", "through"]),
    ],
)
def test_a_relation_names_its_rule(text: str, rules: list[str]) -> None:
    assert [relation.rule for relation in found(text)] == rules


def test_the_verb_carries_the_predicate_and_says_how_it_is_meant() -> None:
    [relation] = found("Peru/NNP/nsubj/4 did/VBD/aux/4/do not/RB/advmod/4 sign/VB/root/0 treaties/NNS/obj/4/treaty")
    assert relation.anchor.text == "sign"
    assert relation.modality == Modality(negated=True)


def test_the_head_of_a_relative_clause_is_its_subject_and_object() -> None:
    text = (
        "Peru/NNP/nsubj/8 ,/,/punct/4 which/WDT/nsubj/4 borders/VBZ/acl:relcl/1/border Chile/NNP/obj/4 ,/,/punct/4 "
        "has/VBZ/aux/8/have signed/VBN/root/0/sign the/DT/det/10 deal/NN/obj/8 Mali/NNP/nsubj/12 "
        "wants/VBZ/acl:relcl/10/want"
    )
    assert [shown(r) for r in found(text)] == [
        "Peru | border | Chile #LOCATED",
        "Peru | sign | deal #AGREE",
        "Mali | want | deal #REQUEST",
    ]


def test_a_verb_is_named_with_its_particle_and_a_passive_as_it_stands() -> None:
    words = tree.read(parsed(PASSIVE + " out/RP/compound:prt/3 of/IN/case/6 bounds/NNS/obl/3"))
    assert key(words[2]) == "attack out"
    assert participle(words[2]) == "attacked out"
