"""What heads a clause, and whether that clause is passive."""

from __future__ import annotations

from kg.extract.syntax.tree import Word

# Relations in which a verb's form is no verb of a clause.
BOUND = ("aux", "cop", "amod", "compound", "case", "det", "nummod", "mark")


def is_clause(word: Word) -> bool:
    """True for a word that heads a clause: a full verb, or the predicate of a copula."""
    if word.tag.startswith("VB") and not word.dep.startswith(BOUND):
        return True
    return word.first("cop") is not None


def is_passive(word: Word) -> bool:
    """True where the grammatical subject suffers what the verb says."""
    if word.tag != "VBN":
        return False
    for child in word.children:
        if child.dep in ("aux:pass", "nsubj:pass"):
            return True
    if any(child.dep in ("aux", "nsubj") for child in word.children):
        return False
    if word.dep == "conj" and word.head is not None:
        return is_passive(word.head)
    return word.dep in ("acl", "advcl", "xcomp", "ccomp", "acl:relcl", "parataxis")


def has_mark(word: Word, *marks: str) -> bool:
    """True where one of these words introduces the clause."""
    return any(child.dep == "mark" and child.lower in marks for child in word.children)
