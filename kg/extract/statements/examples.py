"""Who belongs to a group because he is named as one of it: "several states, including Spain", "among them Spain",
"Spain among them".
"""

from __future__ import annotations

from collections.abc import Iterator

from kg.extract.statements.nodes import Nodes
from kg.extract.statements.owners import PLURAL
from kg.extract.statements.relation import Relation
from kg.extract.syntax.negation import NOT, is_negative
from kg.extract.syntax.tree import Word, case, conjuncts
from kg.records import NAMING

EXAMPLES = frozenset({"including", "such as"})
THEM = frozenset({"them", "whom"})
REACH = 4  # words between "them" and the noun that it opens, an article and adjectives


def examples(noun: Word, nodes: Nodes) -> Iterator[Relation]:
    """Each one with a name that stands as an example behind a plural noun for actors or places, of its own kind."""
    kind = nodes.kind(noun)
    if noun.tag not in PLURAL or kind not in ("actor", "place") or _is_none(noun):
        return
    for child in noun.children:
        if child.i > noun.i and (_is_example(child, noun) or (child.dep == "appos" and _is_among(child))):
            for item in conjuncts(_named(child, nodes)):
                if _is_one(item, noun, nodes):
                    yield Relation(item, "be among", noun, "MEMBER", noun, "part")


def _is_among(child: Word) -> bool:
    """True for who stands behind "among them", or before it."""
    return among_them(child) or any(c.lower in THEM and case(c) == "among" for c in child.all("nmod"))


def among_them(noun: Word) -> bool:
    """True for a noun right behind "among them", wherever the parser hangs that."""
    word = noun.before
    for _ in range(REACH):
        if word is None or word.lower in THEM:
            return word is not None and case(word) == "among"
        word = word.before
    return False


def _is_none(noun: Word) -> bool:
    return is_negative(noun) or any(c.lower in NOT for c in noun.children)


def _is_example(child: Word, noun: Word) -> bool:
    """True for an example that tells something of itself: "places such as Lima" only says that Lima is one."""
    told = case(child) != "such as" or noun.first("amod", "compound", "nmod:poss") is not None
    return child.dep == "nmod" and case(child) in EXAMPLES and told


def _named(child: Word, nodes: Nodes) -> Word:
    """The name behind a description: "among them [the soldier] Edan Alexander"."""
    mention = nodes.mention(child)
    behind = [] if mention is not None and mention.kind in NAMING else child.all("appos", "flat")
    return next((c for c in behind if c.i > child.i), child)


def _is_one(item: Word, noun: Word, nodes: Nodes) -> bool:
    """True for a name that is not the group itself."""
    mention = nodes.mention(item)
    named = mention is not None and mention.kind in NAMING and nodes.kind(item) in ("actor", "place")
    return named and nodes.node(item) is not None and nodes.chain(item) != nodes.chain(noun)
