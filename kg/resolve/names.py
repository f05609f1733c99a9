"""Names of people: taking them apart, and what two of them have in common or against each other."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from kg.lexicons import table, words
from kg.resolve.gazetteer import country, demonym
from kg.resolve.wording import plain, undetermined

SUFFIXES = frozenset("jr sr ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi".split())
PARTICLES = frozenset(
    "al el as ad an ar at ash bin ibn bint abu de da di del della der den dos das du la le van von ter ben".split()
)
#: Particles that are given names where one word follows: "Ben Carson".
GIVEN = frozenset("al ash ben".split())
#: Titles before a name that stands alone: "Pope Francis" is no Mr. Francis.
REGNAL = frozenset("pope king queen prince princess emperor empress sultan emir saint tsar czar shah".split())
#: Longest title in the lexicon, in words.
TITLE_WORDS = 6

_INITIAL = "(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?"
_FINAL = "(?:iang|iong|uang|eng|ing|[aiou]ng|ian|iao|uai|uan|[aeo]i|ao|ou|[aeiu]n|i[aeu]|u[aoie]|[aeiou])"
_PINYIN = re.compile(f"(?:{_INITIAL}{_FINAL}){{1,2}}")


@dataclass(frozen=True, slots=True)
class PersonName:
    """A person's name in folded parts; a single word is the `family` name, after a regnal title the `given` one."""

    given: str
    middle: tuple[str, ...]
    family: str
    suffix: str = ""
    titles: tuple[str, ...] = ()
    gender: str = ""

    @property
    def parts(self) -> tuple[str, ...]:
        """All words of the name itself in their order."""
        return tuple(filter(None, (self.given, *self.middle, self.family)))

    @property
    def full(self) -> bool:
        """True where the name has more than its last word."""
        return bool(self.given)


@lru_cache(maxsize=65536)
def parse(text: str) -> PersonName | None:
    """The parts of a person's name; None where nothing but titles is left.

    >>> parse("Foreign Minister Sergey V. Lavrov")
    PersonName(given='sergei', middle=('v',), family='lavrov', suffix='', titles=('foreign minister',), gender='m')
    """
    titles, rest = strip_titles(undetermined(text).replace(",", " ").split())
    rest, suffix = _suffix(_initials(" ".join(rest)).split())
    lower = [folded for w in _join_particles(rest) if (folded := fold(w))] if rest else []
    if not lower or (len(rest) == 1 and rest[0].endswith(".") and _title_size([rest[0], "X"])):
        return None
    given, middle, family = _parts(lower, rest)
    if titles and titles[-1] in REGNAL and not given:
        given, family = family, ""
    return PersonName(given, middle, family, suffix, titles, _gender(titles, rest))


def strip_titles(spoken: Sequence[str]) -> tuple[tuple[str, ...], list[str]]:
    """The titles at the start of a name, and the words after them.

    >>> strip_titles("Russian President Vladimir Putin".split())
    (('president',), ['Vladimir', 'Putin'])
    """
    titles: list[str] = []
    rest = _after_post(spoken)
    while len(rest) > 1:
        size = _title_size(rest)
        if size == 0:
            break
        titles.append(" ".join(rest[:size]).lower().rstrip("."))
        rest = rest[size:]
    return tuple(t for t in titles if t in table("honorifics")), rest


def _after_post(spoken: Sequence[str]) -> list[str]:
    """What follows a post in small letters: "Foreign Ministry spokeswoman Ana Ruiz"."""
    posts = [i for i, w in enumerate(spoken[:-1]) if w.islower() and (w in table("honorifics") or w in words("titles"))]
    return list(spoken[posts[-1] :]) if posts else list(spoken)


def _title_size(rest: Sequence[str]) -> int:
    for size in range(min(TITLE_WORDS, len(rest) - 1), 0, -1):
        phrase = " ".join(rest[:size]).lower()
        if phrase in table("honorifics") or phrase.rstrip(".") in table("honorifics"):
            return size
    first = rest[0].lower().rstrip(".,")
    given = len(rest) == 2 and first in table("first_names")
    if first in words("titles") and not given:
        return 1
    if first in ("former", "ex", "late", "then", "incoming", "outgoing", "acting", "longtime"):
        return 1
    nation = demonym(rest[0]) or country(rest[0])
    return 1 if nation and len(rest) > 2 and _title_size(rest[1:]) else 0


def _initials(text: str) -> str:
    """ "H.R. McMaster" and "HR McMaster" with their initials apart."""
    text = text.replace(".", ". ")
    first, _, rest = text.partition(" ")
    if rest and len(first) == 2 and first.isalpha() and first.isupper() and not re.search("[AEIOUY]", first):
        text = f"{first[0]}. {first[1]}. {rest}"
    return text


def _suffix(rest: list[str]) -> tuple[list[str], str]:
    last = rest[-1].lower().rstrip(".") if rest else ""
    return (rest[:-1], last) if len(rest) > 1 and last in SUFFIXES else (rest, "")


def _join_particles(rest: Sequence[str]) -> list[str]:
    """Words of the name without particles: "al-Assad" is Assad."""
    found = []
    for word in rest:
        first, hyphen, last = word.partition("-")
        found.append(last if hyphen and plain(first) in PARTICLES else word)
    kept = [w for i, w in enumerate(found) if i == 0 or i == len(found) - 1 or plain(w).rstrip(".") not in PARTICLES]
    first = plain(kept[0]).rstrip(".") if len(kept) > 1 else ""
    part = first in PARTICLES and first != "abu" and not (first in GIVEN and len(kept) == 2 and rest[0][:1].isupper())
    return kept[1:] if part else kept


def _parts(lower: list[str], rest: Sequence[str]) -> tuple[str, tuple[str, ...], str]:
    if len(lower) == 1:
        return "", (), lower[0]
    if _family_first([plain(w) for w in rest]):
        return "".join(lower[1:]), (), lower[0]
    return lower[0], tuple(lower[1:-1]), lower[-1]


def _family_first(rest: Sequence[str]) -> bool:
    """ "Kim Jong-un", "Xi Jinping", "Kim Jong Un"; not "Lee Harvey Oswald" nor "Kim Kardashian"."""
    if rest[0] not in words("family_first") or len(rest) > 3:
        return False
    others = [part for word in rest[1:] for part in word.split("-")]
    if any(o in table("first_names") for o in others):
        return False
    if len(rest) == 2 and "-" not in rest[1]:
        return bool(_PINYIN.fullmatch(rest[1]))
    return len(others) == 2 and all(len(o) <= 6 for o in others)


def _gender(titles: Sequence[str], rest: Sequence[str]) -> str:
    told = [table("honorifics")[t] for t in titles if table("honorifics")[t]]
    if told:
        return told[0]
    return table("first_names").get(plain(rest[0]), "") if len(rest) > 1 else ""


@lru_cache(maxsize=65536)
def fold(word: str) -> str:
    """A part of a name with its spellings and transliterations brought together.

    >>> fold("Sergey") == fold("Sergei"), fold("Zelenskyy") == fold("Zelensky"), fold("Khomeini") == fold("Khamenei")
    (True, True, False)
    """
    if "-" in word.strip("-"):
        return "".join(map(fold, word.strip("-").split("-")))
    form = re.sub(r"[^a-z]", "", plain(word).replace("ß", "ss").replace("ł", "l").replace("ø", "o").replace("ı", "i"))
    form = table("spellings").get(form, form)
    for pattern, letter in _FOLDS:
        form = pattern.sub(letter, form)
    return form


#: Patterns and what they become, in this order.
_FOLDS = [
    (re.compile(pattern), letters)
    for pattern, letters in (
        ("x", "ks"), ("kh", "h"), ("gh", "g"), ("ph", "f"), ("ck", "k"), ("q", "k"), ("(?<!s)sch", "sh"),
        ("tch", "ch"), ("w", "v"), ("ou", "u"), ("oo", "u"), ("ee", "i"), ("ey$|ay|ai|ei", "ei"),
        ("y|(?<=[a-z])j(?![aeiou])", "i"), (r"(.)\1+", r"\1"), ("^ie", "e"), ("(?<=[aeiou])h$", ""),
    )
]  # fmt: skip


@lru_cache(maxsize=65536)
def same_given(a: str, b: str) -> str:
    """Why two given names may be one: "same", "spelling", "nickname" or "initial"; empty where they are not.

    >>> same_given("mike", "michael"), same_given("j", "john"), same_given("bill", "hillary")
    ('nickname', 'initial', '')
    """
    if a == b:
        return "same"
    if _close(a, b):
        return "spelling"
    if full_forms(a) & full_forms(b):
        return "nickname"
    short, long = sorted((a, b), key=len)
    return "initial" if len(short) == 1 and long.startswith(short) else ""


@lru_cache(maxsize=65536)
def same_family(a: str, b: str) -> bool:
    """True where two family names are one, or one letter apart in a long name."""
    return a == b or (min(len(a), len(b)) >= 7 and a[-3:] == b[-3:] and _close(a, b))


def _close(a: str, b: str) -> bool:
    """One vowel more or less, or another one, within names of five letters and more; Maria is not Mario."""
    if min(len(a), len(b)) < 5 or a[0] != b[0] or a[-1] != b[-1]:
        return False
    bones = [re.sub("[aeiou]", "", w) for w in (a, b)]
    return bones[0] == bones[1] and abs(len(a) - len(b)) <= 1 and sum(x != y for x, y in zip(a, b, strict=False)) <= 1


@lru_cache(maxsize=65536)
def full_forms(given: str) -> frozenset[str]:
    """A given name with the full names that it may be short for."""
    return frozenset({given}) | _nicknames().get(given, frozenset())


@lru_cache(maxsize=1)
def _nicknames() -> dict[str, frozenset[str]]:
    return {fold(short): frozenset(map(fold, long.split(","))) for short, long in table("nicknames").items()}
