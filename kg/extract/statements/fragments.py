"""Words that say too little, or something else, without the rest of their sentence: no statement is made of them."""

from __future__ import annotations

from kg import lexicons
from kg.extract.statements.nodes import Nodes, is_bare
from kg.extract.statements.relation import Relation
from kg.extract.syntax.clause import is_clause
from kg.extract.syntax.control import says
from kg.extract.syntax.noun_words import restricts
from kg.extract.syntax.relatives import TIME_NOUNS
from kg.extract.syntax.tree import Word, case

# Rules that are worth a statement only where they reach a node.
NODES_ONLY = frozenset({"through", "office", "topic", "adjunct"})
QUALITIES = frozenset({"JJ", "JJR", "JJS"})
ORDINALS = frozenset({"first", "second", "third", "fourth", "fifth", "last"})
POINTING = frozenset({"this", "that", "these", "those"})
SUMS = frozenset({"total", "sum", "average", "maximum", "minimum"})
THEM = POINTING | {"them", "it", "which", "whom"}
# What these lead to is where, when or how something is said.
SETTINGS = frozenset("at by during from in on over through under via with".split())
# What counts or measures what stands behind it with "of".
COUNTS = lexicons.words("quantity_nouns") | {"most", "many", "some", "all", "few", "third", "quarter", "percent", "%"}
EMPTY_WORDS = frozenset("EX WP WDT WRB PRP PRP$ CD DT RB RBR RBS IN MD VB VBD".split())


def is_cut_subject(relation: Relation, nodes: Nodes) -> bool:
    """True for a subject of whom too little is known without its sentence."""
    noun = relation.subject
    any_of_them = _is_any(noun) and relation.anchor.head is not noun
    return _is_of_hearer(noun) or _is_not_all(noun) or any_of_them or _is_share(noun) or _is_some(relation, nodes)


def _is_share(noun: Word) -> bool:
    """True for "9 percent" of nobody knows whom."""
    return noun.lemma in ("percent", "%") and not any(case(c) == "of" for c in noun.all("nmod"))


def _is_some(relation: Relation, nodes: Nodes) -> bool:
    """True for bare "voters who stayed at home" and "most of the votes that he won": without their clause they are all
    voters and most votes, unless their chain tells which ones they are.
    """
    noun = relation.subject
    counted = [c for c in noun.all("nmod") if case(c) == "of"] if noun.lemma in COUNTS else [noun]
    clauses = [
        c for item in counted if _is_bare(item) for c in item.all("acl:relcl", *_narrowing(item)) if restricts(c)
    ]
    if not clauses or not is_clause(relation.anchor) or relation.anchor in noun.subtree():
        return False
    return not nodes.tells(noun, clauses[0])


def _narrowing(noun: Word) -> list[str]:
    """The participle narrows "the troops backed by Chile", while "troops backed by Chile" are some troops anyhow."""
    return ["acl"] if noun.first("det") is not None else []


def _is_bare(noun: Word) -> bool:
    """True for a plural of which nothing else tells which or how many there are; "some voters" are not all."""
    told = noun.first("amod", "compound", "nmod", "nummod", "nmod:poss") is not None
    return noun.tag == "NNS" and not told and all(c.lower == "the" for c in noun.all("det"))


def is_cut_name(noun: Word) -> bool:
    """True for "a popular Leeds" out of "a popular Leeds, England, pub"."""
    return noun.ent == "GPE" and noun.pos == "PROPN" and any(c.lower in ("a", "an") for c in noun.all("det"))


def _is_any(noun: Word) -> bool:
    """True for "every talk that he had": without its clause "every talk" is another thing."""
    return bool(noun.all("acl:relcl")) and any(c.lower in ("every", "each", "any", "no") for c in noun.all("det"))


def _is_not_all(noun: Word) -> bool:
    """True for "not all voters" and "not every voter": which ones are meant is left open."""
    before = [c for c in noun.children if c.i < noun.i]
    return any(c.lower == "not" for c in before) and any(c.lower in ("all", "every", "many") for c in before)


def _is_of_hearer(noun: Word) -> bool:
    """True for what belongs to whoever is spoken to ("your campaign"): the text seldom tells who that is."""
    return any(c.dep == "nmod:poss" and c.lower == "your" for c in noun.children)


def is_empty(relation: Relation) -> bool:
    """True for an object in words, no node, that says nothing or is worth no statement."""
    noun = relation.object
    return noun.tag in EMPTY_WORDS or noun.lemma in TIME_NOUNS or relation.rule in NODES_ONLY


def is_fragment(relation: Relation, words: str) -> bool:
    """True for an object whose words say too little."""
    noun = relation.object
    return (
        is_bare(words)
        or (_points_back(noun, words) and relation.inner is None)
        or _is_known_by(relation, words)
        or words.lower().startswith("whose ")
        or _asks(noun)
        or _is_torn(noun, words)
        or _is_quality(noun)
    )


def _points_back(noun: Word, words: str) -> bool:
    """True for what only another sentence tells: "that assertion", "old ones", "most of them", "a total of 30"."""
    pointed = noun.first("det") is not None and words.lower().split()[0] in POINTING and len(words.split()) == 2
    stands_in = noun.lower in ("one", "ones") and not noun.all("nmod", "acl", "acl:relcl")
    summed = noun.lemma in SUMS and any(case(c).startswith("of") and c.tag == "CD" for c in noun.all("nmod"))
    return pointed or stands_in or summed or any(case(c) == "of" and c.lower in THEM for c in noun.all("nmod"))


def _is_known_by(relation: Relation, words: str) -> bool:
    """True for "the topics" in "the topics that he raised" and for "problems" in "problems that he has":
    which ones they are is told by nothing but the clause that is left out; for no "message", which its text tells.
    """
    noun = relation.object
    if noun.lemma in lexicons.table("reporting_nouns"):
        return False
    bare = words.lower() in (noun.lower, f"the {noun.lower}")
    return bare and any(restricts(c) for c in noun.all("acl:relcl", "acl"))


def is_said_there(relation: Relation) -> bool:
    """True for how and where something is said ("said in a statement"), which tells nothing of what is said."""
    verb = relation.anchor
    told = verb.dep == "parataxis" or verb.first("ccomp", "parataxis") is not None
    return (
        told
        and relation.rule in ("oblique", "adjunct")
        and says(verb)
        and relation.predicate.rpartition(" ")[2] in SETTINGS
    )


def _is_quality(noun: Word) -> bool:
    """True for an adjective without its noun ("far fewer"), unlike "the poor" and "many who"."""
    if noun.tag not in QUALITIES or noun.ent or noun.lower in ORDINALS or noun.first("compound", "cop"):
        return False
    if noun.all("nmod", "acl", "acl:relcl") or case(noun) == "as":
        return False
    return noun.tag != "JJ" or noun.lower == "same" or not any(c.lower == "the" for c in noun.all("det"))


def _is_torn(noun: Word, words: str) -> bool:
    """True for words that leave out the clause that tells what a noun is ("the absurdity [of asking]")."""
    kept = words.split()
    clauses = [c for c in noun.all("acl", "ccomp") if any(m.dep == "mark" and m.lower != "to" for m in c.children)]
    return any(c.text not in kept for c in clauses)


def _asks(noun: Word) -> bool:
    """True for what only opens a question ("how much", "what price")."""
    return any(w.tag in ("WRB", "WDT", "WP") and w.dep in ("det", "advmod") and w.i < noun.i for w in noun.subtree())


def turns_back(relation: Relation, subject: int, nodes: Nodes) -> bool:
    """True where the one who acts stands in the predicate too: one of the two is misread."""
    inner = relation.inner
    return inner is not None and not inner.lower.endswith(("self", "selves")) and nodes.node(inner) == subject
