"""Which actors a text names together: joined by "and", or alone of their class in a sentence."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import takewhile

from kg.extract.coreference.binding import OBJECTS
from kg.extract.coreference.homes import homes
from kg.extract.coreference.roles import figure, minister, official, ruled
from kg.extract.mentions.traits import SUBJECTS, UNDER_SUBJECT
from kg.extract.syntax.document import Doc, Token
from kg.lexicons import table
from kg.records import NAMING, Chain, Mention

# The class of a group whose members are of several: a state and a body, an army and its rebels.
MIXED = "mixed"
POWERS = frozenset(("Country", "Organization", "Group"))
# Nouns for offices by which one calls those who have others.
ANYBODY = frozenset(
    "candidate chief counterpart diplomat envoy lawmaker leader legislator negotiator official politician rival".split()
)
CLASSES = POWERS | {"Person", "Place", "City"}


@dataclass(frozen=True, slots=True)
class Together:
    """Two or more actors named together: their chains, their class and where."""

    chains: tuple[int, ...]
    type: str
    position: int
    sentence: int
    subject: bool


@dataclass(frozen=True)
class Named:
    """The mentions of a text with their chains, head words and sentences."""

    doc: Doc
    mentions: Sequence[Mention]
    chains: Sequence[Chain]

    @cached_property
    def owner(self) -> dict[int, int]:
        """The chain of each mention."""
        return {m: c for c, chain in enumerate(self.chains) for m in chain.mentions}

    @cached_property
    def heads(self) -> list[Token]:
        """The head word of each mention."""
        at = {t.idx: t for t in self.doc}
        return [at[m.head] for m in self.mentions]

    @cached_property
    def sentences(self) -> dict[int, int]:
        """The number of each word's sentence."""
        return {t.i: n for n, sent in enumerate(self.doc.sents) for t in sent}

    @cached_property
    def homes(self) -> dict[int, int]:
        """The chain of the state for which each person stands."""
        return homes(self.mentions, self.chains, self.owner)

    @cached_property
    def has_parties(self) -> bool:
        """Does the text name a party of politics?"""
        names = {chain.label.lower() for chain in self.chains}
        return bool(names & {*table("adherents").values()}) or any(name.endswith(" party") for name in names)

    def sentence(self, mention: int) -> int:
        """The number of a mention's sentence."""
        return self.sentences[self.heads[mention].i]

    def may_be(self, chain: int, role: str) -> bool:
        """False for a person of whom other offices are told or known and not this one."""
        if role in ANYBODY or table("role_nouns").get(role) != "POSITION":
            return True
        told = self._told(chain)
        return not told or any(role in words for words in told)

    def _told(self, chain: int) -> list[str]:
        """What the text says that somebody is, and what is known of him by his full name."""
        label = self.chains[chain].label
        own = [i for i in self.chains[chain].mentions if self.mentions[i].kind not in ("pronoun", *NAMING)]
        titles = (
            c.lemma_.lower().rstrip(".")
            for i in self.chains[chain].mentions
            for c in self.heads[i].children
            if c.dep_ == "nmod:desc"
        )
        known = (figure(label), ruled(label), minister(label), official(label))
        found = [*(self.mentions[i].text.lower() for i in own), *titles, *known]
        return [words for words in found if words]

    def acting_on(self, mention: int) -> int:
        """The chain of the subject whose verb has this mention as its object; -1 where there is none."""
        verb = self.heads[mention].head if self.heads[mention].dep_ in OBJECTS else None
        while verb is not None and verb.dep_ in UNDER_SUBJECT and not _subjects(verb):
            verb = verb.head
        subjects = _subjects(verb) if verb is not None else []
        return next((self._at[i] for i in subjects if i in self._at), -1)

    @cached_property
    def _at(self) -> dict[int, int]:
        return {token.i: self.owner[i] for i, token in enumerate(self.heads)}

    @cached_property
    def joined(self) -> list[Together]:
        """Actors joined by "and" and those between whom something is, in order."""
        found = (self._joined(self.doc[i]) for i in sorted(self._names))
        return [group for group in found if group is not None]

    @cached_property
    def _names(self) -> dict[int, int]:
        """The chain of each word that may be joined with others."""
        return {self.heads[i].i: self.owner[i] for i in range(len(self.mentions)) if self._may_join(i)}

    def listed(self, mention: int) -> tuple[int, ...]:
        """Who stand named behind a plural that says how many: "two banks, Acme and Roe Brothers,"."""
        token = self.heads[mention]
        first = next((c for c in token.children if c.i > token.i and c.i in self._names and _opens_list(c)), None)
        if first is None or not self._is_many(mention):
            return ()
        also = takewhile(self._names.__contains__, (t.i for t in token.children if t.dep_ == "conj" and t.i > first.i))
        words = [first.i, *(t.i for t in self._behind(first)), *also]
        found = tuple(dict.fromkeys(self._names[w] for w in words if w in self._names))
        sure = len(found) == len(words) > 1 and bool(class_of({self.chains[c].type for c in found}))
        return found if sure else ()

    def _may_join(self, mention: int) -> bool:
        """A name, or a definite noun phrase for some actor."""
        known = any(c.lower_ == "the" for c in self.heads[mention].children)
        kind, chain = self.mentions[mention].kind, self.chains[self.owner[mention]]
        actor = chain.type in CLASSES and (chain.kind == "actor" or kind == "name")
        return actor and (kind in NAMING or (kind == "nominal" and known))

    def _joined(self, first: Token) -> Together | None:
        others = self._behind(first)
        inner = first.dep_ == "conj" and first.head.i in self._names
        if inner or not others or any(t.i not in self._names for t in others):
            return None
        group = tuple(self._names[t.i] for t in (first, *others))
        both = any(
            t.lower_ == "and" and t.head.dep_ == "conj" for t in map(self.doc.__getitem__, range(first.i, others[-1].i))
        )
        sort = class_of({self.chains[c].type for c in group})
        if not both or not sort or len({*group}) < len(group):
            return None
        return Together(group, sort, others[-1].idx, self.sentences[first.i], first.dep_ in SUBJECTS)

    def _behind(self, first: Token) -> list[Token]:
        """The words joined with a first one and with those; "A for Peru and B for Chad" are A and B, not Peru and B."""
        found = [t for t in first.children if t.dep_ == "conj" and t.i > first.i and t.i not in self._inner]
        below = (t for c in first.children if c.dep_ == "nmod" for t in c.children if t.dep_ == "conj")
        found += [t for t in below if self._sort(t) == self._sort(first) == "Person"]
        return sorted((w for t in found for w in (t, *self._behind(t))), key=lambda t: t.i)

    def _sort(self, token: Token) -> str:
        return self.chains[self._names[token.i]].type if token.i in self._names else ""

    @cached_property
    def _inner(self) -> frozenset[int]:
        """The words of names that head none."""
        words = (t for m in self.mentions if m.kind in NAMING for t in self.doc.between(m.span.start, m.span.end))
        return frozenset(t.i for t in words) - {t.i for t in self.heads}

    def recall(self, mention: int, group: tuple[int, ...]) -> None:
        """Remember that a mention has taken up a group: a later one may take up this."""
        token, sort = self.heads[mention], class_of({self.chains[c].type for c in group})
        self.joined.append(Together(group, sort, token.idx, self.sentence(mention), token.dep_ in SUBJECTS))

    def couple(self, sort: str, mention: int, back: int) -> tuple[int, ...]:
        """The actors of a class that the sentence so many before a mention tells of, in order, each once."""
        rows = self._acting[sort, self.sentence(mention) - back]
        start = self.mentions[mention].span.start
        return tuple(dict.fromkeys(chain for end, chain in rows if end <= start))

    @cached_property
    def _acting(self) -> defaultdict[tuple[str, int], list[tuple[int, int]]]:
        """For each class and sentence where its actors stand: the end of the mention and the chain."""
        out: defaultdict[tuple[str, int], list[tuple[int, int]]] = defaultdict(list)
        for i, mention in enumerate(self.mentions):
            chain = self.chains[self.owner[i]]
            if chain.kind == "actor" and not self._is_many(i) and self._is_known(chain):
                out[chain.type, self.sentence(i)].append((mention.span.end, self.owner[i]))
        return out

    def _is_known(self, chain: Chain) -> bool:
        return any(self.mentions[m].kind in NAMING for m in chain.mentions)

    def _is_many(self, mention: int) -> bool:
        return self.heads[mention].tag_ in ("NNS", "NNPS")


def _subjects(verb: Token) -> list[int]:
    return [c.i for c in verb.children if c.dep_ in SUBJECTS]


def _opens_list(word: Token) -> bool:
    """An apposition, or what the parser has joined without an "and"."""
    return word.dep_ == "appos" or (word.dep_ == "conj" and not any(c.dep_ == "cc" for c in word.children))


def class_of(sorts: set[str]) -> str:
    """The class of a group: that of all, or mixed for states, bodies and groups; else nothing."""
    if len(sorts) == 1:
        return next(iter(sorts))
    return MIXED if sorts <= POWERS else ""
