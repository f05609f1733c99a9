"""Pronouns whose place in the sentence tells whom they take up: "X said he", "X lost his job", later "he said"."""

from collections.abc import Iterator

from kg.extract.coreference.binding import disjoint, joined_to, says
from kg.extract.coreference.cataphora import ahead
from kg.extract.coreference.signs import HE, IT, SHE, THEY, Signs
from kg.extract.mentions.traits import BODIES, PEOPLE, SUBJECTS, UNDER_SUBJECT, Traits
from kg.extract.syntax.document import Token
from kg.extract.syntax.prepositions import preposition
from kg.lexicons import table

MAIN = frozenset("root parataxis".split())
UNDER_VERB = frozenset("obj obl iobj xcomp".split())
# Verbs besides those of accusing behind which one tells for what.
JUDGING = frozenset("praise thank applaud commend congratulate mock ridicule admire credit".split())
# What somebody does with what is said against him.
DENYING = frozenset("deny reject dismiss dispute refute rebut contest disavow".split())
# Verbs whose "it" may be nobody.
IMPERSONAL = frozenset("seem appear happen turn take be rain snow look matter follow emerge transpire".split())
# So many sentences back somebody is still the one who goes on speaking.
BACK = 2


def bound(signs: Signs, t: Traits) -> int | None:
    """The mention that a pronoun takes up, where its clause tells: one beside it, or for a "he" or "she" of the
    article's own voice a subject.
    """
    for found in (_accused(signs, t), _beside(signs, t), _as_for(signs, t)):
        if found is not None and _fits(signs, t, found):
            return found.index
    if (behind := ahead(signs, t)) is not None:
        return behind.index
    if signs.family[t.index] not in (HE, SHE) or t.quoted >= 0:
        return None
    found = next((o for rule in (_reporting, _blamed, _owning, _speaking) for o in rule(signs, t)), None)
    return found.index if found is not None and _fits(signs, t, found) else None


def itself(signs: Signs, t: Traits) -> int | None:
    """ "The army said it was arming": the army, for an "it" that the ranker leaves alone."""
    verb = t.head.head
    if signs.family[t.index] != IT or not t.subject or t.quoted >= 0 or verb.dep_ != "ccomp" or _is_empty(verb):
        return None
    at = next((c.i for c in verb.head.children if c.dep_ == "nsubj" and c.i < t.head.i), -1)
    found = signs.at(at) if verb.head.lemma_ in table("reporting_verbs") else None
    spoken = found is not None and found.mention.type in BODIES and found.mention.kind != "pronoun" and not found.many
    return found.index if found is not None and spoken and _fits(signs, t, found) else None


def _is_empty(verb: Token) -> bool:
    """May this "it" stand for what follows or for the deed of others ("it is clear that", "it was done by")?"""
    below = {c.dep_ for c in verb.children}
    done = "nsubj:pass" in below and not any(c.tag_ == "MD" for c in verb.children)
    return done or bool(below & {"cop", "csubj", "ccomp"}) or verb.lemma_ in IMPERSONAL


def _accused(signs: Signs, t: Traits) -> Traits | None:
    """ "X accused Y of fraud, a charge it denied": Y, as in "X said Y lied, a claim it denied"."""
    verb = t.head.head
    told = verb.dep_ == "acl:relcl" and verb.head.dep_ == "appos" and verb.lemma_ in DENYING
    if t.mention.kind != "pronoun" or not (t.subject and told):
        return None
    over = verb.head.head
    blamed = over.dep_ != "ccomp" and table("event_verbs").get(over.lemma_) == "ACCUSE"
    whom = next((c.i for c in over.children if c.dep_ in (("obj",) if blamed else SUBJECTS)), -1)
    return signs.at(whom) if blamed or over.dep_ == "ccomp" else None


def _as_for(signs: Signs, t: Traits) -> Traits | None:
    """ "As for X, he is not worried": X."""
    fronted = (c for c in t.head.head.children if c.dep_ == "obl" and c.i < t.head.i) if t.subject else ()
    named = (signs.at(c.i) for c in fronted if c.doc[c.leftmost : c.i].text.lower().startswith("as for"))
    return next((o for o in named if o is not None and o.mention.kind == "name"), None)


def _beside(signs: Signs, t: Traits) -> Traits | None:
    """ "X and his rival": X, unless X is unnamed or somebody's as well ("her rival and her friend")."""
    first = joined_to(t.head) if t.head.dep_ == "nmod:poss" else None
    found = signs.at(first.i) if first is not None else None
    if found is None or found.possessor is not None:
        return None
    family, named = signs.family[t.index], bool(signs.clusters.names[signs.clusters.find(found.index)])
    if family in (HE, SHE):
        fits = named and not found.many and signs.clusters.sorts(found.index) == {"person"}
    elif family == IT:
        fits = named and found.mention.type in BODIES and not found.many
    else:
        fits = family == THEY and bool(found.many) and found.mention.type in PEOPLE
    return found if fits else None


def _reporting(signs: Signs, t: Traits) -> Iterator[Traits]:
    """ "X, who met Y, said he would go": X, unless what stands before X is about another."""
    verb = t.head.head
    if t.subject and verb.dep_ == "ccomp" and (flags := table("reporting_verbs").get(verb.head.lemma_)) is not None:
        subject = _subject(signs, verb.head, t.head)
        sure = subject is not None and (subject.definite or subject.mention.kind != "nominal" or "quote" in flags)
        aside = (c for v in (verb, verb.head) for c in v.children if c.dep_ == "advcl")
        if subject is not None and sure and not any(_told(signs, c, t) for c in aside):
            yield subject


def _told(signs: Signs, clause: Token, t: Traits) -> bool:
    """Does a clause before have a subject of its own: "While Y left, X said he"?"""
    return clause.i < t.head.i and _subject(signs, clause, clause) is not None


def _owning(signs: Signs, t: Traits) -> Iterator[Traits]:
    """ "X called his rival", "X came to call his rival": X, if nobody else is named between."""
    noun = t.head.head
    while noun.dep_ == "nmod":
        noun = noun.head
    if t.head.dep_ == "nmod:poss" and noun.dep_ in UNDER_VERB:
        subject = _doer(signs, noun.head, t.head)
        if subject is not None and not any(_other(signs, o, subject, noun.head) for o in _between(signs, subject, t)):
            yield subject


def _other(signs: Signs, o: Traits, subject: Traits, verb: Token) -> bool:
    """Another one who may be meant: whoever is named, or with a verb that has no subject also "him"."""
    pronoun = signs.family[o.index] in (HE, SHE) and subject.head.head != verb
    return _fits_one(signs, o) and (pronoun or o.mention.kind != "pronoun")


def _blamed(signs: Signs, t: Traits) -> Iterator[Traits]:
    """ "X slammed Y for his plan", "X went after Y over his plan": Y."""
    noun = t.head.head
    verb = noun.head.head if noun.dep_ == "nmod" and noun.head.dep_ == "obj" else noun.head
    if t.head.dep_ == "nmod:poss" and preposition(noun) in ("for", "over", "about"):
        whom = next((signs.at(c.i) for c in verb.children if c.i < noun.leftmost and _judged(verb, c)), None)
        if whom is not None and _person(signs, whom):
            yield whom


def _judged(verb: Token, whom: Token) -> bool:
    """Is this whom somebody accuses or praises? (One blames another for what is one's own.)"""
    phrase = verb.lemma_ if whom.dep_ == "obj" else f"{verb.lemma_} {preposition(whom)}"
    accused = phrase != "blame" and table("event_verbs").get(phrase) == "ACCUSE"
    return whom.dep_ in UNDER_VERB and (accused or phrase in JUDGING)


def _doer(signs: Signs, verb: Token, before: Token) -> Traits | None:
    """The subject of this verb, or of the one above an infinitive, participle or joined verb without its own."""
    while (
        verb.dep_ in UNDER_SUBJECT and verb.head.pos_ == "VERB" and not any(c.dep_ in SUBJECTS for c in verb.children)
    ):
        verb = verb.head
    return _subject(signs, verb, before)


def _between(signs: Signs, subject: Traits, t: Traits) -> Iterator[Traits]:
    """The mentions between the two that are no part of what is said of the first ("X, who met Y, ...")."""
    return (o for o in signs.traits[subject.index + 1 : t.index] if o.head.i > subject.head.rightmost)


def _speaking(signs: Signs, t: Traits) -> Iterator[Traits]:
    """ "He said" behind a sentence about X: X goes on speaking."""
    verb = t.head.head
    if says(t) and verb.dep_ in MAIN and "quote" in table("reporting_verbs")[verb.lemma_].split():
        before = (o for o in reversed(signs.traits[: t.index]) if _leads(signs, o))
        last = next(before, None)
        if last is not None and 0 < t.sentence - last.sentence <= BACK:
            yield last


def _leads(signs: Signs, o: Traits) -> bool:
    named = bool(signs.clusters.names[signs.clusters.find(o.index)])
    return named and o.subject and o.quoted < 0 and o.head.head.dep_ in MAIN and _fits_one(signs, o)


def _subject(signs: Signs, verb: Token, before: Token) -> Traits | None:
    """The mention that is this verb's subject and stands before a word."""
    at = next((c.i for c in verb.children if c.dep_ in SUBJECTS and c.i <= before.i), -1)
    found = signs.at(at)
    return found if found is not None and _fits_one(signs, found) else None


def _person(signs: Signs, o: Traits) -> bool:
    return o.mention.kind != "pronoun" and _fits_one(signs, o)


def _fits_one(signs: Signs, o: Traits) -> bool:
    """Somebody, and not several people."""
    return (
        not o.many
        and o.quoted < 0
        and (signs.clusters.sorts(o.index) == {"person"} or signs.family[o.index] in (HE, SHE))
    )


def _fits(signs: Signs, t: Traits, o: Traits) -> bool:
    return signs.clusters.agree(o.index, t.index) and signs.clusters.find(o.index) not in disjoint(signs, t)
