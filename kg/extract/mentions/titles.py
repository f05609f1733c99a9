"""Titles: the words before a person's name that tell an office ("White House press secretary Jane Roe")."""

from collections.abc import Collection

from kg.extract.syntax.document import Doc, Token
from kg.lexicons import table, words

# Titles that stay with a single given name: "Pope Francis", "King Salman".
REGNAL = frozenset("pope king queen prince princess emperor empress sultan sheikh sheik ayatollah imam".split())
LINKS = frozenset(("of", "to", "for", "the", "-", "’s", "'s", "&"))


def is_title(token: Token) -> bool:
    """Is this word part of a title before a name?"""
    return token.lower_.rstrip(".") in words("titles") or token.lower_ in table("honorifics")


def denotes_person(token: Token) -> bool:
    """Is this a noun for a person?"""
    noun = not token.tag_.startswith(("V", "RB", "IN"))
    return noun and (token.lemma_.lower() in table("person_nouns") or token.lower_ in table("person_nouns"))


def title(doc: Doc, start: int, named: Collection[int]) -> list[Token]:
    """The title directly before the name that starts here; `named` are the tokens of names of bodies and countries.

    Small words and names count only between words of the title, and what is behind a preposition is a body or
    country, not a person: in "an adviser to President Roe" the title is "President".
    """
    if _in_relative(doc, start):
        return []
    first, best, person = start, start, False
    while first > 0 and not doc[first].is_sent_start and not (first == start and doc[first - 1].lower_ in LINKS):
        token = doc[first - 1]
        link = token.i not in named and token.lower_ in LINKS
        word = token.i in named or is_title(token) or denotes_person(token) or token.tag_ == "HYPH" or _describes(token)
        if token.tag_ in ("NNS", "NNPS") and denotes_person(token) and token.i not in named:
            break
        if (link and person and token.lower_ in ("of", "to", "for")) or not (link or word):
            break
        first -= 1
        person = person or (token.i not in named and (denotes_person(token) or token.lower_ in table("honorifics")))
        if person and not link:
            best = first
    return list(doc[best:start]) if person else []


def _in_relative(doc: Doc, start: int) -> bool:
    """Does the name open a clause about the noun before it: "the judge | Roe had spoken of"?"""
    if start == 0 or not doc[start - 1].is_lower:
        return False
    root = doc[start]
    while root.dep_ in ("compound", "flat", "nmod:desc") and root.head.i <= start + 3:
        root = root.head
    return root.dep_ in ("nsubj", "nsubj:pass") and root.head.dep_ == "acl:relcl" and root.head.head.i < start


def _describes(token: Token) -> bool:
    """An adjective or noun that modifies within a title: "top", "economic", "campaign"."""
    return (
        token.tag_ in ("JJ", "NN", "NNP")
        and token.dep_ in ("amod", "compound", "nmod:desc", "flat")
        and not token.is_punct
    )


def after_title(doc: Doc, start: int, end: int) -> int:
    """Where the name proper begins behind its title."""
    first = start
    while first < end - 1 and is_title(doc[first]):
        first += 1
    if first > start and end - first == 1 and doc[first - 1].lower_ in REGNAL:
        first -= 1
    return first
