"""What belongs to a name but hangs beside or below it, on trees written by hand."""

from built_docs import build

from kg.extract.syntax import document
from kg.extract.syntax.document import Token

DESCRIBED = (
    "A DT 3 det\nformer JJ 3 amod\ngeneral NN 7 nsubj\n, , 3 punct\nAna NNP 7 nsubj PERSON\nDiaz NNP 5 flat PERSON"
    "\nled VBD 0 root"
)
PARTED = "Ana NNP 0 root\nof IN 4 case\nNew NNP 1 nmod\nJersey NNP 3 flat"


def tokens(tree: str, root: int) -> list[Token]:
    return list(document.read(build(f"{tree}\n. . {root} punct")).tokens)


def test_a_description_before_a_name_is_no_second_subject() -> None:
    general = tokens(DESCRIBED, 7)[2]
    assert (general.dep_, general.head.text) == ("appos", "Ana")


def test_a_preposition_stands_before_the_whole_name() -> None:
    assert tokens(PARTED, 1)[1].head.text == "New"
