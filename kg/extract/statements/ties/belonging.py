"""Whose and where the things are that a noun phrase names: bodies and groups as parts of others, places."""

from __future__ import annotations

from collections.abc import Iterator

from kg import lexicons
from kg.extract.coreference.roles import ruled
from kg.extract.mentions.bodies import is_own_name
from kg.extract.mentions.kinds import SHARES
from kg.extract.mentions.traits import DEMONSTRATIVE
from kg.extract.statements.nodes import Nodes
from kg.extract.statements.relation import Relation
from kg.extract.syntax.compact import joint_owner
from kg.extract.syntax.tree import Word, case, conjuncts, first_conjunct
from kg.records import NAMING

PREPOSITIONS_OF_PLACE = frozenset({"in", "at", "near", "outside", "inside", "off", "across", "throughout"})
MODIFIERS = ("nmod:poss", "compound", "amod", "nmod:desc")
# Bodies that are in many places: "the party in Ohio" is its branch there.
BRANCHED = frozenset({"party", "movement", "government", "administration", "congress", "senate", "house", "church"})
# Of these those that sit in a capital are all there.
SEATED = frozenset({"government", "administration"})
# Nouns for places that say too little of what is there.
VAGUE = frozenset(
    "area center centre east field front home homeland house location north northeast northwest outskirts part place"
    " region room route scene shore site soil south southeast southwest spot territory waters west zone".split()
)
# People of whom that they are there says nothing.
ANYBODY = frozenset("people person other individual man woman family friend fan user one somebody lot".split())
# Ways and what lies along them.
WAYS = frozenset("route road highway corridor pipeline railway railroad path bridge tunnel crossing".split())
LEADING = frozenset({"through", "via", "across", "over", "under", "into"})
INDEFINITE = frozenset({"a", "an", "any", "no", "another", "every"})
LED = frozenset("administration government cabinet campaign coalition presidency regime junta militia faction".split())
# What tells of a party or a coalition whether it has the power.
SIDES = frozenset({"ruling", "governing", "opposition"})
# What is called by a capital without being there ("the Washington cartel").
POWERS = frozenset({"cartel", "establishment", "machine", "group", "elite"})
BODIES = frozenset({"Organization", "Group", "Thing"})
POSITIONED = frozenset({"Place", "City", "Country"})
# Those who stand against somebody: "Republican rivals" are Republicans, not against them.
AGAINST = frozenset("rival opponent critic foe enemy adversary challenger detractor skeptic competitor".split())


def is_side(child: Word, noun: Word, nodes: Nodes) -> bool:
    """True for the side or party of a rival, whom he is not against."""
    modifies = child.dep in ("compound", "amod", "nmod:desc")
    return modifies and noun.lemma in AGAINST and nodes.type(child) != "Person"


def names(modifier: Word, nodes: Nodes) -> bool:
    """True for a modifier that holds an actor or a place."""
    return any(nodes.kind(w) in ("actor", "place") for w in modifier.subtree())


def opposed(modifier: Word) -> bool:
    """True for "anti-Trump", "pro-Russian": the campaign is not his."""
    words = (modifier.lower, *(c.lower for c in modifier.children))
    return any(word.startswith(("anti", "pro-")) or word in ("pro", "non") for word in words)


def parts(noun: Word, nodes: Nodes) -> Iterator[Relation]:
    """Whose an organisation or a group is: "the Trump administration", "Syria's army", "the U.S. embassy"."""
    yield from _within(noun, nodes)
    counts = noun.lemma in SHARES or noun.lemma in lexicons.words("quantity_nouns")
    if noun.lemma == "side" or (counts and not _ends_name(noun, nodes)):
        return
    if noun.pos == "PROPN" and (noun.dep in ("compound", "amod", "nmod:desc") or _entitles(noun, nodes)):
        return
    for child in (*noun.children, *shared_owner(noun)):
        own = child.dep in ("compound", "nmod:desc") and nodes.type(child) in BODIES and _is_name_of(child, noun, nodes)
        before = child.dep in MODIFIERS and not (opposed(child) or is_side(child, noun, nodes) or own)
        if before or (child.dep == "nmod" and case(child) in ("of", "from")):
            for item in conjuncts(child):
                if nodes.kind(item) != "actor" or nodes.chain(item) == nodes.chain(noun) or _starts(child, item, nodes):
                    continue
                if nodes.type(item) == "Person" and noun.lemma in LED:
                    open_ = any(c.dep == "det" and c.lower in INDEFINITE for c in noun.children)
                    if not (_each(noun, child) or open_) and (noun.lemma != "government" or _rules(item, nodes)):
                        yield Relation(item, f"lead {noun.lemma}", noun, "POSITION", noun, "part")
                elif nodes.matters(item):
                    yield Relation(noun, f"be {_known_sort(noun, nodes)}of", item, "MEMBER", noun, "part")


def _ends_name(noun: Word, nodes: Nodes) -> bool:
    """True for the last word of the name of a body ("Russia's Wagner group"), where it counts nobody."""
    mention = nodes.mention(noun)
    named = mention is not None and mention.kind in NAMING and mention.span.start < noun.start
    return named or any(c.pos == "PROPN" and c.i == noun.i - 1 for c in noun.all("compound"))


def _is_name_of(child: Word, noun: Word, nodes: Nodes) -> bool:
    """True for the name of the body whose sort the noun behind it tells ("the Acme company")."""
    mention = nodes.mention(child)
    return noun.tag in ("NN", "NNP") and mention is not None and is_own_name(mention.text, noun.lemma)


def _rules(owner: Word, nodes: Nodes) -> bool:
    """Is this a ruler, or somebody by name? A minister calls the government his as well, which he does not lead."""
    if owner.tag != "PRP$":
        return True
    number = nodes.chain(owner)
    if number is None:
        return False
    texts = [nodes.mentions[m].text.lower() for m in nodes.chains[number].mentions]
    titled = any({*text.split()} & lexicons.words("rulers") or "prime minister" in text for text in texts)
    return titled or bool(ruled(nodes.chains[number].label))


def shared_owner(noun: Word) -> list[Word]:
    """The possessor that a second common noun shares with the first: "Peru's army and [police]", but not "Diaz's wife
    and Secret Service [agents]" or what stands behind another with an owner of its own.
    """
    owner, first = joint_owner(noun), first_conjunct(noun)
    if owner is None or noun.head is not first:
        return []
    told_apart = any(_is_told_apart(c) for c in (noun, *first.all("conj")) if c.i <= noun.i)
    return [] if told_apart else [owner]


def _is_told_apart(noun: Word) -> bool:
    """True for a noun with words of its own that tell whose or which it is."""
    named = any(c.pos == "PROPN" for c in noun.all("compound"))
    return named or noun.first("det", "nmod:poss", "amod", "nmod", "nummod") is not None


def _within(noun: Word, nodes: Nodes) -> Iterator[Relation]:
    """In which body the members of a group sit: "four groups in the European Parliament"."""
    for child in noun.all("nmod") if nodes.type(noun) == "Group" and noun.tag in ("NNS", "NNPS") else ():
        if case(child) in ("in", "within") and nodes.type(child) == "Organization" and nodes.matters(child):
            yield Relation(noun, f"be {case(child)}", child, "MEMBER", noun, "part")


def _entitles(noun: Word, nodes: Nodes) -> bool:
    """True for a word inside a title that is no kind of body ("Meet the Press", "State of the Union")."""
    name = nodes.mention(noun)
    if name is None or name.kind != "name" or name.span.end <= noun.end:
        return False
    return not any(noun.lower in lexicons.words(known) for known in ("organization_nouns", "sole_heads"))


def _starts(child: Word, item: Word, nodes: Nodes) -> bool:
    """True for the first of a row or what somebody leaves ("people from Ana to Omar"): only a place is where one is
    from.
    """
    return case(child) == "from" and nodes.type(item) not in POSITIONED


def _each(noun: Word, child: Word) -> bool:
    """True where each of several has one of his own ("the campaigns of Ana and Omar")."""
    return noun.tag == "NNS" and len(conjuncts(child)) > 1


def _known_sort(noun: Word, nodes: Nodes) -> str:
    """What sort of body a noun tells, with a blank behind; a name that ends in no such word tells none ("Acme")."""
    known = any(noun.lemma in lexicons.table(name) for name in ("organization_nouns", "person_nouns"))
    known = known or any(noun.lemma in lexicons.words(name) for name in ("group_nouns", "sole_heads", "institutions"))
    return "" if noun.tag == "NNP" and not known else f"{sort_of(noun, nodes)} "


def sort_of(noun: Word, nodes: Nodes) -> str:
    """A noun with the one right before it that tells its sort, and a party's side: "policy maker", "ruling party"."""
    side = next((c.lower for c in noun.all("amod", "compound") if c.lower in SIDES and c.i < noun.i), "")
    sorts = [c for c in noun.all("compound") if c.i == noun.i - 1 and c.tag == "NN"]
    words = sorted((w for c in sorts if not names(c, nodes) for w in c.subtree()), key=lambda w: w.i)
    told = [*(w.lemma for w in words), noun.lemma]
    return " ".join([side] * bool(side and side not in told) + told).replace(" - ", "-")


def places(noun: Word, nodes: Nodes) -> Iterator[Relation]:
    """ "the embassy in Moscow", "Helsinki, Finland"; what stands behind a person's name belongs to the verb."""
    if not noun.children or (noun.pos == "PROPN" and nodes.type(noun) == "Person"):
        return
    if not (nodes.matters(noun) or any(test(noun, nodes) for test in (_is_body, _is_seat, _is_site, _are_people))):
        return
    for child in noun.children:
        if child.dep == "nmod" and _is_place_of(noun, child, nodes):
            yield from _inside(noun, child, nodes)
        elif any(test(noun, child, nodes) for test in (_behind, _before, _is_region)) and _elsewhere(
            noun, child, nodes
        ):
            yield Relation(noun, "be in", child, "LOCATED", noun, "place")


def _is_region(noun: Word, owner: Word, nodes: Nodes) -> bool:
    """True for a place by name behind the state in which it is ("Pakistan's Punjab", "Russia's Kursk region")."""
    mention = nodes.mention(noun)
    titled = noun.tag == "NN" and any(c.pos == "PROPN" for c in noun.all("compound"))
    named = titled or (mention is not None and mention.kind in NAMING)
    return (
        owner.dep == "nmod:poss" and named and nodes.type(noun) in ("Place", "City") and nodes.type(owner) == "Country"
    )


def _is_place_of(noun: Word, child: Word, nodes: Nodes) -> bool:
    """True for a phrase of place that tells where all of it is; sites lie on waters and ways lead through lands."""
    prep = case(child)
    if noun.lemma in BRANCHED:
        seat = nodes.type(child) == "City" or child.lower in lexicons.table("metonyms")
        return noun.lemma in SEATED and prep == "in" and seat
    onward = noun.lemma in WAYS and prep in LEADING
    return (
        prep in PREPOSITIONS_OF_PLACE
        or onward
        or (prep in ("on", "along") and noun.lemma in lexicons.words("place_nouns"))
    )


def _is_seat(noun: Word, nodes: Nodes) -> bool:
    return noun.lemma in SEATED and noun.tag == "NN" and nodes.node(noun) is not None


def _is_site(noun: Word, nodes: Nodes) -> bool:
    """True for a common noun for a place of its own ("a naval base", "diplomatic compounds")."""
    known = noun.lemma in lexicons.words("place_nouns") and noun.lemma not in VAGUE - WAYS
    return (
        known
        and noun.pos == "NOUN"
        and nodes.node(noun) is not None
        and not noun.first("appos")
        and noun.dep != "appos"
    )


def _are_people(noun: Word, nodes: Nodes) -> bool:
    """True for several people whom no name tells ("civilians in Goma"); those of a trade or side are members there."""
    if noun.tag != "NNS" or noun.lemma in ANYBODY or noun.lemma in lexicons.words("quantity_nouns"):
        return False
    known = any(noun.lemma in lexicons.table(name) for name in ("role_nouns", "member_nouns"))
    return not known and nodes.type(noun) == "Group" and nodes.node(noun) is not None


def _is_body(noun: Word, nodes: Nodes) -> bool:
    """True for a common noun for one body ("the state broadcaster", "a think-tank")."""
    if noun.tag != "NN" or noun.dep == "appos" or noun.first("appos"):  # the name beside it is where it is
        return False
    return nodes.type(noun) == "Organization" and nodes.node(noun) is not None


def _before(noun: Word, child: Word, nodes: Nodes) -> bool:
    """True for the town before a body: "a Warsaw newspaper"."""
    mention = nodes.mention(child)
    known = mention is not None and (nodes.type(child) == "City" or mention.text.lower() in lexicons.words("regions"))
    town = known and child.dep in ("compound", "amod", "nmod:poss") and child.pos == "PROPN"
    return town and _is_body(noun, nodes) and noun.lemma not in BRANCHED | LED | POWERS


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
    return any(c.lower in DEMONSTRATIVE for c in place.all("det"))


def _behind(noun: Word, child: Word, nodes: Nodes) -> bool:
    """True for the state that stands right behind its town, none of a list of places."""
    alone = not any(c.dep == "conj" for c in (*noun.children, *child.children))
    mention = nodes.mention(child)
    named = mention is not None and mention.kind in NAMING
    after = named and child.dep in ("appos", "nmod:unmarked", "nmod", "dep", "list") and not case(child)
    return after and alone and nodes.matters(child) and nodes.type(noun) in ("Place", "City")
