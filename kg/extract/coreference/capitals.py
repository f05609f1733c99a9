"""Is a capital spoken of as a government ("Moscow accused Berlin"), or as the town that it is?"""

from kg.extract.mentions.traits import FLEXIBLE
from kg.extract.syntax.document import Token
from kg.extract.syntax.prepositions import preposition
from kg.lexicons import table, words

# Prepositions before a capital that mean the city and not its government, alone or after a verb of motion.
PLACING = frozenset("in near around outside inside through across within via throughout".split())
MOVING = frozenset("to into for from through".split())
MOTION = frozenset(
    "go travel fly come return arrive head visit move drive leave land depart trip flight journey tour march rush send "
    "live descend flock hurry commute migrate relocate train bus road plane ticket visitor traveler traveller route way"
    " pilgrimage".split()
)
# Of somebody or something that is brought to the town; what one tells or gives to a capital its government gets.
CARRYING = frozenset(
    "bring take carry transport escort ferry haul summon invite deploy dispatch deport extradite evacuate transfer "
    "accompany lure elect".split()
)
# Those whom a state has, not its capital alone; so are the allies and enemies of one.
OF_STATES = FLEXIBLE | frozenset(
    "ambassador agent correspondent delegate diplomat elite envoy hawk insider leader lobbyist minister negotiator"
    " official politician president puppet representative spokesman spokesperson spokeswoman spy".split()
)
# What a capital before it tells whose it is; "the Washington office", "a Paris home" are in the town.
STATELY = OF_STATES | frozenset(
    "government regime leadership administration authority junta policy summit talk proxy troop".split()
)


def acts(token: Token) -> bool:
    """Is this capital spoken of as a government, not as a place?"""
    if _opens_dateline(token) or _among_towns(token):
        return False
    while token.dep_ == "conj":
        token = token.head
    return not (_is_seat(token) or _is_where(token) or _of_townsman(token) or _in_town(token))


def _opens_dateline(token: Token) -> bool:
    """ "MOSCOW —", "Washington, D.C."."""
    after = token.doc[token.i + 1] if token.i + 1 < len(token.doc) else None
    dashed = after is not None and after.text in ("—", "–", "--")
    state = after is not None and after.text == "," and token.i + 2 < len(token.doc) and _state(token.doc[token.i + 2])
    return dashed or state


def _state(token: Token) -> bool:
    return (
        token.text in ("D.C.", "DC")
        or token.ent_type_ in ("GPE", "LOC")
        and token.dep_ in ("appos", "nmod", "nmod:unmarked", "list", "flat")
    )


def _among_towns(token: Token) -> bool:
    """Named together with towns or regions that are no capitals: "between Boston and Washington"."""
    first = token.head if token.dep_ == "conj" else token
    beside = (first, *(c for c in first.children if c.dep_ == "conj"))
    return any(w is not token and w.ent_type_ in ("GPE", "LOC") and _is_no_state(w) for w in beside)


def _is_no_state(word: Token) -> bool:
    """The head word of the name of a place that is neither a state nor a capital."""
    name = " ".join(w.lower_ for w in word.doc[word.leftmost : word.i + 1] if w.ent_type_ == word.ent_type_)
    first, last = (w in table("country_aliases") or w in table("metonyms") for w in (name, word.lower_))
    return not (first or last) and not any(c.dep_ in ("flat", "compound") and c.i > word.i for c in word.children)


def _is_seat(token: Token) -> bool:
    """ "The Moscow-based firm", "the city of Lima"."""
    seat = token.head.lower_ == "based" and token.i < token.head.i
    return seat or (preposition(token) == "of" and token.head.lemma_.lower() in words("named_places"))


def _is_where(token: Token) -> bool:
    """Where somebody or something is, goes or is brought."""
    before, head = preposition(token), token.head.lemma_.lower()
    moved = before in MOVING and (head in MOTION or (head in CARRYING and before in ("to", "from")) or _carried(token))
    return before in PLACING or moved or (token.dep_ == "obj" and head in MOTION)


def _carried(token: Token) -> bool:
    """ "Take the fight to Lima": the phrase hangs on what is taken."""
    noun = token.head
    return token.dep_ == "nmod" and noun.dep_ == "obj" and noun.head.lemma_.lower() in CARRYING


def _of_townsman(token: Token) -> bool:
    """True for the town of somebody who has no state: "the mayor of Lima", "Lima's residents"."""
    head = token.head.lemma_.lower()
    owns = token.dep_ in ("compound", "nmod:poss", "nmod:desc") or (token.dep_ == "nmod" and preposition(token) == "of")
    return owns and head in table("person_nouns") and head not in OF_STATES


def _in_town(token: Token) -> bool:
    """Before a noun that no state has: "the Washington office", "their Paris home"."""
    return token.dep_ == "compound" and token.i < token.head.i and token.head.lemma_.lower() not in STATELY
