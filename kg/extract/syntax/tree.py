"""A parsed text as plain linked words: what the clause layers walk over.

White space is left out here, and a root has no head.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from kg.extract.syntax import document
from kg.extract.syntax.document import AnyDoc, Token
from kg.extract.syntax.tags import AUXILIARIES, FINITE

# What joins a conjunct that is not meant.
OPPOSING = frozenset({"rather", "instead", "not"})
# "Not only" rules nothing out.
ADDING = frozenset("only just merely simply solely alone so".split())


class Word:
    """A token with its place in the tree; `head` is None for the root of a sentence, `before` is the word to its left,
    `start` and `end` are characters.
    """

    __slots__ = (
        "i",
        "text",
        "lower",
        "lemma",
        "tag",
        "pos",
        "dep",
        "head",
        "before",
        "children",
        "start",
        "end",
        "sent",
        "sure",
        "ent",
        "kind",
    )

    def __init__(self, token: Token, sent: int) -> None:
        self.i = token.i
        self.text = token.text
        self.lower = token.lower_
        self.lemma = token.lemma_.lower()
        self.tag = token.tag_
        self.pos = token.pos_
        self.dep = token.dep_
        self.head: Word | None = None
        self.before: Word | None = None
        self.children: list[Word] = []
        self.start = token.idx
        self.end = token.idx + len(token.text)
        self.sent = sent
        self.sure = token.sure
        self.ent = token.ent_type_
        self.kind = token.kind

    def __repr__(self) -> str:
        return f"{self.text}/{self.dep}"

    def first(self, *deps: str) -> Word | None:
        """The first child that stands in one of these relations."""
        for child in self.children:
            if child.dep in deps:
                return child
        return None

    def all(self, *deps: str) -> list[Word]:
        """The children that stand in one of these relations."""
        return [child for child in self.children if child.dep in deps]

    def subtree(self) -> Iterator[Word]:
        """This word and all below it, in no particular order."""
        stack = [self]
        while stack:
            word = stack.pop()
            yield word
            stack.extend(word.children)


def read(doc: AnyDoc) -> list[Word]:
    """The words of a parsed text, white space left out, linked to their heads and children."""
    doc = document.read(doc)
    words: list[Word | None] = []
    for number, sent in enumerate(doc.sents):
        words += [None if token.is_space else Word(token, number) for token in sent]
    for token, word in zip(doc, words, strict=True):
        if word is not None and token.head.i != token.i:
            word.head = words[token.head.i]
            if word.head is not None:
                word.head.children.append(word)
    found = [word for word in words if word is not None]
    for left, word in pairwise(found):
        word.before = left
    for word in found:
        mark = word.first("mark") if word.dep in ("acl", "acl:relcl") else None
        if mark is not None:
            _tell_apart(word, mark)
    return found


def _tell_apart(clause: Word, mark: Word) -> None:
    """What "that" introduces without a part in it is said of the noun ("evidence that"); where the clause lacks a
    subject "that" is its subject.
    """
    verbs = (clause, *clause.all(*AUXILIARIES))
    finite = any(w.tag in FINITE for w in verbs)
    headless = not any(c.dep.startswith(("nsubj", "csubj", "expl")) for c in clause.children)
    clause.dep = "acl"
    if mark.lower == "that" and finite and headless:
        clause.dep, mark.dep = "acl:relcl", "nsubj:pass" if clause.first("aux:pass") else "nsubj"


def conjuncts(word: Word) -> list[Word]:
    """A word and what is coordinated with it, in the order of the text, without what "not X but Y" rules out."""
    out, stack = [], [word]
    while stack:
        item = stack.pop()
        out += [] if _is_contrasted(item) else [item]
        stack.extend(child for child in item.children if child.dep == "conj" and not _is_ruled_out(child))
    return sorted(out, key=lambda w: w.i)


def denied(word: Word) -> list[Word]:
    """Those of a coordination of whom the clause is denied ("Peru but not Chile or Cuba", "not Peru but Chile")."""
    out = [word] if _is_contrasted(word) else []
    for item in (word, *(c for c in word.children if c.dep == "conj")):
        for child in item.all("conj"):
            out += conjuncts(child) if _is_ruled_out(child) and _not_before(child) else []
    return out


def _not_before(word: Word) -> bool:
    """True for "not Chile", unlike "not only Chile"."""
    following = {c.before.i for c in word.subtree() if c.before is not None and c.lower in ADDING}
    return any(c.lower == "not" and c.i < word.i and c.i not in following for c in word.children)


def _is_contrasted(word: Word) -> bool:
    """True for what is not meant, but what follows "but" ("not from Oslo but from Bergen")."""
    denial = next((c for c in word.children if c.lower == "not" and c.i < word.i), None)
    if denial is None or denial.children or word.pos not in ("NOUN", "PROPN", "PRON"):
        return False
    added = any(c.before is denial and c.lower in ADDING for c in word.subtree())
    return not added and any(g.lower == "but" for c in word.all("conj") for g in c.all("cc"))


def _is_ruled_out(conjunct: Word) -> bool:
    """True for what stands against the rest ("a treaty rather than a war", "Oslo, not Bergen")."""
    return conjunct.pos in ("NOUN", "PROPN", "PRON") and any(
        c.lower in OPPOSING and c.i < conjunct.i and c.dep in ("cc", "advmod") for c in conjunct.children
    )


def first_conjunct(word: Word) -> Word:
    """The word that heads the coordination in which this one stands."""
    while word.dep == "conj" and word.head is not None:
        word = word.head
    return word


def case(word: Word) -> str:
    """The preposition that marks a noun, as one lower-case phrase ("on", "because of", "ahead of"), else empty.

    A conjunct without a preposition of its own shares that of the first one.
    """
    marks = [child for child in word.children if child.dep == "case" and child.tag != "POS"]
    if not marks:
        return case(word.head) if word.dep == "conj" and word.head is not None else ""
    parts = sorted({w.i: w.lower for mark in marks for w in (mark, *mark.all("fixed"))}.items())
    return " ".join(text for _, text in parts)


def span(words: list[Word]) -> tuple[int, int]:
    """The characters from the first to the last of some words."""
    return min(w.start for w in words), max(w.end for w in words)
