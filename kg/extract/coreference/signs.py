"""What the ranker of antecedents sees of each mention by itself: an array a sign, a row a mention."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, cached_property
from math import log1p

import numpy as np
from numpy.typing import NDArray

from kg.extract.coreference.clusters import Clusters
from kg.extract.coreference.roles import MEMBERS, Roles, figures, offices
from kg.extract.mentions.traits import DEMONSTRATIVE, FEMALE, MALE, NEUTER, REFLEXIVE, SUBJECTS, Traits
from kg.extract.syntax.document import Doc
from kg.language.extensions import LINKS
from kg.lexicons import table

Floats = NDArray[np.float32]
Numbers = NDArray[np.int64]

WIDTH = 384
KINDS = ("name", "nominal", "pronoun", "demonym")
TYPES = ("PERSON", "ORG", "GPE", "LOC", "FAC", "NORP", "EVENT", "LAW", "GROUP", "ISSUE", "")
PLACES = (
    "nsubj",
    "nsubj:pass",
    "obj",
    "iobj",
    "obl",
    "nmod",
    "nmod:poss",
    "appos",
    "conj",
    "compound",
    "root",
    "xcomp",
)
HEADS = "person organization place event object abstract animal substance plant time".split()
SORTS = {"person": 1, "body": 2, "people": 4, "place": 8, "issue": 16}
WORDS = (
    MALE - REFLEXIVE,
    FEMALE - REFLEXIVE,
    NEUTER - REFLEXIVE,
    frozenset("they them their theirs".split()),
    frozenset("i me my mine myself".split()),
    frozenset("we us our ours ourselves 's ’s".split()),
    frozenset("you your yours yourself yourselves".split()),
    REFLEXIVE,
)
CLAUSES = frozenset("root ccomp xcomp advcl acl acl:relcl conj parataxis csubj".split())
HE, SHE, IT, THEY, ME, WE, YOU, SELF, NONE = range(9)
FAMILY = {word: n for n, words in enumerate(WORDS) for word in words}


@dataclass(frozen=True)
class Signs:
    """The mentions of one text with the groups that the rules have made of them."""

    doc: Doc
    clusters: Clusters
    speakers: Sequence[int | None] = ()  # for each quoted stretch the mention that says it

    @cached_property
    def traits(self) -> Sequence[Traits]:
        """The mentions."""
        return self.clusters.traits

    @cached_property
    def groups(self) -> list[int]:
        """The group of each mention."""
        return [self.clusters.find(t.index) for t in self.traits]

    @cached_property
    def family(self) -> Numbers:
        """Which pronoun each mention is: he, she, it, they, I, we, you, reflexive, none."""
        return _ints(FAMILY.get(t.word, NONE) if t.mention.kind == "pronoun" else NONE for t in self.traits)

    @cached_property
    def kind(self) -> Numbers:
        """Name, nominal, pronoun or demonym."""
        return _ints(KINDS.index(t.mention.kind) for t in self.traits)

    @cached_property
    def many(self) -> Numbers:
        """1 for many, 0 for one, -1 where both may be meant."""
        return _ints(-1 if t.many is None else int(t.many) for t in self.traits)

    @cached_property
    def gender(self) -> Numbers:
        """The genders that the group tells: 1 male, 2 female, 3 both."""
        told = {g: sum({"m": 1, "f": 2}[x] for x in self.clusters.genders(g)) for g in set(self.groups)}
        return _ints(told[g] for g in self.groups)

    @cached_property
    def sorts(self) -> Numbers:
        """The sorts of thing that the group may be, as bits."""
        told = {g: sum(SORTS[x] for x in self.clusters.sorts(g)) for g in set(self.groups)}
        return _ints(told[g] for g in self.groups)

    @cached_property
    def lemmas(self) -> list[frozenset[str]]:
        """The head nouns of the group."""
        told = {
            g: frozenset(self.traits[i].lemma for i in self.clusters.members[g] if self.kind[i] != 2)
            for g in set(self.groups)
        }
        return [told[g] for g in self.groups]

    @cached_property
    def told(self) -> list[frozenset[str]]:
        """What tells each noun phrase from others with its head noun."""
        return [self.clusters.told(t) if t.mention.kind == "nominal" else frozenset() for t in self.traits]

    @cached_property
    def ruling(self) -> Numbers:
        """The group of the subject of each mention's clause, -1 where there is none."""
        return _ints(self._ruling(t) for t in self.traits)

    def _ruling(self, t: Traits) -> int:
        verb = t.head.head
        while verb.dep_ not in CLAUSES and verb.head != verb:
            verb = verb.head
        found = next((self._at[c.i] for c in verb.children if c.dep_ in SUBJECTS and c.i in self._at), t.index)
        return -1 if found == t.index else self.groups[found]

    @cached_property
    def paragraph(self) -> Numbers:
        """The number of each mention's paragraph."""
        breaks = _ints(found.start() for found in re.finditer("\n", self.clusters.text))
        return np.searchsorted(breaks, _ints(t.head.idx for t in self.traits))

    @cached_property
    def vectors(self) -> Floats:
        """The encoder's vector of each head word; nought where another pipeline parsed the text."""
        heads = [t.head.i for t in self.traits]
        if self.doc.tensor.shape[1:] != (WIDTH,):
            return np.zeros((len(heads), WIDTH), dtype=np.float32)
        return np.asarray(self.doc.tensor[heads], dtype=np.float32)

    @cached_property
    def _at(self) -> dict[int, int]:
        """The mention that each head word heads; of several the shortest."""
        order = sorted(self.traits, key=lambda t: t.mention.span.start - t.mention.span.end)
        return {t.head.i: t.index for t in order}

    def at(self, word: int) -> Traits | None:
        """The mention that the word with this number heads."""
        return self.traits[self._at[word]] if word in self._at else None

    def owner(self, t: Traits) -> int | None:
        """The group of whom a possessor says that this is."""
        found = self._at.get(t.possessor.i) if t.possessor is not None else None
        return None if found is None else self.clusters.find(found)

    def countries(self, index: int) -> set[str]:
        """The countries that descriptions and offices of a mention's group tell."""
        group = self.clusters.find(index)
        members = self.clusters.members[group]
        told = [self.clusters.told(self.traits[i]) for i in members if self.kind[i] == 1]
        held = [mods for g, rows in self._held.items() if self.clusters.find(g) == group for _, mods in rows]
        return {word for words in (*told, *held) for word in words if word.startswith("country:")}

    def elsewhere(self, t: Traits, index: int) -> bool:
        """Is the one whom this phrase places ("the Ohio Republican") known, but of no such place or party?"""
        own = {w for w in self.clusters.told(t) if w.startswith("place:")}
        group = self.clusters.find(index)
        rows = [row for g, rows in self._public.items() if self.clusters.find(g) == group for row in rows]
        placed = [mods for _, mods in rows if any(m.startswith("place:") for m in mods)]
        parties = {role for role, _ in rows} & set(MEMBERS.values())
        said = {MEMBERS[w.lower_] for w in t.modifiers if w.lower_ in MEMBERS} | ({t.lemma} & set(MEMBERS.values()))
        wrong = parties and said and not said & parties
        return bool(wrong) or bool(own and placed and not any(own <= mods for mods in placed))

    @cached_property
    def _public(self) -> dict[int, Roles]:
        return figures(self.clusters)

    @cached_property
    def _held(self) -> dict[int, Roles]:
        return offices(self.clusters)

    def spoken_by(self, t: Traits) -> int | None:
        """The mention that speaks where this stands in a quotation."""
        return self.speakers[t.quoted] if 0 <= t.quoted < len(self.speakers) else None

    def barred(self, t: Traits) -> int | None:
        """Who speaks where this stands in a quotation: to himself he is not "he"."""
        speaker = self.spoken_by(t)
        return None if speaker is None or self.family[t.index] > THEY else self.clusters.find(speaker)

    def links(self, later: Numbers, earlier: Numbers) -> tuple[Floats, Floats]:
        """The network's own scores of pairs, and where it has any."""
        words, heads = (self.doc.user_data.get(name) for name in LINKS.values())
        if words is None or heads is None:
            return np.zeros(len(later), dtype=np.float32), np.zeros(len(later), dtype=np.float32)
        token = np.array([t.head.i for t in self.traits], dtype=np.int64)
        scores = np.einsum("ij,ij->i", words[token[later]], heads[token[earlier]], dtype=np.float32)
        return np.tanh(scores / 8), np.ones(len(later), dtype=np.float32)

    @cached_property
    def alone(self) -> Floats:
        """Everything of a mention by itself, a row a mention."""
        return np.array([self._row(t) for t in self.traits], dtype=np.float32)

    def _row(self, t: Traits) -> list[float]:
        group, family = self.groups[t.index], FAMILY.get(t.word, NONE)
        before = t.head.i - self._starts[t.sentence]
        children = [(c.dep_, c.lower_) for c in t.head.children]
        deps, words = {dep for dep, _ in children}, {word for _, word in children}
        row = [*_kind_row(t.mention.kind, family if t.mention.kind == "pronoun" else NONE, t.mention.type)]
        row += _place_row(t.head.dep_, t.head.kind)
        row += [
            t.definite,
            bool(words & DEMONSTRATIVE),
            t.indefinite,
            "the" in words,
            bool(self.told[t.index]),
            t.possessor is not None,
            t.possessor is not None and t.possessor.tag_ == "PRP$",
            "acl" in deps or "acl:relcl" in deps,
            "cop" in deps,
            t.many is True,
            t.many is None,
            t.quoted >= 0,
            bool(self.clusters.names[group]),
            before == 0,
            t.subject and t.head.head.lemma_ in table("reporting_verbs"),
            t.head.head.dep_ == "root",
            bool(self.gender[t.index]),
            log1p(sum(i < t.index for i in self.clusters.members[group])),
            log1p(t.sentence),
            log1p(before),
        ]
        return row

    @cached_property
    def _starts(self) -> list[int]:
        return [sentence.start for sentence in self.doc.sents]


@cache
def _kind_row(kind: str, family: int, type_: str) -> tuple[float, ...]:
    return (*_hot(KINDS, kind), *_hot(range(NONE), family), *_hot(TYPES, type_))


@cache
def _place_row(dep: str, head: str) -> tuple[float, ...]:
    return (*_hot(PLACES, dep), *_hot(HEADS, head))


def _hot(values: Sequence[object] | range, value: object) -> list[float]:
    return [float(value == v) for v in values]


def _ints(values: object) -> Numbers:
    return np.array(list(values), dtype=np.int64)  # type: ignore[call-overload]
