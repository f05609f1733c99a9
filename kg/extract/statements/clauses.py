"""Relations that verbs and copulas carry: for each clause its subjects joined with its objects, obliques and
attributes.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from kg import lexicons
from kg.extract.statements.events import Coding, adjective_class, event_noun, verb_class
from kg.extract.syntax.arguments import (
    SUBJECT_CONTROL,
    Argument,
    arguments,
    has_mark,
    is_clause,
    is_passive,
    patients,
    subjects,
)
from kg.extract.syntax.modality import Modality, is_excessive, is_future, modality
from kg.extract.syntax.modality import governor as known
from kg.extract.syntax.tree import Word, case, conjuncts

# Adverbial clauses whose verb is read as one predicate with its governor's ("succeed in improving").
JOINED = frozenset({"in", "from", "of", "as"})
MOST_GOVERNORS = 2
# Prepositions that give examples of a noun.
EXAMPLES = frozenset({"such as", "including", "like"})
# When somebody speaks is no relation between the two.
TEMPORAL = frozenset({"after", "before", "since", "during", "until", "amid", "following", "ahead of"})
# Governors whose own class outweighs that of the deed ("threatened to invade" is a threat, not an invasion).
STRONG_GOVERNORS = frozenset({"THREATEN"})


@dataclass(frozen=True, slots=True)
class Relation:
    """A subject, a predicate and an object as words of the tree; `anchor` is the word that carries the predicate."""

    subject: Word
    predicate: str
    object: Word
    event_class: str
    anchor: Word
    rule: str
    modality: Modality = Modality()


def relations(words: Iterable[Word]) -> Iterator[Relation]:
    """The relations of every clause among these words."""
    for word in words:
        if is_clause(word):
            yield from _clause(word)


def _clause(word: Word) -> Iterator[Relation]:
    found = arguments(word)
    how = modality(word)
    if is_passive(word):
        yield from _passive(word, found, how)
        return
    actors = subjects(word)
    if any(c.dep == "cop" for c in word.children):
        yield from _copula(word, actors, found, how)
    else:
        for actor in actors:
            yield from _active(word, actor, found, how, "clause")


def _active(word: Word, actor: Word, found: list[Argument], how: Modality, rule: str) -> Iterator[Relation]:
    verb, prefix = key(word), prefixes(word)
    direct = [a.word for a in found if a.role == "obj"]
    for argument in found:
        named = argument.role in ("obj", "iobj") or (argument.role == "attr" and not direct)
        if named and not _counted(argument.word):
            coding = verb_class(verb, argument.word.lemma)
            yield _relation(word, actor, argument.word, f"{prefix}{verb}", coding, how, rule)
        if argument.role == "obj":
            yield from _through(word, actor, argument, how)
        elif argument.role == "obl":
            yield from _oblique(word, actor, argument, direct, how)


def _oblique(word: Word, actor: Word, argument: Argument, direct: list[Word], how: Modality) -> Iterator[Relation]:
    if f"{argument.prep} {argument.word.lemma}" in lexicons.words("discourse_phrases"):
        return
    verb, prefix = key(word), prefixes(word)
    nouns = [counted[0] if (counted := _counted(w)) else w for w in direct]
    noun = next((w.lemma for w in nouns if not w.ent and w.pos == "NOUN"), "")
    middle = f"{verb} {noun}" if noun else verb
    found = verb_class(verb, noun, argument.prep)
    if argument.prep in TEMPORAL and found.event_class == "STATEMENT":
        return
    rule = "adjunct" if direct else "oblique"
    yield _relation(word, actor, argument.word, f"{prefix}{middle} {argument.prep}".rstrip(), found, how, rule)
    if not direct:
        yield from _through(word, actor, argument, how)


def _counted(noun: Word) -> list[Word]:
    """What a noun counts: the diplomats of "hundreds of diplomats"."""
    if noun.lemma not in lexicons.words("quantity_nouns"):
        return []
    return [item for child in noun.all("nmod") if case(child) == "of" for item in conjuncts(child)]


def _through(word: Word, actor: Word, argument: Argument, how: Modality) -> Iterator[Relation]:
    """From a verb through its object noun to what that noun is about: "impose sanctions on Iran", "hold the hand of
    Kim"; where the noun only counts or sums up ("hundreds of diplomats", "issues such as trade") it is passed over.
    """
    noun = argument.word
    if noun.ent or noun.pos != "NOUN":
        return
    verb, prefix = key(word), prefixes(word)
    counts = noun.lemma in lexicons.words("quantity_nouns")
    for prep, item in _inner(noun):
        if item.dep == "nmod:poss" and _ambiguous(noun):
            continue
        if prep in EXAMPLES or (counts and prep == "of"):
            coding = verb_class(verb, "" if argument.prep else item.lemma, argument.prep)
            yield _relation(word, actor, item, f"{prefix}{verb} {argument.prep}".rstrip(), coding, how, "clause")
        elif not counts:
            coding = _through_class(verb, argument.prep, noun.lemma, prep)
            parts = filter(None, (verb, argument.prep, noun.lemma, prep))
            yield _relation(word, actor, item, prefix + " ".join(parts), coding, how, "through")


def _ambiguous(noun: Word) -> bool:
    """True for a noun whose possessor acts but whose "of" names the other side ("Palin's endorsement")."""
    entry = event_noun(noun.lemma)
    return entry is not None and "of" in entry.targets


def _inner(noun: Word) -> Iterator[tuple[str, Word]]:
    """What hangs on a noun by a preposition or as its possessor, each conjunct with the preposition."""
    for child in noun.children:
        prep = "of" if child.dep == "nmod:poss" else case(child) if child.dep == "nmod" else ""
        if prep and prep != "between":
            yield from ((prep, item) for item in conjuncts(child))


def _through_class(verb: str, prep: str, noun: str, inner: str) -> Coding:
    """The class of "come under fire from": of the whole, else of the verb with its object noun."""
    whole = verb_class(f"{verb} {prep}", noun, inner) if prep else Coding()
    return whole if whole.event_class else verb_class(verb, noun, inner)


def _passive(word: Word, found: list[Argument], how: Modality) -> Iterator[Relation]:
    sufferers = patients(word)
    doers = [a.word for a in found if a.role == "agent"]
    verb, prefix = key(word), prefixes(word)
    for sufferer in sufferers:
        for doer in doers:
            yield _relation(word, doer, sufferer, f"{prefix}{verb}", verb_class(verb, sufferer.lemma), how, "passive")
    rest = [a for a in found if a.role != "agent"]
    for doer in doers:
        noun = sufferers[0].lemma if len(sufferers) == 1 and not sufferers[0].ent and sufferers[0].pos == "NOUN" else ""
        for argument in (a for a in rest if a.role == "obl"):
            middle = f"{verb} {noun}" if noun else verb
            yield _relation(
                word,
                doer,
                argument.word,
                f"{prefix}{middle} {argument.prep}",
                verb_class(verb, noun, argument.prep),
                how,
                "passive",
            )
    for sufferer in sufferers:
        for argument in rest:
            coding = Coding(verb_class(verb, "", argument.prep).event_class)
            yield _relation(
                word,
                sufferer,
                argument.word,
                f"{prefix}be {participle(word)} {argument.prep}".rstrip(),
                coding,
                how,
                "patient",
            )


def _copula(word: Word, actors: list[Word], found: list[Argument], how: Modality) -> Iterator[Relation]:
    prefix = prefixes(word)
    noun = word.pos in ("NOUN", "PROPN", "PRON", "NUM")
    prep = case(word)
    for actor in actors:
        if noun and prep:
            yield _relation(word, actor, word, f"{prefix}be {prep}", verb_class(f"be {prep}", "", prep), how, "copula")
        elif noun and not any(c.dep in ("acl", "acl:relcl") for c in word.children):
            yield _relation(word, actor, word, f"{prefix}be", Coding("IDENTITY"), how, "copula")
        stem = f"be {prep} {word.lemma}" if prep else f"be {word.lemma}"
        for argument in found:
            if argument.role == "obl":
                predicate = f"{prefix}{stem} {argument.prep}".rstrip()
                yield _relation(
                    word, actor, argument.word, predicate, _copula_class(stem, argument.prep), how, "copula"
                )


def _copula_class(stem: str, prep: str) -> Coding:
    return adjective_class(stem.removeprefix("be "), prep) or verb_class(stem, "", prep)


def _relation(
    word: Word, subject: Word, target: Word, predicate: str, found: Coding, how: Modality, rule: str
) -> Relation:
    if found.turned:
        return Relation(target, found.turned, subject, found.event_class, word, rule, how)
    return Relation(subject, predicate, target, _governed_class(word, found.event_class), word, rule, how)


def _governed_class(word: Word, name: str) -> str:
    governor = word.head
    if word.dep == "xcomp" and governor is not None and is_clause(governor):
        outer = verb_class(key(governor)).event_class
        if outer in STRONG_GOVERNORS or name in ("", "OTHER"):
            return outer or name
    return name


def key(word: Word) -> str:
    """The lemma of a predicate with its particles and the state or name that it gives ("rule out", "remain apart",
    "call clown").
    """
    return " ".join(
        [word.lemma, *(c.lemma if c.dep == "xcomp" else c.lower for c in word.children if _completes(word, c))]
    )


def _completes(word: Word, child: Word) -> bool:
    if child.dep == "compound:prt":
        return True
    if child.dep != "xcomp" or is_clause(child) or case(child):
        return False
    return child.pos in ("ADJ", "ADV") or (child.pos == "NOUN" and bool(word.all("obj")))


def participle(word: Word) -> str:
    """The form of a passive verb as it stands, with its particles ("carried out")."""
    return " ".join([word.lower, *(c.lower for c in word.children if c.dep == "compound:prt")])


def prefixes(word: Word) -> str:
    """The governing verbs that belong to one predicate with this one, each with a blank behind: "vote to ", "succeed
    in ".
    """
    parts: list[str] = []
    for _ in range(MOST_GOVERNORS):
        governor = word.head
        link = _link(word)
        if governor is None or link is None or not is_clause(governor):
            break
        entry = known(governor, link)
        if (entry is not None and entry.negates) or is_future(governor, word) or is_excessive(governor):
            break
        copula = "be " if any(c.dep == "cop" for c in governor.children) else ""
        verb = f"be {participle(governor)}" if is_passive(governor) else key(governor)
        parts.insert(0, f"{copula}{verb} {link}".strip() + " ")
        word = governor
    return "".join(parts)


def _link(word: Word) -> str | None:
    governor = word.head
    if governor is None or (governor.all("obj", "iobj") and governor.lemma not in SUBJECT_CONTROL):
        return None
    if word.dep == "xcomp":
        return "to" if has_mark(word, "to") else ""
    if word.dep == "advcl" and has_mark(word, "to") and known(governor, "to"):
        return "to"
    if word.dep == "advcl" and word.tag == "VBG":
        return next((c.lower for c in word.children if c.dep == "mark" and c.lower in JOINED), None)
    return None
