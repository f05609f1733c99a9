"""The words of a predicate: the verb with its particles and states, and the verbs that govern it."""

from __future__ import annotations

from kg.extract.statements.wording import Completion, slot, state
from kg.extract.syntax.arguments import DIRECTIONS, arguments, is_particle, names_object
from kg.extract.syntax.clause import has_mark, is_clause, is_gerund, is_passive
from kg.extract.syntax.control import SUBJECT_CONTROL, controllers
from kg.extract.syntax.governors import governor as known
from kg.extract.syntax.infinitives import is_future
from kg.extract.syntax.negation import is_negated
from kg.extract.syntax.plans import is_excessive
from kg.extract.syntax.tags import NOUN_CLAUSES, SUBJECTS
from kg.extract.syntax.tree import Word, case

# Adverbial clauses whose verb is read as one predicate with its governor's ("succeed in improving").
JOINED = frozenset({"in", "from", "of", "as"})
MOST_GOVERNORS = 2
# Adjectives whose subject suffers what their infinitive says ("is hard to beat").
HARD = frozenset({"hard", "difficult", "tough", "impossible"})
# Adverbs that say how well something goes.
MANNERS = frozenset("well better best badly worse worst poorly strongly".split())
# Adverbs that say where somebody ends up: the deed is another without them ("run third", "fall short", "come aboard").
OUTCOMES = frozenset(
    "first second third fourth fifth sixth seventh eighth ninth tenth last aboard aback afoul ahead alone aloud astray"
    " behind blank close closer deep deeper fine forth ill large low nice onstage short steady wrong".split()
)
# What an object may become or be called ("make her one of them").
STATES = frozenset({"NOUN", "PROPN", "NUM"})
# Verbs that say little without how.
MANNERED = frozenset("treat behave act react fare view regard speak talk think".split())
# Verbs that with a participle tell what is done to their object, not that somebody has it ("has her hands tied").
CAUSING = frozenset({"have", "get"})
# Words by which somebody claims a deed or state of his own, which is told as that ("claims to lead", "recalled going").
TELLING = frozenset(
    {"claim to", "profess to", "purport to", "report ing", "recall ing", "remember ing", "boast of", "brag of"}
)
# Verbs whose object is the means of what their subject does: that stands for itself ("uses his fame to win").
SPENDING = frozenset({"use", "spend", "waste"})


def key(word: Word) -> str:
    """The lemma of a predicate with its particles and the state or name that it gives ("rule out", "remain apart",
    "make less safe", "call clown").
    """
    return " ".join([word.lemma, *_completing(word)])


def participle(word: Word) -> str:
    """The form of a passive verb or a gerund as it stands, with its particles and states ("carried out", "considered
    safe", "having met").
    """
    having = [c.lower for c in word.all("aux") if word.tag == "VBG" and c.lower == "having"]
    return " ".join([*having, word.lower, *_completing(word)])


def shown(word: Word) -> str:
    """The verb of a predicate as it stands behind its governors: a gerund stays one ("keep doing")."""
    return participle(word) if word.tag == "VBG" and prefixes(word) else key(word)


def around(word: Word, middle: Completion) -> str:
    """The verb with its object: a name stands before states and particles ("make {} safe"), a noun behind them."""
    if middle.inner is None:
        return f"{shown(word)} {middle.text}".rstrip()
    first, *_ = shown(word).split()
    return " ".join([first, middle.text, *_completing(word)])


def _completing(word: Word) -> list[str]:
    return [_part(child) for child in word.children if completes(word, child)]


def _part(child: Word) -> str:
    if child.dep in ("compound:prt", "advmod"):
        return child.lower
    if child.tag == "VBN":
        return participle(child)
    return f"as {state(child)}" if has_mark(child, "as") else state(child)


def gives_state(word: Word) -> bool:
    """True for a verb that says what its object becomes or is called ("make it safe")."""
    return any(c.dep not in ("compound:prt", "advmod") and completes(word, c) for c in word.children)


def completes(word: Word, child: Word) -> bool:
    """True for a particle, state or name that is part of what the verb says."""
    if child.dep == "compound:prt":
        return True
    if child.dep == "advmod" and word.pos == "VERB" and child.i > word.i:
        how = word.lemma in MANNERED and child.lower.endswith("ly")
        return how or child.lower in MANNERS or _is_outcome(word, child) or is_particle(word, child)
    if names_object(word, child):
        return child.pos in STATES
    if child.dep != "xcomp" or case(child) or child.lower == "worth":
        return False
    if is_clause(child):
        alone = not child.children or word.lemma in CAUSING
        return child.tag == "VBN" and alone and bool(word.all("obj"))
    return child.pos in ("ADJ", "ADV") or (child.pos in STATES and bool(word.all("obj", "iobj")))


def _is_outcome(word: Word, child: Word) -> bool:
    """True for an adverb of outcome right behind its verb that is no part of a preposition ("ahead of")."""
    if child.lower not in OUTCOMES or child.i != word.i + 1 or child.children:
        return False
    opens = any(c.dep == "case" and c.i == child.i + 1 for o in word.all("obl", "obl:arg") for c in o.children)
    return not (opens and child.lower in DIRECTIONS) and not (child.lower == "first" and word.all("obj"))


def infinitive(clause: Word, depth: int = 0) -> Completion:
    """What a controlled clause says, with its mark before it ("to pay fees")."""
    link = "to" if has_mark(clause, "to") else next((c.lower for c in clause.all("mark")), "")  # "in order to"
    if clause.dep == "advcl" and link in ("of", "for", "against", "as"):
        return Completion()
    rest = clause_words(clause, depth)
    denied = next((c.lower for c in clause.children if c.dep == "advmod" and c.lower in ("not", "never")), "")
    return Completion("".join(f" {part}" for part in (denied, link, rest.text) if part), rest.inner)


def clause_words(clause: Word, depth: int = 0) -> Completion:
    """A verb in its clause with its object, else with its first prepositional phrase."""
    if any(c.dep == "cop" for c in clause.children):
        return Completion(" ".join(filter(None, ("be", case(clause), state(clause)))))
    verb = participle(clause) if clause.tag in ("VBG", "VBN") else key(clause)
    verb = f"be {verb}" if is_passive(clause) and clause.tag == "VBN" and clause.first("aux:pass") else verb
    inner = next((c for c in clause.children if c.dep == "xcomp" and is_clause(c)), None)
    taken = [a for a in arguments(clause) if a.word.i > clause.i]
    direct = next((a for a in taken if a.role in ("obj", "attr")), None)
    if inner is not None and direct is None and depth < MOST_GOVERNORS:
        rest = infinitive(inner, depth + 1)
        return Completion(verb + rest.text, rest.inner)
    argument = direct or next((a for a in taken if a.role == "obl"), None)
    if argument is None:
        return Completion(verb)
    rest = slot(argument.word)
    return Completion(" ".join(filter(None, (verb, argument.prep, rest.text))), rest.inner)


def prefixes(word: Word) -> str:
    """The governing verbs that belong to one predicate with this one, each with a blank behind: "vote to ", "succeed
    in ".
    """
    parts: list[str] = []
    for _ in range(MOST_GOVERNORS):
        governor = word.head
        link = _link(word)
        if governor is None or link is None or not is_clause(governor):
            break
        entry = known(governor, link or ("ing" if is_gerund(word) else ""))
        copula = any(c.dep == "cop" for c in governor.children)
        hard = copula and governor.lemma in HARD
        belied = entry is not None and (entry.negates or (entry.speaks and entry.mode == "denied"))
        told = f"{governor.lemma} {link or 'ing'}" in TELLING and not is_negated(governor)
        if (belied and not hard) or told or is_future(governor, word) or is_excessive(governor):
            break
        if not _spends(governor):
            parts.insert(0, f"{_governing(governor, copula)} {link}".strip() + " ")
        word = governor
    return "".join(parts)


def _spends(governor: Word) -> bool:
    meant = governor.dep in NOUN_CLAUSES and governor.first("xcomp") is None  # "the gun that he used to kill her"
    return governor.lemma in SPENDING and (meant or bool(governor.all("obj")))


def _governing(governor: Word, copula: bool) -> str:
    if copula:
        return f"be {state(governor)}" if governor.pos in ("ADJ", "ADV") else f"be {key(governor)}"
    if is_passive(governor):
        return f"be {participle(governor)}"
    return "used" if governor.lemma == "use" else shown(governor)


def _link(word: Word) -> str | None:
    governor = word.head
    if governor is None or controllers(governor, word) or word.first(*SUBJECTS):
        return None
    if governor.all("obj", "iobj") and governor.lemma not in SUBJECT_CONTROL:
        return None
    if word.dep == "xcomp":
        aside = word.tag == "VBG" and any(c.text == "," and c.i == word.i - 1 for c in governor.children)
        return None if aside else "to" if has_mark(word, "to") else ""
    if word.dep == "advcl" and has_mark(word, "to") and known(governor, "to") and not is_passive(governor):
        return "to"
    if word.dep == "advcl" and word.tag == "VBG" and word.i > governor.i:
        link = next((c.lower for c in word.children if c.dep == "mark" and c.lower in JOINED), None)
        return None if link == "as" and not is_passive(governor) else link
    return None
