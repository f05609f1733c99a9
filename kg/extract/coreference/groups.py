"""Who is meant by "they", "the two sides", "both men" or "each of them" where actors were named together before."""

from collections.abc import Iterator, Sequence

from kg.extract.coreference.together import MIXED, Named, Together
from kg.extract.mentions.kinds import EACH, plural
from kg.extract.syntax.document import AnyDoc, Token, read
from kg.extract.syntax.prepositions import preposition
from kg.lexicons import table
from kg.records import Chain, Mention

# How many sentences back a group may stand for a pronoun, and for a phrase that says how many there are.
NEAR = 1
FAR = 12
# So many sentences back they are meant before an only two who are not joined by "and", and by a phrase with words of
# its own.
SINCE = 3
LISTING = frozenset("include comprise range".split())
# What alone means one of two ways or of things as often as one of two actors.
PARTING = EACH - {"both"}
PRONOUNS = frozenset("they them their themselves".split())
# Who are two without a number, and the numbers that groups have.
PAIRS = frozenset({"pair", "duo"})
NUMBERS = {"both": 2, "neither": 2, "either": 2, "two": 2, "three": 3, "four": 4, "five": 5, "trio": 3}
SIDES = frozenset("side camp rival enemy foe adversary ally partner neighbor neighbour force power".split())
STATES = SIDES | frozenset(
    "nation country government state capital applicant member kingdom republic giant superpower monarchy economy "
    "democracy newcomer candidate aspirant archrival belligerent combatant signatory heavyweight junta regime military "
    "administration".split()
)
# What those who deal with each other are, without a word that tells which.
OPPOSED = frozenset(("side", "party"))
BODIES = SIDES | frozenset(
    "agency airline alliance army bank bloc body chamber committee company corporation council court faction firm "
    "government group institution maker manufacturer militia ministry movement organisation organization union".split()
)
TOWNS = frozenset("city town village capital port".split())
REGIONS = frozenset("region province district island territory peninsula enclave state".split())
# What two states are whose leaders meet.
LED = frozenset("government country nation state capital side power administration superpower".split())
RULERS = frozenset("leader president premier".split())
# Nouns for persons that mean the ones just named even without a number.
PERSONS = frozenset(
    "candidate chancellor counterpart diplomat envoy general leader man minister negotiator official politician "
    "premier president rival senator side woman".split()
)
# What two sides have between them.
DISPUTES = frozenset("war conflict dispute fighting feud standoff rivalry talk negotiation quarrel row divide".split())
NOUNS = {
    "Country": STATES,
    "Organization": BODIES,
    "Group": BODIES,
    MIXED: SIDES,
    "City": TOWNS,
    "Place": REGIONS,
}
# Words that make it another group than the one before.
OTHER = frozenset("other others last first next new more dozen hundred thousand million".split())


def members(doc: AnyDoc, mentions: Sequence[Mention], chains: Sequence[Chain]) -> dict[int, tuple[int, ...]]:
    """For each chain that stands for several actors named together before it: the numbers of their chains."""
    named = Named(read(doc), mentions, chains)
    out: dict[int, tuple[int, ...]] = {}
    for index in range(len(mentions)):
        chain = named.owner[index]
        if chain in out:
            continue
        if (listed := _listed(named, index)) and chain not in listed:
            out[chain] = listed
            named.recall(index, listed)
            continue
        if not all(_one_group(named.heads[i], mentions[i]) for i in chains[chain].mentions):
            continue
        if any(_is_told(named.heads[i]) and not _number(named.heads[i]) for i in chains[chain].mentions):
            continue
        group = _group(named, index)
        if group and chain not in group:
            out[chain] = group
            named.recall(index, group)
    return out


def _listed(named: Named, index: int) -> tuple[int, ...]:
    """Those who are named behind a number of them, or right behind what they are: "two men, Omar and Ana", "Peru's
    ministers Omar Diaz and Ana Ruiz".
    """
    found, token = named.listed(index), named.heads[index]
    return found if len(found) == _number(token) or (_is_named_whole(named, index) and not _number(token)) else ()


def _is_named_whole(named: Named, index: int) -> bool:
    """Do the names of all of a group stand right behind a noun for it that means nobody else elsewhere?"""
    token = named.heads[index]
    behind = any(c.dep_ == "appos" and c.leftmost == token.i + 1 and not _opens_aside(c) for c in token.children)
    others = (i for i in named.chains[named.owner[index]].mentions if i != index)
    return behind and all(_one_group(named.heads[i], named.mentions[i]) for i in others)


def _opens_aside(noun: Token) -> bool:
    return noun.doc[noun.leftmost].is_punct


def _group(named: Named, index: int) -> tuple[int, ...]:
    """The last of the groups that fit, or an only two; further back only where no other was named that it might as
    well be.
    """
    fits = [g for g in named.joined if _stands_for(named, index, g)]
    near = [g for g in fits if named.sentence(index) - g.sentence <= SINCE]
    if _counts(named.heads[index]):
        near = [g for g in near if g.type == "Person"] or near
    couple = () if near else next(_couples(named, index), ())
    sure = near or len({frozenset(g.chains) for g in fits}) == 1
    led = () if near or couple else _led(named, index)
    found = couple or led or (max(near or fits, key=lambda g: g.position).chains if sure else ())
    return () if named.acting_on(index) in found else found


def _one_group(token: Token, mention: Mention) -> bool:
    """Not a name, nor a bare plural, which stands for all of a kind."""
    if token.lower_ in PARTING and not any(c.dep_ == "nmod" for c in token.children):
        return False
    return mention.kind == "pronoun" or (mention.kind == "nominal" and (_counts(token) or _is_definite(token)))


def _stands_for(named: Named, index: int, group: Together) -> bool:
    token = _noun(named.heads[index])
    back = named.sentence(index) - group.sentence
    if group.position >= named.mentions[index].span.start or back > FAR:
        return False
    if token.lower_ in PRONOUNS:
        return back <= NEAR and group.subject and not (_lists(token) or _later(named, index, group))
    number = _number(named.heads[index])
    if number and number != len(group.chains):
        return False
    if _counts(token):
        return back <= SINCE if token.lower_ in EACH else True
    person = group.type == "Person"
    if person and not _may_be(named, token, group.chains):
        return False
    if (token.lemma_ == "side" and person and back > NEAR) or (_is_told(token) and (person or back > SINCE)):
        return False
    return _fits(named, token, group.type) and (number > 0 or _are_plainly(token, group))


def _may_be(named: Named, token: Token, chains: tuple[int, ...]) -> bool:
    return all(named.may_be(chain, token.lemma_.lower()) for chain in chains)


def _lists(token: Token) -> bool:
    """ "Demands, among them that ...", "they include": not those who act."""
    return preposition(token) == "among" or token.head.lemma_ in LISTING


def _later(named: Named, index: int, group: Together) -> bool:
    """Are others named together between a group and the pronoun?"""
    start = named.mentions[index].span.start
    return any(group.position < g.position < start and {*g.chains} != {*group.chains} for g in named.joined)


def _are_plainly(token: Token, group: Together) -> bool:
    """Without a number: the subjects of their sentence, by a bare noun for such actors."""
    whole = any(c.lower_ == "all" for c in token.children)
    return (
        (group.subject or token.lemma_ in OPPOSED)
        and not whole
        and not _is_told(token)
        and (group.type != "Person" or token.lemma_.lower() in PERSONS)
    )


def _couples(named: Named, index: int) -> Iterator[tuple[int, ...]]:
    """The only two of a class that the sentence or one of those right before tell of: "Roe met Poe. Both men ..."."""
    token = _noun(named.heads[index])
    if _is_told(token):
        return
    if _number(named.heads[index]) != 2:
        yield from _rulers(named, index, token)
        return
    for sort in ("Person", "Country", "Organization"):
        bare, sides = _counts(token) and sort == "Person", token.lemma_ == "side" and sort == "Country"
        fits = bare or sides or (_fits(named, token, sort) and token.lemma_ != "side")
        for back in range(NEAR + 1) if fits else ():
            found = named.couple(sort, index, back)
            if len(found) == 2 and _may_be(named, token, found):
                yield found
            if len(found) > 1:
                return


def _rulers(named: Named, index: int, token: Token) -> Iterator[tuple[int, ...]]:
    """ "The leaders": the only two of the sentence before, each of whom stands for a state."""
    found = named.couple("Person", index, 1) if token.lemma_ in RULERS and _counts_none(token) else ()
    if len(found) == 2 and len({named.homes.get(c) for c in found} - {None}) == 2:
        yield found


def _counts_none(token: Token) -> bool:
    """ "The leaders", without a number."""
    return not any(c.dep_ == "nummod" or c.lower_ in NUMBERS for c in token.children)


def _led(named: Named, index: int) -> tuple[int, ...]:
    """The two states whose leaders or ministers the sentences right before tell of: "the two governments"."""
    token = _noun(named.heads[index])
    if _number(named.heads[index]) != 2 or _is_told(token) or token.lemma_ not in LED:
        return ()
    found: set[int] = set()
    for back in range(SINCE):
        found |= {named.homes[c] for c in named.couple("Person", index, back) if c in named.homes}
        if len(found) > 1:
            break
    return tuple(sorted(found)) if len(found) == 2 else ()


def _noun(token: Token) -> Token:
    """The noun of "both of the men", else the word itself."""
    of = (c for c in token.children if c.dep_ == "nmod" and token.lower_ in EACH and c.tag_ in ("NNS", "NNPS"))
    return next(of, token)


def _number(token: Token) -> int:
    """How many a phrase says that they are; nought where it does not say."""
    said = (c.lower_ for c in token.children if c.dep_ in ("nummod", "det", "det:predet", "cc:preconj", "amod"))
    found = [NUMBERS[w] for w in (token.lower_, *said) if w in NUMBERS]
    return found[0] if found else 2 * (token.lower_ in PAIRS)


def _counts(token: Token) -> bool:
    """ "The two", "both", "the pair": a number alone."""
    known = any(c.lower_ in ("the", "these", "those") for c in token.children)
    alone = not any(c.dep_ == "nmod" and c.tag_ != "PRP" for c in token.children)
    return token.lower_ in EACH or (known and alone and (token.lower_ in NUMBERS or token.lower_ in PAIRS))


def _fits(named: Named, token: Token, sort: str) -> bool:
    """Is the noun one for actors of this class? States are parties where the text names none of politics."""
    lemma = token.lemma_.lower()
    if lemma == "party":
        return sort == "Country" and not named.has_parties
    if sort == "Person":
        return lemma in table("person_nouns") or lemma == "side"
    return lemma in NOUNS[sort]


def _is_definite(token: Token) -> bool:
    """A definite plural, or a singular behind "either" and "neither", that no clause makes another group."""
    own = [t for t in token.children if t.dep_ in ("nmod", "nmod:poss", "acl", "acl:relcl") and not _disputed(t)]
    known = any(t.lower_ in ("the", "both", "these", "those", "all") for t in token.children)
    either = any(t.lower_ in ("either", "neither") for t in token.children)
    other = any(t.lower_ in OTHER for t in token.children)
    return ((plural(token) and known) or either) and not own and not other


def _disputed(word: Token) -> bool:
    """ "Of the war", "to the dispute": what two sides have."""
    sides = word.head.lemma_.lower() == "side" and preposition(word) in ("of", "to", "in")
    return sides and word.lemma_.lower() in DISPUTES


def _is_told(token: Token) -> bool:
    """Do words of its own tell which they are: "the two Nordic applicants"?"""
    return any(t.dep_ in ("amod", "compound") and t.lower_ not in NUMBERS for t in token.children)
