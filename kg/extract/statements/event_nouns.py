"""Event nouns with their agents and targets, and what a preposition ties an issue to."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from kg import lexicons
from kg.extract.statements.event_modality import event_modality, is_new, reality
from kg.extract.statements.events import EventNoun, event_noun, gerund
from kg.extract.statements.nodes import Nodes
from kg.extract.statements.relation import Relation
from kg.extract.statements.through import is_count
from kg.extract.statements.ties import belonging
from kg.extract.statements.ties.belonging import MODIFIERS, POSITIONED, PREPOSITIONS_OF_PLACE, opposed, told
from kg.extract.syntax.compact import is_of_outer
from kg.extract.syntax.negation import NOT, is_negative
from kg.extract.syntax.subjects import agents
from kg.extract.syntax.tree import Word, case, conjuncts

# Classes of events that last, and verbs by which they do no more.
LASTING = frozenset({"COOPERATE", "AGREE", "SUPPORT", "OTHER"})
ENDING = frozenset("end collapse dissolve crumble unravel evaporate terminate sever cease expire disintegrate".split())
# Prepositions that tie an issue to what it is about, whose it is, whom it hits or what it is part of; not those of
# comparison and company.
TIES = frozenset(
    "of on over with against for to from about toward towards into by in at regarding concerning during".split()
)
PAIRED = frozenset({"between", "among"})
# Events that two sides do with one another.
JOINT = frozenset({"CONSULT", "COOPERATE", "AGREE"})
# Verbs whose object and preposition belong together ("focus her fire on"): the noun is tied to nothing.
PLACING = frozenset("concentrate focus turn set place put pin base blame spend cast direct aim level".split())
# Verbs that say by "for" what comes of their object ("blame the strike for the losses").
REPAYING = frozenset("blame credit thank fault trade swap exchange mistake".split())
# The first words of prepositions that have a noun in them ("in relation to", "under threat of").
COMPLEX = frozenset({"in", "on", "by", "under", "at"})
# Verbs of event nouns that nobody uses so: the noun keeps its own word ("have relationship with").
UNSAID = frozenset({"relate", "state", "think", "tell", "befriend"})
# Verbs of nouns whose "of" tells who does it, or what for.
SELFDONE = frozenset(
    "aim expect fail have rise collapse grow lack increase shift surge change succeed escalate".split()
)
# Verbs that keep that preposition of their noun which others do without ("complaints against": "complain against").
INTRANSITIVE = frozenset(
    "abstain act advertise allege compete complain concede demonstrate differ interfere march operate plan progress"
    " riot run spy struggle win".split()
) | {"be in"}
# Verbs without the preposition of their nouns ("support for", "opposition to", "anger at", "a visit to").
TRANSITIVE = frozenset(
    "support oppose request propose seek demand endorse resist admire admonish aid applaud appreciate approve assist"
    " assure back bless commend compliment condemn confront congratulate console criticize defy finance fund"
    " honor hate insult instruct investigate mock pardon praise raid reassure rebuke remind resent respect revere"
    " salute scorn snub sponsor subsidize thank threaten toast urge visit warn welcome".split()
)
# Classes of events that reach somebody, and nouns of these that keep somebody off.
REACHING = frozenset({"ACCUSE", "REQUEST", "AID", "THREATEN", "REJECT", "SUPPORT"})
KEEPING = frozenset("protection defense defence shelter asylum relief rescue exemption sanctuary".split())
# Parts that one may have in something.
TAKEN = frozenset({"role", "part", "involvement", "participation", "complicity", "hand", "interference", "meddling"})
PREPOSITIONS = frozenset({"for", "to", "with", "at", "into", "toward", "towards"})


def entry(noun: Word) -> EventNoun | None:
    """What the lexicon says of a noun, with its compound modifier where that makes it another event ("trade war"), or
    of the verb of a noun in "-ing" of which something is told ("the jailing of").
    """
    modifiers = [c.lemma for c in noun.children if c.dep in ("compound", "amod")]
    known = next((found for m in modifiers if (found := event_noun(f"{m} {noun.lemma}"))), None)
    known = known or event_noun(noun.lemma)
    if known is None and noun.tag == "NN" and any(case(c) == "of" for c in noun.all("nmod")):
        return gerund(noun.lower)
    return known


def events(noun: Word, known: EventNoun, nodes: Nodes) -> Iterator[Relation]:
    """Who does what an event noun names, and to whom; both sides of what is between two."""
    if _is_over(noun, known):
        return
    how = event_modality(noun)
    modifiers = [c for c in noun.children if c.dep in MODIFIERS and not opposed(c)]
    before = [i for c in modifiers for w in conjuncts(c) for i in _hyphened(w) if nodes.kind(i) in ("actor", "place")]
    pair = _pair(noun, known)
    prepositional = [(case(c), m) for c in noun.all("nmod") for i in conjuncts(c) for m in _counted(i)]
    outer = [i for c in noun.all("nmod") for o in c.all("nmod") if is_of_outer(o) for i in conjuncts(o)]
    doers = before + outer + [i for prep, i in prepositional if prep in known.agents | {"by"}]
    senders = [i for prep, i in prepositional if prep == "from" and i.i > noun.i and _comes(noun, known)]
    doers = doers or senders or _deniers(noun)
    targets = [(prep, i) for prep, i in prepositional if prep in known.targets and not _idle(prep, i)]
    if "between" in known.targets or known.event_class in ("CONSULT", "AGREE"):
        pair = pair or (before if len(before) > 1 and not targets and not _several(noun, known) else [])
    for first, second in zip(pair, pair[1:], strict=False):
        joint = known.event_class in JOINT and known.verb not in UNSAID
        said = f"{known.verb} with" if joint else f"have {noun.lemma} with"
        yield Relation(first, said, second, known.event_class, noun, "event noun", how)
    for doer in pair or doers:
        for prep, target in prepositional:
            told = at(noun, known, prep)
            if told is not None and target is not doer and (told is not known or not pair) and not _idle(prep, target):
                yield Relation(doer, predicate(noun, told, prep), target, told.event_class, noun, "event noun", how)


def at(noun: Word, known: EventNoun, prep: str) -> EventNoun | None:
    """The event that a noun names where this preposition brings its other side ("talks | on", "a call | for")."""
    return event_noun(f"{noun.lemma} {prep}") or (known if prep in known.targets else None)


def _comes(noun: Word, known: EventNoun) -> bool:
    """True for what reaches somebody from who does it ("criticism of Peru from Chile"), not for what keeps him off."""
    return known.event_class in REACHING and "from" not in known.targets and noun.lemma not in KEEPING


def _deniers(noun: Word) -> list[Word]:
    """Who denies to have done what a noun names ("denied any role in the raid")."""
    verb = noun.head
    denied = verb is not None and verb.lemma == "deny" and noun.dep == "obj" and noun.lemma in TAKEN
    return agents(verb) if verb is not None and denied and verb.first("iobj") is None else []


def _hyphened(modifier: Word) -> list[Word]:
    """A modifier with the one that a hyphen joins to it ("[Turkish]-[Armenian] talks", "a [Diaz]-[Li] meeting")."""
    beside = [c for c in modifier.children if c.dep in (*MODIFIERS, "flat")]
    return sorted([modifier, *(c for c in beside if _is_joined(*sorted((c, modifier), key=lambda w: w.i)))], key=_place)


def _is_joined(left: Word, right: Word) -> bool:
    return right.i == left.i + 2 and right.before is not None and right.before.tag == "HYPH"


def _place(word: Word) -> int:
    return word.i


def _is_over(noun: Word, known: EventNoun) -> bool:
    """True for a state of things that comes to its end ("the friendship between them collapsed")."""
    while noun.dep == "nmod" and noun.head is not None:
        noun = noun.head
    verb = noun.head
    if verb is None or known.event_class not in LASTING:
        return False
    ends = verb.lemma in ENDING or any(case(c) == "to" and c.lemma == "end" for c in verb.all("obl"))
    return ends and noun.dep in ("nsubj", "nsubj:pass", "obj")


def _idle(prep: str, noun: Word) -> bool:
    return prep in PAIRED or f"{prep} {noun.lemma}" in lexicons.words("discourse_phrases") or noun.lemma == "behalf"


def _pair(noun: Word, known: EventNoun) -> list[Word]:
    """The two sides of what is between them; "support among farmers and miners" is that of both for somebody else."""
    joint = known.event_class in JOINT
    joining = [c for c in noun.all("nmod") if case(c) == "between" or (case(c) in PAIRED and joint)]
    return [i for c in joining for i in conjuncts(c)]


def _several(noun: Word, known: EventNoun) -> bool:
    """True for events of which each has its own side ("the Syrian and Libyan wars")."""
    return noun.tag == "NNS" and known.event_class == "ASSAULT"


def predicate(noun: Word, known: EventNoun, prep: str) -> str:
    """The verb with the noun's preposition, unless that verb takes an object without one ("sanctions on": "sanction").

    A noun that stands for no event class keeps its own word ("position on": "have position on"), but for what is done
    to something ("use of": "use").
    """
    undone = prep != "of" or known.verb in SELFDONE
    if (known.event_class == "OTHER" and undone) or known.verb in UNSAID:
        return f"have {noun.lemma} {prep}"
    table = lexicons.table("event_verbs")
    direct = prep == "of" or (known.verb in TRANSITIVE and prep in PREPOSITIONS)
    known_so = known.verb in table and f"{known.verb} {prep}" not in table
    direct = direct or (prep in ("on", "against", "over") and known_so and known.verb not in INTRANSITIVE)
    return known.verb if direct else f"{known.verb} {prep}"


def places(noun: Word, nodes: Nodes) -> Iterator[Relation]:
    """Where a noun is: an event that is only planned or supposed is there no more than it is."""
    found = list(belonging.places(noun, nodes))
    if not found or nodes.kind(noun) != "issue" or not is_new(noun):
        yield from found
        return
    how = reality(noun)
    if not how.negated:
        yield from (replace(relation, modality=how) for relation in found)


def links(noun: Word, nodes: Nodes) -> Iterator[Relation]:
    """From an issue to what a preposition ties it to: "cyberattacks against the party during the campaign"."""
    if nodes.kind(noun) != "issue" or noun.lemma in lexicons.words("quantity_nouns") or _leads_on(noun):
        return
    how = reality(noun)
    if how.negated or is_negative(noun):
        return
    known = entry(noun)
    for child in noun.all("nmod"):
        prep = "" if is_of_outer(child) else case(child)
        tied = prep in TIES and not _placed(noun, prep) and not _denied(child)
        for item in (m for i in told(noun, child, nodes) for m in _counted(i)) if tied else ():
            placed = prep in PREPOSITIONS_OF_PLACE and nodes.type(item) in POSITIONED
            if nodes.matters(item) and not (placed or nodes.repeats(noun, item)):
                event = at(noun, known, prep) if known else None
                name = event.event_class if event else "OTHER"
                yield Relation(noun, f"be {noun.lemma} {prep}", item, name, noun, "issue link", how)


def _counted(noun: Word) -> list[Word]:
    """What a number counts ("the killing of thousands of farmers"), else the noun itself."""
    counted = [i for c in noun.all("nmod") if case(c) == "of" for i in conjuncts(c)] if is_count(noun) else []
    return counted or [noun]


def _leads_on(noun: Word) -> bool:
    """True for the bare noun of a preposition in three words ("in support of", "in charge of", "on behalf of")."""
    before, after = noun.first("case"), next((c for c in noun.all("nmod") if c.i > noun.i), None)
    if before is None or after is None or before.lower not in COMPLEX or before.i != noun.i - 1 or noun.tag != "NN":
        return False
    return any(c.i == noun.i + 1 for c in after.all("case"))


def _placed(noun: Word, prep: str) -> bool:
    if noun.dep != "obj" or noun.head is None:
        return False
    return noun.head.lemma in (REPAYING if prep == "for" else PLACING if prep in ("on", "at", "to") else ())


def _denied(word: Word) -> bool:
    return any(c.lower in NOT for c in word.children)
