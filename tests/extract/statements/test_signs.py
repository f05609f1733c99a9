"""What stands around a relation: features by name."""

import pytest
from parsed import parsed
from standing import standing as known

from kg.extract.statements.relation import Relation
from kg.extract.statements.signs import NAMES, signs, standing
from kg.extract.syntax import tree
from kg.extract.syntax.tree import Word

TREE = (
    "Ana/NNP/nsubj/2 said/VBD/root/0/say ministers/NNS/nsubj/4/minister saw/VBD/ccomp/2/see Omar/NNP/obj/4 "
    "to/TO/mark/7 leave/VB/xcomp/4 who/WP/nsubj/7"
)


@pytest.fixture
def words() -> list[Word]:
    return tree.read(parsed(TREE))


def found(words: list[Word]) -> dict[str, float]:
    relation = Relation(words[2], "see as", words[4], "", words[3], "clause")
    nodes = known(words, {"Ana": "Person", "Omar": "Person", "ministers": "Group"})
    return {name: value for name, value in signs(relation, nodes).items() if value}


def test_signs_of_a_clause_within_another(words) -> None:
    assert found(words) == {
        "subject unnamed": 1.0,
        "object name": 1.0,
        "subject is Group": 1.0,
        "predicate ccomp": 1.0,
        "finite": 1.0,
        "depth": 0.25,
        "complement left": 1.0,
        "bare subject": 1.0,
        "generic subject": 1.0,
        "as": 1.0,
    }


def test_doubt_of_the_way_and_of_the_sentence(words) -> None:
    words[4].sure = 0.75
    assert (found(words)["way doubt"], found(words)["sentence doubt"]) == (0.25, 0.25 / 8)


def test_who_tells_of_himself() -> None:
    words = tree.read(parsed("Ana/NNP/nsubj/2 said/VBD/root/0/say she/PRP/nsubj/4 saw/VBD/ccomp/2/see Omar/NNP/obj/4"))
    relation = Relation(words[2], "see", words[4], "", words[3], "clause")
    assert signs(relation, known(words, {"Ana": "Person", "Omar": "Person"}))["of himself"] == 0.0


def test_every_sign_has_a_known_name(words) -> None:
    assert found(words).keys() <= NAMES


@pytest.mark.parametrize(("at", "expected"), [(0, "name"), (1, "words"), (2, "unnamed"), (7, "words")])
def test_standing(words, at: int, expected: str) -> None:
    assert standing(words[at], known(words, {"Ana": "Person", "ministers": "Group"})) == expected
