"""Normal forms of names and phrases: what two spellings of one thing have in common."""

import re
import unicodedata
from functools import lru_cache

from kg.lexicons import words as listed

#: Words that open a noun phrase without being part of what it names.
DETERMINERS = frozenset(
    "the a an this that these those his her its their our my your such both each every all some any no several many few"
    " most much more other another certain various whose".split()
)

#: "The most loyal aides" are the most loyal, "most aides" are not.
BEFORE_SUPERLATIVES = frozenset("the a his her its their our my your whose".split())

#: Of these numbers those say how many.
ROUND_NUMBERS = frozenset({"dozen", "hundred", "thousand", "million", "billion"})
ROUGH = frozenset({"several", "few", "many"})

POSSESSIVES = frozenset("his her its their our my your whose".split())

_POSSESSIVE = re.compile(r"'s\b|(?<=s)'(?=\s|$)")
_ABBREVIATION = re.compile(r"(?<=\b[^\W\d_])\.")
_WORD = re.compile(r"\w+(?:['&]\w+)*")
_NUMBER = re.compile(r"\d[\d,.]*")
YEAR = re.compile(r"(?:1[5-9]|20)\d\d")


@lru_cache(maxsize=65536)
def plain(text: str) -> str:
    """The text in lower case without accents, with straight quotes and single spaces.

    >>> plain("Élysée  Palace’s")
    "elysee palace's"
    """
    text = unicodedata.normalize("NFKD", text.replace("’", "'").replace("‘", "'").replace("‐", "-").replace("‑", "-"))
    return " ".join("".join(c for c in text if not unicodedata.combining(c)).lower().split())


@lru_cache(maxsize=65536)
def tokens(text: str) -> tuple[str, ...]:
    """The words of a name: plain, without possessives, leading determiners, hyphens and full stops.

    >>> tokens("the U.S. Senate’s"), tokens("Al-Nusra")
    (('us', 'senate'), ('al', 'nusra'))
    """
    words = _WORD.findall(_ABBREVIATION.sub("", _POSSESSIVE.sub("", plain(text))))
    start = 0
    while start < len(words) - 1 and words[start] in DETERMINERS and words[start + 1] != "of":
        start += 1
    return tuple(words[start:])


def key(text: str) -> str:
    """The tokens of a name as one string.

    >>> key("The United Nations")
    'united nations'
    """
    return " ".join(tokens(text))


def slug(text: str) -> str:
    """A readable id made of a label: plain words with hyphens between them.

    >>> slug("Russia’s annexation of Crimea")
    'russias-annexation-of-crimea'
    """
    words = re.findall(r"[a-z0-9]+", re.sub(r"(?<=\w)['.]", "", plain(text)))
    return "-".join(words)[:60].strip("-") or "unnamed"


@lru_cache(maxsize=65536)
def undetermined(text: str) -> str:
    """The text as written, without leading determiners and a possessive ending; a name may begin with "No".

    >>> undetermined("a few hundred voters")
    'few hundred voters'
    >>> undetermined("some of the voters")
    'some of the voters'
    >>> undetermined("the Kremlin’s"), undetermined("the more than 100 schools"), undetermined("the most loyal aides")
    ('Kremlin', 'more than 100 schools', 'most loyal aides')
    """
    text = re.sub(r"\s+", " ", text).strip(" ,;:\"“”'‘")
    words = text.split(" ")
    while len(words) > 1 and words[0].lower() in DETERMINERS and not _holds(*words[:2]):
        superlative = words[0].lower() in BEFORE_SUPERLATIVES and words[1].lower() == "most"
        words = words[1:]
        if superlative:
            break
    return re.sub(r"(?:['’]s|(?<=s)['’])$", "", " ".join(words)).strip(" ,;:\"“”'‘’")


@lru_cache(maxsize=65536)
def counted(text: str) -> str:
    """The text without leading determiners, but with those that tell how many there are or which others: what is so
    of every county need not be so of one, what some voters say is not said by the voters.

    >>> counted("most voters"), counted("a few voters"), counted("the most loyal aides"), counted("the voters")
    ('most voters', 'a few voters', 'most loyal aides', 'voters')
    >>> counted("every county"), counted("the other seats"), counted("his many other aides"), counted("all seats")
    ('every county', 'other seats', 'many other aides', 'seats')
    """
    words = text.split(" ")
    bare = undetermined(text)
    size = len(words) - len(bare.split(" "))
    start = next((i for i, word in enumerate(words[:size]) if word.lower() in listed("quantifiers")), size)
    start -= start > 0 and words[start].lower() == "few" and words[start - 1].lower() == "a"
    return " ".join([*(word.lower() for word in words[start:size]), bare])


def share(text: str) -> str:
    """The word at the beginning of a noun phrase that tells how many there are or which others, empty where none does.

    >>> share("the other seats"), share("six seats"), share("1,200 seats"), share("the seats"), share("2016 election")
    ('other', 'six', '1,200', '', '')
    """
    first = counted(text).split(" ")[0].lower()
    number = _NUMBER.fullmatch(first) is not None and not YEAR.fullmatch(first)
    return first if number or first in listed("quantifiers") else ""


def _holds(first: str, second: str) -> bool:
    """True for a determiner that its next word holds: a name's "No", "more than", "several hundred", "some of"."""
    counted = first.lower() in ROUGH and second.lower() in ROUND_NUMBERS
    return (first == "No" and second.istitle()) or second in ("than", "of") or counted
