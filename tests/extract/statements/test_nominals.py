"""Relations of noun phrases, on trees written by hand: `subject | predicate | object #CLASS`."""

import pytest
from parsed import parsed
from standing import standing

from kg.extract.statements.nominals import relations
from kg.extract.syntax import tree
from kg.extract.syntax.modes import Modality

PEOPLE = dict.fromkeys(("Ana", "Omar"), "Person")
COUNTRIES = dict.fromkeys(("Peru", "Peruvian", "anti-Peruvian", "Chile", "Chilean", "Mali"), "Country")
ACTORS = {**PEOPLE, **COUNTRIES, "Congress": "Organization", "Lima": "City", "Geneva": "City"}
LEFT = "left/VBD/root/0/leave"
TITLE = "Peruvian/JJ/amod/2 President/NNP/nmod:desc/3/president Ana/NNP/nsubj/4 " + LEFT
APPOSITION = (
    "Ana/NNP/nsubj/8 ,/,/punct/1 the/DT/det/5 {modifier} {role}/appos/1 {prep}/IN/case/7 {of}/NNP/nmod/5 " + LEFT
)
PAIR = "{noun} between/IN/case/3 Peru/NNP/nmod/1 and/CC/cc/5 Chile/NNP/conj/3"

OFFICES = [
    (TITLE, ["Ana | president of | Peruvian #POSITION"]),
    (
        "Peruvian/JJ/amod/3 President/NNP/nmod:desc/3/president Ana/NNP/nsubj/4 " + LEFT,
        ["Ana | president of | Peruvian #POSITION"],
    ),
    (
        "former/JJ/amod/3 Peruvian/JJ/amod/3 president/NN/nmod:desc/4 Ana/NNP/nsubj/5 " + LEFT,
        ["Ana | former president of | Peruvian #POSITION"],
    ),
    (
        "acting/JJ/amod/3 Foreign/NNP/compound/3/foreign Minister/NNP/nmod:desc/4/minister Omar/NNP/nsubj/7 "
        "of/IN/case/6 Mali/NNP/nmod/4 " + LEFT,
        ["Omar | acting foreign minister of | Mali #POSITION"],
    ),
    (
        "former/JJ/amod/4 Peruvian/JJ/amod/4 President/NNP/nmod:desc/4/president Ana/NNP/nsubj/5 " + LEFT,
        ["Ana | former president of | Peruvian #POSITION"],
    ),
    (
        APPOSITION.format(modifier="former/JJ/amod/5", role="president/NN", prep="of", of="Peru"),
        ["Ana | former president of | Peru #POSITION"],
    ),
    (
        APPOSITION.format(modifier="Peruvian/JJ/amod/5", role="ambassador/NN", prep="to", of="Chile"),
        ["Ana | ambassador of | Peruvian #POSITION", "Ana | ambassador to | Chile #POSITION"],
    ),
    (
        "Peru/NNP/nmod:poss/4 's/POS/case/1 deputy/NN/compound/4 envoy/NN/nmod:desc/5 Omar/NNP/nsubj/6 " + LEFT,
        ["Omar | deputy envoy of | Peru #POSITION"],
    ),
    (
        "Peru/NNP/compound/2 Secretary/NNP/nmod:desc/5/secretary of/IN/case/4 State/NNP/nmod/2/state "
        "Ana/NNP/nsubj/6 " + LEFT,
        ["Ana | secretary of state of | Peru #POSITION"],
    ),
    # a town has offices as a state has
    (
        APPOSITION.format(modifier="former/JJ/amod/5", role="mayor/NN", prep="of", of="Lima"),
        ["Ana | former mayor of | Lima #POSITION"],
    ),
    (
        "Lima/NNP/compound/2 mayor/NN/nmod:desc/3 Ana/NNP/nsubj/4 " + LEFT,
        ["Ana | mayor of | Lima #POSITION"],
    ),
    (
        "the/DT/det/2 leader/NN/nsubj/7 of/IN/case/4 Peru/NNP/nmod/2 and/CC/cc/6 Chile/NNP/conj/4 " + LEFT,
        ["leader | leader of | Peru #POSITION", "leader | leader of | Chile #POSITION"],
    ),
    (
        "members/NNS/nsubj/4/member of/IN/case/3 Congress/NNP/nmod/1 " + LEFT,
        ["members | member of | Congress #MEMBER"],
    ),
    (
        "presidents/NNS/nsubj/4/president of/IN/case/3 Peru/NNP/nmod/1 " + LEFT,
        ["presidents | president of | Peru #MEMBER"],
    ),
    # an office in a place, but not the place of which it is
    ("the/DT/det/2 envoy/NN/nsubj/5 in/IN/case/4 Lima/NNP/nmod/2 " + LEFT, ["envoy | envoy in | Lima #POSITION"]),
    ("the/DT/det/2 envoy/NN/nsubj/5 of/IN/case/4 Lima/NNP/nmod/2 " + LEFT, []),
    # nobody holds it
    ("the/DT/det/2 minister/NN/nsubj/5 of/IN/case/4 Peru/NNP/nmod/2 " + LEFT, []),
]

EVENTS = [
    (
        "Peru/NNP/nmod:poss/3 's/POS/case/1 annexation/NN/root/0 of/IN/case/5 Mali/NNP/nmod/3",
        ["Peru | annex | Mali #COERCE"],
    ),
    (
        "Peruvian/JJ/amod/2 meddling/NN/root/0 in/IN/case/4 Mali/NNP/nmod/2 and/CC/cc/6 Chile/NNP/conj/4",
        ["Peruvian | meddle in | Mali #COERCE", "Peruvian | meddle in | Chile #COERCE"],
    ),
    (
        "the/DT/det/2 sanctions/NNS/root/0/sanction by/IN/case/4 Peru/NNP/nmod/2 against/IN/case/6 Mali/NNP/nmod/2",
        ["Peru | sanction | Mali #SANCTION"],
    ),
    (
        "Peru/NNP/nmod:poss/4 's/POS/case/1 trade/NN/compound/4 war/NN/root/0 with/IN/case/6 Mali/NNP/nmod/4",
        ["Peru | fight trade war with | Mali #SANCTION"],
    ),
    (
        "Peru/NNP/nmod:poss/3 's/POS/case/1 position/NN/root/0 on/IN/case/5 Mali/NNP/nmod/3",
        ["Peru | have position on | Mali #OTHER"],
    ),
    ("the/DT/det/2 annexation/NN/root/0 of/IN/case/4 Mali/NNP/nmod/2", []),
    # what is against somebody is not his
    ("anti-Peruvian/JJ/amod/2 meddling/NN/root/0 in/IN/case/4 Mali/NNP/nmod/2", []),
    ("Peru/NNP/nmod:poss/3 's/POS/case/1 teapot/NN/root/0 of/IN/case/5 Mali/NNP/nmod/3", []),
    # pairs
    (PAIR.format(noun="talks/NNS/root/0/talk"), ["Peru | talk with | Chile #CONSULT"]),
    (PAIR.format(noun="rivalry/NN/root/0"), ["Peru | have rivalry with | Chile #OTHER"]),
    (
        "Peru/NNP/compound/4 -/HYPH/punct/1 Chile/NNP/compound/4 summit/NN/root/0",
        ["Peru | meet with | Chile #CONSULT"],
    ),
    # the verb keeps the preposition that it needs
    (
        "Peru/NNP/nmod:poss/3 's/POS/case/1 war/NN/root/0 against/IN/case/5 Mali/NNP/nmod/3",
        ["Peru | fight against | Mali #ASSAULT"],
    ),
    pytest.param(
        "Peru/NNP/nmod:poss/3 's/POS/case/1 talks/NNS/root/0/talk with/IN/case/5 Mali/NNP/nmod/3",
        ["Peru | talk with | Mali #CONSULT"],
    ),
    pytest.param(
        "Peru/NNP/nmod:poss/3 's/POS/case/1 apology/NN/root/0 to/TO/case/5 Mali/NNP/nmod/3",
        ["Peru | apologize to | Mali #SUPPORT"],
    ),
]


def found(text: str, **more: str) -> list:
    words = tree.read(parsed(text))
    return list(relations(words, standing(words, {**ACTORS, **more})))


def shown(relation) -> str:
    return f"{relation.subject.text} | {relation.predicate} | {relation.object.text} #{relation.event_class}"


@pytest.mark.parametrize(("text", "expected"), OFFICES, ids=str)
def test_offices(text: str, expected: list[str]) -> None:
    holders = dict.fromkeys(("leader", "presidents", "members", "envoy"), "Group")
    lines = [line for line in found(text, **holders) if line.rule != "place"]
    assert sorted(map(shown, lines)) == sorted(expected)
    assert {line.rule for line in lines} <= {"office"}


def test_an_office_that_stands_for_its_holder_has_him_as_subject_once() -> None:
    """ "Ana, the president of Peru": the apposition is a mention of its own."""
    text = APPOSITION.format(modifier="new/JJ/amod/5", role="president/NN", prep="of", of="Peru")
    [line] = found(text, president="Person")
    assert (line.subject.text, line.object.text) == ("president", "Peru")


@pytest.mark.parametrize(("text", "expected"), EVENTS, ids=str)
def test_events(text: str, expected: list[str]) -> None:
    lines = found(text)
    assert sorted(map(shown, lines)) == sorted(expected)
    assert {line.rule for line in lines} <= {"event noun"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a/DT/det/2 " + "summit/NN/root/0 between/IN/case/4 Peru/NNP/nmod/2 and/CC/cc/6 Mali/NNP/conj/4", Modality()),
        (
            "planned/JJ/amod/2 talks/NNS/root/0/talk between/IN/case/4 Peru/NNP/nmod/2 and/CC/cc/6 Mali/NNP/conj/4",
            Modality("intended"),
        ),
        (
            "possible/JJ/amod/2 talks/NNS/root/0/talk between/IN/case/4 Peru/NNP/nmod/2 and/CC/cc/6 Mali/NNP/conj/4",
            Modality("conditional"),
        ),
        (
            "alleged/JJ/amod/2 meddling/NN/root/0 by/IN/case/4 Peru/NNP/nmod/2 in/IN/case/6 Mali/NNP/nmod/2",
            Modality("claimed"),
        ),
        (
            "no/DT/det/2 meddling/NN/root/0 by/IN/case/4 Peru/NNP/nmod/2 in/IN/case/6 Mali/NNP/nmod/2",
            Modality(negated=True),
        ),
        (
            "Ana/NNP/nsubj/2 left/VBD/root/0/leave ahead/IN/case/5 of/IN/fixed/3 talks/NNS/obl/2/talk "
            "between/IN/case/7 Peru/NNP/nmod/5 and/CC/cc/9 Mali/NNP/conj/7",
            Modality("intended"),
        ),
        (
            "Ana/NNP/nsubj/2 wants/VBZ/root/0/want talks/NNS/obj/2/talk between/IN/case/5 Peru/NNP/nmod/3 "
            "and/CC/cc/7 Mali/NNP/conj/5",
            Modality("intended"),
        ),
        (
            "Ana/NNP/nsubj/2 canceled/VBD/root/0/cancel talks/NNS/obj/2/talk between/IN/case/5 Peru/NNP/nmod/3 "
            "and/CC/cc/7 Mali/NNP/conj/5",
            Modality(negated=True),
        ),
        # an event with a possessor is taken for granted, whatever is thought of it
        (
            "Ana/NNP/nsubj/2 denied/VBD/root/0/deny Peru/NNP/nmod:poss/5 's/POS/case/3 meddling/NN/obj/2 "
            "in/IN/case/7 Mali/NNP/nmod/5",
            Modality(),
        ),
        (
            "Ana/NNP/nsubj/2 denied/VBD/root/0/deny Peruvian/JJ/amod/4 meddling/NN/obj/2 in/IN/case/6 Mali/NNP/nmod/4",
            Modality("denied"),
        ),
        # to condemn or announce it is not to doubt it
        (
            "Ana/NNP/nsubj/2 announced/VBD/root/0/announce talks/NNS/obj/2/talk between/IN/case/5 Peru/NNP/nmod/3 "
            "and/CC/cc/7 Mali/NNP/conj/5",
            Modality(),
        ),
        (
            "Ana/NNP/nsubj/2 condemned/VBD/root/0/condemn Peruvian/JJ/amod/4 meddling/NN/obj/2 in/IN/case/6 "
            "Mali/NNP/nmod/4",
            Modality(),
        ),
        (
            "the/DT/det/2 possibility/NN/root/0 of/IN/case/4 talks/NNS/nmod/2/talk between/IN/case/6 "
            "Peru/NNP/nmod/4 and/CC/cc/8 Mali/NNP/conj/6",
            Modality("conditional"),
        ),
        (
            "Ana/NNP/nsubj/4 did/VBD/aux/4/do not/RB/advmod/4 hold/VB/root/0 talks/NNS/obj/4/talk "
            "between/IN/case/7 Peru/NNP/nmod/5 and/CC/cc/9 Mali/NNP/conj/7",
            Modality(negated=True),
        ),
    ],
)
def test_how_real_an_event_is(text: str, expected: Modality) -> None:
    [line] = found(text)
    assert line.modality == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "sanctions/NNS/root/0/sanction on/IN/case/3 Mali/NNP/nmod/1",
            ["sanctions | be sanction on | Mali #SANCTION"],
        ),
        (
            "sanctions/NNS/root/0/sanction on/IN/case/3 Mali/NNP/nmod/1 during/IN/case/6 the/DT/det/6 "
            "campaign/NN/nmod/1",
            ["sanctions | be sanction on | Mali #SANCTION", "sanctions | be sanction during | campaign #OTHER"],
        ),
        ("sanctions/NNS/root/0/sanction on/IN/case/3 whim/NN/nmod/1", []),
    ],
)
def test_issue_links(text: str, expected: list[str]) -> None:
    lines = found(text, sanctions="Issue", campaign="Event")
    assert sorted(map(shown, lines)) == sorted(expected)
    assert {line.rule for line in lines} <= {"issue link"}


def test_a_place_is_no_issue_link() -> None:
    [line] = found("summit/NN/root/0 in/IN/case/3 Geneva/NNP/nmod/1", summit="Event")
    assert (shown(line), line.rule) == ("summit | be in | Geneva #LOCATED", "place")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "the/DT/det/2 summit/NN/root/0 near/IN/case/4 Lima/NNP/nmod/2",
            ["summit | be near | Lima #LOCATED"],
        ),
        ("the/DT/det/2 embassy/NN/root/0 near/IN/case/4 Lima/NNP/nmod/2", ["embassy | be near | Lima #LOCATED"]),
        ("Lima/NNP/root/0 ,/,/punct/3 Peru/NNP/appos/1", ["Lima | be in | Peru #LOCATED"]),
        # one of a list
        ("Lima/NNP/root/0 ,/,/punct/3 Geneva/NNP/appos/1 and/CC/cc/5 Peru/NNP/conj/3", []),
        ("Ana/NNP/root/0 ,/,/punct/3 Peru/NNP/appos/1", []),
        ("Lima/NNP/root/0 ,/,/punct/3 Ana/NNP/appos/1", []),
        ("Lima/NNP/root/0 with/IN/case/3 Peru/NNP/nmod/1", []),
        ("Lima/NNP/root/0 ,/,/punct/3 Lima/NNP/appos/1", []),
    ],
)
def test_places(text: str, expected: list[str]) -> None:
    lines = [line for line in found(text, embassy="Organization", summit="Event") if line.rule == "place"]
    assert list(map(shown, lines)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "the/DT/det/3 Ana/NNP/compound/3 administration/NN/root/0",
            ["Ana | lead administration | administration #POSITION"],
        ),
        (
            "Peru/NNP/nmod:poss/3 's/POS/case/1 administration/NN/root/0",
            ["administration | be administration of | Peru #MEMBER"],
        ),
        ("the/DT/det/2 army/NN/root/0 of/IN/case/4 Mali/NNP/nmod/2", ["army | be army of | Mali #MEMBER"]),
        ("Peru/NNP/nmod:poss/3 's/POS/case/1 army/NN/root/0", ["army | be army of | Peru #MEMBER"]),
        ("Ana/NNP/nmod:poss/3 's/POS/case/1 army/NN/root/0", ["army | be army of | Ana #MEMBER"]),
        ("the/DT/det/2 army/NN/root/0 against/IN/case/4 Mali/NNP/nmod/2", []),
    ],
)
def test_organizations_and_whose_they_are(text: str, expected: list[str]) -> None:
    lines = found(text, army="Group", administration="Organization")
    assert list(map(shown, lines)) == expected
    assert {line.rule for line in lines} <= {"part"}
