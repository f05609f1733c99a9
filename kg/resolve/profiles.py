"""What is known of a chain before it is linked: its best name, its country, its gender, what its article is about."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from kg.extract.mentions.traits import FEMALE, MALE
from kg.lexicons import words
from kg.records import Chain, Extraction, Mention
from kg.resolve import gazetteer
from kg.resolve.wording import key, tokens

#: A country is what an article is about when this share of its mentions of countries is its.
HOME_SHARE = 0.5


@dataclass(frozen=True, slots=True)
class Context:
    """What surrounds the chains of an article: the countries it names, the most frequent first; the one it is about."""

    near: tuple[str, ...] = ()
    home: str = ""


@dataclass(frozen=True, slots=True)
class Profile:
    """A chain with what tells who or what it is; `name` is the best of its `names`, empty where it has none.

    `code` is that of the country which its names name.
    """

    article: str
    number: int
    chain: Chain
    name: str
    names: tuple[str, ...]
    nominals: tuple[str, ...]
    gender: str
    code: str
    context: Context

    @property
    def place(self) -> tuple[str, int]:
        """Article and chain number: what tells this chain from all others."""
        return self.article, self.number


def profiles(extraction: Extraction) -> tuple[Profile, ...]:
    """The chains of an article that get a node."""
    context = context_of(extraction)
    return tuple(_profile(extraction, number, context) for number in _wanted(extraction))


def context_of(extraction: Extraction) -> Context:
    """The countries that an article names, by how often it does."""
    counts: Counter[str] = Counter()
    for chain in extraction.chains:
        if chain.kind in ("actor", "place") and chain.type != "Person":
            code = country_of(chain, extraction.mentions) or _seat(chain)
            if code:
                counts[code] += len(chain.mentions)
    near = tuple(sorted(counts, key=lambda code: (-counts[code], code)))
    home = near[0] if near and counts[near[0]] >= HOME_SHARE * counts.total() else ""
    return Context(near, home)


def _seat(chain: Chain) -> str:
    """The country in which a named city, region or body lies."""
    if chain.kind == "place":
        place = gazetteer.place(chain.label)
        return place.country if place else ""
    body = gazetteer.body(chain.label)
    return body.country if body else ""


def country_of(chain: Chain, mentions: tuple[Mention, ...]) -> str:
    """The code of the state that a chain stands for, or nothing."""
    acts = chain.type == "Country"
    own = _code(chain.label, acts=acts)
    if own or not acts:
        return own
    codes = Counter(filter(None, (_code(mentions[i].text, acts=True) for i in chain.mentions)))
    return min(codes, key=lambda code: (-codes[code], code), default="")


def _code(text: str, *, acts: bool) -> str:
    code = gazetteer.country(text)
    if code is None and acts:
        code = gazetteer.demonym(text) or gazetteer.government(text) or _state(text)
    return code or ""


def _state(text: str) -> str | None:
    """ "Russian government", "the American people", "state of Qatar"."""
    spoken = text.split()
    if len(spoken) > 1 and spoken[0].lower() in ("the", "a"):
        spoken = spoken[1:]
    first = " ".join(spoken[:-1])
    return gazetteer.demonym(first) or gazetteer.country(first) if first and spoken[-1].islower() else None


def _wanted(extraction: Extraction) -> Iterator[int]:
    """Chains of actors, issues and places that are named or described, and whatever else a statement is about."""
    used = {c for s in extraction.statements for c in (s.subject, s.object, s.speaker, s.place) if c is not None}
    for number, chain in enumerate(extraction.chains):
        told = any(extraction.mentions[i].kind != "pronoun" for i in chain.mentions)
        if number in used or (told and chain.kind != "other"):
            yield number


def _profile(extraction: Extraction, number: int, context: Context) -> Profile:
    chain = extraction.chains[number]
    mentions = [extraction.mentions[i] for i in chain.mentions]
    names = tuple(m.text for m in mentions if m.kind == "name")
    return Profile(
        extraction.article.id,
        number,
        chain,
        _best_name(chain, names),
        names,
        tuple(m.text for m in mentions if m.kind == "nominal"),
        _gender(mentions),
        country_of(chain, extraction.mentions),
        context,
    )


def _best_name(chain: Chain, names: tuple[str, ...]) -> str:
    names = tuple(n for n in names if len(key(n)) > 1)
    if not names:
        return ""
    label = tokens(chain.label)
    if any(c.isupper() for c in chain.label) and any(set(label) & set(tokens(n)) for n in names):
        return chain.label
    counts = Counter(map(key, names))
    return max(names, key=lambda n: (counts[key(n)], len(n), n))


def _gender(mentions: list[Mention]) -> str:
    told = [m.text.lower() for m in mentions if m.kind == "pronoun"]
    he, she = sum(t in MALE for t in told), sum(t in FEMALE for t in told)
    return "m" if he > 2 * she else "f" if she > 2 * he else ""


def vague(text: str) -> bool:
    """True for words that name a kind of thing and no thing: "the government", "Supreme Court".

    >>> vague("Supreme Court"), vague("Foreign Ministry"), vague("Gazprom")
    (True, True, False)
    """
    return all(t in words("institutions") for t in tokens(text))
