"""Who holds which office, and whose it is: titles, roles and memberships."""

from __future__ import annotations

from collections.abc import Iterator

from kg import lexicons
from kg.extract.coreference.ascribed import SEEKING
from kg.extract.coreference.roles import minister, official, ruled
from kg.extract.statements.nodes import Nodes
from kg.extract.statements.relation import Relation
from kg.extract.statements.ties.appointing import appointed, ascribing, holds_true
from kg.extract.statements.ties.belonging import MODIFIERS, is_side, shared_owner
from kg.extract.statements.ties.office_words import PREFIXES, SOUGHT, in_title, inside_title, office
from kg.extract.statements.ties.parties import colours, lettered
from kg.extract.statements.ties.stances import is_astray, of_class, receivers, stance
from kg.extract.syntax.modality import modality
from kg.extract.syntax.subjects import subjects
from kg.extract.syntax.tree import Word, case, conjuncts, first_conjunct
from kg.records import NAMING

PREPOSITIONS_OF_OFFICE = frozenset({"of", "to", "for", "from", "at", "in", "with", "on", "between"})
# Those of where somebody works.
AT_WORK = frozenset({"at", "from", "with"})
# Those who sit for a place, or rule it.
FOR_PLACES = frozenset(
    "senator representative congressman congresswoman assemblyman delegate democrat republican governor mayor premier"
    " duke king queen prince archbishop bishop sheriff".split()
) | {"lieutenant governor"}
# Offices in a state, also of those whom a party's adjective colours ("the Sandinista president").
IN_STATES = frozenset(
    "president vice-president minister premier governor mayor senator representative congressman congresswoman lawmaker"
    " legislator ambassador deputy mp councillor councilman prosecutor judge".split()
)
# What states and bodies are as well as people.
CHAIRS = frozenset("chair host guarantor sponsor backer member mediator signatory party owner supplier buyer".split())
# Of whom people are ("Slovakia's Robert Fico"), but not of people.
WHOSE = frozenset({"Country", "Organization", "Group", "City", "Place"})
OURS = frozenset({"my", "our"})
# What besides chambers somebody would sit in.
SEATS = frozenset({"house", "court"})
ANYBODY = frozenset({"every", "each", "any", "no"})
REACH = 6  # words before an office that may tell that nobody has it yet


def offices(role: Word, nodes: Nodes) -> Iterator[Relation]:
    """ "Russian President Vladimir Putin", "the envoy of France", "members of Congress": the holder, the office,
    whose it is.
    """
    holder = _holder(role, nodes)
    if nodes.kind(holder) != "actor" or (holder is role and _is_title(role, nodes)) or _in_name(role, holder, nodes):
        return
    if any(c.tag == "JJR" for c in role.children) or (role.lemma == "head" and role.first("nmod:poss")):
        return
    for child, prep in _owners(role, holder, nodes):
        for item in conjuncts(child) if _belongs(child, role, nodes) else ():
            if _is_of(role, holder, child, prep, item, nodes):
                for one in _holders(holder, role, child, nodes):
                    if nodes.kind(item) != "issue" or _is_named(one, nodes):  # "supporters of the ban" are anybody
                        name = of_class(role, child, _class(role), person=nodes.type(item) == "Person")
                        yield Relation(one, f"{office(role, nodes)} {prep}", item, name, role, "office")


def _is_of(role: Word, holder: Word, child: Word, prep: str, item: Word, nodes: Nodes) -> bool:
    """True where an office, a membership or a kinship is that of what stands by it."""
    held = _holds(holder, role, prep, item, nodes) and (prep != "of" or _local(role, child, item, nodes))
    kin = _class(role) != "IDENTITY" or _is_kin(holder, prep, item, nodes)
    return held and kin and not _of_other_state(holder, item, nodes)


def is_held(role: Word) -> bool:
    """False for an office that somebody would like to have ("a would-be president", "a run for governor") and for
    anybody's ("every single voter").
    """
    before: list[str] = []
    word = role.before
    while word is not None and len(before) < REACH:
        before.append(word.lower)
        word = word.before
    aspired = any(before[i : i + 3] == ["be", "-", "would"] for i in range(len(before)))
    sought = role.head is not None and role.head.lemma in SEEKING and case(role) == "for" and not role.first("det")
    return not (aspired or sought) and not any(c.lower in ANYBODY for c in role.all("det"))


def workplaces(noun: Word, nodes: Nodes) -> Iterator[Relation]:
    """Where somebody works whom no office but a trade or his name tells: "a hydrologist at the institute", "Roe of the
    institute".
    """
    holder = _holder(noun, nodes)
    name = noun.pos == "PROPN"
    for child in noun.all("nmod") if nodes.kind(holder) == "actor" and noun.dep != "nmod:desc" else ():
        tied = case(child) == "of" if name else case(child) in AT_WORK
        if tied and nodes.type(child) == "Organization" and _belongs(child, noun, nodes):
            what = "be" if name else office(noun, nodes)
            yield Relation(holder, f"{what} {case(child)}", child, "MEMBER", noun, "office")
    yield from _owned(noun, nodes) if name and holder is noun else ()


def _owned(person: Word, nodes: Nodes) -> Iterator[Relation]:
    """Whose somebody is by the possessor before the name: "Slovakia's Robert Fico", "whose Omar Diaz"."""
    for child in person.all("nmod:poss"):
        named = child.pos == "PROPN" or child.lower == "whose"
        if named and nodes.type(child) in WHOSE and nodes.matters(child):
            yield Relation(person, "be of", child, "MEMBER", person, "office")


def _class(role: Word) -> str:
    """The event class of holding this office, of belonging or of kinship."""
    if role.lemma in lexicons.table("kin_nouns"):
        return "IDENTITY"
    known = role.lemma in lexicons.table("role_nouns") and role.tag not in ("NNS", "NNPS")
    return "POSITION" if known else lexicons.table("member_nouns").get(role.lemma, "MEMBER")


def _holder(role: Word, nodes: Nodes) -> Word:
    """Whose title a role is, or whom it stands beside, else the role itself."""
    holder = role.head if role.dep in ("nmod:desc", "compound", "flat") and role.head is not None else role
    apposed = role.dep == "appos" and (nodes.node(holder) is None or _is_chair(role, nodes))
    return role.head if apposed and role.head is not None else holder


def _is_chair(role: Word, nodes: Nodes) -> bool:
    """True for what a state or body is in another: "Cambodia, the chair of ASEAN"."""
    if role.head is None or role.lemma not in CHAIRS or nodes.type(role.head) not in ("Country", "Organization"):
        return False
    mention = nodes.mention(role.head)
    return mention is not None and mention.kind in NAMING


def _owners(role: Word, holder: Word, nodes: Nodes) -> Iterator[tuple[Word, str]]:
    """What may be that of which the office is, with the preposition that ties it to the office."""
    inner = inside_title(role, nodes)
    beside = [c for c in holder.children if _beside(c, role)] if role.dep == "nmod:desc" else []
    beside += _constituency(holder) if role.lemma in FOR_PLACES and role is not holder else []
    ruler = role.lemma in lexicons.words("rulers")  # "my president" is that of the speaker's country
    for child in [*role.children, *beside, *shared_owner(role), *receivers(role)]:
        prep = "of" if child.dep in MODIFIERS or child in beside else case(child) if child.dep == "nmod" else ""
        prep = "for" if _is_seat(child, role) else prep
        if is_astray(role, child, prep) or (role.lemma in IN_STATES and child.dep != "nmod" and colours(child)):
            continue
        own = child is inner or child is holder or (ruler and child.lower in OURS)
        own = own or in_title(child, role) or _is_field(child, role, nodes) or _names_body(child, role, nodes)
        if prep in PREPOSITIONS_OF_OFFICE and not own:
            yield child, prep


def _constituency(holder: Word) -> list[Word]:
    """The state behind the letter of a party: Texas in "Sen. Roe (R-Texas)"."""
    return [state for letter in lettered(holder) for state in letter.children if state.pos == "PROPN"]


def _is_seat(child: Word, role: Word) -> bool:
    """Is this where somebody hopes to sit, and not whose he is ("the [Senate] nominee")?"""
    named = child.lower in lexicons.table("chambers") or child.lower in SEATS
    return named and child.dep in ("compound", "nmod:desc") and role.lemma in SOUGHT


def _names_body(child: Word, role: Word, nodes: Nodes) -> bool:
    """Does this only tell which body it is whose the office is: Roe for "the [Roe] campaign manager"?"""
    body = next((c for c in role.all("compound") if c.i == child.i + 1 < role.i), None)
    mention = nodes.mention(body) if body is not None and nodes.type(body) == "Organization" else None
    return mention is not None and mention.span.start <= child.start


def _is_field(child: Word, role: Word, nodes: Nodes) -> bool:
    """Is this with what an official has to do, and not whose he is: Asia for "the ministry's top Asia diplomat"?"""
    owner = role.first("nmod:poss")
    body = owner is not None and nodes.type(owner) == "Organization"
    return body and child.dep == "compound" and nodes.kind(child) == "place"


def _holders(holder: Word, role: Word, child: Word, nodes: Nodes) -> list[Word]:
    """Who has an office: of one that a copula gives to somebody its subject, where the clause does not tell it yet."""
    first = first_conjunct(role)
    if (verb := ascribing(first)) is not None and not holds_true(verb):
        return []
    if verb is not None and (given := appointed(verb, nodes)):
        return given
    if holder is not role or first.first("cop") is None or case(first):
        return [holder]
    how = modality(first)
    told = (
        (first is role and child.dep == "nmod" and child.head is role)
        or how.negated
        or how.mode not in ("asserted", "claimed")
    )
    return [] if told else [one for one in subjects(first) if nodes.kind(one) == "actor"]


def _in_name(role: Word, holder: Word, nodes: Nodes) -> bool:
    """True for a word of a name that is also one for an office ("Earl Warren")."""
    name = nodes.mention(holder)
    return holder is not role and name is not None and name.span.start <= role.start < name.span.end


def _belongs(child: Word, role: Word, nodes: Nodes) -> bool:
    """True for what hangs on a role right behind it or before it; not for a side or party that it is not against."""
    before = [c for c in child.children if c.i < child.i]
    loose = any(c.text == "," or c.dep == "advmod" for c in before) and child.dep == "nmod"
    headline = case(child) == "on" and nodes.type(child) == "Person"
    return not (loose or headline or _is_new(child, role) or is_side(child, role, nodes))


def new_workplaces(role: Word, nodes: Nodes) -> Iterator[Relation]:
    """Where somebody is now who was something else before: "a former diplomat now at the institute"."""
    holder = _holder(role, nodes)
    for child in role.all("nmod") if nodes.kind(holder) == "actor" else ():
        if _is_new(child, role) and case(child) in AT_WORK and nodes.type(child) == "Organization":
            yield Relation(holder, f"be {case(child)}", child, "MEMBER", role, "office")


def _is_new(child: Word, role: Word) -> bool:
    """True behind "now", which leads away from what the role was."""
    return any(c.lower == "now" and role.i < c.i < child.i for c in role.all("advmod"))


def _is_title(role: Word, nodes: Nodes) -> bool:
    """True for a capitalized role noun that is itself the name of a body ("Business Insider")."""
    return role.pos == "PROPN" and nodes.type(role) != "Person"


def _holds(holder: Word, role: Word, prep: str, whose: Word, nodes: Nodes) -> bool:
    """True where an office may be that of `whose`; "an ally in Ana" is Ana, "former head" a second office.

    Of an issue one is a critic or an advocate.
    """
    second = whose.dep == "conj" and any(c.lower in PREFIXES for c in whose.children) and not whose.first("det")
    people = whose.tag == "JJ" and nodes.type(whose) == "Group"  # "Hispanic voters" are not voters of them
    if (prep in ("in", "from") and nodes.type(whose) == "Person") or second or people or _is_holder(whose, nodes):
        return False
    kinds = ("actor", "place", "issue") if stance(role.lemma) or prep in ("for", "on") else ("actor", "place")
    told = nodes.matters(holder) or nodes.matters(whose)
    return told and nodes.kind(whose) in kinds


def _of_other_state(holder: Word, whose: Word, nodes: Nodes) -> bool:
    """True for "his defence minister" who is known to be that of another state than he rules whom the pronoun means."""
    number, owner = nodes.chain(holder), nodes.chain(whose)
    if whose.tag != "PRP$" or number is None or owner is None:
        return False
    name, ruler = nodes.chains[number].label, nodes.chains[owner].label
    state = (minister(name) or official(name)).partition(" ")[0]
    return bool(state) and ruled(ruler).partition(" ")[0] not in ("", state)


def _is_kin(holder: Word, prep: str, whose: Word, nodes: Nodes) -> bool:
    """True for kinship of two people, the one told by name: "his wife" alone says no more than that she is his."""
    return _is_named(holder, nodes) and prep == "of" and nodes.type(holder) == nodes.type(whose) == "Person"


def _is_named(holder: Word, nodes: Nodes) -> bool:
    number = nodes.chain(holder)
    mentions = [nodes.mentions[m] for m in nodes.chains[number].mentions] if number is not None else []
    return any(m.kind in NAMING for m in mentions)


def _is_holder(whose: Word, nodes: Nodes) -> bool:
    """True for what the holder is besides ("the head of a firm and | a longtime donor", "an adviser to Ana and |
    former director of a bank").
    """
    if whose.dep != "conj":
        return False
    if whose.tag == "NN" and whose.lemma in lexicons.table("role_nouns") and not whose.first("det", "nmod:poss"):
        return True
    if nodes.type(whose) != "Person" or nodes.type(first_conjunct(whose)) == "Person":
        return False
    return any(c.lower in ("a", "an") for c in whose.all("det"))


def _local(role: Word, child: Word, whose: Word, nodes: Nodes) -> bool:
    """True for what is no place, and for an office that a place has ("the Ohio governor", "a native of Lima"), where
    more than the office names who holds it.
    """
    number = nodes.chain(role)
    bare = number is not None and nodes.chains[number].label.lower() == role.lower
    if child.head is not role and child.dep == "nmod":
        own = role.lemma in FOR_PLACES  # "[Chairwoman] Ruiz of Ohio" does not head Ohio
    else:
        known = role.lemma in lexicons.table("role_nouns") or role.lemma in FOR_PLACES
        own = child.dep == "nmod" or (known and child.tag != "JJ")
    return (own and not bare) or nodes.kind(whose) != "place"


def _beside(child: Word, role: Word) -> bool:
    """What belongs to the office although it hangs on the name: "French [President] Macron", "[Minister] Conti of
    Italy".
    """
    return (child.dep in MODIFIERS and child.i < role.i) or (child.dep == "nmod" and case(child) in ("of", "from"))
