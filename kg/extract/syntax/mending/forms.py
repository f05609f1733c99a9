"""Words whose form or place shows what the parser missed: gerunds that it takes for plain verbs, offices written short
before names, and conjunctions that hang on a participle inside the subject before which they stand ("after a group led
by Li | left").
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg import lexicons

if TYPE_CHECKING:
    from kg.extract.syntax.document import Token

ENDING = "ing"
# Plain verbs that end like gerunds.
PLAIN = frozenset(
    "bring cling ding fling hamstring king ping ring sing sling spring sting string swing wing wring zing".split()
)
DEPUTIES = frozenset({"lt.", "lt", "lieutenant"})
MODIFYING = ("acl", "acl:relcl")
# What stands before nouns alone, too.
PREPOSITIONS = frozenset({"with", "without", "for", "of", "about", "than", "from"})


def gerund_of(word: Token) -> str:
    """The plain form of a verb with the ending of a gerund that is taken for a plain verb itself, else nothing."""
    form = word.lower_
    if word.tag_ not in ("VB", "VBP") or not form.endswith(ENDING) or word.lemma_ != form or form in PLAIN:
        return ""
    stem = form.removesuffix(ENDING)
    short = stem[:-1] if stem[-2:-1] == stem[-1:] else stem
    known = {*lexicons.table("event_verbs"), *lexicons.table("complement_verbs")}
    return next((plain for plain in (stem, f"{stem}e", short) if plain in known), stem)


def office_of(word: Token, following: Token) -> str:
    """The office that is written short before a name ("[Gov.] Roe"), else nothing."""
    short = word.text[:1].isupper() and following.text[:1].isupper()
    found = lexicons.table("title_abbreviations").get(word.lower_.rstrip("."), "") if short else ""
    deputy = found == "governor" and word.i > 0 and word.nbor(-1).lower_ in DEPUTIES
    return f"lieutenant {found}" if deputy else found


def is_gerund(word: Token) -> bool:
    """True for a gerund with a clause of its own beside another one, no noun like "the showings"."""
    return word.tag_ == "VBG" and word.dep_ == "advcl" and word.lower_.endswith(ENDING)


def conjoined(mark: Token) -> Token | None:
    """The verb whose clause a conjunction opens that hangs on a participle inside its subject."""
    noun, verb = mark.head.head, mark.head.head.head
    inside = mark.dep_ == "mark" and mark.head.dep_ in MODIFYING and mark.i < noun.i < mark.head.i < verb.i
    if not inside or not noun.dep_.startswith("nsubj") or mark.lower_ in PREPOSITIONS:
        return None
    return None if any(c.dep_ == "mark" for c in verb.children) else verb
