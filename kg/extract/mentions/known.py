"""Names that the word lists know: countries, nationalities, well-known bodies, found by their words alone."""

from collections import defaultdict
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from kg.extract.mentions.titles import denotes_person, is_title
from kg.extract.syntax.document import Doc, Token
from kg.lexicons import table, words

LISTS = (
    ("country_aliases", "GPE"),
    ("regions", "LOC"),
    ("demonyms", "NORP"),
    ("metonyms", "GPE"),
    ("organizations", "ORG"),
    ("adherents", "NORP"),
    ("agreements", "LAW"),
)
# Words that are a country's or body's name only when written in capitals, or that mean too much else.
CAPITALS = frozenset("us uk uae un eu it who let fox am pa pm in is at be so as".split())


# "Latin America", "African Americans": what stands before makes them another name than the country's.
OTHER = frozenset("african native asian latin central north south middle first".split())


# Abbreviations of states that are words without their full stop.
DOTTED = frozenset(
    "ala ariz ark calif colo conn del fla ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn "
    "tex vt va wash wis wyo".split()
)


HYPHENS = frozenset({"-", "‑", "–"})


# Tongues that are no nationality word, and what one does with a tongue.
TONGUES = frozenset("english spanish arabic hebrew mandarin cantonese latin pashto urdu hindi farsi yiddish".split())
SPEAKING = frozenset("speak learn teach study understand translate".split())


class Name(NamedTuple):
    """A name's tokens, half open, and its type (empty where nothing tells)."""

    start: int
    end: int
    type: str


@cache
def _index() -> dict[str, list[tuple[tuple[str, ...], str]]]:
    """First word -> the names (as words) that begin with it, longest first."""
    out: defaultdict[str, dict[tuple[str, ...], str]] = defaultdict(dict)
    for lexicon, kind in LISTS:
        for name in table(lexicon):
            parts = tuple(name.replace(".", "").replace("-", " - ").split())
            if parts and parts[0] != "the":
                out[parts[0]].setdefault(parts, kind)
    return {first: sorted(rows.items(), key=lambda row: -len(row[0])) for first, rows in out.items()}


def known(doc: Doc) -> list[Name]:
    """The names of the lists and of institutions in the text, not overlapping."""
    offices = [*institutions(doc), *_chambers(doc)]
    taken = {i for n in offices for i in range(n.start, n.end)}
    return offices + [n for n in _listed(doc) if not taken & set(range(n.start, n.end))]


def institutions(doc: Doc) -> Iterator[Name]:
    """Names of words that every country has an institution by: "Foreign Ministry", "Ruritanian Supreme Court"."""
    generic, i = [_generic(t) for t in doc], 0
    while i < len(doc):
        if not generic[i]:
            i += 1
            continue
        end = i + 1
        while end < len(doc) and (
            generic[end] or (doc[end].lower_ in ("of", "and") and end + 1 < len(doc) and generic[end + 1])
        ):
            end += 1
        if end - i > 1 and doc[i].lower_ == "democratic" and doc[i + 1].lower_ in ("senate", "house", "congress"):
            i += 1  # a party's majority there
        last = table("organization_nouns").get(doc[end - 1].lower_)
        start = i - 1 if i and _of_country(doc[i - 1]) else i
        goes_on = end < len(doc) and doc[end].text[:1].isupper() and doc[end].tag_ in ("NNP", "CD")
        goes_on = goes_on and not (is_title(doc[end]) or denotes_person(doc[end]))
        if last == "org" and end - start > 1 and not goes_on:
            yield Name(start, end, "ORG")
        i = max(end, i + 1)


def _chambers(doc: Doc) -> Iterator[Name]:
    """ "The House", "the Senate" by themselves, not as a part of another name."""
    for token in doc[1:]:
        if token.text not in ("House", "Senate", "Congress"):
            continue
        after = doc[token.i + 1] if token.i + 1 < len(doc) else token
        whole = after is token or not (after.text[:1].isupper() or after.lower_ in ("of", "-"))
        if token.nbor(-1).lower_ == "the" and whole:
            yield Name(token.i, token.i + 1, "ORG")


def _generic(token: Token) -> bool:
    return token.text[:1].isupper() and token.lower_ in words("institutions")


def _of_country(token: Token) -> bool:
    low = token.lower_.replace(".", "")
    return token.text[:1].isupper() and (low in table("demonyms") or low in ("us", "uk", "eu", "un"))


def _listed(doc: Doc) -> list[Name]:
    lowered = [t.lower_.replace(".", "") for t in doc]
    index, out, i = _index(), [], 0
    while i < len(doc):
        rows = index.get(lowered[i])
        hit = next((row for row in rows if _stands(doc, lowered, i, row[0])), None) if rows else None
        if hit:
            out.append(Name(i, i + len(hit[0]), hit[1]))
        i += len(hit[0]) if hit else 1
    return out


def other_american(token: Token) -> bool:
    """The American of "African American" and the America of "Latin America"."""
    if not token.lower_.startswith("americ") or token.i == 0:
        return False
    before = token.nbor(-2) if token.nbor(-1).text in HYPHENS and token.i > 1 else token.nbor(-1)
    return before.lower_ in OTHER


def double(token: Token) -> bool:
    """Either half of "Ruritanian-American", which is one people and no country; but not of relations between two."""
    other = _other_half(token)
    if other is None or not {token.lower_, other.lower_} & {"american", "americans"}:
        return False
    last = token if token.i > other.i else other
    return last.head.lemma_.lower() not in words("double_demonyms")


def _other_half(token: Token) -> Token | None:
    """The nationality that stands right beside this one, or that a hyphen joins with it."""
    for side in (-1, 1):
        for step in (1, 2):
            at = token.i + step * side
            if not 0 <= at < len(token.doc) or (step == 2 and token.nbor(side).text not in HYPHENS):
                break
            if {token.lower_, token.nbor(step * side).lower_} <= table("demonyms").keys():
                return token.nbor(step * side)
    return None


def language(token: Token) -> bool:
    """Is this nationality word the name of a tongue: "in Ruritanian", "speaks Ruritanian"?"""
    first = token
    while first.dep_ == "conj":
        first = first.head
    if token.tag_ in ("NNS", "NNPS") or token.dep_ in ("amod", "compound", "nmod:desc") or not _alone(token):
        return False
    told = first.lower_ in TONGUES or first.lower_ in table("demonyms")
    spoken = first.head.lemma_.lower() in SPEAKING and first.dep_ in ("obj", "obl")
    return told and (spoken or any(c.dep_ == "case" and c.lower_ == "in" for c in first.children))


def _alone(token: Token) -> bool:
    """Does it stand without anything that a people or somebody of it would have: "the", "a", "many"?"""
    return not any(c.dep_.startswith(("det", "amod", "nummod", "nmod")) and c.lower_ != "both" for c in token.children)


def _stands(doc: Doc, lowered: list[str], i: int, parts: tuple[str, ...]) -> bool:
    if tuple(lowered[i : i + len(parts)]) != parts or (
        len(parts) == 1 and parts[0] in DOTTED and not doc[i].text.endswith(".")
    ):
        return False
    tokens = doc[i : i + len(parts)]
    if parts[-1] == "-" and not _combines(doc, i + len(parts)):
        return False
    if other_american(doc[i]) or double(doc[i]) or (len(parts) == 1 and language(doc[i])):
        return False
    if (
        i + len(parts) + 1 < len(doc)
        and doc[i + len(parts)].text in HYPHENS
        and doc[i + len(parts) + 1].lower_ in ("language", "speaking")
    ):
        return False
    return all(_written_as_name(t, alone=len(parts) == 1) for t in tokens)


def _combines(doc: Doc, end: int) -> bool:
    """True before the nationality word that makes one of a combining form: "Sino-|Indian", not "Indo-|Pacific"."""
    return end < len(doc) and doc[end].text[:1].isupper() and doc[end].lower_ in table("demonyms")


def _written_as_name(token: Token, *, alone: bool) -> bool:
    """A capital, and for short words capitals throughout; small words inside a longer name need none."""
    if alone and (token.lower_ in CAPITALS or len(token) <= 3) and not token.text.endswith("."):
        return token.text.isupper()
    return token.text[:1].isupper() or (not alone and (len(token) <= 3 or not token.is_alpha))
