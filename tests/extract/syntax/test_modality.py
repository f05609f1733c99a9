"""Mode and negation, on trees written by hand."""

import pytest
from parsed import parsed

from kg.extract.syntax import tree
from kg.extract.syntax.modality import modality
from kg.extract.syntax.modes import Modality

CASES = [
    ("Peru/NNP/nsubj/2 signed/VBD/root/0/sign", "signed", Modality()),
    ("Peru/NNP/nsubj/4 did/VBD/aux/4 not/RB/advmod/4 sign/VB/root/0", "sign", Modality("asserted", True)),
    ("Peru/NNP/nsubj/3 will/MD/aux/3 sign/VB/root/0", "sign", Modality("intended")),
    ("Peru/NNP/nsubj/3 could/MD/aux/3 sign/VB/root/0", "sign", Modality("conditional")),
    ("Peru/NNP/nsubj/2 failed/VBD/root/0/fail to/TO/mark/4 sign/VB/xcomp/2", "sign", Modality("asserted", True)),
    ("Peru/NNP/nsubj/4 did/VBD/aux/4 not/RB/advmod/4 fail/VB/root/0 to/TO/mark/6 sign/VB/xcomp/4", "sign", Modality()),
    ("Peru/NNP/nsubj/2 wants/VBZ/root/0/want to/TO/mark/4 sign/VB/xcomp/2", "sign", Modality("intended")),
    ("Peru/NNP/nsubj/2 denied/VBD/root/0/deny Chile/NNP/nsubj/4 signed/VBD/ccomp/2/sign", "signed", Modality("denied")),
    ("Peru/NNP/nsubj/2 said/VBD/root/0/say Chile/NNP/nsubj/4 signed/VBD/ccomp/2/sign", "signed", Modality("claimed")),
    (
        "if/IN/mark/3 Peru/NNP/nsubj/3 signs/VBZ/advcl/5/sign Chile/NNP/nsubj/5 wins/VBZ/root/0/win",
        "signs",
        Modality("conditional"),
    ),
    ("nobody/NN/nsubj/2 signed/VBD/root/0/sign", "signed", Modality("asserted", True)),
    ("no/DT/det/2 state/NN/nsubj/3 signed/VBD/root/0/sign", "signed", Modality("asserted", True)),
    ("will/MD/aux/3 Peru/NNP/nsubj/3 sign/VB/root/0 ?/./punct/3", "sign", Modality("conditional")),
    (
        "Peru/NNP/nsubj/4 did/VBD/aux/4 not/RB/advmod/4 sign/VB/root/0 and/CC/cc/6 left/VBD/conj/4/leave",
        "left",
        Modality(),
    ),
    ("Peru/NNP/nsubj/3 will/MD/aux/3 sign/VB/root/0 and/CC/cc/5 leave/VB/conj/3", "leave", Modality("intended")),
    ("evidence/NN/root/0 that/IN/mark/4 Peru/NNP/nsubj/4 signed/VBD/acl/1/sign", "signed", Modality("claimed")),
    (
        "no/DT/det/2 evidence/NN/root/0 that/IN/mark/5 Peru/NNP/nsubj/5 signed/VBD/acl/2/sign",
        "signed",
        Modality("claimed", True),
    ),
    (
        "I/PRP/nsubj/4 do/VBP/aux/4 not/RB/advmod/4 think/VB/root/0 Peru/NNP/nsubj/6 signed/VBD/ccomp/4/sign",
        "signed",
        Modality("claimed", True),
    ),
    (
        "I/PRP/nsubj/4 did/VBD/aux/4 not/RB/advmod/4 say/VB/root/0 Peru/NNP/nsubj/6 signed/VBD/ccomp/4/sign",
        "signed",
        Modality("claimed"),
    ),
    (
        "Peru/NNP/nsubj/4 has/VBZ/aux/4 not/RB/advmod/4 asked/VBN/root/0/ask Chile/NNP/obj/4 to/TO/mark/7 "
        "sign/VB/xcomp/4",
        "sign",
        Modality(moot=True),
    ),
    (
        "Peru/NNP/nsubj/4 did/VBD/aux/4 not/RB/advmod/4 allow/VB/root/0 Chile/NNP/obj/4 to/TO/mark/7 sign/VB/xcomp/4",
        "sign",
        Modality("asserted", True),
    ),
    (
        "Peru/NNP/nsubj/2 stopped/VBD/root/0/stop failing/VBG/xcomp/2/fail to/TO/mark/5 act/VB/xcomp/3 and/CC/cc/7 "
        "leaving/VBG/conj/5/leave",
        "leaving",
        Modality("asserted", True),
    ),
    (
        "those/DT/nsubj/5 who/WP/nsubj/3 sign/VBP/acl:relcl/1 will/MD/aux/5 win/VB/root/0",
        "sign",
        Modality("conditional"),
    ),
    (
        "Peru/NNP/nsubj/6 ,/,/punct/4 which/WDT/nsubj/4 signed/VBD/acl:relcl/1/sign will/MD/aux/6 win/VB/root/0",
        "signed",
        Modality(),
    ),
]


@pytest.mark.parametrize(("text", "form", "expected"), CASES, ids=[case[0] for case in CASES])
def test_modality(text, form, expected) -> None:
    assert modality(next(w for w in tree.read(parsed(text)) if w.text == form)) == expected


def test_the_stronger_mode_wins_and_two_negations_undo_each_other() -> None:
    assert Modality("claimed", True).under(Modality("conditional", True)) == Modality("conditional")
