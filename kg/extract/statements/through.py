"""From a verb through its object noun to what that noun is about: "impose sanctions on Iran", "hold Kim's hand"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from kg import lexicons
from kg.extract.statements.events import Coding, event_noun, verb_class
from kg.extract.statements.predicates import key, prefixes, shown
from kg.extract.statements.wording import Completion, attribute_of, noun_key
from kg.extract.syntax.arguments import Argument
from kg.extract.syntax.modes import Modality
from kg.extract.syntax.tree import Word, case, conjuncts

# Prepositions that give examples of a noun.
EXAMPLES = frozenset({"such as", "including", "like"})
# Without their number these say nothing ("won 40 percent of").
SHARES = frozenset({"percent", "percentage", "%", "point", "third", "quarter", "fraction", "share", "portion"})
# What some of a whole do is not what all of it does ("won a majority of the delegates").
PORTIONS = frozenset({"half", "majority", "most", "rest", "handful"})
UNSAID = ("as", "than", "like", "between")
# What a phrase with one of these tells of is not what its verb is about ("lead despite his popularity").
ASIDE = frozenset({"despite", "unlike", "like", "besides", "than", "amid", "without"})
# Verbs of saying: what looks like the object of one belongs to what is said ("say his finish makes ...").
SAYING = frozenset({"say", "think", "believe", "insist", "argue"})
WE = frozenset({"our", "we", "us"})


@dataclass(frozen=True, slots=True)
class Onward:
    """What a verb reaches through a noun, with the predicate that leads there and its class."""

    word: Word
    predicate: str
    coding: Coding
    rule: str = "through"
    inner: Word | None = None


def onward(word: Word, argument: Argument, how: Modality, before: Completion) -> Iterator[Onward]:
    """What the noun of an argument is about or whose it is; where it only counts or sums up ("hundreds of diplomats",
    "issues such as trade") it is passed over. What stands `before` the argument is kept ("argue with Kim over
    the price of").
    """
    noun = argument.word
    if noun.ent or noun.pos != "NOUN" or noun.lemma in SHARES or argument.prep in ASIDE:
        return
    if argument.role == "obj" and word.lemma in SAYING:
        return
    verb, prefix = key(word), prefixes(word)
    counts = is_count(noun)
    said = " ".join(filter(None, (shown(word), before.text)))
    for prep, child, item in _inner(noun):
        example = _example(prep)
        if (example is not None and _is_parted(noun, child)) or _is_name_of(noun, prep, item):
            continue
        if example is not None or (counts and prep == "of"):
            link = example or argument.prep
            coding = verb_class(verb, "" if link else item.lemma, link)
            yield Onward(item, f"{prefix}{said} {link}".rstrip(), coding, "clause", before.inner)
        elif not counts:
            about = _about(noun, prep, item, before, how)
            predicate = prefix + " ".join(filter(None, (said, argument.prep, about.text, prep)))
            coding = phrase_class(verb, argument.prep, noun.lemma, prep)
            for one in (item, *_examples(item)):
                yield Onward(one, predicate, coding, inner=before.inner or about.inner)


def _about(noun: Word, prep: str, item: Word, before: Completion, how: Modality) -> Completion:
    """The noun on the way, with what it is "of" where that stands before the rest ("chief of staff to")."""
    of = attribute_of(noun, item) if prep != "of" and before.inner is None else Completion()
    known = noun_key(noun, negated=how.negated)
    return Completion(f"{known} {of.text}".rstrip(), of.inner)


def is_count(noun: Word) -> bool:
    """True for a noun that only counts what follows it ("hundreds of diplomats"), unlike what is somebody's."""
    counts = noun.lemma in lexicons.words("quantity_nouns") and noun.lemma not in PORTIONS
    return counts and noun.first("nmod:poss") is None


def _example(prep: str) -> str | None:
    """The preposition of an example ("in" for "two towns, including in Lima"), which may be empty; None for others."""
    if prep in EXAMPLES:
        return ""
    return prep.removeprefix("including ") if prep.startswith("including ") else None


def _examples(noun: Word) -> list[Word]:
    """What is named as an example of several ("several states, such as Peru")."""
    inner = _inner(noun) if noun.tag == "NNS" else ()
    return [item for prep, child, item in inner if _example(prep) == "" and not _is_parted(noun, child)]


def _is_parted(noun: Word, item: Word) -> bool:
    """True for an example that need not be one of what the noun names: of one thing, or behind another phrase ("works
    in many towns, including Lima").
    """
    return noun.tag == "NN" or any(noun.i < c.i < item.i and c.dep == "nmod" and c is not item for c in noun.children)


def _is_name_of(noun: Word, prep: str, item: Word) -> bool:
    """True for the name of the place itself ("the port of Odesa")."""
    return prep == "of" and bool(item.ent) and noun.tag == "NN" and noun.lemma in lexicons.words("named_places")


def _inner(noun: Word) -> Iterator[tuple[str, Word, Word]]:
    """What hangs on a noun by a preposition or as its possessor: the preposition, what it stands before, each
    conjunct of that.
    """
    acts = _ambiguous(noun) or noun.lower.endswith("ing")
    for child in noun.children:
        prep = "of" if child.dep == "nmod:poss" else case(child) if child.dep == "nmod" else ""
        for item in conjuncts(child) if (prep and prep not in UNSAID) or prep in EXAMPLES else ():
            idle = f"{prep} {item.lemma}" in lexicons.words("discourse_phrases")
            if idle and not item.first("compound", "amod", "nmod:poss"):
                continue
            if item.dep != "nmod:poss" or not (acts or _says_little(item)):
                yield prep, child, item


def _says_little(owner: Word) -> bool:
    """True for "our" of anybody, and for a possessor that only tells of what kind a thing is ("a driver's license")."""
    kind = owner.tag == "NN" and not owner.ent and owner.first("det", "nmod:poss", "amod") is None
    return kind or owner.lower in WE


def _ambiguous(noun: Word) -> bool:
    """True for a noun whose possessor acts but whose "of" names the other side ("Palin's endorsement")."""
    entry = event_noun(noun.lemma)
    return entry is not None and "of" in entry.targets


def phrase_class(verb: str, prep: str, noun: str, inner: str) -> Coding:
    """The class of "come under fire from": of the whole, else of the verb with its object noun."""
    whole = verb_class(f"{verb} {prep}", noun, inner) if prep else Coding()
    return whole if whole.event_class else verb_class(verb, noun, inner)
