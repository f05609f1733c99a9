"""Bodies before those who work for them: the ministry of "a Ruritanian foreign ministry spokesman"; and names of bodies
before nouns that tell their sort.
"""

from collections.abc import Iterator

from kg.extract.syntax.document import Doc, Token
from kg.extract.syntax.tags import ACTORS
from kg.lexicons import table, words

# Bodies of people that no list of organisations has, as their sort of mention.
FORCES = {"military": "GROUP", "navy": "ORG", "army": "ORG"}
SORTS = {"org": "ORG", "country": "GPE"}
# What stands between a name and the word for a body that is its.
BETWEEN = ("amod", "compound", "flat", "nmod:poss", "case")
ONE = ("NN", "NNP")
# Platforms on which others have channels.
LENT = frozenset("youtube telegram facebook twitter instagram whatsapp tiktok".split())


def bodies(doc: Doc, covered: frozenset[int]) -> Iterator[tuple[list[Token], str]]:
    """The words of each body with a name of its own that stands before a person or persons, and its sort."""
    for token in doc:
        sort = _sort(token)
        if sort and token.i not in covered and token.dep_ == "compound" and _is_person(token.head):
            start = _named(doc, token)
            if start is not None:
                yield list(doc[start : token.i + 1]), sort


def _sort(token: Token) -> str:
    lemma = token.lemma_.lower()
    return FORCES.get(lemma) or SORTS.get(table("organization_nouns").get(lemma, ""), "") if token.tag_ in ONE else ""


def _is_person(token: Token) -> bool:
    return token.lemma_.lower() in table("person_nouns") and token.pos_ in ("NOUN", "PROPN")


def _named(doc: Doc, token: Token) -> int | None:
    """Where the name begins that stands before a body with nothing but its modifiers between."""
    at = token.i - 1
    while at >= token.sent.start and doc[at].dep_ in BETWEEN and not _names(doc[at]):
        at -= 1
    if at < token.sent.start or not _names(doc[at]) or doc[at].head.i < at:
        return None
    while at > token.sent.start and _names(doc[at - 1]) and doc[at - 1].head.i in (at, token.i, token.head.i):
        at -= 1
    return at


def _names(token: Token) -> bool:
    return token.ent_type_ in ACTORS or (token.lower_ in table("demonyms") and not token.is_lower)


def is_own_name(name: str, sort: str) -> bool:
    """True for a name that a noun for a sort of body has right before it as its own: "the Acme company", "the KFOR
    mission"; unions of states have missions and agencies.
    """
    low = name.lower().removeprefix("the ")
    if low in words("blocs") or low in LENT or sort == "brand":
        return False
    return sort in words("own_names") or (sort in words("unit_names") and name.isupper())
