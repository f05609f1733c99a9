"""The rows that the commands print, of a text parsed by hand."""

import pytest
from built_docs import build

from kg.extract.article import extract
from kg.extract.rows import extraction_rows, quote_rows, triple_rows
from kg.records import Article, Extraction, Span, from_json

SENTENCES = (
    """
    Ana NNP 2 compound PERSON
    Diaz NNP 3 nsubj PERSON
    said VBD 0 root lemma=say
    Peru NNP 5 nsubj GPE
    visited VBD 3 ccomp lemma=visit
    Mali NNP 5 obj GPE
    . . 3 punct
    """,
    """
    It PRP 4 nsubj
    did VBD 4 aux lemma=do
    not RB 4 advmod
    help VB 0 root
    Chile NNP 4 obj GPE
    . . 4 punct
    """,
)


@pytest.fixture
def doc():
    return build(*SENTENCES)


def article(doc, **more) -> Article:
    return Article(**{"id": "news.txt", "text": doc.text, "title": "News", **more})


def test_an_extraction_is_one_row_that_can_be_read_again(doc) -> None:
    [row] = extraction_rows(doc, article(doc))
    again = from_json(Extraction, row)
    assert again == extract(doc, article(doc))
    assert again.statements
    assert again.article == Article(id="news.txt", text="", title="News")


def test_triples_come_with_their_sentence_and_place(doc) -> None:
    rows = triple_rows(doc, article(doc))
    assert {tuple(row) for row in rows} == {
        ("article", "sentence", "start", "end", "subject", "predicate", "object", "negated")
    }
    [visited] = [row for row in rows if row["object"] == "Mali"]
    assert (visited["subject"], visited["predicate"], visited["negated"]) == ("Peru", "visited", False)
    assert visited["sentence"] == "Ana Diaz said Peru visited Mali."
    [helped] = [row for row in rows if row["object"] == "Chile"]
    assert helped["negated"]
    assert helped["sentence"] == "It did not help Chile."


def test_the_place_of_a_triple_holds_its_words(doc) -> None:
    rows = triple_rows(doc, article(doc))
    assert rows
    for row in rows:
        words = doc.text[row["start"] : row["end"]]
        assert row["subject"] in words and row["object"] in words and words in row["sentence"]


def test_boilerplate_gives_no_triples(doc) -> None:
    start = doc.text.index("It did")
    rows = triple_rows(doc, article(doc, boilerplate=(Span(start, len(doc.text)),)))
    assert rows
    assert "Chile" not in {row["object"] for row in rows}


def test_quotes_come_with_words_and_places(doc) -> None:
    [row] = quote_rows(doc, article(doc))
    assert row["article"] == "news.txt"
    assert (row["source"], row["cue"], row["content"]) == ("Ana Diaz", "said", "Peru visited Mali")
    assert (row["direct"], row["speaker"]) == (False, "Ana Diaz")
    for name in ("source", "cue", "content"):
        assert doc.text[row[f"{name}_start"] : row[f"{name}_end"]] == row[name]


def test_a_quotation_of_nobody_has_no_source() -> None:
    doc = build("“ `` 2 punct\nHelp VB 0 root\nPeru NNP 2 obj GPE\n! . 2 punct\n” '' 2 punct")
    [row] = quote_rows(doc, article(doc))
    assert row["direct"]
    assert (row["source"], row["source_start"], row["source_end"], row["speaker"]) == ("", None, None, "")


@pytest.mark.parametrize(
    ("name", "place"),
    [
        ("news.txt", {"article": "news.txt"}),
        ("news.txt#12", {"article": "news.txt", "line": 12}),
        ("a#b#3", {"article": "a#b", "line": 3}),
        ("news#one", {"article": "news#one"}),
        ("news#", {"article": "news#"}),
        ("#3", {"article": "#3"}),
        ("news#²", {"article": "news#²"}),
    ],
)
def test_a_line_of_a_file_names_file_and_line(doc, name: str, place: dict) -> None:
    for rows in (triple_rows(doc, article(doc, id=name)), quote_rows(doc, article(doc, id=name))):
        assert rows
        assert all({key: row[key] for key in ("article", "line") if key in row} == place for row in rows)
