"""The compact words of a noun phrase: its head with what identifies it, without asides and what it is coordinated with,
and with the clauses that tell which one is meant where there is room for them.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import takewhile
from types import MappingProxyType

from kg.extract.syntax.clause import has_mark
from kg.extract.syntax.clause_gist import core, gist, has_gist, keeps_core, outline
from kg.extract.syntax.negation import AFFIRMING, NEGATIONS, NOT
from kg.extract.syntax.noun_words import LEFT_OUT, behind, below, restricts, short
from kg.extract.syntax.tags import DASHES, NOUN_CLAUSES
from kg.extract.syntax.tree import Word, case, first_conjunct

NOMINAL = frozenset({"obl", "nmod", "obj", "nsubj"})
KEPT_MARKS = frozenset({"-", "–", "'", "’", "/", "&"})
LEADING_ON = frozenset({"IN", "TO", "CC", "WDT", "WP", "WRB", "DT", ",", ":"})
# Nouns for words, which may stand behind them as they are.
WORDINGS = frozenset(
    "adage adjective caption catchphrase chant epithet expression hashtag headline jingle label line lyric mantra"
    " message moniker motto name nickname noun phrase pronoun quote refrain saying slogan slur tagline term title verb"
    " word".split()
)
BRACKETS = frozenset("()[]")
QUOTES = frozenset({'"', "“", "”", "``", "''"})
# Adverbs that tie a noun to what was said before and say nothing of it.
FOCUSING = frozenset({"also", "even"})
MOST_WORDS = 12
# A longer possessor is not repeated for what it owns besides.
MOST_OWNING = 5


def compact(word: Word, apart: Word | None = None) -> str:
    """The words of the noun phrase that this word heads, as they stand in the text, blanks made single.

    A possessor's 's and inner prepositions stay ("Russia's annexation of Crimea"); a "no" or "not" at the beginning
    is told by the statement, and so is the clause to which `apart` belongs.
    """
    return joined(compact_words(word, apart))


def compact_words(word: Word, apart: Word | None = None) -> list[Word]:
    """The words of `compact`, in order."""
    kept = _trimmed(_kept(word, apart), word)
    owner = joint_owner(word)
    owning = sorted(owner.subtree(), key=lambda w: w.i) if owner is not None else []
    return [*owning, *kept] if len(owning) <= MOST_OWNING else kept


def joint_owner(word: Word) -> Word | None:
    """The possessor that a second noun shares with the first ("her [depth and] experience")."""
    first = first_conjunct(word)
    bare = word.tag in ("NN", "NNS") and word.first("det", "nmod:poss", "case", "nummod", "nsubj") is None
    return first.first("nmod:poss") if bare and first is not word and first.tag in ("NN", "NNS") else None


def joined(words: list[Word], told: Mapping[int, str] = MappingProxyType({})) -> str:
    """Words with blanks where the text has some between them, some told in other words."""
    parts = []
    for left, right in zip(words, [*words[1:], None], strict=True):
        parts.append(told.get(left.i, left.text))
        if right is not None and right.start > left.end:
            parts.append(" ")
    return "".join(parts)


def _kept(word: Word, apart: Word | None) -> list[Word]:
    """The fullest of seven forms that is short enough: with its clauses, with the gist of them, with the core of an
    infinitive, without them, with one or two phrases behind it, the head with what stands before it.
    """
    for clauses in ("whole", "short", "core", ""):
        run = _run({w.i: w for w in _phrase(word, clauses, apart)}, word)
        if len(run) <= MOST_WORDS:
            return run
    bare = short(word)
    for depth in (2, 1):
        longer = bare + behind(word, depth)
        whole = longer[-1].i - longer[0].i == len(longer) - 1
        if whole and len(longer) <= MOST_WORDS:
            return longer
    return bare


def _phrase(word: Word, clauses: str, apart: Word | None) -> Iterator[Word]:
    yield word
    copula = word.first("cop")
    for child in word.children:
        mark = child.dep == "punct" and child.text in KEPT_MARKS and child.i < word.i
        asserted = copula is not None and child.i < copula.i < word.i
        if asserted or case(child) == "including" or _added(child) or is_of_outer(child):
            continue
        told = child.dep in NOUN_CLAUSES and apart is not None and any(w is apart for w in child.subtree())
        if mark or child.dep not in LEFT_OUT or (clauses == "whole" and not told and restricts(child)):
            yield from below(child, clauses == "whole")
        elif clauses == "short" and not told and has_gist(child):
            yield from gist(child)
        elif not told and child.dep == "acl" and has_mark(child, "to") and keeps_core(word, clauses):
            yield from core(child)
        elif clauses and not told and restricts(child) and not has_mark(child, "to"):
            yield from outline(child)
        elif _is_wording(child):
            yield from _quoted(child)


def _is_wording(child: Word) -> bool:
    """True for the words themselves behind a noun for words ("the term 'witch hunt'")."""
    noun = child.head
    if child.dep != "appos" or noun is None or noun.lemma not in WORDINGS:
        return False
    words = sorted((w for w in child.subtree() if w.dep != "punct"), key=lambda w: w.i)
    between = [w for w in noun.subtree() if noun.i < w.i < words[0].i]
    quoted = any(_is_quote(w) for w in between)
    return all(w.dep == "punct" and (_is_quote(w) or (quoted and w.text == ",")) for w in between)


def _quoted(noun: Word) -> Iterator[Word]:
    """The words that stand behind a noun for words, to a comma or the end of the quotation."""
    found = sorted(below(noun, clauses=False), key=lambda w: w.i)
    begun = next(i for i, w in enumerate(found) if w.dep != "punct")
    yield from found[:begun]
    yield from takewhile(lambda w: not (_is_quote(w) or w.text == ","), found[begun:])


def _is_quote(mark: Word) -> bool:
    return mark.text in QUOTES or mark.tag in ("``", "''")


def is_of_outer(noun: Word) -> bool:
    """True for the doer of the noun two steps out: "criticism of her policy | by the union"."""
    inner = noun.head
    nested = inner is not None and inner.dep == "nmod" and case(inner) == "of" and bool(inner.all("nmod:poss"))
    return nested and noun.dep == "nmod" and case(noun) == "by"


def _added(child: Word) -> bool:
    """True for an adverb that a comma sets apart ("implicitly, her honesty")."""
    return child.dep == "advmod" and any(c.text == "," for c in child.children)


def _trimmed(run: list[Word], head: Word) -> list[Word]:
    """The phrase without a "no" and the adverbs of its clause before it, and without what only leads on behind it."""
    predicate = any(c.dep == "cop" for c in head.children)
    while run[0] is not head and (
        run[0].lower in NEGATIONS | {"no"}
        or run[0].tag == "CC"
        or (run[0].lower in FOCUSING and run[0].tag == "RB")
        or _is_not_only(run[0])
        or (predicate and run[0].dep == "advmod" and run[0].head is head)
    ):
        run = run[1:]
    whose = next((i for i, w in enumerate(run[-2:], len(run) - 2) if w.tag == "WP$" and w.i > head.i), len(run))
    run = run[:whose]  # its clause is left out
    while run[-1] is not head and (run[-1].tag in LEADING_ON or run[-1].text == ".") and not _stands_alone(run[-1]):
        run = run[:-1]
    return run


def _is_not_only(word: Word) -> bool:
    """True for the "only" of "not only her momentum but her luck"."""
    return word.lower in AFFIRMING and word.before is not None and word.before.lower in NOT


def _stands_alone(word: Word) -> bool:
    """True for the "that" of "larger than that" and the "about" of "things we care about"."""
    return word.dep in NOMINAL and (word.tag == "DT" or (word.head is not None and word.head.pos == "VERB"))


def _run(found: dict[int, Word], head: Word) -> list[Word]:
    """The unbroken run of words around the head; punctuation between two kept words does not break it."""
    marks = {w.i: w for w in head.subtree() if w.pos == "PUNCT" and w.text not in BRACKETS}
    low = _reach(found, marks, head.i, -1)
    high = _reach(found, marks, head.i, 1)
    high = next((i - 1 for i in range(head.i + 1, high) if i in marks and _parts(marks[i], found.get(i + 1))), high)
    run = [w for i in range(low, high + 1) if not _is_quote(w := found.get(i) or marks[i])]
    while run and run[0].dep == "punct":
        run = run[1:]
    return run


def _parts(mark: Word, following: Word | None) -> bool:
    """True for a dash between two blanks: what stands behind it explains the noun."""
    if mark.text not in DASHES or mark.before is None or following is None:
        return False
    return mark.before.end < mark.start and mark.end < following.start


def _reach(found: dict[int, Word], marks: dict[int, Word], at: int, step: int) -> int:
    while at + step in found or (at + step in marks and at + 2 * step in found):
        at += step if at + step in found else 2 * step
    return at
