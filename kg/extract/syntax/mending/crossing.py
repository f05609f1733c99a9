"""What stands behind a clause of speech but hangs on the quoted words before it: "“We won,” Li said [while in Ohio]".

It belongs to whoever speaks: nothing outside quotation marks goes on with what they hold, and what stands right behind
the verb is its own.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.extract.syntax.mending.speech import QUOTES, frames, is_quoted

if TYPE_CHECKING:
    from kg.extract.syntax.document import Token

# How a word may hang on quoted words that belongs to the verb of speech, or to its subject.
OF_VERB = {"nmod": "obl", "csubj": "advcl"} | {name: name for name in ("advcl", "obl", "obl:unmarked", "conj")}
OF_SUBJECT = frozenset({"acl:relcl", "acl"})
SUBJECT = frozenset({"nsubj", "obj"})
SUBJECTS = ("nsubj", "nsubj:pass")


def across(word: Token) -> tuple[Token, str] | None:
    """Where a word behind a clause of speech belongs, and in which relation."""
    if word.dep_ not in OF_VERB and word.dep_ not in OF_SUBJECT and word.dep_ not in SUBJECT:
        return None
    if (verb := _spoken_before(word)) is not None:
        return verb, "nsubj"
    if (told := _told(word)) is not None:
        return told, "nsubj:pass" if any(c.dep_ == "aux:pass" for c in told.children) else "nsubj"
    verb = _speech(word)
    if verb is None or is_quoted(verb, word) or not (_closes(word.head, verb) or _follows(word, verb)):
        return None
    subject = next((c for c in verb.children if c.dep_ == "nsubj"), None)
    if word.dep_ in SUBJECT:
        return (verb, "nsubj") if subject is None else None
    if word.dep_ in OF_SUBJECT:
        return (subject, word.dep_) if subject is not None and verb.i < subject.i < word.i else None
    return (verb, OF_VERB[word.dep_]) if word.dep_ != "csubj" or word.tag_ == "VBG" else None


def _speech(word: Token) -> Token | None:
    """The verb that stands between a word and the clause it hangs on, and tells who says that."""
    clause = word.head
    while clause.dep_ != "ccomp" and clause.head is not clause:
        clause = clause.head
    verb = clause.head
    return verb if clause.dep_ == "ccomp" and clause.i < verb.i and word.head.i < verb.i < word.i else None


def _spoken_before(word: Token) -> Token | None:
    """The verb of speech behind its subject that hangs on what is quoted before: "“We won,” [Li], the chief, said"."""
    clause, verb = word.head, word.head.head
    between = word.dep_ == "nsubj" and clause.dep_ == "ccomp" and clause.i < word.i < verb.i
    if not between or any(c.dep_.startswith("nsubj") for c in verb.children) or "quote" not in frames(verb):
        return None
    return verb if _closes(clause, word) and not is_quoted(word, verb) else None


def _told(word: Token) -> Token | None:
    """The clause told before its speaker whose subject is made one of the speech ("[Peru], an ally, attacked Chile,
    Li alleges").
    """
    verb = word.head
    if word.dep_ != "nsubj" or word.i > verb.i or "that" not in frames(verb):
        return None
    told = next((c for c in verb.children if c.dep_ == "ccomp" and word.i < c.i < verb.i), None)
    if told is None or any(c.dep_ in (*SUBJECTS, "csubj", "expl") for c in told.children):
        return None
    return told if any(c.dep_ == "nsubj" and told.i < c.i < verb.i for c in verb.children) else None


def _follows(word: Token, verb: Token) -> bool:
    """True for a phrase right behind a verb of speech with its subject behind a comma: "It rained, Li said in May"."""
    subject = next((c for c in verb.children if c.dep_ == "nsubj" and c.rightmost == verb.i - 1), None)
    parted = subject is not None and subject.leftmost > 0 and subject.doc[subject.leftmost - 1].text == ","
    return parted and word.dep_ in ("obl", "obl:unmarked") and word.leftmost == verb.i + 1


def _closes(start: Token, end: Token) -> bool:
    """True where quotation marks stand between two words."""
    return any(t.is_quote or t.text in QUOTES for t in start.doc.tokens[start.i : end.i])
