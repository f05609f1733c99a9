"""Noun phrases for issues and groups, taken apart: head word, who does it, whom it is about, what else is said."""

import re
from collections.abc import Container, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from kg.lexicons import table
from kg.resolve.gazetteer import country, demonym, government
from kg.resolve.gazetteer import place as gazetteer_place
from kg.resolve.wording import YEAR, plain, undetermined

PREPOSITIONS = frozenset(
    "of on against in into with between over about for to from at by toward towards among under during after before"
    " across within regarding concerning around near amid through without".split()
)
SMALL = frozenset("the a an and or its his her their our my your that this these those both as".split())
#: Places with shorter names are looked up only where the text names a place: "Mass" in "Mass protests" is none.
SHORT = 5
UNITS = frozenset("year month week day hour minute".split())
BY = frozenset({"by"})

_WORD = re.compile(r"\w+(?:['&]\w+)*")
_WORDS = [re.compile(r"\w+" + r" \w+" * more) for more in (2, 1)]
_ABBREVIATION = re.compile(r"(?<=\b[^\W\d_])\.")


@dataclass(frozen=True, slots=True)
class Phrase:
    """A phrase's parts; actors are names of nodes.

    `proper` says that a name or a year stands among its words, `many` that its head is a plural.
    """

    head: str
    agents: frozenset[str]
    targets: frozenset[str]
    content: frozenset[str]
    proper: bool
    many: bool = False

    @property
    def actors(self) -> frozenset[str]:
        """All actors, whatever their part."""
        return self.agents | self.targets

    @property
    def mutual(self) -> bool:
        """True where all actors take the same part, as in a meeting."""
        return table("issue_heads").get(self.head) == "mutual"

    @property
    def specific(self) -> bool:
        """True where the phrase tells which one of its kind is meant."""
        return self.proper or bool(self.actors)


@dataclass(frozen=True, slots=True)
class Word:
    """A word of a phrase or, where `actor` is given, the name of an actor in it."""

    text: str
    actor: str = ""
    possessive: bool = False
    adjective: bool = False


def phrase(text: str, actors: Mapping[str, str], *, owner: str = "", common: Container[str] = ()) -> Phrase:
    """Take a phrase apart; `actors` maps the names in it to nodes, `owner` is the node of a possessive before it.

    A word with a capital is a name unless it is among the `common` ones, which the corpus also writes small.

    >>> p = phrase("new sanctions on Russia", {"Russia": "RU"})
    >>> p.head, sorted(p.targets), sorted(p.content)
    ('sanction', ['RU'], [])
    """
    spoken = spell(text, actors)
    cut = next((i for i, w in enumerate(spoken) if i and not w.actor and w.text in PREPOSITIONS), len(spoken))
    front, back = spoken[:cut], spoken[cut:]
    at = max((i for i, w in enumerate(front) if not w.actor), default=-1)
    head = _head(front[at].text) if at >= 0 else "people" if front and front[-1].adjective else ""
    aimed = {w.actor for w in front if w.actor and _aimed(w, head)}
    agents = {w.actor for w in front if w.actor} - aimed | {owner} - {""}
    agents |= {w.actor for w, prep in _after(back) if w.actor and prep in BY}
    targets = aimed | {w.actor for w, prep in _after(back) if w.actor and prep not in BY}
    others = [w.text for w in (*front[: max(at, 0)], *back) if not w.actor]
    content = frozenset(singular(plain(w)) for w in (*_lasting(front[: max(at, 0)]), *others) if _tells(w, head))
    own = [front[at].text] if at >= 0 else []
    proper = any(_proper(w, common) for w in (*own, *others) if _tells(w))
    many = any(singular(plain(w)) != plain(w) for w in own)
    return Phrase(head, frozenset(agents), frozenset(targets), content, proper, many)


def spell(text: str, actors: Mapping[str, str]) -> list[Word]:
    """The words of a phrase, each name of an actor as one."""
    text = _ABBREVIATION.sub("", undetermined(text).replace("’", "'"))
    plain_names = ((_ABBREVIATION.sub("", name.replace("’", "'")), node) for name, node in actors.items())
    names = sorted(plain_names, key=lambda pair: (-len(pair[0]), pair))
    found: list[Word] = []
    at = 0
    while at < len(text):
        named = next(
            ((n, node) for n, node in names if n and text.startswith(n, at) and _ends(text, at + len(n))), None
        )
        match = _nation(text, at) or _WORD.match(text, at)
        if named:
            at += len(named[0])
            found.append(Word(named[0], named[1], text.startswith("'", at), demonym(named[0]) is not None))
            at += 2 if text.startswith("'s", at) else 0
        elif match:
            found.append(_word(match.group()))
            at = match.end()
        else:
            at += 1
    return found


def _nation(text: str, at: int) -> re.Match[str] | None:
    """The name of a country in several words that begins here."""
    found = (pattern.match(text, at) for pattern in _WORDS) if text[at].isupper() else ()
    return next((m for m in found if m and (country(m.group()) or demonym(m.group()))), None)


def _ends(text: str, at: int) -> bool:
    return at >= len(text) or not text[at].isalnum()


def _word(text: str) -> Word:
    bare = text.removesuffix("'s")
    code = demonym(bare) or country(bare) or government(bare)
    place = None if code or len(bare) < SHORT else gazetteer_place(bare)
    actor = f"country:{code}" if code else place.node if place and place.certain else ""
    return Word(bare, actor, bare != text, demonym(bare) is not None)


def _lasting(words: Sequence[Word]) -> Iterator[str]:
    """How long something lasts, number and unit in one, since a number alone tells nothing: "three-year"."""
    for number, unit in pairwise(words):
        if singular(plain(unit.text)) in UNITS and not number.actor:
            yield f"{plain(number.text)}-{singular(plain(unit.text))}"


def _after(back: Sequence[Word]) -> list[tuple[Word, str]]:
    """Each word with the last preposition before it."""
    prep, found = "", []
    for word in back:
        if word.text in PREPOSITIONS and not word.actor:
            prep = word.text
        else:
            found.append((word, prep))
    return found


def _aimed(word: Word, head: str) -> bool:
    return (
        table("issue_heads").get(head) == "targeted" and not word.possessive and not word.adjective and not _west(word)
    )


def _west(word: Word) -> bool:
    """Those who impose more than they suffer: "U.S. sanctions" are theirs."""
    return word.actor in ("country:US", "country:EU", "country:GB", "body:United Nations")


def _head(word: str) -> str:
    form = singular(plain(word))
    return table("issue_synonyms").get(form, form)


def _tells(word: str, head: str = "") -> bool:
    """A word that says which one is meant; some say nothing beside certain heads ("economic" beside sanctions)."""
    form = word.lower()
    if form in SMALL or form in PREPOSITIONS:
        return False
    heads = table("vague_modifiers").get(form)
    return heads is None or (heads != "" and head not in heads.split(","))


def _proper(word: str, common: Container[str]) -> bool:
    return YEAR.fullmatch(word) is not None or (word[:1].isupper() and word.lower() not in common)


@lru_cache(maxsize=65536)
def singular(word: str) -> str:
    """A noun without its plural ending.

    >>> singular("sanctions"), singular("policies"), singular("crisis"), singular("series")
    ('sanction', 'policy', 'crisis', 'series')
    """
    if len(word) < 4 or not word.endswith("s") or word.endswith(("ss", "us", "is", "series", "news", "politics")):
        return word
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    return word[:-2] if word.endswith(("sses", "shes", "ches", "xes", "zes")) else word[:-1]
