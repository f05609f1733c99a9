"""Who does what a clause says, also where the sentence leaves it out, on trees written by hand."""

import pytest
from parsed import parsed, word

from kg.extract.syntax import tree
from kg.extract.syntax.clause import is_passive
from kg.extract.syntax.subjects import agents, patients, subjects

CONTROL = "Japan/NNP/nsubj/2 urged/VBD/root/0/urge Iran/NNP/obj/2 to/TO/mark/5 talk/VB/xcomp/2"
SUBJECT_CONTROL = "Japan/NNP/nsubj/2 promised/VBD/root/0/promise Iran/NNP/obj/2 to/TO/mark/5 talk/VB/xcomp/2"
RELATIVE = "Peru/NNP/nsubj/5 which/WDT/nsubj/3 borders/VBZ/acl:relcl/1/border Chile/NNP/obj/3 signed/VBD/root/0/sign"
SHARED = "Peru/NNP/nsubj/2 met/VBD/root/0/meet Chile/NNP/obj/2 and/CC/cc/5 left/VBD/conj/2/leave"
PASSIVE = "Iran/NNP/nsubj:pass/3 was/VBD/aux:pass/3 hit/VBN/root/0 by/IN/case/5 Iraq/NNP/obl:agent/3"
PARTICIPLE = "troops/NNS/nsubj/5 backed/VBN/acl/1/back by/IN/case/4 Mali/NNP/obl:agent/2 left/VBD/root/0/leave"
ACCUSED = "Peru/NNP/nsubj/2 accused/VBD/root/0/accuse Chile/NNP/obj/2 of/IN/mark/5 spying/VBG/advcl/2/spy"
EFFORT = "Peru/NNP/nmod:poss/3 's/POS/case/1 effort/NN/root/0 to/TO/mark/5 win/VB/acl/3"
NEED = "Ana/NNP/nsubj/2 needs/VBZ/root/0/need {object}/obj/2 to/TO/mark/5 win/VB/xcomp/2"
SEEN = "Ana/NNP/nsubj/2 saw/VBD/root/0/see him/PRP/obj/2 endorse/VB/xcomp/2"
CALLED_ON = "Ana/NNP/nsubj/2 called/VBD/root/0/call on/IN/case/4 Peru/NNP/obl/2 to/TO/mark/6 act/VB/xcomp/2"
AGAINST = (
    "Ana/NNP/nsubj/2 campaigned/VBD/root/0/campaign against/IN/case/4 plans/NNS/obl/2/plan to/TO/mark/6 build/VB/acl/4"
)
OWN_PLAN = "Ana/NNP/nsubj/2 has/VBZ/root/0/have plans/NNS/obj/2/plan to/TO/mark/5 build/VB/acl/3"
BILL = "Ana/NNP/nsubj/2 read/VBD/root/0/read the/DT/det/4 bill/NN/obj/2 to/TO/mark/6 ban/VB/acl/4"
FIRST = "the/DT/det/3 first/JJ/amod/3/first senator/NN/nsubj/6 to/TO/mark/5 go/VB/acl/3 left/VBD/root/0/leave"
ORDER = "Ana/NNP/nsubj/2 said/VBD/root/0/say vote/VB/ccomp/2"
NUMBERS = "the/DT/det/2 talk/NN/nsubj/4 were/VBD/aux/4/be leading/VBG/root/0"
DESCRIBED = "he/PRP/nsubj/4 is/VBZ/cop/4/be a/DT/det/4 man/NN/root/0 who/WP/nsubj/6 won/VBD/acl:relcl/4/win"
DECRIED = (
    "Ana/NNP/nsubj/2 decried/VBD/root/0/decry Li/NNP/nmod:poss/5 's/POS/case/3 call/NN/obj/2/call to/TO/mark/7 "
    "ban/VB/advcl/2 it/PRP/obj/7"
)
PAID = "Ana/NNP/nsubj:pass/3 was/VBD/aux:pass/3 {verb} by/IN/case/5 Li/NNP/obl:agent/3 to/TO/mark/7 speak/VB/advcl/3"
KEPT = (
    "law/NN/nsubj/2 stops/VBZ/root/0/stop Iran/NNP/obj/2 from/IN/mark/5 buying/VBG/advcl/2/buy and/CC/cc/7 "
    "selling/VBG/conj/5/sell"
)
BANS = (
    "law/NN/nsubj/3 would/MD/aux/3 stop/VB/root/0 Iran/NNP/obj/3 from/IN/mark/6 buying/VBG/advcl/3/buy and/CC/cc/8 "
    "ban/VB/conj/6"
)
WAITED = (
    "Ana/NNP/nsubj/2 told/VBD/root/0/tell Li/NNP/obj/2 to/TO/mark/5 wait/VB/xcomp/2 and/CC/cc/7 left/VBD/conj/5/leave"
)
HELD = "Ana/NNP/nsubj/2 believes/VBZ/root/0/believe it/PRP/obj/2 to/TO/mark/6 be/VB/cop/6 one/NN/ccomp/2"
NEEDED = "votes/NNS/root/0/vote needed/VBN/acl/1/need to/TO/mark/4 win/VB/xcomp/2"
BLAMED = "Ana/NNP/nsubj/2 {verb} {object}/obj/2 for/IN/mark/5 lying/VBG/advcl/2/lie"
URGED = (
    "Ana/NNP/nsubj/2 urged/VBD/root/0/urge Li/NNP/obj/2 to/TO/mark/5 go/VB/xcomp/2 ,/,/punct/7 citing/VBG/advcl/5/cite"
)
TOLD = "Ana/NNP/nsubj/2 says/VBZ/root/0/say {comma} to/TO/mark/5 run/VB/ccomp/2"
AWAY = "she/PRP/nsubj/2 met/VBD/root/0/meet voters/NNS/obj/2/voter ,/,/punct/6 which/WDT/nsubj/6 helped/VBD/acl:relcl/3"
SHOWS = "it/PRP/nsubj/2 shows/VBZ/root/0/show most/JJ/amod/4 voters/NNS/obj/2/voter say/VBP/ccomp/2 so/RB/advmod/5"
ROOT = "It/PRP/expl/2 rains/VBZ/root/0/rain"


def texts(words) -> list[str]:
    return [w.text for w in words]


@pytest.mark.parametrize(
    ("text", "verb", "expected"),
    [
        (CONTROL, "talk", ["Iran"]),
        (SUBJECT_CONTROL, "talk", ["Japan"]),
        (RELATIVE, "borders", ["Peru"]),
        (SHARED, "left", ["Peru"]),
        (ACCUSED, "spying", ["Chile"]),
        (EFFORT, "win", ["Peru"]),
        (PARTICIPLE, "backed", ["troops"]),
        (ROOT, "rains", []),
        # whose deed an infinitive is
        (NEED.format(object="her/PRP"), "win", ["her"]),
        (NEED.format(object="money/NN"), "win", ["Ana"]),
        (SEEN, "endorse", ["him"]),
        (CALLED_ON, "act", ["Peru"]),
        (CALLED_ON.replace("xcomp", "advcl").replace("on/", "for/"), "act", ["Peru"]),
        (AGAINST, "build", []),
        (OWN_PLAN, "build", ["Ana"]),
        (BILL, "ban", ["bill"]),
        (FIRST, "go", ["senator"]),
        (DECRIED, "ban", ["Li"]),
        (DECRIED.replace("decried", "used").replace("/decry", "/use"), "ban", ["Ana"]),
        (PAID.format(verb="paid/VBN/root/0/pay"), "speak", ["Ana"]),
        (PAID.format(verb="joined/VBN/root/0/join"), "speak", ["Li"]),
        (KEPT, "selling", ["Iran"]),
        (BANS, "ban", ["law"]),
        (WAITED, "left", ["Ana"]),
        (WAITED.replace("left/VBD", "rest/VB"), "rest", ["Li"]),
        (HELD, "one", ["it"]),
        (BLAMED.format(object="Li/NNP", verb="blamed/VBD/root/0/blame"), "lying", ["Li"]),
        (BLAMED.format(object="fire/NN", verb="drew/VBD/root/0/draw"), "lying", ["Ana"]),
        (URGED, "citing", ["Ana"]),
        (TOLD.format(comma="yesterday/RB/advmod/2"), "run", ["Ana"]),
        # nobody's
        (TOLD.format(comma=",/,/punct/2"), "run", []),
        (ORDER, "vote", []),
        (NEEDED, "win", []),
        (AWAY, "helped", []),
        # what the parser mistook
        (SHOWS, "say", ["voters"]),
        (NUMBERS, "leading", []),
        # descriptions
        (DESCRIBED, "won", ["he"]),
    ],
)
def test_subjects(text, verb, expected) -> None:
    assert texts(subjects(word(text, verb))) == expected


def test_passive_turns_the_roles() -> None:
    verb = word(PASSIVE, "hit")
    assert is_passive(verb)
    assert texts(patients(verb)) == ["Iran"]
    assert texts(agents(verb)) == ["Iraq"]


def test_a_participle_after_its_noun_is_passive() -> None:
    assert texts(agents(word(PARTICIPLE, "backed"))) == ["Mali"]


def test_a_tree_without_end_is_no_danger() -> None:
    chain = " ".join(f"go/VB/{'root' if i == 0 else 'xcomp'}/{i}" for i in range(300))
    assert subjects(tree.read(parsed(chain))[-1]) == []
