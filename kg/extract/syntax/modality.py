"""How a clause is meant: asserted, intended, conditional, claimed or denied, and whether it is negated.

A clause takes what its own auxiliaries and markers say, and what its governor does to it ("failed to", "wants to",
"if", "denied that"); the strongest wins. Implicative and factive verbs after Karttunen (1971, 2012).
"""

from __future__ import annotations

from dataclasses import dataclass

from kg.extract.syntax.clause import has_mark, is_clause
from kg.extract.syntax.control import controllers
from kg.extract.syntax.governors import Governor, frame, governor
from kg.extract.syntax.negation import EMPHATIC, is_negated, is_negative, is_until
from kg.extract.syntax.tree import Word, case
from kg.records import Mode

# A stronger mode hides a weaker one: a denied plan is denied, a claimed plan is a plan (that somebody tells of).
STRENGTH: dict[Mode, int] = {"asserted": 0, "claimed": 1, "intended": 2, "conditional": 3, "denied": 4}
AUXILIARIES: dict[str, Mode] = {
    **dict.fromkeys(("will", "'ll", "’ll", "wo", "shall", "should", "must", "ought"), "intended"),
    **dict.fromkeys(("can", "ca", "could", "may", "might"), "conditional"),
}
WOULD = frozenset({"would", "'d", "’d"})
CONDITIONS = frozenset({"if", "unless", "whether", "until", "lest", "till"})
# "the first to go" has gone.
ORDINALS = frozenset("first second third fourth fifth sixth seventh eighth ninth tenth latest last only one".split())
# ... but "the first step to peace" has not brought it.
UNREAL = frozenset("abstract time".split())
FINITE = frozenset({"VBD", "VBZ", "VBP"})
# What introduces a clause that tells what a noun says ("the view that"), not when, how or of what kind the noun is.
REPORTING = ("that", "whether")
IMPLYING = frozenset({"mean", "imply", "guarantee", "ensure", "prove", "signal"})
TRYING = frozenset("try attempt seek struggle strive work fight scramble help rush".split())
ANYBODY = frozenset("anyone anybody everyone everybody whoever those".split())
# A negated verb of opinion negates what is thought ("I don't think he is").
NEG_RAISING = frozenset(
    {"think", "believe", "expect", "want", "suppose", "intend", "plan", "seem", "appear", "like", "wish"}
)


@dataclass(frozen=True, slots=True)
class Modality:
    """A mode and whether the clause is negated; `moot` where the text leaves open whether it holds ("does not trust
    them to act").
    """

    mode: Mode = "asserted"
    negated: bool = False
    moot: bool = False

    def under(self, other: Modality) -> Modality:
        """This modality inside another: the stronger mode; two negations undo each other."""
        mode = max(self.mode, other.mode, key=STRENGTH.__getitem__)
        return Modality(mode, self.negated ^ other.negated, self.moot or other.moot)


def modality(word: Word, depth: int = 0) -> Modality:
    """How the clause of this word is meant, its governors included; quotation marks are not looked at here."""
    negated = is_negated(word)
    own = Modality(_own_mode(word), negated, negated and is_until(word))
    if word.head is None or depth > 6:
        return own
    if word.dep == "conj" and is_clause(word.head) and not any(c.dep.startswith("nsubj") for c in word.children):
        return _coordinated(word, own, depth)
    return own.under(_inherited(word, word.head, depth))


def _coordinated(word: Word, own: Modality, depth: int) -> Modality:
    """A verb that shares its subject shares its auxiliaries, unless it has its own or a "but" stands between."""
    peer = _peer(word)
    own_form = word.tag != peer.tag and word.tag in FINITE
    if own_form and has_mark(peer, "to"):
        return own
    if (
        own_form
        or any(c.dep.startswith("aux") for c in word.children)
        or any(c.dep == "cc" and c.lower == "but" for c in word.children)
    ):
        outer = _inherited(peer, peer.head, depth + 1) if peer.head is not None else Modality()
        return own.under(outer)
    return own.under(modality(peer, depth + 1))


def _peer(word: Word) -> Word:
    """The verb with which this one is coordinated: the participle further up where it hangs on the infinitive of that
    one ("failing to act and [leaving]").
    """
    assert word.head is not None
    peer = word.head
    while word.tag == "VBG" and peer.tag == "VB" and peer.dep in ("xcomp", "conj") and peer.head is not None:
        peer = peer.head
    return peer if peer.tag == word.tag and is_clause(peer) else word.head


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


def _inherited(word: Word, head: Word, depth: int) -> Modality:
    """What the governing word makes of this clause."""
    infinitive = has_mark(word, "to") and (word.tag != "VBG" or _looks_ahead(head))
    if word.dep in ("ccomp", "xcomp", "csubj"):
        return _complement(word, head, governor(head, frame(word)), depth)
    if word.dep in ("acl", "acl:relcl") and head.lemma == "reason" and is_negative(head):
        return Modality(negated=True)
    if word.dep == "acl" and (infinitive or any(c.dep == "mark" for c in word.children)):
        return _of_noun(head, governor(head, frame(word)), word, depth)
    if word.dep in ("acl", "acl:relcl"):
        return Modality("conditional") if _is_generic(word, head) else Modality()
    if word.dep == "advcl":
        return _purpose(head, word, depth) if infinitive else _adverbial(word, head, depth)
    if word.dep == "conj":
        return _inherited(head, head.head, depth + 1) if head.head is not None and is_clause(head) else Modality()
    return Modality()


def _looks_ahead(head: Word) -> bool:
    """True where a gerund behind "to" is as an infinitive ("look forward to", "committed to"), not done ("took to")."""
    return governor(head, "to", exactly=True) is not None or any(c.lower == "forward" for c in head.children)


def _is_generic(clause: Word, noun: Word) -> bool:
    """True for a clause that says of whom a rule, a wish or a forecast holds: "those who cheat will be punished"."""
    aside = any(c.dep == "punct" and c.text in (",", "-", "–", "—") and c.i < clause.i for c in clause.children)
    plural = noun.tag in ("NNS", "NNPS") and not noun.first("det", "nummod", "nmod:poss")
    past = clause.tag in ("VBD", "VBN") or any(c.dep == "aux" and c.lemma == "have" for c in clause.children)
    return (
        (plural or noun.lower in ANYBODY) and not aside and not past and _is_imagined(noun, clause.dep == "acl:relcl")
    )


def _is_imagined(noun: Word, relative: bool) -> bool:
    """True for a noun of which something is only planned, wanted or possible: "a ban on arms"."""
    while noun.dep == "nmod" and noun.head is not None:
        noun = noun.head
        entry = governor(noun)
        if entry is not None and entry.mode == "intended" and entry.negates:
            return True
    verb = noun.head
    if verb is None or not is_clause(verb):
        return False
    if noun.dep.startswith("nsubj"):
        return relative and _own_mode(verb) in ("intended", "conditional")
    entry = governor(verb, case(noun), exactly=noun.dep == "obl") if noun.dep in ("obj", "obl") else None
    return entry is not None and entry.mode == "intended"


def _purpose(head: Word, clause: Word, depth: int) -> Modality:
    """What an infinitive behind a verb or an adjective is: a purpose, unless its governor or a noun beside it tells."""
    entry = governor(head, "to", exactly=True)
    if entry is not None:
        return Modality(entry.mode, entry.negates)
    if is_excessive(head):
        return Modality("conditional", negated=True)
    noun = _complemented(head)
    if noun is not None:
        return _of_noun(noun, governor(noun, "to"), clause, depth)
    outer = modality(head, depth + 1)
    return Modality("intended", moot=outer.negated).under(Modality(outer.mode))


def is_excessive(head: Word) -> bool:
    """True for "too proud", whose infinitive is not done."""
    return any(c.dep == "advmod" and c.lower == "too" for c in head.children)


def _complemented(head: Word) -> Word | None:
    """The noun to which an infinitive behind a verb belongs all the same ("became the first in years to lose")."""
    predicates = [head, *(n for c in head.all("xcomp") for n in (c, *c.all("xcomp")))]
    found = [n for n in predicates if _is_ordinal(n)] + [n for n in head.all("obj") if _is_plan(n)]
    return found[0] if found else None


def _adverbial(word: Word, head: Word, depth: int) -> Modality:
    """A clause without a subject of its own is as real as its governor's, a finite one stands for itself."""
    entry = governor(head, frame(word), exactly=True)
    negated = has_mark(word, "without")
    short = has_mark(word, "of", "from", "in", "at", "on", "toward", "against") and entry is not None
    finite = word.tag not in ("VBG", "VBN") or any(c.dep == "aux" or c.dep.startswith("nsubj") for c in word.children)
    done = finite or has_mark(word, "after", "since")
    outer = Modality() if done else modality(_attempt(head), depth + 1)
    mode = max(outer.mode, entry.mode, key=STRENGTH.__getitem__) if short and entry else outer.mode
    return Modality(mode, negated or bool(short and entry and entry.negates))


def _attempt(head: Word) -> Word:
    """Who tries to win by promising does promise: what goes with an attempt is as real as the attempt."""
    governed = head.dep == "xcomp" and has_mark(head, "to") and head.head is not None
    return head.head if governed and head.head is not None and head.head.lemma in TRYING else head


def is_future(head: Word, word: Word) -> bool:
    """True for "be going to", which only puts its verb into the future."""
    return head.lower == "going" and word.dep == "xcomp" and has_mark(word, "to")


def _complement(word: Word, head: Word, entry: Governor | None, depth: int) -> Modality:
    outer = modality(head, depth + 1)
    if is_future(head, word):
        return Modality("intended").under(outer)
    if outer.negated and _leaves_open(head, entry, word):
        return Modality(outer.mode, moot=True)
    transfers = word.dep == "xcomp" or head.lemma in NEG_RAISING
    passed = Modality(outer.mode, outer.negated and transfers)
    if entry is None:
        return passed if word.dep == "xcomp" else Modality(outer.mode)
    return Modality(entry.mode, entry.negates).under(passed)


def _leaves_open(head: Word, entry: Governor | None, word: Word) -> bool:
    """True for "not trust them to act": who is not trusted, asked or urged may do it all the same; and for "it does
    not mean that they act".
    """
    if word.dep == "ccomp" and head.lemma in IMPLYING:
        return True
    if word.dep != "xcomp" or not has_mark(word, "to") or not controllers(head, word):
        return False
    return head.lemma not in NEG_RAISING and (entry is None or entry.mode != "asserted")


def _of_noun(noun: Word, entry: Governor | None, clause: Word, depth: int) -> Modality:
    verb = noun.head if noun.head is not None and is_clause(noun.head) else None
    infinitive = has_mark(clause, "to")
    # "no apology for accusing" accuses
    negated = is_negative(noun) and not has_mark(clause, "for") and (noun.lemma not in EMPHATIC or _turns(entry))
    outer = modality(verb or noun, depth + 1).mode if verb is not None or is_clause(noun) else "asserted"
    if infinitive:
        if _is_ordinal(noun):
            return Modality(outer, negated)
        negated ^= _is_dropped(noun) or _is_scant(noun)
    if entry is not None:
        return Modality(entry.mode, entry.negates ^ negated)
    if infinitive or has_mark(clause, *REPORTING):
        return Modality("intended" if infinitive else "claimed", negated)
    return Modality(outer, negated)


def _turns(entry: Governor | None) -> bool:
    """True for "no doubt", "no question", whose nouns negate; "no secret" is one all the same."""
    return entry is not None and entry.negates


def _is_dropped(plan: Word) -> bool:
    """True for what was canceled, scrapped or abandoned."""
    if plan.head is None or plan.dep not in ("obj", "nsubj:pass") or not is_clause(plan.head):
        return False
    entry = governor(plan.head)
    return entry is not None and entry.negates and entry.mode == "asserted"


def _is_scant(noun: Word) -> bool:
    """True for "little desire", "few reasons"."""
    scant = [c for c in noun.children if c.lower in ("little", "few", "scant") and c.dep in ("amod", "det")]
    return bool(scant) and noun.first("det") in (None, *scant)


def _is_ordinal(noun: Word) -> bool:
    """True for "the first senator", "one of the last", whose infinitive tells what they did."""
    if noun.pos not in ("NOUN", "PROPN", "NUM", "ADJ"):
        return False
    superlative = noun.kind == "person" and any(c.tag == "JJS" for c in noun.children)
    counted = noun.lemma in ORDINALS or any(c.lemma in ORDINALS for c in noun.children if c.dep == "amod")
    return noun.kind not in UNREAL and (superlative or counted)


def _is_plan(noun: Word) -> bool:
    entry = governor(noun, "to") if noun.pos == "NOUN" else None
    return entry is not None and entry.mode == "intended"
