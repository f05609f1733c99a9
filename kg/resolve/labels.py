"""What an entity is called and where else it is known: label, other names, kind, type, id."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from hashlib import blake2b

from kg.lexicons import table, words
from kg.records import Chain, ChainKind, Mention
from kg.resolve import gazetteer
from kg.resolve.names import parse
from kg.resolve.organizations import organization
from kg.resolve.wording import counted, slug, undetermined

#: A name without middle initials is better, unless that with them is so many times as frequent ("George W. Bush").
SHORT = 3
#: Small words within posts ("chief of staff").
POST_WORDS = frozenset({"of", "the", "for", "and", "to"})

#: A mention of a chain with the chain that it belongs to.
Named = tuple[Chain, Mention]


def kind_and_type(node: str, chains: Sequence[Chain]) -> tuple[ChainKind, str]:
    """What most of the mentions say, unless the gazetteer knows better."""
    sort, _, rest = node.partition(":")
    if sort == "country":
        return "actor", "Country" if rest != "EU" else "Organization"
    if sort == "body":
        return "actor", "Organization"
    if sort == "person":
        return "actor", "Person"
    if sort == "place":
        return "place", rest.partition(":")[0]
    if sort == "Organization":
        return "actor", "Organization"
    votes: Counter[tuple[ChainKind, str]] = Counter()
    for chain in chains:
        votes[("issue" if chain.kind == "other" else chain.kind, chain.type)] += len(chain.mentions)
    return min(votes, key=lambda vote: (-votes[vote], vote))


def label(node: str, type_: str, chains: Sequence[Chain], named: Sequence[Named]) -> str:
    """The common name of a country or known body, else the best name that the articles give."""
    sort, _, rest = node.partition(":")
    if sort == "country":
        return gazetteer.country_name(rest)
    if sort == "body":
        return rest
    counts: Counter[str] = Counter()
    for chain in chains:
        counts[counted(chain.label)] += len(chain.mentions)
    if "|" in node:
        telling = [name for name in counts if any(c.isupper() for c in name)]
        return min(telling or counts, key=lambda name: (-counts[name], len(name), name))
    if sort == "place":
        # "New York" far more often than "New York City": the state may be meant
        counts = Counter(undetermined(m.text) for _, m in named if m.kind == "name") or counts
        return min(counts, key=lambda name: (len(name) < 4 or name.endswith("."), -counts[name], name))
    if sort == "name" and len(rest) > 3 and rest[:2].isupper() and rest[2] == " ":
        return _national(rest[:2], counts)
    if type_ == "Person":
        counts += Counter(undetermined(m.text) for _, m in named if m.kind == "name")
        return max(counts, key=lambda name: _person_rank(name, counts))
    return min(counts, key=lambda name: (-counts[name], len(name.split()), name))


def _national(code: str, counts: Counter[str]) -> str:
    """The most frequent name that tells the country, else the name with the country behind it."""
    telling = [name for name in counts if organization(name)[0] == code]
    name = min(telling or counts, key=lambda name: (-counts[name], name))
    return name if telling else f"{name} ({gazetteer.country_name(code)})"


def _person_rank(name: str, counts: Counter[str]) -> tuple[bool, bool, int, int, str]:
    """A given and a family name without titles first; then the more frequent, the shorter."""
    parsed = parse(name)
    full = parsed is not None and parsed.full and any(c.isupper() for c in name)
    initial = full and parsed is not None and len(parsed.given) == 1
    untitled = full and parsed is not None and not parsed.titles
    short = parsed is not None and not any(len(part) == 1 for part in parsed.middle)
    return full and not initial, untitled, counts[name] * (SHORT if short else 1), -len(name), name


def aliases(label_: str, named: Iterable[Named]) -> tuple[str, ...]:
    """Every name and description of an entity as written, but for words that would do for many ("president")."""
    found = {undetermined(m.text) for _, m in named if m.kind == "name" or (m.kind == "nominal" and _telling(m.text))}
    found |= {undetermined(m.text) for _, m in named if m.kind == "demonym" and m.text.endswith("s")}
    found |= {undetermined(c.label) for c, m in named if c.kind == "issue" or _telling(c.label)}
    return tuple(sorted(found - {label_, ""}))


@lru_cache(maxsize=65536)
def _telling(text: str) -> bool:
    form = undetermined(text)
    plain = form.lower().split()
    posts = form.lower() in table("honorifics") or all(w in POST_WORDS or w in words("titles") for w in plain)
    return not posts and (len(plain) > 1 or any(c.isupper() for c in form))


def same_as(node: str, places: Iterable[gazetteer.Place | None]) -> tuple[str, ...]:
    """The IRIs of a country or body, or of a place where one of its chains makes certain which one it is."""
    sort, _, rest = node.partition(":")
    if sort == "country":
        places = [gazetteer.country_place(rest)]
    known = gazetteer.body(gazetteer.country_name(rest) if node == "country:EU" else rest) if sort != "place" else None
    wikidata = [gazetteer.WIKIDATA + known.wikidata] if known and known.wikidata else []
    return tuple(dict.fromkeys([*(iri for place in places if place for iri in gazetteer.same_as(place)), *wikidata]))


def ids(labels: Mapping[str, str], mentions: Mapping[str, int]) -> dict[str, str]:
    """A readable id for each node: its label's slug; where two share it, the greater one keeps it bare."""
    found: dict[str, str] = {}
    taken: set[str] = set()
    for node in sorted(labels, key=lambda n: (n.startswith("own:"), -mentions[n], n)):
        ident = base = slug(labels[node])
        number = 2
        while ident in taken:
            ident = f"{base}-{_digest(node, number)}" if node.startswith("own:") else f"{base}-{number}"
            number += 1
        taken.add(ident)
        found[node] = ident
    return found


def _digest(node: str, number: int) -> str:
    """Letters that stay the same when other articles come in."""
    return blake2b(f"{node} {number if number > 2 else ''}".encode(), digest_size=3).hexdigest()
