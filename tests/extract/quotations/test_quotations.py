"""Quotations and reports on trees built by hand; all sentences are invented."""

# ruff: noqa: E501 (a tree stands on one line)

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from spacy.tokens import Doc
from spacy.vocab import Vocab

from kg.extract.quotations.quotations import quotations
from kg.extract.quotations.turns import turns
from kg.extract.syntax.tree import read
from kg.lexicons import FOLDER
from kg.records import Chain, Mention, Quotation, Span

LEMMAS = {
    "said": "say", "says": "say", "told": "tell", "adding": "add", "called": "call", "accused": "accuse", "lying": "lie", "wants": "want",
    "praised": "praise", "denied": "deny", "quoted": "quote", "telling": "tell", "announced": "announce", "urged": "urge", "expected": "expect",
    "shouted": "shout",
}  # fmt: skip
PREPOSITIONS = "about against at by for from in of on over toward with".split()
UPOS = {"V": "VERB", "N": "NOUN", "J": "ADJ", "R": "ADV", "P": "PRON", "I": "ADP", "M": "AUX", "D": "DET"}


def parsed(text: str, trees: str) -> Doc:
    """A Doc from `word/tag/head/relation` items, heads counted from 1 in each sentence, sentences parted by `|`, paragraphs by `¶`."""
    words, tags, heads, deps, starts = [], [], [], [], []
    for sentence in trees.split(" | "):
        first = len(words)
        for item in sentence.split():
            word, tag, head, dep = item.rsplit("/", 3)
            starts.append(len(words) == first)
            heads.append(first + int(head) - 1 if head != "0" else len(words))
            words.append(word.replace("¶", "\n\n"))
            tags.append(tag)
            deps.append(dep)
    spaces, at = [], 0
    for word in words:
        at = text.index(word, at) + len(word)
        spaces.append(text[at : at + 1] == " ")
    lemmas = [LEMMAS.get(w.lower(), w.lower()) for w in words]
    pos = [UPOS.get(t[0], "PUNCT") for t in tags]
    doc = Doc(Vocab(), words=words, spaces=spaces, tags=tags, heads=heads, deps=deps, lemmas=lemmas, pos=pos)
    assert doc.text == text
    return doc


def told(doc: Doc) -> list[tuple[str, str, str, bool]]:
    """Source, cue, content and directness of all quotations, as texts."""

    def words(span: Span | None) -> str:
        return span.text(doc.text) if span else ""

    return [(words(q.source), words(q.cue), words(q.content), q.direct) for q in quotations(doc, (), ())]


@pytest.mark.parametrize(
    ("text", "trees", "expected"),
    [
        pytest.param(
            "The minister said that Chad left.",
            "The/DT/2/det minister/NN/3/nsubj said/VBD/0/root that/IN/6/mark Chad/NNP/6/nsubj left/VBD/3/ccomp ././3/punct",
            [("The minister", "said", "that Chad left", False)],
            id="speaker before",
        ),
        pytest.param(
            "Chad left, the minister said.",
            "Chad/NNP/2/nsubj left/VBD/0/root ,/,/6/punct the/DT/5/det minister/NN/6/nsubj said/VBD/2/parataxis ././2/punct",
            [("the minister", "said", "Chad left", False)],
            id="speaker after",
        ),
        pytest.param(
            "The deal, she said, is dead.",
            "The/DT/2/det deal/NN/8/nsubj ,/,/5/punct she/PRP/5/nsubj said/VBD/8/parataxis ,/,/5/punct is/VBZ/8/cop dead/JJ/0/root ././8/punct",
            [("she", "said", "The deal", False), ("she", "said", "is dead", False)],
            id="speaker in the middle",
        ),
        pytest.param(
            "“We left,” said Ana Li.",
            "“/``/3/punct We/PRP/3/nsubj left/VBD/6/ccomp ,/,/3/punct ”/''/3/punct said/VBD/0/root Ana/NNP/6/nsubj Li/NNP/7/flat ././6/punct",
            [("Ana Li", "said", "“We left,”", True)],
            id="direct with its marks",
        ),
        pytest.param(
            "Oslo called the vote “a farce. It must end.”",
            "Oslo/NNP/2/nsubj called/VBD/0/root the/DT/4/det vote/NN/2/obj “/``/7/punct a/DT/7/det farce/NN/2/xcomp ././2/punct"
            " | It/PRP/3/nsubj must/MD/3/aux end/VB/0/root ././3/punct ”/''/3/punct",
            [("Oslo", "called", "the vote “a farce. It must end.”", False)],
            id="mixed, over sentences",
        ),
        pytest.param(
            "He denied it, adding the talks go on.",
            "He/PRP/2/nsubj denied/VBD/0/root it/PRP/2/obj ,/,/5/punct adding/VBG/2/advcl the/DT/7/det talks/NNS/8/nsubj go/VBP/5/ccomp on/RP/8/compound:prt"
            " ././2/punct",
            [("He", "denied", "it", False), ("He", "adding", "the talks go on", False)],
            id="adverbial clause",
        ),
        pytest.param(
            "According to officials, Chad left.",
            "According/VBG/3/case to/IN/1/fixed officials/NNS/6/obl ,/,/3/punct Chad/NNP/6/nsubj left/VBD/0/root ././6/punct",
            [("officials", "According to", "Chad left", False)],
            id="according to",
        ),
        pytest.param(
            "In her view, Chad lost.",
            "In/IN/3/case her/PRP$/3/nmod:poss view/NN/6/obl ,/,/3/punct Chad/NNP/6/nsubj lost/VBD/0/root ././6/punct",
            [("her", "In her view", "Chad lost", False)],
            id="in her view",
        ),
        pytest.param(
            "Mali rejects Oslo's claim that Chad left.",
            "Mali/NNP/2/nsubj rejects/VBZ/0/root Oslo/NNP/5/nmod:poss 's/POS/3/case claim/NN/2/obj that/IN/8/mark Chad/NNP/8/nsubj left/VBD/5/acl ././2/punct",
            [("Oslo's", "claim", "that Chad left", False)],
            id="noun",
        ),
        pytest.param(
            "Mali accused Chad of lying.",
            "Mali/NNP/2/nsubj accused/VBD/0/root Chad/NNP/2/obj of/IN/5/mark lying/VBG/2/advcl ././2/punct",
            [("Mali", "accused", "Chad of lying", False)],
            id="accusation",
        ),
        pytest.param(
            "Ana Li, who said Chad left, wants to resign.",
            "Ana/NNP/9/nsubj Li/NNP/1/flat ,/,/5/punct who/WP/5/nsubj said/VBD/1/acl:relcl Chad/NNP/7/nsubj left/VBD/5/ccomp ,/,/1/punct wants/VBZ/0/root"
            " to/TO/11/mark resign/VB/9/xcomp ././9/punct",
            [("who", "said", "Chad left", False), ("Ana Li, who said Chad left", "wants", "to resign", False)],
            id="relative clause and infinitive",
        ),
        pytest.param(
            "Li was quoted by Reuters as telling aides Chad left.",
            "Li/NNP/3/nsubj:pass was/VBD/3/aux:pass quoted/VBN/0/root by/IN/5/case Reuters/NNP/3/obl:agent as/IN/7/mark telling/VBG/3/advcl aides/NNS/7/iobj"
            " Chad/NNP/10/nsubj left/VBD/7/ccomp ././3/punct",
            [("Li", "telling", "Chad left", False)],
            id="nested sources",
        ),
        pytest.param(
            "Chad is sure that Mali left.",
            "Chad/NNP/3/nsubj is/VBZ/3/cop sure/JJ/0/root that/IN/6/mark Mali/NNP/6/nsubj left/VBD/3/ccomp ././3/punct",
            [("Chad", "is sure", "that Mali left", False)],
            id="adjective",
        ),
        pytest.param(
            "Rain fell on the “dry” hills.",
            "Rain/NN/2/nsubj fell/VBD/0/root on/IN/8/case the/DT/8/det “/``/6/punct dry/JJ/8/amod ”/''/6/punct hills/NNS/2/obl ././2/punct",
            [],
            id="scare quotes",
        ),
    ],
)
def test_who_says_what(text: str, trees: str, expected: list[tuple[str, str, str, bool]]) -> None:
    assert told(parsed(text, trees)) == expected


SAID = (
    "“/``/3/punct We/PRP/3/nsubj left/VBD/7/ccomp ,/,/3/punct ”/''/3/punct she/PRP/7/nsubj said/VBD/0/root ././7/punct"
)
RAIN = "Rain/NN/2/nsubj fell/VBD/0/root ././2/punct"
MORE = "“/``/3/punct Nobody/NN/3/nsubj stays/VBZ/0/root here/RB/3/advmod ././3/punct ”/''/3/punct"


def test_a_quoted_sentence_behind_belongs_to_the_same_speaker() -> None:
    doc = parsed("“We left,” she said. “Nobody stays here.”", f"{SAID} | {MORE}")
    assert told(doc) == [("she", "said", "“We left,”", True), ("she", "said", "“Nobody stays here.”", True)]


def test_quoted_words_nobody_is_named_for_stay_without_a_source() -> None:
    assert told(parsed("“Nobody stays here.”", MORE)) == [("", "", "“Nobody stays here.”", True)]


def test_a_broken_tree_still_gives_the_noun_beside_the_cue() -> None:
    text = "“We left,” Ana Li said."
    trees = "“/``/3/punct We/PRP/3/nsubj left/VBD/0/root ,/,/3/punct ”/''/3/punct Ana/NNP/3/obj Li/NNP/6/flat said/VBD/3/parataxis ././3/punct"
    assert told(parsed(text, trees)) == [("Ana Li", "said", "“We left,”", True)]


def test_the_speaker_is_the_chain_of_the_source_and_of_a_pronoun_that_stands_for_it() -> None:
    text = "Ana Li, who said Chad left, wants to resign."
    trees = (
        "Ana/NNP/9/nsubj Li/NNP/1/flat ,/,/5/punct who/WP/5/nsubj said/VBD/1/acl:relcl Chad/NNP/7/nsubj left/VBD/5/ccomp ,/,/1/punct wants/VBZ/0/root"
        " to/TO/11/mark resign/VB/9/xcomp ././9/punct"
    )
    mentions = (Mention(Span(17, 21), "Chad", 17, "name", "GPE"), Mention(Span(0, 6), "Ana Li", 0, "name", "PERSON"))
    chains = (Chain("Chad", "actor", "Country", (0,)), Chain("Ana Li", "actor", "Person", (1,)))
    assert [q.speaker for q in quotations(parsed(text, trees), mentions, chains)] == [1, 1]


def test_skipped_stretches_are_not_read() -> None:
    doc = parsed("“We left,” she said. “Nobody stays here.”", f"{SAID} | {MORE}")
    assert [q.content.start for q in quotations(doc, (), (), (Span(21, 42),))] == [0]
    assert quotations(doc, (), (), (Span(0, 42),)) == ()


def test_words_once_read_need_not_be_read_again() -> None:
    doc = parsed("“We left,” she said. “Nobody stays here.”", f"{SAID} | {MORE}")
    assert quotations(doc, (), (), words=read(doc)) == quotations(doc, (), ())


def turned(text: str) -> list[tuple[str, str]]:
    return [(t.source.text(text), t.content.text(text)) for t in turns(text, ())]


def test_a_transcript_gives_each_turn_its_speaker() -> None:
    text = "CHAIR: We begin.\n\nLI: Thanks.\nOne more word.\n\nCHAIR: Please."
    assert turned(text) == [("CHAIR", "We begin."), ("LI", "Thanks.\nOne more word."), ("CHAIR", "Please.")]
    assert turned("Q. Why?\nA. Because.\nQ. Since when?") == [("Q", "Why?"), ("A", "Because."), ("Q", "Since when?")]


@pytest.mark.parametrize(
    "text", ["Read more: LI leaves", "We know one thing: it rains.", "At 10:30 it rained", "One: two.\n\nThree: four."]
)
def test_a_colon_alone_makes_no_speaker(text: str) -> None:
    assert turned(text) == []


def test_a_headline_names_its_speaker_before_a_colon() -> None:
    doc = parsed(
        "Chad: 'No talks before May'",
        "Chad/NNP/0/root :/:/1/punct '/``/5/punct No/DT/5/det talks/NNS/1/appos before/IN/7/case May/NNP/5/nmod '/''/5/punct",
    )
    assert told(doc) == [("Chad", ":", "'No talks before May'", True)]


@settings(max_examples=60, deadline=None)
@given(
    st.lists(
        st.sampled_from("said We Li left : , . ? “ ” \" ' ‘ ’ that who „ According to".split()), min_size=1, max_size=14
    ),
    st.randoms(),
)
def test_any_tree_is_read(words: list[str], random: object) -> None:
    count = len(words)
    heads = [random.randrange(i) if i else 0 for i in range(count)]  # type: ignore[attr-defined]
    deps = [
        "root",
        *(random.choice(["nsubj", "ccomp", "parataxis", "punct", "acl:relcl", "obl", "case"]) for _ in words[1:]),
    ]  # type: ignore[attr-defined]
    tags = ["VBD" if w in ("said", "left") else "NNP" if w.isalpha() else "." for w in words]
    doc = Doc(
        Vocab(), words=words, tags=tags, heads=heads, deps=deps, lemmas=["say" if w == "said" else w for w in words]
    )
    found = quotations(doc, (), ())
    assert all(isinstance(q, Quotation) and 0 <= q.content.start < q.content.end <= len(doc.text) for q in found)


@pytest.mark.parametrize("kind", ["verbs", "nouns", "adjectives"])
def test_the_lexicons_are_sorted_and_say_what_a_cue_takes(kind: str) -> None:
    lines = (FOLDER / f"reporting_{kind}.txt").read_text(encoding="utf-8").splitlines()
    rows = [line.split("\t") for line in lines if not line.startswith("#")]
    assert [row[0] for row in rows] == sorted({row[0] for row in rows})
    known = {"that", "quote", "to", "obj", "as", *PREPOSITIONS}
    assert [row for row in rows if len(row) != 2 or not set(row[1].split()) <= known] == []
    assert kind == "verbs" or not any({"quote", "obj", "as"} & set(row[1].split()) for row in rows)


def test_a_verb_with_a_particle_is_another_verb() -> None:
    trees = "Oslo/NNP/2/nsubj shouted/VBD/0/root down/RP/2/compound:prt Chad/NNP/2/obj ././2/punct"
    assert told(parsed("Oslo shouted down Chad.", trees)) == []


@pytest.mark.parametrize(
    ("between", "speaker"), [("\n\n", "she"), (" Rain fell.\n\n", "she"), ("\n\nRain fell.\n\n", "")]
)
def test_a_quoted_paragraph_belongs_to_who_spoke_in_the_one_before(between: str, speaker: str) -> None:
    trees = " | ".join({"": "", "\n\n": "¶/_SP/1/dep"}.get(part, RAIN) for part in re.split("(\n\n)", between) if part)
    doc = parsed(f"“We left,” she said.{between}“Nobody stays here.”", f"{SAID} | {trees} | {MORE}")
    assert [source for source, _, content, _ in told(doc) if "Nobody" in content] == [speaker]
