"""Records to JSON and back."""

import json

import pytest

from kg.records import Article, Chain, Evidence, Extraction, Mention, Quotation, Span, Statement, from_json, to_json

EXTRACTION = Extraction(
    Article(id="a", text="", boilerplate=(Span(0, 4), Span(9, 12))),
    (Mention(Span(0, 5), "Japan", 0, "name", "GPE"),),
    (Chain("Japan", "actor", "Country", (0,)),),
    (Quotation(Span(3, 9), True, source=Span(0, 2), speaker=0),),
    (
        Statement(
            0,
            "sanction",
            None,
            "Iran",
            "SANCTION",
            (Evidence("a", Span(0, 20), Span(0, 9), "Japan sanctioned"),),
            place=0,
        ),
    ),
)


def test_round_trip() -> None:
    assert from_json(Extraction, json.loads(json.dumps(to_json(EXTRACTION)))) == EXTRACTION


def test_defaults_are_left_out() -> None:
    assert to_json(Quotation(Span(1, 2), False)) == {"content": [1, 2], "direct": False}


def test_unknown_fields_are_errors() -> None:
    with pytest.raises(TypeError, match="colour"):
        from_json(Chain, {"label": "x", "kind": "actor", "type": "Person", "mentions": [], "colour": "red"})


def test_a_span_holds_another() -> None:
    assert Span(2, 4) in Span(2, 9)
    assert Span(1, 4) not in Span(2, 9)
