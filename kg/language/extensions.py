"""What the pipeline tells of a token beyond spaCy's own attributes.

It is kept in `Doc.user_data`, so that it travels with the document.

`Token._.kind` is the entity type of the mention that a word heads (person, organization, place, event, object,
abstract, animal, substance, plant, time; "" for other words). `Token._.arc_probability` is the parser's probability of
the word's head and its relation to it, 0 if unknown.
"""

from collections.abc import Mapping, Sequence

import numpy as np
from numpy.typing import NDArray
from spacy.tokens import Doc, Token

KINDS, ARCS = "kg_kinds", "kg_arcs"
LINKS = {"link_words": "kg_link_words", "link_heads": "kg_link_heads"}


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


def link(doc: Doc, tokens: list[int], layers: Sequence[Mapping[str, NDArray[np.float32]]]) -> None:
    """Keep the vectors whose products say how well a word goes on with an earlier one's chain, if the network has any.

    They stand in `Doc.user_data`, a row a token, under the values of `LINKS`.
    """
    for name, key in LINKS.items():
        if name in layers[0]:
            found = np.concatenate([layer[name] for layer in layers])
            doc.user_data[key] = np.zeros((len(doc), found.shape[1]), dtype=np.float16)
            doc.user_data[key][tokens] = found
