"""The words of a predicate: the verb with its particles and states, the verbs that govern it, and what completes it."""

from __future__ import annotations

from kg import lexicons
from kg.extract.statements.wording import COUNTED, NOTHING, Completion, direct_noun, slot, state
from kg.extract.syntax.arguments import DIRECTIONS, arguments, is_particle, names_object
from kg.extract.syntax.clause import has_mark, is_clause, is_passive
from kg.extract.syntax.control import SUBJECT_CONTROL, controllers
from kg.extract.syntax.governors import governor as known
from kg.extract.syntax.infinitives import is_future
from kg.extract.syntax.plans import is_excessive
from kg.extract.syntax.tags import SUBJECTS
from kg.extract.syntax.tree import Word, case, first_conjunct

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
# Verbs that say little without how.
MANNERED = frozenset({"treat", "behave", "act", "react", "fare", "view", "regard"})
# Verbs that with "to" read as if their subject did what they want done ("want her to know"); "have" and "choose" say
# enough without.
OWN_DEEDS = frozenset("want need expect like love hate prefer wish intend get plan mean".split())
OWNING = frozenset({"have", "choose"})
# Prepositions of where something is brought: with them the deed is another ("sign into law", "slide into the race").
GOALS = frozenset({"into", "onto", "toward", "towards"})
# Marks of verbs for which nothing can be stated where the phrase that they need is not found.
NEVER_WITHOUT = frozenset({"*", "!"})
BOUND = ("obl", "obl:arg", "xcomp", "advcl")
AMOUNTS = frozenset({"DATE", "TIME", "PERCENT", "MONEY", "CARDINAL", "QUANTITY"})
# Verbs whose object is the means of what their subject does: that stands for itself ("uses his fame to win").
SPENDING = frozenset({"use", "spend", "waste"})


def key(word: Word) -> str:
    """The lemma of a predicate with its particles and the state or name that it gives ("rule out", "remain apart",
    "make less safe", "call clown").
    """
    return " ".join([word.lemma, *_completing(word)])


def participle(word: Word) -> str:
    """The form of a passive verb as it stands, with its particles and states ("carried out", "considered safe")."""
    return " ".join([word.lower, *_completing(word)])


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
    return [_part(child) for child in word.children if _completes(word, child)]


def _part(child: Word) -> str:
    if child.dep in ("compound:prt", "advmod") or child.tag == "VBN":
        return child.lower
    return f"as {state(child)}" if has_mark(child, "as") else state(child)


def gives_state(word: Word) -> bool:
    """True for a verb that says what its object becomes or is called ("make it safe")."""
    return any(c.dep not in ("compound:prt", "advmod") and _completes(word, c) for c in word.children)


def _completes(word: Word, child: Word) -> bool:
    if child.dep == "compound:prt":
        return True
    if child.dep == "advmod" and word.pos == "VERB" and child.i > word.i:
        how = word.lemma in MANNERED and child.lower.endswith("ly")
        return how or child.lower in MANNERS or _is_outcome(word, child) or is_particle(word, child)
    if names_object(word, child):
        return child.pos in ("NOUN", "PROPN")
    if child.dep != "xcomp" or case(child) or child.lower == "worth":
        return False
    if is_clause(child):
        return child.tag == "VBN" and not child.children and bool(word.all("obj"))
    return child.pos in ("ADJ", "ADV") or (child.pos == "NOUN" and bool(word.all("obj", "iobj")))


def _is_outcome(word: Word, child: Word) -> bool:
    """True for an adverb of outcome right behind its verb that is no part of a preposition ("ahead of")."""
    if child.lower not in OUTCOMES or child.i != word.i + 1 or child.children:
        return False
    opens = any(c.dep == "case" and c.i == child.i + 1 for o in word.all("obl", "obl:arg") for c in o.children)
    return not (opens and child.lower in DIRECTIONS) and not (child.lower == "first" and word.all("obj"))


def completion(word: Word, target: Word) -> Completion | None:
    """What a verb makes of its object or makes it do, without which "X verb Y" says too little ("require to pay
    fees", "put on notice"); None where the sentence lacks what the verb cannot do without.
    """
    actor = first_conjunct(target)
    controlled = next((c for c in word.children if c.dep in ("xcomp", "advcl") and actor in controllers(word, c)), None)
    if controlled is not None and is_clause(controlled):
        wished = has_mark(controlled, "to")
        if wished and word.lemma in OWN_DEEDS:
            return None
        told = (wished and word.lemma in OWNING) or _completes(word, controlled)
        return Completion() if told else infinitive(controlled)
    return bound(word, target)


def infinitive(clause: Word, depth: int = 0) -> Completion:
    """What a controlled clause says, with its mark before it ("to pay fees")."""
    link = next((c.lower for c in clause.children if c.dep == "mark"), "")
    if clause.dep == "advcl" and link in ("of", "for", "against", "as"):
        return Completion()
    rest = _phrase(clause, depth)
    denied = next((c.lower for c in clause.children if c.dep == "advmod" and c.lower in ("not", "never")), "")
    return Completion("".join(f" {part}" for part in (denied, link, rest.text) if part), rest.inner)


def _phrase(clause: Word, depth: int) -> Completion:
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


def bound(word: Word, target: Word) -> Completion | None:
    """The prepositional phrase that belongs to a verb and its object ("expose to lawsuits", "describe as peaceful");
    None where a verb that cannot do without has none.
    """
    phrase = bound_phrase(word, target)
    if phrase is not None:
        rest = _bound_words(phrase)
        return Completion(f" {_leading(phrase)} {rest.text}", rest.inner)
    complete = any(c.dep in ("compound:prt", "xcomp") for c in word.children)
    return Completion() if complete or NEVER_WITHOUT.isdisjoint(_binding(word)) else None


def _bound_words(phrase: Word) -> Completion:
    """The words behind the preposition: a noun, an adjective, a gerund with its object."""
    if is_clause(phrase):
        return _phrase(phrase, 0)
    if phrase.pos == "ADJ":
        return Completion(phrase.lower)
    rest = direct_noun(phrase)
    owned = rest.inner is None and any(c.dep in ("compound", "nmod:poss") for c in phrase.children)
    return Completion(state(phrase)) if owned else rest


def bound_phrase(word: Word, target: Word) -> Word | None:
    """The noun, adjective or gerund of the phrase behind its object that a verb cannot do without."""
    wanted = _binding(word)
    for child in word.children if wanted else ():
        if child.dep in BOUND and child.i > target.i and child.ent not in ("DATE", "TIME", "PERCENT"):
            prep = _leading(child)
            if prep and (prep.split()[0] in wanted or "*" in wanted) and not _is_beside(child, prep):
                return child
    return None


def _is_beside(phrase: Word, prep: str) -> bool:
    """True for what only a clause tells ("to what they wanted"), a time ("over the course of"), a sum that something
    reaches and what is not done.
    """
    if (is_clause(phrase) and prep == "without") or (phrase.tag == "$" and prep == "to"):
        return True
    return phrase.tag in ("WP", "WDT") or (prep == "over" and phrase.pos not in ("PROPN", "PRON") and not phrase.ent)


def _leading(phrase: Word) -> str:
    """The preposition of a phrase, also the "as" before an adjective ("paint as unfit") and that of a gerund."""
    if phrase.tag == "VBG" and phrase.dep == "advcl" and is_clause(phrase):
        return next((c.lower for c in phrase.children if c.dep == "mark"), "")
    told = phrase.pos == "ADJ" and phrase.dep == "advcl" and has_mark(phrase, "as") and not is_clause(phrase)
    return "as" if told else case(phrase)


def aimed(word: Word, target: Word) -> Completion:
    """Where the object of a verb goes: the first such phrase behind it that no comma sets apart."""
    for child in word.all("obl", "obl:arg"):
        if child.i > max(word.i, target.i) and case(child) in GOALS and not _is_amount(child):
            if any(c.text == "," and word.i < c.i < child.i for c in (*word.children, *child.children)):
                break
            rest = direct_noun(child)
            return Completion(f" {case(child)} {rest.text}", rest.inner)
    return NOTHING


def _is_amount(noun: Word) -> bool:
    return noun.tag in ("CD", "$") or noun.ent in AMOUNTS or noun.lemma in COUNTED


def _binding(word: Word) -> list[str]:
    return lexicons.table("bound_prepositions").get(word.lemma, "").split()


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
        entry = known(governor, link)
        copula = any(c.dep == "cop" for c in governor.children)
        hard = copula and governor.lemma in HARD
        if (entry is not None and entry.negates and not hard) or is_future(governor, word) or is_excessive(governor):
            break
        if not _spends(governor):
            parts.insert(0, f"{_governing(governor, copula)} {link}".strip() + " ")
        word = governor
    return "".join(parts)


def _spends(governor: Word) -> bool:
    return governor.lemma in SPENDING and bool(governor.all("obj"))


def _governing(governor: Word, copula: bool) -> str:
    if copula:
        return f"be {state(governor)}" if governor.pos in ("ADJ", "ADV") else f"be {key(governor)}"
    return f"be {participle(governor)}" if is_passive(governor) else shown(governor)


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
