"""What belongs to a name but hangs beside or below it: a description before it ("A former general, Li resigned"), a
preposition before its first word that hangs on the second ("of New | Jersey").
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.extract.syntax.prepositions import preposition
from kg.extract.syntax.tags import AUXILIARIES

if TYPE_CHECKING:
    from kg.extract.syntax.document import Token

# Relations in which the parser leaves such a description beside the subject.
LOOSE = ("nsubj", "nsubj:pass", "dislocated", "advcl")
OPENING = frozenset({"a", "an", "the", "one"})
# What else may open one ("once a friend of Peru").
SINCE_WHEN = frozenset("once long now already still currently formerly previously originally traditionally".split())
CLAUSAL = (*AUXILIARIES, "cc", "conj", "nsubj", "nsubj:pass")


def described_name(word: Token) -> Token | None:
    """The subject before whose comma a description stands."""
    if not _describes(word):
        return None
    names = (c for c in word.head.children if c.dep_ in ("nsubj", "nsubj:pass") and c.i > word.i and c.pos_ == "PROPN")
    name = next(names, None)
    return name if name is not None and _is_set_apart(word, name) else None


def swallowed_name(word: Token) -> Token | None:
    """The subject that the parser makes an apposition inside the description before it: no comma ends that."""
    if word.head.pos_ != "VERB" or not _describes(word):
        return None
    name = max((t for t in word.subtree if t.dep_ == "appos" and t.pos_ == "PROPN"), key=lambda t: t.i, default=None)
    if name is None or name.head is word or not name.ent_type_ or not _is_set_apart(word, name):
        return None
    behind = max(t.i for t in name.subtree) + 1
    following = name.doc[behind] if behind < len(name.doc) else name
    return name if following is word.head or (following.head is word.head and following.dep_ != "punct") else None


def _describes(word: Token) -> bool:
    """True for a phrase with a determiner or such an adverb before its clause, itself without a clause."""
    noun = word.pos_ == "NOUN" or word.lower_ == "one"
    if not noun or word.i > word.head.i or word.dep_ not in (*LOOSE, "obl"):
        return False
    if preposition(word) not in (("once",) if word.dep_ == "obl" else ("", "once")):
        return False
    inner = [c for c in word.children if c.dep_ in CLAUSAL or (c.dep_ == "mark" and c.lower_ != "once")]
    opened = word.lower_ == "one" or any(c.lower_ in OPENING | SINCE_WHEN for c in word.children if c.i < word.i)
    return opened and not inner


def _is_set_apart(word: Token, name: Token) -> bool:
    """True where a comma parts the two and nothing else."""
    first = min(t.i for t in name.subtree if not t.is_punct)
    own = {t.i for t in word.subtree}
    return first > 0 and name.doc[first - 1].text == "," and first - 2 in own


def first_part(mark: Token) -> Token | None:
    """The first word of a name before which a preposition stands that hangs on a later one."""
    part = mark.head
    below = mark.dep_ == "case" and part.dep_ == "flat" and mark.i < part.head.i < part.i
    return part.head if below else None
