"""A parsed text as plain Python objects, with the names of spaCy's attributes.

spaCy makes a new token at every access and looks up each of its strings anew; the layers ask for them many times a
word, so they are read out once.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping
from typing import Any, overload

from numpy.typing import NDArray
from spacy.tokens import Doc as SpacyDoc
from spacy.tokens import Token as SpacyToken

from kg.extract.syntax.mending.mending import mend
from kg.language.extensions import ARCS, KINDS


class Token:
    """A word or mark; the root of a sentence is its own head."""

    __slots__ = (
        "doc i idx text whitespace_ lower_ lemma_ tag_ pos_ dep_ ent_type_ kind sure head children sent leftmost "
        "rightmost is_alpha is_lower is_punct is_quote is_sent_start is_space is_stop is_title is_upper like_num"
    ).split()

    def __init__(self, doc: Doc, source: SpacyToken, kind: str, sure: float) -> None:
        self.doc = doc
        self.i, self.idx = source.i, source.idx
        self.text, self.whitespace_ = source.text, source.whitespace_
        self.lower_, self.lemma_ = source.text.lower(), source.lemma_
        self.tag_, self.pos_, self.dep_ = source.tag_, source.pos_, source.dep_
        self.ent_type_, self.kind, self.sure = source.ent_type_, kind, sure
        self.is_alpha, self.is_lower, self.is_upper = source.is_alpha, source.is_lower, source.is_upper
        self.is_title, self.is_stop, self.like_num = source.is_title, source.is_stop, source.like_num
        self.is_punct, self.is_quote, self.is_space = source.is_punct, source.is_quote, source.is_space
        self.is_sent_start = bool(source.is_sent_start)
        # The first and last of the words below it and itself, by number.
        self.leftmost, self.rightmost = source.left_edge.i, source.right_edge.i
        self.head: Token = self
        self.children: list[Token] = []
        self.sent: Stretch

    def __len__(self) -> int:
        return len(self.text)

    def __bool__(self) -> bool:
        return True

    def __repr__(self) -> str:
        return self.text

    @property
    def text_with_ws(self) -> str:
        """The word with the blank behind it."""
        return self.text + self.whitespace_

    @property
    def ancestors(self) -> Iterator[Token]:
        """The head, its head and so on up to the root."""
        token = self
        while token.head is not token:
            token = token.head
            yield token

    @property
    def subtree(self) -> Iterator[Token]:
        """This word and all below it, from left to right."""
        for child in self.children:
            if child.i < self.i:
                yield from child.subtree
        yield self
        for child in self.children:
            if child.i > self.i:
                yield from child.subtree

    def nbor(self, step: int = 1) -> Token:
        """The token so many places on."""
        return self.doc[self.i + step]


class Stretch:
    """Neighbouring tokens: a sentence or an entity with its label."""

    __slots__ = ("doc", "end", "label_", "start")

    def __init__(self, doc: Doc, start: int, end: int, label: str = "") -> None:
        self.doc, self.start, self.end, self.label_ = doc, start, end, label

    def __len__(self) -> int:
        return self.end - self.start

    def __iter__(self) -> Iterator[Token]:
        return iter(self.doc.tokens[self.start : self.end])

    def __getitem__(self, i: int) -> Token:
        return self.doc.tokens[self.start : self.end][i]

    @property
    def start_char(self) -> int:
        """Where its first token begins."""
        return self.doc.tokens[self.start].idx

    @property
    def end_char(self) -> int:
        """Where its last token ends."""
        last = self.doc.tokens[self.end - 1]
        return last.idx + len(last.text)

    @property
    def text(self) -> str:
        """The text that it spans."""
        return self.doc.text[self.start_char : self.end_char] if len(self) else ""

    @property
    def root(self) -> Token:
        """The first root of a sentence in it, else the first of the tokens nearest to one."""
        tokens = self.doc.tokens[self.start : self.end]
        for token in tokens:
            if token.head is token:
                return token
        outer = [t for t in tokens if not self.start <= t.head.i < self.end]
        return min(outer or tokens[:1], key=_depth)


def _depth(token: Token) -> int:
    """How many words stand above this one; a mark without words below is never the first choice."""
    bare = (token.is_space or token.is_punct) and not token.children
    return len(token.doc) - 1 if bare else sum(1 for _ in token.ancestors)


class Doc:
    """A parsed text: its tokens, sentences and entities, and what the pipeline tells besides."""

    def __init__(self, source: SpacyDoc) -> None:
        self.text: str = source.text
        self.tensor: NDArray[Any] = source.tensor
        self.user_data: Mapping[Any, Any] = source.user_data
        kinds, arcs = source.user_data.get(KINDS), source.user_data.get(ARCS)
        self.tokens = [Token(self, t, kinds[t.i] if kinds else "", arcs[t.i] if arcs else 1.0) for t in source]
        self.sents = [Stretch(self, s.start, s.end) for s in source.sents]
        self.ents = [Stretch(self, e.start, e.end, e.label_) for e in source.ents]
        self._begin = [t.idx for t in self.tokens]
        self._link(source)

    def _link(self, source: SpacyDoc) -> None:
        for sent in self.sents:
            for token in sent:
                token.sent = sent
        steps = source.to_array("HEAD").astype("int64").tolist()
        for token, step in zip(self.tokens, steps, strict=True):
            if step:
                token.head = self.tokens[token.i + step]
                token.head.children.append(token)
        mend(self.tokens)

    def __len__(self) -> int:
        return len(self.tokens)

    def __iter__(self) -> Iterator[Token]:
        return iter(self.tokens)

    @overload
    def __getitem__(self, at: int) -> Token: ...

    @overload
    def __getitem__(self, at: slice) -> Stretch: ...

    def __getitem__(self, at: int | slice) -> Token | Stretch:
        if isinstance(at, slice):
            start, end, _ = at.indices(len(self.tokens))
            return Stretch(self, start, max(start, end))
        return self.tokens[at]

    def between(self, start: int, end: int) -> list[Token]:
        """The tokens that stand, even if only partly, between two characters."""
        first = max(bisect_right(self._begin, start) - 1, 0)
        return self.tokens[first : bisect_left(self._begin, end)]


AnyDoc = SpacyDoc | Doc


def read(doc: AnyDoc) -> Doc:
    """The parsed text in plain objects; what has been read out already stays as it is."""
    return doc if isinstance(doc, Doc) else Doc(doc)
