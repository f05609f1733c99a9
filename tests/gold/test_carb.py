"""The rewrite of CaRB's scorer, on invented sentences."""

import json

import carb
import pytest
from carb import Triple


def test_the_same_triple_is_a_perfect_match():
    triple = Triple("signed", "Ruritania", "a treaty with Norland")
    assert carb.match(triple, triple) == (1.0, 1.0)


def test_no_shared_relation_word_is_no_match():
    gold, said = Triple("signed", "Ruritania", "a treaty"), Triple("agreed on", "Ruritania", "a treaty")
    assert carb.match(gold, said) == (0.0, 0.0)


def test_words_are_counted_over_all_parts():
    gold, said = Triple("signed", "Ruritania", "a treaty with Norland"), Triple("signed", "Ruritania", "a treaty")
    assert carb.match(gold, said) == (1.0, pytest.approx(4 / 6))
    assert carb.match(said, gold) == (pytest.approx(4 / 6), 1.0)


def test_a_repeated_word_matches_only_as_often_as_both_have_it():
    assert carb.shared("the king of the north", "the king") == 2
    assert carb.shared("the king", "the the king") == 2


def test_saying_may_be_turned_round():
    gold, said = Triple("said", "the minister", "rain came"), Triple("said", "rain came", "the minister")
    assert carb.match(gold, said) == (1.0, 1.0)
    assert carb.match(Triple("saw", "the minister", "rain came"), Triple("saw", "rain came", "the minister"))[0] < 1


def test_many_may_share_one_for_recall_but_not_for_precision():
    gold = [Triple("met", "Anna", "Bela"), Triple("met", "Anna", "Cora")]
    precision, recall = carb.sentence(gold, [Triple("met", "Anna", "Bela")])
    assert (precision, recall) == (1.0, pytest.approx(1 + 2 / 3))


def test_superfluous_triples_cost_precision():
    gold = {"s": [Triple("met", "Anna", "Bela")]}
    said = {"s": [Triple("met", "Anna", "Bela"), Triple("was", "Anna", "tall")]}
    result = carb.score(gold, said)
    assert (result.precision, result.recall) == (0.5, 1.0)
    assert result.f1 == pytest.approx(2 / 3)


def test_the_best_threshold_counts():
    gold = {"s": [Triple("met", "Anna", "Bela")]}
    said = {"s": [Triple("met", "Anna", "Bela", 0.9), Triple("was", "Anna", "tall", 0.2)]}
    assert carb.score(gold, said).f1 == 1.0


def test_a_sentence_without_triples_costs_recall():
    gold = {"s": [Triple("met", "Anna", "Bela")], "t": [Triple("met", "Dora", "Ewa")]}
    assert carb.score(gold, {"s": gold["s"]}).recall == 0.5
    assert carb.score(gold, {}).f1 == 0.0


def test_reading_joins_further_arguments_and_ignores_blanks(tmp_path, capsys):
    (tmp_path / "gold").write_text("Anna met Bela in Ulm .\tmet\tAnna\tBela\tin Ulm\n", encoding="utf-8")
    (tmp_path / "text").write_text("Nothing here .\nAnna met Bela in Ulm.\n", encoding="utf-8")
    row = {"line": 2, "subject": "Anna", "predicate": "met", "object": "Bela in Ulm"}
    (tmp_path / "said").write_text(json.dumps(row) + "\n", encoding="utf-8")
    carb.main([str(tmp_path / name) for name in ("said", "text", "gold")])
    assert "precision 1.000  recall 1.000  F1 1.000  (1 given, 1 wanted)" in capsys.readouterr().out
