"""Whether the verbs that "and" joins have a subject in common, told by their forms."""

from __future__ import annotations

from kg.extract.syntax.clause import has_mark, is_finite
from kg.extract.syntax.own_subjects import own_subjects
from kg.extract.syntax.tree import Word

UNFINISHED = ("xcomp", "ccomp", "conj", "advcl")


def is_astray(conjunct: Word, governor: Word) -> bool:
    """True for a verb whose form tells that it goes with one further up than it hangs on ("told them to wait and left",
    "would stop it from selling and ban ...").
    """
    if conjunct.dep != "conj":
        return False
    if {conjunct.tag, governor.tag} == {"VB", "VBG"}:
        if any(c.tag == "VB" and has_mark(c, "to") for c in governor.all("xcomp")):
            return False  # "of working to stop it and keep it"
        return conjunct.tag == "VBG" or not any(c.dep in ("mark", "aux") for c in conjunct.children)
    unfinished = governor.dep in UNFINISHED and governor.tag != "VBN" and not own_subjects(governor)
    left = is_finite(conjunct) or (conjunct.tag == "VBN" and governor.tag == "VB")  # "had asked Li to run and helped"
    return unfinished and left and not is_finite(governor)


def is_lone_gerund(conjunct: Word, governor: Word) -> bool:
    """True for "and closing it" behind a finite verb without a gerund with which it would go."""
    return _is_gerund(conjunct) and is_finite(governor) and not _has_gerund(governor, conjunct)


def _is_gerund(conjunct: Word) -> bool:
    """True for "and closing it", which goes with a gerund before it and with no finite verb."""
    bare = not any(c.dep in ("mark", "aux") for c in conjunct.children)
    joined = any(c.lower in ("and", "or", "but") for c in conjunct.all("cc"))
    return conjunct.dep == "conj" and conjunct.tag == "VBG" and bare and joined


def _has_gerund(verb: Word, conjunct: Word) -> bool:
    """True for a verb with another gerund, its own form or under it ("he is leaving", "spent years asking")."""
    return verb.lemma == "spend" or any(w.tag == "VBG" for w in (verb, *verb.children) if w is not conjunct)
