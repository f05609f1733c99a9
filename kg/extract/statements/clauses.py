"""Relations that verbs and copulas carry: for each clause its subjects joined with its objects, obliques and
attributes.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from kg.extract.statements.companions import companions, writers
from kg.extract.statements.completions import beyond, bound, bound_phrase, completion, limited
from kg.extract.statements.copulas import BESIDE, STATE, copula, is_quality, qualities
from kg.extract.statements.events import Coding, verb_class
from kg.extract.statements.gist import is_asked_for, is_half, is_shared, is_stand_in, is_uncalled, says_little
from kg.extract.statements.inner_clauses import is_doer, made_to_act
from kg.extract.statements.obliques import (
    LINKING,
    TEMPORAL,
    belongs,
    idiom,
    is_setting,
    opens_phrase,
    phrase_before,
    turned_to,
)
from kg.extract.statements.passives import passive
from kg.extract.statements.phrases import is_deed
from kg.extract.statements.predicates import around, gives_state, key, prefixes, shown
from kg.extract.statements.receivers import receiving
from kg.extract.statements.reciprocal import is_one_another, joined, pairs, together, turned_on
from kg.extract.statements.relation import Relation, relate
from kg.extract.statements.through import is_count, onward, phrase_class
from kg.extract.statements.wording import NOTHING, Completion, direct_noun
from kg.extract.syntax.arguments import Argument, arguments
from kg.extract.syntax.clause import has_mark, is_clause, is_passive
from kg.extract.syntax.contrasts import denied_arguments, denied_subjects, likened
from kg.extract.syntax.control import says
from kg.extract.syntax.modality import modality
from kg.extract.syntax.modes import Modality
from kg.extract.syntax.negation import is_lacking
from kg.extract.syntax.subjects import subjects
from kg.extract.syntax.tags import FINITE, SUBJECTS
from kg.extract.syntax.tree import Word, case, conjuncts, first_conjunct

# Verbs that say nothing without an object.
HOLLOW = frozenset({"do", "have", "make", "use", "include", "put"})
# Subjects that name nobody.
NOBODY = frozenset(
    "one anyone anybody everyone everybody someone somebody nobody none nothing something anything everything".split()
)
# Objects that leave open what is meant ("asked what ...").
OPEN = frozenset("what whatever which whichever whom whomever who whoever how".split())
PARTICIPIAL = frozenset({"compared", "including", "regarding", "concerning", "excluding", "given", "barring"})


def relations(words: Iterable[Word]) -> Iterator[Relation]:
    """The relations of every clause among these words."""
    for word in words:
        if is_clause(word) and not _inserted(word) and not _is_prepositional(word):
            yield from _clause(word)
        elif word.pos == "ADJ" and word.dep in BESIDE:
            yield from qualities(word)


def _is_prepositional(word: Word) -> bool:
    """True for a participle that only leads to a comparison, a ground or examples ("compared with", "including")."""
    if word.head is not None and word.head.lower in PARTICIPIAL and word.tag == "VBN":
        return _is_prepositional(word.head)
    taken = bool(word.all("obl", "obj", "xcomp", "conj"))
    if word.lower == "given" and word.dep in ("acl", "advcl"):  # "given" for "in view of", not "when given a chance"
        return taken and not any(c.dep.startswith("aux") or c.tag == "WRB" for c in word.children)
    bare = not any(c.dep.startswith("aux") or c.dep in (*SUBJECTS, "mark", "advmod") for c in word.children)
    return taken and bare and (_is_ground(word) or word.lower in PARTICIPIAL)


def _is_ground(word: Word) -> bool:
    """True for the ground of what is said, not of its subject ("based on a report, ...")."""
    placed = word.dep == "acl" and any(case(c) in ("on", "upon") for c in word.all("obl"))
    return word.lower == "based" and (word.dep == "advcl" or placed)


def _inserted(word: Word) -> bool:
    """True for the verb of an insertion read as one more conjunct ("..., figure people close to him, ...")."""
    bare = word.dep == "conj" and not any(c.dep in ("cc", "mark", "aux") or c.dep in SUBJECTS for c in word.children)
    return bare and says(word) and any(c.text == "," and c.i == word.i - 1 for c in word.children)


def _clause(word: Word) -> Iterator[Relation]:
    found, how, holders = arguments(word), modality(word), subjects(word)
    yield from _told(word, holders, found, how, writers(word))
    beside = [a for a in found if a.prep not in ("like", "unlike")]
    if also := likened(word):
        yield from _told(word, also, beside, how)
    if not how.negated:
        yield from _denied(word, holders, found, beside, replace(how, negated=True))


def _denied(
    word: Word, holders: list[Word], found: list[Argument], beside: list[Argument], denial: Modality
) -> Iterator[Relation]:
    """What a clause says not to be so of others than those of whom it says that it is."""
    if others := denied_subjects(word):
        yield from _told(word, others, beside, denial)
    for taken in denied_arguments(word, found):
        told = _told(word, holders, taken, denial, writers(word))
        yield from (r for r in told if taken[0].word in (r.subject, r.object))


def _told(
    word: Word, holders: list[Word], found: list[Argument], how: Modality, authors: Sequence[Word] = ()
) -> Iterator[Relation]:
    """What a clause says of its subjects and of the authors of what it tells, together with what it takes."""
    found = [a for a in found if not (is_asked_for(a.word) or is_lacking(a.word))]
    if is_passive(word):
        yield from passive(word, holders, found, how)
        return
    actors = [w for w in holders if not (_is_nobody(w) or is_asked_for(w))]
    actors += [w for w in authors if w not in actors]
    if any(c.dep == "cop" for c in word.children) and word.tag not in FINITE:
        yield from copula(word, actors, found, how)
        yield from joined(word, actors, how)
    else:
        yield from _acted(word, actors, found, how)


def _acted(word: Word, actors: list[Word], found: list[Argument], how: Modality) -> Iterator[Relation]:
    """What each does, and what they do with one another."""
    if any(is_one_another(a.word) for a in found):
        for actor, other in pairs(actors):
            yield from _active(word, actor, turned_on(found, other), how, "clause")
        return
    apart = [a for a in found if not is_shared(actors, a.word)]
    for actor in actors:
        yield from _active(word, actor, apart, how, "clause")
        yield from _along(word, actor, found, how)
    yield from together(word, actors, found, how)


def _along(word: Word, actor: Word, found: list[Argument], how: Modality) -> Iterator[Relation]:
    """What those do who act along with the subject, and that he does it with them."""
    direct = [a.word for a in found if a.role == "obj"]
    for other in companions(word, actor):
        yield from _active(word, other, found, how, "clause")
        middle = direct_noun(direct[0] if direct else None, negated=how.negated)
        predicate = f"{prefixes(word)}{around(word, middle)} with"
        yield relate(word, actor, other, predicate, Coding("COOPERATE"), how, "oblique", middle.inner)


def _is_nobody(noun: Word) -> bool:
    """True for a word that names nobody, unlike "the one" and "one of the voters"."""
    picked = noun.lower == "one" and any(case(c) == "of" for c in noun.all("nmod"))
    return noun.lower in NOBODY and not (picked or noun.first("det"))


def _active(word: Word, actor: Word, found: list[Argument], how: Modality, rule: str) -> Iterator[Relation]:
    for quality in word.all("xcomp") if word.lemma in LINKING and not found else ():
        if is_quality(quality, arguments(quality)) and not has_mark(quality, "to"):
            yield relate(word, actor, quality, f"{prefixes(word)}{word.lemma}", Coding("IDENTITY"), how, STATE)
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
            before = Completion(more.text.strip(), more.inner)
            yield from (r for r in _through(word, actor, argument, how, before) if whole or r.rule == "clause")


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
        more = more if more.text or handed or argument.role == "attr" else beyond(word, noun, negated=how.negated)
        coding = verb_class(f"{verb}{more.text}") if more.text else Coding()  # "take to court"
        coding = coding or verb_class(verb, handed or noun.lemma, "to" if handed else "")
        yield relate(word, actor, noun, f"{prefixes(word)}{shown(word)}{more.text}", coding, how, rule, more.inner)


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
    if is_deed(argument.word) and not how.negated:
        return
    if is_setting(word, actor, argument.word):
        yield relate(word, actor, argument.word, f"{prefix}{shown(word)} {argument.prep}", found, how, "oblique")
        return
    rule = "adjunct" if direct else "oblique"
    before = phrase_before(word, argument, open_place=middle.inner is None)
    needed = bound_phrase(word, direct[0]) if direct and not before.text else None
    if needed is not None and first_conjunct(needed) is not first_conjunct(argument.word):
        before = bound(word, direct[0]) or before
        if middle.inner is not None and before.inner is not None:
            return
    if how.negated and not (direct or before.text):
        before = limited(word, argument.word)
    parts = (prefix + around(word, middle), before.text.strip(), argument.prep, turned_to(word, argument))
    predicate = " ".join(filter(None, parts))
    if not opens_phrase(argument.word):
        yield relate(word, actor, argument.word, predicate, found, how, rule, middle.inner or before.inner)
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
        yield relate(word, actor, found.word, found.predicate, found.coding, how, found.rule, found.inner)
