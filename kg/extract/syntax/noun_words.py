"""The words below a noun that belong to its phrase, before and behind it."""

from __future__ import annotations

from collections.abc import Iterator

from kg.extract.syntax.tags import NOUN_CLAUSES
from kg.extract.syntax.tree import Word, case

LEFT_OUT = frozenset(
    "acl:relcl acl advcl appos conj cc cc:preconj parataxis case cop nsubj nsubj:pass nsubj:outer aux mark csubj obl"
    " obl:unmarked nmod:unmarked dep discourse expl ccomp dislocated list punct".split()
)
# Whatever these head is a statement of its own.
ASIDES = frozenset({"parataxis", "appos"})


def below(word: Word, clauses: bool) -> Iterator[Word]:
    """A word with all below it, but no aside and no clause that is left out."""
    yield word
    for child in word.children:
        aside = child.dep in ASIDES and not _is_inserted(child)
        if not aside and (child.dep != "acl:relcl" or (clauses and restricts(child))):
            yield from below(child, clauses)


def _is_inserted(clause: Word) -> bool:
    """True for "he said" in "cuts he said would hurt"."""
    over = clause.head
    return clause.dep == "parataxis" and over is not None and over.dep == "acl:relcl" and clause.i < over.i


def restricts(clause: Word) -> bool:
    """True for a clause behind a noun that no comma or dash sets apart."""
    if clause.dep not in NOUN_CLAUSES:
        return False
    first = min(w.i for w in clause.subtree() if w.pos != "PUNCT")
    return not any(c.pos == "PUNCT" and c.i < first for c in clause.children)


def short(word: Word) -> list[Word]:
    """The head with only what stands before it."""
    found = {w.i: w for c in word.children if c.i < word.i and c.dep not in LEFT_OUT for w in below(c, False)}
    found[word.i] = word
    found.update({c.i: c for c in word.children if c.dep == "flat" or (word.tag == "$" and c.dep == "nummod")})
    return [found[i] for i in sorted(found)]


def behind(word: Word, depth: int) -> list[Word]:
    """The first prepositional phrase behind a noun, with what "of" joins to that where it may go so deep."""
    after = next((c for c in word.children if c.i > word.i and c.dep == "nmod"), None)
    if after is None or case(after) == "including" or (after.tag not in ("NN", "NNS") and case(after) != "of"):
        return []
    inner = next((c for c in after.children if c.dep == "nmod" and case(c) == "of"), None)
    rest = [*inner.all("case"), *short(inner)] if inner is not None and depth > 1 else []
    return sorted([*after.all("case"), *short(after), *rest], key=lambda w: w.i)
