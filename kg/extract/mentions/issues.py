"""Issues: which noun phrases are matters that actors deal with, and how they are worded."""

import re

from kg.extract.mentions.traits import WEAK
from kg.extract.syntax.document import Token
from kg.extract.syntax.tags import NOUN_CLAUSES
from kg.lexicons import table, words

# Heads that say nothing by themselves, whatever the model takes them for; `told_issues` has those of them that do with
# a modifier ("national security issues").
EMPTY = frozenset(
    "way time question thing fact case point part kind sort lot number day week month year moment period event "
    "issue matter topic subject situation reason result example instance word term idea sense move step order side "
    "end start beginning course place name level rest series range one change life work job story history round "
    "process effort attempt role chance opportunity thing something everything nothing anything turn round".split()
)
# What tells which one is meant: a word before the noun that neither places nor weighs it, or a name beside it.
BEFORE, BESIDE = ("amod", "compound"), ("nmod", "nmod:poss")
MEASURES = ("CARDINAL", "DATE", "MONEY", "ORDINAL", "PERCENT", "QUANTITY", "TIME")
NAMES = ("GPE", "LOC", "NORP", "ORG", "PERSON")
ARTICLES = frozenset("the a an this that these those his her its their our my your".split())
LEADING = WEAK - words("quantifiers") | ARTICLES


def is_issue(token: Token) -> bool:
    """Does this noun head a phrase for an issue: an event, conflict, measure, agreement, dispute ...?"""
    if token.pos_ not in ("NOUN", "PROPN"):
        return False
    if _listed("told_issues", token) and _told(token):
        return True
    if token.lemma_.lower() in EMPTY:
        return False
    return bool(_listed("issue_nouns", token) or _paired(token)) or _joint(token) or token.kind == "event"


def issue_class(token: Token) -> str:
    """Issue, Event or Agreement by the lists of issue nouns, the word before the head first ("executive order")."""
    return _paired(token) or _listed("issue_nouns", token) or _listed("told_issues", token)


def _paired(token: Token) -> str:
    return table("issue_nouns").get(f"{token.nbor(-1).lower_} {token.lemma_.lower()}", "") if token.i else ""


def _listed(name: str, token: Token) -> str:
    return table(name).get(token.lower_) or table(name).get(token.lemma_.lower(), "")


def _joint(token: Token) -> bool:
    """What is between two is a matter of both: "a call between X and Y"."""
    between = [t for t in token.children if t.dep_ == "nmod" and any(c.lower_ == "between" for c in t.children)]
    return any(t.pos_ == "PROPN" or t.ent_type_ for t in between) and token.lemma_.lower() not in table("person_nouns")


def _told(token: Token) -> bool:
    """Does something in the phrase tell which one? A clause that does ("the chips that power it") is no part of it."""
    empty = token.lemma_.lower() in EMPTY
    clause = next((t for t in token.children if t.dep_ in NOUN_CLAUSES and t.i > token.i), None)
    meant = clause is not None and any(t.dep_ == "mark" and t.lower_ == "to" for t in clause.children)  # "offer to"
    if not (empty or meant or clause is None) and token.doc[clause.leftmost - 1].text != ",":
        return any(t.dep_ == "compound" and t.pos_ == "NOUN" and t.i < token.i for t in token.children)
    return any(
        (
            t.dep_ in BEFORE
            and t.i < token.i
            and not (t.lower_ in WEAK or t.lower_ in words("weighing"))
            and t.ent_type_ not in MEASURES
        )
        or (t.dep_ in BESIDE and (t.pos_ == "PROPN" or t.ent_type_ in NAMES))
        or (t.dep_ == "nmod:poss" and t.pos_ == "NOUN" and not empty)
        or (t.dep_ == "nmod" and not empty and _listed("issue_nouns", t))
        for t in token.children
    )


def label(text: str) -> str:
    """The wording of an issue without the words before it that do not tell which.

    >>> label("the latest new sanctions on Ruritania"), label("other sanctions")
    ('sanctions on Ruritania', 'other sanctions')
    """
    parts = re.sub(r"^(?:this|last|next|the past) \w+(?<!day)[’']s ", "", text, flags=re.IGNORECASE).split(" ")
    while (
        len(parts) > 1
        and parts[0].lower() in LEADING
        and parts[1] not in ("than", "of")
        and not (parts[0].lower() == "more" and "than" in parts)
        and _plain(parts[0], parts[1])
    ):
        parts = parts[1:]
    return " ".join(parts)


def _plain(word: str, following: str) -> bool:
    """Not the first word of a name ("New Harbour's election")."""
    return word.islower() or following.islower() or word.lower() not in WEAK
