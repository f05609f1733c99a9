"""Relations that nouns carry: offices and memberships, event nouns with their agents and targets, places, kinds of
apposition.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from kg import lexicons
from kg.extract.statements.clauses import Relation
from kg.extract.statements.events import EventNoun, event_noun
from kg.extract.statements.nodes import Nodes
from kg.extract.syntax.arguments import is_clause
from kg.extract.syntax.modality import STRENGTH, Modality, governor, modality
from kg.extract.syntax.tree import Word, case, conjuncts
from kg.records import Mode

PREPOSITIONS_OF_PLACE = frozenset({"in", "at", "near", "outside", "inside", "off", "across", "throughout"})
PREPOSITIONS_OF_OFFICE = frozenset({"of", "to", "for", "at", "in", "with", "on"})
MODIFIERS = ("nmod:poss", "compound", "amod", "nmod:desc")
PREFIXES = frozenset(
    {"former", "ex", "acting", "deputy", "vice", "interim", "incoming", "outgoing", "late", "chief", "senior", "top"}
)
# Adjectives that tell how real an event is which a noun names.
ADJECTIVES: dict[str, Mode] = {
    **dict.fromkeys("planned proposed impending future upcoming scheduled forthcoming expected".split(), "intended"),
    **dict.fromkeys("possible potential hypothetical".split(), "conditional"),
    **dict.fromkeys("alleged suspected supposed purported reported".split(), "claimed"),
}
QUOTES = frozenset('"“”‘’')
BEFORE = frozenset({"ahead of", "before"})
LED = frozenset({"administration", "government", "cabinet", "campaign", "team", "presidency"})
POSITIONED = frozenset({"Place", "City", "Country"})


def relations(words: Iterable[Word], nodes: Nodes) -> Iterator[Relation]:
    """The relations of every noun among these words."""
    for word in words:
        if word.pos not in ("NOUN", "PROPN"):
            continue
        if word.lemma in lexicons.table("role_nouns") or word.lemma in lexicons.table("member_nouns"):
            yield from _offices(word, nodes)
        else:
            found = _entry(word) if word.pos == "NOUN" or nodes.kind(word) == "issue" else None
            if nodes.type(word) in ("Organization", "Group"):
                yield from _parts(word, nodes)
            elif found:
                yield from _event(word, found, nodes)
        yield from _issue_links(word, nodes)
        yield from _places(word, nodes)


def _entry(noun: Word) -> EventNoun | None:
    """What the lexicon says of a noun, with its compound modifier where that makes it another event ("trade war")."""
    modifiers = [c.lemma for c in noun.children if c.dep in ("compound", "amod")]
    return next((found for m in modifiers if (found := event_noun(f"{m} {noun.lemma}"))), None) or event_noun(
        noun.lemma
    )


def _offices(role: Word, nodes: Nodes) -> Iterator[Relation]:
    """ "Russian President Vladimir Putin", "the envoy of France", "members of Congress": the holder, the office,
    whose it is.
    """
    holder = role.head if role.dep in ("nmod:desc", "compound", "flat") and role.head is not None else role
    if nodes.node(holder) is None and role.dep == "appos" and role.head is not None:
        holder = role.head
    if nodes.kind(holder) != "actor":
        return
    plural = role.tag in ("NNS", "NNPS")
    known = lexicons.table("role_nouns").get(role.lemma)
    event_class = "MEMBER" if plural or known is None else "POSITION"
    name = _office(role, nodes)
    beside = [c for c in holder.children if _beside(c, role)] if role.dep == "nmod:desc" else []
    for child in [*role.children, *beside]:
        prep = "of" if child.dep in MODIFIERS or child in beside else case(child) if child.dep == "nmod" else ""
        if child is not holder and prep in PREPOSITIONS_OF_OFFICE:
            for item in conjuncts(child):
                if nodes.kind(item) == "actor" or (prep != "of" and nodes.kind(item) == "place"):
                    yield Relation(holder, f"{name} {prep}", item, event_class, role, "office")


def _beside(child: Word, role: Word) -> bool:
    """What belongs to the office although it hangs on the name: "French [President] Macron", "[Minister] Conti of
    Italy".
    """
    return (child.dep in MODIFIERS and child.i < role.i) or (child.dep == "nmod" and case(child) in ("of", "from"))


def _office(role: Word, nodes: Nodes) -> str:
    """The office in its words, without the actor whose it is: "former foreign minister", "secretary of state"."""
    modifiers = [
        c
        for c in role.children
        if c.dep in ("compound", "amod", "advmod", "punct")
        and c.i < role.i
        and (c.lower in PREFIXES or not _names(c, nodes))
    ]
    below = {w.i: w for c in modifiers for w in c.subtree()}
    run: list[str] = []
    for i in range(role.i - 1, -1, -1):
        if i not in below:
            break
        run.insert(0, below[i].lower)
    ahead = [
        w.lower
        for w in (*(role.head.children if role.head and role.dep == "nmod:desc" else ()), *role.children)
        if w.lower in PREFIXES and w.i < role.i
    ]
    words = [w for w in ahead if w not in run] + [w for w in run if w not in QUOTES] + [role.lemma]
    inner = next(
        (c for c in role.all("nmod") if case(c) == "of" and nodes.chain(c) is None and not c.children[1:]), None
    )
    return " ".join(words).replace(" - ", "-") + (f" of {inner.lemma}" if inner and inner.i - role.i == 2 else "")


def _names(modifier: Word, nodes: Nodes) -> bool:
    return any(nodes.kind(w) in ("actor", "place") for w in modifier.subtree())


def _event(noun: Word, entry: EventNoun, nodes: Nodes) -> Iterator[Relation]:
    how = _noun_modality(noun)
    modifiers = [c for c in noun.children if c.dep in MODIFIERS and not _opposed(c)]
    before = [i for c in modifiers for i in conjuncts(c) if nodes.kind(i) in ("actor", "place")]
    pair = [i for c in noun.all("nmod") if case(c) in ("between", "among") for i in conjuncts(c)]
    prepositional = [(case(c), i) for c in noun.all("nmod") for i in conjuncts(c)]
    doers = before + [i for prep, i in prepositional if prep in entry.agents | {"by"}]
    targets = [(prep, i) for prep, i in prepositional if prep in entry.targets and prep not in ("between", "among")]
    if "between" in entry.targets or entry.event_class in ("CONSULT", "AGREE"):
        pair = pair or (before if len(before) > 1 and not targets else [])
    for first, second in zip(pair, pair[1:], strict=False):
        joint = entry.event_class in ("CONSULT", "COOPERATE", "AGREE")
        predicate = f"{entry.verb} with" if joint else f"have {noun.lemma} with"
        yield Relation(first, predicate, second, entry.event_class, noun, "event noun", how)
    for doer in () if pair else doers:
        for prep, target in targets:
            if target is not doer:
                yield Relation(doer, _predicate(noun, entry, prep), target, entry.event_class, noun, "event noun", how)


def _predicate(noun: Word, entry: EventNoun, prep: str) -> str:
    """The verb with the noun's preposition, unless that verb takes an object without one ("sanctions on": "sanction").

    A noun that stands for no event class keeps its own word ("position on": "have position on").
    """
    if entry.event_class == "OTHER":
        return f"have {noun.lemma} {prep}"
    table = lexicons.table("event_verbs")
    direct = prep == "of" or (
        prep in ("on", "against", "over") and f"{entry.verb} {prep}" not in table and entry.verb in table
    )
    return entry.verb if direct else f"{entry.verb} {prep}"


def _noun_modality(noun: Word) -> Modality:
    """How real the event is: by its adjectives, a "no", and the verb or noun that it depends on."""
    mode: Mode = "asserted"
    for child in noun.children:
        mode = max(mode, ADJECTIVES.get(child.lower, "asserted"), key=STRENGTH.__getitem__)
    if case(noun) in BEFORE:
        mode = max(mode, "intended", key=STRENGTH.__getitem__)
    own = Modality(mode, any(c.dep == "det" and c.lower == "no" for c in noun.children))
    head = noun.head
    if head is None or noun.dep not in ("obj", "obl", "nmod", "conj", "nsubj:pass", "xcomp"):
        return own
    if is_clause(head):
        outer = modality(head)
        entry = governor(head)
        presupposed = any(c.dep == "nmod:poss" for c in noun.children)
        if entry and entry.mode != "claimed" and noun.dep == "obj" and not presupposed:
            outer = Modality(entry.mode, entry.negates).under(outer)
        return own.under(outer) if noun.dep == "obj" and not presupposed else own
    entry = governor(head) if noun.dep == "nmod" and case(noun) in ("of", "for") else None
    return own.under(Modality(entry.mode, entry.negates)) if entry else own


def _opposed(modifier: Word) -> bool:
    """True for "anti-Trump", "pro-Russian": the campaign is not his."""
    words = (modifier.lower, *(c.lower for c in modifier.children))
    return any(word.startswith(("anti", "pro-")) or word in ("pro", "non") for word in words)


def _parts(noun: Word, nodes: Nodes) -> Iterator[Relation]:
    """Whose an organisation or a group is: "the Trump administration", "Syria's army", "the U.S. embassy"."""
    for child in noun.children:
        if (child.dep in MODIFIERS and not _opposed(child)) or (child.dep == "nmod" and case(child) in ("of", "from")):
            for item in conjuncts(child):
                if nodes.kind(item) != "actor" or nodes.chain(item) == nodes.chain(noun):
                    continue
                if nodes.type(item) == "Person" and noun.lemma in LED:
                    yield Relation(item, f"lead {noun.lemma}", noun, "POSITION", noun, "part")
                else:
                    yield Relation(noun, f"be {noun.lemma} of", item, "MEMBER", noun, "part")


def _issue_links(noun: Word, nodes: Nodes) -> Iterator[Relation]:
    """From an issue to what a preposition ties it to: "cyberattacks against the party during the campaign"."""
    if nodes.kind(noun) != "issue":
        return
    entry = _entry(noun)
    for child in noun.all("nmod"):
        prep = case(child)
        for item in conjuncts(child) if prep else ():
            if nodes.node(item) is None or (prep in PREPOSITIONS_OF_PLACE and nodes.type(item) in POSITIONED):
                continue
            name = entry.event_class if entry and prep in entry.targets else "OTHER"
            yield Relation(noun, f"be {noun.lemma} {prep}", item, name, noun, "issue link", _noun_modality(noun))


def _places(noun: Word, nodes: Nodes) -> Iterator[Relation]:
    """ "the embassy in Moscow", "Helsinki, Finland"."""
    if nodes.node(noun) is None:
        return
    for child in noun.children:
        inside = child.dep == "nmod" and case(child) in PREPOSITIONS_OF_PLACE
        after = (
            child.dep in ("appos", "nmod:unmarked", "nmod", "dep", "list")
            and not case(child)
            and nodes.type(noun) in ("Place", "City")
        )
        if inside or after:
            for item in conjuncts(child):
                if nodes.type(item) in POSITIONED and nodes.chain(item) != nodes.chain(noun):
                    yield Relation(noun, f"be {case(child)}" if inside else "be in", item, "LOCATED", noun, "place")
