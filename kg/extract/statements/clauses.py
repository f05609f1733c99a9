"""Relations that verbs and copulas carry: for each clause its subjects joined with its objects, obliques and
attributes.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from kg import lexicons
from kg.extract.statements.events import Coding, adjective_class, verb_class
from kg.extract.statements.gist import (
    is_half,
    is_left_open,
    is_listed,
    is_shared,
    is_stand_in,
    is_uncalled,
    says_little,
)
from kg.extract.statements.inner_clauses import is_doer, made_to_act
from kg.extract.statements.obliques import LINKING, TEMPORAL, belongs, idiom, opens_phrase, phrase_before, turned_to
from kg.extract.statements.predicates import (
    aimed,
    around,
    bound,
    bound_phrase,
    completion,
    gives_state,
    key,
    participle,
    prefixes,
    shown,
)
from kg.extract.statements.receivers import receiving
from kg.extract.statements.through import is_count, onward, phrase_class
from kg.extract.statements.wording import NOTHING, Completion, attribute_of, direct_noun, noun_key, state
from kg.extract.syntax.arguments import Argument, arguments
from kg.extract.syntax.clause import has_mark, is_clause, is_passive
from kg.extract.syntax.control import says
from kg.extract.syntax.modality import modality
from kg.extract.syntax.modes import Modality
from kg.extract.syntax.subjects import FINITE, SUBJECTS, patients, subjects
from kg.extract.syntax.tree import Word, case, conjuncts, first_conjunct

# Governors whose own class outweighs that of the deed ("threatened to invade" is a threat, not an invasion).
STRONG_GOVERNORS = frozenset({"THREATEN"})


# Verbs that say nothing without an object.
HOLLOW = frozenset({"do", "have", "make", "use", "include", "put"})
# Subjects that name nobody.
NOBODY = frozenset(
    "one anyone anybody everyone everybody someone somebody nobody none nothing something anything everything".split()
)
# Objects that leave open what is meant ("asked what ...").
OPEN = frozenset("what whatever which whichever whom whomever who whoever how".split())
PARTICIPIAL = frozenset({"compared", "including", "regarding", "concerning", "excluding", "given"})


@dataclass(frozen=True, slots=True)
class Relation:
    """A subject, a predicate and an object as words of the tree; `anchor` is the word that carries the predicate.

    Where a name or pronoun stands inside the predicate, `{}` holds its place and `inner` is its word.
    """

    subject: Word
    predicate: str
    object: Word
    event_class: str
    anchor: Word
    rule: str
    modality: Modality = Modality()
    inner: Word | None = None


def relations(words: Iterable[Word]) -> Iterator[Relation]:
    """The relations of every clause among these words."""
    for word in words:
        if is_clause(word) and not _inserted(word) and not _is_prepositional(word):
            yield from _clause(word)


def _is_prepositional(word: Word) -> bool:
    """True for a participle that only leads to a comparison, a ground or examples ("compared with", "including")."""
    if word.head is not None and word.head.lower in PARTICIPIAL and word.tag == "VBN":
        return _is_prepositional(word.head)
    bare = not any(c.dep.startswith("aux") or c.dep in (*SUBJECTS, "mark", "advmod") for c in word.children)
    if word.lower == "given" and word.dep in ("acl", "advcl"):  # "given" for "in view of", not "when given a chance"
        bare = not any(c.dep.startswith("aux") or c.tag == "WRB" for c in word.children)
    ground = word.dep == "advcl" or any(case(c) in ("on", "upon") for c in word.all("obl"))
    loose = word.lower == "based" and word.dep in ("advcl", "acl") and ground  # of what is said, not of its subject
    return bare and (loose or word.lower in PARTICIPIAL) and bool(word.all("obl", "obj", "xcomp", "conj"))


def _inserted(word: Word) -> bool:
    """True for the verb of an insertion read as one more conjunct ("..., figure people close to him, ...")."""
    bare = word.dep == "conj" and not any(c.dep in ("cc", "mark", "aux") or c.dep in SUBJECTS for c in word.children)
    return bare and says(word) and any(c.text == "," and c.i == word.i - 1 for c in word.children)


def _clause(word: Word) -> Iterator[Relation]:
    found = arguments(word)
    how = modality(word)
    if is_passive(word):
        yield from _passive(word, found, how)
        return
    actors = [w for w in subjects(word) if w.lower not in NOBODY or w.first("det")]
    if any(c.dep == "cop" for c in word.children) and word.tag not in FINITE:
        yield from _copula(word, actors, found, how)
    else:
        found = [a for a in found if not is_shared(actors, a.word)]
        for actor in actors:
            yield from _active(word, actor, found, how, "clause")


def _active(word: Word, actor: Word, found: list[Argument], how: Modality, rule: str) -> Iterator[Relation]:
    direct = [a.word for a in found if a.role == "obj" and not (a.word.ent == "DATE" and a.word.tag == "CD")]
    for argument in found:
        if argument.role == "obl":
            if belongs(word, actor, argument, found) and not is_half(word, argument, found):
                yield from _oblique(word, actor, argument, direct, how)
            continue
        named = argument.role in ("obj", "iobj") or (argument.role == "attr" and not direct)
        more = completion(word, argument.word)
        if named and not _counted(argument.word):
            yield from _direct(word, actor, argument, direct, how, rule, more)
        leads_on = argument.role == "obj" or (argument.role == "attr" and word.lemma in LINKING)
        if leads_on and more is not None and not _is_judged(word, argument.word):
            whole = not more.text  # "turn the treaty with Peru into a weapon" turns nothing with Peru
            yield from (r for r in _through(word, actor, argument, how) if whole or r.rule == "clause")


def _direct(
    word: Word,
    actor: Word,
    argument: Argument,
    direct: list[Word],
    how: Modality,
    rule: str,
    more: Completion | None,
) -> Iterator[Relation]:
    verb, noun = key(word), argument.word
    if is_doer(word, noun) or says_little(word, actor, noun):
        return
    handed = direct[0].lemma if argument.role == "iobj" and direct else ""
    more = receiving(word, direct) if handed else more
    if more is not None:
        more = more if more.text or handed or argument.role == "attr" else aimed(word, noun)
        coding = verb_class(verb, handed or noun.lemma, "to" if handed else "")
        yield _relation(word, actor, noun, f"{prefixes(word)}{shown(word)}{more.text}", coding, how, rule, more.inner)


def _oblique(word: Word, actor: Word, argument: Argument, direct: list[Word], how: Modality) -> Iterator[Relation]:
    verb, prefix = key(word), prefixes(word)
    nouns = [counted[0] if (counted := _counted(w)) else w for w in direct]
    middle = direct_noun(nouns[0] if nouns else None, negated=how.negated)
    noun = "" if middle.text == "{}" or not nouns else nouns[0].lemma
    found, fixed = verb_class(verb, noun, argument.prep), idiom(word)
    if fixed is not None and fixed is not argument.word:
        found = phrase_class(verb, case(fixed), fixed.lemma, argument.prep)
    if (verb in HOLLOW and not direct) or (direct and (direct[0].lower in OPEN or is_stand_in(direct[0]))):
        return
    if argument.prep in TEMPORAL and found.event_class == "STATEMENT":
        return
    rule = "adjunct" if direct else "oblique"
    before = phrase_before(word, argument, open_place=middle.inner is None)
    needed = bound_phrase(word, direct[0]) if direct and not before.text else None
    if needed not in (None, first_conjunct(argument.word)):
        before = bound(word, direct[0]) or before
        if middle.inner is not None and before.inner is not None:
            return
    parts = (prefix + around(word, middle), before.text.strip(), argument.prep, turned_to(word, argument))
    predicate = " ".join(filter(None, parts))
    if not opens_phrase(argument.word):
        yield _relation(word, actor, argument.word, predicate, found, how, rule, middle.inner or before.inner)
    if not direct:
        yield from _through(word, actor, argument, how, before)


def _counted(noun: Word) -> list[Word]:
    """What a noun counts: the diplomats of "hundreds of diplomats"."""
    if not is_count(noun) and noun.tag != "CD":
        return []
    return [item for child in noun.all("nmod") if case(child) == "of" for item in conjuncts(child)]


def _is_judged(word: Word, noun: Word) -> bool:
    """True for an object that the verb calls or makes something or makes act: the deed is about that alone."""
    return gives_state(word) or made_to_act(word, noun) or is_uncalled(word)


def _through(
    word: Word, actor: Word, argument: Argument, how: Modality, before: Completion = NOTHING
) -> Iterator[Relation]:
    for found in onward(word, argument, how, before):
        yield _relation(word, actor, found.word, found.predicate, found.coding, how, found.rule, found.inner)


def _passive(word: Word, found: list[Argument], how: Modality) -> Iterator[Relation]:
    sufferers = patients(word)
    doers = [a.word for a in found if a.role == "agent"]
    verb, prefix = key(word), prefixes(word)
    felt = word.dep == "xcomp" and not has_mark(word, "to")  # who feels betrayed is not who betrays
    deed = verb if felt else f"{prefix}{verb}"
    for sufferer in sufferers:
        if (more := bound(word, sufferer)) is None:
            continue
        for doer in doers:
            found_class = verb_class(verb, sufferer.lemma)
            yield _relation(word, doer, sufferer, f"{deed}{more.text}", found_class, how, "passive", more.inner)
    rest = [a for a in found if a.role != "agent"]
    called = any(c.pos in ("NOUN", "PROPN", "NUM") and not case(c) and not is_clause(c) for c in word.all("xcomp"))
    for doer in doers:
        one = sufferers[0] if len(sufferers) == 1 and sufferers[0].tag[:2] in ("NN", "PR", "WP") else None
        middle = direct_noun(one)
        noun = "" if middle.text == "{}" or one is None else one.lemma
        if word.lower == "followed" and word.dep in ("acl", "advcl"):
            continue  # what stands behind is the score of who follows
        for argument in (a for a in rest if one and a.role == "obl" and belongs(word, doer, a, found)):
            yield _relation(
                word,
                doer,
                argument.word,
                f"{'' if felt else prefix}{around(word, middle)} {argument.prep}",
                verb_class(verb, noun, argument.prep),
                how,
                "passive",
                middle.inner,
            )
    for sufferer in sufferers:
        for argument in (a for a in rest if a.role != "obl" or (belongs(word, sufferer, a, found) and not called)):
            coding = Coding(verb_class(verb, "", argument.prep).event_class)
            before = phrase_before(word, argument)
            predicate = prefix + " ".join(filter(None, ("be", participle(word), before.text, argument.prep)))
            yield _relation(word, sufferer, argument.word, predicate, coding, how, "patient", before.inner)


def _copula(word: Word, actors: list[Word], found: list[Argument], how: Modality) -> Iterator[Relation]:
    prefix = prefixes(word)
    noun = word.pos in ("NOUN", "PROPN", "PRON", "NUM")
    prep = case(word)
    several = len(actors) > 1 and word.first("nummod") is not None  # "Oslo and Bergen are two sides of" it: neither is
    if several or _is_notion(word):
        return
    for actor in actors:
        if (
            noun
            and prep
            and not opens_phrase(word)
            and f"{prep} {word.lemma}" not in lexicons.words("discourse_phrases")
        ):
            yield _relation(word, actor, word, f"{prefix}be {prep}", verb_class(f"be {prep}", "", prep), how, "copula")
        elif noun and not (prep or is_listed(actor, word)) and not word.all("acl", "acl:relcl"):
            yield _relation(word, actor, word, f"{prefix}be", Coding("IDENTITY"), how, "copula")
        stem = f"be {prep} {word.lemma}" if prep else f"be {word.lemma}"
        what = noun_key(word, negated=how.negated) if noun else state(word)
        for argument in found:
            if argument.role == "obl" and belongs(word, actor, argument, found) and not is_left_open(word, argument):
                before = attribute_of(word, argument.word) if noun else phrase_before(word, argument)
                predicate = " ".join(filter(None, (f"{prefix}be", prep, what, before.text, argument.prep)))
                coding = _copula_class(stem, argument.prep)
                yield _relation(word, actor, argument.word, predicate, coding, how, "copula", before.inner)


def _is_notion(word: Word) -> bool:
    """True for what a noun that is no saying and no fact makes of somebody ("the notion that", "his chance to be")."""
    noun = word.head if word.dep == "acl" and word.first("mark") is not None else None
    return noun is not None and noun.lemma != "fact" and noun.lemma not in lexicons.table("reporting_nouns")


def _copula_class(stem: str, prep: str) -> Coding:
    return adjective_class(stem.removeprefix("be "), prep) or verb_class(stem, "", prep)


def _relation(
    word: Word,
    subject: Word,
    target: Word,
    predicate: str,
    found: Coding,
    how: Modality,
    rule: str,
    inner: Word | None = None,
) -> Relation:
    if found.turned:
        return Relation(target, found.turned, subject, found.event_class, word, rule, how)
    return Relation(subject, predicate, target, _governed_class(word, found.event_class), word, rule, how, inner)


def _governed_class(word: Word, name: str) -> str:
    governor = word.head
    if word.dep == "xcomp" and governor is not None and is_clause(governor):
        outer = verb_class(key(governor)).event_class
        if outer in STRONG_GOVERNORS or name in ("", "OTHER"):
            return outer or name
    return name
