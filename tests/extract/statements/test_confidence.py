"""How sure a statement is: features by name, weights from a file."""

import json

import pytest
from parsed import parsed
from standing import standing

from kg.extract.statements import confidence
from kg.extract.statements.confidence import WEIGHTS, estimate, features, plain
from kg.extract.statements.nodes import Nodes
from kg.extract.statements.relation import Relation
from kg.extract.statements.signs import NAMES
from kg.extract.syntax import tree
from kg.extract.syntax.modes import Modality
from kg.extract.syntax.tree import Word
from kg.records import MODES, Chain, Mention, Span

TREE = "Ana/NNP/nsubj/2 saw/VBD/root/0/see Omar/NNP/obj/2 and/CC/cc/5 them/PRP/conj/3 on/IN/case/7 ships/NNS/obl/2/ship"
TYPES = {"Ana": "Person", "Omar": "Person", "them": "Issue"}
NAME = "definite object"
ALWAYS = {"one": 1.0, "rule clause": 1.0, "mode asserted": 1.0}
RULES = (
    *("clause", "oblique", "through", "passive", "patient", "copula"),
    *("office", "part", "place", "issue link", "event noun", "topic", "adjunct", "apposition", "modifier"),
    *("phrase", "content", "state", "called"),
)
PLAIN = frozenset(
    {
        NAME,
        "nominal subject",
        "antecedent far",
        "one",
        "words only",
        "pronoun subject",
        "pronoun object",
        "subject left out",
        "other subject",
        "far",
        "quoted",
        "negated",
        "class unknown",
        "conjunct",
        "doubt",
        "long predicate",
    }
)


@pytest.fixture
def words() -> list[Word]:
    return tree.read(parsed(TREE))


@pytest.fixture
def nodes(words) -> Nodes:
    return standing(words, TYPES)


def relation(words: list[Word], subject: int = 0, target: int = 2, **more) -> Relation:
    given = {"predicate": "see", "event_class": "CONSULT", "anchor": words[1], "rule": "clause", **more}
    return Relation(subject=words[subject], object=words[target], **given)


def test_a_plain_relation_has_only_what_all_have(words, nodes) -> None:
    assert plain(relation(words), nodes, quoted=False) == {**ALWAYS, NAME: 1.0}


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        ({"target": 6}, {"words only"}),
        ({"target": 4}, {"pronoun object", "conjunct"}),
        ({"subject": 6}, {NAME, "nominal subject", "other subject"}),
        ({"subject": 4}, {NAME, "pronoun subject", "other subject", "subject left out", "conjunct"}),
        ({"modality": Modality(negated=True)}, {NAME, "negated"}),
        ({"event_class": "OTHER"}, {NAME, "class unknown"}),
        ({"event_class": ""}, {NAME, "class unknown"}),
        ({"predicate": "vote to see"}, {NAME}),
        ({"predicate": "vote to see a new deal with"}, {NAME, "long predicate"}),
    ],
)
def test_what_is_special_has_a_feature(words, nodes, change, expected) -> None:
    assert plain(relation(words, **change), nodes, quoted=False).keys() - ALWAYS.keys() == expected


def test_quoted_rule_and_mode_are_features(words, nodes) -> None:
    found = plain(relation(words, rule="oblique", modality=Modality("denied")), nodes, quoted=True)
    assert found == {"one": 1.0, "rule oblique": 1.0, "mode denied": 1.0, "quoted": 1.0, NAME: 1.0}


@pytest.mark.parametrize(("reach", "far"), [(len(" saw Omar and "), False), (len(" saw Omar and ") - 1, True)])
def test_a_pronoun_far_from_its_name_has_a_feature(words, monkeypatch, reach: int, far: bool) -> None:
    monkeypatch.setattr(confidence, "REACH", reach)
    ana, them = words[0], words[4]
    nodes = Nodes(
        [
            Mention(Span(ana.start, ana.end), "Ana", ana.start, "name"),
            Mention(Span(them.start, them.end), "them", them.start, "pronoun"),
        ],
        [Chain("Ana", "actor", "Person", (0, 1))],
    )
    assert ("antecedent far" in plain(relation(words, target=4), nodes, quoted=False)) is far


def test_far_words_have_a_feature() -> None:
    between = " ".join("so/RB/advmod/2" for _ in range(12))
    for count, expected in ((11, False), (12, True)):
        some = " ".join(between.split()[:count])
        words = tree.read(parsed(f"Ana/NNP/nsubj/2 saw/VBD/root/0/see {some} Omar/NNP/obj/2"))
        found = plain(relation(words, target=count + 2), standing(words, TYPES), quoted=False)
        assert ("far" in found) is expected


def test_doubt_is_that_of_the_least_sure_word(words, nodes) -> None:
    words[0].sure, words[1].sure = 0.75, 0.9
    assert plain(relation(words), nodes, quoted=False)["doubt"] == 0.25
    words[2].sure = -3.0  # no probability
    assert plain(relation(words), nodes, quoted=False)["doubt"] == 1.0


def test_features_are_there_only_when_they_are_not_zero(words, nodes) -> None:
    for target in range(len(words)):
        for quoted in (True, False):
            assert all(features(relation(words, target=target), nodes, quoted=quoted).values())


def test_an_estimate_is_a_probability_of_two_decimals(words, nodes) -> None:
    for name in (*RULES, "unheard of"):
        for target in range(len(words)):
            for event_class in ("", "ASSAULT"):
                sure = estimate(relation(words, target=target, rule=name, event_class=event_class), nodes, quoted=True)
                assert 0 <= sure <= 1
                assert sure == round(sure, 2)


def test_an_estimate_is_the_logistic_of_the_weights(words, nodes, monkeypatch) -> None:
    monkeypatch.setattr(confidence, "_weights", lambda: {"one": -1.0, "rule clause": 2.0, "negated": -1.0})
    assert estimate(relation(words), nodes, quoted=True) == 0.73  # 1 / (1 + exp(-1))
    assert estimate(relation(words, modality=Modality(negated=True)), nodes, quoted=True) == 0.5


def test_the_weights_are_those_of_features_that_exist() -> None:
    weights = json.loads(WEIGHTS.read_text(encoding="utf-8"))["weights"]
    known = PLAIN | NAMES | {f"rule {name}" for name in RULES} | {f"mode {name}" for name in MODES}
    assert weights
    assert weights.keys() <= known
    assert all(isinstance(value, int | float) for value in weights.values())
