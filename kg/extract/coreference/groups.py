"""Who is meant by "they", "the two sides" or "the diplomats" where two actors were named together before."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from kg.extract.mentions.traits import SUBJECTS
from kg.extract.syntax.document import AnyDoc, Token, read
from kg.records import Chain, Mention

# How many sentences back a pair may stand for a pronoun, and for a phrase that says that there are two.
NEAR = 1
FAR = 12
PRONOUNS = frozenset("they them their themselves".split())
STATES = frozenset("nation country side government power state capital neighbor neighbour ally rival".split())
PERSONS = frozenset(
    "diplomat leader president minister official man woman politician candidate rival senator side counterpart".split()
)
# Who are two without a number.
PAIRS = frozenset({"pair", "duo"})


@dataclass(frozen=True, slots=True)
class Together:
    """Two or more actors named together: their chains, their class and where."""

    chains: tuple[int, ...]
    type: str
    position: int
    sentence: int
    subject: bool


def members(doc: AnyDoc, mentions: Sequence[Mention], chains: Sequence[Chain]) -> dict[int, tuple[int, ...]]:
    """For each chain that stands for several actors named together before it: the numbers of their chains."""
    doc = read(doc)
    owner = {m: c for c, chain in enumerate(chains) for m in chain.mentions}
    numbers = {t.i: n for n, sent in enumerate(doc.sents) for t in sent}
    heads = {t.idx: t for t in doc}
    found = list(_together(mentions, chains, owner, heads, numbers))
    out: dict[int, tuple[int, ...]] = {}
    for index, mention in enumerate(mentions):
        chain, token = owner[index], heads[mention.head]
        if chain in out or not all(_one_group(heads[mentions[i].head], mentions[i]) for i in chains[chain].mentions):
            continue
        group = _group([g for g in found if _stands_for(token, mention, g, numbers[token.i])], numbers[token.i])
        if group is not None and chain not in group.chains:
            out[chain] = group.chains
    return out


def _group(fits: Sequence[Together], sentence: int) -> Together | None:
    """The last of the groups that fit; further back only where no other was named that it might as well be."""
    near = [g for g in fits if sentence - g.sentence <= NEAR]
    return (near or fits)[-1] if near or len({frozenset(g.chains) for g in fits}) == 1 else None


def _together(
    mentions: Sequence[Mention],
    chains: Sequence[Chain],
    owner: dict[int, int],
    heads: dict[int, Token],
    numbers: dict[int, int],
) -> Iterator[Together]:
    """Coordinated names of one class, in order."""
    by_token = {heads[m.head].i: owner[i] for i, m in enumerate(mentions) if m.kind == "name"}
    for token in (heads[m.head] for m in mentions if m.kind == "name"):
        chain = by_token[token.i]
        joined = [t for t in token.children if t.dep_ == "conj" and t.i in by_token]
        group = (chain, *(by_token[t.i] for t in joined))
        types = {chains[c].type for c in group}
        both = any(t.lower_ == "and" for j in joined for t in j.children)
        if joined and both and len(types) == 1 and len(set(group)) == len(group) and chains[chain].kind == "actor":
            last = joined[-1].idx
            yield Together(group, types.pop(), last, numbers[token.i], token.dep_ in SUBJECTS)


def _one_group(token: Token, mention: Mention) -> bool:
    """Not a name, nor a bare plural, which stands for all of a kind."""
    return mention.kind == "pronoun" or (mention.kind == "nominal" and (token.tag_ == "CD" or _bare_definite(token)))


def _stands_for(token: Token, mention: Mention, group: Together, sentence: int) -> bool:
    back = sentence - group.sentence
    if group.position >= mention.span.start or back > FAR:
        return False
    if token.lower_ in PRONOUNS:
        return back <= NEAR and group.subject
    if token.tag_ == "CD":
        return token.lower_ == "two" and len(group.chains) == 2
    counted = next((t.lower_ for t in token.children if t.dep_ == "nummod"), "")
    lemma = token.lemma_.lower()
    two = counted == "two" or lemma in PAIRS or any(t.lower_ == "both" for t in token.children)
    if counted not in ("", "two") or (two and len(group.chains) != 2) or not _bare_definite(token):
        return False
    fits = lemma in (PERSONS | PAIRS if group.type == "Person" else STATES if group.type == "Country" else ())
    return fits and (two or group.subject)


def _bare_definite(token: Token) -> bool:
    """A definite plural or pair without a modifier that would make it another group."""
    told = any(t.dep_ in ("amod", "compound", "nmod", "nmod:poss", "acl", "acl:relcl") for t in token.children)
    known = any(t.lower_ in ("the", "both", "these", "those") for t in token.children)
    return (token.tag_ == "NNS" or token.lemma_.lower() in PAIRS) and known and not told
