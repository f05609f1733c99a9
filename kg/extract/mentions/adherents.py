"""Followers of a party: "the Republicans" are the party, "many Republicans" and "House Republicans" some of it."""

from kg.extract.mentions.known import Name
from kg.extract.syntax.document import Doc, Token
from kg.lexicons import table, words

# Dependents that pick out some of a party's followers.
PICKING = ("amod", "compound", "nummod", "nmod", "nmod:poss", "acl", "acl:relcl", "det:predet")
MODIFYING = ("amod", "compound", "flat", "nmod:desc")
# Determiners that leave it the whole party.
WHOLE = frozenset(("the", "its"))


def some(doc: Doc, name: Name) -> bool:
    """Is this a word for a party's followers that here means some of them and not the party?"""
    token = doc[name.end - 1]
    return name.end - name.start == 1 and followers(token) and (any(map(_picks, token.children)) or _shared(token))


def one(doc: Doc, name: Name) -> bool:
    """Is this a word for the members of a people or faith that here means one of them: "a Muslim"?"""
    token = doc[name.end - 1]
    single = token.tag_ in ("NN", "NNP") and name.end - name.start == 1
    return single and token.lower_ in words("peoples") & table("person_nouns").keys() and token.dep_ not in MODIFYING


def followers(token: Token) -> bool:
    """Is this a plural for those who follow a party?"""
    return token.lower_ in table("adherents") and token.lower_.endswith("s")


def _shared(token: Token) -> bool:
    """Does what stands before the first of two pick out some of both: "many Democrats and Republicans"?"""
    first, own = token.head, any(c.dep_.startswith("det") for c in token.children)
    if token.dep_ != "conj" or own:
        return False
    before = ("amod", "nummod", "det", "det:predet")
    return any(c.i < first.i and c.dep_ in before and _picks(c) for c in first.children)


def _picks(child: Token) -> bool:
    return child.dep_ in PICKING or (child.dep_ == "det" and child.lower_ not in WHOLE)
