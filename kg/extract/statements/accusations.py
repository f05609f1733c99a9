"""What somebody is said to have done where a noun names the deed: "accused Peru of an attack on the embassy"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from kg import lexicons
from kg.extract.statements.event_nouns import entry, predicate
from kg.extract.statements.events import EventNoun
from kg.extract.statements.relation import Relation
from kg.extract.syntax.clause import is_clause, is_passive
from kg.extract.syntax.modality import modality
from kg.extract.syntax.modes import Modality
from kg.extract.syntax.subjects import patients
from kg.extract.syntax.tree import Word, case, conjuncts

# Verbs that lay to somebody's charge a deed with "of".
ACCUSING = frozenset({"accuse", "suspect"})


def relations(words: Iterable[Word]) -> Iterator[Relation]:
    """From each who is accused of a deed to whom or what that hit, and to the crime itself."""
    for word in words:
        if word.lemma in ACCUSING and is_clause(word) and not modality(word).negated:
            accused = patients(word) if is_passive(word) else [w for c in word.all("obj") for w in conjuncts(c)]
            deeds = [w for c in word.all("obl", "obl:arg") if case(c) == "of" for w in conjuncts(c)]
            for one in accused:
                for noun in deeds:
                    yield from _laid_to(one, noun)


def _laid_to(accused: Word, noun: Word) -> Iterator[Relation]:
    how, known = Modality("claimed"), entry(noun)
    name = known.event_class if known else "OTHER"
    if noun.lemma in lexicons.words("crimes") and not noun.first("nmod:poss"):
        yield Relation(accused, "commit", noun, name, noun, "accusation", how)
    for told, target in _done(noun, known) if known else ():
        yield Relation(accused, told, target, name, noun, "accusation", how)


def _done(noun: Word, known: EventNoun) -> list[tuple[str, Word]]:
    """What a deed does, and to whom or what."""
    hit = [(case(c), w) for c in noun.all("nmod") for w in conjuncts(c)]
    return [(predicate(noun, known, prep), w) for prep, w in hit if prep in known.targets]
