"""Issues: which noun phrases are matters that actors deal with, and how they are worded."""

import re

from kg.extract.mentions.traits import WEAK
from kg.extract.syntax.document import Token
from kg.lexicons import table

# Heads that say nothing by themselves, whatever the model takes them for.
EMPTY = frozenset(
    "way time question thing fact case point part kind sort lot number day week month year moment period event "
    "issue matter topic subject situation reason result example instance word term idea sense move step order side "
    "end start beginning course place name level rest series range one change life work job story history round "
    "process effort attempt role chance opportunity thing something everything nothing anything turn round".split()
)
# With a modifier that tells which, these do name an issue ("national security issues").
TOLD = frozenset("issue matter topic subject situation event move step change order".split())
LEADING = WEAK | frozenset("the a an this that these those his her its their our my your".split())


def is_issue(token: Token) -> bool:
    """Does this noun head a phrase for an issue: an event, conflict, measure, agreement, dispute ...?"""
    if token.pos_ not in ("NOUN", "PROPN"):
        return False
    if token.lemma_.lower() in EMPTY:
        return token.lemma_.lower() in TOLD and _told(token)
    return bool(issue_class(token)) or _joint(token) or token.kind == "event"


def issue_class(token: Token) -> str:
    """Issue, Event or Agreement by the list of issue nouns, the word before the head first ("executive order")."""
    known, lemma = table("issue_nouns"), token.lemma_.lower()
    if token.i and (pair := known.get(f"{token.nbor(-1).lower_} {lemma}")):
        return pair
    return known.get(token.lower_) or known.get(lemma, "")


def _joint(token: Token) -> bool:
    """What is between two is a matter of both: "a call between X and Y"."""
    between = [t for t in token.children if t.dep_ == "nmod" and any(c.lower_ == "between" for c in t.children)]
    return any(t.pos_ == "PROPN" or t.ent_type_ for t in between) and token.lemma_.lower() not in table("person_nouns")


def _told(token: Token) -> bool:
    return any(
        (t.dep_ in ("amod", "compound") and t.lower_ not in WEAK) or (t.dep_ == "nmod" and t.pos_ == "PROPN")
        for t in token.children
    )


def label(text: str) -> str:
    """The wording of an issue without the words before it that do not tell which.

    >>> label("the latest new sanctions on Ruritania")
    'sanctions on Ruritania'
    """
    words = re.sub(r"^(?:this|last|next|the past) \w+[’']s ", "", text, flags=re.IGNORECASE).split(" ")
    while (
        len(words) > 1 and words[0].lower() in LEADING and words[1] not in ("than", "of") and _plain(words[0], words[1])
    ):
        words = words[1:]
    return " ".join(words)


def _plain(word: str, following: str) -> bool:
    """Not the first word of a name ("New Harbour's election")."""
    return word.islower() or following.islower() or word.lower() not in WEAK
