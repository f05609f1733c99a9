"""What noun phrases without a name are called, and which of them are kept apart; on hand-written trees."""

import pytest
from built_docs import build

from kg.extract.coreference.chains import chains
from kg.extract.mentions.entities import mentions

LEFT = "{noun} {tag} 2 nsubj\nleft VBD 0 root\n. . 2 punct"
THE = "The DT 2 det\n{noun} {tag} 3 nsubj\nleft VBD 0 root\n. . 3 punct"
WITH = "{word} {kind} 2 amod\n{noun} {tag} 3 nsubj\nleft VBD 0 root\n. . 3 punct"
THE_WITH = "The DT 3 det\n{word} {kind} 3 amod\n{noun} {tag} 4 nsubj\nleft VBD 0 root\n. . 4 punct"
PEOPLE = {"noun": "voters", "tag": "NNS"}
WORLD = {"noun": "world", "tag": "NN"}


def last(*sentences: str) -> str:
    """The label of the chain that the last mention belongs to."""
    found = mentions(doc := build(*sentences))
    return next(c.label for c in chains(doc, found) if len(found) - 1 in c.mentions)


@pytest.mark.parametrize(
    ("sentences", "label"),
    [
        # Words that only compare or place are no part of what a thing is called.
        ((WITH.format(word="Last", kind="JJ", **PEOPLE), THE.format(**PEOPLE)), "voters"),
        ((WITH.format(word="Older", kind="JJR", **PEOPLE), THE.format(**PEOPLE)), "voters"),
        ((WITH.format(word="Peruvian", kind="JJ", **PEOPLE), THE.format(**PEOPLE)), "Peruvian voters"),
        ((THE.format(**PEOPLE).replace("The DT 2 det", "Her PRP$ 2 nmod:poss"), THE.format(**PEOPLE)), "Her voters"),
        # A bare plural is everybody, whoever is meant by "the voters" behind it.
        (
            (
                WITH.format(word="Evangelical", kind="JJ", **PEOPLE),
                THE.format(**PEOPLE),
                LEFT.format(noun="Voters", tag="NNS"),
            ),
            "Voters",
        ),
        # The world is no part of it.
        ((THE_WITH.format(word="developed", kind="VBN", **WORLD), THE.format(**WORLD)), "world"),
    ],
)
def test_label(sentences: tuple[str, ...], label: str) -> None:
    assert last(*sentences) == label


@pytest.mark.slow
@pytest.mark.parametrize(
    ("text", "word", "label"),
    [
        ("Marsh’s aides and angry donors left.", "donors", "Marsh’s angry donors"),
        ("Marsh’s aides, Peruvian deputies and party donors left.", "deputies", "Peruvian deputies"),
        ("Obama spoke. His staff left. The Obama staff met Peru. His staff returned.", "staff", "Obama staff"),
        ("The economy grew. The economy is the strongest economy in the world. The economy won.", "economy", "economy"),
    ],
)
def test_label_on_the_real_pipeline(nlp, text: str, word: str, label: str) -> None:
    doc = nlp(text)
    found = mentions(doc)
    last_one = max(i for i, m in enumerate(found) if word in m.text)
    assert next(c.label for c in chains(doc, found) if last_one in c.mentions) == label
