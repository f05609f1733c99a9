"""Words that only look as if they stood for something: wh-words of questions, the empty "it"."""

from kg.extract.syntax.document import Token

DEVERBAL = frozenset("clausal ccomp xcomp csubj csubj:pass advcl".split())


def relative(token: Token) -> bool:
    """Does this wh-word open a relative clause (not a question)?"""
    return relative_clause(token) is not None


def relative_clause(token: Token) -> Token | None:
    """The verb of the relative clause that this pronoun belongs to."""
    for ancestor in token.ancestors:
        if ancestor.dep_ == "acl:relcl":
            return ancestor if ancestor.head.i < token.i else None
        if (
            ancestor.dep_ in DEVERBAL
            and token.i < ancestor.i
            and ancestor.head.pos_ == "VERB"
            and ancestor.dep_ != "xcomp"
        ):
            return None
    return None


def expletive(token: Token) -> bool:
    """Is this "it" only a place-holder: "It is clear that ..."?"""
    if token.dep_ == "expl":
        return True
    if token.lower_ != "it" or token.dep_ not in ("nsubj", "nsubj:pass"):
        return False
    verb = token.head
    late = any(t.dep_ in ("csubj", "csubj:pass", "ccomp", "advcl") and t.i > verb.i for t in verb.children)
    plain = any(t.dep_ in ("cop", "aux:pass") for t in verb.children) or verb.lemma_ in (
        "seem",
        "appear",
        "turn",
        "happen",
        "rain",
        "snow",
    )
    clause = any(t.dep_ in ("csubj", "csubj:pass") for t in verb.children)
    if verb.pos_ in ("NOUN", "PROPN") and plain and any(t.dep_ == "acl:relcl" for t in verb.children):
        return True  # a cleft: "it was his aides that ..."
    return clause or (plain and late and verb.pos_ in ("ADJ", "VERB") and verb.lemma_ != "be")
