""" "They" that opens a sentence behind one whose subjects were named together: "Peru and Chad met. They said ..."."""

from kg.extract.coreference.signs import THEY, Signs
from kg.extract.mentions.traits import Traits
from kg.extract.syntax.document import Token
from kg.lexicons import table
from kg.records import NAMING

MAIN = frozenset("root parataxis".split())
ACTORS = frozenset("PERSON ORG GPE".split())


def act_together(signs: Signs, t: Traits) -> bool:
    """Is this those who acted together in the sentence before, and none of whom that told besides?"""
    verb = t.head.head
    acts = verb.lemma_ in table("reporting_verbs") or verb.lemma_ in table("event_verbs")
    opens = t.head.dep_ == "nsubj" and verb.dep_ in MAIN and acts and t.quoted < 0
    if signs.family[t.index] != THEY or not opens or _is_behind(signs, t):
        return False
    before = (o for o in reversed(signs.traits[: t.index]) if t.sentence - o.sentence == 1)
    return any(o.subject and o.quoted < 0 and o.head.head.dep_ in MAIN and _are_several(signs, o.head) for o in before)


def _is_behind(signs: Signs, t: Traits) -> bool:
    """Is somebody named before it in its own sentence?"""
    return t.index > 0 and signs.traits[t.index - 1].sentence == t.sentence


def _are_several(signs: Signs, first: Token) -> bool:
    """A name with others joined to it by "and"."""
    others = [c for c in first.children if c.dep_ == "conj"]
    both = any(c.lower_ == "and" for t in (first, *others) for o in t.children for c in (o, *o.children))
    return bool(others) and both and all(_is_name(signs.at(w.i)) for w in (first, *others))


def _is_name(t: Traits | None) -> bool:
    return t is not None and t.mention.kind in NAMING and t.mention.type in ACTORS
