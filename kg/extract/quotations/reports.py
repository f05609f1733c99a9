"""A report: words that say that somebody says, thinks or wants something, with its source and its content.

What the layers above share: the record, the lexicons behind it, and how cue, source and content are read off the tree.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from kg import lexicons
from kg.extract.syntax.clause import is_passive
from kg.extract.syntax.relatives import is_relative
from kg.extract.syntax.subjects import agents
from kg.extract.syntax.tags import SUBJECTS
from kg.extract.syntax.tree import Word, case

CUE_PARTS = ("aux", "aux:pass", "cop", "advmod", "compound:prt", "neg")
# What may introduce an adverbial clause that somebody adds to his own words.
BESIDE = frozenset({"", "while", "when"})
# What is made known, and the verbs for that: it says what those want said who make it known.
ISSUING = frozenset(
    "issue release put publish post send circulate deliver give make read share write file sign draft launch start"
    " organize submit".split()
)
STATEMENTS = frozenset(
    "statement tweet post message letter email memo note comment remark reply response petition complaint lawsuit"
    " communique declaration communiqué press-release".split()
)
# Verbs whose passive tells of what its subject thinks.
HELD = frozenset({"convince", "persuade", "satisfy"})
INTERROGATIVES = frozenset({"whether", "if", "how", "why", "what", "when", "where", "who", "which"})
# Relations in which content may stand behind a preposition or a marker that the cue asks for.
OBLIQUES = ("obl", "obl:arg", "nmod", "advcl", "acl", "ccomp")


@dataclass(frozen=True, slots=True)
class Report:
    """A cue with the words of its source and content; `speech` where quoted words behind it may be its content.

    `clausal` where it takes clauses, so that a quoted sentence before it may be its content.
    `source` is the head of the noun phrase by the cue, `speaker` the noun that a relative pronoun there stands for.
    """

    cue: Word
    cue_words: tuple[Word, ...]
    source: Word | None
    speaker: Word | None
    content: tuple[Word, ...]
    speech: bool = False
    clausal: bool = False


def frames(kind: str, key: str) -> tuple[str, ...]:
    """What this word takes as content, by the lexicon of its kind (verbs, nouns, adjectives)."""
    return tuple(lexicons.table(f"reporting_{kind}").get(key, "").split())


def ordered(words: Iterable[Word]) -> tuple[Word, ...]:
    """Words in the order of the text, each once."""
    return tuple(sorted(set(words), key=lambda w: w.i))


def under(tops: Iterable[Word]) -> list[Word]:
    """All words of some branches of the tree."""
    return [w for top in tops for w in top.subtree()]


def marker(word: Word) -> str:
    """The preposition or conjunction that introduces a phrase or clause, else empty."""
    return case(word) or next((c.lower for c in word.children if c.dep == "mark"), "")


def has_infinitive(clause: Word) -> bool:
    """True for a clause with "to"."""
    return any(c.dep == "mark" and c.lower == "to" for c in clause.children)


def oblique(word: Word, taken: Sequence[str]) -> list[Word]:
    """The words behind a preposition that a cue takes, with an infinitive that goes with them ("call on them to")."""
    for child in word.children:
        if child.dep not in OBLIQUES or child.i < word.i or is_meanwhile(child):
            continue
        found = marker(child)
        if found in taken and found != "that" and (found != "to" or case(child)):
            tail = [c for c in word.children if c.i > child.i and c.dep in ("xcomp", "advcl") and has_infinitive(c)]
            return [w for w in under([child, *tail[:1]]) if not introduces(w, child)]
    return []


def is_meanwhile(clause: Word) -> bool:
    """True for what happens at the time ("attacked as rivals see him rise"), not what is said of somebody."""
    return clause.dep == "advcl" and marker(clause) == "as" and clause.first(*SUBJECTS) is not None


def introduces(word: Word, top: Word) -> bool:
    """True for a preposition or marker, or a later part of one, in front of a phrase."""
    holder = word.head
    if word.dep == "fixed" and holder is not None:
        word, holder = holder, holder.head
    return holder is top and word.dep in ("case", "mark") and word.i < top.i


def source(word: Word) -> tuple[Word | None, Word | None]:
    """Who says it, as it stands by the cue and as the one whom a relative pronoun stands for."""
    found = next(iter(agents(word)), None) or _over(word) or _holder(word)
    speaker = _issuer(found) or found
    for child in word.children:
        if child.dep in SUBJECTS and is_relative(child) and not is_passive(word):
            return child, speaker
    return found, speaker


def _holder(word: Word) -> Word | None:
    """Who is convinced of what a clause behind the participle says."""
    return word.first(*SUBJECTS) if word.lemma in HELD and is_passive(word) and word.first("ccomp") else None


def _issuer(text: Word | None) -> Word | None:
    """Who makes a statement known ("he released a statement that accused them", "a letter sent by him says")."""
    if text is None or text.lemma not in STATEMENTS:
        return None
    verbs = [c for c in text.all("acl") if c.lemma in ISSUING and is_passive(c)]
    if text.dep == "obj" and text.head is not None and text.head.lemma in ISSUING and not is_passive(text.head):
        verbs.append(text.head)
    return next((who for verb in verbs for who in agents(verb)), None)


def _over(word: Word) -> Word | None:
    """The subject of the clauses over an adverbial one ("he was pleased to come, adding that ...")."""
    if word.dep != "advcl" or word.tag != "VBG" or word.first(*SUBJECTS) is not None or marker(word) not in BESIDE:
        return None
    over = word.head
    while over is not None and (found := over.first("nsubj", "nsubj:pass")) is None:
        over = over.head
    return None if over is None or found is None or is_relative(found) else found


def cue(word: Word, content: Sequence[Word]) -> tuple[Word, ...]:
    """A cue with its auxiliaries and adverbs, and with the preposition that leads to the content."""
    inside = set(content)
    out = [word]
    for child in word.children:
        near = (child.i < word.i or child.i == word.i + 1) and not word.tag.startswith("N")
        if near and _is_part(child) and not any(c.dep == "advcl" for c in child.children):
            out += child.subtree() if child.dep == "advmod" else [child]
        if child in inside and child.i > word.i:
            out += [w for w in child.children if introduces(w, child)]
    return ordered(w for w in out if w not in inside)


def _is_part(child: Word) -> bool:
    infinitive = child.dep == "mark" and child.lower == "to"
    return infinitive or (child.dep in CUE_PARTS and child.lower not in INTERROGATIVES)
