"""How a clause is meant: asserted, intended, conditional, claimed or denied, and whether it is negated.

A clause takes what its own auxiliaries and markers say, and what its governor does to it ("failed to", "wants to",
"if", "denied that"); the strongest wins. Implicative and factive verbs after Karttunen (1971, 2012).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from kg import lexicons
from kg.extract.syntax.arguments import has_mark, is_clause
from kg.extract.syntax.tree import Word
from kg.records import Mode

# A stronger mode hides a weaker one: a denied plan is denied, a claimed plan is a plan (that somebody tells of).
STRENGTH: dict[Mode, int] = {"asserted": 0, "claimed": 1, "intended": 2, "conditional": 3, "denied": 4}
AUXILIARIES: dict[str, Mode] = {
    **dict.fromkeys(("will", "'ll", "’ll", "wo", "shall", "should", "must", "ought"), "intended"),
    **dict.fromkeys(("can", "ca", "could", "may", "might"), "conditional"),
}
WOULD = frozenset({"would", "'d", "’d"})
NEGATIONS = frozenset({"not", "n't", "n’t", "never", "neither", "nor"})
NEGATIVE_NOUNS = frozenset({"nothing", "nobody", "none", "nowhere"})
CONDITIONS = frozenset({"if", "unless", "whether", "until", "lest", "till"})
# "the first to go" has gone.
ORDINALS = frozenset({"first", "second", "third", "last", "only", "one"})
FINITE = frozenset({"VBD", "VBZ", "VBP"})
# What introduces a clause that tells what a noun says ("the view that"), not when, how or of what kind the noun is.
REPORTING = ("that", "whether")
QUESTIONS = frozenset({"whether", "if", "how", "why", "what", "when", "where", "who"})
# A negated verb of opinion negates what is thought ("I don't think he is").
NEG_RAISING = frozenset(
    {"think", "believe", "expect", "want", "suppose", "intend", "plan", "seem", "appear", "like", "wish"}
)


@dataclass(frozen=True, slots=True)
class Modality:
    """A mode and whether the clause is negated."""

    mode: Mode = "asserted"
    negated: bool = False

    def under(self, other: Modality) -> Modality:
        """This modality inside another: the stronger mode; two negations undo each other."""
        mode = max(self.mode, other.mode, key=STRENGTH.__getitem__)
        return Modality(mode, self.negated ^ other.negated)


@dataclass(frozen=True, slots=True)
class Governor:
    """What a verb, adjective or noun does to the clause that it takes; see `complement_verbs.txt`."""

    mode: Mode
    negates: bool
    speaks: bool


def frame(clause: Word) -> str:
    """How a clause hangs on its governor: "to", "that", "whether", "ing", or a preposition with a gerund ("of",
    "from").
    """
    marks = [c.lower for c in clause.children if c.dep == "mark"]
    if "to" in marks:
        return "to"
    question = next((m for m in marks if m in QUESTIONS), "")
    if question:
        return question
    if clause.tag == "VBG" and not any(c.dep in ("aux", "nsubj") for c in clause.children):
        return next((m for m in marks if m != "that"), "ing")
    return "that"


def governor(word: Word, how: str = "", *, exactly: bool = False) -> Governor | None:
    """The entry of a governing word in the frame that decides, else (unless `exactly`) without one.

    Nouns and verbs of one form are told apart.
    """
    table = lexicons.table("complement_verbs")
    for key in _governor_keys(word, how, exactly):
        value = table.get(key)
        if value is not None:
            mode, *flags = value.split()
            return Governor(mode, "neg" in flags, "speaker" in flags)  # type: ignore[arg-type]
    return None


def _governor_keys(word: Word, how: str, exactly: bool) -> Iterator[str]:
    particle = next((f" {c.lower}" for c in word.children if c.dep == "compound:prt"), "")
    lemma = f"{word.lemma}{particle}"
    if how:
        yield f"{lemma} {how}"
    if exactly:
        return
    if word.pos == "NOUN":
        yield f"{lemma} noun"
    yield lemma


def modality(word: Word, depth: int = 0) -> Modality:
    """How the clause of this word is meant, its governors included; quotation marks are not looked at here."""
    own = Modality(_own_mode(word), _negated(word))
    if word.head is None or depth > 6:
        return own
    if word.dep == "conj" and is_clause(word.head) and not any(c.dep.startswith("nsubj") for c in word.children):
        return _coordinated(word, own, depth)
    return own.under(_inherited(word, word.head, depth))


def _coordinated(word: Word, own: Modality, depth: int) -> Modality:
    """A verb that shares its subject shares its auxiliaries, unless it has its own or a "but" stands between."""
    assert word.head is not None
    own_form = word.tag != word.head.tag and word.tag in FINITE
    if (
        own_form
        or any(c.dep.startswith("aux") for c in word.children)
        or any(c.dep == "cc" and c.lower == "but" for c in word.children)
    ):
        outer = _inherited(word.head, word.head.head, depth + 1) if word.head.head is not None else Modality()
        return own.under(outer)
    return own.under(modality(word.head, depth + 1))


def _own_mode(word: Word) -> Mode:
    mode: Mode = "asserted"
    for child in word.children:
        if child.dep in ("aux", "aux:pass", "cop"):
            mode = max(mode, _auxiliary(word, child), key=STRENGTH.__getitem__)
    if has_mark(word, *CONDITIONS) or any(c.dep == "advmod" and c.lower == "whenever" for c in word.children):
        return "conditional"
    if word.head is None and _is_question(word):
        return "conditional"
    return mode


def _auxiliary(word: Word, auxiliary: Word) -> Mode:
    if auxiliary.lower in WOULD and auxiliary.dep == "aux":
        return "intended" if word.dep in ("ccomp", "conj", "parataxis") else "conditional"
    return AUXILIARIES.get(auxiliary.lower, "asserted")


def _is_question(root: Word) -> bool:
    return any(c.dep == "punct" and c.text == "?" for c in root.children)


def _negated(word: Word) -> bool:
    count = sum(c.lower in NEGATIONS and c.dep in ("advmod", "neg", "cc:preconj", "cc") for c in word.children)
    count += any(c.lower == "longer" and any(g.lower == "no" for g in c.children) for c in word.children)
    count += any(_is_negative(c) for c in word.children if c.dep in ("nsubj", "nsubj:pass", "obj", "iobj", "obl"))
    return count % 2 == 1 or count > 1


def _is_negative(noun: Word) -> bool:
    return noun.lower in NEGATIVE_NOUNS or any(
        c.dep in ("det", "advmod", "cc:preconj") and c.lower in ("no", "neither") for c in noun.children
    )


def _inherited(word: Word, head: Word, depth: int) -> Modality:
    """What the governing word makes of this clause."""
    entry = governor(head, frame(word), exactly=word.dep == "advcl")
    infinitive = has_mark(word, "to")
    if word.dep in ("ccomp", "xcomp", "csubj"):
        return _complement(word, head, entry, depth)
    if word.dep == "acl" and (infinitive or any(c.dep == "mark" for c in word.children)):
        return _of_noun(head, entry, word, depth)
    if word.dep == "advcl" and infinitive:
        return (
            Modality("intended").under(Modality(modality(head, depth + 1).mode))
            if entry is None
            else Modality(entry.mode, entry.negates)
        )
    if word.dep == "advcl":
        negated = has_mark(word, "without")
        short = has_mark(word, "of", "from", "in") and entry is not None
        outer = modality(head, depth + 1) if word.tag in ("VBG", "VBN") else Modality()
        mode = max(outer.mode, entry.mode, key=STRENGTH.__getitem__) if short and entry else outer.mode
        return Modality(mode, negated or bool(short and entry and entry.negates))
    if word.dep == "conj":
        return _inherited(head, head.head, depth + 1) if head.head is not None and is_clause(head) else Modality()
    return Modality()


def is_future(head: Word, word: Word) -> bool:
    """True for "be going to", which only puts its verb into the future."""
    return head.lower == "going" and word.dep == "xcomp" and has_mark(word, "to")


def _complement(word: Word, head: Word, entry: Governor | None, depth: int) -> Modality:
    outer = modality(head, depth + 1)
    if is_future(head, word):
        return Modality("intended").under(outer)
    transfers = word.dep == "xcomp" or head.lemma in NEG_RAISING
    passed = Modality(outer.mode, outer.negated and transfers)
    if entry is None:
        return passed if word.dep == "xcomp" else Modality(outer.mode)
    return Modality(entry.mode, entry.negates).under(passed)


def _of_noun(noun: Word, entry: Governor | None, clause: Word, depth: int) -> Modality:
    negated, infinitive = _is_negative(noun), has_mark(clause, "to")
    if infinitive and (noun.lemma in ORDINALS or any(c.lemma in ORDINALS for c in noun.children)):
        return Modality("asserted", negated)
    if entry is not None:
        return Modality(entry.mode, entry.negates ^ negated)
    if infinitive or has_mark(clause, *REPORTING):
        return Modality("intended" if infinitive else "claimed", negated)
    outer = modality(noun.head, depth + 1).mode if noun.head is not None and is_clause(noun.head) else "asserted"
    return Modality(outer, negated)
