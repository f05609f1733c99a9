"""Who says what, and what about, on trees written by hand."""

import pytest
from parsed import parsed
from standing import standing

from kg.extract.statements.claims import Claim, claims
from kg.extract.statements.speech import Attribution, attribution
from kg.extract.statements.topics import relations
from kg.extract.syntax import tree
from kg.records import Mode, Quotation, Span

TYPES = {
    **dict.fromkeys(("Ana", "Omar"), "Person"),
    **dict.fromkeys(("Peru", "Mali"), "Country"),
    **dict.fromkeys(("war", "memo"), "Issue"),
}
ANA, OMAR, PERU, MALI, WAR, MEMO = range(6)
SAID = "Ana/NNP/nsubj/2 said/VBD/root/0/say Peru/NNP/nsubj/4 attacked/VBD/ccomp/2/attack Mali/NNP/obj/4"
URGED = "Ana/NNP/nsubj/2 urged/VBD/root/0/urge Peru/NNP/obj/2 to/TO/mark/5 leave/VB/xcomp/2 Mali/NNP/obj/5"
CONDEMNED = (
    "Ana/NNP/nsubj/2 condemned/VBD/root/0/condemn Peru/NNP/nmod:poss/5 's/POS/case/3 attack/NN/obj/2 "
    "on/IN/case/7 Mali/NNP/nmod/5"
)
JOINT = "Ana/NNP/nsubj/4 and/CC/cc/3 Omar/NNP/conj/1 said/VBD/root/0/say Peru/NNP/nsubj/6 won/VBD/ccomp/4/win"
NESTED = (
    "Ana/NNP/nsubj/2 said/VBD/root/0/say Omar/NNP/nsubj/4 claimed/VBD/ccomp/2/claim Peru/NNP/nsubj/6 "
    "won/VBD/ccomp/4/win"
)


def part(text: str, words: str) -> Span:
    start = parsed(text).text.index(words)
    return Span(start, start + len(words))


def quotation(text: str, content: str, *, cue="", source="", direct=False, speaker: int | None = ANA) -> Quotation:
    return Quotation(
        part(text, content),
        direct,
        part(text, source) if source else None,
        part(text, cue) if cue else None,
        speaker,
    )


def made(text: str, *quotations: Quotation) -> list[Claim]:
    words = tree.read(parsed(text))
    return claims(words, standing(words, TYPES), quotations)


def said(text: str, anchor: str, *claimed: Claim, mode: Mode = "asserted") -> Attribution | None:
    words = tree.read(parsed(text))
    return attribution(next(w for w in words if w.text == anchor), claimed, standing(words, TYPES), mode)


def test_what_somebody_says_is_a_claim() -> None:
    content = part(SAID, "Peru attacked Mali")
    [claim] = made(SAID, quotation(SAID, "Peru attacked Mali", cue="said", source="Ana"))
    assert claim == Claim(content.start, content.end, (ANA,), direct=False)


@pytest.mark.parametrize("direct", [False, True])
def test_what_is_only_opposed_is_none_unless_in_quotation_marks(direct) -> None:
    opposed = quotation(CONDEMNED, "Peru 's attack on Mali", cue="condemned", source="Ana", direct=direct)
    assert bool(made(CONDEMNED, opposed)) is direct


def test_what_somebody_wants_others_to_do_is_his_wish_and_no_word_on_what_is_so() -> None:
    wish = made(URGED, quotation(URGED, "Peru to leave Mali", cue="urged", source="Ana"))
    assert [c.wished for c in wish] == [True]
    assert said(URGED, "Mali", *wish) is None
    assert said(URGED, "Mali", *wish, mode="intended") == Attribution((ANA,))


def test_content_without_a_cue_is_a_claim() -> None:
    assert len(made(SAID, quotation(SAID, "Peru attacked Mali"))) == 1


def test_those_who_speak_together_are_all_named() -> None:
    [claim] = made(JOINT, quotation(JOINT, "Peru won", cue="said", source="Ana and Omar"))
    assert claim.speakers == (ANA, OMAR)


def test_who_is_joined_with_the_speaker_but_is_no_actor_says_nothing() -> None:
    text = JOINT.replace("Omar/NNP", "war/NN")
    [claim] = made(text, quotation(text, "Peru won", cue="said", source="Ana and war"))
    assert claim.speakers == (ANA,)


def test_an_issue_says_nothing() -> None:
    text = SAID.replace("Ana/NNP", "war/NN")
    [claim] = made(text, quotation(text, "Peru attacked Mali", cue="said", source="war", speaker=WAR))
    assert claim.speakers == ()


def test_a_document_speaks() -> None:
    text = SAID.replace("Ana/NNP", "memo/NN")
    [claim] = made(text, quotation(text, "Peru attacked Mali", cue="said", source="memo", speaker=MEMO))
    assert claim.speakers == (MEMO,)


def test_somebody_whom_nothing_names_is_no_speaker() -> None:
    [claim] = made(SAID, quotation(SAID, "Peru attacked Mali", cue="said", source="Ana", speaker=OMAR))
    assert claim.speakers == ()


def test_a_quotation_of_nobody_known_has_no_speaker() -> None:
    [claim] = made(SAID, quotation(SAID, "Peru attacked Mali", cue="said", speaker=None))
    assert claim.speakers == ()


def test_the_innermost_speaker_answers() -> None:
    outer = quotation(NESTED, "Omar claimed Peru won", cue="said", source="Ana", direct=True)
    inner = quotation(NESTED, "Peru won", cue="claimed", source="Omar", speaker=OMAR)
    found = made(NESTED, outer, inner)
    assert said(NESTED, "won", *found) == Attribution((OMAR,), direct=True)
    assert said(NESTED, "claimed", *found) == Attribution((ANA,), direct=True)
    assert said(NESTED, "said", *found) is None


def test_a_known_speaker_answers_before_an_unknown_one_inside() -> None:
    passed_on = NESTED.replace("claimed/VBD/ccomp/2/claim", "said/VBD/ccomp/2/say")
    outer = quotation(passed_on, "Omar said Peru won", cue="said", source="Ana")
    inner = quotation(passed_on, "Peru won", direct=True, speaker=None)
    assert said(passed_on, "won", *made(passed_on, outer, inner)) == Attribution((ANA,), direct=True)


def test_what_another_only_claims_is_his_alone() -> None:
    outer = quotation(NESTED, "Omar claimed Peru won", cue="said", source="Ana")
    assert said(NESTED, "won", *made(NESTED, outer)) == Attribution((OMAR,))


@pytest.mark.parametrize(
    ("text", "anchor", "expected"),
    [
        (SAID, "attacked", Attribution((ANA,))),
        (SAID, "said", None),
        (NESTED, "won", Attribution((OMAR,))),
        (JOINT, "won", Attribution((ANA, OMAR))),
        # also what hangs deeper, and past verbs that claim nothing
        (SAID, "Mali", Attribution((ANA,))),
        (
            "Ana/NNP/nsubj/2 said/VBD/root/0/say Peru/NNP/nsubj/4 wants/VBZ/ccomp/2/want to/TO/mark/6 leave/VB/xcomp/4",
            "leave",
            Attribution((ANA,)),
        ),
        (SAID + " and/CC/cc/7 left/VBD/conj/4/leave", "left", Attribution((ANA,))),
        (SAID + " and/CC/cc/7 left/VBD/conj/2/leave", "left", None),
        (
            "Ana/NNP/nsubj/2 left/VBD/root/0/leave claiming/VBG/advcl/2/claim Peru/NNP/nsubj/5 won/VBD/ccomp/3/win",
            "won",
            Attribution((ANA,)),
        ),
        # what is only wanted is no claim
        (URGED, "leave", None),
        # an aside is the writer's own
        (
            SAID + " which/WDT/nsubj/7 borders/VBZ/acl:relcl/5/border Peru/NNP/obj/7",
            "borders",
            None,
        ),
        # somebody claims it, but nobody who can be named
        (SAID.replace("Ana/NNP", "war/NN"), "attacked", Attribution(())),
        (SAID.replace("Ana/NNP", "aides/NNS"), "attacked", Attribution(())),
        (
            "Ana/NNP/nsubj:pass/3 was/VBD/aux:pass/3/be told/VBN/root/0/tell by/IN/case/5 Omar/NNP/obl:agent/3 "
            "Peru/NNP/nsubj/7 won/VBD/ccomp/3/win",
            "won",
            Attribution((OMAR,)),
        ),
    ],
)
def test_a_governing_verb_of_speech_attributes_without_a_quotation(text, anchor, expected) -> None:
    assert said(text, anchor) == expected


def test_a_claim_holds_only_what_stands_in_it() -> None:
    content = part(SAID, "Peru attacked")
    claim = Claim(content.start, content.end, (OMAR,), direct=False)
    assert said(SAID, "attacked", claim) == Attribution((OMAR,))
    assert said(SAID, "Mali", claim) == Attribution((ANA,))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (SAID, ["Ana | say about | Peru #STATEMENT"]),
        # what is only said to have been said is not counted
        (NESTED, ["Ana | say about | Omar #STATEMENT"]),
        (JOINT, ["Ana | say about | Peru #STATEMENT", "Omar | say about | Peru #STATEMENT"]),
        # who speaks of himself speaks about what he acts on
        (SAID.replace("Peru/NNP", "Ana/NNP"), ["Ana | say about | Mali #STATEMENT"]),
        (SAID.replace("Peru/NNP", "dogs/NNS"), ["Ana | say about | Mali #STATEMENT"]),
        (
            SAID.replace("Peru/NNP", "dogs/NNS").replace("Mali/NNP", "cats/NNS"),
            ["Ana | say | attacked #STATEMENT"],  # with no topic the clause stands for itself
        ),
        # who speaks may be named after what is said
        (
            "Peru/NNP/nsubj/2 won/VBD/parataxis/5/win ,/,/punct/2 Ana/NNP/nsubj/5 said/VBD/root/0/say",
            ["Ana | say about | Peru #STATEMENT"],
        ),
        # a sentence ends between them
        (
            "(/-LRB-/punct/3 Ana/NNP/nsubj/3 said/VBD/root/0/say ./,/punct/3 )/-RRB-/punct/3 Peru/NNP/nsubj/7 "
            "won/VBD/ccomp/3/win",
            [],
        ),
        # to demand is to say what somebody shall do, to urge tells whom in its object
        (
            "Ana/NNP/nsubj/2 demanded/VBD/root/0/demand that/IN/mark/5 Peru/NNP/nsubj/5 leave/VB/ccomp/2",
            ["Ana | demand to leave | Peru #REQUEST"],
        ),
        (URGED, []),
    ],
)
def test_topics(text: str, expected: list[str]) -> None:
    words = tree.read(parsed(text))
    found = list(relations(words, standing(words, TYPES)))
    assert [f"{r.subject.text} | {r.predicate} | {r.object.text} #{r.event_class}" for r in found] == expected
    assert {r.rule for r in found} <= {"topic", "content"}
