"""Whether a clause or a noun phrase is negated by its own words."""

from __future__ import annotations

from kg.extract.syntax.tree import Word, case

NOT = frozenset({"not", "n't", "n’t"})
NEGATIONS = NOT | frozenset({"never", "neither", "nor", "hardly", "scarcely", "seldom", "rarely"})
# Negative nouns, each with the word that stands for it where the negation is told apart.
LIFTED = {"nothing": "anything", "nobody": "anybody", "none": "any", "neither": "either", "nowhere": "anywhere"}
# Adverbs of time, each with the one that denies it.
TIMES = frozenset({("longer", "no"), ("before", "never"), ("again", "never"), ("since", "never"), ("once", "not")})
# "not only" affirms.
AFFIRMING = frozenset({"only", "just", "merely", "simply"})
# Nouns whose "no" affirms what they are about, or says nothing of it ("no doubt", "no matter").
EMPHATIC = frozenset({"doubt", "question", "denying", "secret", "surprise", "mistake", "matter", "wonder"})
SMALL = frozenset({"small", "little", "mean", "slight"})
# What was almost so was not, but for changes of measure ("almost doubled").
ALMOST = frozenset({"nearly", "almost", "virtually", "practically", "barely"})
GROWING = frozenset("double triple treble quadruple halve vanish disappear match equal".split())
COUNTING = frozenset({"all", "every", "everyone", "everybody", "many"})
# What is not one of these is so at other times or in part ("not always").
WHOLE = frozenset("always necessarily entirely wholly altogether exclusively universally".split())
EXCEPT = frozenset({"but", "except", "less than", "short of", "other than"})
# What a deed goes without: "at no cost", "for no reason".
GRATIS = frozenset("charge cost expense fee money pay price profit purpose reason risk".split())
PARTICIPANTS = ("nsubj", "nsubj:pass", "obj", "iobj", "obl", "obl:agent")


def is_negated(word: Word) -> bool:
    """True where an adverb, a subject, an object, an oblique or a "no" before it negates the clause of this word."""
    count = sum(_negates(c, word) for c in word.children)
    count += any((c.lower, g.lower) in TIMES and not _likened(g) for c in word.children for g in c.children)
    count += any(_denies(c) for c in word.children if c.dep in PARTICIPANTS)
    count += word.first("cop") is not None and _denies(word)
    return count % 2 == 1 or count > 1


def _likened(adverb: Word) -> bool:
    """True for "like never before"."""
    return adverb.before is not None and adverb.before.lower in ("like", "as")


def _negates(child: Word, word: Word) -> bool:
    if child.lower not in NEGATIONS or child.dep not in ("advmod", "neg", "cc:preconj", "cc") or child.first("fixed"):
        return False  # "not to mention"
    following = next((c for c in word.children if c.i == child.i + 1), None)
    return child.lower not in NOT or following is None or following.lower not in AFFIRMING


def is_negative(noun: Word) -> bool:
    """True for "nobody", "no state", "neither side", "not a single state"."""
    before = [c for c in noun.children if c.dep in ("det", "advmod", "cc:preconj")]
    single = any(c.lower in NOT for c in before) and any(c.lower in ("one", "single") for c in noun.children)
    return noun.lower in LIFTED or single or any(c.lower in ("no", "neither") for c in before)


def _denies(noun: Word) -> bool:
    """ "In no small part" affirms, and so do "no doubt", "nothing but", "from nowhere", but not "as no surprise"."""
    if not is_negative(noun) or (noun.lemma in EMPHATIC and case(noun) != "as"):
        return False
    if (noun.lower == "nowhere" and case(noun)) or is_lacking(noun):
        return False
    return not any((c.dep == "amod" and c.lower in SMALL) or case(c) in EXCEPT for c in noun.children)


def is_lacking(noun: Word) -> bool:
    """True for what was not there beside a deed ("left with no warning", "works for no pay"), which is done all the
    same.
    """
    if noun.dep != "obl" or not is_negative(noun):
        return False
    link = case(noun)
    return link in ("with", "than") or (link in ("at", "for") and noun.lemma in GRATIS)


def is_missed(word: Word) -> bool:
    """True for "almost won", "not always won" and "not all senators left", which tell neither that it is so nor that
    it is not.
    """
    adverbs = word.all("advmod")
    near = any(c.lower in ALMOST and c.i == word.i - 1 for c in adverbs)
    missed = near and word.pos == "VERB" and word.lemma not in GROWING
    partly = any(g.lower == "not" for c in word.all("nsubj", "nsubj:pass") for g in _before(c))
    return missed or partly or any(c.lower in WHOLE and c.before is not None and c.before.lower in NOT for c in adverbs)


def _before(noun: Word) -> list[Word]:
    """What stands before "all", "every" or "many" with a noun."""
    counts = [c for c in noun.children if c.lower in COUNTING and c.i < noun.i]
    return [g for c in counts for g in (*c.children, *noun.children) if g.i == c.i - 1]


def is_replaced(word: Word) -> bool:
    """True for what somebody did not do since he did something else ("rather than fight", "instead of fighting")."""
    links = {" ".join([c.lower, *(g.lower for g in c.all("fixed"))]) for c in word.all("mark", "cc")}
    return bool(links & {"rather than", "instead of"})


def is_until(word: Word) -> bool:
    """True for a clause with "until": what was not done until then was done then."""
    return any(c.lower in ("until", "till") for child in word.children for c in child.children if child.i > word.i)


def lifted(words: str) -> str:
    """Words without the negation in them: "sacrifice nothing for" as "sacrifice anything for"."""
    return " ".join(LIFTED.get(word.lower(), word) for word in words.split(" "))
