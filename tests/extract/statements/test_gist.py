"""Objects that say too little, on trees written by hand."""

import pytest
from parsed import parsed

from kg.extract.statements.gist import says_little
from kg.extract.syntax import tree


def word(words: list[tree.Word], text: str) -> tree.Word:
    return next(w for w in words if w.text == text)


@pytest.mark.parametrize(
    ("text", "noun", "little"),
    [
        ("Ana/NNP/nsubj/2 did/VBD/root/0/do much/JJ/obj/2", "much", True),
        ("Ana/NNP/nsubj/2 did/VBD/root/0/do business/NN/obj/2", "business", False),
        # what is spent: a time, no sum
        ("Ana/NNP/nsubj/2 did/VBD/root/0/spend much/JJ/obj/2 of/IN/case/5 year/NN/nmod/3", "much", True),
        ("Ana/NNP/nsubj/2 did/VBD/root/0/spend much/JJ/obj/2 of/IN/case/5 money/NN/nmod/3", "much", False),
        ("Ana/NNP/nsubj/2 leads/VBZ/root/0/lead Li/NNP/obj/2 percent/NN/obj/2", "percent", True),
        ("Ana/NNP/nsubj/2 won/VBD/root/0/win percent/NN/obj/2", "percent", False),
        # of whom something is told
        ("poll/NN/nsubj/2 shows/VBZ/root/0/show her/PRP/obj/2", "her", True),
        ("Ana/NNP/nsubj/2 shows/VBZ/root/0/show her/PRP/obj/2", "her", False),
        ("jury/NN/nsubj/2 found/VBD/root/0/find her/PRP/obj/2", "her", True),
        ("jury/NN/nsubj/2 found/VBD/root/0/find errors/NNS/obj/2/error", "errors", False),
    ],
)
def test_what_says_little(text: str, noun: str, little: bool) -> None:
    words = tree.read(parsed(text))
    assert says_little(words[1], words[0], word(words, noun)) is little
