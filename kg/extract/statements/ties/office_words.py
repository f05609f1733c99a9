"""The words of an office: "former foreign minister", "secretary of state"."""

from __future__ import annotations

from itertools import dropwhile

from kg import lexicons
from kg.extract.statements.nodes import Nodes
from kg.extract.statements.ties.belonging import names
from kg.extract.syntax.tree import Word, case

PREFIXES = frozenset(
    {"former", "ex", "acting", "deputy", "vice", "interim", "incoming", "outgoing", "late", "chief", "senior", "top"}
)
# Adverbs with which somebody is it no more ("once an ally of Peru").
GONE = frozenset({"once", "formerly", "previously"})
# Who is meant for an office or would like to have it.
SOUGHT = frozenset("candidate choice contender hopeful nominee pick".split())
COUNTING = frozenset("most many several few some other more all both such numerous".split())


def office(role: Word, nodes: Nodes) -> str:
    """The office in its words, without the actor whose it is: "former foreign minister", "secretary of state"."""
    told = [w.lower for w in _run(role, nodes) if (w.pos != "PUNCT" or w.tag == "HYPH") and w.lower not in GONE]
    words = [*(w for w in _ahead(role) if w not in told), *told, _noun(role)]
    inner = inside_title(role, nodes)
    law = "-in-law" if any(c.lemma == "law" and case(c) == "in" and c.i == role.i + 4 for c in role.all("nmod")) else ""
    return " ".join(words).replace(" - ", "-") + law + (f" of {inner.lemma}" if inner else "")


def _noun(role: Word) -> str:
    """The noun of an office, with the adjective behind it ("attorney general")."""
    behind = (f"{role.lemma} {c.lower}" for c in role.all("amod", "appos") if c.i == role.i + 1)
    return next((noun for noun in behind if noun in lexicons.table("role_nouns")), role.lemma)


def _run(role: Word, nodes: Nodes) -> list[Word]:
    """The words right before the noun that tell which office it is."""
    modifiers = [c for c in role.children if c.i < role.i and (_doubles(c, role, nodes) or _tells(c, nodes))]
    below = {w.i: w for c in modifiers for w in c.subtree()}
    run: list[Word] = []
    for i in range(role.i - 1, -1, -1):
        if i not in below:
            break
        run.insert(0, below[i])
    return list(dropwhile(lambda w: w.pos == "PUNCT", run))


def _ahead(role: Word) -> list[str]:
    """What tells whether somebody has the office yet or still, further ahead too ("former U.S. president")."""
    titled = role.head.children if role.head is not None and role.dep == "nmod:desc" else ()
    ahead = [w.lower for w in (*titled, *role.children) if w.lower in PREFIXES and w.i < role.i]
    gone = any(c.lower in GONE and c.i < role.i for c in role.all("advmod", "mark", "case"))
    return ["former", *ahead] if gone else ahead


def _doubles(modifier: Word, role: Word, nodes: Nodes) -> bool:
    """True for the "Secretary" of "Secretary General", which parsers take for another title."""
    titled = modifier.dep in ("compound", "nmod:desc") and nodes.type(modifier) in ("", "Person")
    return in_title(modifier, role) or (titled and _makes_title(modifier, role))


def in_title(modifier: Word, role: Word) -> bool:
    """Is the country a part of the title, and not whose office it is: a "U.S. attorney" is one of a district?"""
    return modifier.dep == "compound" and modifier.text == "U.S." and _makes_title(modifier, role)


def _makes_title(modifier: Word, role: Word) -> bool:
    return f"{modifier.lower} {role.lower}" in lexicons.table("role_nouns")


def _tells(modifier: Word, nodes: Nodes) -> bool:
    worded = modifier.dep in ("compound", "amod", "advmod", "punct") and modifier.lower not in COUNTING
    return worded and (modifier.lower in PREFIXES or not names(modifier, nodes))


def inside_title(role: Word, nodes: Nodes) -> Word | None:
    """The "staff" of "chief of staff", the "state" of "secretary of state"."""
    beside = role.head.all("nmod:desc") if role.dep == "nmod:desc" and role.head is not None else []
    behind = [c for c in (*role.all("nmod"), *beside) if case(c) == "of" and c.i == role.i + 2]
    known = lexicons.table("role_nouns")
    told = [c for c in behind if f"{role.lemma} of {c.lower}" in known]
    return next(iter(told or [c for c in behind if nodes.chain(c) is None and not c.children[1:]]), None)
