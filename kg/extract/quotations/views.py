"""Clauses that tell who sees or tells the clause around them so: "as she sees it", "to hear her tell it"."""

from __future__ import annotations

from kg.extract.quotations.reports import has_infinitive
from kg.extract.syntax.clause import has_mark
from kg.extract.syntax.tags import COMMAS
from kg.extract.syntax.tree import Word, case

# Verbs of seeing or telling a thing in some way.
VIEWING = frozenset("see tell view have describe frame recount relate portray cast understand remember recall".split())


def viewed(verb: Word) -> list[Word]:
    """The words of the clause that "it" stands for behind a verb of seeing or telling; else none."""
    view = _top(verb) if verb.lemma in VIEWING and _has_it(verb) else None
    host = view.head if view is not None else None
    if view is None or host is None or not _parted(verb, view, host):
        return []
    own = set(view.subtree())
    return [w for w in host.subtree() if w not in own]


def _has_it(verb: Word) -> bool:
    return any(c.lower == "it" and c.i == verb.i + 1 for c in verb.children)


def _top(verb: Word) -> Word | None:
    """The word that holds "as she sees it", "the way she tells it" or "to hear her tell it" together."""
    if verb.dep == "advcl" and has_mark(verb, "as"):
        return verb
    head = verb.head
    return head if head is not None and (_is_way(verb, head) or _is_hearing(head)) else None


def _is_way(verb: Word, head: Word) -> bool:
    return verb.dep == "acl:relcl" and head.lemma == "way" and not case(head) and head.dep.startswith("obl")


def _is_hearing(head: Word) -> bool:
    return head.lemma == "hear" and head.dep == "advcl" and has_infinitive(head)


def _parted(verb: Word, view: Word, host: Word) -> bool:
    """Whether a comma follows right behind "it"."""
    return any(c.text in COMMAS and c.i == verb.i + 2 for w in (view, host) for c in w.children)
