"""What completes a verb and its object: the infinitive or phrase without which the two say too little."""

from __future__ import annotations

from kg import lexicons
from kg.extract.statements.obliques import TEMPORAL
from kg.extract.statements.predicates import clause_words, completes, infinitive
from kg.extract.statements.wording import COUNTED, NOTHING, Completion, direct_noun, state
from kg.extract.syntax.clause import has_mark, is_clause
from kg.extract.syntax.control import controllers
from kg.extract.syntax.negation import is_lacking
from kg.extract.syntax.relatives import TIME_NOUNS
from kg.extract.syntax.tree import Word, case, conjuncts, first_conjunct

# Verbs that with "to" read as if their subject did what they want done, unless the place of the object is shown ("want
# ... to leave"), and those with which little is told; "have" and "choose" say enough without.
WANTING = frozenset("want need expect prefer wish intend".split())
OWN_DEEDS = frozenset("like love hate get plan mean".split())
OWNING = frozenset({"have", "choose"})
# Prepositions of where something is brought: with them the deed is another ("sign into law", "slide into the race").
GOALS = frozenset({"into", "onto", "toward", "towards"})
# Marks of verbs for which nothing can be stated where the phrase that they need is not found.
NEVER_WITHOUT = frozenset({"*", "!"})
BOUND = ("obl", "obl:arg", "xcomp", "advcl")
# What a relative "when" or "how" goes with but tells no time.
WAYS = frozenset({"way", "place"})
VIEWS = frozenset({"view", "opinion", "judgment", "mind", "eye", "word"})
# Prepositions of reasons, sources and exceptions.
GROUNDS = frozenset(
    "according to|apart from|aside from|because of|besides|beyond|despite|due to|given|in spite of|instead of|like"
    "|other than|rather than|regardless of|such as|thanks to|unlike".split("|")
)
AMOUNTS = frozenset({"DATE", "TIME", "PERCENT", "MONEY", "CARDINAL", "QUANTITY"})


def completion(word: Word, target: Word) -> Completion | None:
    """What a verb makes of its object or makes it do, without which "X verb Y" says too little ("require to pay
    fees", "put on notice"); None where the sentence lacks what the verb cannot do without.
    """
    actor = first_conjunct(target)
    controlled = next((c for c in word.children if c.dep in ("xcomp", "advcl") and actor in controllers(word, c)), None)
    if controlled is not None and is_clause(controlled):
        wished = has_mark(controlled, "to")
        if wished and word.lemma in OWN_DEEDS:
            return None
        if wished and word.lemma in WANTING:
            deed = infinitive(controlled)
            return Completion(f" ...{deed.text}", deed.inner)
        told = (wished and word.lemma in OWNING) or completes(word, controlled)
        return Completion() if told else infinitive(controlled)
    return bound(word, target)


def bound(word: Word, target: Word) -> Completion | None:
    """The prepositional phrase that belongs to a verb and its object ("expose to lawsuits", "describe as peaceful");
    None where a verb that cannot do without has none.
    """
    phrase = bound_phrase(word, target)
    if phrase is not None:
        rest = _bound_words(phrase)
        lead = f"{_leading(phrase)} no" if is_lacking(phrase) else _leading(phrase)
        return Completion(f" {lead} {rest.text}", rest.inner)
    complete = any(c.dep in ("compound:prt", "xcomp") for c in word.children)
    return Completion() if complete or NEVER_WITHOUT.isdisjoint(_binding(word)) else None


def _bound_words(phrase: Word) -> Completion:
    """The words behind the preposition: a noun, an adjective, a gerund with its object."""
    if is_clause(phrase):
        return clause_words(phrase)
    if phrase.pos == "ADJ":
        return Completion(phrase.lower)
    rest = direct_noun(phrase)
    owned = rest.inner is None and any(c.dep in ("compound", "nmod:poss") for c in phrase.children)
    return Completion(state(phrase)) if owned else rest


def bound_phrase(word: Word, target: Word) -> Word | None:
    """The noun, adjective or gerund of the phrase behind its object that a verb cannot do without."""
    wanted = _binding(word)
    for first in word.children if wanted else ():
        child = conjuncts(first)[0]  # of "not X but Y" the second
        if first.dep in BOUND and child.i > target.i and child.ent not in ("DATE", "TIME", "PERCENT"):
            prep = _leading(child)
            needed = prep and (prep.split()[0] in wanted or "*" in wanted)
            if needed and not _is_beside(child, prep) and not _is_scene(word, child, target):
                return child
    return None


def _is_scene(word: Word, phrase: Word, target: Word) -> bool:
    """True for where an event is held, which is the same anywhere ("hold talks with Li in Oslo")."""
    place = phrase.ent in ("GPE", "LOC", "FAC", "ORG") or phrase.lemma in lexicons.words("place_nouns")
    return word.lemma == "hold" and place and target.lemma in lexicons.table("event_nouns")


def _is_beside(phrase: Word, prep: str) -> bool:
    """True for what only a clause tells ("to what they wanted"), a time ("over the course of"), a sum that something
    reaches and what is not done.
    """
    if (is_clause(phrase) and prep == "without") or (phrase.tag == "$" and prep == "to"):
        return True
    return phrase.tag in ("WP", "WDT") or (prep == "over" and phrase.pos not in ("PROPN", "PRON") and not phrase.ent)


def _leading(phrase: Word) -> str:
    """The preposition of a phrase, also the "as" before an adjective ("paint as unfit") and that of a gerund."""
    if phrase.tag == "VBG" and phrase.dep == "advcl" and is_clause(phrase):
        return next((c.lower for c in phrase.children if c.dep == "mark"), "")
    told = phrase.pos == "ADJ" and phrase.dep == "advcl" and has_mark(phrase, "as") and not is_clause(phrase)
    return "as" if told else case(phrase)


def beyond(word: Word, target: Word, *, negated: bool) -> Completion:
    """What a verb that can do without takes behind its object: where that goes, or what alone is denied."""
    found = aimed(word, target)
    if found.text or not negated:
        return found
    rest = limited(word, target)
    return Completion(f" {rest.text}".rstrip(), rest.inner)


def aimed(word: Word, target: Word) -> Completion:
    """Where the object of a verb goes: the first such phrase behind it that no comma sets apart."""
    for child in word.all("obl", "obl:arg"):
        if child.i > max(word.i, target.i) and case(child) in GOALS and not _is_amount(child):
            if any(c.text == "," and word.i < c.i < child.i for c in (*word.children, *child.children)):
                break
            rest = direct_noun(child)
            return Completion(f" {case(child)} {rest.text}", rest.inner)
    return NOTHING


def limited(word: Word, target: Word) -> Completion:
    """The phrase behind an object or phrase of a negated verb that alone is denied ("not mention her | by name"): the
    first that tells no time or reason and that no comma sets apart.
    """
    for child in word.all("obl", "obl:arg"):
        if child.i > first_conjunct(target).i and (link := case(child)):
            if any(c.text == "," and word.i < c.i < child.i for c in (*word.children, *child.children)):
                break
            if child is not first_conjunct(target) and not _is_beside_denial(child, link):
                rest = direct_noun(child, negated=True)
                return Completion(f"{link} {rest.text}", rest.inner)
    return NOTHING


def _is_beside_denial(phrase: Word, link: str) -> bool:
    """True for a time, a reason, a view or a remark on the sentence, which a "not" before it leaves as it is."""
    if phrase.lower in ("one", "ones") or (link == "in" and phrase.lemma in VIEWS):
        return True
    stated = f"{link} {phrase.lemma}" in lexicons.words("discourse_phrases") and not phrase.first("amod", "nmod")
    timed = phrase.ent in ("DATE", "TIME") or phrase.lemma in TIME_NOUNS - WAYS or link in TEMPORAL
    return stated or timed or link in GROUNDS or phrase.tag in ("WP", "WDT", "CD") or is_clause(phrase)


def _is_amount(noun: Word) -> bool:
    return noun.tag in ("CD", "$") or noun.ent in AMOUNTS or noun.lemma in COUNTED


def _binding(word: Word) -> list[str]:
    return lexicons.table("bound_prepositions").get(word.lemma, "").split()
