"""Plural phrases that take up two actors named together."""

from built_docs import build
from spacy.language import Language
from statement_tables import check, table

from kg.extract.coreference.chains import chains
from kg.extract.coreference.groups import members
from kg.extract.mentions.entities import mentions

TOGETHER = """
    Ana NNP 4 nsubj PERSON
    and CC 3 cc
    Omar NNP 1 conj PERSON
    met VBD 0 root
    in IN 6 case
    Togo NNP 4 obl GPE
    . . 4 punct
"""


def stands_for(*sentences: str) -> dict[str, set[str]]:
    doc = build(TOGETHER, *sentences)
    ms = mentions(doc)
    cs = chains(doc, ms)
    return {cs[c].label: {cs[g].label for g in group} for c, group in members(doc, ms, cs).items()}


def test_they_and_the_diplomats_are_those_named_together_before() -> None:
    they = """
        They PRP 2 nsubj
        left VBD 0 root
        . . 2 punct
    """
    diplomats = """
        The DT 2 det
        diplomats NNS 3 nsubj
        left VBD 0 root
        . . 3 punct
    """
    assert stands_for(they) == {"They": {"Ana", "Omar"}}
    assert stands_for(diplomats) == {"diplomats": {"Ana", "Omar"}}


def test_other_groups_are_not() -> None:
    others = """
        The DT 3 det
        French JJ 3 amod NORP
        diplomats NNS 6 nsubj
        and CC 5 cc
        ships NNS 3 conj
        left VBD 0 root
        . . 6 punct
    """
    states = """
        The DT 3 det
        two CD 3 nummod
        countries NNS 4 nsubj lemma=country
        left VBD 0 root
        . . 4 punct
    """
    assert stands_for(others) == {}
    assert stands_for(states) == {}


def test_a_bare_plural_stands_for_all_of_a_kind() -> None:
    all_of_them = """
        Diplomats NNS 2 nsubj
        left VBD 0 root
        . . 2 punct
    """
    assert stands_for(all_of_them) == {}


CASES: list[tuple[str, list[str]]] = [
    # the only two persons or states of a sentence
    (
        "Ana Ruiz of Mexico met Karl Voss of Austria in Vienna on Monday. Both leaders condemned the attack on Chad.",
        ["Ana Ruiz | condemn | attack on Chad", "Karl Voss | condemn | attack on Chad"],
    ),
    (
        "Foreign Minister Ana Ruiz held talks with her Austrian counterpart, Karl Voss. The pair signed an accord.",
        ["Ana Ruiz | sign | accord", "Karl Voss | sign | accord"],
    ),
    (
        "Peru and Chile have quarrelled over the border for decades. Each of them has sent troops.",
        ["Peru | send | troops", "Chile | send | troops"],
    ),
    (
        "Peru and Chile have quarrelled over the border for decades. Neither side has ruled out war.",
        ["Peru | rule out | war not", "Chile | rule out | war not"],
    ),
    # with words of its own
    (
        "Sweden and Finland applied to join NATO in May. Turkey blocked the two Nordic applicants.",
        ["Turkey | block | Sweden", "Turkey | block | Finland"],
    ),
    # an army and its rebels
    (
        "The army and the rebels signed a truce. Both sides promised to protect civilians.",
        ["army | promise to protect | civilians @intended", "rebels | promise to protect | civilians @intended"],
    ),
    # three named one after the other, a state with two words among them
    (
        "Mali, Burkina Faso and Chad left the bloc. The three juntas denounced France.",
        ["Mali | denounce | France", "Burkina Faso | denounce | France", "Chad | denounce | France"],
    ),
    # named right behind the number
    (
        "Prosecutors accused two men, Karl Voss and Omar Diaz, of arson. The pair denounced the judge.",
        ["Prosecutors | accuse of arson | Karl Voss", "Karl Voss | denounce | judge", "Omar Diaz | denounce | judge"],
    ),
    (
        "The two chief negotiators, Ana Ruiz for Peru and Karl Voss for Chile, signed an accord.",
        ["Ana Ruiz | sign | accord", "Karl Voss | sign | accord"],
    ),
    # "they" behind joined subjects, whoever else was named
    (
        "Peru and Chile cut ties with Togo and expelled its citizens. They accused Togo of fraud.",
        ["Peru | accuse of fraud | Togo", "Chile | accuse of fraud | Togo"],
    ),
    # parties and sides that deal with each other
    ("Peru and Chile agreed on a truce. Both parties praised Brazil.", ["Peru | praise | Brazil"]),
    # the states for which two leaders stand, and the leaders themselves
    (
        "Russia and Turkey trade much. Vladimir Putin met Recep Tayyip Erdogan. The leaders condemned Togo.",
        ["Vladimir Putin | condemn | Togo", "Recep Tayyip Erdogan | condemn | Togo"],
    ),
    (
        "Russia and Turkey trade much. Vladimir Putin met Recep Tayyip Erdogan. The two governments condemned Togo.",
        ["Russia | condemn | Togo", "Turkey | condemn | Togo"],
    ),
    # demands, "among them that"
    (
        "Peru and Chile closed the border. Two demands followed: among them that Togo leave.",
        ["! Two demands | be followed among | Peru"],
    ),
    # of two ways, not of two actors
    ("Peru and Chile threatened to leave. Neither is likely.", ["! Peru | be | likely"]),
    ("Ana Ruiz and Karl Voss spoke, with Ruiz vowing to sue them.", ["! Ana Ruiz | sue | Karl Voss @intended"]),
    # nobody introduces himself with another
    (
        "Ana Ruiz works for Karl Voss. He introduced the two men to Omar Diaz.",
        ["! Karl Voss | introduce | Karl Voss", "! Karl Voss | introduce | Ana Ruiz"],
    ),
    # those who have another office than the one that the noun tells
    (
        "Senator Ana Ruiz and Senator Karl Voss met in Lima. The two senators denounced Brazil.",
        ["Ana Ruiz | denounce | Brazil", "Karl Voss | denounce | Brazil"],
    ),
    (
        "Governor Ana Ruiz and Senator Karl Voss met in Lima. The two governors denounced Brazil.",
        ["! Ana Ruiz | denounce | Brazil", "! Karl Voss | denounce | Brazil"],
    ),
    # each speaks and acts for himself, with what is his
    (
        "Ana Ruiz and Karl Voss announced they would suspend their campaigns.",
        [
            "Ana Ruiz | suspend | their campaigns @intended by Ana Ruiz",
            "! Ana Ruiz | suspend | their campaigns @intended by Karl Voss",
            "! Ana Ruiz | suspend campaign of | Karl Voss @intended by Ana Ruiz",
        ],
    ),
    # those whose names stand right behind what they are
    (
        "Peru's ministers Omar Diaz and Ana Ruiz left for Chile.",
        ["Omar Diaz | leave for | Chile", "Ana Ruiz | minister of | Peru", "! Peru's ministers | leave for | Chile"],
    ),
    (
        "Peru's ministers, particularly Omar Diaz and Ana Ruiz, left for Chile.",
        ["Peru's ministers | leave for | Chile"],
    ),
    # a part of others, and other noun phrases with a number, are no such group
    (
        "Peru and Chile signed the treaty. Two of the senators denounced Brazil.",
        ["! Peru | denounce | Brazil"],
    ),
]


@table(CASES)
def test_statements_of_groups(nlp: Language, sentence: str, lines: list[str]) -> None:
    check(nlp, sentence, lines)
