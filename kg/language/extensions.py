"""What the pipeline tells of a token beyond spaCy's own attributes.

It is kept in `Doc.user_data`, so that it travels with the document.

`Token._.kind` is the entity type of the mention that a word heads (person, organization, place, event, object,
abstract, animal, substance, plant, time; "" for other words). `Token._.arc_probability` is the parser's probability of
the word's head, 0 if unknown.
"""

from spacy.tokens import Doc, Token

KINDS, ARCS = "kg_kinds", "kg_arcs"


def _kind(token: Token) -> str:
    kinds = token.doc.user_data.get(KINDS)
    return kinds[token.i] if kinds else ""


def _set_kind(token: Token, kind: str) -> None:
    token.doc.user_data.setdefault(KINDS, [""] * len(token.doc))[token.i] = kind


def _arc(token: Token) -> float:
    arcs = token.doc.user_data.get(ARCS)
    return arcs[token.i] if arcs else 0.0


def register() -> None:
    """Make the extensions known to spaCy, once."""
    if not Token.has_extension("kind"):
        Token.set_extension("kind", getter=_kind, setter=_set_kind)
    if not Token.has_extension("arc_probability"):
        Token.set_extension("arc_probability", getter=_arc)


def store(doc: Doc, tokens: list[int], kinds: list[str], arcs: list[float]) -> None:
    """Keep the kinds and arc probabilities of the words among a document's tokens; white space has none."""
    every, certainty = [""] * len(doc), [0.0] * len(doc)
    for i, kind, arc in zip(tokens, kinds, arcs, strict=True):
        every[i], certainty[i] = kind, round(arc, 3)
    doc.user_data[KINDS], doc.user_data[ARCS] = every, certainty
