"""Which noun a relative clause is about."""

from __future__ import annotations

from kg import lexicons
from kg.extract.syntax.agreement import agrees
from kg.extract.syntax.tree import Word, case

RELATIVE = frozenset({"who", "whom", "which", "that", "whose"})
WHOLE = frozenset({"all", "both", "each", "neither", "none"})

# In these somebody acts; a clause behind one is seldom about it ("the day she left").
TIME_NOUNS = frozenset(
    "day week month year time moment way reason place hour morning night weekend afternoon evening summer winter"
    " decade century minute".split()
)

# What tells how much something is.
MEASURES = frozenset("% percent dollar euro pound yen yuan rouble ruble billion million trillion tonne ton".split())

# Relations of a word to others of the same noun phrase.
NOMINAL = frozenset({"flat", "compound", "nmod:desc", "appos", "nmod", "conj"})


def is_relative(pronoun: Word) -> bool:
    """True for a pronoun that stands for the noun which a relative clause modifies."""
    return pronoun.lower in RELATIVE and pronoun.tag in ("WP", "WDT", "WP$", "IN", "DT", "PRON")


def is_whole(word: Word) -> bool:
    """True for "all of whom" and "none of which": what is said holds of the whole noun, or of none of it."""
    return word.lower in WHOLE and any(is_relative(c) and case(c) == "of" for c in word.all("nmod"))


def antecedent(clause: Word) -> Word | None:
    """The noun that a relative clause, or one coordinated with it, modifies.

    Where the noun next to it cannot be meant, it is the noun that this one belongs to: "who" is a person and
    "which" is none, the verb agrees, and behind a comma an apposition is over ("Li, an aide to the mayor, who left").
    """
    while clause.dep == "conj" and clause.head is not None:
        clause = clause.head
    noun = clause.head
    if clause.dep != "acl:relcl" or noun is None:
        return None
    noun = _measured(noun, clause)
    pronoun = next((c for c in clause.children if c.dep.startswith("nsubj") and is_relative(c)), None)
    if pronoun is None:
        return noun
    found = _meant(noun, clause, pronoun)
    lifeless = pronoun.lower == "who" and found is not None and found.pos == "NOUN" and not _may_be_people(found)
    return (_person_before(pronoun) or found) if lifeless else found


def _measured(noun: Word, clause: Word) -> Word:
    """What a clause tells of that stands behind how much or how many there are ("[duties] of 5% that Peru set")."""
    whole = noun.head
    counted = noun.lemma in MEASURES or noun.tag in ("CD", "$") or noun.ent in ("MONEY", "PERCENT")
    if noun.dep != "nmod" or case(noun) != "of" or not counted or whole is None or not whole.tag.startswith("NN"):
        return noun
    acting = any(c.dep.startswith("nsubj") and is_relative(c) for c in clause.children)
    return noun if acting and not agrees(whole, clause) else whole


def _may_be_people(noun: Word) -> bool:
    """True for a person, a group, and what only counts the others ("30 percent of voters who")."""
    counts = noun.lemma in ("percent", "%", "majority") or noun.lemma in lexicons.words("quantity_nouns")
    return counts or noun.kind == "person" or _is_person(noun) or noun.lemma in lexicons.words("group_nouns")


def _person_before(pronoun: Word) -> Word | None:
    """The person in whose phrase the last word before "who" stands ("the case, said Li, who")."""
    word = pronoun.before
    while word is not None and word.pos == "PUNCT":
        word = word.before
    while word is not None and word.i < pronoun.i and word.sent == pronoun.sent:
        titled = word.pos == "PROPN" and word.ent not in ("PERSON", "NORP")  # "the show 'The Apprentice'"
        if word.dep not in ("flat", "compound", "nmod:desc") and _is_person(word) and not titled:
            return word
        word = word.head if word.dep in NOMINAL else None
    return None


def _meant(noun: Word, clause: Word, pronoun: Word) -> Word | None:
    named = noun.dep == "appos" and noun.ent == "PERSON"
    if pronoun.lower == "who" and not named and _after_comma(noun, clause, pronoun):
        outer = _apposed(noun)
        if outer is not None and (outer.pos == "PROPN" or _is_person(outer) or not _is_person(noun)):
            return outer
        return noun if noun.pos != "NOUN" or _is_person(noun) else _person_above(noun) or noun
    if pronoun.lower == "which" and _is_person(noun):
        return _thing(noun, pronoun)
    return _higher(noun, clause, pronoun) or noun


def _person_above(noun: Word) -> Word | None:
    """The person to whom a thing belongs, who is somewhere or near something ("a teacher at a school in Oslo, who",
    "voters loyal to the party, who").
    """
    while noun.dep in ("nmod", "obl", "amod", "acl") and noun.head is not None:
        noun = noun.head
        if _is_person(noun):
            return noun
        if noun.tag not in ("NN", "NNS", "JJ"):
            return None
    return None


def _thing(person: Word, pronoun: Word) -> Word | None:
    """What stands last before "which" in the phrase of a person, of whom that pronoun cannot be said."""
    inner = [w for w in person.subtree() if w.i < pronoun.i and w.dep in ("nmod", "compound") and not _is_person(w)]
    last = max(inner, key=lambda w: w.i, default=None)
    return last if last is not None and last.pos in ("NOUN", "PROPN") and last.dep == "nmod" else None


def _apposed(noun: Word) -> Word | None:
    """Who stands before the apposition that a noun ends."""
    last = noun
    while (noun.dep == "nmod" or (noun.dep == "conj" and noun is not last)) and noun.head is not None:
        noun = noun.head
    return noun.head if noun.dep == "appos" else None


def _after_comma(noun: Word, clause: Word, pronoun: Word) -> bool:
    return any(c.text == "," and noun.i < c.i < pronoun.i for c in (*clause.children, *noun.children))


def _higher(noun: Word, clause: Word, pronoun: Word) -> Word | None:
    head = noun.head
    if noun.dep != "nmod" or head is None or not head.pos.endswith(("NOUN", "PROPN")):
        return None
    # a name needs no clause to tell whom it means: "an aide to Li who left"
    known = noun.ent == "PERSON" and head.pos == "NOUN" and pronoun.before is not None and pronoun.before.pos != "PUNCT"
    if pronoun.lower == "that" and noun.ent == "PERSON" and not _is_person(head):
        return head  # "the talk with Li that aired on Sunday"
    personal = pronoun.lower == "who" and (known or not _is_person(noun)) and _is_person(head)
    return head if personal or (not agrees(noun, clause) and agrees(head, clause)) else None


def _is_person(noun: Word) -> bool:
    if noun.ent:
        return noun.ent in ("PERSON", "NORP")
    return noun.pos == "PRON" or noun.lemma in lexicons.table("person_nouns") or noun.lemma == "people"
