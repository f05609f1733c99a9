"""Issues: which noun phrases are matters that actors deal with, and how they are worded."""

from spacy.tokens import Token

from kg.extract.traits import WEAK
from kg.lexicons import words

# Heads that a lexicon or the model may give as events but that say nothing by themselves.
EMPTY = frozenset(
    "way time question thing fact case point part kind sort lot number day week month year moment period event "
    "issue matter topic subject situation reason result example instance word term idea sense move step order side "
    "end start beginning course place name level rest series range one change life work job story history".split()
)
# With a modifier that tells which, these do name an issue ("national security issues").
EMPTY_ALONE = frozenset("issue matter topic subject situation event move step change order".split())
LEADING = WEAK | frozenset("the a an this that these those his her its their our my your".split())


def is_issue(token: Token) -> bool:
    """Does this noun head a phrase for an issue: an event, conflict, measure, agreement, dispute ...?"""
    if token.pos_ not in ("NOUN", "PROPN") or token.lemma_.lower() in EMPTY:
        return token.lemma_.lower() in EMPTY_ALONE and _told(token)
    if token.lemma_.lower() in words("issue_nouns") or token.lower_ in words("issue_nouns"):
        return True
    return token.has_extension("kind") and token._.kind == "event"


def _told(token: Token) -> bool:
    return any(
        t.dep_ in ("amod", "compound") and t.lemma_.lower() not in WEAK or t.dep_ == "nmod" and t.pos_ == "PROPN"
        for t in token.children
    )


def label(text: str) -> str:
    """The wording of an issue without the words before it that do not tell which: "the new sanctions" -> "sanctions"."""
    words_ = text.split(" ")
    while len(words_) > 1 and words_[0].lower() in LEADING:
        words_ = words_[1:]
    return " ".join(words_)
