"""Names that only all articles together can place: read in two ways, or said without their country."""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence

from kg.resolve.candidates import DOMINANCE
from kg.resolve.identity import VAGUE
from kg.resolve.names import parse
from kg.resolve.organizations import organization
from kg.resolve.profiles import Profile, vague
from kg.resolve.wording import key

#: Article and chain number -> node and why.
Nodes = dict[tuple[str, int], tuple[str, str]]

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
    """ "Senate" in an article about no country is the only Senate that other articles name with its country."""
    qualified: dict[str, Counter[str]] = defaultdict(Counter)
    for p in found:
        node = nodes.get(p.place, ("", ""))[0]
        code, form = organization(p.name) if p.name and node.startswith(("name:", "body:")) else ("", "")
        if code and vague(form):
            qualified[form][node] += 1
    for p in found:
        node = nodes.get(p.place, ("", ""))[0]
        counts = qualified.get(organization(p.name)[1]) if node.startswith(VAGUE) and p.name else None
        if counts:
            best = min(counts, key=lambda n: (-counts[n], n))
            if counts[best] >= DOMINANCE * counts.total():
                nodes[p.place] = best, f"only {p.name} of all articles"


def single_words(found: Sequence[Profile], nodes: Nodes, families: Mapping[str, object]) -> None:
    """A single word read as a person's name that no person bears, but a body or place does ("Politico")."""
    named = Counter(key(p.name) for p in found if nodes.get(p.place, ("",))[0].startswith(("name:", "body:", "place:")))
    nodes_of = {key(p.name): nodes[p.place][0] for p in found if p.place in nodes and p.name and key(p.name) in named}
    read = Counter(key(p.name) for p in found if p.place not in nodes and p.chain.type == "Person" and p.name)
    for p in found:
        if p.place in nodes or p.chain.type != "Person" or not p.name or " " in p.name:
            continue
        name = parse(p.name)
        form = key(p.name)
        if name and not name.titles and name.family not in families and named[form] > read[form]:
            nodes[p.place] = nodes_of[form], f"name: {p.name}"
