"""Names: what the pipeline's entities give, with boundaries mended, types made consistent and missing ones added."""

from collections import defaultdict
from collections.abc import Iterable, Iterator

from kg.extract.mentions.adherents import followers
from kg.extract.mentions.known import HYPHENS, Name, known
from kg.extract.mentions.name_bounds import NO_NAME, PARTISAN, PROPER, empty, headlines, kind_of_thing, mend
from kg.extract.mentions.name_ends import generation, owned, without_field
from kg.extract.mentions.name_types import guess, key, kind_of, vote
from kg.extract.mentions.titles import after_title, is_title
from kg.extract.syntax.document import Doc, Token
from kg.lexicons import table, words

TYPES = frozenset("PERSON ORG GPE LOC FAC NORP EVENT LAW".split())
# Levels at which a party has branches.
BRANCHES = frozenset({"state", "county", "local", "city"})
# Whose land has a name with "New".
OF_NEW_LANDS = frozenset("Yorker Yorkers Englander Englanders Jerseyan Jerseyans Zealander Zealanders".split())
# Who presides over a chamber or leads a party there.
PRESIDING = frozenset({"speaker", "leader", "whip", "president"})
SIDES = frozenset(
    "eastern western northern southern central northeastern northwestern southeastern southwestern".split()
)


def names(doc: Doc) -> list[Name]:
    """All names of the text in order, not overlapping."""
    heading = headlines(doc)
    found = [n for ent in doc.ents if ent.label_ in TYPES for n in mend(ent, heading)]
    found = _prefer(doc, found, [*_datelines(doc), *_chambers(doc), *known(doc)])
    found = [n for n in found if not empty(doc, n)]
    found += _missing(doc, _covered(found) | _dates(doc), heading)
    found = [without_field(doc, n) for n in _widen(doc, found)]
    kinds = vote(doc, found, heading)
    found = [n._replace(type=kinds[key(doc, n.start, n.end)] or n.type) for n in found]
    found += _repeats(doc, found, kinds)
    return sorted(owned(doc, (n for n in found if not empty(doc, n)), heading))


def _covered(found: Iterable[Name]) -> set[int]:
    return {i for n in found for i in range(n.start, n.end)}


def _dates(doc: Doc) -> set[int]:
    return {t.i for ent in doc.ents if ent.label_ == "DATE" for t in ent}


def _prefer(doc: Doc, found: list[Name], listed: list[Name]) -> list[Name]:
    """Names of the word lists go before the model's that they overlap, but for longer ones around them."""
    covers = {i: n for n in found if not _is_pair(doc, n) for i in range(n.start, n.end)}
    out = []
    for name in listed:
        over = {covers[i] for i in range(name.start, name.end) if i in covers}
        if not any(
            o.start <= name.start and name.end <= o.end and o.end - o.start > name.end - name.start for o in over
        ):
            out.append(name)
    taken = _covered(out)
    return out + [n for n in found if not taken & set(range(n.start, n.end)) and not _of_state(doc, n)]


def _is_pair(doc: Doc, name: Name) -> bool:
    """Two states or bodies, not one name: the "India-Pakistan" of their border."""
    hyphen = next((i for i in range(name.start + 1, name.end - 1) if doc[i].text in HYPHENS), None)
    sides = [] if hyphen is None else [key(doc, name.start, hyphen), key(doc, hyphen + 1, name.end)]
    return bool(sides) and all(side in table("country_aliases") or side in table("organizations") for side in sides)


def _of_state(doc: Doc, name: Name) -> bool:
    """The State of "Secretary of State" is no name."""
    return (
        name.start > 1
        and doc[name.start - 1].lower_ == "of"
        and doc[name.start - 2].lower_ in ("secretary", "secretaries", "undersecretary")
    )


def _datelines(doc: Doc) -> Iterator[Name]:
    """The city in capitals that opens a report: "VADUZ, Liechtenstein - ..."."""
    for i, token in enumerate(doc):
        if not token.is_upper or not token.is_alpha or len(token) < 3:
            continue
        if i and not (doc[i - 1].is_space and "\n" in doc[i - 1].text):
            continue
        end = next((j for j in range(i, min(i + 4, len(doc))) if not doc[j].is_upper), i + 1)
        line = [t.text for t in doc[end : end + 6]]
        if {"-", "—", "–", "--"} & set(line):
            yield Name(i, end, "GPE")


def _chambers(doc: Doc) -> Iterator[Name]:
    """The chamber in the title of who presides or leads there: "[House] Speaker Jane Roe"."""
    chambers = table("chambers")
    for token in doc:
        titled = token.dep_ == "compound" and token.i < token.head.i and token.lower_ in chambers
        if titled and token.text[:1].isupper() and token.head.lemma_.lower() in PRESIDING:
            yield Name(token.i, token.i + 1, "ORG")


def _missing(doc: Doc, taken: set[int], heading: set[int]) -> list[Name]:
    """Runs of proper nouns that the model left out, typed by their words, their place or not at all."""
    out, i = [], 0
    while i < len(doc):
        if i in taken or i in heading or not _proper(doc.tokens[i]):
            i += 1
            continue
        j = i + 1
        while (
            j < len(doc) and j not in taken and doc[j].sent == doc[i].sent and (_proper(doc[j]) or doc[j].text == "&")
        ):
            j += 1
        whole = kind_of(doc, i, j)
        start = i if whole else after_title(doc, i, j)
        if not (start == j - 1 and (is_title(doc[start]) or kind_of_thing(doc[start]))):
            out.append(Name(start, j, kind_of(doc, start, j) or guess(doc, i, start, j)))
        i = j
    return out


def _proper(token: Token) -> bool:
    return token.tag_ in PROPER and token.text[:1].isupper() and token.lower_ not in NO_NAME


def _widen(doc: Doc, found: list[Name]) -> list[Name]:
    """Join neighbouring parts of one name, a side of a country with it ("eastern Ukraine"), and the level that tells a
    branch from its party ("the state GOP").
    """
    out: list[Name] = []
    for name in sorted(found):
        last = out[-1] if out else None
        kind = _joined(doc, last, name) if last and last.end == name.start else None
        if last and name.start == last.end + 1 and doc[name.start].text in ("D.C.", "DC") and doc[last.end].text == ",":
            kind = "GPE"
        if last and name.start == last.end + 1 and doc[last.end].tag_ == "POS" and _chamber(doc, last, name):
            kind = "ORG"
        if last and doc[last.start].text == "New" and doc[name.start].text in OF_NEW_LANDS:
            kind = "NORP" if last.end == name.start else None
        if last and kind is not None:
            out[-1] = Name(last.start, name.end, kind)
        elif name.start and doc[name.start - 1].text == "New" and doc[name.start].text in OF_NEW_LANDS:
            out.append(Name(name.start - 1, name.end, "NORP"))
        elif name.type == "GPE" and name.start and doc[name.start - 1].lower_ in SIDES:
            out.append(Name(name.start - 1, name.end, "LOC"))
        elif name.type == "GPE" and name.end - name.start > 1 and doc[name.start].text in SIDES:
            out.append(name._replace(type="LOC"))
        elif _is_branch(doc, name):
            branch = Name(_branch_start(doc, name), name.end, "ORG")
            out = [*(n for n in out if n.end <= branch.start), branch]
        else:
            out.append(name._replace(end=_numbered(doc, name)))
    return out


def _branch_start(doc: Doc, name: Name) -> int:
    """Where the name of a party's branch begins: "the | Orange County GOP", "the | state GOP"."""
    start = name.start - 1
    while doc[start].text[:1].isupper() and not doc[start].is_sent_start and _proper(doc[start - 1]):
        start -= 1
    return start


def _numbered(doc: Doc, name: Name) -> int:
    """Where a body's or law's name ends, a number that is part of it with it: "HB-2", "Group 8"."""
    number = name.end
    if number < len(doc) and doc[number].tag_ == "HYPH" and not doc[number - 1].whitespace_:
        number += 1
    told = number < len(doc) and doc[number].like_num and doc[number].dep_ == "flat" and name.type in ("ORG", "LAW", "")
    return number + 1 if told and name.start <= doc[number].head.i < name.end else name.end


def _is_branch(doc: Doc, name: Name) -> bool:
    party = doc[name.end - 1].lower_ in ("gop", "party")
    return party and name.start > 0 and doc[name.start - 1].lower_ in BRANCHES


def _joined(doc: Doc, left: Name, right: Name) -> str | None:
    """The type of the one name that these two neighbours make, if they make one."""
    kinds = {left.type, right.type} - {""}
    if generation(doc, left, right):
        return "PERSON"
    if kinds <= {"PERSON"} and _flat(doc, left, right):
        return "PERSON" if kinds else ""
    if kinds <= {"ORG"} and "ORG" in kinds and _modifies(doc, left, right):
        return "ORG"
    national = left.type in ("GPE", "NORP") and doc[left.start].lower_ not in PARTISAN
    if right.type == "ORG" and national and is_institution(doc[right.start : right.end]):
        return "ORG"
    if left.type in ("PERSON", "ORG") and right.end - right.start == 1 and followers(doc[right.start]):
        return "NORP"  # "Reagan Democrats", "Senate Republicans"
    return None


def _chamber(doc: Doc, left: Name, right: Name) -> bool:
    """Whose parliament it is belongs to its name: "Ruritania's Parliament"."""
    owner = key(doc, left.start, left.end)
    state = owner in table("country_aliases") or owner in table("demonyms")
    return state and right.type == "ORG" and is_institution(doc[right.start : right.end])


def _modifies(doc: Doc, left: Name, right: Name) -> bool:
    root = doc[left.start : left.end].root
    return root.dep_ in ("amod", "compound", "flat") and right.start <= root.head.i < right.end


def is_institution(tokens: Iterable[Token]) -> bool:
    """True for words that every country has an institution by: "Foreign Ministry", "Senate"."""
    return all(t.lower_ in words("institutions") for t in tokens)


def _flat(doc: Doc, left: Name, right: Name) -> bool:
    return any(t.dep_ == "flat" and left.start <= t.head.i < left.end for t in doc[right.start : right.end])


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
        hit = (
            next((k for k in firsts[lowered[i]] if tuple(lowered[i : i + len(k)]) == k), ())
            if lowered[i] in firsts
            else ()
        )
        if hit and doc[i].text[:1].isupper() and not taken & set(range(i, i + len(hit))):
            out.append(Name(i, i + len(hit), known[hit]))
            i += len(hit)
        else:
            i += 1
    return out
