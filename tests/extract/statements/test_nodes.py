"""Words and the chains that they stand for."""

from collections.abc import Sequence

import pytest
from parsed import parsed
from standing import standing

from kg.extract.statements.nodes import Nodes, is_bare
from kg.extract.syntax import tree
from kg.extract.syntax.tree import Word
from kg.records import Chain, Mention, MentionKind, Span

SENTENCE = (
    "Ms./NNP/compound/3 Ana/NNP/compound/3 Diaz/NNP/nsubj/7 of/IN/case/6 the/DT/det/6 Bank/NNP/nmod/3 "
    "saw/VBD/root/0/see her/PRP$/nmod:poss/9 sister/NN/obj/7"
)


def mention(text: str, words: Sequence[Word], head: str, kind: MentionKind = "name") -> Mention:
    """The mention with this text, headed by the word `head`, in `SENTENCE`."""
    whole = parsed(SENTENCE).text
    start = whole.index(text)
    return Mention(Span(start, start + len(text)), text, word(words, head).start, kind)


def word(words: Sequence[Word], text: str) -> Word:
    return next(w for w in words if w.text == text)


@pytest.fixture
def words() -> list[Word]:
    return tree.read(parsed(SENTENCE))


def test_a_word_stands_for_the_chain_whose_mention_it_heads(words) -> None:
    found = standing(words, {"Diaz": "Person", "sister": "Person"})
    assert [found.chain(word(words, text)) for text in ("Diaz", "sister", "saw")] == [0, 1, None]
    assert found.mention(word(words, "sister")).text == "sister"
    assert found.mention(word(words, "saw")) is None


@pytest.mark.parametrize(
    ("type_", "kind", "is_node"),
    [
        ("Country", "actor", True),
        ("Agreement", "issue", True),
        ("City", "place", True),
        ("Thing", "other", False),
    ],
)
def test_only_actors_issues_and_places_are_nodes(words, type_: str, kind: str, is_node: bool) -> None:
    sister = word(words, "sister")
    found = standing(words, {"Diaz": "Person", "sister": type_})
    assert (found.kind(sister), found.type(sister)) == (kind, type_)
    assert found.chain(sister) == 1
    assert found.node(sister) == (1 if is_node else None)


def test_a_word_without_a_mention_has_neither_kind_nor_type(words) -> None:
    found = standing(words, {})
    assert (found.kind(words[0]), found.type(words[0]), found.node(words[0])) == ("", "", None)


@pytest.mark.parametrize("order", [(0, 1), (1, 0)])
def test_of_two_mentions_with_one_head_the_longest_counts(words, order) -> None:
    both = [
        mention("Diaz", words, "Diaz"),
        mention("Ms. Ana Diaz", words, "Diaz"),
    ]
    found = Nodes([both[i] for i in order], [Chain("0", "actor", "Person", (0,)), Chain("1", "actor", "Person", (1,))])
    assert found.mention(word(words, "Diaz")).text == "Ms. Ana Diaz"
    assert found.chain(word(words, "Diaz")) == order.index(1)


def test_the_first_word_of_a_name_stands_for_it_too(words) -> None:
    """Parsers do not agree which word of a name is its head."""
    found = Nodes([mention("Ana Diaz", words, "Diaz")], [Chain("Ana Diaz", "actor", "Person", (0,))])
    assert found.chain(word(words, "Ana")) == 0
    assert found.chain(word(words, "Ms.")) is None


def test_the_first_word_of_a_plain_noun_phrase_does_not(words) -> None:
    found = Nodes([mention("her sister", words, "sister", "nominal")], [Chain("sister", "actor", "Person", (0,))])
    assert found.chain(word(words, "sister")) == 0
    assert found.chain(word(words, "her")) is None
    found = Nodes([mention("Ana Diaz", words, "Diaz", "nominal")], [Chain("Diaz", "actor", "Person", (0,))])
    assert found.chain(word(words, "Ana")) is None


def test_the_mention_that_a_word_heads_comes_before_the_name_that_it_begins(words) -> None:
    found = Nodes(
        [mention("Ana Diaz", words, "Diaz"), mention("Ana", words, "Ana")],
        [Chain("Ana Diaz", "actor", "Person", (0,)), Chain("Ana", "actor", "Person", (1,))],
    )
    assert found.chain(word(words, "Ana")) == 1


def test_somebody_whom_only_pronouns_mean_is_no_node(words) -> None:
    her = mention("her", words, "her", "pronoun")
    found = Nodes([her], [Chain("her", "actor", "Person", (0,))])
    assert (found.chain(word(words, "her")), found.node(word(words, "her"))) == (0, None)
    assert not found.is_named(0)
    found = Nodes([her, mention("Diaz", words, "Diaz")], [Chain("Diaz", "actor", "Person", (0, 1))])
    assert found.node(word(words, "her")) == 0


def test_how_far_a_pronoun_is_from_its_name(words) -> None:
    found = Nodes(
        [mention("Ana Diaz", words, "Diaz"), mention("her", words, "her", "pronoun")],
        [Chain("Ana Diaz", "actor", "Person", (0, 1))],
    )
    assert found.distance(word(words, "her")) == len(" of the Bank saw ")
    assert found.distance(word(words, "Diaz")) == 0
    assert found.distance(word(words, "saw")) == -1


def test_a_mention_of_no_chain_is_not_seen(words) -> None:
    found = Nodes([mention("Diaz", words, "Diaz")], [])
    assert found.chain(word(words, "Diaz")) is None
    assert found.mention(word(words, "Diaz")) is None


@pytest.mark.parametrize(
    ("label", "bare"),
    [
        ("the man", True),
        ("no one", True),
        ("Others", True),
        ("the tall man", False),
        ("Ana Diaz", False),
        ("", False),
    ],
)
def test_a_bare_label_names_nobody(label: str, bare: bool) -> None:
    assert is_bare(label) is bare


def test_who_has_a_name_or_belongs_to_one_matters(words) -> None:
    sister, diaz = mention("her sister", words, "sister", "nominal"), mention("Ana Diaz", words, "Diaz")
    named = Mention(Span(0, sister.span.end), "Ms. Ana Diaz of the Bank saw her sister", sister.head, "nominal")
    chains = [Chain("sister", "actor", "Person", (0,)), Chain("Ana Diaz", "actor", "Person", (1,))]
    assert not Nodes([sister, diaz], chains).matters(word(words, "sister"))
    assert Nodes([sister, diaz], chains).matters(word(words, "Diaz"))
    assert Nodes([named, diaz], chains).matters(word(words, "sister"))
