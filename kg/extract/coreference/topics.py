"""Descriptions that open a sentence ("The Ruritanian senator", "The 68-year-old native") and whom they take up."""

from collections.abc import Iterator, Sequence

from kg.extract.coreference.binding import says
from kg.extract.coreference.signs import Signs
from kg.extract.mentions.traits import Traits

# Nouns that news uses to name somebody a second time. Roles that a text may give to a newcomer are no such words.
DESCRIBING = frozenset(
    "man woman native democrat republican independent socialist libertarian conservative billionaire "
    "millionaire businessman businesswoman mogul tycoon magnate senator governor congressman congresswoman "
    "lawmaker legislator candidate front-runner frontrunner runner nominee contender hopeful politician leader "
    "diplomat veteran retiree old resident suspect defendant teenager youngster activist autocrat banker "
    "centrist cleric despot dictator dissident economist exile financier hardliner hardline industrialist "
    "islamist jurist laureate maverick moderate nationalist novelist oligarch populist reformist scion "
    "strongman technocrat warlord writer".split()
)
# Words with which alone a text may tell somebody's country; an office or post of another country is nobody's second.
PRIVATE = DESCRIBING - frozenset(
    "senator governor congressman congresswoman lawmaker legislator leader diplomat candidate politician nominee "
    "contender hopeful".split()
)
# Offices of which one has one at a time.
OFFICES = frozenset("senator governor congressman congresswoman representative mayor president premier".split())
BACK = 2


def topic(signs: Signs, t: Traits) -> int | None:
    """The group of the one person whom the sentence before spoke of, if this opens a sentence about him."""
    if not _takes_up(t):
        return None
    clusters = signs.clusters
    for back in range(1, BACK + 1):
        people = list(_people(signs, t, back))
        for group in (_groups(signs, [o for o in people if _leads(o)]), _groups(signs, people)):
            if len(group) == 1:
                found = group.pop()
                return found if clusters.agree(found, t.index) and _fits(signs, t, found) else None
        if people:
            return None
    return None


def _takes_up(t: Traits) -> bool:
    if t.mention.kind != "nominal" or t.mention.type != "PERSON" or t.many or not t.subject or t.quoted >= 0:
        return False
    said = any(c.lower_ in ("the", "this") for c in t.head.children)
    opens = sum(1 for w in t.head.sent if w.idx < t.mention.span.start and not w.is_punct) < 2
    known = is_age(t) or _is_former(t)
    return said and not _is_restricted(t) and ((opens and t.lemma in DESCRIBING) or (known and (opens or says(t))))


def _is_restricted(t: Traits) -> bool:
    """Does something tell which one is meant? Of an age, a clause behind a comma only tells more."""
    behind = (c for c in t.head.children if c.dep_ in ("acl", "acl:relcl", "nmod"))
    aside = ("," in (c.doc[c.leftmost - 1].text, c.doc[c.leftmost].text) and c.dep_ != "nmod" for c in behind)
    return not all(apart and is_age(t) for apart in aside)


def _is_former(t: Traits) -> bool:
    """ "The former general": what somebody was is told of one who has been named."""
    return t.words == {"former"}


def is_age(t: Traits) -> bool:
    """ "The 62-year-old"."""
    return t.lemma == "old"


def _people(signs: Signs, t: Traits, back: int) -> Iterator[Traits]:
    """Mentions of named persons in the sentence so many before, outside quotations."""
    for other in signs.traits[: t.index]:
        if other.sentence == t.sentence - back and other.quoted < 0:
            group = signs.clusters.find(other.index)
            if signs.clusters.names[group] and signs.clusters.sorts(group) == {"person"}:
                yield other


def _leads(t: Traits) -> bool:
    return t.subject and t.head.head.dep_ in ("root", "parataxis", "ccomp")


def _groups(signs: Signs, found: Sequence[Traits]) -> set[int]:
    return {signs.clusters.find(t.index) for t in found}


def _fits(signs: Signs, t: Traits, group: int) -> bool:
    """Not somebody who is said to hold another office."""
    codes = {w for w in signs.clusters.told(t) if w.startswith("country:")}
    known = signs.countries(group)
    if codes and not (codes <= known or (t.lemma in PRIVATE and not known)):
        return False
    if signs.elsewhere(t, group):
        return False
    held = {signs.traits[i].lemma for i in signs.clusters.members[group]} & OFFICES
    return t.lemma not in OFFICES or not held or t.lemma in held or "former" in {w.lower_ for w in t.modifiers}
