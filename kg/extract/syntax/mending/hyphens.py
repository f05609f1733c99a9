"""Words with hyphens, which the parser reads as several: "campaigned door-to-door", "second-guessed the verdict"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kg.extract.syntax.document import Token

# Words inside a compound that make one word of it.
INNER = frozenset({"CC", "IN", "TO", "RP", "DT"})
# What may stand before a verb as part of it ("cherry-pick", "fact-check", "live-tweet", "de-escalate").
BEFORE_VERBS = frozenset({"AFX", "NN", "JJ", "RB", "RBS", "VB", "VBD"})
# Relations in which a verb's form is no verb of a clause.
ATTRIBUTES = ("amod", "compound")
# Relations of a word that somebody is called by.
NOMINAL = ("nsubj", "nsubj:pass", "obj", "iobj", "obl", "nmod", "nmod:poss")
# Relations that a word made of the same word twice ("face-to-face") takes by mistake.
ADVERBIAL = ("obj", "obl", "obl:unmarked", "xcomp")


def compounds(tokens: list[Token]) -> Iterator[list[Token]]:
    """The words that hyphens without blanks join, each such chain from left to right."""
    i = 0
    while i < len(tokens):
        end = i
        while end + 2 < len(tokens) and _joined(tokens[end], tokens[end + 1]):
            end += 2
        if end > i:
            yield tokens[i : end + 1 : 2]
        i = end + 1


def unite(chain: list[Token]) -> None:
    """Makes one word of a verb with what stands before its hyphen, and of words around a preposition or "and"; "old" in
    "the 62-year-old" a noun.
    """
    if _is_age(chain):
        chain[0].dep_ = "compound"
        if chain[1].dep_ in NOMINAL and _has_article(chain[1]):
            chain[1].tag_, chain[1].pos_ = "NN", "NOUN"
    head = next((t for t in chain if t.head is t or t.head not in chain), chain[-1])
    if len(chain) == 2 and head is chain[1] and _is_verb(head) and _is_part(chain[0]):
        _absorb(chain, head)
    elif len(chain) > 2 and any(t.tag_ in INNER for t in chain[1:-1]) and all(t.is_lower for t in chain[1:]):
        _absorb(chain, head)
        if chain[0].lower_ == chain[-1].lower_ and head.dep_ in ADVERBIAL and not _has_article(head):
            head.dep_ = "advmod"


def _absorb(chain: list[Token], head: Token) -> None:
    """Makes the other words mere parts of the head, which takes over what hangs on them."""
    form = head.lemma_ if head.tag_.startswith("VB") else head.lower_
    head.lemma_ = "-".join(form if t is head else t.lower_ for t in chain)
    below = {c for t in chain for c in t.children if c is not head}
    for part in chain:
        part.children = []
        head.leftmost, head.rightmost = min(head.leftmost, part.leftmost), max(head.rightmost, part.rightmost)
        if part is not head:
            part.head, part.dep_ = head, "flat"
            part.leftmost = part.rightmost = part.i
    head.children = sorted(below, key=lambda t: t.i)
    for child in below:
        child.head = head


def _is_age(chain: list[Token]) -> bool:
    return len(chain) == 2 and chain[0].lower_ in ("year", "month") and chain[1].lower_ == "old"


def _joined(left: Token, hyphen: Token) -> bool:
    return hyphen.text == "-" and not (left.whitespace_ or hyphen.whitespace_) and left.is_alpha


def _is_part(token: Token) -> bool:
    return token.tag_ in BEFORE_VERBS and token.lower_ != "half"  # who half-jokes jokes


def _is_verb(token: Token) -> bool:
    return token.tag_.startswith("VB") and token.dep_ not in ATTRIBUTES


def _has_article(token: Token) -> bool:
    return any(c.dep_ in ("det", "amod", "nmod:poss") for c in token.children)
