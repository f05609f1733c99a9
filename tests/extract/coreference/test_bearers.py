"""Which of several bearers of a family name is meant, and which party."""

from built_docs import build

from kg.extract.coreference.chains import chains
from kg.extract.mentions.entities import mentions

TWINS = """
    {given} NNP 3 nsubj PERSON
    Quispe NNP 1 flat PERSON
    left VBD 0 root
    . . 3 punct
"""


def whose(name: str, *sentences: str) -> str:
    """The label of the chain that the last name so written belongs to."""
    doc = build(*sentences)
    found = mentions(doc)
    last = max(i for i, m in enumerate(found) if m.text == name)
    return next(c.label for c in chains(doc, found) if last in c.mentions)


def test_a_family_name_of_two_is_the_first_ones() -> None:
    bare = "Quispe NNP 2 nsubj PERSON\nslept VBD 0 root\n. . 2 punct"
    assert whose("Quispe", TWINS.format(given="Chris"), TWINS.format(given="Mina"), bare) == "Chris Quispe"


def test_a_title_tells_which_of_two() -> None:
    mrs = "Mrs. NNP 2 nmod:desc\nQuispe NNP 3 nsubj PERSON\nslept VBD 0 root\n. . 3 punct"
    assert whose("Quispe", TWINS.format(given="Christopher"), TWINS.format(given="Margaret"), mrs) == "Margaret Quispe"


def test_who_runs_for_office_is_no_mere_relative() -> None:
    alone = "Bernie NNP 2 nsubj PERSON\nslept VBD 0 root\n. . 2 punct"
    bare = alone.replace("Bernie", "Sanders")
    full = [TWINS.format(given=name).replace("Quispe", "Sanders") for name in ("Jane", "Bernie")]
    assert whose("Sanders", *full, alone, alone, bare) == "Bernie Sanders"


def test_the_office_before_a_family_name_tells_who_held_it() -> None:
    held = "President NNP 2 nmod:desc\nClinton NNP 3 nsubj PERSON\nslept VBD 0 root\n. . 3 punct"
    full = [TWINS.format(given=name).replace("Quispe", "Clinton") for name in ("Hillary", "Bill")]
    assert whose("Clinton", *full, held) == "Bill Clinton"


def test_a_word_for_a_relative_tells_the_sex() -> None:
    wife = """
        His PRP$ 2 nmod:poss
        wife NN 6 nsubj
        , , 4 punct
        Ruza NNP 2 appos PERSON
        Quispe NNP 4 flat PERSON
        slept VBD 0 root
        . . 6 punct
    """
    mrs = "Mrs. NNP 2 nmod:desc\nQuispe NNP 3 nsubj PERSON\nslept VBD 0 root\n. . 3 punct"
    assert whose("Quispe", TWINS.format(given="Tolo"), TWINS.format(given="Tolo"), wife, mrs) == "Ruza Quispe"


def test_the_party_is_the_one_just_named() -> None:
    tories = "Tories NNPS 2 nsubj NORP\nwon VBD 0 root\n. . 2 punct"
    party = "The DT 2 det\nparty NN 3 nsubj\nslept VBD 0 root\n. . 3 punct"
    labour = "Labour NNP 2 compound ORG\nParty NNP 3 nsubj ORG\nlost VBD 0 root\n. . 3 punct"
    assert whose("The party", tories, party) == "Tories"
    assert whose("The party", labour, tories, party) == "party"


def test_the_party_is_the_one_named_before_one_that_is_somebodys() -> None:
    tories = "Tories NNPS 2 nsubj NORP\nwon VBD 0 root\n. . 2 punct"
    party = "The DT 2 det\nparty NN 3 nsubj\nslept VBD 0 root\n. . 3 punct"
    stolid = "A DT 3 det\nstolid JJ 3 amod\nparty NN 4 nsubj\nslept VBD 0 root\n. . 4 punct"
    assert whose("The party", tories, stolid, party) == "Tories"
    assert whose("The party", stolid, party) == "stolid party"


def test_the_first_of_two_family_names_stands_for_a_person() -> None:
    full = "Ana NNP 4 nsubj PERSON\nGarcía NNP 1 flat PERSON\nPérez NNP 1 flat PERSON\nleft VBD 0 root\n. . 4 punct"
    short = "Ms. NNP 2 nmod:desc\nGarcía NNP 3 nsubj PERSON\nslept VBD 0 root\n. . 3 punct"
    assert whose("García", full, short) == "Ana García Pérez"


def test_titles_are_counted_for_whoever_they_mean_most() -> None:
    mrs = "Mrs. NNP 2 nmod:desc\nQuispe NNP 3 nsubj PERSON\nslept VBD 0 root\n. . 3 punct"
    mr = mrs.replace("Mrs.", "Mr.")
    bare = "Quispe NNP 2 nsubj PERSON\nslept VBD 0 root\n. . 2 punct"
    full = [TWINS.format(given=name) for name in ("Margaret", "Susan", "Christopher")]
    assert whose("Quispe", *full, *[mrs] * 4, *[mr] * 3, bare) == "Margaret Quispe"
