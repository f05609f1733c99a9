"""Whether a noun and a verb agree in number: where they do not, one is not the other's subject."""

from __future__ import annotations

from kg import lexicons
from kg.extract.syntax.tags import AUXILIARIES
from kg.extract.syntax.tree import Word

SINGULAR = frozenset({"is", "was", "has", "does"})
PLURAL = frozenset({"are", "were", "have", "do"})
# "If it were", "as though she were".
UNREAL = frozenset({"if", "though", "unless", "wish"})
# Words for one thing or many, whatever their form.
UNNUMBERED = frozenset(
    "percent % media data police staff crew people series species means headquarters news faculty personnel youth"
    " public rest team campaign family couple pair government administration press".split()
)


def agrees(noun: Word, verb: Word) -> bool:
    """False where the number of the noun and that of the finite verb are both plain and not the same."""
    number = _of_noun(noun)
    form = _of_verb(verb)
    return not number or not form or number == form


def _of_noun(noun: Word) -> str:
    if noun.tag not in ("NN", "NNS") or noun.ent or noun.first("nummod"):
        return ""
    if noun.tag == "NN" and noun.first("conj", "cc"):
        return ""
    if noun.lemma in UNNUMBERED or noun.lower in UNNUMBERED or noun.lower.endswith("ics"):
        return ""
    if noun.lemma in lexicons.words("group_nouns") or noun.lemma in lexicons.words("quantity_nouns"):
        return ""
    if any(c.dep == "nmod" for c in noun.children) and noun.tag == "NN":
        return ""  # "a quarter of the students are"
    return "plural" if noun.tag == "NNS" and noun.lower != noun.lemma else "" if noun.tag == "NNS" else "singular"


def _of_verb(verb: Word) -> str:
    finite = next((c for c in verb.children if c.dep in AUXILIARIES), verb)
    if finite.lower in SINGULAR or finite.tag == "VBZ":
        return "singular"
    if finite.lower == "were" and any(c.lower in UNREAL for c in verb.children):
        return ""
    return "plural" if finite.lower in PLURAL and finite.tag != "VB" or finite.tag == "VBP" else ""
