"""Which actors a text names together: joined by "and", or alone of their class in a sentence."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from kg.extract.mentions.traits import SUBJECTS
from kg.extract.syntax.document import Doc, Token
from kg.records import NAMING, Chain, Mention

# The class of a group whose members are of several: a state and a body, an army and its rebels.
MIXED = "mixed"
POWERS = frozenset(("Country", "Organization", "Group"))
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

    def sentence(self, mention: int) -> int:
        """The number of a mention's sentence."""
        return self.sentences[self.heads[mention].i]

    def acting_on(self, mention: int) -> int:
        """The chain of the subject whose verb has this mention as its object; -1 where there is none."""
        token = self.heads[mention]
        subjects = (
            [c.i for c in token.head.children if c.dep_ in SUBJECTS] if token.dep_ in ("obj", "iobj", "obl") else []
        )
        return next((self._at[i] for i in subjects if i in self._at), -1)

    @cached_property
    def _at(self) -> dict[int, int]:
        return {token.i: self.owner[i] for i, token in enumerate(self.heads)}

    @cached_property
    def joined(self) -> list[Together]:
        """Actors joined by "and" and those between whom something is, in order."""
        by_word = {self.heads[i].i: self.owner[i] for i in range(len(self.mentions)) if self._may_join(i)}
        found = (self._joined(self.doc[i], by_word) for i in sorted(by_word))
        return [group for group in found if group is not None]

    def _may_join(self, mention: int) -> bool:
        """A name, or a definite noun phrase for some actor."""
        known = any(c.lower_ == "the" for c in self.heads[mention].children)
        kind, chain = self.mentions[mention].kind, self.chains[self.owner[mention]]
        actor = chain.type in CLASSES and (chain.kind == "actor" or kind == "name")
        return actor and (kind in NAMING or (kind == "nominal" and known))

    def _joined(self, first: Token, by_word: dict[int, int]) -> Together | None:
        others = [t for t in first.children if t.dep_ == "conj" and t.i > first.i]
        if not others or any(t.i not in by_word for t in others):
            return None
        group = tuple(by_word[t.i] for t in (first, *others))
        both = any(c.lower_ == "and" for t in others for c in t.children)
        sort = class_of({self.chains[c].type for c in group})
        if not both or not sort or len({*group}) < len(group):
            return None
        return Together(group, sort, others[-1].idx, self.sentences[first.i], first.dep_ in SUBJECTS)

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


def class_of(sorts: set[str]) -> str:
    """The class of a group: that of all, or mixed for states, bodies and groups; else nothing."""
    if len(sorts) == 1:
        return next(iter(sorts))
    return MIXED if sorts <= POWERS else ""
