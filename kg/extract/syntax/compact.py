"""The compact words of a noun phrase: its head with what identifies it, without asides and what it is coordinated with,
and with the clauses that tell which one is meant where there is room for them.
"""

from __future__ import annotations

from collections.abc import Iterator

from kg.extract.syntax.negation import NEGATIONS
from kg.extract.syntax.tree import Word, case

LEFT_OUT = frozenset(
    "acl:relcl acl advcl appos conj cc cc:preconj parataxis case cop nsubj nsubj:pass nsubj:outer aux mark csubj obl"
    " obl:unmarked nmod:unmarked dep discourse expl ccomp dislocated list punct".split()
)
# Whatever these head is a statement of its own.
ASIDES = frozenset({"parataxis", "appos"})
CLAUSES = frozenset({"acl", "acl:relcl"})
KEPT_MARKS = frozenset({"-", "–", "'", "’", "/", "&"})
LEADING_ON = frozenset({"IN", "TO", "CC", "WDT", "WP", "WRB", "DT", ",", ":"})
BRACKETS = frozenset("()[]")
QUOTES = frozenset({'"', "“", "”", "``", "''"})
MOST_WORDS = 12


def compact(word: Word, apart: Word | None = None) -> str:
    """The words of the noun phrase that this word heads, as they stand in the text, blanks made single.

    A possessor's 's and inner prepositions stay ("Russia's annexation of Crimea"); a "no" or "not" at the beginning
    is told by the statement, and so is the clause to which `apart` belongs.
    """
    kept = _trimmed(_kept(word, apart), word)
    parts = []
    for left, right in zip(kept, [*kept[1:], None], strict=True):
        parts.append(left.text)
        if right is not None and right.start > left.end:
            parts.append(" ")
    return "".join(parts)


def _kept(word: Word, apart: Word | None) -> list[Word]:
    """The fullest of four forms that is short enough: with its clauses, without them, with one phrase behind it, the
    head with what stands before it.
    """
    for clauses in (True, False):
        run = _run({w.i: w for w in _phrase(word, clauses, apart)}, word)
        if len(run) <= MOST_WORDS:
            return run
    short = _short(word)
    longer = short + _behind(word)
    whole = longer[-1].i - longer[0].i == len(longer) - 1
    return longer if whole and len(longer) <= MOST_WORDS else short


def _behind(word: Word) -> list[Word]:
    """The first prepositional phrase behind a noun, without what follows in it."""
    after = next((c for c in word.children if c.i > word.i and c.dep == "nmod"), None)
    if after is None or case(after) == "including" or after.tag not in ("NN", "NNS"):
        return []
    return sorted([*after.all("case"), *_short(after)], key=lambda w: w.i)


def _phrase(word: Word, clauses: bool, apart: Word | None) -> Iterator[Word]:
    yield word
    for child in word.children:
        mark = child.dep == "punct" and child.text in KEPT_MARKS and child.i < word.i
        if case(child) == "including":
            continue
        told = child.dep in CLAUSES and apart is not None and any(w is apart for w in child.subtree())
        if mark or child.dep not in LEFT_OUT or (clauses and not told and _restricts(child)):
            yield from _all(child, clauses)


def _all(word: Word, clauses: bool) -> Iterator[Word]:
    """A word with all below it, but no aside and no clause that is left out."""
    yield word
    for child in word.children:
        if child.dep not in ASIDES and (child.dep != "acl:relcl" or (clauses and _restricts(child))):
            yield from _all(child, clauses)


def _restricts(clause: Word) -> bool:
    """True for a clause behind a noun that no comma or dash sets apart."""
    if clause.dep not in CLAUSES:
        return False
    first = min(w.i for w in clause.subtree() if w.pos != "PUNCT")
    return not any(c.pos == "PUNCT" and c.i < first for c in clause.children)


def _trimmed(run: list[Word], head: Word) -> list[Word]:
    """The phrase without a "no" and the adverbs of its clause before it, and without what only leads on behind it."""
    predicate = any(c.dep == "cop" for c in head.children)
    while run[0] is not head and (
        run[0].lower in NEGATIONS | {"no"} or (predicate and run[0].dep == "advmod" and run[0].head is head)
    ):
        run = run[1:]
    while run[-1] is not head and run[-1].tag in LEADING_ON:
        run = run[:-1]
    return run


def _run(found: dict[int, Word], head: Word) -> list[Word]:
    """The unbroken run of words around the head; punctuation between two kept words does not break it."""
    marks = {w.i: w for w in head.subtree() if w.pos == "PUNCT" and w.text not in BRACKETS}
    low = _reach(found, marks, head.i, -1)
    high = _reach(found, marks, head.i, 1)
    run = [w for i in range(low, high + 1) if (w := found.get(i) or marks[i]).text not in QUOTES]
    while run and run[0].dep == "punct":
        run = run[1:]
    return run


def _reach(found: dict[int, Word], marks: dict[int, Word], at: int, step: int) -> int:
    while at + step in found or (at + step in marks and at + 2 * step in found):
        at += step if at + step in found else 2 * step
    return at


def _short(word: Word) -> list[Word]:
    """The head with only what stands before it."""
    found = {w.i: w for c in word.children if c.i < word.i and c.dep not in LEFT_OUT for w in _all(c, False)}
    found[word.i] = word
    found.update({c.i: c for c in word.children if c.dep == "flat"})
    return [found[i] for i in sorted(found)]
