"""What says too little to be stated: an object or attribute whose sense is elsewhere in its sentence."""

from __future__ import annotations

from kg import lexicons
from kg.extract.statements.obliques import idiom
from kg.extract.statements.predicates import gives_state
from kg.extract.statements.through import SAYING
from kg.extract.syntax.arguments import Argument
from kg.extract.syntax.relatives import TIME_NOUNS
from kg.extract.syntax.tree import Word, case, conjuncts, first_conjunct

# What only measures something that follows.
MEASURES = frozenset({"much", "many", "more", "most", "less", "such"})
ORDINALS = frozenset({"first", "second", "third", "last", "only", "former", "next", "other", "else"})
# What "do" with one of these does, its sentence tells elsewhere.
EMPTY_OBJECTS = frozenset("thing something anything everything nothing it that this what lot so same much more".split())
# What one can say or believe; another object of such a verb is part of what is said ("say her plan is weak").
SAYABLE = frozenset("thing something anything everything nothing little much word yes no name prayer lie story".split())
# Verbs without an object: what looks like one is misread.
SEEMING = frozenset({"look", "seem", "appear", "think"})
# What of a time is spent.
SHARES_OF_TIME = frozenset({"much", "most", "all", "part", "half", "average", "rest", "bulk", "lot", "bit"})
MEANS = frozenset({"money", "cash", "fund", "fortune", "budget", "sum", "wealth", "dollar", "donation", "total"})
ASKING = frozenset({"what", "which", "whatever", "whichever"})
# What makes a sum of what several did.
SUMMING = frozenset({"combined", "total", "joint"})
# What polls do with somebody is to tell something of him, and who finds somebody finds him to be something.
POLLS = frozenset({"poll", "survey"})
TELLING = frozenset({"show", "find", "give", "put"})
# Verbs that say nothing of somebody without what he is called or held to be.
CALLING = frozenset({"call", "label", "dub", "brand", "deem", "term"})


def says_little(word: Word, actor: Word, noun: Word) -> bool:
    """True for an object without which nothing is lost: "do a thing", "gain two points", "say her plan | is weak"."""
    return (
        word.lemma in SEEMING
        or (word.lemma == "do" and noun.lemma in EMPTY_OBJECTS)
        or (word.lemma == "spend" and _is_time(noun))
        or (word.lemma in SAYING and noun.lemma not in SAYABLE)
        or (noun.lemma == "point" and noun.first("nummod") is not None)
        or (is_uncalled(word) and (bool(noun.ent) or _is_name_given(word)))
        or _is_told_of(word, actor, noun)
        or _is_score(word, noun)
        or _opens_idiom(word, noun)
    )


def _is_told_of(word: Word, actor: Word, noun: Word) -> bool:
    """True for somebody of whom a poll shows or somebody finds something ("the poll shows him ahead")."""
    if word.lemma == "find" and (noun.ent == "PERSON" or noun.pos == "PRON"):
        return True
    return word.lemma in TELLING and actor.lemma in POLLS and bool(noun.ent or noun.pos == "PRON")


def _is_score(word: Word, noun: Word) -> bool:
    """True for the share behind another object ("leads her 50 percent to 40")."""
    first = first_conjunct(noun)
    return noun.lemma in ("percent", "%") and any(c.i < first.i for c in word.all("obj", "iobj"))


def _is_time(noun: Word) -> bool:
    """True for "the day" and "much of his term", no sum: how one spends it stands behind."""
    share = noun.lemma in SHARES_OF_TIME and any(case(c) == "of" and c.lemma not in MEANS for c in noun.all("nmod"))
    return noun.ent in ("DATE", "TIME") or noun.lemma in TIME_NOUNS or share


def _is_name_given(word: Word) -> bool:
    """True for a verb of calling in a relative clause: what stands by it is the name ("what he calls a witch hunt")."""
    return word.dep in ("acl:relcl", "advcl:relcl") or any(c.tag == "WP" for c in word.children)


def is_uncalled(word: Word) -> bool:
    """True for a verb of calling whose name for its object is not to be found."""
    return word.lemma in CALLING and not gives_state(word)


def _opens_idiom(word: Word, noun: Word) -> bool:
    """True for the bare noun of an idiom, whose sense stands behind it ("take advantage | of the law")."""
    bare = noun.tag == "NN" and not noun.ent and not noun.children and word.lemma in lexicons.words("light_verbs")
    return bare and any(c.dep == "case" and c.i == noun.i + 1 for o in word.all("obl", "obl:arg") for c in o.children)


def is_shared(actors: list[Word], noun: Word) -> bool:
    """True for what several have only together ("Peru and Chile won a combined 20 medals")."""
    return len(actors) > 1 and any(c.lower in SUMMING for c in noun.subtree() if c.i < noun.i)


def is_asked_for(noun: Word) -> bool:
    """True for what a question leaves open ("which side won", "what impact it has")."""
    return any(c.dep == "det" and c.lower in ASKING for c in noun.children)


def is_torn(attribute: Word) -> bool:
    """True for a bare noun that what follows it makes another ("studies | in contrast", "at liberty | to go")."""
    others = [c for c in attribute.children if c.i < attribute.i and c.dep in ("det", "amod", "compound", "nmod:poss")]
    behind = (c for c in attribute.children if c.i > attribute.i and c.dep != "nmod")
    marks = [g for c in behind if c.tag == "VB" or (c.tag in ("NN", "NNS") and not c.ent) for g in c.children]
    bare = not others and attribute.tag in ("NN", "NNS")
    return bare and any(g.dep in ("case", "mark") and g.i == attribute.i + 1 for g in marks)


def is_listed(actor: Word, attribute: Word) -> bool:
    """True for one of the things that together are what a plural names ("the winners are Peru and Chile")."""
    several = actor.tag == "NNS" and attribute.tag in ("NN", "NNP")
    return several and len(conjuncts(attribute)) > 1 and first_conjunct(attribute) is attribute


def is_half(word: Word, argument: Argument, found: list[Argument]) -> bool:
    """True for "under fire" in "came under fire from the press"."""
    return argument.word is idiom(word) and any(
        a.role == "obl" and a.word is not argument.word and a.word.ent not in ("DATE", "TIME") for a in found
    )


def is_stand_in(noun: Word) -> bool:
    """True for the "one" that stands for a noun of another clause ("the ones he gave | to the press")."""
    return noun.lower in ("one", "ones") and not any(case(c) == "of" for c in noun.all("nmod"))


def is_left_open(word: Word, argument: Argument) -> bool:
    """True for an attribute that says too little: "an important one to", "as much of a leader as", "the first man in
    Peru who ..."; or that is cut in two: "chief of staff".
    """
    ordered = any(c.lemma in ORDINALS or c.tag == "JJS" for c in word.children)
    if word.lemma == "one":
        return argument.prep != "of" and not ordered
    office = f"{word.lemma} {argument.prep} {argument.word.lemma}" in lexicons.table("role_nouns")
    measured = word.lemma in MEASURES and argument.prep in ("of", "as")
    return office or measured or (ordered and word.first("acl:relcl") is not None)
