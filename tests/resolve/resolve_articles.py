"""Extractions built by hand, a line a chain, for the tests of resolution."""

from dataclasses import dataclass, field

from kg.records import Article, Chain, ChainKind, Entity, Extraction, Mention, MentionKind, Span, Statement
from kg.resolve import link

PRONOUNS = frozenset("he she him her his hers it its they them their I we".split())
KINDS: dict[str, ChainKind] = {
    "Place": "place",
    "City": "place",
    "Event": "issue",
    "Agreement": "issue",
    "Issue": "issue",
}


@dataclass
class Draft:
    """One article in the making: chains are added one by one, a sentence a mention unless it lies in another."""

    id: str
    published: str = ""
    mentions: list[Mention] = field(default_factory=list)
    chains: list[tuple[str, str, list[Mention]]] = field(default_factory=list)
    at: int = 0

    def chain(self, type_: str, *texts: str, within: tuple[str, ...] = ()) -> "Draft":
        """A chain of these mentions, the first of which is its label; those found in one of `within` lie inside it."""
        found = [self._mention(type_, text, within) for text in texts]
        self.mentions.extend(found)
        self.chains.append((texts[0].removeprefix("the ").removeprefix("The "), type_, found))
        return self

    def _mention(self, type_: str, text: str, within: tuple[str, ...]) -> Mention:
        outer = next((m for m in self.mentions if m.text in within and text in m.text), None)
        start = outer.span.start + outer.text.index(text) if outer else self.at
        self.at += 0 if outer else len(text) + 1
        return Mention(Span(start, start + len(text)), text, start + len(text) - 1, mention_kind(type_, text), "")

    def extraction(self) -> Extraction:
        """The finished record, its mentions in order."""
        ordered = sorted(self.mentions, key=lambda m: (m.span.start, -m.span.end))
        chains = tuple(
            Chain(label, KINDS.get(type_, "actor"), type_, tuple(sorted(ordered.index(m) for m in found)))
            for label, type_, found in self.chains
        )
        used = tuple(Statement(n, "say", None, "", "OTHER", ()) for n in range(len(chains)))
        return Extraction(Article(self.id, "", published=self.published), tuple(ordered), chains, (), used)


def mention_kind(type_: str, text: str) -> MentionKind:
    """A name is written with a capital; issues are described."""
    if text in PRONOUNS:
        return "pronoun"
    if KINDS.get(type_) == "issue" or not text.removeprefix("The ")[:1].isupper() or text.split()[-1].islower():
        return "nominal"
    return "name"


def article(id_: str, *chains: tuple[str, ...]) -> Extraction:
    """An article of chains, each a type and its mentions."""
    draft = Draft(id_)
    for type_, *texts in chains:
        draft.chain(type_, *texts)
    return draft.extraction()


def linked(*extractions: Extraction) -> dict[tuple[str, str], str]:
    """The id of the entity of each chain, by article and label."""
    by_id = {e.article.id: e for e in extractions}
    return {
        (m.article, by_id[m.article].chains[m.chain].label): entity.id
        for entity in link(extractions)
        for m in entity.members
    }


def entity(entities: tuple[Entity, ...], label: str) -> Entity:
    """The only entity of this label."""
    (found,) = [e for e in entities if e.label == label]
    return found
