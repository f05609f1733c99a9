"""A parsed text in plain objects tells the same as spaCy's own."""

import pytest
from built_docs import build

from kg.extract.syntax.document import Doc, read

SENTENCES = (
    """
    The DT 2 det
    envoys NNS 3 nsubj lemma=envoy
    left VBD 0 root lemma=leave
    Old NNP 5 compound GPE
    Harbour NNP 3 obj GPE
    . . 3 punct
    """,
    """
    Ana NNP 2 nsubj PERSON
    stayed VBD 0 root lemma=stay
    . . 2 punct
    """,
)
PLAIN = "i idx text whitespace_ lower_ lemma_ tag_ pos_ dep_ ent_type_ is_alpha is_lower is_punct is_title text_with_ws"
LISTS = "children ancestors subtree"


@pytest.mark.parametrize("name", PLAIN.split())
def test_attributes_are_spacys(name: str) -> None:
    source = build(*SENTENCES)
    assert [getattr(t, name) for t in read(source)] == [getattr(t, name) for t in source]


def test_the_tree_is_spacys() -> None:
    source = build(*SENTENCES)
    edges = [(t.head.i, t.left_edge.i, t.right_edge.i) for t in source]
    assert [(t.head.i, t.leftmost, t.rightmost) for t in read(source)] == edges


@pytest.mark.parametrize("name", LISTS.split())
def test_what_hangs_together_is_spacys(name: str) -> None:
    source = build(*SENTENCES)
    assert [[w.i for w in getattr(t, name)] for t in read(source)] == [[w.i for w in getattr(t, name)] for t in source]


def test_stretches_are_spacys() -> None:
    source = build(*SENTENCES)
    doc = read(source)
    for mine, theirs in zip([*doc.sents, *doc.ents], [*source.sents, *source.ents], strict=True):
        assert (mine.text, mine.label_, mine.root.i) == (theirs.text, theirs.label_, theirs.root.i)
        assert (mine.start_char, mine.end_char) == (theirs.start_char, theirs.end_char)
    assert [doc[a:b].root.i for a in range(9) for b in range(a + 1, 9)] == [
        source[a:b].root.i for a in range(9) for b in range(a + 1, 9)
    ]


def test_between_characters_stand_the_words_that_touch_them() -> None:
    doc: Doc = read(build(*SENTENCES))
    assert [t.text for t in doc.between(4, 15)] == ["envoys", "left"]
    assert read(doc) is doc
