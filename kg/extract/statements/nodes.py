"""Which chain a word of the tree stands for."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Container, Sequence
from copy import copy

from kg import lexicons
from kg.extract.syntax.tree import Word
from kg.records import NAMING, Chain, Mention

# Chains of these kinds may be the subject of a statement; others stand in a statement as words only.
NODE_KINDS = frozenset({"actor", "issue", "place"})
DETERMINERS = frozenset("the a an this that these those any no some all both such his her its their".split())
# What says only how many they are.
COUNTS = frozenset("two three four pair duo trio side sides both each either neither of them the".split())
# A possessor in a label.
OWNED = re.compile("['’]s? ")


class Nodes:
    """Chains by the word that heads one of their mentions; where mentions share a head the longest wins. `groups` are
    the chains that stand for others, even where a pronoun is all that names them.
    """

    def __init__(self, mentions: Sequence[Mention], chains: Sequence[Chain], groups: Container[int] = ()) -> None:
        self.mentions = mentions
        self._groups = groups
        self.chains = chains
        owner = {m: c for c, chain in enumerate(chains) for m in chain.mentions}
        self._known: dict[int, bool] = {}
        self._by_head: dict[int, tuple[int, int]] = {}
        self._by_word: dict[int, tuple[int, int]] = {}
        for index, mention in sorted(enumerate(mentions), key=lambda item: item[1].span.end - item[1].span.start):
            if index in owner:
                self._by_head[mention.head] = (index, owner[index])
        self._whose = {mentions[m].span.start: c for m, c in owner.items() if mentions[m].text.lower() == "whose"}
        self._names = sorted(m.span.start for m in mentions if m.kind in NAMING)
        for index, mention in enumerate(mentions):
            if index in owner and mention.kind in NAMING:
                self._by_word.setdefault(mention.span.start, (index, owner[index]))

    def called(self, chains: Sequence[Chain]) -> Nodes:
        """The same with other labels."""
        nodes = copy(self)
        nodes.chains, nodes._known = chains, {}
        return nodes

    def _find(self, word: Word) -> tuple[int, int] | None:
        return self._by_head.get(word.start) or (self._by_word.get(word.start) if word.pos == "PROPN" else None)

    def chain(self, word: Word) -> int | None:
        """The number of the chain that this word stands for, a node of the graph or not."""
        found = self._find(word)
        return found[1] if found else None

    def mention(self, word: Word) -> Mention | None:
        """The mention that this word heads."""
        found = self._find(word)
        return self.mentions[found[0]] if found else None

    def node(self, word: Word) -> int | None:
        """The number of the chain that this word stands for where that is an actor, an issue or a place."""
        number = self.chain(word)
        return number if number is not None and self._is_node(number) else None

    def _is_node(self, number: int) -> bool:
        if number not in self._known:
            chain = self.chains[number]
            told = self.is_named(number) and not is_bare(chain.label) and self._has_owner(chain)
            self._known[number] = number in self._groups or (chain.kind in NODE_KINDS and told)
        return self._known[number]

    def _has_owner(self, chain: Chain) -> bool:
        """False for "whose troops" of somebody whom nothing names, and for "whose brother", who holds no office."""
        if not chain.label.lower().startswith("whose "):
            return True
        if chain.type == "Person" and chain.label.lower().split()[-1] not in lexicons.table("role_nouns"):
            return False
        owners = {self._whose.get(self.mentions[m].span.start) for m in chain.mentions} - {None}
        named = (self.mentions[m].kind in NAMING for o in owners if o is not None for m in self.chains[o].mentions)
        return any(named)

    def is_named(self, number: int) -> bool:
        """False for a chain of pronouns alone ("I", "they"): somebody whom nothing names."""
        return number in self._groups or any(self.mentions[m].kind != "pronoun" for m in self.chains[number].mentions)

    def matters(self, word: Word) -> bool:
        """True for a word that stands for an issue, for an actor or a place with a name, or for what belongs to one
        ("the Diaz campaign").
        """
        number = self.node(word)
        if number is None:
            return False
        members = [self.mentions[m] for m in self.chains[number].mentions]
        return self.chains[number].kind == "issue" or any(m.kind in NAMING or self._is_owned(m) for m in members)

    def repeats(self, noun: Word, item: Word) -> bool:
        """True for a noun whose label has all of the other's in it, no name and no possessor: "the threat of crime" is
        one of crime, which says nothing of either.
        """
        first, second = self.chain(noun), self.chain(item)
        if first is None or second is None or any(w.first("nmod:poss") is not None for w in (noun, item)):
            return False
        label = self.chains[first].label
        told = OWNED.search(label) or any(letter.isupper() for letter in label[1:])
        return not told and self.chains[second].label in label

    def tells(self, noun: Word, clause: Word) -> bool:
        """True where the label of a word has this clause behind it in it, or is that of a chain with other names."""
        number = self.chain(noun)
        if number is None:
            return False
        others = [m for m in self.chains[number].mentions if self.mentions[m].kind != "pronoun"]
        return len(others) > 1 or clause.text in self.chains[number].label.split()

    def is_named_with(self, word: Word) -> bool:
        """True for a word that stands for what has a name, or has one in its noun phrase."""
        number = self.chain(word)
        members = [self.mentions[m] for m in self.chains[number].mentions] if number is not None else []
        return any(m.kind in NAMING or self._has_name(m) for m in members)

    def _has_name(self, mention: Mention) -> bool:
        at = bisect_left(self._names, mention.span.start)
        return at < len(self._names) and self._names[at] < mention.span.end

    def _is_owned(self, mention: Mention) -> bool:
        """True where a name stands in a noun phrase before its head."""
        at = bisect_left(self._names, mention.span.start)
        return mention.kind == "nominal" and at < len(self._names) and self._names[at] < mention.head

    def distance(self, word: Word) -> int:
        """Characters from a word back to the last mention of its chain that is no pronoun; -1 where there is none."""
        number = self.chain(word)
        spans = [self.mentions[m] for m in self.chains[number].mentions] if number is not None else []
        ends = [m.span.end for m in spans if m.kind != "pronoun" and m.span.start <= word.start]
        return max(0, word.start - max(ends)) if ends else -1

    def kind(self, word: Word) -> str:
        """actor, issue, place, other, or empty where no mention has this head."""
        number = self.chain(word)
        if number in self._groups:
            return "actor"
        return self.chains[number].kind if number is not None else ""

    def type(self, word: Word) -> str:
        """The class of the chain that this word stands for, else empty."""
        number = self.chain(word)
        return self.chains[number].type if number is not None else ""


def is_bare(label: str) -> bool:
    """True for a label that names nobody and nothing, with or without a determiner ("the man", "others", "no one")."""
    words = _undetermined(label)
    return " ".join(words) in lexicons.words("nameless")


def is_count(label: str) -> bool:
    """True for a label that only tells how many there are ("the two", "both sides")."""
    words = _undetermined(label)
    return set(words) <= COUNTS


def _undetermined(label: str) -> list[str]:
    words = label.lower().split()
    while len(words) > 1 and words[0] in DETERMINERS:
        words = words[1:]
    return words
