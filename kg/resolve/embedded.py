"""The actors named inside the words of another chain: Russia in "its sanctions on Russia", and whose they are."""

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from kg.records import Chain, Extraction, Mention
from kg.resolve.wording import POSSESSIVES, tokens

#: Seats of power that stand for their state when they do something.
SEATS = {
    "body:Downing Street": "country:GB",
    "body:Kremlin": "country:RU",
    "body:White House": "country:US",
    "body:Élysée Palace": "country:FR",
}


#: Pronouns that own nothing: "attacks on him".
OBJECTS = frozenset("him them it me".split())


@dataclass(frozen=True, slots=True)
class Embedded:
    """Names within a phrase with their nodes, and the node of the possessive that opens it."""

    actors: dict[str, str] = field(default_factory=dict)
    owner: str = ""


def embedded(
    extraction: Extraction, roots: Mapping[tuple[str, int], str], numbers: Iterable[int]
) -> dict[int, Embedded]:
    """What stands inside the chains of these numbers; `roots` has the nodes known so far."""
    article = extraction.article.id
    owners = {
        i: roots[article, n] for n, c in enumerate(extraction.chains) if (article, n) in roots for i in c.mentions
    }
    return {n: _inside(extraction.chains[n], extraction.mentions, owners) for n in numbers}


def _inside(chain: Chain, mentions: tuple[Mention, ...], nodes: Mapping[int, str]) -> Embedded:
    base = base_of(chain, mentions)
    actors: dict[str, str] = {}
    owner = ""
    for i, inner in within(base, mentions):
        node = nodes.get(i, "")
        node = SEATS.get(node, node) if chain.kind == "issue" else node
        if node and inner.kind == "pronoun":
            owner = (
                node if inner.text.lower() in POSSESSIVES and mentions[i].span.start <= mentions[base].head else owner
            )
            if inner.text.lower() in OBJECTS:
                actors.setdefault(inner.text, node)
        elif node and not _covered(inner.text, actors):
            actors[inner.text] = node
    return Embedded(actors, owner)


def base_of(chain: Chain, mentions: tuple[Mention, ...]) -> int:
    """The mention that the chain's label is taken from: it shares most words with it, and is the shortest of these."""
    label = set(tokens(chain.label))

    def rank(i: int) -> tuple[int, int, int]:
        text = tokens(mentions[i].text)
        return -len(label & set(text)), len(text), i

    return min(chain.mentions, key=rank)


def within(base: int, mentions: tuple[Mention, ...]) -> Iterator[tuple[int, Mention]]:
    """Mentions inside another one; mentions are sorted by start, so the search begins there and stops past its end."""
    span = mentions[base].span
    first = base
    while first > 0 and mentions[first - 1].span.start >= span.start:
        first -= 1
    for i in range(first, len(mentions)):
        if mentions[i].span.start >= span.end:
            break
        if i != base and mentions[i].span in span and mentions[i].span != span:
            yield i, mentions[i]


def family_names(people: Iterable[tuple[str, str, Collection[str]]]) -> dict[str, str]:
    """The last words of people's names with their nodes, where one person of the article has it or is called by it.

    Each of the people has a name, a node and all names that the article gives.

    >>> family_names([("Ana Ruiz", "a", ["Ruiz"]), ("Ben Sy", "b", ["Ben"]), ("Eva Sy", "c", ["Sy"])])
    {'Ruiz': 'a', 'Sy': 'c'}
    """
    nodes: dict[str, set[str]] = {}
    called: dict[str, set[str]] = {}
    for name, node, others in people:
        family = name.split()[-1]
        nodes.setdefault(family, set()).add(node)
        called.setdefault(family, set()).update({node} if family in others else ())
    found = {family: called[family] if len(every) > 1 else every for family, every in nodes.items()}
    return {family: min(one) for family, one in found.items() if len(one) == 1}


def _covered(text: str, actors: Mapping[str, str]) -> bool:
    return any(text != other and text in other for other in actors)
