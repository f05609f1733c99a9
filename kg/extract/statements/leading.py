"""Which state an office is of where the title leaves it out: "President Obama", "Secretary of State Kerry"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import cache

from kg import lexicons
from kg.extract.coreference.roles import figure, minister, official, ruled
from kg.extract.statements.apposed import holder_of
from kg.extract.statements.belonging import MODIFIERS, names
from kg.extract.statements.nodes import Nodes
from kg.extract.statements.offices import office
from kg.extract.statements.relation import Relation
from kg.extract.syntax.tree import Word
from kg.records import NAMING

LAWMAKERS = frozenset({"senator", "congressman", "congresswoman", "representative"})
PARTIES = frozenset({"republican", "democratic"})
# What may stand before an office that somebody has, had or will have.
BEFORE = frozenset({"former", "ex", "late", "incoming", "outgoing", "vice", "then"})


def states(words: Iterable[Word], nodes: Nodes) -> dict[str, Word]:
    """The first word that names each state of the text, by the state's code (ISO 3166 alpha-2)."""
    found: dict[str, Word] = {}
    for word in words:
        mention = nodes.mention(word) if word.text[:1].isupper() else None
        if mention is not None and mention.kind in NAMING and (code := _code(mention.text)):
            found.setdefault(code, word)
    return found


def _code(name: str) -> str:
    low = name.lower().removeprefix("the ")
    return lexicons.table("country_aliases").get(low) or lexicons.table("demonyms").get(low, "")


def led(role: Word, named: Mapping[str, Word], nodes: Nodes) -> Iterator[Relation]:
    """The office that a title or an apposition tells of which English news leaves out the state: that of a head of
    state or government or another known official, one that a single state has; where the text names that state
    elsewhere.
    """
    holder = holder_of(role, nodes)
    number = nodes.chain(holder) if holder is not None else None
    if holder is None or number is None:
        return
    title = office(role, nodes)
    plain = " ".join(w for w in title.split() if w not in BEFORE)
    code = _state_of(plain, nodes.chains[number].label)
    if code in named and not _is_owned(role, nodes):
        yield Relation(holder, f"{title} of", named[code], "POSITION", role, "office")


def _state_of(title: str, label: str) -> str:
    """The one state (ISO 3166 alpha-2) whose office this can be in the hands of a person so named, else nothing."""
    code, _, had = official(label).partition(" ")
    if code and _sexless(title.split()[-1]) in had.split():
        return code
    if title.endswith(" minister") and (known := minister(label)):
        return known.partition(" ")[0]
    if title in lexicons.table("offices"):
        return lexicons.table("offices")[title]
    if _of_congress(title, label):
        return "US"
    code, _, held = ruled(label).partition(" ")
    if not code:
        return _of_family(title).get(label.lower(), "")
    return code if held == title else ""


def _of_congress(title: str, label: str) -> bool:
    """True for lawmakers of an American party, and for those known to sit in Congress."""
    *before, office = title.split()
    sits = office in LAWMAKERS and "state" not in before
    return sits and (bool(PARTIES & set(before)) or figure(label).startswith(office))


def _sexless(word: str) -> str:
    """A "spokeswoman" has the same office as a spokesman."""
    return word.replace("woman", "man").replace("person", "man")


@cache
def _of_family(title: str) -> dict[str, str]:
    """The state that each family name stands for under a title, where all leaders so named had it there."""
    found: dict[str, set[str]] = {}
    for name, entry in lexicons.table("leaders").items():
        code, _, held = entry.partition(" ")
        if held == title:
            found.setdefault(name.rpartition(" ")[2], set()).add(code)
    return {family: next(iter(codes)) for family, codes in found.items() if len(codes) == 1}


def _is_owned(role: Word, nodes: Nodes) -> bool:
    """True for an office that the sentence gives to somebody or some place ("Ohio Secretary of State")."""
    beside = role.head.children if role.head is not None else []
    if any(names(w, nodes) for w in (*role.children, *beside) if w.dep in (*MODIFIERS, "nmod") and w is not role):
        return True
    left = min(role.subtree(), key=lambda w: w.i).before
    return left is not None and left.sent == role.sent and left.ent in ("GPE", "LOC", "NORP", "ORG")
