"""Which prepositional phrases of a clause make a relation of its verb, and which stand beside it."""

from __future__ import annotations

from kg import lexicons
from kg.extract.statements.events import verb_class
from kg.extract.statements.predicates import infinitive, key
from kg.extract.statements.wording import Completion, direct_noun
from kg.extract.syntax.arguments import Argument
from kg.extract.syntax.clause import has_mark, is_clause
from kg.extract.syntax.control import controllers, says
from kg.extract.syntax.negation import NOT
from kg.extract.syntax.tags import FINITE, SUBJECTS
from kg.extract.syntax.tree import Word, case, conjuncts, first_conjunct

# When somebody speaks is no relation between the two.
TEMPORAL = frozenset({"after", "before", "since", "during", "until", "amid", "following", "ahead of"})
# What these mark is the source of the sentence, a role or a comparison; "between" needs both its ends.
SOURCES = frozenset({"according to", "between", "per", "instead of", "rather than", "as opposed to", "other than"})
SOURCES |= {"as for", "as to", "based on", "depending on", "given", "including"}
# ... which those have between whom somebody mediates or travels.
MEDIATING = frozenset("mediate arbitrate adjudicate intervene shuttle broker commute travel alternate".split())
COMPARING = frozenset({"as", "like", "unlike", "despite", "besides", "than"})
# What these tell before a verb of saying is where something is said; other phrases there are part of what is said.
SETTINGS = frozenset({"in", "at", "on", "during", "to"})
# Verbs that only join a subject to a state: without the state they say nothing.
LINKING = frozenset({"become", "remain", "seem", "appear", "look", "sound", "stay", "prove", "feel", "stand"})
# Verbs and prepositions of what somebody comes or is brought to.
MOVING = frozenset({"come", "go", "put", "take", "bring", "fall", "get", "set", "call", "throw", "place"})
STATES = frozenset({"under", "into", "on", "in", "to", "at", "out of"})
NEVER = NOT | {"never"}
# What somebody does with words.
SPOKEN = frozenset({"REQUEST", "ACCUSE", "THREATEN"})
NAMED_PLACES = ("GPE", "LOC", "FAC")


def belongs(word: Word, subject: Word, argument: Argument, found: list[Argument]) -> bool:
    """True for a prepositional phrase that the predicate takes; not for a kind that only its clause tells ("seen as
    candidates who could win").
    """
    noun, prep = argument.word, argument.prep
    if (
        not prep
        or (prep in SOURCES and not _is_mediated(word, noun, prep))
        or ((prep.startswith("than") or has_mark(noun, "than")) and word.pos == "VERB")
        or f"{prep} {noun.lemma}" in lexicons.words("discourse_phrases")
        or _aside(word, noun, prep)
        or _is_view(word, noun, prep)
        or _is_repeated(noun)
        or (prep == "as" and noun.tag == "NNS" and noun.first("acl:relcl") is not None)
    ):
        return False
    beside = noun.dep in ("obl", "obl:arg", "conj", "nmod") and not _is_outside(word, noun)
    if not beside or noun.i > word.i:
        return not _instead_of_complement(word, noun) and not _absolute(word, noun, prep)
    if _before_verb(word, subject, noun) or _quoted(word, noun) or (noun.i < subject.i and _is_parenthesis(word)):
        return False
    fronted = noun.i < subject.i
    stray = prep in COMPARING or _outdone(noun, word, found) or (says(word) and prep not in SETTINGS)
    return not (fronted and stray) and (not _complemented(word) or is_setting(word, subject, noun))


def is_setting(word: Word, subject: Word, noun: Word) -> bool:
    """True for the town at the head of a sentence in which somebody says, asks or blames something."""
    town = noun.ent == "GPE" and case(noun) == "in" and noun.lower not in lexicons.table("country_aliases")
    fronted = noun.i < subject.i < word.i
    return town and fronted and (says(word) or verb_class(key(word)).event_class in SPOKEN)


def _is_outside(word: Word, noun: Word) -> bool:
    """True for the noun that a relative clause is about, wherever it stands."""
    above: Word | None = noun
    while above is not None and above is not word:
        above = above.head
    return above is None


def _is_mediated(word: Word, noun: Word, prep: str) -> bool:
    """True for the two between whom somebody mediates or travels."""
    sides = conjuncts(first_conjunct(noun))
    return prep == "between" and word.lemma in MEDIATING and (len(sides) > 1 or noun.tag in ("NNS", "NNPS"))


def _is_view(word: Word, noun: Word, prep: str) -> bool:
    """True for "in her view" before a verb, which tells who thinks so and nothing of the deed."""
    return noun.i < word.i and noun.lemma in lexicons.table("reporting_phrases").get(prep, "").split()


def _aside(word: Word, noun: Word, prep: str) -> bool:
    """True for a concession ("for all the praise, ..."), examples (", like Oslo and Bergen"), company behind the comma
    that ends a relative clause (", along with Oslo") and what only looks like a phrase: the subject of a clause with
    "as", the second of two scores.
    """
    if prep == "to" and noun.lemma in ("percent", "%") and word.all("obj"):
        return True
    if prep == "for":
        return any(c.dep == "det:predet" and c.lower == "all" for c in noun.children) and noun.i < word.i
    if prep == "like" or (prep == "along with" and first_conjunct(word).dep == "acl:relcl"):
        return noun.i > word.i and _behind_comma(first_conjunct(noun), word)
    return prep == "as" and any(c.dep == "advcl" and noun.i < c.i and _lacks_subject(c) for c in word.children)


def _is_repeated(noun: Word) -> bool:
    """True for "from town to town" and "arm in arm", which tell how something is done."""
    bare = noun.tag == "NN" and not any(c.dep in ("det", "nmod:poss") for c in noun.children)
    beside = [*noun.children, *(noun.head.children if noun.head is not None else ()), noun.head]
    return bare and any(w is not None and abs(w.i - noun.i) == 2 and w.lower == noun.lower for w in beside)


def _lacks_subject(clause: Word) -> bool:
    """True for a finite clause that nothing introduces and that has no subject."""
    finite = clause.tag in FINITE or any(c.dep in ("aux", "cop") and c.tag in FINITE for c in clause.children)
    return finite and not clause.first("mark", "advmod", *SUBJECTS)


def _before_verb(word: Word, subject: Word, noun: Word) -> bool:
    """True for a phrase between a plain noun and its verb: without a comma it is the noun's."""
    if subject.pos != "NOUN" or not subject.i < noun.i < word.i:
        return False
    start = min(w.i for w in noun.subtree() if w.dep != "punct")
    return not any(w.text == "," and w.i == start - 1 for parent in (word, noun, subject) for w in parent.subtree())


def _absolute(word: Word, noun: Word, prep: str) -> bool:
    """True for "..., with his rivals behind him": a clause of its own."""
    return prep == "with" and _behind_comma(noun, word)


def _behind_comma(noun: Word, word: Word) -> bool:
    start = min(w.i for w in noun.subtree() if w.dep != "punct")
    return any(c.text == "," and c.i == start - 1 for c in (*word.children, *noun.children))


def _is_parenthesis(word: Word) -> bool:
    """True for the verb of an inserted "he said": what stands before it is part of what he said."""
    top = word.head if word.dep == "parataxis" and word.head is not None else word
    return says(word) and any(w.text == "," and w.i == word.i + 1 for w in top.subtree())


def _quoted(word: Word, noun: Word) -> bool:
    """True for a phrase before what somebody says, where that stands first: it is part of the saying."""
    return any(c.dep == "ccomp" and noun.i < c.i < word.i for c in word.children)


def _outdone(noun: Word, word: Word, found: list[Argument]) -> bool:
    """True for a phrase at the head of a sentence whose verb has one of its own; places stand there too."""
    direct = any(a.role in ("obj", "iobj") for a in found)
    placed = noun.ent in NAMED_PLACES and not any(c.lower in NEVER for c in word.children)
    return not direct and not placed and any(a.role in ("obl", "agent") and a.word.i > word.i for a in found)


def _complemented(word: Word) -> bool:
    """True for a verb whose sense is in a clause behind it; who says something says it somewhere."""
    return any((c.dep == "xcomp" and is_clause(c)) or (c.dep == "ccomp" and not says(word)) for c in word.children)


def _instead_of_complement(word: Word, noun: Word) -> bool:
    """True for a phrase of a verb whose sense is in another complement: "began after the vote to negotiate"."""
    for child in word.children:
        if child.dep == "xcomp" and is_clause(child):
            return noun not in controllers(word, child)
        if child.dep in ("xcomp", "ccomp") and not is_clause(child) and word.lemma in LINKING:
            return child.pos not in ("ADJ", "ADV")
        if child.dep in ("ccomp", "advcl") and word.i < child.i < noun.i:
            return child.dep == "ccomp" or not _behind_comma(noun, word)
    return False


def phrase_before(word: Word, argument: Argument, *, open_place: bool = True) -> Completion:
    """The phrase right behind a verb, without which one further behind says too little ("vote for Li in", "fall out of
    favor with").
    """
    last = first_conjunct(argument.word).i
    for noun in word.all("obl", "obl:arg"):
        between = word.i < noun.i and (noun.i < last or argument.around)
        if between and case(noun) and noun.lower != "what" and _is_selected(word, noun):
            rest = direct_noun(noun)
            if rest.inner is None or open_place:
                return Completion(f"{case(noun)} {rest.text}", rest.inner)
    return Completion()


def _is_selected(word: Word, noun: Word) -> bool:
    """True for a phrase that a verb takes, as far as can be told: with an object only what the two must have."""
    stated = f"{case(noun)} {noun.lemma}" in lexicons.words("discourse_phrases")
    bound = not stated and case(noun) in lexicons.table("bound_prepositions").get(word.lemma, "").split()
    if bound or word.all("obj"):
        return bound or noun is idiom(word)
    return not stated and case(noun) not in TEMPORAL and noun.ent not in (*NAMED_PLACES, "DATE", "TIME")


def opens_phrase(noun: Word) -> bool:
    """True for a bare noun between two prepositions, where the sense is in the second ("in support of")."""
    bare = (
        noun.tag == "NN"
        and not noun.ent
        and all(c.dep in ("case", "cop", "nsubj", "nmod", "punct") for c in noun.children)
    )
    return (
        bare and case(noun) in STATES and any(case(c) in ("of", "with", "to", "for", "from") for c in noun.all("nmod"))
    )


def idiom(word: Word) -> Word | None:
    """The bare noun right behind a verb of motion, which the two make one act of ("come into play", "put on hold")."""
    for noun in word.all("obl", "obl:arg") if word.lemma in MOVING else ():
        bare = noun.tag == "NN" and not noun.ent and all(c.dep == "case" for c in noun.children)
        if bare and word.i < noun.i <= word.i + 4 and case(noun) in STATES:
            return noun
    return None


def turned_to(word: Word, argument: Argument) -> str:
    """What somebody is called on to do, as part of the predicate ("call on to resign")."""
    for child in word.all("xcomp", "advcl"):
        if has_mark(child, "to") and argument.word in controllers(word, child):
            deed = infinitive(child)
            return f"to {key(child)}" if deed.inner is not None else deed.text.strip()
    return ""
