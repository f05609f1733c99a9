"""Which state an office is of where the title leaves it out: "President Obama", "Secretary of State Kerry"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import cache

from kg import lexicons
from kg.extract.coreference.roles import body_head, figure, minister, official, ruled
from kg.extract.statements.nodes import Nodes
from kg.extract.statements.relation import Relation
from kg.extract.statements.ties.apposed import holder_of
from kg.extract.statements.ties.belonging import MODIFIERS, names
from kg.extract.statements.ties.office_words import SOUGHT, office
from kg.extract.syntax.modes import Modality
from kg.extract.syntax.tree import Word, case
from kg.records import NAMING

LAWMAKERS = frozenset({"senator", "congressman", "congresswoman", "representative"})
PARTIES = frozenset({"republican", "democratic"})
# What may stand before or behind an office that somebody has, had or will have.
BEFORE = frozenset(
    "former ex late incoming outgoing vice then elect designate acting caretaker interim current longtime".split()
)
# By what else than his office a ruler is called.
RULING = frozenset(
    "leader;ruler;military ruler;military leader;strongman;army chief;military chief;junta leader;junta chief;dictator"
    ";head of state;commander in chief;autocrat;coup leader".split(";")
)
# Adjectives before an office that make it another one.
LESSER = frozenset("deputy assistant associate shadow regional provincial local parliamentary honorary".split())


def states(words: Iterable[Word], nodes: Nodes) -> dict[str, Word]:
    """The first word that names each state and body of the text, by the state's code (ISO 3166 alpha-2) or the body's
    name in lower case.
    """
    found: dict[str, Word] = {}
    capitals: dict[str, Word] = {}
    for word in words:
        mention = nodes.mention(word) if word.text[:1].isupper() else None
        if mention is not None and mention.kind in NAMING:
            low = mention.text.lower().removeprefix("the ")
            found.setdefault(state_code(low) or lexicons.table("organizations").get(low, low).lower(), word)
            if nodes.type(word) == "Country" and low in lexicons.table("metonyms"):
                capitals.setdefault(lexicons.table("metonyms")[low], word)
    return capitals | found


def state_code(name: str) -> str:
    """The code (ISO 3166 alpha-2) of a state by its name or adjective in lower case, else nothing."""
    return lexicons.table("country_aliases").get(name) or lexicons.table("demonyms").get(name, "")


def led(role: Word, named: Mapping[str, Word], nodes: Nodes) -> Iterator[Relation]:
    """The office that a title or an apposition tells of which English news leaves out the state or body: that of a
    head of state or government or another known official, one that a single state has, one that its head has in a
    body; where the text names that state or body elsewhere.
    """
    holder = holder_of(role, nodes)
    number = nodes.chain(holder) if holder is not None else None
    label = nodes.chains[number].label if number is not None else ""
    if holder is None or not label or (not ruled(label) and _is_owned(role, nodes)):
        return
    title = office(role, nodes)
    whose = next((named[key] for key in _whose(role, plain(title), label) if key in named), None)
    if whose is not None:
        yield Relation(holder, f"{title} of", whose, "POSITION", role, "office")


def sought(role: Word, named: Mapping[str, Word], nodes: Nodes) -> Iterator[Relation]:
    """The office for which somebody is meant: "the nominee for secretary of state, Roe"."""
    holder = holder_of(role, nodes) if role.lemma in SOUGHT else None
    for child in role.all("nmod") if holder is not None else ():
        title = office(child, nodes) if case(child) == "for" else ""
        state = named.get(lexicons.table("offices").get(plain(title), ""))
        if holder is not None and state is not None:
            how = Modality("intended")
            yield Relation(holder, f"{role.lemma} for {title} of", state, "POSITION", role, "office", how)


def plain(title: str) -> str:
    """An office without what only tells whether somebody has, had or will have it."""
    return " ".join(w for w in title.replace("-", " ").split() if w not in BEFORE)


def _whose(role: Word, title: str, label: str) -> Iterator[str]:
    """The body, the state (ISO 3166 alpha-2) and the ruled state whose office this can be in these hands."""
    body, _, had = body_head(label).partition(": ")
    if title.rpartition(" ")[2] in had.split():
        yield body.lower()
    yield _state_of(title, label)
    if title in RULING and role.first("nmod") is None:  # not "the leader in the polls"
        yield ruled(label).partition(" ")[0]
    adjectives = [w.lower for w in role.all("amod")]
    if not LESSER.intersection(adjectives):
        yield _state_of(" ".join(w for w in title.split() if w not in adjectives), label)


def _state_of(title: str, label: str) -> str:
    """The one state (ISO 3166 alpha-2) whose office this can be in the hands of a person so named, else nothing."""
    if not title:
        return ""
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
    tied = [w for w in (*role.children, *beside) if w.dep in (*MODIFIERS, "nmod") and w is not role]
    if any(names(w, nodes) for w in tied):
        return True
    left = min(role.subtree(), key=lambda w: w.i).before
    return left is not None and left.sent == role.sent and left.ent in ("GPE", "LOC", "NORP", "ORG")
