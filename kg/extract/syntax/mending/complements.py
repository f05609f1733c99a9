"""What the parser makes part of an object although its verb takes it: what the object is called, what it is provided
with, by whom something was done to the subject; and who receives what.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg import lexicons
from kg.extract.syntax.mending.persuading import PARTS
from kg.extract.syntax.prepositions import preposition

if TYPE_CHECKING:
    from kg.extract.syntax.document import Token

# Verbs whose infinitive their subject does and that take no object beside it.
UNMOVED = frozenset(
    "agree attempt begin cease continue decide decline fail hesitate hope intend manage plan pledge prepare refuse seek"
    " start struggle threaten try vow".split()
)
CALLING = frozenset({"call", "name", "label", "dub", "brand", "term", "declare", "pronounce", "deem"})
# Verbs with two objects whose first names who receives the second.
GIVING = frozenset(
    "give offer send show tell teach hand grant pay lend deal do cost cause owe award bring deliver deny".split()
)
# Prepositions of phrases that verbs take along with their object.
PARTED = frozenset({"with", "into", "to", "from", "as"})
# Verbs that have many, and nouns that take one too.
MANIFOLD = frozenset("bring cite deny draw get hold keep leave move put see send set take use".split())
TAKING = frozenset(
    "access answer career job link path pathway position refugee relation right role senator term tie time way".split()
)
# Prepositions of whom a deed hits, which no name takes.
HITTING = frozenset({"on", "upon", "against"})
NUMBERS = frozenset({"CD", "$"})
DEEDS = frozenset({"VB", "VBN"})
# Verbs that say with "as" what their object is to somebody.
DESCRIBING = frozenset("characterise characterize denounce depict describe portray regard view".split())
# Verbs with "of" and a gerund behind whom they accuse or by whom, and what may stand between.
ACCUSING = frozenset({"accuse", "suspect", "convict", "acquit"})


def misplaced(word: Token) -> tuple[Token, str] | None:
    """The verb to which a word below its noun belongs, with the relation in which it stands to that."""
    if (accusing := _accusing(word)) is not None:
        return accusing, "advcl"
    if (describing := _describing(word) or _blaming(word)) is not None:
        return describing, "obl"
    if (deed := _deed(word)) is not None:
        return deed, "nmod"
    noun = word.head
    verb = noun.head.head if noun.dep_ == "conj" and noun.head.dep_ == "obj" else noun.head
    if not verb.tag_.startswith("VB") or noun.i < verb.i or word.i < noun.i:
        return None
    if _is_target(word, noun):
        return verb, "obl"
    if noun.dep_ not in ("obj", "conj"):
        return (verb, "obl:agent") if _is_agent(word, noun, verb) else None
    if noun.dep_ == "obj" and _is_said(word, verb):
        return verb, "xcomp"
    return (verb, "obl") if _is_provided(word, noun, verb) else None


def _accusing(word: Token) -> Token | None:
    """The verb that says of somebody what a gerund names, though it hangs on a noun before it ("was accused by a panel
    of experts | of arming them").
    """
    marked = word.dep_ == "acl" and word.tag_ == "VBG" and any(c.lower_ == "of" for c in word.children if c.i < word.i)
    if not marked:
        return None
    noun = word.head
    while noun.dep_ in PARTS:
        noun = noun.head
    verb = noun.head if noun.dep_ in ("obj", "obl:agent", "obl") else noun
    parted = any(c.dep_ == "case" and c.lower_ == "of" for c in noun.children)
    return verb if verb.lemma_ in ACCUSING and noun.i > verb.i and not parted else None


def _describing(word: Token) -> Token | None:
    """The verb that says as what somebody sees its object, where a clause of that stands between ("described the vote,
    which was held in haste, | as a farce").
    """
    if word.dep_ not in ("obl", "xcomp") or preposition(word) != "as":
        return None
    noun = word.head.head if word.head.dep_ in ("acl", "acl:relcl") else None
    if noun is None or noun.dep_ != "obj" or noun.head.lemma_ not in DESCRIBING or noun.i < noun.head.i:
        return None
    link = next(c for c in word.children if c.dep_ == "case")
    judged = word.pos_ == "ADJ" or (link.nbor(-1).text == "," and word.head.dep_ == "acl:relcl")
    taken = any(preposition(c) == "as" for c in (*noun.head.children, *noun.children))
    return noun.head if judged and not taken else None


def _blaming(word: Token) -> Token | None:
    """The verb that blames its object on somebody, who stands last in the phrase of that ("blamed the raid on the camp
    | on Peru").
    """
    noun = word.head
    if word.dep_ != "nmod" or preposition(word) != "on":
        return None
    while noun.dep_ == "nmod":
        noun = noun.head
    verb = noun.head
    if noun.dep_ != "obj" or verb.lemma_ != "blame" or noun.i < verb.i:
        return None
    told = any(preposition(c) in ("on", "for") for c in verb.children)
    later = any(preposition(t) == "on" and t.i > word.i for t in noun.subtree)
    return None if told or later else verb


def _deed(word: Token) -> Token | None:
    """The noun of a phrase beside a verb to which one more belongs: both name a deed ("left under pressure | from
    Peru").
    """
    if word.dep_ != "obl":
        return None
    link = next((c for c in word.children if c.dep_ == "case"), None)
    noun = link.nbor(-1) if link is not None and link.i > word.head.i + 1 else word
    if noun is word or link is None or noun.head is not word.head or noun.dep_ != "obl":
        return None
    phrase = f"{preposition(noun)} {noun.lemma_} {link.lower_}"
    return noun if phrase in lexicons.table("deed_phrases") else None


def _is_target(word: Token, noun: Token) -> bool:
    """True for whom something hits that a doer with a name does ("sanctions imposed by Peru | on Chile")."""
    return word.dep_ == "nmod" and noun.dep_ == "obl:agent" and noun.tag_ == "NNP" and preposition(word) in HITTING


def _is_said(word: Token, verb: Token) -> bool:
    """True for what an object is called, or what somebody gets done to it."""
    if word.dep_ == "acl":
        return verb.lemma_ == "get" and word.tag_ == "VBN" and not word.children
    return word.dep_ == "appos" and verb.lemma_ in CALLING and _opens_quotation(word)


def _is_provided(word: Token, noun: Token, verb: Token) -> bool:
    """True for the last phrase behind the object of a verb with the preposition that the verb takes, not the noun."""
    link, bound = preposition(word), lexicons.table("bound_prepositions").get(verb.lemma_, "").split()
    taken = any(preposition(c) == link for c in (*verb.children, *noun.children) if c.i > word.i)
    if word.dep_ == "nmod" and link == "of" and link in bound and _is_matter(word):
        return not taken
    if word.dep_ != "nmod" or link not in bound or (link not in PARTED and "!" not in bound):
        return False
    own = link != "with" and "!" not in bound and (verb.lemma_ in MANIFOLD or _takes(noun, link))
    return not (taken or own)


def _is_matter(word: Token) -> bool:
    """True for what one is accused, robbed or told of, no body and nobody that the noun before may belong to."""
    actors = ("person_nouns", "organization_nouns", "group_nouns")
    lists = any(word.lemma_ in lexicons.table(name) for name in actors)
    return not (word.ent_type_ or word.tag_ == "NNP" or word.kind in ("person", "organization", "place") or lists)


def _takes(noun: Token, link: str) -> bool:
    """True for a noun that takes this preposition itself ("links to", "his role as")."""
    own = f" {lexicons.table('event_nouns').get(noun.lemma_, '')}".replace("=", ",").replace(" ", ",").split(",")
    return link in own or noun.lemma_ in TAKING


def theme(word: Token) -> Token | None:
    """What is given (the second of two objects), if this is the first one and names who is given it."""
    if word.dep_ != "obj" or word.head.lemma_ not in GIVING or word.i < word.head.i:
        return None
    if any(c.dep_ == "iobj" for c in word.head.children) or _is_joined(word):
        return None
    nouns = (c for c in word.head.children if c.tag_[:2] in ("NN", "$"))
    later = (c for c in nouns if c.i > word.i and c.dep_ in ("obj", "xcomp"))
    second = next(later, None)
    return None if second is None or _is_joined(second) else second


def _is_joined(word: Token) -> bool:
    return any(c.dep_ in ("case", "cc", "cop", "mark") for c in word.children)


def _opens_quotation(word: Token) -> bool:
    """True where a quotation mark opens before this word or its modifiers."""
    first = min(c.leftmost for c in (word, *word.children))
    return word.doc[first].is_quote or (first > 0 and word.doc[first - 1].is_quote)


def _is_agent(word: Token, noun: Token, verb: Token) -> bool:
    """True for the doer of a passive verb behind where or how it was done or what it made of somebody, itself no deed
    of his.
    """
    if word.dep_ != "nmod" or noun.dep_ not in ("obl", "xcomp") or preposition(word) != "by" or word.tag_ in NUMBERS:
        return False
    own = {c.dep_ for c in verb.children}
    passive = own & {"aux:pass", "nsubj:pass"} or (verb.tag_ == "VBN" and verb.dep_ in ("acl", "advcl"))
    parted = any(c.dep_ == "nmod" and noun.i < c.i < word.i for c in noun.children)
    deed = noun.lemma_ in lexicons.table("event_nouns") and not parted
    return bool(passive) and "obl:agent" not in own and not deed


def open_deed(that: Token) -> Token | None:
    """The infinitive of a relative clause whose object a pronoun is that hangs on the verb above it ("an account [that]
    she refused to confirm").
    """
    verb = that.head
    if that.lower_ not in ("that", "which", "whom") or that.dep_ not in ("obj", "obl:unmarked"):
        return None
    former = verb.lower_ == "used" and verb.tag_ == "VBD"  # "the power that Peru used to supply"
    raised = any(c.dep_ == "aux:pass" for c in verb.children)  # "rebels whom Peru is said to have courted"
    if not (verb.lemma_ in UNMOVED or former or raised):
        return None
    links = ("xcomp", "advcl") if former else ("xcomp",)
    deed = next((c for c in verb.children if c.dep_ in links and c.tag_ in DEEDS and c.i > verb.i), None)
    taken = deed is None or any(c.dep_ in ("obj", "ccomp", "xcomp", "obl") for c in deed.children)
    return deed if verb.dep_ == "acl:relcl" and that.i < verb.i and not taken else None
