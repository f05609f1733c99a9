"""In which state somebody has an office that its ruler gives or of whom he is told to be the minister: "Abe ... his
defence minister", "Biden named Roe special envoy".
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from kg.extract.statements.nodes import Nodes
from kg.extract.statements.relation import Relation
from kg.extract.statements.ties.appointing import appointed, ascribing, holds_true
from kg.extract.statements.ties.office_words import office
from kg.extract.statements.ties.state_bodies import home, homes
from kg.extract.syntax.subjects import agents
from kg.extract.syntax.tree import Word

# Offices of a state that its ruler gives.
GIVEN = frozenset("minister envoy ambassador negotiator premier".split())
# Words before "secretary" or "president" that make it one of them.
WHOLE = frozenset(
    "defence secretary;defense secretary;foreign secretary;home secretary;treasury secretary;commerce secretary"
    ";vice president;vice-president;national security adviser;national security advisor;army chief".split(";")
)


def ministers(
    words: Sequence[Word], states: Mapping[str, Word], offices: Sequence[Relation], nodes: Nodes
) -> Iterator[Relation]:
    """The state of each office that is told as that of a person or given by one."""
    known = homes(offices, nodes)
    for held in offices:
        if held.predicate.endswith(" of") and _is_given(title := held.predicate.removesuffix(" of")):
            yield from _in_state(held.subject, title, home(held.object, known, states, nodes), held.anchor, nodes)
    for role in words:
        if (
            role.lemma in GIVEN | {"adviser", "secretary"}
            and (verb := ascribing(role)) is not None
            and holds_true(verb)
        ):
            holders, title = appointed(verb, nodes), office(role, nodes)
            givers = agents(verb) if holders and _is_given(title) else []
            for holder, giver in [(h, g) for h in holders for g in givers]:
                yield from _in_state(holder, title, _state(giver, known, states, nodes), role, nodes)


def _is_given(title: str) -> bool:
    return title.split()[-1] in GIVEN or any(title.endswith(whole) for whole in WHOLE)


def _state(giver: Word, known: Mapping[int, Word], states: Mapping[str, Word], nodes: Nodes) -> Word | None:
    return giver if nodes.type(giver) == "Country" else home(giver, known, states, nodes)


def _in_state(holder: Word, title: str, state: Word | None, role: Word, nodes: Nodes) -> Iterator[Relation]:
    if state is not None and nodes.type(holder) == "Person" and nodes.type(state) == "Country":
        yield Relation(holder, f"{title} of", state, "POSITION", role, "office")
