"""What heads a clause, and whether that clause is passive."""

from __future__ import annotations

from kg.extract.syntax.tags import AUXILIARIES, FINITE, NOUN_CLAUSES
from kg.extract.syntax.tree import Word

# Relations in which a verb's form is no verb of a clause.
BOUND = ("aux", "cop", "amod", "compound", "case", "det", "nummod", "mark")
# Verbs of two objects: one is left where the other is the subject of the passive.
DITRANSITIVE = frozenset(
    "give award offer pay grant deny show teach tell ask promise hand owe charge fine allow send call name dub title"
    " entitle label style brand nickname elect appoint make consider deem".split()
)
# Tags of what makes a clause behind a noun a whole one.
RELATING = frozenset({"WDT", "WP", "WP$", "WRB", "IN"})
HAVING = frozenset({"has", "have", "had", "having", "'ve", "’ve", "'d", "’d"})
QUOTES = frozenset({'"', "“", "”", "''", "``", "’", "‘", "'"})


def is_clause(word: Word) -> bool:
    """True for a word that heads a clause: a full verb, or the predicate of a copula."""
    if word.tag.startswith("VB") and not word.dep.startswith(BOUND):
        return word.tag != "VBG" or word.first("det") is None
    return word.first("cop") is not None


def is_passive(word: Word) -> bool:
    """True where the grammatical subject suffers what the verb says."""
    if word.tag != "VBN":
        return word.tag == "VBD" and word.dep in NOUN_CLAUSES and _is_reduced(word)
    if _is_perfect(word) or _is_misread_past(word):
        return False
    for child in word.children:
        if child.dep in ("aux:pass", "nsubj:pass"):
            return True
    if any(child.dep in ("aux", "nsubj") for child in word.children):
        return False
    if word.dep == "conj" and word.head is not None:
        return is_passive(word.head)
    if word.dep == "acl" and word.lemma not in DITRANSITIVE and word.first("obj") and after_comma(word):
        return False  # one of several verbs, read as a participle: "has led a movement, won the vote"
    return word.dep in ("acl", "advcl", "xcomp", "ccomp", "acl:relcl", "parataxis")


def _is_reduced(word: Word) -> bool:
    """True for a participle behind its noun that is read as a past tense ("the only body permitted to go there")."""
    own = any(c.dep in ("nsubj", "mark", "aux", "expl", "obj") or c.tag in RELATING for c in word.children)
    ordered = any(has_mark(c, "to") for c in word.all("xcomp"))  # elsewhere it is as often the verb of the sentence
    return word.first("obl:agent") is not None or (ordered and not (own or word.first("conj", "cc")))


def _is_misread_past(word: Word) -> bool:
    """True for the past tense of a main clause read as a participle: it has a subject, an object and no auxiliary."""
    bare = not any(c.dep.startswith("aux") for c in word.children) and word.lemma not in DITRANSITIVE
    return bare and word.first("nsubj:pass") is not None and word.first("obj") is not None


def _is_perfect(word: Word) -> bool:
    """True for a participle behind "has" alone, also where that is "'s": it is no auxiliary of the passive, or the verb
    has its object.
    """
    helping = word.all("aux", "aux:pass")
    if helping and helping[-1].lower in HAVING:
        return True
    short = [c for c in word.children if c.lower in ("'s", "’s") and c.dep.startswith("aux")]
    if not short or word.first("xcomp") is not None or len(word.all("aux", "aux:pass")) > 1:
        return False  # "she's expected to win" has no object either
    owned = word.lemma not in DITRANSITIVE and word.first("obj") is not None
    return owned or short[0].dep == "aux"


def is_finite(word: Word) -> bool:
    """True for a word with a tense of its own or in an auxiliary."""
    return any(verb.tag in FINITE for verb in (word, *word.all(*AUXILIARIES)))


def is_gerund(clause: Word) -> bool:
    """True for a clause whose first verb is a gerund ("winning", "being the first", "having been paid")."""
    return (clause.all(*AUXILIARIES) or [clause])[0].tag == "VBG"


def is_past(clause: Word) -> bool:
    """True where the finite verb of a clause is in the past."""
    finite = clause.all(*AUXILIARIES) or [clause]
    return finite[0].tag == "VBD"


def has_mark(word: Word, *marks: str) -> bool:
    """True where one of these words introduces the clause."""
    return any(child.dep == "mark" and child.lower in marks for child in word.children)


def after_comma(word: Word) -> bool:
    """True where a comma, quotation marks or adverbs apart, stands right before a word."""
    left = before(word, "advmod")
    return left is not None and left.text == ","


def before(word: Word, *skipped: str) -> Word | None:
    """The word to the left in the sentence, without regard to quotation marks and to words in these relations."""
    left = word.before
    while left is not None and (left.text in QUOTES or left.dep in skipped):
        left = left.before
    return left if left is not None and left.sent == word.sent else None
