"""Binding: whom a mention cannot be for its place in the sentence, and of whom it tells there."""

from collections.abc import Iterator

from kg.extract.coreference.signs import HE, IT, NONE, SHE, THEY, Signs
from kg.extract.mentions.traits import REFLEXIVE, SUBJECTS, Traits
from kg.extract.syntax.document import Token
from kg.extract.syntax.prepositions import preposition
from kg.lexicons import table

OBJECTS = frozenset("obj iobj obl".split())
# Relations on the way from a word up to the verb of whose subject all that is told.
BELOW = OBJECTS | SUBJECTS | frozenset("nmod nmod:poss ccomp xcomp csubj acl".split())
# Prepositions behind which stands what somebody is said to be, or who says it.
BESIDE = frozenset("as like according than".split())
BECOMING = frozenset("become remain be call name stay".split())


def disjoint(signs: Signs, t: Traits) -> set[int]:
    """The groups that a mention cannot join since one clause tells of both: "he praised the mogul"."""
    family = signs.family[t.index]
    if family in (HE, SHE, IT, THEY):
        near = {signs.clusters.find(o.index) for o in _same_sentence(signs, t) if _told_of(t, o) or _acts_on(o, t)}
        return near | (_quoted_by(signs, t) if family in (HE, SHE) else _of_speaker(signs, t))
    if family == NONE and t.mention.kind == "nominal":
        before = (o for o in _same_sentence(signs, t) if signs.family[o.index] in (HE, SHE, IT, THEY))
        return {signs.clusters.find(o.index) for o in before if _told_of(o, t)}
    return set()


def _same_sentence(signs: Signs, t: Traits) -> Iterator[Traits]:
    """The other mentions of the sentence, in the same mouth."""
    for step in (-1, 1):
        at = t.index + step
        while 0 <= at < len(signs.traits) and signs.traits[at].sentence == t.sentence:
            if signs.traits[at].quoted == t.quoted:
                yield signs.traits[at]
            at += step


def _quoted_by(signs: Signs, t: Traits) -> set[int]:
    """Whom the one who speaks names in his own words: nobody calls himself by his name ("Roe is a fraud," he said)."""
    spoken = says(t) and "quote" in table("reporting_verbs")[t.head.head.lemma_].split()
    if t.quoted >= 0 or not spoken:
        return set()
    here = (o for o in signs.traits if o.sentence == t.sentence and o.mention.kind == "name" and o.quoted >= 0)
    return {signs.clusters.find(o.index) for o in here if signs.speakers[o.quoted] == t.index}


def _of_speaker(signs: Signs, t: Traits) -> set[int]:
    """The bodies that the titles of who speaks name: he calls these "we"."""
    speaker = signs.spoken_by(t)
    group = signs.clusters.members[signs.clusters.find(speaker)] if speaker is not None else []
    titles = [signs.traits[i].mention.span for i in group if signs.traits[i].mention.kind == "nominal"]
    named = (o for o in signs.traits if o.mention.type == "ORG" and o.mention.kind == "name") if titles else ()
    return {signs.clusters.find(o.index) for o in named if any(o.mention.span in title for title in titles)}


def _told_of(t: Traits, o: Traits) -> bool:
    """Is the second one named in what is told of the pronoun that is subject or owner: "he says Roe won", "his attack
    on Roe"?
    """
    word, top, owner = o.head, t.head.head, t.head.dep_ == "nmod:poss"
    if not (t.subject or (owner and o.mention.kind == "name")) or o.mention.kind == "pronoun" or word.i < top.i:
        return False
    if any(c.dep_ == "cop" for c in word.children) or (word.head == top and top.lemma_ in BECOMING):
        return False
    while word != top and (word.dep_ in BELOW or (not owner and _shared(word))) and preposition(word) not in BESIDE:
        word = word.head
    return word == top


def _shared(word: Token) -> bool:
    """Is this joined with its head under one subject?"""
    return word.dep_ == "conj" and not any(c.dep_ in SUBJECTS for c in word.children)


def _acts_on(o: Traits, t: Traits) -> bool:
    """Is the pronoun an object beside this subject: "Roe met him"?"""
    return o.subject and t.head.dep_ in ("obj", "iobj") and t.head.head == o.head.head and o.head != t.head


def says(t: Traits) -> bool:
    """Is this the subject of a verb of speech?"""
    return t.subject and t.head.head.lemma_ in table("reporting_verbs")


def within(t: Traits, other: Traits) -> bool:
    """Binding in one sentence: "Roe told him" is not Roe; "his brother" is not he; "himself" must be."""
    a, b = t.head, other.head
    if a.dep_ == "nmod:poss" and joined_to(a) == b:
        return False
    if a.dep_ == "nmod:poss" and _is_said(a.head, b):
        return True
    if b.leftmost <= a.i <= b.rightmost or a.leftmost <= b.i <= a.rightmost:
        return not (a.dep_ == "nmod:poss" and a.head != b and _clause_between(a, b))
    if t.mention.kind != "pronoun" or a.dep_ == "nmod:poss":
        return False
    if other.mention.kind == "name" and says(t) and _reported(a.head, b):
        return True
    bound = a.head == b.head and b.dep_ in SUBJECTS | OBJECTS and a.dep_ in SUBJECTS | OBJECTS
    return bound and t.word not in REFLEXIVE


def _is_said(noun: Token, subject: Token) -> bool:
    """ "Roe was his uncle": nobody is his own."""
    about = subject.head == noun and subject.dep_ in SUBJECTS and any(c.dep_ == "cop" for c in noun.children)
    return about and noun.lemma_.lower() in table("person_nouns") and not any(c.lower_ == "own" for c in noun.children)


def joined_to(owner: Token) -> Token | None:
    """The noun beside which a possessed one stands: X in "X and his rival"."""
    noun = owner.head
    before = [c for c in noun.head.children if c.dep_ == "conj" and c.i < noun.i]
    joins = any(c.dep_ == "cc" and c.lower_ in ("and", "as") for c in noun.children)
    return noun.head if noun.dep_ == "conj" and joins and not before else None


def _reported(verb: Token, inner: Token) -> bool:
    """Does this word stand in what a verb of speech behind it tells: "Roe will win, he said"?"""
    up = [inner, *inner.ancestors]
    told = any(w.head is verb and w.dep_ in ("ccomp", "parataxis") for w in up) and inner.i < verb.i
    inserted = verb.dep_ == "parataxis" and not any(c.dep_ in ("ccomp", "obj") for c in verb.children)
    return told or (inserted and verb not in up and verb.head in up and inner.i < verb.i)


def _clause_between(inner: Token, outer: Token) -> bool:
    """A clause on the way up: "the man who lost his wife"."""
    while inner != outer and inner.head != inner:
        if inner.dep_ in ("acl:relcl", "acl"):
            return True
        inner = inner.head
    return False
