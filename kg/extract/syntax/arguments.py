"""What a clause takes beside its subject: objects, obliques and agents, also where the sentence leaves them out."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from kg import lexicons
from kg.extract.syntax.clause import is_clause, is_passive
from kg.extract.syntax.control import says
from kg.extract.syntax.relatives import RELATIVE, TIME_NOUNS, antecedent, is_relative
from kg.extract.syntax.subjects import identified, is_agent
from kg.extract.syntax.tree import Word, case, conjuncts, first_conjunct
from kg.extract.syntax.whereabouts import whereabouts

# Adverbs that make one word with their verb ("bring back", "give away").
PARTICLES = frozenset("back away apart together aside forward abroad home".split())
DIRECTIONS = frozenset(
    "ahead away back apart together out along close far instead aside down up off next in on over around across through"
    " forward abreast afoul fast behind".split()
)

# Adverbs that take a phrase of their own ("close to", "short of").
REACHING = frozenset(
    "abreast afoul ahead away back close closer further inside next out over short shy together up down".split()
)

# How somebody is who has been elsewhere.
RETURNED = frozenset({"fresh", "back", "home"})

NAMING = frozenset(
    "call name label dub brand title term declare proclaim pronounce crown elect appoint consider deem nominate anoint"
    " christen designate".split()
)
# Verbs that say with "as" what somebody calls a thing.
DESCRIBING = frozenset({"describe", "characterize", "characterise", "regard", "see", "view", "denounce", "condemn"})


@dataclass(frozen=True, slots=True)
class Argument:
    """A noun that a predicate takes; `role` is obj, iobj, attr, obl or agent, `prep` the preposition of an oblique, and
    `around` tells that it is the place where all of its clause goes on.
    """

    word: Word
    role: str
    prep: str = ""
    around: bool = False


def arguments(word: Word) -> list[Argument]:
    """Everything a clause takes beside its subject, conjuncts each for itself, relative pronouns replaced by their
    noun.
    """
    out = [*_beyond_adverbs(word), *_beyond_states(word)]
    for child in word.children:
        role = "" if is_back_from(child) else _role(word, child)
        if role and not _of_conjunct(word, child, role):
            for item in conjuncts(child):
                noun = _stood_for(word, item) if is_relative(item) else _named(item) or item
                out.append(Argument(noun, role, _preposition(word, item) if role == "obl" else ""))
    gap = _gap(word, out)
    out += _beyond_clause(word)
    if gap:
        return [*out, gap]
    return out or _shared_object(word)


def _stood_for(word: Word, pronoun: Word) -> Word:
    """The noun of a relative clause, or whom that describes ("Peru is the one state to which they listen")."""
    noun = antecedent(_relative(word))
    return pronoun if noun is None else next(iter(identified(noun)), noun)


def _named(what: Word) -> Word | None:
    """What somebody calls it: the sanctions of "condemned what it called illegal sanctions"."""
    clause = what.first("acl:relcl") if what.lower == "what" else None
    if clause is None or is_passive(clause):
        return None
    called = [c for c in clause.all("obj", "xcomp") if c.i > clause.i and clause.lemma in NAMING]
    called += [c for c in clause.all("obl") if case(c) == "as" and clause.lemma in DESCRIBING]
    return next((c for c in called if c.tag.startswith("NN")), None)


def _beyond_clause(word: Word) -> list[Argument]:
    """What a relative clause is about where that belongs to a verb below its own ("on which he vowed to act"), and the
    place of one with "where".
    """
    if any(is_clause(c) for c in word.all("xcomp", "ccomp")):
        return []
    outer = _relative(word)
    place = whereabouts(first_conjunct(outer))
    out = [] if place is None else [Argument(place[0], "obl", place[1], around=True)]
    noun = antecedent(outer) if outer is not word else None
    if noun is None:
        return out
    raised = [c for c in outer.all("obl", "obl:arg") if is_relative(c) and c.i < outer.i and case(c)]
    return [*out, *(Argument(noun, "obl", case(c)) for c in raised)]


def _beyond_adverbs(word: Word) -> list[Argument]:
    """The phrases that hang on an adverb of direction behind the verb ("fell short of the target")."""
    out = []
    for adverb in word.all("advmod"):
        if adverb.i > word.i and adverb.lower in REACHING:
            for noun in adverb.all("obl"):
                out += [Argument(item, "obl", f"{adverb.lower} {case(item)}") for item in conjuncts(noun)]
    return out


def _beyond_states(word: Word) -> list[Argument]:
    """The phrases that hang on what the verb says its subject is or becomes ("remain far apart on", "grow critical
    of").
    """
    if word.first("obj", "iobj") is not None or word.first("cop") is not None:
        return []
    states = [c for c in word.all("xcomp") if c.pos in ("ADJ", "ADV") and not is_clause(c) and not case(c)]
    behind = [noun for state in states for noun in state.all("obl", "obl:arg") if noun.i > state.i]
    return [Argument(item, "obl", case(item)) for noun in behind for item in conjuncts(noun) if case(item)]


def _of_conjunct(word: Word, child: Word, role: str) -> bool:
    """True for a second object behind a verb coordinated with this one: it is that verb's."""
    second = any(c.dep == "conj" and is_clause(c) and word.i < c.i < child.i for c in word.children)
    return second and role == "obj" and any(c.dep == "obj" and c.i < child.i for c in word.children)


def _shared_object(word: Word) -> list[Argument]:
    """The one object of "signed and ratified the accord" for both verbs, whichever of them it hangs on."""
    if not word.tag.startswith("VB"):
        return []
    second = next((c for c in word.children if c.dep == "conj" and c.i - word.i <= 2 and c.tag == word.tag), None)
    if second is not None:
        return [Argument(i, "obj") for c in second.all("obj") for i in conjuncts(c)]
    first = word.head
    if word.dep == "conj" and first is not None and first.tag == word.tag:
        near = word.i - first.i <= 2
        behind = [c for c in first.all("obj") if c.i > word.i and (near or _of_conjunct(first, c, "obj"))]
        return [Argument(i, "obj") for c in behind for i in conjuncts(c)]
    return []


def _preposition(word: Word, noun: Word) -> str:
    """The preposition of an oblique, with the adverb right before it that makes one phrase with it ("ahead of", "back
    to").
    """
    prep = case(noun)
    mark = next((c for c in noun.children if c.dep == "case"), None)
    adverb = next(
        (
            c
            for c in (*(c for c in word.children if not is_particle(word, c)), *noun.children)
            if mark and c.i == mark.i - 1 and c.dep == "advmod" and c.lower in DIRECTIONS
        ),
        None,
    )
    return f"{adverb.lower} {prep}" if adverb else prep


def is_back_from(noun: Word) -> bool:
    """True for what somebody comes from, told beside what he does ("fresh from talks with Li, he left")."""
    mark = next((c for c in noun.children if c.dep == "case" and c.lower in ("from", "off")), None)
    adverb = mark.before if mark is not None else None
    if adverb is None or adverb.lower not in RETURNED or adverb.before is None:
        return adverb is not None and adverb.lower in RETURNED
    left = adverb.before.before if adverb.before.lower in ("just", "newly", "recently") else adverb.before
    return left is None or left.sent != noun.sent or left.pos == "PUNCT"


def is_particle(word: Word, child: Word) -> bool:
    """True for an adverb of direction right behind a verb or its object."""
    if child.lower not in PARTICLES or child.dep != "advmod" or child.children or child.i < word.i:
        return False
    phrases = word.all("obl", "obl:arg", "obl:unmarked")
    dated = any(g.dep == "case" and g.lower == "in" and g.i == child.i + 1 for c in phrases for g in c.children)
    return not dated and not any(word.i < c.i < child.i for c in phrases)


def names_object(word: Word, child: Word) -> bool:
    """True for what somebody calls or makes the object of this verb, where the two stand alike ("call it the end")."""
    whole = child.tag == "NNP" or child.lower == "one" or child.first("det", "nmod:poss") is not None
    if child.dep != "obj" or not (word.lemma in NAMING or (word.lemma == "make" and whole)):
        return False
    first = word.first("iobj", "obj")
    return first is not None and first is not child


def _role(word: Word, child: Word) -> str:
    if names_object(word, child):
        return ""
    if child.dep in ("obj", "iobj"):
        return child.dep
    if child.dep == "obl:unmarked" and word.first("obj") is None and any(case(c) == "of" for c in child.all("nmod")):
        return "obj"
    if _is_bare_object(word, child):
        return "obj"
    if is_agent(child) and (is_passive(word) or child.dep == "obl:agent"):
        return "agent"
    if child.dep in ("obl", "obl:arg", "obl:agent") or (
        child.dep == "nmod" and not word.tag.startswith("VB") and case(child)
    ):
        return "obl"
    stated = child.dep == "xcomp" or (child.dep == "ccomp" and word.lemma in ("become", "remain"))
    if stated and child.tag.startswith("NN") and not is_clause(child):
        return "attr"
    return ""


def _is_bare_object(word: Word, child: Word) -> bool:
    """True for an object read as an oblique: right behind its active verb or that one's particle, no preposition."""
    noun = child.pos in ("NOUN", "PROPN") and child.ent not in ("DATE", "TIME") and child.lemma != "route"
    if child.dep != "obl" or case(child) or child.i < word.i or not noun or is_passive(word):
        return False
    particle = word.first("compound:prt")
    first = min(w.i for w in child.subtree())
    known = particle is None or f"{word.lemma} {particle.lower}" in _phrasal()
    return known and word.first("obj", "iobj") is None and first == (particle or word).i + 1


@cache
def _phrasal() -> frozenset[str]:
    """Verbs with a particle ("hand over")."""
    return frozenset(" ".join(key.split()[:2]) for key in lexicons.table("event_verbs"))


def _gap(word: Word, found: list[Argument]) -> Argument | None:
    """The noun of "the treaty (that) Moscow signed": object of a relative clause with a subject of its own and no
    pronoun.
    """
    outer = _relative(word)
    if (
        outer.dep != "acl:relcl"
        or outer.head is None
        or outer.head.lemma in TIME_NOUNS
        or not word.tag.startswith("VB")
    ):
        return None
    own = {*word.children, *outer.children}
    wh = any(w.lower in RELATIVE or w.tag in ("WRB", "WP$") for c in own for w in (c, *c.children))
    full = (
        any(a.role == "obj" for a in found)
        or any(c.dep in ("ccomp", "xcomp") for c in word.children)
        or is_passive(word)
        or (
            outer is not word
            and (outer.first("obj", "iobj") is not None or is_passive(outer) or outer.lemma == "expect")
        )
    )
    spoken = says(word) and "obj" not in lexicons.table("reporting_verbs").get(word.lemma, "").split()
    if wh or full or spoken or outer.first("nsubj") is None:
        return None
    stranded = next(
        (c.lower for c in word.children if c.tag in ("IN", "RP") and c.dep in ("case", "obl", "advmod")),
        "",
    )
    noun = _restricted(outer.head)
    return None if noun is None else Argument(noun, "obl" if stranded else "obj", stranded)


def _relative(word: Word) -> Word:
    """The relative clause in which a verb stands, governed by others ("the impact it continues to have"), also by what
    somebody says ("a ruling that Peru insists it kept").
    """
    while word.head is not None and word.head.tag.startswith("VB"):
        told = word.dep == "ccomp" and any(is_relative(c) and c.i < word.head.i for c in word.all("obj", "iobj", "obl"))
        if word.dep != "xcomp" and not told:
            break
        word = word.head
    return word


def _restricted(noun: Word) -> Word | None:
    """The noun that a clause without a pronoun narrows down: never a name, but what the name belongs to ("the talk
    about Bergen she heard").
    """
    if not noun.tag.startswith("NNP") or noun.first("det"):
        return noun
    return noun.head if noun.dep == "nmod" and noun.head is not None and noun.head.tag in ("NN", "NNS") else None
