"""Chains of several articles become one entity where they are one, and stay apart where they are not."""

import random
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from resolve_articles import Draft, article, entity, linked

from kg.records import Extraction
from kg.resolve import link

LAVROV = ("Person", "Sergei Lavrov", "Lavrov", "he")


def same(a: tuple[str, ...], b: tuple[str, ...], *others: Extraction) -> bool:
    """Whether two chains in an article each become one entity."""
    found = linked(article("a", a), article("b", b), *others)
    return found["a", a[1].removeprefix("the ")] == found["b", b[1].removeprefix("the ")]


@pytest.mark.parametrize(
    ("a", "b"),
    [
        (("Person", "Sergey V. Lavrov", "Lavrov"), LAVROV),
        (("Person", "Mr. Lavrov"), LAVROV),
        (("Person", "Foreign Minister Lavrov"), LAVROV),
        (("Person", "Mike Flynn"), ("Person", "Michael Flynn")),
        (("Country", "U.S."), ("Country", "United States")),
        (("Country", "Washington"), ("Country", "the United States")),
        (("Country", "Moscow"), ("Country", "Russian government")),
        (("Place", "Russia"), ("Country", "Russia")),
        (("City", "Kiev"), ("City", "Kyiv")),
        (("Organization", "F.B.I."), ("Organization", "Federal Bureau of Investigation")),
        (("Organization", "State Department"), ("Organization", "U.S. Department of State")),
        (("Organization", "Russian Foreign Ministry"), ("Organization", "Ministry of Foreign Affairs of Russia")),
        (("Organization", "Exxon Mobil Corp."), ("Organization", "ExxonMobil")),
        (("Organization", "U.S. Congress"), ("Organization", "US Congress")),
        (("Organization", "EU"), ("Organization", "the European Union")),
        (("Group", "Russian officials"), ("Group", "Russian officials")),
        (("Group", "reporters"), ("Group", "the reporters")),
        (("Issue", "sanctions on Russia"), ("Issue", "new sanctions against Moscow")),
        (("Issue", "sanctions on Russia"), ("Issue", "Russia sanctions")),
        (("Issue", "sanctions on Russia"), ("Issue", "U.S. sanctions on Moscow")),
        (("Issue", "Russian interference in the election"), ("Issue", "Russian meddling in the election")),
        (("Event", "meeting between Iran and China"), ("Event", "Iran's meeting with China")),
        (("Issue", "terrorism"), ("Issue", "terrorism")),
        (("Agreement", "Minsk agreement"), ("Agreement", "the Minsk agreement")),
        (("Issue", "Brexit"), ("Issue", "Brexit")),
    ],
)
def test_one_entity(a: tuple[str, ...], b: tuple[str, ...]) -> None:
    assert same(a, b)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        (("Person", "Bill Clinton", "Clinton"), ("Person", "Hillary Clinton", "Clinton")),
        (("Person", "George W. Bush"), ("Person", "George H.W. Bush")),
        (("Person", "Donald Trump"), ("Person", "Donald Trump Jr.")),
        (("Person", "spokesman"), ("Person", "spokesman")),
        (("Country", "North Korea"), ("Country", "South Korea")),
        (("City", "Moscow"), ("Country", "Moscow")),
        (("Country", "Congo-Brazzaville"), ("Country", "Democratic Republic of Congo")),
        (("Organization", "Russian Foreign Ministry"), ("Organization", "Chinese Foreign Ministry")),
        (("Organization", "Supreme Court of India"), ("Organization", "Supreme Court of Kenya")),
        (("Organization", "company"), ("Organization", "the company")),
        (("Organization", "Russian bank"), ("Organization", "Russian bank")),
        (("Group", "Russian officials"), ("Group", "Turkish officials")),
        (("Event", "meeting"), ("Event", "the meeting")),
        (("Issue", "talks"), ("Issue", "talks")),
        (("Issue", "sanctions"), ("Issue", "sanctions")),
        (("Issue", "sanctions on Russia"), ("Issue", "sanctions on Iran")),
        (("Event", "Turkey's invasion of Syria"), ("Event", "Turkey's invasion of Cyprus")),
        (("Event", "war with Iran"), ("Event", "war with Iraq")),
        (("Issue", "U.S. decision"), ("Issue", "U.S. decision")),
    ],
)
def test_two_entities(a: tuple[str, ...], b: tuple[str, ...]) -> None:
    assert not same(a, b)


def test_a_bare_family_name_goes_to_its_only_bearer() -> None:
    found = linked(article("a", ("Person", "Angela Merkel")), article("b", ("Person", "Merkel")))
    assert found["a", "Angela Merkel"] == found["b", "Merkel"] == "angela-merkel"


def test_a_bare_family_name_of_two_people_stays_alone() -> None:
    named = [article(f"a{i}", ("Person", name)) for i, name in enumerate(["Rand Paul", "Ron Paul"])]
    found = linked(*named, article("b", ("Person", "Paul")))
    assert found["b", "Paul"] not in (found["a0", "Rand Paul"], found["a1", "Ron Paul"])


def test_a_bare_family_name_goes_to_whom_nearly_all_articles_mean() -> None:
    common = [article(f"a{i:02}", ("Person", "Ana Ruiz", "Ruiz")) for i in range(20)]
    found = linked(*common, article("b", ("Person", "Luis Ruiz")), article("c", ("Person", "Ruiz")))
    assert found["c", "Ruiz"] == found["a00", "Ana Ruiz"] != found["b", "Luis Ruiz"]


def test_gender_tells_which_bearer() -> None:
    both = article("a", ("Person", "Bill Clinton", "he")), article("b", ("Person", "Hillary Clinton", "she"))
    found = linked(*both, article("c", ("Person", "Mrs. Clinton")), article("d", ("Person", "Clinton", "he")))
    assert found["c", "Mrs. Clinton"] == found["b", "Hillary Clinton"]
    assert found["d", "Clinton"] == found["a", "Bill Clinton"]


def test_family_names_alone_are_one_person_unless_gender_tells_two() -> None:
    she, it, he = (
        article(i, ("Person", "Ruiz", *more)) for i, more in zip("abc", [("she",), (), ("he",)], strict=True)
    )
    assert len(set(linked(she, it).values())) == 1
    assert len(set(linked(she, he).values())) == 2


def test_a_name_that_fits_two_people_joins_neither() -> None:
    bushes = article("a", ("Person", "George W. Bush")), article("b", ("Person", "George H.W. Bush"))
    found = linked(*bushes, article("c", ("Person", "George Bush")))
    assert len({found["a", "George W. Bush"], found["b", "George H.W. Bush"], found["c", "George Bush"]}) == 3


def test_two_people_of_one_article_stay_apart() -> None:
    found = linked(article("a", ("Person", "J. Smith"), ("Person", "John Smith")))
    assert found["a", "J. Smith"] != found["a", "John Smith"]


def test_whoever_holds_the_post_elsewhere_holds_it_here() -> None:
    told = article("a", ("Person", "Vladimir Putin", "Russian president"))
    here = article("b", ("Person", "Vladimir Putin"), ("Person", "Russian president"))
    without = article("c", ("Person", "Russian president"))
    found = linked(told, here, without)
    assert found["b", "Russian president"] == found["a", "Vladimir Putin"] != found["c", "Russian president"]


def test_an_institution_is_that_of_the_country_the_article_is_about() -> None:
    france = article("a", ("Country", "France", "France"), ("Organization", "Senate"))
    america = article("b", ("Country", "United States"), ("Organization", "Senate"))
    named = article("c", ("Organization", "U.S. Senate"))
    found = linked(france, america, named)
    assert found["b", "Senate"] == found["c", "U.S. Senate"] == "us-senate"
    assert found["a", "Senate"] != found["b", "Senate"]


def test_a_ministry_is_never_american() -> None:
    found = linked(article("a", ("Country", "United States"), ("Organization", "Foreign Ministry")))
    assert found["a", "Foreign Ministry"] == "foreign-ministry"


def test_an_institution_is_that_of_no_country_which_its_article_does_not_name() -> None:
    abroad = article("a", ("Country", "Kenya"), ("Country", "Chad"), ("Organization", "Foreign Ministry"))
    nowhere = article("b", ("Organization", "Foreign Ministry"))
    named = article("c", ("Organization", "Russian Foreign Ministry"))
    found = linked(abroad, nowhere, named)
    assert found["b", "Foreign Ministry"] == found["c", "Russian Foreign Ministry"]
    assert found["a", "Foreign Ministry"] != found["c", "Russian Foreign Ministry"]


def test_an_institution_is_labelled_with_its_country() -> None:
    named = link([article("a", ("Country", "Kenya"), ("Organization", "Supreme Court"))])
    assert entity(named, "Supreme Court (Kenya)").aliases == ("Supreme Court",)


def test_a_committee_is_that_of_no_country() -> None:
    named = link([article("a", ("Country", "Kenya"), ("Organization", "Committee"))])
    assert entity(named, "Committee").label == "Committee"


def test_an_institution_without_a_country_is_the_only_one_named() -> None:
    found = linked(article("a", ("Organization", "Duma")), article("b", ("Organization", "Russian Duma")))
    assert found["a", "Duma"] == found["b", "Russian Duma"] or found["a", "Duma"] == "duma"
    courts = linked(
        article("a", ("Organization", "Supreme Court")), article("b", ("Organization", "Kenyan Supreme Court"))
    )
    assert courts["a", "Supreme Court"] == courts["b", "Kenyan Supreme Court"]


def test_an_acronym_of_an_unknown_body_needs_a_second_reason() -> None:
    long, short = ("Organization", "Baltic Grain Exchange"), ("Organization", "BGE")
    assert not same(long, short)
    assert (
        linked(article("a", long, short))["a", "BGE"] == linked(article("a", long, short))["a", "Baltic Grain Exchange"]
    )


@pytest.mark.parametrize("part", ["some voters", "most voters", "other voters", "six voters", "12 voters"])
def test_some_of_a_group_are_not_the_group(part: str) -> None:
    found = linked(article("a", ("Group", part), ("Group", "voters")), article("b", ("Group", "voters")))
    assert found["a", "voters"] == found["b", "voters"] != found["a", part]
    assert [e.label for e in link([article("a", ("Group", part))])] == [part]


def test_what_is_told_by_its_day_is_not_that_of_another_day() -> None:
    debates = ("Event", "Sunday's debate"), ("Event", "Monday's debate"), ("Event", "last debate")
    assert len(set(linked(article("a", *debates)).values())) == 3


def test_some_sanctions_are_not_the_sanctions() -> None:
    found = linked(article("a", ("Issue", "sanctions on Iran"), ("Issue", "other sanctions on Iran")))
    assert len(set(found.values())) == 2


def test_a_year_counts_nothing() -> None:
    vote = ("Event", "2016 presidential election in Peru")
    assert same(vote, vote)
    sanctions = ("Issue", "12 sanctions on Peru")
    assert not same(sanctions, sanctions)


def test_an_issue_with_a_name_is_one_whatever_its_clause_tells() -> None:
    def told(clause: str) -> Extraction:
        found = article(clause, ("Issue", f"bill on Peru {clause}"))
        return replace(found, chains=tuple(replace(c, clause=clause) for c in found.chains))

    assert len(link([told("that failed"), told("that she wrote")])) == 1


def test_of_two_labels_as_frequent_the_shorter_is_shown() -> None:
    (issue,) = link([article("a", ("Issue", "new provisions"), ("Issue", "provisions"))])
    assert issue.label == "provisions"


def test_an_issue_without_its_agent_goes_with_the_only_agent_told() -> None:
    annexed = article("a", ("Event", "annexation of Crimea")), article("b", ("Event", "Russia's annexation of Crimea"))
    assert len(set(linked(*annexed).values())) == 1


def test_an_issue_without_its_agent_stays_alone_among_several() -> None:
    found = linked(
        article("a", ("Issue", "sanctions on Iran")),
        article("b", ("Issue", "U.S. sanctions on Iran")),
        article("c", ("Issue", "EU sanctions on Iran")),
    )
    assert len(set(found.values())) == 3


def test_actors_in_an_issue_count_by_who_they_are() -> None:
    first = (
        Draft("a")
        .chain("Issue", "sanctions on the regime")
        .chain("Country", "the regime", within=("sanctions on the regime",))
    )
    first.chains[1] = ("North Korea", "Country", first.chains[1][2])
    found = linked(first.extraction(), article("b", ("Issue", "sanctions on North Korea")))
    assert found["a", "sanctions on the regime"] == found["b", "sanctions on North Korea"]


def test_labels_aliases_and_iris() -> None:
    entities = link([article("a", ("Country", "the U.S.", "Washington", "it")), article("b", ("Country", "America"))])
    (country,) = entities
    assert (country.id, country.kind, country.type, country.label) == (
        "united-states",
        "actor",
        "Country",
        "United States",
    )
    assert country.aliases == ("America", "U.S.", "Washington")
    assert country.same_as[0] == "https://www.iso.org/obp/ui/#iso:code:3166:US"
    assert country.same_as[1] == "https://sws.geonames.org/6252001/"


def test_a_person_is_labelled_by_the_full_name_without_titles() -> None:
    texts = ("Secretary of State Mike Pompeo", "Mr. Pompeo", "Pompeo", "Mike Pompeo", "president", "he")
    (person,) = link([article("a", ("Person", *texts))])
    assert (person.label, person.id) == ("Mike Pompeo", "mike-pompeo")
    assert "president" not in person.aliases and "he" not in person.aliases and "Mr. Pompeo" in person.aliases


def test_an_uncertain_place_has_no_iri() -> None:
    (place,) = link([article("a", ("City", "Springfield"))])
    assert place.kind == "place" and place.same_as == ()


def test_things_of_one_name_have_ids_of_their_own() -> None:
    entities = link([article("a", ("Event", "meeting")), article("b", ("Event", "meeting"))])
    assert len({e.id for e in entities}) == 2 and {e.label for e in entities} == {"meeting"}


def test_every_member_has_a_reason() -> None:
    entities = link(
        [article("a", LAVROV, ("Country", "Russia"), ("Event", "meeting")), article("b", ("Person", "Lavrov"))]
    )
    assert all(m.reason for e in entities for m in e.members)
    lavrov = entity(entities, "Sergei Lavrov")
    assert lavrov.members[1].reason == "leading Lavrov of all articles"


def test_nothing_links_to_nothing() -> None:
    assert link([]) == ()


CHAINS = st.sampled_from(
    [
        ("Person", "Sergei Lavrov", "he"),
        ("Person", "Sergey V. Lavrov"),
        ("Person", "Lavrov"),
        ("Person", "George Bush"),
        ("Person", "George W. Bush"),
        ("Person", "George H.W. Bush"),
        ("Person", "Bush"),
        ("Country", "Moscow"),
        ("Organization", "Senate"),
        ("Organization", "U.S. Senate"),
        ("Organization", "Ana Ruiz"),
        ("Person", "Ana Ruiz"),
        ("Issue", "sanctions on Russia"),
        ("Issue", "U.S. sanctions on Moscow"),
        ("Event", "meeting"),
        ("Group", "officials"),
    ]
)


@settings(max_examples=60, deadline=None)
@given(st.lists(st.lists(CHAINS, max_size=5, unique=True), max_size=6), st.integers(0, 100))
def test_order_does_not_matter_and_every_chain_has_one_entity(texts: list[list[tuple[str, ...]]], seed: int) -> None:
    extractions = [article(f"article {i}", *chains) for i, chains in enumerate(texts)]
    entities = link(extractions)
    shuffled = random.Random(seed).sample(extractions, len(extractions))
    assert link(shuffled) == entities
    members = [(m.article, m.chain) for e in entities for m in e.members]
    assert len(members) == len(set(members)) == sum(len(e.chains) for e in extractions)
    assert len({e.id for e in entities}) == len(entities)
    assert [e.id for e in entities] == sorted(e.id for e in entities)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        (("Organization", "company"), ("Organization", "companies")),
        (("Place", "a room"), ("Place", "the room")),
        (("Event", "a meeting"), ("Event", "another meeting")),
        (("Place", "Kenyan county"), ("Place", "Ghanaian county")),
        (("Group", "parents"), ("Group", "their parents")),
        (("Place", "some states"), ("Place", "the dozen states")),
    ],
)
def test_things_of_an_article_that_may_be_two(a: tuple[str, ...], b: tuple[str, ...]) -> None:
    assert len(link([article("a", a, b)])) == 2


def test_things_of_an_article_that_are_worded_alike_are_one() -> None:
    assert len(link([article("a", ("Organization", "companies"), ("Organization", "the companies"))])) == 1


def test_a_body_that_a_country_does_not_have_is_anothers() -> None:
    (body,) = [
        e.label
        for e in link(
            [article("a", ("Country", "Israel", "Israel"), ("Country", "U.S."), ("Organization", "Congress"))]
        )
        if e.type == "Organization"
    ]
    assert body == "U.S. Congress"


def test_a_campaign_is_his_who_is_called_by_the_name_alone() -> None:
    people = ("Person", "Eva Ruiz", "Ruiz"), ("Person", "Ana Ruiz", "Ana"), ("Organization", "Ruiz campaign")
    found = linked(article("a", *people), article("b", ("Person", "Eva Ruiz"), ("Organization", "Ruiz campaign")))
    assert found["a", "Ruiz campaign"] == found["b", "Ruiz campaign"]
