"""What somebody is said to have done where a noun names the deed: "accused Peru of an attack on the embassy", "blamed
Chile for the collapse of the talks".
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from kg import lexicons
from kg.extract.statements.event_nouns import entry, predicate
from kg.extract.statements.events import EventNoun
from kg.extract.statements.relation import Relation
from kg.extract.syntax.clause import is_clause, is_passive
from kg.extract.syntax.modality import modality
from kg.extract.syntax.modes import Modality
from kg.extract.syntax.subjects import agents, patients
from kg.extract.syntax.tree import Word, case, conjuncts

RULE = "accusation"
# Verbs that lay to somebody's charge a deed, with the preposition before it.
ACCUSING = {"accuse": "of", "suspect": "of", "blame": "for"}


def relations(words: Iterable[Word]) -> Iterator[Relation]:
    """From each who is accused of a deed to whom or what that hit and to the crime itself."""
    for word in words:
        if word.lemma in ACCUSING and is_clause(word) and not modality(word).negated:
            accused, deeds = _charged(word)
            for one in accused:
                for noun in deeds:
                    yield from (replace(told, by=_accuser(word, noun)) for told in _laid_to(one, noun, word))


def _accuser(verb: Word, noun: Word) -> Word | None:
    """Who lays a deed to somebody's charge where it is the object, of which elsewhere nothing is claimed."""
    found = agents(verb) if noun.dep == "obj" else []
    return found[0] if found else None


def _charged(verb: Word) -> tuple[list[Word], list[Word]]:
    """Who is accused and of what; one blames somebody for something, or something on somebody."""
    found = patients(verb) if is_passive(verb) else [w for c in verb.all("obj") for w in conjuncts(c)]
    phrases = [(case(c), w) for c in verb.all("obl", "obl:arg") for w in conjuncts(c)]
    onto = [w for prep, w in phrases if prep == "on"] if verb.lemma == "blame" else []
    return (onto, found) if onto else (found, [w for prep, w in phrases if prep == ACCUSING[verb.lemma]])


def _laid_to(accused: Word, noun: Word, verb: Word) -> Iterator[Relation]:
    how, known = Modality("claimed"), entry(noun)
    name, own = known.event_class if known else "OTHER", noun.first("nmod:poss") is None
    done = [] if known is None else _done(noun, known)
    if verb.lemma == "blame":  # one is blamed for much that one has not done to anybody, but brought about
        done = [(told, target) for told, target in done if " " not in told and own]
        if own and not done:
            yield Relation(accused, "cause", noun, name, noun, RULE, how)
    elif own and noun.lemma in lexicons.words("crimes"):
        yield Relation(accused, "commit", noun, name, noun, RULE, how)
    for told, target in done:
        yield Relation(accused, told, target, name, noun, RULE, how)


def _done(noun: Word, known: EventNoun) -> list[tuple[str, Word]]:
    """What a deed does, and to whom or what."""
    hit = [(case(c), w) for c in noun.all("nmod") for w in conjuncts(c)]
    done = known.event_class != "OTHER"
    return [(predicate(noun, known, prep), w) for prep, w in hit if done and prep in known.targets]
