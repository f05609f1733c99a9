"""Mentions: names with their bounds and types, nationalities, noun phrases, pronouns."""

import pytest
from built_docs import build

from kg.extract.mentions.entities import mentions
from kg.extract.mentions.known import Name
from kg.extract.mentions.name_ends import generation
from kg.records import Span

TITLED = """
    Deputy NNP 6 nmod:desc PERSON
    Prime NNP 3 compound PERSON
    Minister NNP 6 nmod:desc PERSON
    Jana NNP 6 compound PERSON
    K. NNP 6 compound PERSON
    Nováková NNP 7 nsubj PERSON
    left VBD 0 root
    Ghana NNP 7 obj GPE
    . . 7 punct
"""
AMBASSADOR = """
    The DT 3 det
    Brazilian JJ 3 amod NORP
    ambassador NN 12 nsubj
    to IN 6 case
    the DT 6 det
    Netherlands NNP 3 nmod GPE
    , , 10 punct
    who WP 10 nsubj
    had VBD 10 aux
    resigned VBN 3 acl:relcl
    , , 10 punct
    left VBD 0 root
    . . 12 punct
"""
PLACE_HOLDER = """
    It PRP 3 nsubj
    was VBD 3 cop
    clear JJ 0 root
    that IN 7 mark
    she PRP 7 nsubj
    had VBD 7 aux
    won VBN 3 csubj
    it PRP 7 obj
    . . 3 punct
"""
ISSUE = """
    Kenya NNP 4 nmod:poss GPE
    's POS 1 case
    new JJ 4 amod
    sanctions NNS 8 nsubj:pass
    on IN 6 case
    Uganda NNP 4 nmod GPE
    were VBD 8 aux:pass
    lifted VBN 0 root
    . . 8 punct
"""
PEOPLE = """
    The DT 2 det
    Danes NNPS 3 nsubj NORP
    met VBD 0 root
    Nigerian JJ 5 amod NORP
    officials NNS 3 obj
    . . 3 punct
"""


def found(doc):
    return {(m.text, m.kind, m.type) for m in mentions(doc)}


def test_a_title_is_cut_off_the_name_and_kept_as_a_noun_phrase() -> None:
    got = found(build(TITLED))
    assert ("Jana K. Nováková", "name", "PERSON") in got
    assert ("Deputy Prime Minister", "nominal", "PERSON") in got
    assert ("Ghana", "name", "GPE") in got


def test_a_noun_phrase_goes_to_its_modifiers_and_not_into_its_clauses() -> None:
    got = found(build(AMBASSADOR))
    assert ("The Brazilian ambassador to the Netherlands", "nominal", "PERSON") in got
    assert ("Brazilian", "demonym", "GPE") in got
    assert ("who", "pronoun", "PERSON") in got


def test_a_place_holder_is_no_mention() -> None:
    assert [m.text for m in mentions(build(PLACE_HOLDER))] == ["she", "it"]


def test_an_issue_takes_its_possessor_and_its_target() -> None:
    got = found(build(ISSUE))
    assert ("Kenya's new sanctions on Uganda", "nominal", "ISSUE") in got
    assert ("Kenya", "name", "GPE") in got


def test_a_nation_a_nationality_and_people() -> None:
    got = found(build(PEOPLE))
    assert {
        ("The Danes", "demonym", "NORP"),
        ("Nigerian", "demonym", "GPE"),
        ("Nigerian officials", "nominal", "GROUP"),
    } <= got


def test_offsets_give_the_words() -> None:
    doc = build(TITLED, AMBASSADOR)
    for m in mentions(doc):
        assert m.span.start <= m.head < m.span.end
        assert doc.text[m.span.start : m.span.end].split()[0] == m.text.split()[0]


def test_mentions_are_sorted_and_skipped_stretches_are_left_out() -> None:
    doc = build(TITLED, ISSUE)
    got = mentions(doc)
    assert list(got) == sorted(got, key=lambda m: (m.span.start, -m.span.end))
    start = doc[9].idx
    assert {m.text for m in mentions(doc, [Span(0, start)])} == {m.text for m in got if m.span.start >= start}


@pytest.mark.slow
@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("The Ministry of Foreign Affairs denied it.", "Ministry of Foreign Affairs", "ORG"),
        ("The Chilean Foreign Ministry denied it.", "Chilean Foreign Ministry", "ORG"),
        ("Rebels took eastern Congo on Friday.", "eastern Congo", "LOC"),
        ("NAIROBI, Kenya — Kenya closed the border.", "NAIROBI", "GPE"),
        ("Sen. Ann Lee said she would run.", "Ann Lee", "PERSON"),
        ("African American voters chose the U.S. senator.", "U.S.", "GPE"),
        ("The Okafor administration resigned.", "Okafor", "PERSON"),
        ("Some three million New Yorkers voted.", "New Yorkers", "NORP"),
        ("Former Utah Agriculture Commissioner Omar Diaz left.", "Utah", "LOC"),
        ("The ad was paid for by Our Principles PAC.", "Our Principles PAC", "ORG"),
        ("Our Congress praised Chile.", "Congress", "ORG"),
        ("He leads the A.F.L.-C.I.O. today.", "A.F.L.-C.I.O.", "ORG"),
    ],
)
def test_names_on_the_real_pipeline(nlp, text: str, name: str, kind: str) -> None:
    got = [(m.text, m.type) for m in mentions(nlp(text)) if m.kind == "name"]
    assert (name, kind) in got
    assert ("American", "GPE") not in got


@pytest.mark.parametrize(
    ("words", "text"),
    [
        ("maybe RB 3 advmod\nthe DT 3 det\nparty NN 4 nsubj", "the party"),
        ("at IN 3 case\nleast JJS 1 fixed\ntwo CD 4 nummod\nparties NNS 5 nsubj", "at least two parties"),
        (
            "as RB 4 advmod\nmany JJ 1 fixed\nas IN 1 fixed\n42 CD 5 nummod\nagents NNS 6 nsubj",
            "42 agents",
        ),
        ("a DT 3 det\nhighly RB 3 advmod\npoliticized JJ 4 amod\nlaw NN 5 nsubj", "a highly politicized law"),
        ("firms NNS 5 nsubj\nwilling JJ 1 amod\nto TO 4 mark\npay VB 2 xcomp", "firms"),
    ],
)
def test_a_phrase_without_stray_words(words: str, text: str) -> None:
    lines = words.splitlines()
    doc = build("\n".join([*lines, "left VBD 0 root", f". . {len(lines) + 1} punct"]))
    assert text in [m.text for m in mentions(doc)]


@pytest.mark.slow
def test_a_word_with_hyphens_is_not_cut(nlp) -> None:
    found = mentions(nlp("Jana Roe met the well-heeled bankers of Peru."))
    assert any(m.text.startswith("the well-heeled bankers") for m in found)


def texts(words: str) -> list[tuple[str, str, str]]:
    """Text, kind and type of the mentions of a sentence with these words before its verb."""
    lines = words.splitlines()
    doc = build("\n".join([*lines, "left VBD 0 root", f". . {len(lines) + 1} punct"]))
    return [(m.text, m.kind, m.type) for m in mentions(doc)]


def test_a_kind_of_thing_is_no_name_at_the_beginning_of_a_sentence() -> None:
    assert texts("States NNPS 2 nsubj GPE lemma=state") == [("States", "nominal", "LOC")]
    assert texts("Women NNPS 2 nsubj PERSON lemma=woman") == [("Women", "nominal", "GROUP")]


def test_the_states_are_a_country_some_states_are_none() -> None:
    states = "{0} DT 2 det\nStates NNPS 3 nsubj GPE lemma=state"
    assert [kind for _, kind, _ in texts(states.format("The"))] == ["name"]
    assert "name" not in [kind for _, kind, _ in texts(states.format("Some"))]


def test_who_is_likened_to_somebody_is_not_the_same() -> None:
    likened = "The DT 2 det\nNapoleon NNP 5 nsubj PERSON\nof IN 4 case\ncrime NN 2 nmod"
    assert not [text for text, kind, _ in texts(likened) if kind == "name"]


def test_an_ally_in_somebody_is_no_other_person() -> None:
    ally = "an DT 2 det\nally NN 6 nsubj\nin IN 5 case\nJane NNP 5 compound PERSON\nRoe NNP 2 nmod PERSON"
    assert ("an ally", "nominal", "") in texts(ally)


def test_the_partys_adjective_is_no_part_of_a_name() -> None:
    operative = "Iowa NNP 3 compound ORG\nRepublican NNP 3 compound ORG\noperative NN 4 nsubj"
    assert ("Iowa", "name", "LOC") in texts(operative)


def test_a_member_of_a_faith_and_a_family() -> None:
    assert texts("A DT 2 det\nMuslim NNP 3 nsubj PERSON") == [("A Muslim", "nominal", "PERSON")]
    doc = build(
        "Jane NNP 2 compound PERSON\nRoe NNP 3 nsubj PERSON\nleft VBD 0 root\n. . 3 punct",
        "The DT 2 det\nRoes NNPS 3 nsubj PERSON\nleft VBD 0 root\n. . 3 punct",
        "Borealis NNP 2 compound ORG\nHoldings NNP 3 nsubj ORG\nleft VBD 0 root\n. . 3 punct",
        "Borealis NNP 2 nsubj PERSON\nleft VBD 0 root\n. . 2 punct",
    )
    assert [(m.text, m.type) for m in mentions(doc)] == [
        ("Jane Roe", "PERSON"),
        ("Roes", "NORP"),
        ("Borealis Holdings", "ORG"),
        ("Borealis", "ORG"),
    ]


def test_what_only_counts_is_what_it_counts() -> None:
    handful = "A DT 2 det\nhandful NN 5 nsubj\nof IN 4 case\nworkers NNS 2 nmod lemma=worker"
    assert ("A handful of workers", "nominal", "GROUP") in texts(handful)


def test_somebody_elses_likeness_is_no_name() -> None:
    likeness = "Peru NNP 3 nmod:poss GPE\n's POS 1 case\nNapoleon NNP 4 nsubj PERSON"
    assert [text for text, kind, _ in texts(likeness) if kind == "name"] == ["Peru"]


def test_a_title_stays_whose_name_is_outside() -> None:
    phrase = (
        "The DT 2 det\ndeath NN 8 nsubj\nof IN 5 case\nhis PRP$ 5 nmod:poss\nson NN 2 nmod\nBen NNP 5 appos PERSON\n"
        "never RB 8 advmod"
    )
    assert ("The death of his son", "nominal", "") in texts(phrase)


def test_a_law_by_its_known_name() -> None:
    law = "No DT 4 det\nChild NNP 4 compound\nLeft VBN 4 amod\nBehind NNP 5 nsubj"
    assert texts(law) == [("No Child Left Behind", "name", "LAW")]


def test_what_a_stands_before_is_one() -> None:
    assert texts("a DT 2 det\npollster NNS 3 nsubj") == [("a pollster", "nominal", "PERSON")]


def test_a_noun_before_the_subject_of_its_clause_is_no_title() -> None:
    doc = build(
        """
        The DT 2 det
        judge NN 6 nsubj
        Roe NNP 4 nsubj PERSON
        feared VBD 2 acl:relcl
        had VBD 6 aux
        left VBN 0 root
        . . 6 punct
        """
    )
    assert ("The judge", 4) in [(m.text, m.head) for m in mentions(doc)]


def test_a_chamber_alone_is_a_name() -> None:
    assert ("House", "name", "ORG") in texts("the DT 2 det\nHouse NN 3 nsubj")
    party = "Democratic JJ 2 amod NORP\nSenate NNP 3 nsubj ORG"
    assert texts(party) == [("Democratic Senate", "nominal", "ORG")]


def test_marks_are_no_part_of_the_wording() -> None:
    words = "the DT 6 det\n[ -LRB- 4 punct\ntrade NN 6 compound\n' '' 6 punct\n] -RRB- 6 punct\nprogram NN 7 nsubj"
    assert "[" not in texts(words)[0][0] and "'" not in texts(words)[0][0]


def test_a_state_with_its_party_is_no_body() -> None:
    doc = build("Roe NNP 4 nsubj PERSON\n( -LRB- 3 punct\nR NNP 1 appos\nleft VBD 0 root\n. . 4 punct")
    assert [m.text for m in mentions(doc)] == ["Roe"]


def test_a_person_may_be_called_after_a_kind_of_place() -> None:
    assert texts("Laura NNP 3 nsubj PERSON\nHill NNP 1 flat PERSON") == [("Laura Hill", "name", "PERSON")]
    assert texts("Capitol NNP 2 compound FAC\nHill NNP 3 nsubj FAC") == [("Capitol Hill", "name", "LOC")]


def test_a_number_behind_a_bodys_name_is_part_of_it() -> None:
    movement = "They PRP 2 nsubj\njoined VBD 0 root\nZanoro NNP 2 obj ORG\n7 CD 3 flat\n. . 2 punct"
    assert "Zanoro 7" in {m.text for m in mentions(build(movement))}


def test_a_partys_branch_is_called_by_its_county() -> None:
    branch = """
        The DT 4 det
        Orange NNP 3 compound
        County NNP 4 compound
        GOP NNP 5 nsubj ORG
        voted VBD 0 root
        . . 5 punct
    """
    assert "Orange County GOP" in {m.text for m in mentions(build(branch))}


@pytest.mark.slow
def test_what_tells_a_son_from_his_father_is_part_of_the_name(nlp) -> None:
    doc = nlp("Gen. Omar F. Diaz Jr. left.")
    names = [Name(1, 4, "PERSON"), Name(4, 5, "PERSON")]
    assert generation(doc, *names)
    assert not generation(doc, names[0]._replace(type="ORG"), names[1])
