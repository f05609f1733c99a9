"""Which party somebody belongs to whose title, office or trade an adjective of the party colours: "Democrat Omar Diaz",
"a Republican senator", "the Ohio Republican".
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from kg import lexicons
from kg.extract.statements.nodes import Nodes
from kg.extract.statements.relation import Relation
from kg.extract.statements.ties.apposed import holder_of
from kg.extract.statements.ties.belonging import AGAINST
from kg.extract.syntax.tree import Word

# Adjectives and nouns for a party, written with a capital, besides those for its followers -> the party.
COLOURS = {
    "christian democratic": "christian democratic union",
    "conservative": "conservative party",
    "democratic": "democratic party",
    "labor": "labor party",
    "labour": "labour party",
    "libertarian": "libertarian party",
    "likud": "likud",
    "sinn fein": "sinn fein",
    "sinn féin": "sinn féin",
}
ROLES = ("role_nouns", "member_nouns")
# The letters of parties in brackets behind the name of whom a state has elected ("Sen. Roe (R-Texas)"); an I has none.
LETTERS = {"R": "republican party", "D": "democratic party", "I": ""}


def parties(words: Iterable[Word], nodes: Nodes) -> dict[str, Word]:
    """The first word that names each party of the text, by the party's name in lower case."""
    found: dict[str, Word] = {}
    for word in words:
        mention = nodes.mention(word) if word.text[:1].isupper() else None
        if mention is not None and mention.kind == "name" and nodes.type(word) in ("Organization", "Group"):
            name = mention.text.lower().removeprefix("the ")
            found.setdefault(lexicons.table("adherents").get(name, name).lower(), word)
    return found


def member(noun: Word, named: Mapping[str, Word], nodes: Nodes) -> Iterator[Relation]:
    """The party that the word for somebody or an adjective before it tells, where the text names it."""
    holder = holder_of(noun, nodes)
    known = holder is not None and any(noun.lemma in lexicons.table(name) for name in ROLES)
    if holder is None or not known or noun.lemma in AGAINST:
        return
    told = [_party(w) for w in (noun, *noun.all("amod", "compound")) if colours(w) and w.i <= noun.i]
    for name in (*told, *(LETTERS[c.text] for c in lettered(holder))):
        party = named.get(name)
        if party is not None and nodes.node(party) != nodes.node(holder):
            yield Relation(holder, "be member of", party, "MEMBER", noun, "office")
            return


def lettered(holder: Word) -> list[Word]:
    """The letter of a party behind a name, on which the state hangs that is told with it."""
    return [c for c in holder.children if c.i > holder.i and c.text in LETTERS and c.children]


def colours(word: Word) -> bool:
    """True for a word of a party: who is the "Sandinista president" presides over no party."""
    return word.text[:1].isupper() and bool(_party(word))


def _party(word: Word) -> str:
    return COLOURS.get(word.lower) or lexicons.table("adherents").get(word.lower, "").lower()
