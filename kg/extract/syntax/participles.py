"""Of which noun a participle without a subject is said: one next to it, or the subject of the clause around it."""

from __future__ import annotations

from kg import lexicons
from kg.extract.syntax.clause import after_comma, before, is_clause, is_passive
from kg.extract.syntax.control import can_act
from kg.extract.syntax.relatives import TIME_NOUNS
from kg.extract.syntax.tree import Word, case

NAMING = frozenset("call name know dub title entitle label nickname rename style term brand".split())
# Behind these stands whose deed a participle names that follows ("word of the army leaving").
FROM_WHOM = frozenset({"about", "by", "for", "from", "of"})
PERCEIVING = frozenset(
    "capture catch depict feature film find hear imagine notice observe photograph picture portray recall record see"
    " show spot watch".split()
)
# What is done to people only: of a lifeless noun before its comma such a participle is not said.
MOVING = frozenset(
    "accompany advise alarm anger assist assure buoy challenge coax comfort dismay egg embarrass embolden encourage"
    " energize enrage escort exhort flank frustrate goad greet heckle hearten humiliate infuriate jeer mock motivate"
    " nudge outrage persuade pressure prod provoke reassure rebuff spook spur surround tempt unnerve urge warn".split()
)


def described(participle: Word, noun: Word) -> tuple[list[Word], Word | None]:
    """Those of whom a participle behind a noun is said, or the clause whose subject it is.

    Behind a comma an active one tells what the subject does ("met Li in Oslo, calling for calm"), one of naming is
    about the noun right before it ("the head of the club, named after Li").
    """
    if not after_comma(participle):
        placed = participle.tag == "VBG" and is_clause(noun) and case(noun)  # "I was in the shops looking for work"
        return ([], noun) if placed else ([] if _is_unclear(participle, noun) else [_actor(noun, participle)], None)
    if participle.lemma in NAMING and is_passive(participle):
        return [_last(noun, participle)], None
    if participle.lemma in MOVING and is_passive(participle) and not can_act(noun) and noun.dep in ("obj", "obl"):
        return _around(noun)  # "took steps toward democracy, encouraged by Peru"
    return ([_single(noun)], None) if is_passive(participle) else _around(noun)


def _actor(noun: Word, participle: Word) -> Word:
    """Who acts in what a noun tells of ("the sight of Li leading it"), else the noun, as where it counts the others."""
    last = participle.before
    while last is not None and last.head is not noun:
        last = last.head
    if last is None or last.dep != "nmod" or case(last) not in ("of", "for") or participle.tag != "VBG":
        return noun
    counts = noun.tag == "CD" or noun.lower == "percent" or noun.lemma in lexicons.words("quantity_nouns")
    return last if can_act(last) and not can_act(noun) and not counts else noun


def beside(participle: Word, clause: Word) -> list[Word]:
    """Who acts right before a bare participle that hangs on the verb all the same: behind a preposition, as the object
    of a verb of perceiving, or several of whom one is picked ("drew fire from a union calling for talks").
    """
    if participle.tag != "VBG" or participle.first("mark") or after_comma(participle) or clause.lemma == "spend":
        return []
    left = participle.before
    near = next((c for c in clause.all("obl", "obl:agent", "obj") if left is not None and left in c.subtree()), None)
    if near is None or not can_act(near) or near.i < clause.i:
        return []
    return [near] if case(near) in FROM_WHOM or (near.dep == "obj" and clause.lemma in PERCEIVING) else []


def _is_unclear(participle: Word, noun: Word) -> bool:
    """True where a member or his body may be meant ("a member of the senate representing the north")."""
    pair = (noun, noun.head) if noun.dep == "nmod" and case(noun) == "of" else (noun.first("nmod"), noun)
    body, member = pair
    whole = body is not None and body.tag in ("NN", "NNP") and case(body) == "of"
    return participle.tag == "VBG" and whole and member is not None and member.lemma == "member"


def _single(noun: Word) -> Word:
    """The one of several whom an aside tells more of ("one of the oldest banks, based in Oslo")."""
    one = noun.head if noun.dep == "nmod" and case(noun) == "of" else None
    return one if one is not None and one.lemma == "one" else noun


def noun_before(participle: Word) -> list[Word] | None:
    """The noun right before a bare passive participle or before its "as" ("faith as defined by the church").

    Empty where something else stands before "as", None where the participle has another mark or stands apart.
    """
    marks = participle.all("mark")
    full = any(c.dep.startswith(("aux", "nsubj")) or c.tag == "WRB" for c in participle.children)
    if full or [m.lower for m in marks] not in ([], ["as"]):
        return None
    left = before(marks[0] if marks else participle, "advmod")
    near = left is not None and left.tag.startswith("NN") and left.lemma not in TIME_NOUNS
    return [left] if near and left is not None else [] if marks else None


def _last(noun: Word, participle: Word) -> Word:
    """The noun whose phrase ends where the participle begins."""
    inner = [c for c in noun.all("nmod") if c.i < participle.i and case(c)]
    return _last(inner[-1], participle) if inner else noun


def _around(noun: Word) -> tuple[list[Word], Word | None]:
    """The clause in which a noun stands, or the noun that is its subject or agent; one with "with" stands alone."""
    word: Word | None = noun
    while word is not None and not is_clause(word):
        if case(word) == "with" and word is noun:
            return [noun], None
        if word.dep.startswith(("nsubj", "obl:agent")) or word.head is None:
            return [word], None
        if word.dep in ("appos", "parataxis"):
            return [noun], None
        word = word.head
    return [], word
