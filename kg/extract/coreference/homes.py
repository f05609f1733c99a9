"""For which state each ruler, minister or other official of a text stands, as is known or as a title tells."""

from collections import defaultdict
from collections.abc import Mapping, Sequence

from kg.extract.coreference.roles import minister, official, ruled
from kg.lexicons import table
from kg.records import Chain, Mention


def homes(mentions: Sequence[Mention], chains: Sequence[Chain], owner: Mapping[int, int]) -> dict[int, int]:
    """The chain of his state for the chain of each person who stands for one that the text names."""
    states = {code: c for c, chain in enumerate(chains) if (code := _code(chain))}
    told = _told(mentions, chains, owner)
    out: dict[int, int] = {}
    for number, chain in enumerate(chains):
        code = _known(chain.label) if chain.type == "Person" else ""
        if code in states:
            out[number] = states[code]
        elif not code and len(told[number]) == 1:
            out[number] = next(iter(told[number]))
    return out


def _code(chain: Chain) -> str:
    name = chain.label.lower().removeprefix("the ")
    return table("country_aliases").get(name, "") if chain.type == "Country" else ""


def _known(label: str) -> str:
    return (ruled(label) or minister(label) or official(label)).partition(" ")[0]


def _told(mentions: Sequence[Mention], chains: Sequence[Chain], owner: Mapping[int, int]) -> defaultdict[int, set[int]]:
    """The states within the titles and descriptions of each person: "Britain's prime minister"."""
    out: defaultdict[int, set[int]] = defaultdict(set)
    states = {m.span.start: owner[i] for i, m in enumerate(mentions) if chains[owner[i]].type == "Country"}
    for i, mention in enumerate(mentions):
        if mention.kind == "nominal" and chains[owner[i]].type == "Person":
            inner = range(mention.span.start, mention.span.end)
            out[owner[i]] |= {states[start] for start in inner if start in states}
    return out
