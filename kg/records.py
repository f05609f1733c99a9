"""The records that the stages hand to one another: frozen, typed, to and from JSON.

Every position is a character offset into `Article.text`, so that a record means the same with and without a parsed
text. A chain is named by its place in `Extraction.chains`; a chain's number means something inside its own article
only.
"""

from __future__ import annotations

import dataclasses
import types
import typing
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any, Literal, TypeVar

MentionKind = Literal["name", "nominal", "pronoun", "demonym"]
ChainKind = Literal["actor", "issue", "place", "other"]
Mode = Literal["asserted", "claimed", "denied", "intended", "conditional"]

MODES: tuple[Mode, ...] = typing.get_args(Mode)
# Mentions that say by name who or what is meant.
NAMING: frozenset[MentionKind] = frozenset({"name", "demonym"})


@dataclass(frozen=True, slots=True)
class Span:
    """A half-open stretch of an article's text, in characters."""

    start: int
    end: int

    def __contains__(self, other: Span) -> bool:
        return self.start <= other.start and other.end <= self.end

    def text(self, text: str) -> str:
        """The words of this span in the text that it points into."""
        return text[self.start : self.end]


@dataclass(frozen=True, slots=True)
class Article:
    """An article as read: its text unchanged, with the stretches that are not the article itself marked."""

    id: str
    text: str
    title: str = ""
    source: str = ""
    url: str = ""
    published: str = ""
    publisher: str = ""
    author: str = ""
    language: str = "en"
    boilerplate: tuple[Span, ...] = ()

    def meta(self) -> Article:
        """The same article without its text and marks."""
        return dataclasses.replace(self, text="", boilerplate=())


@dataclass(frozen=True, slots=True)
class Mention:
    """A stretch of text that stands for an actor, issue, place or other thing; `head` is the offset of its head word.

    `type` is one of PERSON ORG GPE LOC FAC NORP EVENT LAW GROUP ISSUE, or empty where nothing tells.
    """

    span: Span
    text: str
    head: int
    kind: MentionKind
    type: str = ""


@dataclass(frozen=True, slots=True)
class Chain:
    """The mentions of one actor, issue or place in one article (indexes into `Extraction.mentions`).

    `type` is a class of the ontology: Person, Country, Organization, Group, Place, City, Event, Agreement, Issue or
    Thing. `clause` is the end of a label that is a clause ("bill [that would cut aid]").
    """

    label: str
    kind: ChainKind
    type: str
    mentions: tuple[int, ...]
    clause: str = ""

    @property
    def bare(self) -> str:
        """The label without its clause."""
        return self.label.removesuffix(self.clause).rstrip()


@dataclass(frozen=True, slots=True)
class Quotation:
    """Speech that is quoted (`direct`) or reported, with who says it and the words that say so, if any."""

    content: Span
    direct: bool
    source: Span | None = None
    cue: Span | None = None
    speaker: int | None = None


@dataclass(frozen=True, slots=True)
class Evidence:
    """Where a statement stands: `sentence` around it and `span` of its words, both in the article's text."""

    article: str
    sentence: Span
    span: Span
    text: str


@dataclass(frozen=True, slots=True)
class Statement:
    """Subject, predicate and object with all that tells how they are meant. See the design for the fields.

    `subject`, `object`, `speaker` and `place` are chain numbers; `object` is None where the object is words only.
    `time` is an ISO 8601 date, month, year or interval. `rule` names the pattern that found it.
    """

    subject: int
    predicate: str
    object: int | None
    object_text: str
    event_class: str
    evidence: tuple[Evidence, ...]
    negated: bool = False
    mode: Mode = "asserted"
    speaker: int | None = None
    time: str = ""
    place: int | None = None
    confidence: float = 0.5
    rule: str = ""


@dataclass(frozen=True, slots=True)
class Extraction:
    """Everything found in one article; the article itself is kept without its text."""

    article: Article
    mentions: tuple[Mention, ...] = ()
    chains: tuple[Chain, ...] = ()
    quotations: tuple[Quotation, ...] = ()
    statements: tuple[Statement, ...] = ()


@dataclass(frozen=True, slots=True)
class Member:
    """One chain of one article, as a member of an entity; `reason` says why it belongs there."""

    article: str
    chain: int
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Entity:
    """An actor, issue or place across all articles: the node that its members become."""

    id: str
    kind: ChainKind
    type: str
    label: str
    aliases: tuple[str, ...] = ()
    members: tuple[Member, ...] = ()
    same_as: tuple[str, ...] = ()


R = TypeVar("R")


def to_json(record: Any) -> Any:
    """A record as plain JSON values; fields that hold their default are left out.

    >>> to_json(Quotation(content=Span(3, 9), direct=True))
    {'content': [3, 9], 'direct': True}
    """
    if isinstance(record, Span):
        return [record.start, record.end]
    if isinstance(record, tuple):
        return [to_json(item) for item in record]
    if not dataclasses.is_dataclass(record):
        return record
    out = {}
    for field in dataclasses.fields(record):
        value = getattr(record, field.name)
        if field.default is dataclasses.MISSING or value != field.default:
            out[field.name] = to_json(value)
    return out


def from_json(kind: type[R], value: Any) -> R:
    """The record of this class that `to_json` gave `value` for; unknown fields raise TypeError.

    >>> from_json(Quotation, {"content": [3, 9], "direct": True}).content
    Span(start=3, end=9)
    """
    if kind is Span:
        return kind(*value)
    hints = _hints(kind)  # type: ignore[arg-type]
    unknown = value.keys() - hints.keys()
    if unknown:
        raise TypeError(f"{kind.__name__} has no field {min(unknown)!r}")
    return kind(**{name: _value(hints[name], item) for name, item in value.items()})


@cache
def _hints(kind: type) -> Mapping[str, Any]:
    return typing.get_type_hints(kind)


def _value(hint: Any, value: Any) -> Any:
    if value is None:
        return None
    if typing.get_origin(hint) is types.UnionType:
        hint = next(h for h in typing.get_args(hint) if h is not type(None))
    if typing.get_origin(hint) is tuple:
        return tuple(_value(typing.get_args(hint)[0], item) for item in value)
    if dataclasses.is_dataclass(hint):
        return from_json(typing.cast(type, hint), value)
    return value
