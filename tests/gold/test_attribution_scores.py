"""The scorer of attributions, on an invented text."""

import json

import attribution
import pytest
from attribution import Attribution, Counts

TEXT = "Mayor Ada Holm said the bridge is safe. The union of dockers denied that. It will close, critics fear."


def at(words: str) -> tuple[int, int]:
    start = TEXT.index(words)
    return start, start + len(words)


def told(source: str, cue: str, content: str) -> Attribution:
    return Attribution((at(source),) if source else (), (at(cue),), (at(content),))


GOLD = [told("Mayor Ada Holm", "said", "the bridge is safe"), told("The union of dockers", "denied", "that")]


def figures(found: list[Attribution]) -> dict[str, float]:
    counts = Counts()
    attribution.compare(TEXT, GOLD, found, counts)
    return counts.figures()


def test_gold_against_itself_is_perfect():
    result = figures(GOLD)
    assert {name: value for name, value in result.items() if name != "texts"} == dict.fromkeys(list(result)[1:], 1.0)


def test_a_missed_attribution_costs_recall_only():
    result = figures(GOLD[:1])
    assert (result["content precision"], result["content recall"]) == (1.0, 0.8)
    assert (result["attributions precision"], result["attributions recall"]) == (1.0, 0.5)


def test_a_superfluous_one_costs_precision_only():
    result = figures([*GOLD, told("critics", "fear", "It will close")])
    assert (result["content recall"], result["content precision"]) == (1.0, 0.625)
    assert result["attributions F1"] == 0.8


def test_contents_less_than_half_alike_are_no_pair():
    result = figures([told("Mayor Ada Holm", "said", "safe")])
    assert result["attributions recall"] == 0.0
    assert result["content recall"] == 0.2


def test_nested_contents_count_again():
    whole = [told("Mayor Ada Holm", "said", "the bridge is safe"), told("", "denied", "bridge is safe")]
    counts = Counts()
    attribution.compare(TEXT, whole, whole[:1], counts)
    assert (counts.figures()["content F1"], counts.figures()["paired F1"]) == (1.0, 0.727)


def test_the_source_is_judged_by_its_head():
    result = figures([told("Ada Holm", "said", "the bridge is safe"), told("dockers", "denied", "that")])
    assert result["source head"] == 0.5


@pytest.mark.parametrize(
    ("phrase", "head"),
    [
        ("Mayor Ada Holm", "holm"),
        ("The union of dockers", "union"),
        ("a spokesman for the port, Bo Ek", "spokesman"),
        ("officials who know the plan", "officials"),
        ("Holm’s", "holm"),
        ("he", "he"),
    ],
)
def test_heads(phrase, head):
    assert attribution.head(phrase, [(0, len(phrase))]) == head


def test_no_source_matches_no_source():
    assert attribution.head(TEXT, []) == ""


def test_standoff_with_parts_in_two_pieces():
    lines = ["T1\tSource 0 4\tAnna", "T2\tCue 5 9\tsaid", "T3\tContent 10 12;20 25\tso it"]
    lines.append("E1\tAttribution:T2 Cue:T2 Content2:T3 Source:T1")
    assert attribution.read_gold(lines) == [Attribution(((0, 4),), ((5, 9),), ((10, 12), (20, 25)))]


def test_rows_with_one_source_and_cue_are_one():
    row = {"source_start": 0, "source_end": 4, "cue_start": 5, "cue_end": 9}
    rows = [{**row, "content_start": 10, "content_end": 12}, {**row, "content_start": 20, "content_end": 25}]
    assert attribution.read_quotes(rows) == [Attribution(((0, 4),), ((5, 9),), ((10, 12), (20, 25)))]
    bare = dict.fromkeys(row)
    assert len(attribution.read_quotes([{**r, **bare} for r in rows])) == 2


def test_the_held_out_names_do_not_depend_on_their_order():
    names = [f"text{i}" for i in range(20)]
    assert attribution.held_out(names, 5) == attribution.held_out(names[::-1], 5)


def test_the_command_prints_the_figures(tmp_path, capsys):
    (tmp_path / "harbour.txt").write_text(TEXT, encoding="utf-8")
    standoff = "T1\tContent 20 38\tthe bridge is safe\nE1\tContent:T1\n"
    (tmp_path / "harbour_x1.ann").write_text(standoff, encoding="utf-8")
    row = {"article": "harbour.txt", "content_start": 20, "content_end": 38}
    row |= dict.fromkeys(("source_start", "source_end", "cue_start", "cue_end"))
    (tmp_path / "quotes.jsonl").write_text(json.dumps(row) + "\n", encoding="utf-8")
    attribution.main([str(tmp_path / "quotes.jsonl"), str(tmp_path), str(tmp_path), "--held-out", "1"])
    printed = capsys.readouterr().out
    assert "content F1              1\n" in printed
    assert "source head             1\n" in printed
