"""What somebody denies or admits to have done, and whose words he makes something of: "Chile | deny arming | rebels",
"Peru blamed Chile, a charge that it denied"; the deed itself stands elsewhere.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from kg.extract.statements import contents
from kg.extract.statements.events import verb_class
from kg.extract.statements.predicates import key, participle, prefixes
from kg.extract.statements.relation import Relation
from kg.extract.syntax.arguments import Argument, arguments
from kg.extract.syntax.clause import is_clause, is_passive
from kg.extract.syntax.control import says
from kg.extract.syntax.governors import governor
from kg.extract.syntax.mending.resumptions import WORDS
from kg.extract.syntax.modality import modality
from kg.extract.syntax.subjects import agents
from kg.extract.syntax.tree import Word

# Verbs besides those of denial by which one tells of a deed of one's own.
ADMITTING = frozenset({"admit", "acknowledge", "concede", "recall", "report"})
# How a gerund hangs on the verb that tells of it.
DEEDS = ("xcomp", "ccomp", "advcl", "obj")


def relations(words: Iterable[Word]) -> Iterator[Relation]:
    """From each who denies or admits a deed of his own to whom or what that hit, and to whom he answers."""
    for word in words:
        cue = _cue(word)
        if cue is not None:
            yield from _admitted(cue, word)
        if word.dep == "acl:relcl":
            yield from _answered(word)


def _admitted(cue: Word, deed: Word) -> Iterator[Relation]:
    name = verb_class(key(cue)).event_class or "STATEMENT"
    said = f"{prefixes(cue)}{key(cue)} {participle(deed)}"
    hits = _hit(deed)
    for who in agents(cue):
        for hit in hits:
            yield Relation(who, f"{said} {hit.prep}".rstrip(), hit.word, name, cue, "clause", modality(cue))
        if not hits and not deed.first("xcomp", "ccomp"):
            yield Relation(who, f"{prefixes(cue)}{key(cue)}", deed, name, cue, contents.RULE, modality(cue))


def _answered(verb: Word) -> Iterator[Relation]:
    """From who denies or takes up words that a noun behind a comma sums up to him who said them."""
    noun = verb.head
    over = noun.head if noun is not None and noun.dep == "appos" and noun.lemma in WORDS else None
    if noun is None or over is None or not is_clause(over) or noun.first("nmod", "nmod:poss") is not None:
        return
    teller = over.head if over.dep == "ccomp" and not says(over) else over
    name = verb_class(key(verb)).event_class
    if teller is None or not says(teller) or not name or not any(a.word is noun for a in arguments(verb)):
        return
    for who in agents(verb):
        for other in agents(teller):
            said = f"{prefixes(verb)}{verb.lemma} {noun.lemma} of"
            yield Relation(who, said, other, name, verb, "through", modality(verb))


def _cue(deed: Word) -> Word | None:
    """The verb of speech whose subject tells of a deed of his own by its gerund."""
    over = deed.head if deed.tag == "VBG" and deed.dep in DEEDS else None
    if over is None or not is_clause(over) or is_passive(over) or is_passive(deed):
        return None
    near = deed.dep == "xcomp" or min(w.i for w in deed.subtree()) == over.i + 1
    if not near or over.first("obj") not in (None, deed):
        return None
    entry = governor(over, "ing")
    denied = entry is not None and entry.speaks and entry.mode == "denied"
    return over if denied or over.lemma in ADMITTING else None


def _hit(deed: Word) -> list[Argument]:
    """The objects of a deed, else its first phrase."""
    taken = [a for a in arguments(deed) if a.word.i > deed.i]
    return [a for a in taken if a.role == "obj"] or [a for a in taken if a.role == "obl"][:1]
