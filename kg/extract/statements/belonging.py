"""Whose and where the things are that a noun phrase names: offices and memberships, parts, places.

What ties two things that nobody names ("the director of the centre") is not told: it says what the phrase says.
"""

from __future__ import annotations

from collections.abc import Iterator

from kg import lexicons
from kg.extract.statements.nodes import Nodes
from kg.extract.statements.relation import Relation
from kg.extract.syntax.clause import is_clause
from kg.extract.syntax.modality import modality
from kg.extract.syntax.subjects import subjects
from kg.extract.syntax.tree import Word, case, conjuncts, first_conjunct

PREPOSITIONS_OF_PLACE = frozenset({"in", "at", "near", "outside", "inside", "off", "across", "throughout"})
PREPOSITIONS_OF_OFFICE = frozenset({"of", "to", "for", "at", "in", "with", "on"})
MODIFIERS = ("nmod:poss", "compound", "amod", "nmod:desc")
PREFIXES = frozenset(
    {"former", "ex", "acting", "deputy", "vice", "interim", "incoming", "outgoing", "late", "chief", "senior", "top"}
)
# Bodies that are in many places: "the party in Ohio" is its branch there.
BRANCHED = frozenset({"party", "movement", "government", "administration", "congress", "senate", "house", "church"})
INDEFINITE = frozenset({"a", "an", "any", "no", "another", "every"})
LED = frozenset({"administration", "government", "cabinet", "campaign", "presidency"})
# Those who sit for a place, or rule it.
FOR_PLACES = frozenset(
    "senator sen representative rep congressman congresswoman assemblyman delegate democrat republican governor gov"
    " mayor premier duke king queen prince archbishop bishop sheriff".split()
)
BODIES = frozenset({"Organization", "Group", "Thing"})
POSITIONED = frozenset({"Place", "City", "Country"})
OURS = frozenset({"my", "our"})
# Those who stand against somebody: "Republican rivals" are Republicans, not against them.
AGAINST = frozenset("rival opponent critic foe enemy adversary challenger detractor skeptic competitor".split())
POINTING = frozenset({"this", "that", "these", "those"})
COUNTING = frozenset("most many several few some other more all both such numerous".split())
SHARES = frozenset({"percent", "percentage", "share", "proportion", "%"})


def offices(role: Word, nodes: Nodes) -> Iterator[Relation]:
    """ "Russian President Vladimir Putin", "the envoy of France", "members of Congress": the holder, the office,
    whose it is.
    """
    holder = role.head if role.dep in ("nmod:desc", "compound", "flat") and role.head is not None else role
    if nodes.node(holder) is None and role.dep == "appos" and role.head is not None:
        holder = role.head
    if nodes.kind(holder) != "actor" or (holder is role and _is_title(role, nodes)) or _in_name(role, holder, nodes):
        return
    if any(c.tag == "JJR" for c in role.children) or (role.lemma == "head" and role.first("nmod:poss")):
        return
    plural = role.tag in ("NNS", "NNPS")
    known = lexicons.table("role_nouns").get(role.lemma)
    event_class = "MEMBER" if plural or known is None else "POSITION"
    name = office(role, nodes)
    beside = [c for c in holder.children if _beside(c, role)] if role.dep == "nmod:desc" else []
    inner = _inside_title(role, nodes)
    for child in [*role.children, *beside]:
        if child is inner:
            continue
        prep = "of" if child.dep in MODIFIERS or child in beside else case(child) if child.dep == "nmod" else ""
        if child.lower in OURS and role.lemma in lexicons.words("rulers"):
            continue  # "my president" is that of the speaker's country
        if child is not holder and prep in PREPOSITIONS_OF_OFFICE:
            for item in conjuncts(child) if _belongs(child, role, nodes) else ():
                held = _holds(holder, prep, item, nodes) and (prep != "of" or _local(role, child, item, nodes))
                for one in _holders(holder, role, child, nodes) if held else ():
                    yield Relation(one, f"{name} {prep}", item, event_class, role, "office")


def _holders(holder: Word, role: Word, child: Word, nodes: Nodes) -> list[Word]:
    """Who has an office: of one that a copula gives to somebody its subject, where the clause does not tell it yet."""
    first = first_conjunct(role)
    if (verb := _ascribing(first)) is not None and not _holds_true(verb):
        return []
    if holder is not role or first.first("cop") is None or case(first):
        return [holder]
    how = modality(first)
    told = (first is role and child.dep == "nmod") or how.negated or how.mode not in ("asserted", "claimed")
    return [] if told else [one for one in subjects(first) if nodes.kind(one) == "actor"]


def _ascribing(role: Word) -> Word | None:
    """The verb by which somebody has or gets this office: "serves as mayor", "became mayor"."""
    verb = role.head
    return verb if verb is not None and is_clause(verb) and (case(role) == "as" or role.dep == "xcomp") else None


def _holds_true(verb: Word) -> bool:
    how = modality(verb)
    return not how.negated and how.mode in ("asserted", "claimed")


def _in_name(role: Word, holder: Word, nodes: Nodes) -> bool:
    """True for a word of a name that is also one for an office ("Earl Warren")."""
    name = nodes.mention(holder)
    return holder is not role and name is not None and name.span.start <= role.start < name.span.end


def _belongs(child: Word, role: Word, nodes: Nodes) -> bool:
    """True for what hangs on a role right behind it or before it; not for a side or party that it is not against."""
    loose = any(c.text == "," or c.dep == "advmod" for c in child.children) and child.dep == "nmod"
    headline = case(child) == "on" and nodes.type(child) == "Person"
    return not (loose or headline or _is_side(child, role, nodes))


def _is_side(child: Word, noun: Word, nodes: Nodes) -> bool:
    modifies = child.dep in ("compound", "amod", "nmod:desc")
    return modifies and noun.lemma in AGAINST and nodes.type(child) != "Person"


def _is_title(role: Word, nodes: Nodes) -> bool:
    """True for a capitalized role noun that is itself the name of a body ("Business Insider")."""
    return role.pos == "PROPN" and nodes.type(role) != "Person"


def _holds(holder: Word, prep: str, whose: Word, nodes: Nodes) -> bool:
    """True where an office may be that of `whose`; "an ally in Ana" is Ana, "former head" a second office."""
    second = whose.dep == "conj" and any(c.lower in PREFIXES for c in whose.children) and not whose.first("det")
    people = whose.tag == "JJ" and nodes.type(whose) == "Group"  # "Hispanic voters" are not voters of them
    if (prep == "in" and nodes.type(whose) == "Person") or second or people:
        return False
    kind = nodes.kind(whose)
    told = nodes.matters(holder) or nodes.matters(whose)
    return told and kind in ("actor", "place")


def _local(role: Word, child: Word, whose: Word, nodes: Nodes) -> bool:
    """True for what is no place, and for an office that a place has ("the Ohio governor", "a native of Lima"), where
    more than the office names who holds it.
    """
    number = nodes.chain(role)
    bare = number is not None and nodes.chains[number].label.lower() == role.lower
    if child.head is not role and child.dep == "nmod":
        own = role.lemma in FOR_PLACES  # "[Chairwoman] Ruiz of Ohio" does not head Ohio
    else:
        own = child.dep == "nmod" or (role.lemma in lexicons.table("role_nouns") and child.tag != "JJ")
    return (own and not bare) or nodes.kind(whose) != "place"


def _beside(child: Word, role: Word) -> bool:
    """What belongs to the office although it hangs on the name: "French [President] Macron", "[Minister] Conti of
    Italy".
    """
    return (child.dep in MODIFIERS and child.i < role.i) or (child.dep == "nmod" and case(child) in ("of", "from"))


def office(role: Word, nodes: Nodes) -> str:
    """The office in its words, without the actor whose it is: "former foreign minister", "secretary of state"."""
    modifiers = [c for c in role.children if c.i < role.i and (_doubles(c, role, nodes) or _tells(c, nodes))]
    below = {w.i: w for c in modifiers for w in c.subtree()}
    run: list[Word] = []
    for i in range(role.i - 1, -1, -1):
        if i not in below:
            break
        run.insert(0, below[i])
    while run and run[0].pos == "PUNCT":
        run = run[1:]
    ahead = [
        w.lower
        for w in (*(role.head.children if role.head and role.dep == "nmod:desc" else ()), *role.children)
        if w.lower in PREFIXES and w.i < role.i
    ]
    told = [w.lower for w in run if w.pos != "PUNCT" or w.tag == "HYPH"]
    words = [w for w in ahead if w not in told] + told + [role.lemma]
    inner = _inside_title(role, nodes)
    return " ".join(words).replace(" - ", "-") + (f" of {inner.lemma}" if inner else "")


def _doubles(modifier: Word, role: Word, nodes: Nodes) -> bool:
    """True for the "Secretary" of "Secretary General", which parsers take for another title."""
    titled = modifier.dep in ("compound", "nmod:desc") and nodes.type(modifier) in ("", "Person")
    return titled and f"{modifier.lower} {role.lower}" in lexicons.table("role_nouns")


def _tells(modifier: Word, nodes: Nodes) -> bool:
    worded = modifier.dep in ("compound", "amod", "advmod", "punct") and modifier.lower not in COUNTING
    return worded and (modifier.lower in PREFIXES or not _names(modifier, nodes))


def _inside_title(role: Word, nodes: Nodes) -> Word | None:
    """The "staff" of "chief of staff", the "state" of "secretary of state"."""
    behind = [c for c in role.all("nmod") if case(c) == "of" and c.i == role.i + 2]
    known = lexicons.table("role_nouns")
    told = [c for c in behind if f"{role.lemma} of {c.lower}" in known]
    return next(iter(told or [c for c in behind if nodes.chain(c) is None and not c.children[1:]]), None)


def _names(modifier: Word, nodes: Nodes) -> bool:
    return any(nodes.kind(w) in ("actor", "place") for w in modifier.subtree())


def opposed(modifier: Word) -> bool:
    """True for "anti-Trump", "pro-Russian": the campaign is not his."""
    words = (modifier.lower, *(c.lower for c in modifier.children))
    return any(word.startswith(("anti", "pro-")) or word in ("pro", "non") for word in words)


def parts(noun: Word, nodes: Nodes) -> Iterator[Relation]:
    """Whose an organisation or a group is: "the Trump administration", "Syria's army", "the U.S. embassy"."""
    if noun.lemma in lexicons.words("quantity_nouns") | SHARES or noun.lemma == "side":
        return
    named = noun.lemma in lexicons.words("own_names") and noun.tag in ("NN", "NNP")
    if noun.pos == "PROPN" and (noun.dep in ("compound", "amod", "nmod:desc") or _entitles(noun, nodes)):
        return
    for child in noun.children:
        own = named and child.dep in ("compound", "nmod:desc") and nodes.type(child) in BODIES
        before = child.dep in MODIFIERS and not (opposed(child) or _is_side(child, noun, nodes) or own)
        if before or (child.dep == "nmod" and case(child) in ("of", "from")):
            for item in conjuncts(child):
                if nodes.kind(item) != "actor" or nodes.chain(item) == nodes.chain(noun) or _starts(child, item, nodes):
                    continue
                if nodes.type(item) == "Person" and noun.lemma in LED:
                    if not (_each(noun, child) or any(c.dep == "det" and c.lower in INDEFINITE for c in noun.children)):
                        yield Relation(item, f"lead {noun.lemma}", noun, "POSITION", noun, "part")
                elif nodes.matters(item):
                    yield Relation(noun, f"be {_sort(noun, nodes)} of", item, "MEMBER", noun, "part")


def _entitles(noun: Word, nodes: Nodes) -> bool:
    """True for a word inside a title that is no kind of body ("Meet the Press", "State of the Union")."""
    name = nodes.mention(noun)
    known = lexicons.words("organization_nouns") | lexicons.words("sole_heads")
    return name is not None and name.kind == "name" and name.span.end > noun.end and noun.lower not in known


def _starts(child: Word, item: Word, nodes: Nodes) -> bool:
    """True for the first of a row or what somebody leaves ("people from Ana to Omar"): only a place is where one is
    from.
    """
    return case(child) == "from" and nodes.type(item) not in POSITIONED


def _each(noun: Word, child: Word) -> bool:
    """True where each of several has one of his own ("the campaigns of Ana and Omar")."""
    return noun.tag == "NNS" and len(conjuncts(child)) > 1


def _sort(noun: Word, nodes: Nodes) -> str:
    """A noun with the one right before it that tells its sort: "policy maker", "real estate committee"."""
    sorts = [c for c in noun.all("compound") if c.i == noun.i - 1 and c.tag == "NN"]
    words = sorted((w for c in sorts if not _names(c, nodes) for w in c.subtree()), key=lambda w: w.i)
    return " ".join([*(w.lemma for w in words), noun.lemma]).replace(" - ", "-")


def places(noun: Word, nodes: Nodes) -> Iterator[Relation]:
    """ "the embassy in Moscow", "Helsinki, Finland"; what stands behind a person's name belongs to the verb."""
    if not nodes.matters(noun) or (noun.pos == "PROPN" and nodes.type(noun) == "Person"):
        return
    for child in noun.children:
        if child.dep == "nmod" and case(child) in PREPOSITIONS_OF_PLACE and noun.lemma not in BRANCHED:
            yield from _inside(noun, child, nodes)
        elif _behind(noun, child, nodes) and _elsewhere(noun, child, nodes):
            yield Relation(noun, "be in", child, "LOCATED", noun, "place")


def _inside(noun: Word, child: Word, nodes: Nodes) -> Iterator[Relation]:
    for item in told(noun, child, nodes):
        if _elsewhere(noun, item, nodes):
            yield Relation(noun, f"be {case(child)}", item, "LOCATED", noun, "place")


def told(noun: Word, child: Word, nodes: Nodes) -> Iterator[Word]:
    """A dependent with its conjuncts, but none behind the end of a label that stops before it: "wins in Ohio" are not
    in Iowa.
    """
    mention = nodes.mention(noun)
    shown = mention is not None and mention.span.start <= child.start < mention.span.end
    for item in conjuncts(child):
        if item is child or not shown or (mention is not None and item.start < mention.span.end):
            yield item


def _elsewhere(noun: Word, place: Word, nodes: Nodes) -> bool:
    return nodes.type(place) in POSITIONED and nodes.chain(place) != nodes.chain(noun) and not _pointed(place)


def _pointed(place: Word) -> bool:
    """True for "that country", which another sentence has named."""
    return any(c.lower in POINTING for c in place.all("det"))


def _behind(noun: Word, child: Word, nodes: Nodes) -> bool:
    """True for the state that stands right behind its town, none of a list of places."""
    alone = not any(c.dep == "conj" for c in (*noun.children, *child.children))
    after = child.dep in ("appos", "nmod:unmarked", "nmod", "dep", "list") and not case(child)
    return after and alone and nodes.matters(child) and nodes.type(noun) in ("Place", "City")
