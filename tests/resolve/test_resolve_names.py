"""Which names of people are one person's, and which are not."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.resolve.features import PEOPLE, compare, person
from kg.resolve.names import fold, parse, same_given, strip_titles

SAME = """
Sergey V. Lavrov | Sergei Lavrov
Sergey Lavrov | Sergei Viktorovich Lavrov
Foreign Minister Sergey Lavrov | Sergei Lavrov
Robert S. Mueller III | Robert Mueller
Robert S. Mueller | Robert Mueller III
Special Counsel Robert Mueller | Robert Mueller
Bob Mueller | Robert S. Mueller III
Bashar Assad | Bashar al-Assad
Bashar al Assad | Bashar Al-Assad
Syrian President Bashar Assad | Bashar el-Assad
Mike Flynn | Michael Flynn
Gen. Michael T. Flynn | Mike Flynn
Lt. Gen. Michael Flynn | Michael T. Flynn
Kim Jong Un | Kim Jong-un
Kim Jong-Un | Kim Jong Un
Kim Jong Il | Kim Jong-il
Moon Jae-in | Moon Jae In
Park Geun-hye | Park Geun Hye
Ban Ki-moon | Ban Ki Moon
Donald J. Trump | Donald Trump
President Donald Trump | Donald John Trump
President-elect Donald Trump | Donald Trump
Mike Pompeo | Michael R. Pompeo
Secretary of State Mike Pompeo | Michael Pompeo
Bill Clinton | William J. Clinton
Hillary Clinton | Hillary Rodham Clinton
Joe Biden | Joseph R. Biden
Jim Mattis | James N. Mattis
Defense Secretary James Mattis | Jim Mattis
H.R. McMaster | H. R. McMaster
HR McMaster | H.R. McMaster
Volodymyr Zelensky | Volodymyr Zelenskyy
Volodymyr Zelenskiy | Vladimir Zelensky
Viktor Yanukovych | Victor Yanukovich
Yulia Tymoshenko | Yulia Timoshenko
Petro Poroshenko | Petro O. Poroshenko
Alexander Lukashenko | Aleksandr Lukashenka
Dmitry Medvedev | Dmitri A. Medvedev
Dmitriy Peskov | Dmitri Peskov
Alexei Navalny | Aleksei A. Navalny
Alexey Navalny | Alexei Navalnyy
Mikhail Gorbachev | Mikhail S. Gorbachev
Yevgeny Primakov | Evgeny Primakov
Nikolai Patrushev | Nikolay Patrushev
Muammar Gaddafi | Moammar Gadhafi
Muammar el-Qaddafi | Muammar Gaddafi
Mohammed bin Salman | Mohammad bin Salman
Crown Prince Mohammed bin Salman | Mohammed bin Salman
Abdel Fattah el-Sisi | Abdel Fattah al-Sisi
Abdul Fattah Al-Sisi | Abdel-Fattah el-Sisi
Hassan Rouhani | Hassan Rohani
Mohammad Javad Zarif | Mohammed Javad Zarif
Ayatollah Ali Khamenei | Ali Khamenei
Osama bin Laden | Usama bin Laden
Saddam Hussein | Saddam Hussain
Benjamin Netanyahu | Binyamin Netanyahu
Recep Tayyip Erdogan | Recep Tayyip Erdoğan
Recep Tayyip Erdogan | Tayyip Erdogan
Angela Merkel | Chancellor Angela Merkel
Emmanuel Macron | Emanuel Macron
Jean-Claude Juncker | Jean Claude Juncker
Staffan de Mistura | Staffan De Mistura
Ursula von der Leyen | Ursula Von der Leyen
Nicolás Maduro | Nicolas Maduro
Aung San Suu Kyi | Suu Kyi
Willard Mitt Romney | Mitt Romney
Barack Obama | Barack H. Obama
former President Barack Obama | President Barack Obama
John McCain | John S. McCain
Sen. John McCain | Senator John McCain
Conor O’Brien | Conor O'Brien
Xi Jinping | President Xi Jinping
Chuck Schumer | Charles E. Schumer
Ted Cruz | Sen. Ted Cruz
Tony Blair | Anthony Blair
Boris Johnson | Foreign Secretary Boris Johnson
Theresa May | Prime Minister Theresa May
Russian Foreign Ministry spokeswoman Maria Zakharova | Mariya Zakharova
J. Edgar Hoover | John Edgar Hoover
Ehud Barak | Prime Minister Ehud Barak
Stephen Miller | Steven Miller
Philip Hammond | Phillip Hammond
António Guterres | Antonio Guterres
"""

DIFFERENT = """
Bill Clinton | Hillary Clinton
Mr. Bill Clinton | Mrs. Hillary Clinton
George W. Bush | George H.W. Bush
George W. Bush | George H. W. Bush
George W. Bush | Jeb Bush
Donald Trump | Donald Trump Jr.
Donald Trump Jr. | Donald J. Trump
Donald Trump | Melania Trump
Ivanka Trump | Donald Trump
Eric Trump | Donald Trump
Robert F. Kennedy | John F. Kennedy
Robert F. Kennedy | Robert F. Kennedy Jr.
Kim Jong Un | Kim Jong Il
Kim Jong-un | Kim Yo-jong
Kim Jong-nam | Kim Jong-un
Xi Jinping | Xi Mingze
Bashar al-Assad | Hafez al-Assad
Bashar Assad | Asma Assad
Raul Castro | Fidel Castro
Ali Khamenei | Ruhollah Khomeini
Sergei Lavrov | Sergei Ivanov
Sergey Lavrov | Ekaterina Lavrova
Dmitry Medvedev | Dmitry Peskov
Michael Flynn | Michael Cohen
Mike Pence | Mike Pompeo
John Kerry | Teresa Heinz Kerry
John Kelly | Megyn Kelly
John Bolton | Michael Bolton
Michelle Obama | Barack Obama
Boris Johnson | Lyndon Johnson
Gary Johnson | Boris Johnson
David Cameron | James Cameron
Gordon Brown | Jerry Brown
Jerry Brown | Sherrod Brown
Paul Ryan | Tim Ryan
Rand Paul | Ron Paul
Nawaz Sharif | Shehbaz Sharif
Benazir Bhutto | Bilawal Bhutto
Rahul Gandhi | Sonia Gandhi
Rahul Gandhi | Indira Gandhi
Indira Gandhi | Mahatma Gandhi
Mohammed bin Salman | Salman bin Abdulaziz
Mohammed bin Salman | Mohammed bin Zayed
Osama bin Laden | Hamza bin Laden
Vladimir Putin | Vladimir Zhirinovsky
Petro Poroshenko | Marina Poroshenko
Maria Butina | Mario Butina
Robert Mueller | Robert Muller Garcia
King Salman | Mohammed bin Salman
Pope Francis | James Francis
Prince Harry | Harry Reid
Martin Schulz | Martin Selmayr
Lee Harvey Oswald | Lee Myung-bak
Jordan Peterson | Scott Peterson
Adam Smith | Adam Schiff
"""


def rows(text: str) -> list[tuple[str, str]]:
    pairs = (line.split(" | ") for line in text.strip().splitlines())
    return [(a, b) for a, b in pairs]


def same(a: str, b: str) -> bool:
    return compare(person(a), person(b), PEOPLE).same


@pytest.mark.parametrize(("a", "b"), rows(SAME))
def test_one_person(a: str, b: str) -> None:
    assert same(a, b), compare(person(a), person(b), PEOPLE).reason
    assert same(b, a)


@pytest.mark.parametrize(("a", "b"), rows(DIFFERENT))
def test_two_people(a: str, b: str) -> None:
    assert not same(a, b), compare(person(a), person(b), PEOPLE).reason
    assert not same(b, a)


def test_the_table_is_long_enough_to_mean_something() -> None:
    assert len(rows(SAME)) + len(rows(DIFFERENT)) >= 120


@pytest.mark.parametrize(
    ("text", "given", "family"),
    [
        ("Kim Jong-un", "jongun", "kim"),
        ("Kim Kardashian", "kim", "kardashian"),
        ("Lee Harvey Oswald", "li", "osvald"),
        ("Mr. Lavrov", "", "lavrov"),
        ("bin Laden", "", "laden"),
        ("al-Assad", "", "asad"),
        ("Pope Francis", "francis", ""),
        ("Jordan Peterson", "jordan", "peterson"),
        ("U.S. Ambassador Jon Huntsman", "jon", "huntsman"),
        ("Martin Luther King", "martin", "king"),
    ],
)
def test_parts(text: str, given: str, family: str) -> None:
    name = parse(text)
    assert name is not None and (name.given, name.family) == (given, family)


def test_a_suffix_is_no_family_name() -> None:
    name = parse("Robert S. Mueller, III")
    assert name is not None and (name.family, name.suffix) == (fold("Mueller"), "iii")


def test_titles_tell_gender_and_post() -> None:
    name = parse("Chairwoman Ronna McDaniel")
    assert name is not None and (name.gender, name.titles) == ("f", ("chairwoman",))
    assert strip_titles("Attorney General Jeff Sessions".split()) == (("attorney general",), ["Jeff", "Sessions"])


def test_a_name_that_is_a_title_stays() -> None:
    assert strip_titles(["King"]) == ((), ["King"])


@given(st.text(max_size=40))
def test_any_text_is_parsed_or_refused(text: str) -> None:
    name = parse(text)
    assert name is None or isinstance(name.parts, tuple)


@given(st.text(alphabet="abcdefghijklmnopqrstuvwxyzéüñÀ'-", max_size=15))
def test_folding_is_stable_under_case(word: str) -> None:
    assert fold(word) == fold(word.upper().lower())


@given(st.text("abcdeijy", min_size=1, max_size=8), st.text("abcdeijy", min_size=1, max_size=8))
def test_given_names_compare_the_same_both_ways(a: str, b: str) -> None:
    assert same_given(a, b) == same_given(b, a)


def test_a_particle_before_one_word_may_be_a_given_name() -> None:
    assert [name.full for text in ("Ben Carson", "Ash Carter", "Al Gore") if (name := parse(text))] == [True] * 3
    assert [name.full for text in ("De Blasio", "al-Assad", "Bin Laden") if (name := parse(text))] == [False] * 3
