"""Whose a ministry, a parliament or an army is that no word before it tells: by the capital in which it sits, by the
one who gives it orders, reports to it or speaks for it, and because one state alone calls a body so.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from kg import lexicons
from kg.extract.coreference.roles import minister, official, ruled
from kg.extract.statements.nodes import Nodes
from kg.extract.statements.relation import Relation
from kg.extract.statements.ties.belonging import MODIFIERS, sort_of
from kg.extract.statements.ties.leading import state_code
from kg.extract.syntax.clause import is_clause
from kg.extract.syntax.subjects import subjects
from kg.extract.syntax.tree import Word, case
from kg.records import NAMING

# Bodies of which each state has one.
STATE = frozenset(
    "ministry parliament senate cabinet army military navy police judiciary legislature court congress treasury".split()
)
# Words before them that leave it the one that the state has.
SORTS = frozenset(
    "foreign defence defense interior justice finance health trade commerce economy energy supreme constitutional high"
    " air central national full top".split()
)
# Words that end the name of a body and tell its sort.
SORTED = frozenset("agency administration bureau bank board commission committee department office service".split())
SEATED = frozenset({"in"})
# The last words of names of bodies that a state's name opens ("U.S. Seventh Fleet").
PREFIXED = STATE | SORTED | frozenset("fleet command forces guard corps mission embassy delegation council".split())
# What one does with a body of another state as well: only what one does with one's own tells whose it is.
OWN = frozenset(
    "ask tell order present submit urge inform brief dissolve appoint convene command send deploy instruct address"
    " bypass purge consult suspend recall reshuffle direct summon assure promise".split()
)


def bodies(
    words: Sequence[Word], states: Mapping[str, Word], offices: Sequence[Relation], nodes: Nodes
) -> Iterator[Relation]:
    """Whose each body is that stands without its state, once for each of them."""
    known = homes(offices, nodes)
    told: set[int | None] = set()
    for word in words:
        if word.pos not in ("NOUN", "PROPN") or nodes.node(word) is None or nodes.chain(word) in told:
            continue
        state = _known(word, states, nodes)
        if state is None and _is_bare(word, nodes):
            state = _seat(word, states) or _ruler(word, known, states, nodes) or _staffed(word, known, states, nodes)
        if state is not None and nodes.chain(state) != nodes.chain(word):
            told.add(nodes.chain(word))
            yield Relation(word, f"be {_sort(word, nodes)}of", state, "MEMBER", word, "part")


def _sort(word: Word, nodes: Nodes) -> str:
    """What sort of body the last word of a name or a noun tells, with a blank behind; none for "the Kremlin"."""
    mention = nodes.mention(word)
    text = mention.text.lower() if mention is not None and mention.kind in NAMING else sort_of(word, nodes)
    last = "department" if "department" in text else text.split()[-1]
    return f"{last} " if last in STATE or last in lexicons.words("sole_heads") | SORTED else ""


def homes(offices: Sequence[Relation], nodes: Nodes) -> dict[int, Word]:
    """The state in which each person has an office, where it is only one."""
    found: dict[int, dict[int, Word]] = {}
    for relation in offices:
        person, state = nodes.node(relation.subject), nodes.node(relation.object)
        if person is not None and state is not None and nodes.type(relation.object) == "Country":
            found.setdefault(person, {})[state] = relation.object
    return {person: next(iter(held.values())) for person, held in found.items() if len(held) == 1}


def _is_bare(word: Word, nodes: Nodes) -> bool:
    """True for "parliament" and "the supreme court", whose owner nothing tells."""
    if word.lemma not in STATE or word.tag in ("NNS", "NNPS") or nodes.type(word) not in ("Organization", "Group"):
        return False
    if any(c.lower not in ("the",) for c in word.all("det")) or word.first("nmod:poss", "acl:relcl", "nummod"):
        return False
    owned = any(c.dep == "nmod" and case(c) not in SEATED for c in word.children)
    return not owned and all(c.lower in SORTS for c in word.children if c.dep in MODIFIERS)


def _known(word: Word, states: Mapping[str, Word], nodes: Nodes) -> Word | None:
    """The state that alone calls a body so, where the sentence or the name of the body tells it."""
    mention = nodes.mention(word)
    owned = word.first("nmod:poss") or any(nodes.type(c) == "Country" for c in word.all("amod", "compound", "nmod"))
    if mention is None or mention.kind not in NAMING or nodes.type(word) != "Organization" or owned:
        return None
    name = mention.text.lower().removeprefix("the ")
    state = states.get(lexicons.table("state_bodies").get(name, ""))
    return state if state is not None and _is_named_beside(word, state, nodes) else states.get(_prefix(name))


def _is_named_beside(word: Word, state: Word, nodes: Nodes) -> bool:
    """True where the sentence of a body names its state."""
    root = word
    while root.head is not None:
        root = root.head
    return any(nodes.chain(w) == nodes.chain(state) for w in root.subtree())


def _prefix(name: str) -> str:
    """The state (ISO 3166 alpha-2) whose name opens that of a body."""
    first, *rest = name.split()
    if not rest or rest[-1] not in PREFIXED:
        return ""
    return state_code(f"{first} {rest[0]}") or state_code(first)


def _seat(word: Word, states: Mapping[str, Word]) -> Word | None:
    """The state in whose capital a body sits: "the foreign ministry in Moscow"."""
    places = (c.lower for c in word.all("nmod") if case(c) in SEATED)
    return next((states[code] for p in places if (code := lexicons.table("metonyms").get(p, "")) in states), None)


def _ruler(word: Word, known: Mapping[int, Word], states: Mapping[str, Word], nodes: Nodes) -> Word | None:
    """The state of the one official who tells or orders something to a body: "Diaz told parliament"."""
    verb = word.head
    if verb is None or not is_clause(verb) or verb.lemma not in OWN or word.dep not in ("obj", "iobj", "obl"):
        return None
    found = [home(s, known, states, nodes) for s in subjects(verb)]
    return found[0] if len(found) == 1 else None


def _staffed(word: Word, known: Mapping[int, Word], states: Mapping[str, Word], nodes: Nodes) -> Word | None:
    """The state of the official who speaks for a body or belongs to it: "Foreign Ministry spokeswoman Zakharova"."""
    tied = word.dep == "compound" or (word.dep == "nmod" and case(word) in ("of", "at"))
    return home(word.head, known, states, nodes) if tied and word.head is not None else None


def home(person: Word, known: Mapping[int, Word], states: Mapping[str, Word], nodes: Nodes) -> Word | None:
    """The state in which somebody has an office, as is known or as the text tells."""
    number = nodes.node(person)
    if number is None or nodes.type(person) != "Person":
        return None
    label = nodes.chains[number].label
    code = (ruled(label) or minister(label) or official(label)).partition(" ")[0]
    return states.get(code) if code else known.get(number)
