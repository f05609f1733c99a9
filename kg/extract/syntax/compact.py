"""The compact words of a noun phrase: its head with what identifies it, without clauses, asides and what it is
coordinated with.
"""

from __future__ import annotations

from kg.extract.syntax.tree import Word

LEFT_OUT = frozenset(
    "acl:relcl acl advcl appos conj cc cc:preconj parataxis case cop nsubj nsubj:pass nsubj:outer aux mark csubj obl"
    " obl:unmarked nmod:unmarked dep discourse expl ccomp dislocated list punct".split()
)
KEPT_MARKS = frozenset({"-", "–", "'", "’", "/", "&"})
MOST_WORDS = 12


def compact(word: Word) -> str:
    """The words of the noun phrase that this word heads, as they stand in the text, blanks made single.

    A possessor's 's and inner prepositions stay ("Russia's annexation of Crimea").
    """
    kept = _kept(word, MOST_WORDS)
    parts = []
    for left, right in zip(kept, [*kept[1:], None], strict=True):
        parts.append(left.text)
        if right is not None and right.start > left.end:
            parts.append(" ")
    return "".join(parts)


def _kept(word: Word, most: int) -> list[Word]:
    found = {word.i: word}
    for child in word.children:
        if child.dep not in LEFT_OUT or (child.dep == "punct" and child.text in KEPT_MARKS and child.i < word.i):
            for item in _all(child):
                found[item.i] = item
    run = _run(found, word.i)
    return run if len(run) <= most else _short(word)


def _all(word: Word) -> list[Word]:
    return [w for w in word.subtree() if w.dep not in ("acl:relcl", "parataxis", "appos")]


def _run(found: dict[int, Word], at: int) -> list[Word]:
    """The unbroken run of words around a place; a quotation mark between two kept words does not break it."""
    low = high = at
    while low - 1 in found or low - 2 in found:
        low -= 1 if low - 1 in found else 2
    while high + 1 in found or high + 2 in found:
        high += 1 if high + 1 in found else 2
    run = [found[i] for i in range(low, high + 1) if i in found]
    while run and run[0].dep == "punct":
        run = run[1:]
    return run


def _short(word: Word) -> list[Word]:
    """The head with only what stands before it."""
    found = {w.i: w for c in word.children if c.i < word.i and c.dep not in LEFT_OUT for w in _all(c)}
    found[word.i] = word
    found.update({c.i: c for c in word.children if c.dep == "flat"})
    return [found[i] for i in sorted(found)]
