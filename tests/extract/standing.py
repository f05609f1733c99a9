"""Words that stand for chains, without a text to find them in."""

from collections.abc import Mapping, Sequence

from kg.extract.statements.nodes import Nodes
from kg.extract.syntax.tree import Word
from kg.records import Chain, Mention, Span

KINDS = {
    **dict.fromkeys(("Person", "Country", "Organization", "Group"), "actor"),
    **dict.fromkeys(("Event", "Issue", "Agreement"), "issue"),
    **dict.fromkeys(("Place", "City"), "place"),
    "Thing": "other",
}


def standing(words: Sequence[Word], types: Mapping[str, str]) -> Nodes:
    """Nodes in which the words of these texts stand for chains of these types, equal texts for the same."""
    heads = [word for word in words if word.text in types]
    mentions = [
        Mention(Span(w.start, w.end), w.text, w.start, "name" if w.pos == "PROPN" else "nominal") for w in heads
    ]
    chains = [
        Chain(text, KINDS[name], name, tuple(i for i, w in enumerate(heads) if w.text == text))
        for text, name in types.items()
    ]
    return Nodes(mentions, chains)
