"""From relations to statements, on trees written by hand: what the model's tests in test_statements cannot isolate."""

from collections.abc import Mapping
from dataclasses import replace

import pytest
from parsed import parsed
from standing import standing

from kg.extract.statements import confidence
from kg.extract.statements.statements import LEAST, Text, outside, statements
from kg.extract.syntax import tree
from kg.records import Evidence, Quotation, Span, Statement

TYPES = {
    **dict.fromkeys(("Ana", "Omar"), "Person"),
    **dict.fromkeys(("Peru", "Peruvian", "Mali"), "Country"),
    "they": "Group",
    "Lima": "City",
    "attack": "Event",
    "her": "Person",
}
TEXTS = tuple(TYPES)
ANA, OMAR, PERU, PERUVIAN, MALI, THEY, LIMA, ATTACK, HER = range(9)
MET = "Ana/NNP/nsubj/2 met/VBD/root/0/meet Omar/NNP/obj/2"
SAID = "Omar/NNP/nsubj/2 said/VBD/root/0/say Peru/NNP/nsubj/4 invaded/VBD/ccomp/2/invade Mali/NNP/obj/4"
OFFICE = (
    "Peruvian/JJ/amod/2 President/NNP/nmod:desc/3/president Ana/NNP/nsubj/4 left/VBD/ccomp/6/leave "
    "Omar/NNP/nsubj/6 said/VBD/root/0/say"
)
POSSESSIVE = (
    "Peru/NNP/nmod:poss/3 's/POS/case/1 invasion/NN/nsubj/6 of/IN/case/5 Mali/NNP/nmod/3 failed/VBD/ccomp/8/fail "
    "Omar/NNP/nsubj/8 said/VBD/root/0/say"
)
URGE = "{who}/NNP/nsubj/2 said/VBD/root/0/say Ana/NNP/nsubj/4 {verb}/ccomp/2/{lemma} Peru/NNP/obj/4"


@pytest.fixture(autouse=True)
def equally_sure(monkeypatch) -> None:
    """The layer is tested apart from the weights."""
    monkeypatch.setattr(confidence, "estimate", lambda *_, **__: LEAST)


def quotation(text: str, content: str, *, speaker: int | None, direct: bool = True) -> Quotation:
    start = text.index(content)
    return Quotation(Span(start, start + len(content)), direct, speaker=speaker)


def read(
    tagged: str,
    *,
    quoted: str = "",
    speaker: int | None = OMAR,
    direct: bool = True,
    times: Mapping[int, str] | None = None,
    members: Mapping[int, tuple[int, ...]] | None = None,
) -> tuple[Statement, ...]:
    doc = parsed(tagged)
    words = tree.read(doc)
    quotations = [quotation(doc.text, quoted, speaker=speaker, direct=direct)] if quoted else []
    return statements(
        Text(
            id="news",
            text=doc.text,
            words=words,
            sentences=[Span(s.start_char, s.end_char) for s in doc.sents],
            nodes=standing(words, TYPES),
            quotations=quotations,
            times=times or {},
            members=members or {},
        )
    )


def one(found: tuple[Statement, ...], predicate: str) -> Statement:
    [statement] = [s for s in found if s.predicate == predicate]
    return statement


def test_a_statement_in_full() -> None:
    [statement] = read(MET)
    assert statement == Statement(
        subject=ANA,
        predicate="meet",
        object=OMAR,
        object_text="Omar",
        event_class="CONSULT",
        evidence=(Evidence("news", Span(0, 12), Span(0, 12), "Ana met Omar"),),
        confidence=LEAST,
        rule="clause",
    )


def test_speech_is_claimed_by_its_speaker() -> None:
    statement = one(read(SAID), "invade")
    assert (statement.mode, statement.speaker) == ("claimed", OMAR)


def test_what_somebody_says_whom_nothing_names_is_left_out() -> None:
    assert not [s for s in read(SAID, quoted="Peru invaded Mali", speaker=None) if s.predicate == "invade"]


@pytest.mark.parametrize(
    ("auxiliary", "mode"), [("will/MD/aux/5/will", "intended"), ("could/MD/aux/5/could", "conditional")]
)
def test_a_plan_that_is_told_is_a_plan(auxiliary: str, mode: str) -> None:
    text = f"Omar/NNP/nsubj/2 said/VBD/root/0/say Peru/NNP/nsubj/5 {auxiliary} invade/VB/ccomp/2 Mali/NNP/obj/5"
    statement = one(read(text), "invade")
    assert (statement.mode, statement.speaker) == (mode, OMAR)


@pytest.mark.parametrize(
    ("tagged", "quoted", "predicate"),
    [
        (OFFICE, "Peruvian President Ana left", "president of"),
        (
            "the/DT/det/2 attack/NN/nsubj/5 on/IN/case/4 Mali/NNP/nmod/2 failed/VBD/ccomp/7/fail Omar/NNP/nsubj/7 "
            "said/VBD/root/0/say",
            "the attack on Mali failed",
            "be attack on",
        ),
        (
            "the/DT/det/2 attack/NN/nsubj/5 in/IN/case/4 Lima/NNP/nmod/2 failed/VBD/ccomp/7/fail Omar/NNP/nsubj/7 "
            "said/VBD/root/0/say",
            "the attack in Lima failed",
            "be in",
        ),
    ],
)
def test_the_structure_of_a_noun_phrase_is_the_writers_own(tagged: str, quoted: str, predicate: str) -> None:
    statement = one(read(tagged, quoted=quoted), predicate)
    assert (statement.mode, statement.speaker) == ("asserted", None)


@pytest.mark.parametrize(("direct", "mode", "speaker"), [(False, "asserted", None), (True, "claimed", OMAR)])
def test_what_a_possessive_takes_for_granted_is_the_writers_unless_quoted(direct, mode, speaker) -> None:
    found = read(POSSESSIVE, quoted="Peru 's invasion of Mali failed", direct=direct)
    statement = next(s for s in found if s.rule == "event noun")
    assert (statement.mode, statement.speaker) == (mode, speaker)


ALLEGED = "alleged/JJ/amod/3 Peruvian/JJ/amod/3 meddling/NN/nsubj/6 in/IN/case/5 Mali/NNP/nmod/3 ended/VBD/root/0/end"


def test_what_is_only_alleged_is_no_fact() -> None:
    assert one(read(ALLEGED), "meddle in").mode == "claimed"


def test_what_is_only_planned_is_no_fact() -> None:
    assert one(read(ALLEGED.replace("alleged", "planned")), "meddle in").mode == "intended"


@pytest.mark.parametrize(
    ("verb", "lemma", "speaker", "expected"),
    [
        # to say "I urge you" is to urge
        ("urges/VBZ", "urge", ANA, ("asserted", None)),
        ("urges/VBZ", "urge", OMAR, ("claimed", OMAR)),
        ("invades/VBZ", "invade", ANA, ("claimed", ANA)),
    ],
)
def test_speech_acts_are_done_by_saying_them(verb, lemma, speaker, expected) -> None:
    found = read(URGE.format(who=TEXTS[speaker], verb=verb, lemma=lemma), quoted=f"Ana {lemma}s Peru", speaker=speaker)
    statement = one(found, lemma)
    assert (statement.mode, statement.speaker) == expected


def test_a_speech_act_that_is_denied_is_none() -> None:
    text = "Ana/NNP/nsubj/2 said/VBD/root/0/say Ana/NNP/nsubj/5 never/RB/advmod/5 urged/VBD/ccomp/2/urge Peru/NNP/obj/5"
    statement = one(read(text, quoted="Ana never urged Peru", speaker=ANA), "urge")
    assert (statement.mode, statement.negated, statement.speaker) == ("claimed", True, ANA)


def test_a_group_is_those_whom_it_stands_for() -> None:
    both = {THEY: (ANA, OMAR)}
    text = "they/PRP/nsubj/2 praised/VBD/root/0/praise Peru/NNP/obj/2"
    assert [(s.subject, s.object) for s in read(text, members=both)] == [(ANA, PERU), (OMAR, PERU)]
    text = "Peru/NNP/nsubj/2 praised/VBD/root/0/praise they/PRP/obj/2"
    assert [(s.subject, s.object) for s in read(text, members=both)] == [(PERU, ANA), (PERU, OMAR)]
    text = SAID.replace("Omar/NNP", "they/PRP")
    claimed = [s.speaker for s in read(text, quoted="Peru invaded Mali", speaker=THEY, members=both)]
    assert {ANA, OMAR} <= set(claimed)


def test_nobody_does_something_to_himself() -> None:
    assert read("Peru/NNP/nsubj/2 praised/VBD/root/0/praise Peru/NNP/obj/2") == ()
    text = "they/PRP/nsubj/2 praised/VBD/root/0/praise they/PRP/obj/2"
    assert read(text) == ()
    assert read(text, members={THEY: (ANA, OMAR)}) == ()  # neither each other nor crosswise


def test_a_statement_has_the_date_at_its_verb_and_none_is_about_a_date() -> None:
    [statement] = read(MET + " on/IN/case/5 Monday/NNP/obl/2", times={4: "2020-05-04"})
    assert (statement.predicate, statement.time) == ("meet", "2020-05-04")


def test_the_date_of_a_governing_verb_counts_but_not_that_of_any_other() -> None:
    voted = "Peru/NNP/nsubj/2 voted/VBD/root/0/vote Monday/NNP/obl/2 to/TO/mark/5 expel/VB/xcomp/2 Mali/NNP/obj/5"
    assert one(read(voted, times={2: "2020-05-04"}), "vote to expel").time == "2020-05-04"
    said = SAID + " Monday/NNP/obl/2"
    assert one(read(said, times={5: "2020-05-04"}), "invade").time == ""


def test_a_statement_has_the_place_at_its_verb_unless_that_is_its_object() -> None:
    found = read(MET + " in/IN/case/5 Lima/NNP/obl/2")
    told = {s.predicate: (s.object, s.place) for s in found if s.subject != OMAR}
    assert told == {"meet": (OMAR, LIMA), "meet Omar in": (LIMA, None)}
    assert one(found, "meet Omar in").event_class == "LOCATED"


def test_only_a_place_is_one() -> None:
    found = read("Ana/NNP/nsubj/2 met/VBD/root/0/meet in/IN/case/4 May/NNP/obl/2")
    assert {(s.predicate, s.place, s.event_class) for s in found} == {
        ("meet in", None, "CONSULT"),
    }


def test_evidence_spans_subject_predicate_and_object_in_their_own_sentence() -> None:
    text = (
        MET
        + " || Yesterday/NN/advmod/3 Peru/NNP/nsubj/3 invaded/VBD/root/0/invade poor/JJ/amod/5 Mali/NNP/obj/3 "
        + "soon/RB/advmod/3"
    )
    whole = parsed(text).text
    [evidence] = one(read(text), "invade").evidence
    assert evidence.article == "news"
    assert evidence.sentence.text(whole).strip() == evidence.text.strip() == "Yesterday Peru invaded poor Mali soon"
    assert evidence.span.text(whole) == "Peru invaded poor Mali"


def test_evidence_of_a_passive_spans_from_patient_to_agent() -> None:
    [statement] = read(
        "poor/JJ/amod/2 Mali/NNP/nsubj:pass/4 was/VBD/aux:pass/4/be invaded/VBN/root/0/invade by/IN/case/6 "
        "Peru/NNP/obl:agent/4 yesterday/NN/obl:unmarked/4"
    )
    assert (statement.subject, statement.object) == (PERU, MALI)
    assert statement.evidence[0].span == Span(len("poor "), len("poor Mali was invaded by Peru"))


def test_the_same_in_one_sentence_is_said_once_in_two_twice() -> None:
    twice = MET + " and/CC/cc/5 met/VBD/conj/2/meet Omar/NNP/obj/5"
    assert len(read(twice)) == 1
    assert len(read(f"{MET} || {MET}")) == 2


@pytest.mark.parametrize(("surer", "kept"), [(1, "Ana met Omar"), (4, "Ana met Omar and met Omar")])
def test_of_two_that_are_the_same_the_surer_is_kept(monkeypatch, surer: int, kept: str) -> None:
    monkeypatch.setattr(confidence, "estimate", lambda relation, *_, **__: 0.9 if relation.anchor.i == surer else LEAST)
    twice = MET + " and/CC/cc/5 met/VBD/conj/2/meet Omar/NNP/obj/5"
    [statement] = read(twice)
    assert statement.confidence == 0.9
    assert statement.evidence[0].span.text(parsed(twice).text) == kept


@pytest.mark.parametrize(("sure", "number"), [(LEAST, 1), (LEAST - 0.01, 0)])
def test_what_is_likely_wrong_is_no_statement(monkeypatch, sure: float, number: int) -> None:
    monkeypatch.setattr(confidence, "estimate", lambda *_, **__: sure)
    assert len(read(MET)) == number


def test_what_stands_beside_an_object_is_worth_a_statement_only_where_it_is_a_node() -> None:
    assert [s.predicate for s in read(MET + " in/IN/case/5 tents/NNS/obl/2/tent")] == ["meet"]


def test_statements_stand_in_the_order_of_the_text() -> None:
    text = f"{MET} in/IN/case/5 Lima/NNP/obl/2 || Peru/NNP/nsubj/2 left/VBD/root/0/leave Mali/NNP/obj/2"
    assert [s.predicate for s in read(text)] == ["meet", "meet Omar in", "meet in", "leave"]


@pytest.mark.parametrize(
    ("object_", "expected"),
    [
        ("rusty/JJ/amod/4 tanks/NNS/obj/2/tank", ["rusty tanks"]),
        ("some/DT/obj/2", []),
        ("it/PRP/obj/2", []),
        ("three/CD/obj/2", []),
        ("days/NNS/obj/2/day", []),
    ],
)
def test_an_object_without_a_node_must_say_something(object_: str, expected: list[str]) -> None:
    found = read(f"Peru/NNP/nsubj/2 bought/VBD/root/0/buy {object_}")
    assert [s.object_text for s in found] == expected


def test_a_pronoun_as_object_is_shown_as_the_one_it_stands_for() -> None:
    doc = parsed("Peru/NNP/nsubj/2 praised/VBD/root/0/praise her/PRP/obj/2")
    words = tree.read(doc)
    nodes = standing(words, TYPES)
    nodes.chains = [replace(chain, label="Ana" if chain.label == "her" else chain.label) for chain in nodes.chains]
    [statement] = statements(Text("news", doc.text, words, [Span(0, len(doc.text))], nodes, [], {}, {}))
    assert statement.object_text == "Ana"


def test_what_lies_behind_a_noun_is_worth_a_statement_only_where_it_is_a_node() -> None:
    text = "Peru/NNP/nsubj/2 imposed/VBD/root/0/impose sanctions/NNS/obj/2/sanction on/IN/case/5 {on}/nmod/3"
    assert [s.object_text for s in read(text.format(on="ships/NNS"))] == ["sanctions on ships"]
    assert MALI in [s.object for s in read(text.format(on="Mali/NNP"))]


def test_only_a_node_is_a_subject() -> None:
    assert read(MET.replace("Ana/NNP", "aides/NNS")) == ()


def test_an_unknown_verb_is_other() -> None:
    [statement] = read(MET.replace("met/VBD", "frobnicated/VBD").replace("/meet", "/frobnicate"))
    assert statement.event_class == "OTHER"


def test_words_outside_what_is_skipped() -> None:
    words = tree.read(parsed(MET))
    assert [w.text for w in outside(words, [Span(0, 3), Span(8, 12)])] == ["met"]
    assert [w.text for w in outside(words, [Span(0, 4)])] == ["met", "Omar"]
    assert outside(words, []) == words
