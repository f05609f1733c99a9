"""Who does what a clause says, also where the sentence leaves it out.

What basic dependencies leave unsaid is filled in as Enhanced Universal Dependencies do it (Schuster and Manning 2016):
coordination shares subjects, a relative pronoun stands for its noun, a controlled verb has the subject or object of
its governor.
"""

from __future__ import annotations

from kg.extract.syntax.adverbials import is_doerless, is_judged, trails
from kg.extract.syntax.agreement import agrees
from kg.extract.syntax.clause import after_comma, has_mark, is_clause, is_passive
from kg.extract.syntax.control import HIRING, RETURNS, can_act, controllers, plan_before, plan_makers, says
from kg.extract.syntax.negation import NOT
from kg.extract.syntax.own_subjects import own_subjects
from kg.extract.syntax.participles import beside, described, noun_before
from kg.extract.syntax.relatives import antecedent, is_relative, is_whole
from kg.extract.syntax.sharing import UNFINISHED, is_astray, is_lone_gerund
from kg.extract.syntax.tags import FINITE
from kg.extract.syntax.tree import Word, case, conjuncts, first_conjunct

DEEPEST = 6
# What these are said of does not do what it is needed for ("the votes needed to win").
NECESSARY = frozenset({"need", "require"})
# What may be said of somebody with a copula, and what then stands for nobody ("it was a man who").
DESCRIBING = frozenset({"NOUN", "NUM", "PRON"})
# By how much or in which way, not by whom ("adopted by 14 votes to none").
MEASURES = frozenset("acclamation ballot margin percent percentage point tally vote".split())
PLURAL = frozenset({"NNS", "NNPS"})
POINTING = frozenset({"it", "this", "that", "these", "those", "there", "here", "who", "what"})


def subjects(word: Word, depth: int = 0) -> list[Word]:
    """The grammatical subjects of a clause, those left out included; empty where nothing tells."""
    own = own_subjects(word)
    if own and is_relative(own[0]) and first_conjunct(word).dep == "acl:relcl" and antecedent(word) is None:
        return []
    if own:
        found = [meant for first in own for w in conjuncts(first) for meant in _meant(word, w)]
        return found if len(own) > 1 or agrees(_antecedent(word, own[0]), word) else []
    governor = word.head
    if governor is None or depth > DEEPEST:
        return []
    if any(child.dep in ("csubj", "csubj:pass", "expl") for child in word.children):
        return []
    find = _LEFT_OUT.get(word.dep)
    return find(word, governor, depth + 1) if find else []


def _antecedent(clause: Word, subject: Word) -> Word:
    return (antecedent(clause) if is_relative(subject) else None) or subject


def _meant(clause: Word, subject: Word) -> list[Word]:
    """What a subject stands for: a relative pronoun for its noun, or for whom that describes."""
    noun = antecedent(clause) if is_relative(subject) or is_whole(subject) else None
    if noun is None or (is_whole(subject) and noun.tag not in PLURAL):
        return [subject]
    if noun.dep == "xcomp" and noun.head is not None and noun.head.lemma in ("become", "remain"):
        return subjects(noun.head)[:1] or [noun]
    return identified(noun)


def identified(noun: Word) -> list[Word]:
    """Whom a predicate noun describes ("he is a man who", "she was an author known for"), else itself."""
    first = noun
    while first.dep == "conj" and first.head is not None and not first.first("cop"):
        first = first.head
    described = first.pos in DESCRIBING and noun.pos in DESCRIBING and not case(noun) and first.first("cop")
    if not described or is_relative(noun) or any(c.lower in NOT for c in first.children):
        return [noun]
    found = [] if any(w.lower in POINTING for w in first.all("nsubj", "nsubj:outer", "expl")) else subjects(first)
    return found[:1] or [noun]


def _shared(word: Word, governor: Word, depth: int) -> list[Word]:
    if is_lone_gerund(word, governor):
        return []
    if governor.head is not None and is_astray(word, governor):
        return _shared(word, governor.head, depth) if governor.dep in UNFINISHED else []
    known = is_clause(governor) or governor.dep == "conj" or governor.pos == "ADJ"
    return subjects(governor, depth) if known else []


def _controlled(word: Word, governor: Word, depth: int) -> list[Word]:
    if governor.dep == "acl" and governor.lemma in NECESSARY and is_passive(governor):
        return []
    return [w for c in controllers(governor, word) for w in conjuncts(c)] or _shared(word, governor, depth)


def _reported(word: Word, governor: Word, depth: int) -> list[Word]:
    """The subject of "how to win" and of "she said, adding", or one that hangs on the verb before it by mistake; a bare
    verb that somebody is quoted with is an order to others.
    """
    if word.tag == "VBG":
        aside = any(c.text == "," and c.i == word.i - 1 for c in (*word.children, *governor.children))
        return _shared(word, governor, depth) if aside or not says(governor) else []
    if has_mark(word, "to"):
        return _of_speech(word, governor, depth)
    bare = word.tag == "VB" and not word.first("aux")
    between = [c for c in governor.all("nsubj", *_stolen(word)) if governor.i < c.i < word.i and not bare]
    return [w for c in between for w in conjuncts(c)]


def _of_speech(word: Word, governor: Word, depth: int) -> list[Word]:
    """Who does what an infinitive beside a verb of saying names; none in "it has no plan, aides say, to run"."""
    plan = plan_before(word, governor)
    if plan is not None:
        return _of_noun(plan, depth)
    mark = next(c for c in word.children if c.dep == "mark")
    others = after_comma(mark) and not any(w.pos == "PRON" for w in own_subjects(governor))
    return [] if others else _controlled(word, governor, depth)


def _stolen(word: Word) -> tuple[str, ...]:
    """The relation to the verb before it in which the subject of a plain finite verb may stand by mistake."""
    return ("obj",) if word.tag in FINITE and not word.all("aux", "mark") else ()


def _modifying(word: Word, governor: Word, depth: int) -> list[Word]:
    if word.tag in FINITE and not is_passive(word):
        return [governor] if governor.head is None or has_mark(word, "that") else []
    if word.tag == "VB" or any(c.dep == "mark" for c in word.children):
        if governor.lemma in RETURNS and word.tag == "VBG":
            return []
        return _of_noun(governor, depth)
    if word.pos == "ADJ":
        return _qualified(word, governor, depth)
    nouns, clause = described(word, governor)
    if clause is not None:
        return nouns or subjects(clause, depth)
    return [w for noun in nouns for w in identified(noun)]


def _qualified(word: Word, governor: Word, depth: int) -> list[Word]:
    """The noun before an adjective that takes a phrase ("rebels loyal to Li", "Peru, wary of war, ...")."""
    return [governor] if word.i > governor.i and governor.pos in ("NOUN", "PROPN") else []


def _of_noun(noun: Word, depth: int) -> list[Word]:
    """Who does what a noun with an infinitive names: whose plan, effort or right it is, else nobody."""
    makers, verb = plan_makers(noun)
    return makers or (subjects(verb, depth + 1) if verb is not None else [])


def _adverbial(word: Word, governor: Word, depth: int) -> list[Word]:
    if word.tag in FINITE:
        return []
    if word.tag == "VBN" and (near := noun_before(word)) is not None:
        return near
    if trails(word, governor):  # who is followed has a place in the order that the clause tells
        return [w for w in subjects(governor, depth) if word.lemma == "follow" and w.ent == "PERSON"]
    if is_judged(word, governor):
        return []
    if not is_clause(governor):
        verb = governor.head if governor.pos in ("ADJ", "ADV") and not has_mark(word, "from") else None
        return subjects(verb, depth) if verb is not None and is_clause(verb) else _of_noun(governor, depth)
    if any(c.lower == "including" for c in word.children):
        return []
    if word.tag == "VBG" and governor.tag == "VB" and has_mark(governor, "to") and after_comma(word):
        return subjects(_finite(governor), depth)
    controlled = controllers(governor, word)
    if controlled:
        return [w for c in controlled for w in conjuncts(c)]
    if has_mark(word, "to"):
        return _of_purpose(word, governor, depth)
    if is_doerless(word, governor):
        return []
    return beside(word, governor) or subjects(governor, depth)


def _finite(clause: Word) -> Word:
    """The clause with a subject of its own around an infinitive."""
    while clause.dep == "xcomp" and clause.head is not None and not own_subjects(clause):
        clause = clause.head
    return clause


def _of_purpose(word: Word, governor: Word, depth: int) -> list[Word]:
    """Who does what an infinitive of purpose names: whose plan it is, whom somebody moves to it, or who acts."""
    plan = plan_before(word, governor)
    if plan is not None:
        return _of_noun(plan, depth)
    if is_passive(governor) and governor.lemma in HIRING:
        moved = subjects(governor, depth)
        lifeless = all(w.pos == "NOUN" and not can_act(w) for w in moved)  # "lists were used by Li to find them"
        return agents(governor, depth) or moved if lifeless else moved
    return [] if governor.dep == "acl" and is_passive(governor) else agents(governor, depth)


def _relative(word: Word, governor: Word, depth: int) -> list[Word]:
    return [governor]


def _timed(word: Word, governor: Word, depth: int) -> list[Word]:
    """Whom a deed takes a time ("it took Peru a year to sign")."""
    empty = governor.lemma == "take" and governor.first("expl") is not None and has_mark(word, "to")
    return [w for c in governor.all("iobj") for w in conjuncts(c)] if empty else []


_LEFT_OUT = {
    "csubj": _timed,
    "amod": _qualified,
    "conj": _shared,
    "xcomp": _controlled,
    "ccomp": _reported,
    "acl": _modifying,
    "acl:relcl": _relative,
    "advcl": _adverbial,
}


def agents(word: Word, depth: int = 0) -> list[Word]:
    """Who acts: the subject of an active clause, the by-phrase of a passive one."""
    if not is_passive(word):
        return subjects(word, depth)
    return [w for c in word.children if is_agent(c) for w in conjuncts(c)]


def patients(word: Word) -> list[Word]:
    """Who suffers what a passive clause says."""
    return subjects(word) if is_passive(word) else []


def is_agent(child: Word) -> bool:
    """True for the by-phrase of a passive clause that tells who did it."""
    prep = case(child)
    if child.lemma in MEASURES:
        return False
    if child.dep == "obl:agent":
        return prep in ("", "by") or prep.endswith(" by")
    return child.dep == "obl" and prep == "by" and child.ent not in ("DATE", "TIME")
