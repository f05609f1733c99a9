"""The one shape that every training corpus is read into."""

from dataclasses import dataclass


@dataclass
class Sentence:
    """A sentence of words with whichever layers its corpus annotates; a layer it lacks is None.

    `heads` are 0-based indices into the sentence, -1 for the root. `names` holds, for each word, a bit mask of the
    name labels that the corpus allows for it, `kinds` the type of the mention that a word heads ("" for none),
    `chains` the number of that mention's chain (0 for none), `begun` whether the chain has an earlier mention in the
    document.
    """

    words: list[str]
    document: str
    paragraph: bool = False  # opens a paragraph
    xpos: list[str] | None = None
    upos: list[str] | None = None
    heads: list[int] | None = None
    relations: list[str] | None = None
    names: list[int] | None = None
    kinds: list[str] | None = None
    chains: list[int] | None = None
    begun: list[bool] | None = None


@dataclass(frozen=True)
class Token:
    """One word line of a CoNLL-U file."""

    form: str
    lemma: str
    upos: str
    xpos: str
    head: int
    relation: str
    misc: str
    space_after: bool


@dataclass(frozen=True)
class Mention:
    """A bracketed mention of a GUM document: token offsets within it, entity type, Wikipedia title and chain."""

    start: int
    end: int
    kind: str
    link: str
    chain: str = ""
