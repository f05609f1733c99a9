"""Deeds in the phrases beside a verb, between who does what the clause says and what the phrase leads to: "in
retaliation for the raid", "at the request of Kenya", "after talks with Li".
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from kg import lexicons
from kg.extract.statements import event_nouns
from kg.extract.statements.event_modality import PAST, event_modality
from kg.extract.statements.events import verb_class
from kg.extract.statements.nodes import Nodes
from kg.extract.statements.predicates import around, key, participle, prefixes
from kg.extract.statements.relation import Relation
from kg.extract.statements.ties.belonging import MODIFIERS
from kg.extract.statements.wording import Completion, direct_noun
from kg.extract.syntax.arguments import arguments, is_back_from
from kg.extract.syntax.clause import is_clause, is_passive
from kg.extract.syntax.modality import modality
from kg.extract.syntax.modes import Modality
from kg.extract.syntax.negation import is_negative
from kg.extract.syntax.subjects import agents, patients, subjects
from kg.extract.syntax.tree import Word, case, conjuncts

RULE = "phrase"
ACTING = frozenset({"actor", "place"})
PHRASES = ("obl", "obl:arg")
AROUND = ("nsubj", "nsubj:pass", "obj", "obl")
# By these an event stands beside what else its doer did there.
MEETING = frozenset({"after", "before", "during", "following", "ahead of", "at", "in", "on", "over", "through", "via"})
PLACES = frozenset({"in", "at", "during"})
AGREED = frozenset({"under", "as part of", "through", "thanks to", "in"})
# Who stands behind one of these has done what the noun names, or does it with somebody else.
DOERS = frozenset({"by", "of", "between", "among", "from"})
VIOLENT = frozenset({"ASSAULT", "COERCE", "MOBILIZE"})
WORDS = frozenset({"STATEMENT", "CONSULT"})
# Deeds of who helps others in what a passive clause says of no one.
HELPING = frozenset({"help", "aid", "assist", "support", "cooperate with"})
# What was before, whatever becomes of the clause beside it.
BEFOREHAND = PAST | {"amid", "because of"}


class Deed(NamedTuple):
    """The class of a deed and its verb; `back` where he does it to whom the phrase leads, `aside` where it is a state
    of his, whatever the clause says.

    Without a verb the phrase itself tells what it is to the deed of its clause.
    """

    event_class: str
    verb: str
    back: bool
    aside: bool


def relations(words: Sequence[Word], nodes: Nodes) -> Iterator[Relation]:
    """The deeds that the phrases beside the verbs among these words name."""
    for noun in words:
        clause = _clause(noun) if noun.pos == "NOUN" else None
        if clause is None or is_negative(noun) or modality(clause).negated:
            continue
        for link, item in _led_to(noun):
            deed = known(noun, link)
            if deed is not None:
                yield from _beside(noun, clause, link, item, deed, nodes)
            elif link in PLACES and is_deed(noun):  # "on behalf of Li in the campaign": the second phrase is the verb's
                yield from _worded(link, clause, item, verb_class(key(clause), "", link).event_class, modality(clause))
            elif link != "of":
                yield from _occasion(noun, clause, link, item, nodes)


def known(noun: Word, link: str) -> Deed | None:
    """What the lexicon says of a noun between two prepositions, with the noun before it where that tells more."""
    table, sorts = lexicons.table("deed_phrases"), [f"{c.lemma} " for c in noun.all("compound")]
    value = next((v for sort in (*sorts, "") if (v := table.get(f"{case(noun)} {sort}{noun.lemma} {link}"))), None)
    if value is None:
        return None
    name, verb, how = (*value.split(), "", "")[:3]
    if how == "aside" and not _is_between_commas(noun):
        return None
    return Deed(name, verb.replace("_", " "), how == "back", how == "aside")


def _is_between_commas(noun: Word) -> bool:
    """True for a phrase with a comma before it, ahead of the verb of its clause."""
    clause = noun.head if noun.head is None or noun.dep in PHRASES else noun.head.head
    first = min([noun.i, *(c.i for c in noun.children if c.text != ",")])
    ahead = clause is not None and noun.i < clause.i and bool(_commas(noun, first))
    return ahead and any(s.i < noun.i for s in subjects(clause)) if clause is not None else False


def _commas(noun: Word, first: int) -> list[Word]:
    beside = (*noun.children, *(noun.head.children if noun.head is not None else ()))
    return [c for c in beside if c.text == "," and first - 2 <= c.i < noun.i]


def is_deed(noun: Word, *, passive: bool = False) -> bool:
    """True for the noun of a phrase that stands for a deed of its own, which words in a passive clause may not be."""
    deeds = (known(noun, link) for link, _ in _led_to(noun))
    return any(deed is not None and not (passive and _is_said(deed)) for deed in deeds)


def _is_said(deed: Deed) -> bool:
    """True for words: who is named in a letter has not written it."""
    return deed.event_class in WORDS and not deed.back and deed.verb != "respond to"


def _clause(noun: Word) -> Word | None:
    """The clause beside whose verb a phrase stands, or whose subject or object it seems to belong to."""
    head = noun.head
    if head is None or not case(noun):
        return None
    if is_back_from(noun):
        return next(
            (w for w in (head, head.head, head.head and head.head.head) if w is not None and is_clause(w)), None
        )
    if noun.dep == "nmod" and head.dep in AROUND and head.head is not None and _is_aside(noun, head):
        return head.head if is_clause(head.head) else None
    return head if noun.dep in PHRASES and is_clause(head) else None


def _around(word: Word | None) -> Word | None:
    """The clause in which a word stands."""
    while word is not None and not is_clause(word):
        word = word.head
    return word


def _is_aside(noun: Word, head: Word) -> bool:
    """True for a phrase with a comma before it behind a subject, and for one that nothing but a deed can have."""
    comma = any(c.text == "," and head.i < c.i < noun.i for c in (*noun.children, *head.children))
    return is_deed(noun) and (comma or not head.dep.startswith("nsubj"))


def _led_to(noun: Word) -> Iterator[tuple[str, Word]]:
    """What a noun leads to, with the preposition between them; its possessor counts as what it is "of"."""
    for child in noun.all("nmod", "nmod:poss"):
        link = "of" if child.dep == "nmod:poss" else case(child)
        yield from ((link, item) for item in conjuncts(child) if item is child or case(item) == case(child))
    for child in noun.head.all(*PHRASES) if noun.head is not None else ():
        if child.first("case") is not None and _starts(child) == noun.i + 1:
            yield case(child), child


def _starts(phrase: Word) -> int:
    return min(c.i for c in phrase.all("case"))


def _beside(noun: Word, clause: Word, link: str, item: Word, deed: Deed, nodes: Nodes) -> Iterator[Relation]:
    how = Modality() if deed.aside or case(noun) in BEFOREHAND else modality(clause)
    found = subjects(clause) if deed.aside else agents(clause)
    doers = [w for w in found if nodes.kind(w) in ACTING or case(noun) == "to"] if deed.verb else []
    for doer in doers:
        if deed.back:
            yield Relation(item, deed.verb, doer, deed.event_class, noun, RULE, how)
        elif link == "of" or not _has_doer(noun, nodes, doer):
            yield Relation(doer, deed.verb, item, deed.event_class, noun, RULE, how)
    if not doers and deed.verb in HELPING and is_passive(clause):
        for patient in patients(clause):
            name = verb_class(key(clause), patient.lemma).event_class
            yield Relation(item, f"help {key(clause)}", patient, name, noun, RULE, how)
    elif not doers and not _is_said(deed):
        yield from _worded(f"{case(noun)} {noun.lemma} {link}", clause, item, deed.event_class, how)


def _worded(phrase: str, clause: Word, item: Word, event_class: str, how: Modality) -> Iterator[Relation]:
    """What is done with the phrase in the words of the text ("be jailed on order of")."""
    if any(is_clause(c) for c in clause.all("xcomp")):
        return  # "permitted Peru, with the consent of Chile, to build": what is done stands there
    if is_passive(clause):
        said = Completion(f"be {participle(clause)}")
    else:
        direct = [a.word for a in arguments(clause) if a.role == "obj"]
        middle = direct_noun(direct[0] if direct else None)
        said = Completion(around(clause, middle), middle.inner)
    for subject in subjects(clause):
        predicate = f"{prefixes(clause)}{said.text} {phrase}"
        yield Relation(subject, predicate, item, event_class, clause, RULE, how, said.inner)


def _occasion(noun: Word, clause: Word, link: str, item: Word, nodes: Nodes) -> Iterator[Relation]:
    """What the subject of a clause did with somebody else beside what it says ("after talks with Li")."""
    event = event_nouns.entry(noun)
    if event is None or link not in event.targets or clause.dep == "xcomp" or _has_doer(noun, nodes):
        return
    prep, name = case(noun), event.event_class
    met = name == "CONSULT" and (prep in MEETING or is_back_from(noun))
    agreed = name == "AGREE" and link == "with" and prep in AGREED
    fought = name == "ASSAULT" and prep == "in" and link in ("on", "against") and _is_violent(clause)
    if not (met or agreed or fought):
        return
    how = event_modality(noun)
    how = how if prep in PAST or is_back_from(noun) else how.under(Modality(modality(clause).mode))
    for doer in agents(clause) if fought else subjects(clause):
        if nodes.kind(doer) in ACTING:
            yield Relation(doer, event_nouns.predicate(noun, event, link), item, name, noun, RULE, how)


def _is_violent(clause: Word) -> bool:
    return verb_class(key(clause)).event_class in VIOLENT


def _has_doer(noun: Word, nodes: Nodes, doer: Word | None = None) -> bool:
    """True where the noun phrase itself tells who does it, somebody else than this doer."""
    if doer is not None and all(nodes.chain(c) == nodes.chain(doer) for c in noun.all("nmod:poss")):
        return any(c.dep == "nmod" and case(c) in DOERS for c in noun.children)
    before = any(nodes.kind(w) in ACTING for c in noun.all(*MODIFIERS) for w in conjuncts(c))
    return before or any(c.dep == "nmod:poss" or (c.dep == "nmod" and case(c) in DOERS) for c in noun.children)
