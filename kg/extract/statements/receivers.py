"""What somebody is given, as part of the predicate of the one who gives it: "give grain to"."""

from __future__ import annotations

from kg.extract.statements.wording import Completion, direct_noun
from kg.extract.syntax.tree import Word

# Verbs with two objects: whose receiver has "to", whose has "for", and those that no preposition can part.
TO_RECEIVER = frozenset(
    "give offer send show tell teach hand grant pay lend deny bring promise owe award sell pass feed deal assign allow"
    " afford guarantee leave read write throw cause extend provide present accord cede allot do".split()
)
FOR_RECEIVER = frozenset({"buy", "build", "find", "win", "earn", "make", "cook", "book", "secure"})
BARE_RECEIVER = frozenset({"cost", "ask", "save", "spare", "bet", "forgive", "fine", "envy", "charge", "wish"})


def receiving(word: Word, direct: list[Word]) -> Completion | None:
    """What somebody receives, as part of the predicate ("give grain to")."""
    if word.lemma not in TO_RECEIVER | FOR_RECEIVER | BARE_RECEIVER or not (
        direct[0].lemma.isalpha() or direct[0].tag == "$"
    ):
        return None
    preposition = "" if word.lemma in BARE_RECEIVER else "for" if word.lemma in FOR_RECEIVER else "to"
    if direct[0].pos == "PRON":
        return Completion(f" {preposition}".rstrip())
    gift = direct_noun(direct[0])
    return Completion(f" {gift.text} {preposition}".rstrip(), gift.inner)
