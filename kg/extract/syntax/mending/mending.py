"""What the parser attaches wrongly as a rule: titles that it takes apart, modifiers of the noun next to theirs, what
is said and where it was said.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg import lexicons
from kg.extract.syntax.mending.among import mend_among
from kg.extract.syntax.mending.complements import misplaced, open_deed, theme
from kg.extract.syntax.mending.coordination import gerund_peer, speech_peer
from kg.extract.syntax.mending.copulas import mend_copula, relative_phrase
from kg.extract.syntax.mending.crossing import across
from kg.extract.syntax.mending.forms import conjoined, gerund_of, is_gerund, office_of
from kg.extract.syntax.mending.fronted import described_name, first_part, swallowed_name
from kg.extract.syntax.mending.gapping import gapped
from kg.extract.syntax.mending.hyphens import compounds, unite
from kg.extract.syntax.mending.insertions import aside, inserted, pronoun, told_with
from kg.extract.syntax.mending.moving import attach, move
from kg.extract.syntax.mending.particles import mend_particle
from kg.extract.syntax.mending.perfects import further, is_past, is_perfect, perfect
from kg.extract.syntax.mending.persuading import persuader
from kg.extract.syntax.mending.phrase_peers import phrase_peer
from kg.extract.syntax.mending.remarks import remark_head
from kg.extract.syntax.mending.resumptions import resumption
from kg.extract.syntax.mending.scheduled import mend_due
from kg.extract.syntax.mending.shares import mend_share
from kg.extract.syntax.mending.speech import says
from kg.extract.syntax.mending.told import is_told
from kg.extract.syntax.mending.watching import mend_watched
from kg.extract.syntax.prepositions import preposition

if TYPE_CHECKING:
    from kg.extract.syntax.document import Token

# Offices with an adjective behind the noun ("attorney general").
GENERALS = frozenset("attorney solicitor surgeon secretary inspector comptroller auditor paymaster".split())
# Nouns of which "that" may be when or how something is.
TIMES = frozenset("time day night week month year moment way extent degree point".split())
# What stands between an owner and the noun that is owned.
MODIFIERS = frozenset("compound amod nummod nmod:desc advmod".split())
# Prepositions that tell where, when or to whom something is said.
SETTINGS = frozenset("in on at for during to".split())
# Relations in which a word is never mended, and those of words that mark others, which head no phrase to be moved.
SURE = frozenset("punct cc cc:preconj cop det:predet expl fixed discourse".split())
MARKING = frozenset("case mark aux aux:pass det nummod".split())
PREPOSITIONS = frozenset("about against at by for from in into of on over to with".split())


def mend(tokens: list[Token]) -> None:
    """Makes one word of what hyphens join, joins "attorney" with "general", the state before an office with its holder
    ("..., and Ohio Gov. Roe"), modifiers with their noun, and clauses and complements with their verb.
    """
    for chain in compounds(tokens):
        unite(chain)
    for left, right in zip(tokens, tokens[1:], strict=False):
        if left.dep_ in SURE:
            continue
        _relabel(left, right)
        if (noun := _modified(left, right)) is not None:
            move(left, noun)
        if (part := first_part(left)) is not None:
            move(left, part)
        if (verb := conjoined(left)) is not None:
            move(left, verb)
        _mark(left)
        mend_due(left)
        _help(left)
        if left.dep_ in MARKING:
            continue
        mend_copula(left)
        mend_watched(left)
        _complete(left)
        _resume(left)
        mend_among(left)
        _lift(left)
        _entitle(left, right)


def _relabel(word: Token, following: Token) -> None:
    """Gives a "that", an object and "found" behind "help" their due."""
    if (deed := open_deed(word)) is not None:
        move(word, deed)
        word.tag_, word.dep_, deed.dep_ = "WDT", "obj", "xcomp"
    elif word.lower_ == "that" and word.dep_ == "obl:unmarked" and word.head.dep_ == "acl:relcl":
        _unite(word)
    elif word.dep_ == "iobj" and not any(c.dep_ in ("obj", "ccomp") for c in word.head.children):
        word.dep_, word.sure = "obj", 1.0  # no receiver where nothing is received: the doubt is between the two
    elif word.dep_ == "nmod" and is_gerund(word.head) and preposition(word) not in ("", "of"):
        word.dep_ = "obl"
    if plain := gerund_of(word):
        word.tag_, word.lemma_ = "VBG", plain
    if office := office_of(word, following):
        word.lemma_ = office
    if word.dep_ == "nsubj:pass" and (is_perfect(word.head) or is_past(word.head)):
        word.dep_ = "nsubj"
        word.head.tag_ = "VBD" if is_past(word.head) else word.head.tag_
    mend_particle(word)
    if word.tag_ == "WP$" and word.dep_ != "nmod:poss" and (noun := _owned(following)) is not None:
        word.dep_ = "nmod:poss"
        move(word, noun)
    elif word.dep_ == "mark" and word.lower_ in PREPOSITIONS and _is_phrase(word.head):
        word.dep_ = "case"
        word.head.dep_ = "obl" if word.head.dep_ == "xcomp" else word.head.dep_
    if word.lower_ in ("help", "helps", "helped") and following.lower_ == "found":
        following.tag_, following.lemma_ = "VB", "found"


def _mark(word: Token) -> None:
    """Gives a preposition that hangs on a modifier to the noun of the phrase ("on the [Peru] border")."""
    part, noun = word.head, word.head.head
    inner = part.dep_ in MODIFIERS and part.i < noun.i and word.i < part.i and noun.pos_ in ("NOUN", "PROPN")
    if word.dep_ != "case" or word.tag_ not in ("IN", "TO") or noun.dep_ not in ("obl", "nmod") or not inner:
        return
    if not preposition(noun) and not any(c.i < word.i for c in noun.children if not c.is_punct):
        move(word, noun)


def _owned(word: Token) -> Token | None:
    """The noun that "whose" stands before, here with its first word."""
    while word.dep_ in MODIFIERS and word.head.i > word.i:
        word = word.head
    while word.pos_ == "PROPN" and word.nbor(1).pos_ == "PROPN" and word.nbor(1).head in (word, word.head):
        word = word.nbor(1)
    return word if word.pos_ in ("NOUN", "PROPN") else None


def _is_phrase(noun: Token) -> bool:
    """True for a noun that heads no clause."""
    clausal = any(c.dep_ in ("cop", "aux", "nsubj", "obj", "ccomp", "xcomp") for c in noun.children)
    return noun.dep_ in ("obl", "nmod", "xcomp") and noun.tag_.startswith("NN") and not clausal


def _complete(word: Token) -> None:
    """Gives a verb what stands below its object though the verb takes it, and tells its two objects apart."""
    if (place := misplaced(word)) is not None:
        verb, word.dep_ = place
        move(word, verb)
    elif (clause := relative_phrase(word)) is not None:
        move(word, clause)
        word.dep_ = "obl"
    elif (given := theme(word)) is not None:
        word.dep_, given.dep_ = "iobj", "obj"


def _resume(noun: Token) -> None:
    """Hangs a noun that takes up a clause on the verb of that, and on it what is told of it."""
    if (found := resumption(noun)) is None:
        return
    told, over = found.told, found.over
    if told.head is not noun:
        move(noun, over)
        move(told, noun)
    elif noun.head is not over:
        move(noun, over)
    if noun.tag_ == "VBZ":
        noun.tag_, noun.pos_, noun.lemma_ = "NNS", "NOUN", noun.lower_[:-1]
    noun.dep_, told.dep_ = "appos", "acl:relcl"
    for that in told.children:
        if that.lower_ == "that" and that.dep_ in ("mark", "obl:unmarked"):
            that.tag_, that.dep_ = "WDT", "obj"


def _help(having: Token) -> None:
    """Makes a gerund of "having met", whose verb takes what the parser hangs on "having"."""
    if (verb := perfect(having)) is None:
        return
    if having.head is not verb:
        verb.dep_, above = having.dep_, having.head
        if verb.head is not above:
            move(verb, above)
        for child in [c for c in having.children if c is not verb]:
            move(child, verb)
        move(having, verb)
    having.dep_, verb.dep_ = "aux", "xcomp" if verb.dep_ == "ccomp" else verb.dep_
    for one in (verb, *further(verb)):
        one.tag_ = "VBG"


def _entitle(word: Token, following: Token) -> None:
    """Joins the two words of an office, and the state before an office with its holder."""
    if word.lower_ in GENERALS and following.lower_ == "general" and word.head is following.head is not word:
        attach(word, following)
    elif following.dep_ == "nmod:desc" and word.dep_ == "conj" and word.ent_type_ == "GPE":
        holder = following.head
        if holder.i > following.i and holder.ent_type_ == "PERSON" and holder.dep_ == "conj":
            attach(word, holder)


def _lift(clause: Token) -> None:
    """Hangs a clause on the verb further up to which it belongs: what is said, how its speaker goes on, what
    goes with what he did before, and what somebody is made to do.
    """
    if (place := across(clause)) is not None:
        if clause.dep_ == "nsubj":
            clause.sure = 1.0  # a subject all the same: the doubt is of which verb
        clause.dep_ = place[1]
        move(clause, place[0])
    elif (verb := remark_head(clause)) is not None:
        move(clause, verb)
    if (verb := gerund_peer(clause) or speech_peer(clause)) is not None:
        move(clause, verb)
    if (peer := phrase_peer(clause)) is not None:
        move(clause, peer)
        clause.dep_ = "conj"
    mend_share(clause)
    if (found := gapped(clause)) is not None:
        deed, earlier = found
        move(deed, earlier)
        move(clause, deed)
        clause.dep_, deed.dep_ = "nsubj", "conj"
    if (name := swallowed_name(clause)) is not None:
        name.dep_ = "nsubj:pass" if any(c.dep_ == "aux:pass" for c in clause.head.children) else "nsubj"
        move(name, clause.head)
    if (name := described_name(clause)) is not None:
        move(clause, name)
        clause.dep_ = "appos"
    if (verb := aside(clause)) is not None:
        move(clause, verb)
        clause.dep_ = "parataxis"
    if (told := told_with(clause)) is not None:
        move(clause, told)
    if (verb := persuader(clause)) is not None:
        move(clause, verb)
        clause.dep_ = "xcomp"
    _tell(clause)


def _tell(clause: Token) -> None:
    """Makes a clause the content of the verb that says it, or of the noun of which somebody says it."""
    if (that := _said(clause)) is not None:
        move(clause, clause.head.head)
        clause.dep_, that.dep_ = "ccomp", "mark"
    elif is_told(clause):
        clause.dep_ = "acl"
    if (speech := inserted(clause)) is not None:
        _part(clause, speech)


def _part(clause: Token, speech: Token) -> None:
    """Makes a clause that somebody says of a noun its relative clause, which that of speech interrupts."""
    noun, stands = speech.head, pronoun(clause, speech)
    if clause.head is speech:
        move(clause, noun)
    move(speech, clause)
    clause.dep_, speech.dep_ = "acl:relcl", "parataxis"
    for mark in [c for c in speech.children if c is stands or (c.is_punct and c.i < speech.i)]:
        move(mark, clause)
    if stands is not None and not stands.dep_.startswith("nsubj"):
        stands.dep_ = "nsubj"


def _unite(that: Token) -> None:
    """Makes "that" in "no evidence that it knew" a conjunction, but where it may stand for a time ("the day that")."""
    if that.head.head.lemma_ not in TIMES:
        that.dep_, that.head.dep_ = "mark", "acl"


def _said(clause: Token) -> Token | None:
    """The "that" of a clause that hangs on a noun and is said all the same ("said in an interview that he left")."""
    noun, verb = clause.head, clause.head.head
    if clause.dep_ not in ("acl", "acl:relcl") or noun.dep_ != "obl":
        return None
    that = next((c for c in clause.children if c.lower_ == "that" and c.dep_ in ("mark", "obl:unmarked")), None)
    setting = {c.lower_ for c in noun.children if c.dep_ == "case"}
    free = not any(c.dep_ in ("ccomp", "xcomp") for c in verb.children)
    own = any(c.dep_.startswith("nsubj") for c in clause.children)
    timed = noun.lemma_ in TIMES and "for" not in setting
    topic = noun.lemma_ in lexicons.table("reporting_nouns") and "in" not in setting  # "commented on reports that"
    return that if says(verb) and free and own and setting & SETTINGS and not timed and not topic else None


def _modified(word: Token, following: Token) -> Token | None:
    """The noun of a modifier that hangs on another: the owner in "his policy [aides]' advice", since in English nothing
    stands before an owner that belongs to what is owned; the later one in "White House national security [aide]".
    """
    if word.dep_ == "compound" and word.head.i > word.i:
        owners = (c for c in word.head.children if c.dep_ == "nmod:poss" and c.i > word.i)
        return next((c for c in owners if any(g.tag_ == "POS" for g in c.children)), None)
    behind = word.dep_ == "amod" and word.head.i == word.i - 1
    if behind and following.dep_ == "compound" and following.head.i > following.i:
        return following.head if word.head.head is following.head else None
    return None
