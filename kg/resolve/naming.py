"""Names that only all articles together can place: read in two ways, or said without their country."""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from typing import Protocol

from kg.resolve.candidates import DOMINANCE
from kg.resolve.identity import VAGUE
from kg.resolve.names import parse
from kg.resolve.organizations import national, organization
from kg.resolve.profiles import Profile, vague
from kg.resolve.wording import key

#: Article and chain number -> node and why.
Nodes = dict[tuple[str, int], tuple[str, str]]

#: A family name read as a body's is a person's where it is that this many times as often.
PERSONS = 10


class Bearer(Protocol):
    """Somebody who bears a family name, and how often the name alone means them."""

    node: str

    @property
    def weight(self) -> int:
        """Number of articles and bare names."""
        ...


#: Nodes that a name may stand for by its words alone; a single word never makes a body of a person or the reverse.
BY_NAME = ("person:", "name:", "place:")


def outvote(found: Sequence[Profile], nodes: Nodes) -> None:
    """A name that is read in several ways goes with the greater number of chains."""
    votes: dict[str, Counter[str]] = defaultdict(Counter)
    for p in found:
        node = nodes.get(p.place, ("", ""))[0]
        if p.name and node.startswith(BY_NAME):
            votes[key(p.name)][node] += 1
    for p in found:
        node = nodes.get(p.place, ("", ""))[0]
        told = votes.get(key(p.name), Counter()) if p.name else Counter()
        rivals = [n for n in told if n == node or " " in p.name or "person:" not in f"{n} {node}"]
        if node in told and len(rivals) > 1:
            best = min(rivals, key=lambda n: (-told[n], n))
            nodes[p.place] = nodes[p.place] if best == node else (best, f"name: {p.name}")


def institutions(found: Sequence[Profile], nodes: Nodes) -> None:
    """ "Senate" in an article about no country is the only Senate that other articles name with its country, unless the
    article names other countries alone.
    """
    qualified: dict[str, Counter[str]] = defaultdict(Counter)
    codes: dict[str, str] = {}
    for p in found:
        node = nodes.get(p.place, ("", ""))[0]
        code, form = organization(p.name) if p.name and node.startswith(("name:", "body:")) else ("", "")
        if code and vague(form) and national(form):
            qualified[form][node] += 1
            codes[node] = code
    for p in found:
        node = nodes.get(p.place, ("", ""))[0]
        counts = qualified.get(organization(p.name)[1]) if node.startswith(VAGUE) and p.name else None
        if counts:
            best = min(counts, key=lambda n: (-counts[n], n))
            named = not p.context.near or codes[best] in p.context.near
            if named and counts[best] >= DOMINANCE * counts.total():
                nodes[p.place] = best, f"only {p.name} of all articles"


def single_words(found: Sequence[Profile], nodes: Nodes, families: Mapping[str, Sequence[Bearer]]) -> None:
    """A single word read as a person's name that only a body or place bears ("Politico"), or the reverse ("Obama")."""
    named = Counter(key(p.name) for p in found if nodes.get(p.place, ("",))[0].startswith(("name:", "body:", "place:")))
    nodes_of = {key(p.name): nodes[p.place][0] for p in found if p.place in nodes and p.name and key(p.name) in named}
    read = Counter(key(p.name) for p in found if p.place not in nodes and p.chain.type == "Person" and p.name)
    for p in found:
        name = parse(p.name) if p.name and " " not in p.name else None
        if name is None or name.titles:
            continue
        form = key(p.name)
        bearers = families.get(name.family, ())
        if p.place not in nodes and p.chain.type == "Person" and not bearers and named[form] > read[form]:
            nodes[p.place] = nodes_of[form], f"name: {p.name}"
        often = len(bearers) == 1 and bearers[0].weight > PERSONS * named[form]
        if often and nodes.get(p.place, ("",))[0] == f"name:{form}":
            nodes[p.place] = bearers[0].node, f"person of this name: {p.name}"
