"""How nouns and adjectives are worded inside a predicate: with what may not be left out, and with a place held open for
a name.
"""

from __future__ import annotations

from dataclasses import dataclass

from kg.extract.syntax.compact import compact
from kg.extract.syntax.tree import Word, case, first_conjunct

# Adverbs without which an adjective says something else.
DEGREES = frozenset("less least more most too enough hardly barely nearly almost as".split())
# Adjectives that leave their noun what it is: when, and that it is somebody's.
LIGHT = frozenset("new own such recent latest current ongoing previous earlier upcoming further additional".split())
# What says nothing without its number.
COUNTED = frozenset({"percent", "%", "point", "vote", "delegate", "seat", "dollar"})
MOST_WORDS = 4
MOST_BEFORE = 5


@dataclass(frozen=True, slots=True)
class Completion:
    """What completes a predicate; where a name or a pronoun stands in it, it is left open (`{}`) for `inner`."""

    text: str = ""
    inner: Word | None = None


NOTHING = Completion()


def state(word: Word) -> str:
    """An adjective with its degree, a noun with its modifiers and what it is "of", as a predicate names them."""
    if word.pos in ("NOUN", "PROPN") or word.lower == "one":
        of = _of(word)
        return plain(word) if of is None else f"{plain(word)} of {compact(of)}"
    degree = [c.lower for c in word.children if c.dep == "advmod" and c.lower in DEGREES and c.i < word.i + 2]
    if degree:
        return " ".join([*(d for d in degree if d != "enough"), word.lower, *(d for d in degree if d == "enough")])
    return word.lower if word.tag in ("JJR", "JJS") else word.lemma


def noun_key(noun: Word, *, negated: bool = False) -> str:
    """The lemma of a noun with the modifiers that may not be left out: a "religious education" is not education at
    large, and under negation all count ("not a new interest"); of a share or a measure its number.
    """
    kept = [c for c in noun.children if c.i < noun.i and (_tells(c) or _is_kept(c, noun, negated=negated))]
    below = sorted((w for c in kept for w in c.subtree() if w.tag not in ("DT", "PRP$", "POS")), key=lambda w: w.i)
    words = [_form(w) for w in below if w.dep != "punct"]
    return " ".join([*(words if len(words) <= MOST_BEFORE else ()), _head(noun)])


def _is_kept(modifier: Word, noun: Word, *, negated: bool) -> bool:
    return (modifier.dep == "nummod" and noun.lemma in COUNTED) or (negated and modifier.dep in ("amod", "compound"))


def _tells(modifier: Word) -> bool:
    """True for a modifier that makes another thing of its noun ("false evidence", "most honest man", "alarm bell")."""
    if modifier.dep == "amod":
        return modifier.lower not in LIGHT
    return modifier.dep == "compound" and modifier.tag in ("NN", "NNS", "NNP", "NNPS")


def _form(word: Word) -> str:
    """A word inside a phrase: names and abbreviations as they stand."""
    return word.text if word.pos == "PROPN" or word.ent or (word.text.isupper() and len(word.text) < 5) else word.lower


def _head(noun: Word) -> str:
    return noun.text if noun.tag.startswith("NNP") else noun.lemma


def plain(noun: Word) -> str:
    """A noun with what stands before it but articles and possessors; alone where that is long."""
    before = [
        w
        for c in noun.children
        if c.i < noun.i and c.dep in ("amod", "compound", "nummod", "advmod", "nmod:poss") and c.tag != "PRP$"
        for w in c.subtree()
    ]
    words = sorted((w for w in before if w.dep not in ("punct", "det")), key=lambda w: w.i)
    if len(words) >= MOST_WORDS:
        return noun_key(noun)
    return " ".join([*map(_form, words), _head(noun)]).replace(" 's ", "'s ").replace(" ’s ", "’s ")


def slot(noun: Word) -> Completion:
    """A noun with its modifiers, a place held open for a name or a pronoun."""
    if _is_named(noun):
        return Completion("{}", noun)
    return Completion(_sum(noun) if noun.tag == "$" else plain(noun))


def _is_named(noun: Word) -> bool:
    return noun.tag != "$" and (noun.pos in ("PROPN", "PRON") or bool(noun.ent))


def _sum(sign: Word) -> str:
    """An amount of money as it stands ("$5 million")."""
    parts = sorted((w for c in sign.all("nummod") for w in c.subtree() if w.i > sign.i), key=lambda w: w.i)
    return sign.text + " ".join(w.text for w in parts)


def direct_noun(noun: Word | None, *, negated: bool = False) -> Completion:
    """The direct object of a verb as part of its predicate, with what it is "of"."""
    if noun is None:
        return Completion()
    if _is_named(noun):
        return Completion("{}", noun)
    of = _of(noun)
    known = _sum(noun) if noun.tag == "$" else noun_key(noun, negated=negated)
    if of is None:
        return Completion(known)
    inner = slot(of)
    return Completion(f"{known} of {inner.text}", inner.inner)


def _of(noun: Word) -> Word | None:
    """What a noun is "of", if that is more than a year or number."""
    return next((c for c in noun.all("nmod") if case(c) == "of" and c.tag != "CD"), None)


def attribute_of(noun: Word, item: Word) -> Completion:
    """What a noun is "of", before a phrase further behind ("be member of Parliament for")."""
    of = _of(noun)
    if of is None or of.i >= first_conjunct(item).i:
        return NOTHING
    inner = slot(of)
    return Completion(f"of {inner.text}", inner.inner)


def named(phrase: str, inner: Word | None, label: str) -> str:
    """A predicate with the name of what was left open in it."""
    if inner is None:
        return phrase
    itself = inner.lower.endswith(("self", "selves"))
    return phrase.replace("{}", inner.lower if itself else label or compact(inner))
