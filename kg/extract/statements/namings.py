"""What somebody holds another to be: "Kim called the drills a provocation" has them be one, as Kim says."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from kg.extract.statements.relation import Relation
from kg.extract.syntax.arguments import arguments, names_object
from kg.extract.syntax.clause import has_mark, is_clause, is_passive
from kg.extract.syntax.compact import compact
from kg.extract.syntax.modality import modality
from kg.extract.syntax.modes import Modality
from kg.extract.syntax.subjects import agents, patients
from kg.extract.syntax.tree import Word, case

RULE = "called"
# Verbs behind whose object stands what it is held to be, and those that have "as" before that.
HOLDING = frozenset(
    "call label dub brand deem consider declare find judge pronounce proclaim term think believe rule reckon hold"
    " denounce designate".split()
)
HOLDING_AS = frozenset(
    "assail attack blast brand cast characterise characterize condemn criticise criticize decry define denounce depict"
    " deride describe diagnose disparage dismiss frame hail identify interpret label laud lambast lampoon mock paint"
    " perceive portray praise present recognise recognize regard reject ridicule scorn see slam tout trumpet view"
    " vilify".split()
)
# What somebody calls home is not his house, and what is called into question is none.
IDIOMS = frozenset("home quits time attention names".split())


def relations(words: Iterable[Word]) -> Iterator[Relation]:
    """From each whom somebody calls or holds to be something to that."""
    for word in words:
        if is_clause(word) and word.lemma in HOLDING | HOLDING_AS and modality(word) == Modality():
            yield from _held(word)


def _held(verb: Word) -> Iterator[Relation]:
    name = next((c for c in verb.children if _is_name(c, verb)), None)
    who = agents(verb)
    if name is None or len(who) != 1 or _is_torn(name):
        return
    for one in patients(verb) if is_passive(verb) else _objects(verb, name):
        if one is not name and one is not who[0]:
            yield Relation(one, "be", name, "IDENTITY", verb, RULE, Modality("claimed"), by=who[0])


def _objects(verb: Word, name: Word) -> list[Word]:
    return [a.word for a in arguments(verb) if a.role == "obj" and a.word is not name]


def _is_torn(name: Word) -> bool:
    """True for a name without the clause or the comparison that makes it one ("a candidate | who ...", "worse |")."""
    words = compact(name).split()
    clauses = [c for c in name.all("acl", "acl:relcl") if c.text not in words]
    return bool(clauses) or name.tag == "JJR"


def _is_name(part: Word, verb: Word) -> bool:
    """True for the noun or adjective that tells what the object is held to be."""
    if is_clause(part) or part.i < verb.i or part.lower in IDIOMS or part.pos not in ("NOUN", "ADJ"):
        return False
    if case(part) == "as" or has_mark(part, "as"):
        return verb.lemma in HOLDING_AS and part.dep in ("obl", "obl:arg", "xcomp", "advcl")
    bare = not case(part) and not part.first("mark")
    return verb.lemma in HOLDING and bare and (part.dep == "xcomp" or names_object(verb, part))
