"""What sort of thing a noun phrase stands for, by its head and by what hangs on it."""

from collections.abc import Iterator

from kg.extract.mentions import issues
from kg.extract.mentions.adherents import followers
from kg.extract.mentions.bodies import is_own_name
from kg.extract.syntax.document import Token
from kg.extract.syntax.prepositions import preposition
from kg.lexicons import table, words

# Words for persons that are as often something else, unless a determiner or title comes with them.
AMBIGUOUS = frozenset(
    "head chair star model guard host fan minor general major private native principal figure justice subject".split()
)
# What forces are that have arms.
ARMED = frozenset(
    "air allied armed border coalition defence defense foreign government ground insurgent invading joint land loyalist"
    " military militia naval occupation opposition our paramilitary peacekeeping police proxy rebel regime regular"
    " revolutionary security separatist special their".split()
)
# Whose powers are states, not rights.
POWERFUL = frozenset(
    "allied axis big colonial emerging european external foreign global great imperial major middle naval nuclear"
    " occupying other outside regional rising rival small super victorious western world".split()
)
# Which bodies are organizations.
GOVERNING = frozenset(
    "advisory appellate constitutional elected electoral executive global governing industry intergovernmental"
    " international judicial legislative monitoring national official oversight regional regulatory religious"
    " representative ruling sporting state supervisory supreme trade umbrella un u.n. watchdog world".split()
)
# Whose broadcasters are bodies.
BROADCASTING = frozenset(
    "state state-owned state-run state-controlled public national private independent commercial television tv radio"
    " satellite pan-arab".split()
)
# What is one of the big firms of a trade.
MAJORS = frozenset("major giant heavyweight titan".split())
TRADES = frozenset(
    "oil gas energy tech technology chip mining shipping food drug drugs pharmaceutical retail telecom telecoms steel"
    " banking internet e-commerce car software media chemical chemicals aerospace defence defense commodities".split()
)
# What stands for each of several named before.
EACH = frozenset("both each either neither".split())
# What tells how large a part is meant.
SHARES = frozenset({"percent", "percentage", "share", "proportion", "%"})
# What picks some of several, and the tags of several.
PARTS_OF = frozenset("many most some several few fewer both all each".split())
MANY = ("NNS", "NNPS")
# The predicted kind of a head word -> type of its phrase (one, many).
KINDS = {"person": ("PERSON", "GROUP"), "organization": ("ORG", "ORG"), "place": ("LOC", "LOC")}


def nominal_type(token: Token) -> str:
    """PERSON, GROUP, ORG, GPE, LOC or ISSUE for a noun that heads a phrase; empty where nothing tells."""
    lemma, many = token.lemma_.lower(), plural(token)
    if (counted := _counted(token) or part_of(token)) is not None:
        found = "GROUP" if counted.ent_type_ == "NORP" else nominal_type(counted)
        single = token.lower_ == "one" and counted.lemma_.lower() in table("person_nouns")
        return "PERSON" if single else {"PERSON": "GROUP"}.get(found, found)
    kind = token.kind
    options = list(_lexical(token, lemma, many))
    if not many and token.i and token.nbor(-1).ent_type_ == "ORG" and is_own_name(token.nbor(-1).text, lemma):
        return "ORG"
    if _is_firm(token, lemma):
        return "ORG"
    if lemma == "executive" and any(t.text in ("EU", "Union", "bloc", "Brussels") for t in token.children):
        return "ORG"
    if lemma == "power" and not many and any(t.lower_ == "colonial" for t in token.children):
        return "GPE"
    if lemma == "campaign":
        return "ORG" if any(t.dep_ == "nmod:poss" or t.ent_type_ == "PERSON" for t in token.children) else "ISSUE"
    if any(t.ent_type_ == "PERSON" and preposition(t) == "in" for t in token.children):
        return ""  # "an ally in Jane Roe" is nobody but her
    if (
        kind == "abstract"
        and "ISSUE" not in options
        and "PERSON" not in options
        and not (_owned(token) or _armed(token))
    ):
        return ""
    if kind in KINDS and KINDS[kind][many] in options:
        return KINDS[kind][many]
    if kind == "event" and "ISSUE" in options:
        return "ISSUE"
    if kind == "organization" and "GROUP" in options:  # "the opposition left", unlike opposition to a bill
        return "GROUP"
    if options:
        return options[0]
    return KINDS[kind][many] if kind in KINDS else ""


def _is_firm(token: Token, lemma: str) -> bool:
    """True for a think-tank, in one word or more, a big firm, a broadcaster that is no person, and what a body's name
    right behind it shows to be one.
    """
    if _introduces(token, lemma):
        return True
    before = {t.lower_ for t in token.children if t.i < token.i}
    if lemma in MAJORS:
        return bool(TRADES & before)
    return (lemma == "tank" and "think" in before) or (lemma == "broadcaster" and bool(BROADCASTING & before))


def _introduces(token: Token, lemma: str) -> bool:
    """True for a noun for no person right before the name of a body: "the drugmaker | Acme"."""
    body = lemma in table("organization_nouns") or lemma not in table("person_nouns")
    name = next((c for c in token.children if c.dep_ == "appos" and c.leftmost == token.i + 1), None)
    if name is None or not body or token.tag_ != "NN" or token.kind == "abstract":
        return False
    known = " ".join(t.lower_ for t in (name, *name.children) if t.dep_ in ("appos", "flat")) in table("organizations")
    return known or name.ent_type_ == "ORG"


def _counted(token: Token) -> Token | None:
    """What a noun that only counts is about: "a handful of workers", "54 percent of the voters"."""
    low = token.lemma_.lower()
    if low not in SHARES and low not in words("quantity_nouns"):
        return None
    return next((t for t in token.children if t.dep_ == "nmod" and preposition(t) == "of" and plural(t)), None)


def part_of(token: Token) -> Token | None:
    """The several of whom a word that is no noun picks some: "many of the voters", "three of its members"."""
    if token.tag_ != "CD" and token.lower_ not in PARTS_OF:
        return None
    return next((t for t in token.children if t.dep_ == "nmod" and preposition(t) == "of" and t.tag_ in MANY), None)


def plural(token: Token) -> bool:
    """Is this noun a plural, by its tag or by its form? What "a" stands before is none, whatever its tag."""
    if any(t.dep_ == "det" and t.lower_ in ("a", "an") for t in token.children):
        return False
    return token.tag_ in ("NNS", "NNPS", "CD") or (
        token.lower_[-1:] == "s" and token.lower_[:-1] in table("person_nouns")
    )


def _lexical(token: Token, lemma: str, many: bool) -> Iterator[str]:
    if token.tag_ == "CD":
        yield "GROUP"
    person = lemma in table("person_nouns") or (many and token.lower_[:-1] in table("person_nouns"))
    person = person or followers(token)
    if person and not (lemma in AMBIGUOUS and not many and not _determined(token)):
        yield "GROUP" if many else "PERSON"
    if token.lower_ == "powers" and any(t.lower_ in POWERFUL for t in token.children):
        yield "GROUP"
    if lemma == "body" and any(t.lower_ in GOVERNING for t in token.children):
        yield "ORG"
    if issues.is_issue(token):
        yield "ISSUE"
    sort = table("organization_nouns").get(lemma, "")
    if lemma == "state" and not any(preposition(t) == "of" for t in token.children) and (many or not _bare(token)):
        yield "LOC"
    if sort in ("org", "country") and lemma != "state" and (many or not _bare(token)):
        yield ("GROUP" if many else "GPE") if sort == "country" else "ORG"
    if token.i and f"{token.nbor(-1).lower_} {token.lower_}" == "social media":
        return
    if (lemma in words("group_nouns") or token.lower_ in words("group_nouns")) and not _abstract(token):
        yield "GROUP"
    if lemma in words("craft") and (many or not _bare(token)):
        yield "GROUP"
    if lemma in words("place_nouns") and (many or not _bare(token)):
        yield "LOC"


def _owned(token: Token) -> bool:
    """What a named place or body has is its people more likely than an idea: "Lima's forces", not market forces; so is
    "the Chilean presidency".
    """
    definite = any(t.lower_ == "the" for t in token.children)
    national = definite and any(
        t.dep_ in ("amod", "compound") and t.ent_type_ in ("NORP", "GPE") for t in token.children
    )
    return national or any(t.dep_ == "nmod:poss" and t.ent_type_ in ("GPE", "ORG") for t in token.children)


def _armed(token: Token) -> bool:
    """ "Security forces", "rebel forces" and "U.S.-backed forces", unlike "market forces"."""
    own = (t for t in token.children if t.dep_ in ("compound", "amod", "nmod:poss"))
    named = any(c.ent_type_ or c.lower_ in ARMED or c.dep_ == "nmod:poss" for t in own for c in (t, *t.children))
    return token.lower_ == "forces" and named


def _determined(token: Token) -> bool:
    return any(t.dep_.startswith("det") or t.dep_ == "nmod:poss" for t in token.children)


def _bare(token: Token) -> bool:
    """A singular without any modifier is an idiom more often than a thing: in power, take place, leave office."""
    return not any(t.dep_.startswith(("det", "amod", "compound", "nmod", "nummod")) for t in token.children)


def _abstract(token: Token) -> bool:
    """ "Opposition to the bill" and "leadership of the talks" are no people."""
    return any(t.dep_ == "nmod" and preposition(t) in ("to", "for") for t in token.children)
