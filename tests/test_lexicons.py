"""Every word list is sorted, unique and says only what its readers understand."""

from pathlib import Path

import pytest

from kg.extract.statements.events import verb_class
from kg.lexicons import FOLDER, table, words
from kg.records import MODES

CLASSES = frozenset(
    "AGREE CONSULT SUPPORT COOPERATE AID CONCEDE RETREAT REQUEST ACCUSE REJECT THREATEN PROTEST SANCTION MOBILIZE "
    "COERCE ASSAULT POSITION MEMBER LOCATED IDENTITY STATEMENT OTHER".split()
)
EVENTS = ("event_verbs", "event_adjectives", "preposition_events")
VALUES = {
    "role_nouns": {"POSITION"},
    "member_nouns": CLASSES - {"POSITION", "LOCATED", "IDENTITY", "STATEMENT"},
    "kin_nouns": {"kin"},
    "issue_nouns": {"Issue", "Event", "Agreement"},
    "told_issues": {"Issue", "Event"},
}
# Nouns that mean something else than the verb of the same form ("a lead" and "to lead").
HOMONYMS = frozenset(
    (
        "accord account alert anger approach book break call charter conflict deal drill evidence exchange exercise "
        "freeze furlough "
        "launch lead link maneuver message nod outrage posture question recount return rupture split stay suit "
        "swap swipe term test tie trip war "
    ).split()
)
LISTS = (*EVENTS, *VALUES, "event_nouns", "light_verbs", "complement_verbs")
# The lists of page furniture are read in groups (adverts, dates, other languages).
ORDERED = sorted(p.stem for p in Path(str(FOLDER)).glob("*.txt") if not p.stem.startswith("boilerplate"))
PARTICLES = frozenset("up down out off on in over away back".split())


def lines(name: str) -> list[str]:
    text = (Path(str(FOLDER)) / f"{name}.txt").read_text(encoding="utf-8")
    return [line for line in text.splitlines() if line.split("#", 1)[0].strip()]


def keys(name: str) -> list[str]:
    return [line.split("#", 1)[0].partition("\t")[0].strip() for line in lines(name)]


def value_class(value: str) -> str:
    return value.split()[0]


@pytest.mark.parametrize("name", ORDERED)
def test_entries_are_sorted_and_unique(name: str) -> None:
    assert keys(name) == sorted(set(keys(name)))


@pytest.mark.parametrize("name", LISTS)
def test_entries_are_lower_case(name: str) -> None:
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
        assert event_class in CLASSES, f"{key}: {value}"
        assert flags == [] or (flags[0] == "swap" and len(flags) == 2 and flags[1].startswith("as=")), f"{key}: {value}"


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
        others = [flag for flag in flags if flag != "neg"]
        assert mode in MODES and others in ([], ["speaker"], ["bids"]), f"{key}: {value}"
        assert flags in (others, ["neg", *others]), f"{key}: {value}"


def test_a_noun_and_its_verb_are_of_one_class() -> None:
    """ "sanction" is SANCTION whether verb or noun; where the two differ the noun means something else."""
    verbs, nouns = table("event_verbs"), table("event_nouns")
    differ = {n for n in verbs.keys() & nouns.keys() if value_class(verbs[n]) != value_class(nouns[n])}
    assert differ - HOMONYMS == set()
    assert HOMONYMS - differ == set()


def test_swapped_verbs_are_phrases() -> None:
    """A bare verb keeps its subject; only a phrase with a preposition brings in the one who acts."""
    swapped = [key for key, value in table("event_verbs").items() if " swap " in f"{value} "]
    assert len(swapped) > 100
    assert [key for key in swapped if len(key.split()) < 2 and key != "comprise"] == []


def test_every_phrase_says_more_than_its_parts() -> None:
    """A phrase whose class its shorter keys give already is never needed."""
    verbs, nouns = table("event_verbs"), table("event_nouns")
    pairs = [(key, *key.split()) for key in verbs if len(key.split()) == 2]
    carried = [(key, noun) for key, verb, noun in pairs if verb in words("light_verbs") and noun in nouns]
    assert len(carried) > 10
    assert [k for k, noun in carried if verbs[k] == value_class(nouns[noun]) and noun not in PARTICLES] == []


@pytest.mark.parametrize(
    ("phrase", "expected"),
    [
        (("impose", "sanction", "on"), ("SANCTION", False)),
        (("hold", "talk", "with"), ("CONSULT", False)),
        (("face", "sanction", "from"), ("SANCTION", True)),
        (("lift", "sanction", "on"), ("CONCEDE", False)),
        (("withdraw", "troop", "from"), ("RETREAT", False)),
        (("withdraw", "", "from"), ("REJECT", False)),
        (("cut", "tie", "with"), ("SANCTION", False)),
        (("declare", "war", "on"), ("ASSAULT", False)),
        (("strike", "deal", "with"), ("AGREE", False)),
        (("strike", "", ""), ("ASSAULT", False)),
        (("rule out", "", ""), ("REJECT", False)),
        (("release", "hostage", ""), ("CONCEDE", False)),
        (("release", "report", ""), ("STATEMENT", False)),
        (("meddle", "", "in"), ("COERCE", False)),
        (("recall", "ambassador", ""), ("SANCTION", False)),
        (("recall", "", ""), ("STATEMENT", False)),
    ],
)
def test_what_a_phrase_means(phrase: tuple[str, str, str], expected: tuple[str, bool]) -> None:
    coding = verb_class(*phrase)
    assert (coding.event_class, bool(coding.turned)) == expected


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
