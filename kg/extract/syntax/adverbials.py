"""Adverbial clauses whose doer is not the subject of the clause around them."""

from __future__ import annotations

from kg.extract.syntax.clause import after_comma, before, has_mark, is_passive
from kg.extract.syntax.control import CHARGING, LEAVING, can_act
from kg.extract.syntax.governors import governor as entry_of
from kg.extract.syntax.negation import is_negated
from kg.extract.syntax.tags import SUBJECTS
from kg.extract.syntax.tree import Word

# Verbs of what they think of what their object does.
JUDGING = frozenset("oppose support favor resent anticipate justify discuss mind imagine envision protest".split())
# A gerund behind these is talked about or compared.
TOPICS = ("about", "on", "regarding", "over", "with", "than", "like")


def is_doerless(word: Word, governor: Word) -> bool:
    """True where neither the subject of the clause around tells who acts nor anything else."""
    told = (has_mark(word, "with") and governor.lemma in CHARGING) or (has_mark(word, "on") and _is_set_on(governor))
    topic = has_mark(word, *TOPICS) and not told
    return topic or _is_existential(governor) or _is_untold(word, governor)


def _is_set_on(clause: Word) -> bool:
    """True for who insists on doing something, or goes on doing it."""
    entry = entry_of(clause, "on", exactly=True)
    resolved = entry is not None and entry.mode in ("asserted", "intended") and not (entry.bids or entry.negates)
    doer = clause.first(*SUBJECTS) or (clause.head if clause.dep == "acl" else None)
    lifeless = doer is not None and doer.pos == "NOUN" and not can_act(doer)  # "a debate focused on regulating banks"
    return resolved and not lifeless and clause.first("obj") is None and not is_negated(clause)


def trails(word: Word, governor: Word) -> bool:
    """True for a bare passive participle that is as likely about the noun before its comma as about the subject."""
    comma = before(word, "advmod") if governor.i < word.i and word.tag == "VBN" and after_comma(word) else None
    full = any(c.dep in ("mark", *SUBJECTS) or c.tag == "WRB" for c in word.children)
    noun = comma.before if comma is not None and not full else None
    return noun is not None and noun.pos in ("NOUN", "PROPN")


def is_judged(word: Word, governor: Word) -> bool:
    """True for a gerund whose doer is the object of a verb of judging ("opposes the board making changes")."""
    bare = word.tag == "VBG" and not word.first("mark") and not after_comma(word)
    return bare and governor.lemma in JUDGING and governor.first("obj") is not None


def _is_untold(word: Word, governor: Word) -> bool:
    """True for a participle whose link and governor leave open whose it is ("they gain from taxing", "as reported")."""
    if has_mark(word, "as") and word.tag == "VBN":
        return True
    lifeless = governor.dep == "acl" and governor.head is not None and not can_act(governor.head)
    if is_passive(governor) or (lifeless and governor.tag == "VBG"):
        return has_mark(word, "by")
    return (has_mark(word, "as") and word.tag == "VBG") or (has_mark(word, "from") and governor.lemma not in LEAVING)


def _is_existential(clause: Word) -> bool:
    """True for "there is no doubt": what is there does nothing."""
    return any(c.dep == "expl" and c.lower == "there" for c in clause.children)
