"""Open triples: what each clause states in the sentence's own words, pronouns and plain nouns too (Banko et al.
2007).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from kg.extract.syntax.arguments import Argument, arguments
from kg.extract.syntax.clause import is_clause
from kg.extract.syntax.modality import modality
from kg.extract.syntax.subjects import subjects
from kg.extract.syntax.tree import Word

# What a noun phrase leaves out beside its conjuncts: clauses and asides that are statements of their own.
ASIDES = frozenset({"acl:relcl", "appos", "parataxis", "conj", "cc", "discourse", "advcl:relcl"})
# What belongs to the clause of a predicate noun or adjective and not to its phrase.
CLAUSAL = frozenset(
    {
        "nsubj",
        "nsubj:outer",
        "csubj",
        "cop",
        "aux",
        "mark",
        "obl",
        "obl:unmarked",
        "advcl",
        "advmod",
        "expl",
        "ccomp",
        "dep",
        "nmod:unmarked",
    }
)
FUNCTION = ("aux", "aux:pass", "cop", "advmod", "compound:prt", "mark")
PREDICATE_ADVERBS = frozenset({"not", "n't", "n’t", "never", "also", "still", "no", "longer", "already"})


@dataclass(frozen=True, slots=True)
class Triple:
    """A subject, a predicate and an object in words; `start` and `end` are characters from the first to the last of
    them.
    """

    subject: str
    predicate: str
    object: str
    negated: bool
    sent: int
    start: int
    end: int


def triples(words: Iterable[Word]) -> Iterator[Triple]:
    """The open triples of every clause and apposition among these words."""
    for word in words:
        if is_clause(word) and not word.dep.startswith("aux"):
            yield from _clause(word)
        if word.dep == "appos" and word.head is not None:
            yield _triple(phrase(word.head), ["is"], phrase(word), [], word, negated=False)


def _clause(word: Word) -> Iterator[Triple]:
    holders = subjects(word)
    if not holders:
        return
    negated = modality(word).negated
    copula = any(c.dep == "cop" for c in word.children)
    found = arguments(word)
    for holder in holders:
        subject = phrase(holder)
        if copula:
            rest = [phrase(a.word, keep_case=True) for a in found if a.role == "obl" and a.word.i > word.i]
            yield _triple(subject, _verb_words(word), phrase(word, keep_case=True), rest, word, negated=negated)
        else:
            yield from _verbal(word, subject, found, negated)


def _verbal(word: Word, subject: list[Word], found: list[Argument], negated: bool) -> Iterator[Triple]:
    verb = _verb_words(word)
    direct = [a for a in found if a.role in ("obj", "attr")] or [a for a in found if a.role == "iobj"]
    rest = [a for a in found if a.role in ("obl", "agent")]
    complement = word.first("ccomp")
    if direct:
        for argument in direct:
            yield _triple(
                subject,
                verb,
                phrase(argument.word),
                [phrase(a.word, keep_case=True) for a in rest],
                word,
                negated=negated,
            )
    elif rest:
        head, *others = rest
        preposition = [w for w in head.word.children if w.dep == "case"]
        yield _triple(
            subject,
            [*verb, *preposition],
            phrase(head.word),
            [phrase(a.word, keep_case=True) for a in others],
            word,
            negated=negated,
        )
    elif complement is not None:
        yield _triple(subject, verb, sorted(complement.subtree(), key=lambda w: w.i), [], word, negated=negated)


def _verb_words(word: Word) -> list[Word | str]:
    """The verb group of a clause, its governors' included ("voted to sanction")."""
    own: list[Word] = [] if any(c.dep == "cop" for c in word.children) else [word]
    own += [
        c
        for c in word.children
        if c.dep in FUNCTION
        and (c.dep != "advmod" or c.lower in PREDICATE_ADVERBS)
        and (c.dep != "mark" or c.lower == "to")
    ]
    governor = word.head
    if word.dep == "xcomp" and governor is not None and is_clause(governor) and not governor.all("obj", "iobj"):
        return [*_verb_words(governor), *sorted(own, key=lambda w: w.i)]
    return [*sorted(own, key=lambda w: w.i)]


def phrase(word: Word, *, keep_case: bool = False) -> list[Word]:
    """The words of a noun phrase without asides, in the order of the text."""
    left_out = ASIDES | CLAUSAL if any(c.dep == "cop" for c in word.children) else ASIDES
    out, stack = [], [word]
    while stack:
        item = stack.pop()
        out.append(item)
        for child in item.children:
            if item is word and (
                child.dep in left_out or (child.dep == "case" and child.tag != "POS" and not keep_case)
            ):
                continue
            if child.dep not in ("acl:relcl", "parataxis"):
                stack.append(child)
    return _trim(sorted(out, key=lambda w: w.i))


def _trim(words: list[Word]) -> list[Word]:
    while words and words[-1].dep == "punct":
        words.pop()
    while words and words[0].dep == "punct":
        words.pop(0)
    return words


def _triple(
    subject: list[Word],
    predicate: list[Word | str] | list[str],
    target: list[Word],
    rest: list[list[Word]],
    word: Word,
    *,
    negated: bool,
) -> Triple:
    placed = [w for w in (*subject, *predicate, *target, *(x for r in rest for x in r)) if isinstance(w, Word)]
    tail = [target, *sorted(rest, key=lambda r: r[0].i if r else 0)]
    return Triple(
        _text(subject), _text(predicate), " ".join(_text(part) for part in tail if part), negated,
        word.sent, min(w.start for w in placed), max(w.end for w in placed),
    )  # fmt: skip


def _text(words: Iterable[Word | str]) -> str:
    return " ".join(w if isinstance(w, str) else w.text for w in words)
