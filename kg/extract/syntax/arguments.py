"""Who does what to whom in one clause: subjects, objects and obliques, also where the sentence leaves them out.

What basic dependencies leave unsaid is filled in as Enhanced Universal Dependencies do it (Schuster and Manning 2016):
coordination shares subjects, a relative pronoun stands for its noun, a controlled verb has the subject or object of
its governor.
"""

from __future__ import annotations

from dataclasses import dataclass

from kg.extract.syntax.tree import Word, case, conjuncts

SUBJECTS = ("nsubj", "nsubj:pass", "nsubj:outer")
RELATIVE = frozenset({"who", "whom", "which", "that", "whose"})
# Verbs whose infinitive is done by their subject although they take an object ("promised Kyiv to send").
SUBJECT_CONTROL = frozenset({"promise", "vow", "pledge", "threaten", "use", "need", "spend", "cost", "have", "make"})
# Prepositions before a gerund that its governor's object does ("accused Moscow of meddling", "kept them from leaving").
OBJECT_CONTROL = frozenset({"for", "of", "from", "as", "into", "against"})
DIRECTIONS = frozenset("ahead away back apart together out along close far instead aside down up off".split())
POSSESSORS = ("nmod:poss", "compound", "amod")
TIME_NOUNS = frozenset(
    {"day", "week", "month", "year", "time", "moment", "way", "reason", "place", "hour", "morning", "night"}
)


@dataclass(frozen=True, slots=True)
class Argument:
    """A noun that a predicate takes; `role` is obj, iobj, attr, obl or agent, `prep` the preposition of an oblique."""

    word: Word
    role: str
    prep: str = ""


def is_clause(word: Word) -> bool:
    """True for a word that heads a clause: a full verb, or the predicate of a copula."""
    if any(child.dep == "cop" for child in word.children):
        return True
    return word.tag.startswith("VB") and not word.dep.startswith(
        ("aux", "cop", "amod", "compound", "case", "det", "nummod", "mark")
    )


def is_passive(word: Word) -> bool:
    """True where the grammatical subject suffers what the verb says."""
    if word.tag != "VBN":
        return False
    for child in word.children:
        if child.dep in ("aux:pass", "nsubj:pass"):
            return True
    if any(child.dep in ("aux", "nsubj") for child in word.children):
        return False
    if word.dep == "conj" and word.head is not None:
        return is_passive(word.head)
    return word.dep in ("acl", "advcl", "xcomp", "ccomp", "acl:relcl", "parataxis")


def has_mark(word: Word, *marks: str) -> bool:
    """True where one of these words introduces the clause."""
    return any(child.dep == "mark" and child.lower in marks for child in word.children)


def is_relative(pronoun: Word) -> bool:
    """True for a pronoun that stands for the noun which a relative clause modifies."""
    return pronoun.lower in RELATIVE and pronoun.tag in ("WP", "WDT", "WP$", "IN", "DT", "PRON")


def antecedent(clause: Word) -> Word | None:
    """The noun that a relative clause, or one coordinated with it, modifies."""
    while clause.dep == "conj" and clause.head is not None:
        clause = clause.head
    return clause.head if clause.dep == "acl:relcl" else None


def subjects(word: Word, depth: int = 0) -> list[Word]:
    """The grammatical subjects of a clause, those left out included; empty where nothing tells."""
    own = [c for child in word.children if child.dep in SUBJECTS for c in conjuncts(child)]
    if own:
        return [antecedent(word) or w if is_relative(w) else w for w in own]
    governor = word.head
    if governor is None or depth > 6:
        return []
    if any(child.dep in ("csubj", "csubj:pass", "expl") for child in word.children):
        return []
    find = _LEFT_OUT.get(word.dep)
    return find(word, governor, depth + 1) if find else []


def _shared(word: Word, governor: Word, depth: int) -> list[Word]:
    return subjects(governor, depth) if is_clause(governor) or governor.dep == "conj" else []


def _controlled(word: Word, governor: Word, depth: int) -> list[Word]:
    controllers = governor.all("obj", "iobj")
    if controllers and governor.lemma not in SUBJECT_CONTROL:
        return [w for c in controllers for w in conjuncts(c)]
    return _shared(word, governor, depth)


def _modifying(word: Word, governor: Word, depth: int) -> list[Word]:
    if word.tag in ("VBN", "VBG") and not any(c.dep == "mark" for c in word.children):
        return [governor]
    return _of_noun(governor, depth)


def _of_noun(noun: Word, depth: int) -> list[Word]:
    """Who does what a noun with an infinitive names: "Russia's attempt to", "U.S. efforts to", "has a plan to"."""
    holders = [
        c
        for c in noun.children
        if c.dep == "nmod:poss" or (c.dep in POSSESSORS and c.ent in ("GPE", "NORP", "ORG", "PERSON"))
    ]
    holders += [
        c for c in noun.all("nmod") if case(c) in ("by", "of", "in", "from", "among") and (c.ent or c.pos == "PRON")
    ]
    if holders:
        return [w for c in holders[:1] for w in conjuncts(c)]
    verb = noun.head
    if verb is not None and noun.dep in ("obj", "obl", "xcomp", "root", "nmod", "conj") and is_clause(verb):
        return agents(verb, depth + 1)
    return []


def _adverbial(word: Word, governor: Word, depth: int) -> list[Word]:
    marks = {c.lower for c in word.children if c.dep == "mark"}
    controllers = governor.all("obj", "iobj")
    if word.tag == "VBG" and marks & OBJECT_CONTROL:
        if controllers:
            return [w for c in controllers for w in conjuncts(c)]
        if is_passive(governor):
            return subjects(governor, depth)
    if marks - {"to"} - OBJECT_CONTROL and word.tag not in ("VBG", "VBN", "VB"):
        return []
    return agents(governor, depth) if is_clause(governor) else _of_noun(governor, depth)


def _relative(word: Word, governor: Word, depth: int) -> list[Word]:
    return [governor]


_LEFT_OUT = {
    "conj": _shared,
    "xcomp": _controlled,
    "ccomp": _shared,
    "acl": _modifying,
    "acl:relcl": _relative,
    "advcl": _adverbial,
}


def agents(word: Word, depth: int = 0) -> list[Word]:
    """Who acts: the subject of an active clause, the by-phrase of a passive one."""
    if not is_passive(word):
        return subjects(word, depth)
    return [w for c in word.children if _is_agent(c) for w in conjuncts(c)]


def patients(word: Word) -> list[Word]:
    """Who suffers what a passive clause says."""
    return subjects(word) if is_passive(word) else []


def _is_agent(child: Word) -> bool:
    return child.dep == "obl:agent" or (
        child.dep == "obl" and case(child) == "by" and child.ent not in ("DATE", "TIME")
    )


def arguments(word: Word) -> list[Argument]:
    """Everything a clause takes beside its subject, conjuncts each for itself, relative pronouns replaced by their
    noun.
    """
    out = []
    for child in word.children:
        role = _role(word, child)
        if role:
            for item in conjuncts(child):
                noun = (antecedent(word) or item) if is_relative(item) else item
                out.append(Argument(noun, role, _preposition(word, item) if role == "obl" else ""))
    gap = _gap(word, out)
    if gap:
        return [*out, gap]
    return out or _shared_object(word)


def _shared_object(word: Word) -> list[Argument]:
    """The one object of "signed and ratified the accord" for both verbs, whichever of them it hangs on."""
    if not word.tag.startswith("VB"):
        return []
    second = next((c for c in word.children if c.dep == "conj" and c.i - word.i <= 2 and c.tag == word.tag), None)
    if second is not None:
        return [Argument(i, "obj") for c in second.all("obj") for i in conjuncts(c)]
    first = word.head
    if word.dep == "conj" and first is not None and word.i - first.i <= 2 and first.tag == word.tag:
        return [Argument(i, "obj") for c in first.all("obj") if c.i > word.i for i in conjuncts(c)]
    return []


def _preposition(word: Word, noun: Word) -> str:
    """The preposition of an oblique, with the adverb right before it that makes one phrase with it ("ahead of", "back
    to").
    """
    prep = case(noun)
    mark = next((c for c in noun.children if c.dep == "case"), None)
    adverb = next(
        (
            c
            for c in (*word.children, *noun.children)
            if mark and c.i == mark.i - 1 and c.dep == "advmod" and c.lower in DIRECTIONS
        ),
        None,
    )
    return f"{adverb.lower} {prep}" if adverb else prep


def _role(word: Word, child: Word) -> str:
    if child.dep in ("obj", "iobj"):
        return child.dep
    if child.dep == "obl:agent" or (is_passive(word) and _is_agent(child)):
        return "agent"
    if child.dep in ("obl", "obl:arg") or (child.dep == "nmod" and not word.tag.startswith("VB") and case(child)):
        return "obl"
    if child.dep == "xcomp" and child.tag.startswith("NN") and not is_clause(child):
        return "attr"
    return ""


def _gap(word: Word, found: list[Argument]) -> Argument | None:
    """The noun of "the treaty (that) Moscow signed": object of a relative clause with a subject of its own and no
    pronoun.
    """
    if word.dep != "acl:relcl" or word.head is None or word.head.lemma in TIME_NOUNS or not word.tag.startswith("VB"):
        return None
    wh = any(w.lower in RELATIVE or w.tag in ("WRB", "WP$") for c in word.children for w in (c, *c.children))
    full = (
        any(a.role == "obj" for a in found)
        or any(c.dep in ("ccomp", "xcomp") for c in word.children)
        or is_passive(word)
    )
    if wh or full or not any(c.dep == "nsubj" for c in word.children):
        return None
    stranded = next(
        (
            c.lower
            for c in word.children
            if c.tag in ("IN", "RP") and c.dep in ("case", "obl", "advmod", "compound:prt")
        ),
        "",
    )
    return Argument(word.head, "obl" if stranded else "obj", stranded)
