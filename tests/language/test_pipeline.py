"""The shipped pipeline on short texts: what any trained model must get right, and what no text may break."""

import pickle

import pytest
from spacy.tokens import Doc

from kg.errors import ModelError
from kg.language import load
from kg.language.network import SHIPPED

pytestmark = pytest.mark.skipif(not (SHIPPED / "model.onnx").exists(), reason="the model is not built yet")
TEXT = """Russia Annexed Crimea

Russia annexed Crimea in 2014. “We will not go back,” said Vladimir Putin. He met Sergey V. Lavrov in Moscow.

The U.S. imposed sanctions"""


@pytest.fixture(scope="module")
def doc(nlp):
    return nlp(TEXT)


def test_sentences(doc):
    found = [sentence.text.strip() for sentence in doc.sents]
    assert found[0] == "Russia Annexed Crimea"
    assert found[1] == "Russia annexed Crimea in 2014."
    assert found[-1] == "The U.S. imposed sanctions"


def test_tree(doc):
    verb = next(token for token in doc if token.text == "annexed")
    assert (verb.tag_, verb.pos_, verb.dep_, verb.lemma_) == ("VBD", "VERB", "root", "annex")
    assert {(child.text, child.dep_) for child in verb.children} >= {
        ("Russia", "nsubj"),
        ("Crimea", "obj"),
        ("2014", "obl"),
    }


def test_names_and_kinds(doc):
    found = {(name.text, name.label_) for name in doc.ents}
    assert found >= {("Russia", "GPE"), ("Vladimir Putin", "PERSON"), ("Sergey V. Lavrov", "PERSON"), ("Moscow", "GPE")}
    he = next(token for token in doc if token.text == "He")
    assert he._.kind == "person"
    assert 0 < he._.arc_probability <= 1


def test_every_sentence_is_a_tree(doc):
    for sentence in doc.sents:
        words = [token for token in sentence if not token.is_space]
        assert [token.dep_ for token in words].count("root") == 1
        assert all(token.head.sent == sentence for token in words)


def test_vectors(doc):
    assert doc.tensor.shape == (len(doc), 384)


def test_given_words_and_sentences_are_kept(nlp):
    words = "Russia annexed Crimea Moscow denied it".split()
    doc = nlp.get_pipe("kg_parser")(Doc(nlp.vocab, words, sent_starts=[True, False, False, True, False, False]))
    assert [sentence.text.strip() for sentence in doc.sents] == ["Russia annexed Crimea", "Moscow denied it"]


@pytest.mark.parametrize(
    "text", ["", " ", "\n\n", "\n a", "word", "?!", "\u200b \ufeff", "\U0001f600 ok", "a\r\n\r\nb", "— " * 40]
)
def test_odd_texts(nlp, text):
    assert nlp(text).text == text


def test_a_line_of_many_words(nlp):
    doc = nlp("they said that " * 700 + "it went on")
    assert len(doc) == 2103
    assert all(token.head.sent == token.sent for token in doc)


def test_a_long_given_sentence_is_one_tree(nlp):
    words = ["they", "said", "so"] * 400
    doc = nlp.get_pipe("kg_parser")(Doc(nlp.vocab, words, sent_starts=[i == 0 for i in range(1200)]))
    assert len(list(doc.sents)) == 1


def test_the_same_alone_and_in_a_batch(nlp):
    texts = [TEXT, "Short.", TEXT[30:90]]
    together = [[(token.dep_, token.head.i) for token in doc] for doc in nlp.pipe(texts)]
    assert together == [[(token.dep_, token.head.i) for token in nlp(text)] for text in texts]


def test_documents_and_pipeline_travel(nlp, doc):
    again = pickle.loads(pickle.dumps(doc))
    assert [token._.kind for token in again] == [token._.kind for token in doc]
    parser = pickle.loads(pickle.dumps(nlp.get_pipe("kg_parser")))
    assert [token.dep_ for token in parser(nlp.make_doc("It rained."))][-1] == "punct"


def test_a_missing_pipeline_is_named():
    with pytest.raises(ModelError, match="no_such_pipeline"):
        load("no_such_pipeline")


def test_neighbours_change_nothing(nlp):
    """Documents share batches; yet each is as sure of everything as it is alone."""
    alone = [nlp(text) for text in (TEXT, TEXT[30:90], "Short.")]
    crowd = list(nlp.pipe([TEXT, "x " * 300, TEXT[30:90], "", "Rain, and more rain.", "Short."]))
    for one, other in zip(alone, (crowd[0], crowd[2], crowd[5]), strict=True):
        assert [token._.arc_probability for token in one] == [token._.arc_probability for token in other]
        assert (one.tensor == other.tensor).all()


def test_documents_are_read_ahead_only_so_far(nlp, monkeypatch):
    monkeypatch.setattr("kg.language.parser.AHEAD", 5)
    taken = []
    stream = (taken.append(text) or nlp.make_doc(text) for text in ["One two three."] * 6)
    next(nlp.get_pipe("kg_parser").pipe(stream))
    assert len(taken) == 2
