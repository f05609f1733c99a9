"""Words for nationalities: the adjective means the country, "the Danes" the nation, "Danes" some, "the Dane" one."""

from kg.extract.mentions.phrases import COMPACT, inside, reach, shorten, wording
from kg.extract.mentions.traits import WEAK
from kg.extract.syntax.document import Token
from kg.extract.syntax.prepositions import preposition
from kg.lexicons import table, words
from kg.records import Mention

QUALIFYING = ("amod", "compound")
MODIFYING = (*QUALIFYING, "nmod:desc")
# Relations of an adjective that means somebody, and of one with an article.
ALONE = ("nsubj", "obj")
ALONE_WITH_ARTICLE = ("nsubj:pass", "iobj", "obl", "conj")
SINGULAR = ("NN", "NNP", "JJ")
POINTING = frozenset("the this that".split())
# How words end that mean a whole nation behind "the", and those for several men of it.
NATIONS = ("ese", "ss", "ch", "sh")
SEVERAL = ("men", "women")


def qualified(tokens: list[Token]) -> list[Token]:
    """A word for several of a people or faith, with the words before it that tell which ("young Danes")."""
    last = tokens[-1]
    people = last.lower_ in words("peoples") or last.lower_ in table("demonyms")
    if len(tokens) > 1 or last.tag_ not in ("NNS", "NNPS") or not people:
        return tokens
    before = [t for t in inside(last) if t.i <= last.i]
    while before[0] is not last and (before[0].dep_ not in QUALIFYING or before[0].lower_ in WEAK):
        before = before[1:]
    return before


def national(token: Token, name: list[Token]) -> Mention:
    """The mention that a nationality word makes; `name` holds the words of its name, "North Koreans"."""
    det = next((t for t in token.children if t.dep_ == "det"), None)
    tokens = qualified(name)
    if det is not None and det.lower_ in ("a", "an"):
        return _nominal(token, tokens, "PERSON")  # "a Cuban who"
    if _modifies(token, det):
        return Mention(reach(tokens), wording(tokens), token.idx, "demonym", "GPE")
    if _is_one(token, det):
        return _nominal(token, tokens, "PERSON")
    if det is None or det.lower_ != "the" or token.lower_.endswith(SEVERAL):
        return _nominal(token, tokens, "GROUP")
    if any(_picks(t) for t in token.children if t not in name):
        phrase = inside(token)
        return Mention(reach(phrase), wording(shorten(phrase, token, longest=COMPACT)), token.idx, "nominal", "GROUP")
    return Mention(reach([det, *tokens]), wording([det, *tokens]), token.idx, "demonym", "NORP")


def _nominal(token: Token, tokens: list[Token], sort: str) -> Mention:
    return Mention(reach(tokens), wording(tokens), token.idx, "nominal", sort)


def _modifies(token: Token, det: Token | None) -> bool:
    alone = ALONE if det is None else (*ALONE, *ALONE_WITH_ARTICLE)
    return token.dep_ in MODIFYING or (token.tag_.startswith("JJ") and token.dep_ not in alone)


def _is_one(token: Token, det: Token | None) -> bool:
    """ "The Dane" and, as a noun, "Dane"; "the French" are a nation."""
    tags = SINGULAR if det is not None and det.lower_ in POINTING else SINGULAR[:2]
    return token.tag_ in tags and not token.lower_.endswith((*NATIONS, *SEVERAL))


def _picks(child: Token) -> bool:
    """Does this make them some of the nation: "the three Danes", "the Danes of the north", "the Danes who fled"?"""
    if child.dep_ in ("nummod", *QUALIFYING):
        return child.lower_ not in WEAK
    if child.dep_ in ("acl", "acl:relcl"):
        return "," not in (child.doc[child.leftmost - 1].text, child.doc[child.leftmost].text)
    return child.dep_ == "nmod" and child.i > child.head.i and bool(preposition(child))
