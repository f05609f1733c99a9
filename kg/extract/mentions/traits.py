"""What the words of a mention tell about the thing it stands for: gender, number, person, modifiers."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from kg.extract.mentions.titles import is_title
from kg.extract.syntax.document import Doc, Token
from kg.extract.syntax.relatives import RELATIVE
from kg.lexicons import table
from kg.records import NAMING, Mention

MALE = frozenset("he him his himself".split())
FEMALE = frozenset("she her hers herself".split())
NEUTER = frozenset("it its itself".split())
PLURAL = frozenset("they them their theirs themselves we us our ours ourselves".split())
SPEAKING = frozenset("i me my mine myself we us our ours ourselves 's ’s".split())
ADDRESSED = frozenset("you your yours yourself yourselves".split())
REFLEXIVE = frozenset("himself herself itself themselves".split())
SUBJECTS = frozenset("nsubj nsubj:pass csubj nsubj:outer".split())
# Clauses that may leave their subject to the verb above.
UNDER_SUBJECT = frozenset("xcomp advcl conj".split())
PEOPLE = frozenset(("PERSON", "GROUP", "NORP"))
# Collective bodies that English lets be "they".
BODIES = frozenset(("ORG", "GPE", "GROUP", "NORP"))
# Modifiers that only place a thing in time or weigh it.
WEAK = frozenset(
    "new newer latest last recent current ongoing impending upcoming further additional more another other same such "
    "own next previous earlier later several many numerous various certain some any possible potential "
    "apparent alleged so-called actual latter only all both each every entire whole".split()
)
DEMONSTRATIVE = frozenset({"this", "that", "these", "those"})
DEFINITE = DEMONSTRATIVE | {"the"}
# Roles that a country can have as well as a person.
FLEXIBLE = frozenset(
    "rival ally enemy foe adversary partner neighbor neighbour opponent friend competitor supporter critic victim "
    "member sponsor donor aggressor backer mediator guarantor signatory host target player owner producer".split()
)


@dataclass(frozen=True)
class Traits:
    """A mention with its head token; everything else follows from these two."""

    index: int
    mention: Mention
    head: Token
    sentence: int
    quoted: int = -1  # the number of the quoted stretch that it stands in

    @cached_property
    def word(self) -> str:
        """The head word in lower case."""
        return self.head.lower_

    @cached_property
    def lemma(self) -> str:
        """The head's lemma in lower case."""
        return self.head.lemma_.lower()

    @cached_property
    def many(self) -> bool | None:
        """More than one? None where both may be meant."""
        if self.mention.kind == "pronoun":
            return None if self.word in RELATIVE or self.word in ADDRESSED else self.word in PLURAL
        if self.mention.type in ("NORP", "GROUP"):
            return True if self.head.tag_ in ("NNS", "NNPS", "CD") or self.mention.type == "NORP" else None
        if self.mention.kind in NAMING:
            return None if self.mention.type == "ORG" else False
        plural = self.head.tag_ in ("NNS", "NNPS") or self.word in ("percent", "%")
        return plural or None if self.mention.type == "ORG" else plural

    @cached_property
    def gender(self) -> str:
        """m, f, n (a thing) or nothing."""
        if self.mention.kind == "pronoun":
            return "m" if self.word in MALE else "f" if self.word in FEMALE else "n" if self.word in NEUTER else ""
        if self.mention.type == "PERSON":
            return (
                _of_name(self.head, self.mention)
                if self.mention.kind == "name"
                else table("person_nouns").get(self.lemma, "")
            )
        return "n" if self.mention.type not in PEOPLE and self.mention.type else ""

    @cached_property
    def definite(self) -> bool:
        """Does a determiner or possessor say that the thing is known?"""
        return any(
            (t.dep_.startswith("det") and t.lower_ in DEFINITE) or t.dep_ == "nmod:poss" for t in self.head.children
        )

    @cached_property
    def indefinite(self) -> bool:
        """Does a determiner say that the thing is new?"""
        return any(
            t.dep_.startswith("det") and t.lower_ in ("a", "an", "another", "some", "any", "no", "every")
            for t in self.head.children
        ) or (not self.definite and any(t.dep_ == "nummod" and t.lower_ == "one" for t in self.head.children))

    @cached_property
    def possessor(self) -> Token | None:
        """The token of the possessor ("his campaign", "Trump's campaign")."""
        return next((t for t in self.head.children if t.dep_ == "nmod:poss"), None)

    @cached_property
    def modifiers(self) -> list[Token]:
        """The words that tell this from others with the same head noun."""
        span = self.mention.span
        tokens = self.head.doc.between(span.start, span.end)
        return [t for t in tokens if t != self.head and _tells(t)]

    @cached_property
    def words(self) -> frozenset[str]:
        """The lemmas (countries: their code) of the modifiers."""
        return frozenset(term(t) for t in self.modifiers)

    @cached_property
    def subject(self) -> bool:
        """Is it a grammatical subject?"""
        return self.head.dep_ in SUBJECTS


def term(token: Token) -> str:
    """A modifier as it is compared: nationality words and names of countries as the country's code, else the lemma."""
    low = token.lower_
    code = table("demonyms").get(low) or table("country_aliases").get(low) or table("metonyms").get(low)
    return code if code and not token.is_lower else token.lemma_.lower()


def _tells(token: Token) -> bool:
    """New, latest, other: such words place a thing but do not tell which; numbers do."""
    if token.pos_ == "NUM" or token.text in ("US", "U.S."):
        return True
    plain = token.is_stop and token.lower_ != "former"
    return token.pos_ in ("NOUN", "PROPN", "ADJ", "VERB") and not plain and token.lower_ not in WEAK


def _of_name(head: Token, mention: Mention) -> str:
    """A person's gender by the title before the name or by the first name."""
    doc, start = head.doc, mention.span.start
    tokens = [t for t in head.subtree if t.idx < start and is_title(t)]
    first = next(t for t in head.sent if t.idx >= start)
    if first.i and is_title(doc[first.i - 1]):
        tokens.append(doc[first.i - 1])
    told = {g for t in tokens if (g := table("honorifics").get(t.lower_) or table("person_nouns").get(t.lower_, ""))}
    if len(told) == 1:
        return told.pop()
    return table("first_names").get(first.lower_, "") if len(mention.text.split()) > 1 else ""


def traits(doc: Doc, mentions: Sequence[Mention], quotes: Sequence[tuple[int, int]]) -> list[Traits]:
    """The traits of all mentions; `quotes` are the quoted stretches in characters."""
    at = {t.idx: t for t in doc}
    numbers = {t.i: n for n, sent in enumerate(doc.sents) for t in sent}
    inner = {i: n for n, (a, b) in enumerate(quotes) for i in range(a, b)}
    return [Traits(i, m, at[m.head], numbers[at[m.head].i], inner.get(m.head, -1)) for i, m in enumerate(mentions)]
