"""Which mentions are the same thing: groups of mention numbers that only grow, and never against what they are."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from functools import cached_property

from kg.extract.mentions.traits import FLEXIBLE, Traits, term

SORTS = {
    "PERSON": "person", "ORG": "body", "GPE": "body", "NORP": "body", "GROUP": "people",
    "LOC": "place", "FAC": "place", "EVENT": "issue", "LAW": "issue", "ISSUE": "issue",
}  # fmt: skip


# How the names of those begin of whom the text does not tell: whoever writes, those for whom somebody says "we".
UNTOLD = "untold:"


class Clusters:
    """Union-find over mentions; two groups with different names, sorts or genders stay apart."""

    def __init__(self, all_traits: Sequence[Traits]) -> None:
        self.traits = all_traits
        self._parent = list(range(len(all_traits)))
        self.members: dict[int, list[int]] = {i: [i] for i in self._parent}
        self.names: defaultdict[int, set[str]] = defaultdict(set)
        self._inner = _nested(all_traits)

    @cached_property
    def text(self) -> str:
        """The whole text; spaCy puts it together anew each time."""
        return self.traits[0].head.doc.text if self.traits else ""

    def find(self, index: int) -> int:
        """The group of this mention."""
        while self._parent[index] != index:
            self._parent[index] = self._parent[self._parent[index]]
            index = self._parent[index]
        return index

    def name(self, index: int, key: str) -> None:
        """Say that this mention's group is the thing with this name."""
        self.names[self.find(index)] = {key}

    def union(self, a: int, b: int) -> bool:
        """Put two mentions' groups together unless something speaks against it."""
        a, b = self.find(a), self.find(b)
        if a == b:
            return True
        if not self.agree(a, b):
            return False
        a, b = sorted((a, b))
        self._parent[b] = a
        self.members[a] += self.members.pop(b)
        self.names[a] |= self.names.pop(b, set())
        return True

    def agree(self, a: int, b: int) -> bool:
        """May these two groups be one thing?"""
        a, b = self.find(a), self.find(b)
        if self.names[a] and self.names[b]:
            return self.names[a] == self.names[b]
        if any(self._is_untold(g) and self._told_of(o) for g, o in ((a, b), (b, a))):
            return False
        if not (self.names[a] or self.names[b]) and self._told_apart(a, b):
            return False
        genders = self.genders(a) | self.genders(b)
        return self._sorts_agree(a, b) and not {"m", "f"} <= genders

    def _told_apart(self, a: int, b: int) -> bool:
        """Is one a new thing of a sort that the other is as well, or do their words for it have nothing in common?"""
        for t in self._nominals(a):
            for other in self._nominals(b):
                if t.lemma == other.lemma and self._other(*sorted((t, other), key=lambda x: x.index)):
                    return True
        return False

    def _other(self, first: Traits, second: Traits) -> bool:
        one, two = self.told(first), self.told(second)
        if (_all(first) and _some(second)) or (_some(first) and _all(second)):
            return True
        if (here := _places(one)) and (there := _places(two)) and not here & there:
            return True
        return (second.indefinite and not second.many and one != two) or bool(one and two and not one & two)

    def _nominals(self, group: int) -> Iterable[Traits]:
        return (t for t in self._each(group) if t.mention.kind == "nominal")

    def _is_untold(self, group: int) -> bool:
        return any(name.startswith(UNTOLD) for name in self.names[group])

    def _told_of(self, group: int) -> bool:
        """Does the text speak of this one with a noun?"""
        return any(t.mention.kind != "pronoun" for t in self._each(group))

    def _sorts_agree(self, a: int, b: int) -> bool:
        left, right = self.sorts(a), self.sorts(b)
        if not left or not right or left & right:
            return True
        both = left | right
        if both == {"person", "body"}:
            return any(t.lemma in FLEXIBLE for i in (a, b) for t in self._each(i) if t.mention.kind == "nominal")
        return both in ({"people", "body"}, {"place", "body"}) and not (self.names[a] and self.names[b])

    def told(self, t: Traits) -> frozenset[str]:
        """What tells this mention from others with its head noun: its modifiers, names among them by what they name."""
        names = [i for i in self._inner[t.index] if self.names[self.find(i)]]
        if not names:
            return t.words
        covered = {n for i in names for n in range(self.traits[i].mention.span.start, self.traits[i].mention.span.end)}
        plain = {term(w) for w in t.modifiers if w.idx not in covered}
        return frozenset(plain | {next(iter(self.names[self.find(i)])) for i in names})

    def sorts(self, index: int) -> set[str]:
        """What sorts of thing the names and noun phrases of a group say it is."""
        return {SORTS[t.mention.type] for t in self._each(index) if t.mention.type and t.mention.kind != "pronoun"}

    def genders(self, index: int) -> set[str]:
        """The genders that the mentions of a group tell."""
        return {t.gender for t in self._each(index)} - {"", "n"}

    def _each(self, index: int) -> Iterable[Traits]:
        return (self.traits[i] for i in self.members[self.find(index)])


def _all(t: Traits) -> bool:
    """Is this a bare plural, which means all of that kind: "voters"?"""
    return bool(t.many) and not (t.words or t.definite or t.indefinite)


def _some(t: Traits) -> bool:
    """Do its words pick out a smaller group: "evangelical voters"?"""
    return bool(t.many and t.words) and t.possessor is None


def _places(told: frozenset[str]) -> frozenset[str]:
    """The towns, regions and countries among the words for a thing."""
    return frozenset(word for word in told if word.startswith(("place:", "country:")))


def _nested(all_traits: Sequence[Traits]) -> list[list[int]]:
    """For each mention the names and possessive pronouns inside it."""
    out: list[list[int]] = [[] for _ in all_traits]
    open_: list[Traits] = []
    for t in all_traits:
        open_ = [o for o in open_ if t.mention.span.start < o.mention.span.end]
        if t.mention.kind != "nominal":
            for o in open_:
                out[o.index].append(t.index)
        open_.append(t)
    return out
