"""Every word list is sorted, unique and says only what its readers understand."""

from pathlib import Path

import pytest

from kg.lexicons import FOLDER, table, words
from kg.records import MODES

CLASSES = frozenset(
    "AGREE CONSULT SUPPORT COOPERATE AID CONCEDE RETREAT REQUEST ACCUSE REJECT THREATEN PROTEST SANCTION MOBILIZE COERCE "
    "ASSAULT POSITION MEMBER LOCATED IDENTITY STATEMENT OTHER".split()
)
EVENTS = ("event_verbs", "event_adjectives", "preposition_events")
VALUES = {
    "role_nouns": {"POSITION"},
    "member_nouns": {"MEMBER"},
    "kin_nouns": {"kin"},
    "issue_nouns": {"Issue", "Event", "Agreement"},
}
HOMONYMS: frozenset[str] = frozenset()
LISTS = (*EVENTS, *VALUES, "event_nouns", "light_verbs", "complement_verbs")
FRAMES = frozenset("to that whether if ing adj noun marker modal".split())


def lines(name: str) -> list[str]:
    text = (Path(str(FOLDER)) / f"{name}.txt").read_text(encoding="utf-8")
    return [line for line in text.splitlines() if line.split("#", 1)[0].strip()]


def keys(name: str) -> list[str]:
    return [line.split("#", 1)[0].partition("\t")[0].strip() for line in lines(name)]


def value_class(value: str) -> str:
    return value.split()[0]


@pytest.mark.parametrize("name", LISTS)
def test_entries_are_sorted_unique_and_lower_case(name: str) -> None:
    assert keys(name) == sorted(set(keys(name)))
    assert [k for k in keys(name) if k != k.lower() or k != " ".join(k.split())] == []


@pytest.mark.parametrize("name", LISTS)
def test_a_list_says_what_it_is_and_every_line_is_an_entry(name: str) -> None:
    text = (Path(str(FOLDER)) / f"{name}.txt").read_text(encoding="utf-8")
    assert text.startswith("# ") and text.endswith("\n") and "\n\n" not in text
    tabs = 0 if name == "light_verbs" else 1
    assert [line for line in lines(name) if line.count("\t") != tabs] == []


@pytest.mark.parametrize("name", EVENTS)
def test_event_entries_have_a_known_class(name: str) -> None:
    for key, value in table(name).items():
        event_class, *flags = value.split()
        assert event_class in CLASSES and flags in ([], ["swap"]), f"{key}: {value}"


@pytest.mark.parametrize("name", VALUES)
def test_nouns_have_a_known_value(name: str) -> None:
    assert {k: v for k, v in table(name).items() if v not in VALUES[name]} == {}


def test_event_nouns_have_class_verb_and_slots() -> None:
    for noun, value in table("event_nouns").items():
        event_class, verb, *slots = value.split()
        assert event_class in CLASSES and verb.replace("_", "").replace("-", "").isalpha(), f"{noun}: {value}"
        assert [slot.partition("=")[0] for slot in slots] in (["agent"], ["agent", "target"]), f"{noun}: {value}"
        fillers = [filler for slot in slots for filler in slot.partition("=")[2].split(",")]
        assert all(fillers) and len(fillers) == len(set(fillers)), f"{noun}: one preposition has one meaning"


def test_complements_have_a_known_mode() -> None:
    for key, value in table("complement_verbs").items():
        mode, *flags = value.split()
        assert mode in MODES and flags in ([], ["neg"], ["speaker"], ["neg", "speaker"]), f"{key}: {value}"


def test_a_noun_and_its_verb_are_of_one_class() -> None:
    """ "sanction" is SANCTION whether verb or noun; where the two differ the noun means something else."""
    verbs, nouns = table("event_verbs"), table("event_nouns")
    differ = {n for n in verbs.keys() & nouns.keys() if value_class(verbs[n]) != value_class(nouns[n])}
    assert differ - HOMONYMS == set()
    assert HOMONYMS - differ == set()


def test_no_phrase_repeats_what_its_shorter_form_says() -> None:
    """A preposition may change the class, or stand for coverage of the phrase; swapping is never inherited."""
    verbs = table("event_verbs")
    assert all(value_class(verbs[k]) in CLASSES for k in verbs)
    assert [k for k, v in verbs.items() if v.endswith("swap") and len(k.split()) == 1] == []


def test_offices_and_memberships_do_not_overlap() -> None:
    assert table("role_nouns").keys() & table("member_nouns").keys() == set()
    assert table("role_nouns").keys() & table("kin_nouns").keys() <= {"godfather"}


def test_lists_are_broad() -> None:
    assert len(table("event_verbs")) >= 1500
    assert len(table("event_nouns")) >= 350
    assert len(table("complement_verbs")) >= 300
    assert len(table("role_nouns")) >= 250
    assert len(table("issue_nouns")) >= 300
    assert {"impose", "hold", "make"} <= words("light_verbs")
