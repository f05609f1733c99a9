"""Chains: which mentions are one thing, and which must stay apart."""

import pytest
from built_docs import build

from kg.extract.coreference.chains import chains
from kg.extract.coreference.groups import members
from kg.extract.coreference.identity import initials
from kg.extract.mentions.entities import mentions

PAIR = (
    """
    Peruvian JJ 3 amod NORP
    President NNP 3 nmod:desc
    Rosa NNP 5 nsubj PERSON
    Quispe NNP 3 flat PERSON
    met VBD 0 root
    Omar NNP 5 obj PERSON
    Haddad NNP 6 flat PERSON
    , , 11 punct
    the DT 11 det
    Jordanian JJ 11 amod NORP
    envoy NN 6 appos
    . . 5 punct
    """,
    """
    She PRP 2 nsubj
    thanked VBD 0 root
    Mr. NNP 4 compound
    Haddad NNP 2 obj PERSON
    . . 2 punct
    """,
    """
    The DT 3 det
    Peruvian JJ 3 amod NORP
    president NN 4 nsubj
    praised VBD 0 root
    his PRP$ 6 nmod:poss
    country NN 4 obj
    . . 4 punct
    """,
)


def grouped(doc) -> list[set[str]]:
    ms = mentions(doc)
    return [{ms[i].text for i in c.mentions} for c in chains(doc, ms)]


def test_titles_appositions_family_names_and_roles() -> None:
    got = grouped(build(*PAIR))
    assert {"Rosa Quispe", "Peruvian President", "She", "The Peruvian president"} in got
    assert {"Omar Haddad", "the Jordanian envoy", "Haddad", "his"} in got


def test_every_mention_is_in_exactly_one_chain() -> None:
    doc = build(*PAIR)
    ms = mentions(doc)
    members = [i for c in chains(doc, ms) for i in c.mentions]
    assert sorted(members) == list(range(len(ms)))


def test_labels_kinds_and_classes() -> None:
    doc = build(*PAIR)
    got = {c.label: (c.kind, c.type) for c in chains(doc, mentions(doc))}
    assert got["Rosa Quispe"] == got["Omar Haddad"] == ("actor", "Person")
    assert got["Peru"] == ("actor", "Country")


def test_initials() -> None:
    assert initials("federal bureau of investigation") == "fbi"


@pytest.mark.slow
@pytest.mark.parametrize(
    ("text", "together", "apart"),
    [
        (
            "Bill Marsh and Ann Marsh spoke in Quito. Mrs. Marsh said she would run. Mr. Marsh did not.",
            [("Ann Marsh", "she")],
            [("Ann Marsh", "Bill Marsh")],
        ),
        (
            "President Obama spoke. His wife, Michelle Obama, said she was proud. Mr. Obama laughed.",
            [("Michelle Obama", "she")],
            [("Obama", "Michelle Obama")],
        ),
        (
            "Officials in Moscow waited. Moscow accused Berlin of lying, and the Russian government froze the talks.",
            [("Moscow@28", "Russian")],
            [("Moscow@13", "Moscow@28")],
        ),
        (
            "Britain imposed sanctions on Belarus in May. The sanctions hurt. A sanctions bill followed.",
            [("sanctions on Belarus", "The sanctions")],
            [("The sanctions", "A sanctions bill")],
        ),
        (
            "The International Atomic Energy Agency (IAEA) sent inspectors. The IAEA said it was worried.",
            [("International Atomic Energy Agency", "IAEA"), ("IAEA", "it")],
            [],
        ),
        (
            "“I will not resign,” Maria Lopez told reporters. The governor, Juan Perez, laughed.",
            [("I", "Maria Lopez"), ("The governor", "Juan Perez")],
            [("Maria Lopez", "Juan Perez")],
        ),
        (
            "“We won,” said Maria Lopez. “Juan Perez lost. A mayor must listen. The town is tired. It wants peace. "
            "The vote was clear. It was fair,” she said. “Juan Perez knew,” she added.",
            [("Maria Lopez", "she")],
            [("We", "Maria Lopez")],
        ),
        (
            "Ivan Marsh told reporters about the storm. “Juan Perez saw it,” he said.",
            [("Ivan Marsh", "he")],
            [("Juan Perez", "he")],
        ),
        (
            "Ivan Marsh greeted the crowd in Davenport. The Oregon native thanked his volunteers. Both men left.",
            [("Ivan Marsh", "The Oregon native"), ("Ivan Marsh", "his")],
            [("Ivan Marsh", "Both men")],
        ),
        (
            "Sen. Jo Bell of Vermont spoke. The governor, who had come late, listened. “You never know what you get.”",
            [],
            [("Jo Bell", "The governor"), ("Jo Bell", "You")],
        ),
        (
            "Florida Sen. Ivan Marsh and Ohio Gov. Jo Bell met. Ann Reed watched them. The governor left before the "
            "Florida senator spoke.",
            [("Jo Bell", "The governor"), ("Ivan Marsh", "the Florida senator")],
            [("Jo Bell", "Ivan Marsh")],
        ),
        (
            "Emmanuel Macron called Vladimir Putin. The Frenchman urged the Russian to pay.",
            [("Emmanuel Macron", "Frenchman"), ("Vladimir Putin", "Russian")],
            [("Emmanuel Macron", "Vladimir Putin")],
        ),
        (
            "Ivan Marsh warned Peru. The former general was angry. The 62-year-old, jailed in May, left.",
            [("Ivan Marsh", "The former general"), ("Ivan Marsh", "The 62-year-old")],
            [],
        ),
        (
            "Ivan Marsh spoke in Lima. “We will pay,” the 62-year-old said. A Dane listened. The Dane left.",
            [("Ivan Marsh", "the 62-year-old"), ("Dane@65", "Dane@84")],
            [("Ivan Marsh", "Dane@65")],
        ),
        (
            "Peru and Chile signed a treaty in 1929. The accord failed. The pact is dead.",
            [("a treaty", "The accord"), ("a treaty", "The pact")],
            [],
        ),
        (
            "Peru signed a treaty with Chile and a deal with Brazil. The accord failed.",
            [],
            [("The accord", "a treaty with Chile"), ("The accord", "a deal with Brazil")],
        ),
        ("Qatar waited. The kingdom left.", [], [("Qatar", "The kingdom")]),
        (
            "Benjamin Netanyahu met Ivan Marsh in May. Ivan Marsh was pleased. The Israeli leader left.",
            [("Benjamin Netanyahu", "The Israeli leader")],
            [],
        ),
        (
            "Ivan Marsh ended his campaign. Ann Reed praised her campaign.",
            [("Ivan Marsh", "his"), ("Ann Reed", "her")],
            [("his campaign", "her campaign")],
        ),
        (
            "A nurse who met the mayor took the first ferry. Ann Reed missed the ferry. She took the next ferry.",
            [("the first ferry", "the ferry")],
            [("the ferry", "the next ferry")],
        ),
        (
            "Most farmers sold their cows. The farmers were poor. Then farmers sold land. One farmer wept.",
            [("Most farmers", "The farmers")],
            [("Most farmers", "farmers"), ("farmers", "One farmer")],
        ),
        (
            "Marsh, the son of Senator Ivan Marsh, left. Ivan Marsh met Sean Marsh, and Sean Marsh wept.",
            [],
            [("Marsh@0", "Ivan Marsh")],
        ),
        (
            "Juan Perez froze the treaty in April. His home minister, Omar Diaz, went further last month. "
            "The treaty, he told the Times of India, would never be restored.",
            [("Omar Diaz", "he")],
            [("Juan Perez", "he")],
        ),
        (
            "A brutal civil war began in May. Ivan Marsh fled before the revolution.",
            [],
            [("A brutal civil war", "the revolution")],
        ),
        (
            "Sean Marsh died in Lima. Ann Marsh, mother of Sean Marsh, praised Chile. “He was young,” Marsh said.",
            [("Ann Marsh", "Marsh@89")],
            [("Sean Marsh", "Marsh@89")],
        ),
        (
            "The Marsh Group lost money. The trade group for the clinics spoke. The group was angry.",
            [("The trade group for the clinics", "The group")],
            [("Marsh Group", "The group")],
        ),
        (
            "Voters wait for the November election. In 2008 Ivan Marsh lost the election.",
            [],
            [("November election", "the election")],
        ),
        (
            "Ivan Marsh accused Omar Diaz of lying. The court found that Diaz was a leader of the plot. He was jailed.",
            [("Diaz", "He")],
            [("a leader of the plot", "He")],
        ),
        (
            "Ivan Marsh sued in the Supreme Court. A seven-member court met in Lima. The court was split.",
            [("Supreme Court", "The court")],
            [],
        ),
        (
            "A super PAC praised Ivan Marsh. Another super PAC, Purple Dawn, praised Ann Reed.",
            [],
            [("A super PAC", "Purple Dawn")],
        ),
        (
            "Ivan Marsh spoke in Georgia and Ohio. The United States is tired. “Our nation is sick,” Marsh said.",
            [],
            [("Georgia", "Our nation")],
        ),
        (
            "Ivan Marsh is the president of Peru. The president asked the candidates for president to wait.",
            [("Ivan Marsh", "The president")],
            [("Ivan Marsh", "president")],
        ),
        (
            "Voters left New Jersey before the vote. The race is post-New Jersey.",
            [],
            [("New Jersey", "post-New Jersey")],
        ),
    ],
)
def test_chains_on_the_real_pipeline(nlp, text, together, apart) -> None:
    doc = nlp(text)
    ms = mentions(doc)
    owner: dict[str, set[int]] = {}
    for n, chain in enumerate(chains(doc, ms)):
        for i in chain.mentions:
            for form in (ms[i].text, f"{ms[i].text}@{ms[i].span.start}"):
                owner.setdefault(form, set()).add(n)
    for a, b in together:
        assert owner[a] & owner[b], (a, b)
    for a, b in apart:
        assert not owner[a] & owner[b], (a, b)


@pytest.mark.parametrize("text", ["", "\n\n", "Hello", "?", "“", "Trump", "the the the", "(R-Tex.) — ", "He said it."])
def test_odd_texts_are_no_trouble(nlp, text: str) -> None:
    doc = nlp(text)
    ms = mentions(doc)
    assert sorted(i for c in chains(doc, ms) for i in c.mentions) == list(range(len(ms)))
    assert isinstance(members(doc, ms, chains(doc, ms)), dict)


def _same(first: str, second: str) -> bool:
    """Are the subjects of two sentences one thing?"""
    doc = build(first, second)
    found = mentions(doc)
    subjects = [i for i, m in enumerate(found) if next(t for t in doc if t.idx == m.head).dep_ == "nsubj"]
    return any({*subjects} <= {*c.mentions} for c in chains(doc, found))


TEACHERS = """
    Teachers NNS 2 nsubj
    marched VBD 0 root
    . . 2 punct
"""


@pytest.mark.parametrize(
    "words",
    ["Other JJ 2 amod\nteachers NNS 3 nsubj", "Both DT 2 det\nteachers NNS 3 nsubj"],
)
def test_other_and_both_are_not_all_of_a_kind(words: str) -> None:
    assert not _same(TEACHERS, f"{words}\nleft VBD 0 root\n. . 3 punct")
    assert _same(TEACHERS, "Teachers NNS 2 nsubj\nleft VBD 0 root\n. . 2 punct")


HARBOUR_ACT = """
    The DT 3 det
    Harbour NNP 3 compound LAW
    Act NNP 4 nsubj LAW
    failed VBD 0 root
    . . 4 punct
    """
OTHER_ACT = HARBOUR_ACT.replace("Harbour", "Fisheries")
THE_ACT = """
    The DT 2 det
    Act NNP 3 nsubj LAW
    failed VBD 0 root
    . . 3 punct
    """


def test_the_act_is_the_only_act_that_the_text_names() -> None:
    assert {"Harbour Act", "Act"} in grouped(build(HARBOUR_ACT, THE_ACT))
    assert {"Act"} in grouped(build(HARBOUR_ACT, OTHER_ACT, THE_ACT))


def test_the_senate_is_not_the_only_other_senate_that_the_text_names() -> None:
    state = HARBOUR_ACT.replace("Harbour", "Ohio").replace("Act", "Senate").replace("LAW", "ORG")
    bare = THE_ACT.replace("Act", "Senate").replace("LAW", "ORG")
    assert not any({"Ohio Senate", "Senate"} <= group for group in grouped(build(state, bare)))
