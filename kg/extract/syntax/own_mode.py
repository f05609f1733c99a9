"""What the words of a clause itself say of how it is meant: auxiliaries, conjunctions, adverbs, a question mark."""

from __future__ import annotations

from kg.extract.syntax.clause import has_mark
from kg.extract.syntax.governors import governor
from kg.extract.syntax.modes import stronger
from kg.extract.syntax.negation import is_negated
from kg.extract.syntax.tags import AUXILIARIES, PRESENT
from kg.extract.syntax.tree import Word, case, first_conjunct
from kg.records import Mode

WILL = ("will", "'ll", "’ll", "wo", "shall")
MODALS: dict[str, Mode] = {
    **dict.fromkeys((*WILL, "should", "must", "ought"), "intended"),
    **dict.fromkeys(("can", "ca", "could", "may", "might"), "conditional"),
}
ADVISING = frozenset({"should", "ought"})
WOULD = frozenset({"would", "'d", "’d"})
# Verbs of thinking, with which "would" supposes, where they stand in the present.
SUPPOSING = frozenset("think believe guess know doubt suspect imagine bet suppose".split())
# What somebody who "would not" do it was asked for, and did not do.
WITHHELD = frozenset(
    "answer clarify comment confirm deny disclose discuss divulge elaborate identify release reveal say specify".split()
)
# With these "would" and "will" tell a habit.
HABITS = frozenset("sometimes often usually occasionally regularly typically frequently routinely".split())
HABITUAL = frozenset({"at times", "at first", "on occasion", "from time", "in past"})
# Questions that take for granted what they ask about.
GRANTED = frozenset({"why"})
# Behind these the present stands for what is to come.
TIMING = frozenset({"when", "once", "before", "after"})
UNTIL = frozenset({"until", "till"})
CONDITIONS = frozenset({"if", "unless", "whether", "lest", "as if", "as though", "even if", "in case"}) | UNTIL
PROVISOS = frozenset({"provided", "providing", "supposing", "assuming"})
# Verbs before whose subject no "if" is needed ("had he won").
INVERTED = frozenset({"had", "should", "were"})
HEARSAY = frozenset(
    "alleged allegedly reportedly supposed supposedly purported purportedly ostensibly presumably reputedly".split()
)
PERHAPS = frozenset("perhaps maybe possibly potentially conceivably theoretically".split())
# What is thought to be so, though not known ("likely hacked"); what is to come is foreseen with them all the same.
LIKELY = frozenset({"likely", "probably"})
# Relations of a clause that stands for itself: a heading, a quoted question.
ALONE = ("root", "appos", "parataxis")
# What stands behind a statement to ask whether the hearer agrees ("she won, right?", "she won, didn't she?").
TAGGING = frozenset({"MD", "VBD", "VBP", "VBZ"})
TAGS = frozenset({"right", "correct", "ok", "okay", "huh", "yes", "no"})
LEADS = frozenset({":", "“", "‘‘", "``"})
ASKED = (*ALONE, "ccomp", "conj")


def own_mode(word: Word) -> Mode:
    """The mode of a clause by its own words alone."""
    mode: Mode = "intended" if is_heading(word) or is_to_come(word) or _is_favoured(word) else "asserted"
    for child in word.children:
        if child.dep in AUXILIARIES:
            mode = stronger(mode, _auxiliary(word, child))
        elif child.dep == "advmod":
            mode = stronger(mode, _adverb(word, child))
    if mode in ("asserted", "intended") and _has_condition(word):
        return "conditional"
    if mode == "asserted" and any(c.lower in LIKELY and c.i < word.i for c in word.all("advmod")):
        return "conditional"
    return "conditional" if is_supposed(word) or _is_question(word) else mode


def _has_condition(word: Word) -> bool:
    """True for what is so, or will be, only if something else is ("if he goes on, he harms us")."""
    now = word.tag in PRESENT or any(c.tag in PRESENT or c.lower in WILL for c in word.all(*AUXILIARIES))
    if not now or governor(word, "if", exactly=True) is not None:
        return False
    clauses = [c for c in word.all("advcl") if not any(a.lower == "even" for a in c.all("advmod"))]
    if any(_is_only_when(c, word) for c in clauses):
        return True
    return any(m.lower in ("if", "unless") and not m.children for c in clauses for m in c.all("mark")[:1])


def _is_only_when(clause: Word, over: Word) -> bool:
    """True for "only when he leaves"."""
    adverbs = clause.all("advmod")
    when = next((c for c in adverbs if c.lower == "when"), None)
    beside = (*adverbs, *over.all("advmod"), *(when.children if when else ()))
    return when is not None and any(c.lower == "only" and c.i == when.i - 1 for c in beside)


def is_opposed(word: Word) -> bool:
    """True for what somebody stands against, where no verb above tells more ("is against joining it")."""
    told = word.head is not None and governor(word.head, "against", exactly=True) is not None
    return word.tag == "VBG" and has_mark(word, "against") and not told


def _is_favoured(word: Word) -> bool:
    """True for "he is for joining it"."""
    return word.tag == "VBG" and has_mark(word, "for") and any(c.lemma == "be" for c in word.all("aux"))


def is_supposed(word: Word) -> bool:
    """True for a clause with "if" or the like before it, or for "had he won"."""
    marks = {
        form for c in word.all("mark") for form in (c.lower, " ".join([c.lower, *(g.lower for g in c.all("fixed"))]))
    }
    found = marks & CONDITIONS
    if found <= UNTIL and found and _is_past(word):
        return False
    whenever = any(c.dep == "advmod" and c.lower == "whenever" for c in word.children)
    unreal = {"as", "though"} <= marks
    return bool(found) or whenever or unreal or any(f(word, marks) for f in (_is_proviso, _is_inverted, _is_awaited))


def _is_past(word: Word) -> bool:
    """True for a clause that tells what was: "until he resigned" he had not."""
    was = word.tag == "VBD" or any(c.tag == "VBD" for c in word.all(*AUXILIARIES))
    over = word.head
    while over is not None and over.dep == "xcomp" and over.head is not None:
        over = over.head  # "would refuse to leave until they won"
    return was and over is not None and not any(c.tag == "MD" for c in over.all("aux"))


def _is_proviso(word: Word, marks: set[str]) -> bool:
    """True behind "provided that" and "as long as"."""
    over = word.head
    if over is None:
        return False
    if word.dep == "ccomp" and over.lower in PROVISOS:
        return over.dep == "advcl" and not any(c.dep.startswith("nsubj") for c in over.children)
    return over.lower == "long" and "as" in marks


def _is_inverted(word: Word, marks: set[str]) -> bool:
    subject = word.first("nsubj", "nsubj:pass")
    if word.dep != "advcl" or marks - {"to"} or subject is None:
        return False
    return any(c.lower in INVERTED and c.i < subject.i for c in word.all(*AUXILIARIES))


def _is_awaited(word: Word, marks: set[str]) -> bool:
    """True for the present behind "once" ("wants them gone once the treaty takes effect")."""
    finite = word.all(*AUXILIARIES, "cop") or [word]
    return "once" in marks and finite[0].tag in PRESENT


def tells_when(clause: Word) -> bool:
    """True for "when he returns", which is still to come beside "will"; "when he is ill" may be so now."""
    finite = clause.all("aux") or [clause]
    led = any(c.lower in TIMING and c.i < clause.i for c in clause.all("mark", "advmod"))
    return led and finite[0].tag in ("VBZ", "VBP") and finite[0].lemma != "have" and clause.first("cop") is None


def is_heading(word: Word) -> bool:
    """True for the infinitive of a heading ("Obama to visit Cuba")."""
    alone = word.head is None or (word.dep in ALONE and any(c.dep.startswith("nsubj") for c in word.children))
    return alone and has_mark(word, "to")


def is_to_come(word: Word) -> bool:
    """True for "was to fly" and "were to win", whose clause is a finite one."""
    mark = next((c for c in word.children if c.dep == "mark" and c.lower == "to"), None)
    return mark is not None and any(c.dep in ("aux", "cop") and c.lemma == "be" and c.i < mark.i for c in word.children)


def _auxiliary(word: Word, auxiliary: Word) -> Mode:
    if auxiliary.lower in WOULD and auxiliary.dep == "aux":
        return _would(word, auxiliary)
    if auxiliary.lower == "could" and is_negated(word) and not _depends(word):
        return "asserted"
    if auxiliary.lower in (*ADVISING, "must") and _is_perfect(word):
        return "conditional"  # who should have left has not, who must have may have
    return MODALS.get(auxiliary.lower, "asserted")


def _would(word: Word, auxiliary: Word) -> Mode:
    """What is to come as somebody sees it ("said he would"), a habit, or what would be if; "he'd gone" had gone."""
    others = [c for c in word.all(*AUXILIARIES) if c.i > auxiliary.i]
    had = (others[0] if others else word).tag in ("VBN", "VBD")
    if (had and auxiliary.lower != "would") or (_is_habit(word) and not _is_perfect(word)):
        return "asserted"
    foreseen = _is_foreseen(first_conjunct(word))
    if auxiliary.lower == "would" and not (foreseen or _depends(word)) and (_is_told(word) or _is_refused(word)):
        return "asserted"
    wished = foreseen or word.lemma in ("like", "love")
    return "intended" if wished and not _depends(word) else "conditional"


def _is_perfect(word: Word) -> bool:
    """True behind "would have", "should have"."""
    return any(c.lower in ("have", "’ve", "'ve") for c in word.all("aux"))


def is_regretted(word: Word) -> bool:
    """True for what "should not have" been done: it was, and nobody denies it."""
    advised = any(c.lower in ADVISING for c in word.all("aux"))
    return advised and _is_perfect(word) and is_negated(word)


def _is_habit(word: Word) -> bool:
    """True for "would often meet" and "would at times meet"."""
    phrases = {f"{case(c)} {c.lower}" for c in word.all("obl", "obl:unmarked", "advmod")}
    return bool(phrases & HABITUAL) or any(c.lower in HABITS for c in word.all("advmod"))


def _is_told(word: Word) -> bool:
    """True for what came later in a tale ("would later win", "would go on to win", "would warn us but told nobody")."""
    told = any(c.tag == "VBD" or any(a.lower == "did" for a in c.all("aux")) for c in _shared(word))
    onward = word.lemma == "go" and any(has_mark(c, "to") for c in word.all("xcomp", "advcl"))
    later = any(c.lower == "later" for c in word.all("advmod"))
    return told or later or (onward and any(c.lower == "on" for c in word.children))


def _is_refused(word: Word) -> bool:
    """True for "would not comment", which tells that somebody did not."""
    return word.lemma in WITHHELD and is_negated(word)


def _shared(word: Word) -> list[Word]:
    """The further verbs of the same subject."""
    return [c for c in word.all("conj") if not any(g.dep.startswith("nsubj") for g in c.children)]


def _is_foreseen(clause: Word) -> bool:
    """True for what is to come in the words of somebody ("said he would", "the promise that he would"); who now thinks
    that it would be so only supposes it.
    """
    if clause.dep == "acl":
        return has_mark(clause, "that")
    return clause.dep == "ccomp" and not _is_supposing(clause.head)


def _is_supposing(verb: Word | None) -> bool:
    past = verb is not None and any(c.lower in ("did", "had", "have", "has") for c in verb.all("aux"))
    return verb is not None and verb.lemma in SUPPOSING and verb.tag in ("VB", "VBP", "VBZ") and not past


def _depends(word: Word) -> bool:
    """True for "would have", "could not have", and beside "if" or "without"."""
    marks = {m.lower for c in word.all("advcl") for m in c.all("mark")}
    unreal = bool(marks & {"if", "unless", "without"}) or any(case(c) == "without" for c in word.all("obl"))
    return unreal or _is_perfect(word)


def _adverb(word: Word, adverb: Word) -> Mode:
    """What "allegedly" makes of its clause, or "perhaps" before the verb."""
    if adverb.lower in HEARSAY:
        return "claimed"
    return "conditional" if adverb.lower in PERHAPS and _is_before(word, adverb) else "asserted"


def _is_before(word: Word, adverb: Word) -> bool:
    """True for an adverb right before a verb, its auxiliary or its subject; elsewhere it may be about another word."""
    beside = [w.i for w in (word, *(c for c in word.children if c.dep.startswith("aux")))]
    firsts = [min(c.subtree(), key=lambda w: w.i) for c in word.all("nsubj", "nsubj:pass")]
    beside += [w.i for w in firsts if w.lower not in ("more", "most", "no", "nobody")]
    return adverb.i + 1 in beside


def _announces(word: Word, end: int) -> bool:
    """True for a clause that leads to a question behind a colon or in quotation marks ("he asked: who won?")."""
    return any(c.text in LEADS and word.i < c.i < end - 1 for c in word.subtree())


def _is_tagged(word: Word, end: int) -> bool:
    """True for a statement with a tag behind a comma before the question mark at `end`."""
    last = sorted((w for w in word.subtree() if end - 5 < w.i < end), key=lambda w: w.i)
    commas = [n for n, w in enumerate(last) if w.text == ","]
    tag = last[commas[-1] + 1 :] if commas else []
    if len(tag) == 1:
        return tag[0].lower in TAGS
    return 1 < len(tag) < 4 and tag[0].tag in TAGGING and tag[-1].tag == "PRP"


def _is_question(word: Word) -> bool:
    asks = next((c.i for c in word.all("punct") if c.text == "?" and c.i > word.i), -1)
    if word.dep not in ASKED or asks < 0 or _announces(word, asks) or _is_tagged(word, asks):
        return False
    return not any(c.lower in GRANTED and c.i < word.i for c in word.all("advmod"))
