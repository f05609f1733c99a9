"""Whose deed an infinitive or a gerund names where it depends on a verb with an object or on a noun."""

from __future__ import annotations

from kg import lexicons
from kg.extract.syntax.clause import before, has_mark, is_clause, is_gerund, is_passive
from kg.extract.syntax.governors import reached
from kg.extract.syntax.relatives import TIME_NOUNS, is_relative
from kg.extract.syntax.tags import ACTORS
from kg.extract.syntax.tree import Word, case, conjuncts, first_conjunct

# Verbs whose infinitive is done by their subject although they take an object ("promised Kyiv to send").
SUBJECT_CONTROL = frozenset({"promise", "vow", "pledge", "threaten", "use", "spend", "cost", "waste"})
# Verbs whose infinitive an object does that can act ("needs her to win"), else the subject ("needs money to win").
EITHER = frozenset({"need", "have", "make", "take"})
# Prepositions before a gerund that its governor's object does ("accused Moscow of meddling", "kept them from leaving").
OF_OBJECT = frozenset({"for", "of", "from", "as", "into", "against"})
# Verbs that say by a gerund behind a preposition what their object does or did.
ACCUSING = frozenset("accuse suspect convict acquit blame charge criticize praise stop prevent keep bar ban".split())
# Verbs with "with" and a gerund that says what their object does or did ("charged him with lying").
CHARGING = frozenset("charge task entrust credit".split())
# What somebody gets for what he himself did ("drew fire for skipping it").
REGARD = frozenset(
    "applause attention award backlash blame condemnation credit criticism fire flak heat honor kudos outrage"
    " praise prize reputation responsibility scorn scrutiny thanks".split()
)
# Verbs whose infinitive is done by whom they turn to by a preposition.
TURNING = frozenset({"call on", "call upon", "appeal to", "plead with", "rely on", "count on", "depend on", "wait for"})
TURNING |= {"call for", "ask for", "push for", "press for", "hope for", "long for"}
# Verbs whose adverbial infinitive their object does, if it can act ("hired Li to run it").
HIRING = frozenset(
    "advise allow appoint approach ask assign authorize beg bring bus cause challenge choose compel convince"
    " deploy direct dispatch elect empower enable encourage enlist expect forbid force get help hire implore"
    " incite induce inspire instruct invite lead lobby motivate name nominate oblige order pay permit persuade"
    " petition prepare press pressure prod prompt push recruit remind require select send spur teach tell"
    " tap tempt train urge want warn"
    " assemble assist bully cajole coax coerce commission compel condition draft embolden entice entitle equip exhort"
    " galvanize goad lure mobilize nudge position rally task trust".split()
)
# ... and those whose object does it whatever it is ("pressed lists of lenders to pay").
MAKING = frozenset(
    "advise allow authorize beg cajole coax coerce compel convince embolden empower enable encourage entice exhort goad"
    " implore incite induce motivate nudge oblige permit persuade press pressure tempt urge".split()
)
# Verbs of changing what then does something else ("expanded the rule to cover banks"), and what it may do.
CHANGING = frozenset(
    "adapt adjust alter amend broaden change expand extend modify redefine redesign reform reinterpret revise rewrite"
    " tweak update widen".split()
)
STATING = frozenset(
    "accommodate allow apply ban bar cover encompass exclude exempt include incorporate let mean permit prohibit"
    " protect reflect require say state".split()
)
# Verbs whose gerund with "from" with "from" and without an object their subject does.
LEAVING = frozenset(
    "abstain refrain desist step return retire withdraw retreat shrink move shift switch go turn".split()
)
# Nouns that take an infinitive as a plan or a right does.
PLANS = frozenset(
    "ability action appeal attempt authority bid call campaign commitment decision demand desire drive effort"
    " failure initiative intention invitation move offer order plan pledge power promise proposal push quest"
    " refusal request right ruling step threat vote vow willingness".split()
)
# Verbs of which an infinitive tells the end and not what their object is meant for ("used his office to win").
USING = frozenset("use leverage exploit need take employ spend waste put".split())
# Nouns of which a gerund with "for" tells what the other side is to do ("in exchange for lifting it").
RETURNS = frozenset({"exchange", "return"})
POSSESSORS = ("nmod:poss", "compound", "amod")
# What of these is addressed to somebody he is to do.
BIDDING = frozenset("appeal call instruction invitation order plea request".split())
PLACES = frozenset({"GPE", "LOC", "FAC"})
# Nouns that themselves do what their infinitive says.
INSTRUMENTS = frozenset("bill law legislation measure amendment act ordinance resolution provision rule".split())
# Verbs that say of a plan, a right or a chance that it is their subject's; where they hand it on it is the receiver's.
OWNING = frozenset(
    "want need seek lose win use abandon drop cancel scrap shelve pledge express outline waste miss find earn deserve"
    " see".split()
)
HANDING = frozenset({"give", "offer", "grant", "provide", "send", "lend", "present"})
# The place in an order ("the first to go").
ORDINALS = frozenset({"first", "second", "third", "fourth", "fifth", "last", "only", "one"})


def controllers(governor: Word, word: Word) -> list[Word]:
    """Those beside its subject whom a verb makes do what a clause that depends on it says."""
    marks = {c.lower for c in word.children if c.dep == "mark"}
    objects = _described(governor) or governor.all("iobj") or governor.all("obj") or _left_out(governor, marks)
    if word.dep == "advcl":
        return _of_adverbial(governor, word, objects, marks)
    if not objects:
        return _turned_to(governor, word)
    return objects if _by_object(governor, word, objects) else []


def _left_out(governor: Word, marks: set[str]) -> list[Word]:
    """The noun whom a relative clause without a pronoun has as its object ("the troops [that] Peru sent to fight")."""
    noun = governor.head
    if governor.dep != "acl:relcl" or governor.lemma not in HIRING or "to" not in marks or noun is None:
        return []
    subject = governor.first("nsubj")
    full = subject is None or subject.tag in ("WP", "WDT") or subject.lower == "that" or is_passive(governor)
    return [] if full or not can_act(noun) else [noun]


def _described(governor: Word) -> list[Word]:
    """The noun of a relative clause whose verb has no object of its own ("a bank (which) it accuses of paying him")."""
    noun = governor.head if governor.dep == "acl:relcl" and not is_passive(governor) else None
    own = [c for c in governor.all("iobj", "obj") if not is_relative(c)]
    subject = governor.first("nsubj")
    free = noun is not None and not own and subject is not None and not is_relative(subject)
    return [noun] if noun is not None and free and governor.lemma in ACCUSING else []


def plan_before(word: Word, governor: Word) -> Word | None:
    """The plan or call, somebody's own, right behind which or whose maker an infinitive stands although it hangs on the
    verb ("decried Li's call to ban it", "rejected an offer by Li to stop").
    """
    last = before(next(c for c in word.children if c.dep == "mark"))
    noun = last if last is None else _planned_by(last) or last
    if noun is None or noun.lemma not in PLANS or noun.pos != "NOUN" or governor.lemma in USING:
        return None
    owned = noun.first("nmod:poss") is not None or noun is not last
    return noun if word.dep == "ccomp" or (noun.head is governor and owned) else None


def _planned_by(last: Word) -> Word | None:
    """The plan or order whose maker or receiver ends with this word ("an offer by Kim [Jong Un] to stop", "an order to
    the [army] to leave").
    """
    maker = last.head if last.dep == "flat" and last.head is not None else last
    received = case(maker) in ("to", "on") and maker.head is not None and maker.head.lemma in BIDDING
    return maker.head if maker.dep == "nmod" and (case(maker) in ("by", "from") or received) else None


def _turned_to(governor: Word, word: Word) -> list[Word]:
    turned = [c for c in governor.all("obl") if c.i < word.i and f"{governor.lemma} {case(c)}" in TURNING]
    asked = governor.lemma in ("ask", "call")
    return [c for c in turned if case(c) != "for" or not asked or c.tag.startswith("NNP") or can_act(c)]


def _by_object(governor: Word, word: Word, objects: list[Word]) -> bool:
    to = has_mark(word, "to")
    if governor.lemma in SUBJECT_CONTROL:
        return False
    if not to and (word.tag == "VB" or (word.tag == "VBG" and governor.lemma == "make")):
        return True
    return governor.lemma not in EITHER or any(map(can_act, objects))


def _of_adverbial(governor: Word, word: Word, objects: list[Word], marks: set[str]) -> list[Word]:
    gerund = word.tag == "VBG" or (is_gerund(word) and ("for" in marks or any(map(can_act, objects))))
    if gerund and (marks & OF_OBJECT or ("with" in marks and governor.lemma in CHARGING)):
        return _for_what(governor, objects) if "for" in marks else objects
    if "to" in marks and not objects:
        return _turned_to(governor, word)
    return objects if "to" in marks and objects and _sets_to(governor, word, objects) else []


def _for_what(verb: Word, objects: list[Word]) -> list[Word]:
    """Who did what stands behind "for": whom the verb thanks or blames for it, also by a preposition ("lashed out at
    Peru for"), not what its subject got or lost for it.
    """
    table = lexicons.table("complement_verbs")
    judged = [who for words, who in reached(verb) if f"{words} for" in table]
    if judged:
        return judged[:1]
    got = any(o.lemma in REGARD for o in objects)
    return objects if not got and (f"{verb.lemma} for" in table or any(map(can_act, objects))) else []


def _sets_to(governor: Word, word: Word, objects: list[Word]) -> bool:
    """True where an infinitive tells what the object is to do and not to what end all is done."""
    if governor.lemma in MAKING or gives_time(governor) or (governor.lemma in CHANGING and word.lemma in STATING):
        return True
    return governor.lemma in HIRING and any(map(can_act, objects))


def gives_time(verb: Word) -> bool:
    """True for a verb by which somebody gets so long for a deed ("gave them a week to leave")."""
    terms = [c for c in verb.all("obj", "obl", "obl:unmarked") if c.dep == "obj" or case(c) in ("", "until", "till")]
    timed = any(c.ent in ("DATE", "TIME") or c.lemma in TIME_NOUNS for c in terms)
    return verb.lemma in HANDING and verb.first("iobj", "obj") is not None and timed


def can_act(noun: Word) -> bool:
    """True for a word that stands for people, an organization or a country, also where it only counts them; not for
    "the publication of the report".
    """
    if is_human(noun):
        return True
    whole = [c for c in noun.all("nmod") if case(c) == "of"]
    if whole:
        return noun.lemma in lexicons.words("quantity_nouns") and any(map(can_act, whole))
    kinds = lexicons.table("organization_nouns").get(noun.lemma, "").split()
    return "org" in kinds or "country" in kinds


def is_human(noun: Word) -> bool:
    """True for a word that stands for a person or a body of persons, as far as the sentence tells."""
    if noun.pos == "PRON":
        return noun.lower not in ("it", "this", "that", "these", "those", "what", "which", "something", "nothing")
    people = "person_nouns", "group_nouns", "kin_nouns", "titles"
    return noun.ent in ACTORS or noun.lemma == "people" or any(noun.lemma in lexicons.table(name) for name in people)


def says(verb: Word) -> bool:
    """True for a verb of saying or thinking."""
    table = lexicons.table("complement_verbs")
    return "speaker" in f"{table.get(verb.lemma, '')} {table.get(f'{verb.lemma} that', '')}"


def plan_makers(noun: Word) -> tuple[list[Word], Word | None]:
    """Whose plan, effort or right a noun is: words that say so, or the verb whose subject it is."""
    person = noun.kind == "person" or noun.lemma in lexicons.table("person_nouns")
    if person and (_ordered(noun) or case(noun) == "for"):
        return _actor(noun)
    bidden = [c for c in noun.all("nmod") if case(c) in ("to", "on") and can_act(c)] if noun.lemma in BIDDING else []
    holders = [c for c in noun.children if c.dep == "nmod:poss" or (c.dep in POSSESSORS and c.ent in ACTORS)]
    holders += [c for c in noun.all("nmod") if _has_plan(c)]
    if bidden or holders:
        return conjuncts((bidden or holders)[0]), None
    if noun.lemma in INSTRUMENTS:
        return [noun], None
    return _through_verb(noun if is_clause(noun) else first_conjunct(noun))


def _has_plan(owner: Word) -> bool:
    """True for those by or among whom a plan is made; a place is where that is done ("a pledge in Vienna to")."""
    inside = case(owner) in ("in", "among") and owner.ent not in PLACES
    told = inside or case(owner) in ("by", "of", "from")
    return (told and bool(owner.ent or owner.pos == "PRON")) or (case(owner) in ("by", "from") and can_act(owner))


def _actor(noun: Word) -> tuple[list[Word], Word | None]:
    """Somebody whom an infinitive describes: himself, or whom he is said to be ("he was the first senator to go")."""
    return ([], noun) if is_clause(noun) and not case(noun) else ([noun], None)


def _through_verb(noun: Word) -> tuple[list[Word], Word | None]:
    """The maker of a plan by the verb that it depends on: who makes an effort, not who fights one."""
    if is_clause(noun):
        placed = case(noun) in ("in", "on", "under", "at")  # "is in line to", "is under pressure to"
        return [], noun if placed or noun.lemma in ORDINALS or _ordered(noun) else None
    verb = noun.head
    if verb is None or not is_clause(verb):
        return [], None
    if noun.dep == "obj" and verb.lemma in HANDING:
        return [w for c in verb.all("iobj") for w in conjuncts(c)], None
    if noun.dep == "obj" and (verb.lemma in OWNING or verb.lemma in lexicons.words("light_verbs")):
        return [], verb
    if noun.dep == "xcomp" and verb.all("obj"):
        return [w for c in verb.all("obj") for w in conjuncts(c)], None
    joined = noun.dep == "obl" and case(noun) in ("in", "as part of", "with")
    return [], verb if not is_passive(verb) and (joined or noun.dep == "xcomp") else None


def _ordered(noun: Word) -> bool:
    return any(c.lemma in ORDINALS or c.tag == "JJS" for c in noun.children)
