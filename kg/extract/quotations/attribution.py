"""Reports that a text's syntax holds: verbs that say so, and what they take as content.

The lexicon `reporting_verbs` tells what a verb takes; quote marks are looked at in `quotations`.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kg.extract.quotations.opinions import closing, of_adjective, of_noun, of_phrase
from kg.extract.quotations.reports import (
    INTERROGATIVES,
    ISSUING,
    STATEMENTS,
    Report,
    cue,
    frames,
    has_infinitive,
    is_meanwhile,
    marker,
    oblique,
    source,
    under,
)
from kg.extract.quotations.views import viewed
from kg.extract.syntax.clause import QUOTES, has_mark, is_clause, is_passive
from kg.extract.syntax.relatives import is_relative
from kg.extract.syntax.tags import COMMAS, SUBJECTS
from kg.extract.syntax.tree import Word, case

# Relations in which a word is no predicate or argument of its own.
BOUND = ("aux", "cop", "amod", "compound", "case", "mark", "det", "fixed", "flat")
# Verbs whose subject belongs to what seems so; nobody is said to think it.
IMPERSONAL = frozenset({"seem", "appear"})
# What follows the object of an attitude verb and belongs to what is said of it.
TAIL_PREPOSITIONS = frozenset({"as", "of", "for"})
# What goes from mouth to mouth ("as the theory goes", "as legend has it").
SAYINGS = frozenset("theory story saying argument legend thinking reasoning joke rumor logic adage proverb".split())
# Verbs whose object may be those who are told.
TELLING = frozenset({"tell", "inform", "assure", "remind", "notify", "advise", "warn"})
# How the parser takes a clause of speech that interrupts another one or ends it.
PARENTHETICAL = ("acl:relcl", "acl", "advcl", "conj", "appos", "dep", "csubj")
# Clauses and asides that say more about a noun than which one it is, where a comma parts them from it.
ASIDES = ("acl:relcl", "acl", "parataxis", "advcl", "dep")


def reports(words: Sequence[Word]) -> Iterator[Report]:
    """All reports of a text, in the order of their cues."""
    for word in words:
        yield from of_phrase(word)
        if word.dep.startswith(BOUND) or word.ent == "PERSON":
            continue
        if word.tag.startswith("VB"):
            yield from of_verb(word)
        elif word.tag.startswith("NN"):
            yield from of_noun(word)
        elif word.tag.startswith("JJ"):
            yield from of_adjective(word)


def of_verb(verb: Word) -> Iterator[Report]:
    """The report that a verb makes; one of speech also without content, which may stand in quote marks beside it."""
    if _words_it(verb):
        yield Report(verb, cue(verb, ()), *_wording(verb), (), speech=True, clausal=True)
        return
    if seen := viewed(verb):
        yield Report(verb, cue(verb, ()), *source(verb), tuple(seen))
        return
    taken = frames("verbs", _key(verb))
    if not taken and _issues(verb):
        yield Report(verb, cue(verb, ()), *source(verb), (), speech=True)
        return
    if not taken and _saying(verb):
        yield Report(verb, cue(verb, ()), None, None, tuple(_clause(verb)))
        return
    speech = "quote" in taken
    clausal = speech or "that" in taken or (not taken and (_bare(verb) or is_inverted(verb)))
    content = _clause(verb) if clausal and taken else []
    content = content or _other(verb, taken)
    if verb.lemma in IMPERSONAL or _asked(verb):
        yield Report(verb, cue(verb, content), None, None, tuple(content))
    elif content or clausal:
        yield Report(verb, cue(verb, content), *source(verb), tuple(content), speech, clausal)


def _issues(verb: Word) -> bool:
    """True for "issued a statement", behind which quoted words are what it says."""
    text = verb.first("obj")
    return text is not None and verb.lemma in ISSUING and text.lemma in STATEMENTS and not is_passive(verb)


def _saying(verb: Word) -> bool:
    """True for "as the theory goes" and "the theory goes", which make the clause around them a report of nobody."""
    subject = verb.first("nsubj")
    if subject is None or subject.lemma not in SAYINGS:
        return False
    return (verb.dep == "advcl" and has_mark(verb, "as")) or (verb.dep == "parataxis" and verb.lemma == "go")


def _words_it(verb: Word) -> bool:
    """True for "as she put it", whose object is only a pronoun for the quoted words."""
    return verb.lemma == "put" and any(c.lower == "it" and c.i == verb.i + 1 for c in verb.children)


def _wording(verb: Word) -> tuple[Word | None, Word | None]:
    """Who puts something so; the parser may take "as" for a preposition of the speaker."""
    found = source(verb)
    other = next((c for c in verb.children if c.i < verb.i and case(c) == "as"), None)
    return found if found[0] is not None else (other, other)


def _key(verb: Word) -> str:
    """The verb's entry: its lemma, with its particle where it has one ("point out")."""
    for child in verb.children:
        if child.dep == "compound:prt" or (child.tag == "RP" and child.i == verb.i + 1):
            return f"{verb.lemma} {child.lower}"
    return verb.lemma


def _asked(verb: Word) -> bool:
    """True for a participle that names no one: "Asked whether he would go, he said ..."."""
    return verb.dep == "advcl" and verb.tag in ("VBD", "VBN") and verb.first(*SUBJECTS, "obl:agent", "mark") is None


def _bare(verb: Word) -> bool:
    """True for a verb that has a subject and no object: behind quoted words, any such verb tells of speaking."""
    clause = verb.first("ccomp")
    free = clause is None or any(c.text == ":" and c.i < clause.i for c in clause.children) or _is_cited(verb, clause)
    alone = verb.first("obj", "iobj", "xcomp", "cop", "mark") is None
    return free and alone and verb.first("nsubj") is not None


def _is_cited(verb: Word, clause: Word) -> bool:
    """True for a clause in quote marks that only a comma parts from the verb (“He cracked, “I like rice.””)."""
    row = [c for c in (*verb.children, *clause.subtree()) if c.i in (verb.i + 1, verb.i + 2)]
    row.sort(key=lambda w: w.i)
    return [w.text in marks for w, marks in zip(row, (COMMAS, QUOTES), strict=False)] == [True, True]


def is_inverted(verb: Word) -> bool:
    """True for "reacted Mr. Li", behind quoted words a clause of speech whatever the verb is."""
    return any(c.dep == "nsubj" and min(w.i for w in c.subtree()) == verb.i + 1 for c in verb.children)


def _clause(verb: Word) -> list[Word]:
    """The words of the clause that is said: a complement, or what a parenthetical "he said" stands in."""
    inner = verb.all("ccomp", "csubj:pass")
    if is_passive(verb) and verb.first("expl"):
        inner += verb.all("csubj")
    if inner:
        apart = {w for top in inner for w in closing(top)}
        return [w for w in under(inner) if w not in apart]
    host = _host(verb)
    if host is None:
        return []
    own = {*verb.subtree(), *(w for c in host.all("conj") if _is_apart(c) for w in c.subtree())}
    return [w for w in host.subtree() if w not in own]


def _is_apart(clause: Word) -> bool:
    """True for a further relative clause ("who, they say, won and who left")."""
    return any(is_relative(c) for c in clause.all(*SUBJECTS))


def _host(verb: Word) -> Word | None:
    """The clause that a parenthetical report interrupts or follows ("The deal, he said, is dead")."""
    head = verb.head
    told = verb.lemma in TELLING and verb.first("xcomp") is None
    if head is None or (verb.first("obj", "xcomp") is not None and not told):
        return None
    if verb.dep == "advcl" and has_mark(verb, "as") and _is_added(verb):
        return head
    if verb.dep == "parataxis":
        return _interrupted(head)
    if verb.dep not in PARENTHETICAL or not _set_off(verb):
        return None
    return _clause_around(head)


def _interrupted(head: Word) -> Word:
    """What "he said" stands in, which may have parted a subject from its verb ("The plan, he said, is dead")."""
    return _clause_around(head) if head.dep in SUBJECTS else head


def _clause_around(word: Word) -> Word:
    while word.head is not None and not is_clause(word):
        word = word.head
    return word


def _is_added(verb: Word) -> bool:
    """True for "as he said", not for a participle that says more about a noun ("as the man known for it") nor for what
    happens ("as the day went on").
    """
    named = verb.first(*SUBJECTS) is not None
    described = named and verb.tag in ("VBN", "VBG") and verb.first("aux", "aux:pass") is None
    said = "that" in frames("verbs", _key(verb)) or _saying(verb)
    return said and not described and not (named and _is_meanwhile(verb))


def _is_meanwhile(verb: Word) -> bool:
    """True for a clause with "as" that no comma parts from the verb before it, and for "even as": what happens then."""
    behind = verb.head is not None and verb.i > verb.head.i and not _after_comma(verb)
    return behind or any(c.lower == "even" for mark in (verb, *verb.all("mark")) for c in mark.all("advmod"))


def _set_off(verb: Word) -> bool:
    """True for a clause with a subject of its own, between commas or with the subject behind the verb, and without a
    word that introduces it.
    """
    own = verb.all(*SUBJECTS)
    if not own or verb.first("mark", "cc") is not None or _is_led(verb):
        return False
    return _is_between(verb) or (own[0].i == verb.i + 1 and verb.tag in ("VBD", "VBZ"))


def _is_led(verb: Word) -> bool:
    """True behind a relative pronoun or a question word ("whose leaders", "for which")."""
    parts = (w for c in verb.children if c.i < verb.i for w in (c, *c.children))
    return any(is_relative(w) or w.tag == "WRB" for w in parts)


def _is_between(verb: Word) -> bool:
    """True for a branch of the tree that commas or dashes part from the rest, or a comma and the full stop."""
    branch = sorted(verb.subtree(), key=lambda w: w.i)
    beside = {c.i for c in (verb.head.children if verb.head else ()) if c.text in COMMAS}
    begins = branch[0].text in COMMAS or branch[0].i - 1 in beside
    return begins and (branch[-1].text in COMMAS | {"."} or branch[-1].i + 1 in {*beside, _full_stop(verb)})


def _full_stop(word: Word) -> int:
    """Where the sentence ends in which a word stands."""
    while word.head is not None:
        word = word.head
    return next((c.i for c in word.children if c.text == "." and c.i > word.i), -1)


def _other(verb: Word, taken: Sequence[str]) -> list[Word]:
    """An infinitive, an object with what is said of it, or what stands behind a preposition."""
    if "to" in taken:
        inner = [c for c in verb.all("xcomp", "advcl") if c.i > verb.i and has_infinitive(c)]
        if inner:
            raised = is_passive(verb) or verb.lemma in IMPERSONAL
            return under(inner[:1] + (verb.all("nsubj:pass", "nsubj") if raised else verb.all("obj")))
    return _object(verb, taken) or oblique(verb, taken)


def _object(verb: Word, taken: Sequence[str]) -> list[Word]:
    """What an attitude verb is about, with what is said of it ("call it a farce", "praised her for it")."""
    objects = verb.all("nsubj:pass") if is_passive(verb) else _objects(verb)
    tail = [c for c in verb.all("xcomp", "obl", "advcl") if c.i > verb.i and _is_tail(c, taken)]
    if "obj" not in taken and not ("as" in taken and tail):
        objects = [c for c in objects if "that" in taken and _asks(c)]
    if not objects:
        return []
    if is_passive(verb) and any(c.tag == "VBG" for c in tail):
        return []  # "was quoted by the paper as telling": the telling is the report
    return [w for top in objects for w in _restrictive(top)] + under(tail)


def _objects(verb: Word) -> list[Word]:
    """What an active verb acts on: a noun behind it, or doing something ("supports raising taxes")."""
    found = [c for c in verb.all("obj") or verb.all("iobj") if not is_relative(c) or c.i > verb.i]
    return found or [c for c in verb.all("xcomp") if c.tag == "VBG" and c.i > verb.i]


def _asks(noun: Word) -> bool:
    """True for a free relative or question that stands as a noun ("said what he knew")."""
    return min(noun.subtree(), key=lambda w: w.i).lower in INTERROGATIVES


def _is_tail(child: Word, taken: Sequence[str]) -> bool:
    found = marker(child)
    if is_meanwhile(child):
        return False
    return found in TAIL_PREPOSITIONS or found in taken or (child.dep == "xcomp" and not found)


def _restrictive(noun: Word) -> list[Word]:
    """A noun phrase without the clauses and asides that commas set off behind it."""
    out, stack = [], [noun]
    while stack:
        word = stack.pop()
        out.append(word)
        stack += [c for c in word.children if not (c.i > word.i and c.dep in ASIDES and _after_comma(c))]
    return out


def _after_comma(word: Word) -> bool:
    first = min(word.subtree(), key=lambda w: w.i)
    siblings = word.head.children if word.head is not None else []
    return first.text in COMMAS or any(c.text in COMMAS and c.i == first.i - 1 for c in siblings)
