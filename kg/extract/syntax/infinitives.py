"""Infinitives that tell what was done, not what was wanted: results, duties done, habits; and those that ask how."""

from __future__ import annotations

from kg.extract.syntax.clause import HAVING, has_mark, is_past
from kg.extract.syntax.governors import governor
from kg.extract.syntax.tags import TENSED
from kg.extract.syntax.tree import Word, case

# Who likes to do something does it, but who would like to only wants to.
LIKING = frozenset({"like", "love", "hate", "prefer"})
# Infinitives that tell what became of something ("grew to include").
RESULTS = frozenset({"include", "become", "encompass", "cover"})

# Verbs of contests, and of what comes of them.
CONTESTS = frozenset(
    "battle beat crush defeat edge outlast outpoll overcome rally rout surge topple trounce upset win".split()
)
GAINS = frozenset("become capture claim clinch complete earn finish gain reach retain secure seize take win".split())
# Who takes one of these to speak does speak.
STAGES = frozenset("chair floor lectern microphone mike minute moment pain podium stage stand time trouble".split())


def came_about(head: Word, clause: Word) -> bool:
    """True for a result ("expanded to include", "came only to leave", "beat Ana to win it"), which was no purpose."""
    if any(c.lower == "only" and c.i < clause.i for c in clause.all("advmod")):
        return True
    if clause.lemma in RESULTS and not head.first("obj", "nsubj:pass"):
        return True
    if head.lemma in CONTESTS and clause.lemma in GAINS:
        return head.tag in TENSED
    done = is_past(head) or any(c.lower in HAVING for c in head.all("aux"))
    return done and _is_opening(head, clause)


def _is_opening(head: Word, clause: Word) -> bool:
    """True for "took the stage to", "took to Twitter to", "went out of her way to": what follows was done."""
    nouns = [c for c in head.all("obj", "obl") if c.i < clause.i]
    if head.lemma == "take":
        stage = any(c.dep == "obj" and c.lemma in STAGES for c in nouns)
        return stage or (not head.first("obj") and any(case(c) == "to" for c in nouns))
    return head.lemma == "go" and any(c.lemma == "way" and case(c).startswith("out") for c in nouns)


def was_needed(head: Word, word: Word) -> bool:
    """True for what somebody had to do and so did, or did not have to do."""
    past = head.tag in ("VBD", "VBN") or any(c.lower in ("did", "had") for c in head.all("aux"))
    met = past or has_mark(head, "despite", "after")
    return head.lemma == "have" and has_mark(word, "to") and met


def is_liked(head: Word, word: Word) -> bool:
    """True for a habit that somebody is fond of ("likes to win"), not a wish ("would like to win")."""
    return head.lemma in LIKING and has_mark(word, "to") and not head.first("aux") and head.tag != "VB"


def asks_how(clause: Word) -> bool:
    """True for "how to win", "where to go": what might be done, by those who know how."""
    return has_mark(clause, "to") and any(
        c.lower in ("how", "where", "when") and c.i < clause.i for c in clause.all("advmod")
    )


def looks_ahead(head: Word) -> bool:
    """True where a gerund behind "to" is as an infinitive ("look forward to", "committed to"), not done ("took to")."""
    return governor(head, "to", exactly=True) is not None or any(c.lower == "forward" for c in head.children)


def is_future(head: Word, word: Word) -> bool:
    """True for "be going to", which only puts its verb into the future."""
    return head.lower == "going" and word.dep == "xcomp" and has_mark(word, "to")
