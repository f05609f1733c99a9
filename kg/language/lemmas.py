"""Lemmas from words and tags, by the conventions of UD English.

Names stay as they are written, plural or not ("United States"); a base form's tag makes the word its own lemma;
inflected nouns, verbs, adjectives and adverbs go through lemminflect; a short table (lemmas.tsv beside the model)
holds what neither gives.
"""

import re
from functools import cache, lru_cache

from lemminflect import getLemma

from kg.language.network import SHIPPED

INFLECTED = {
    "NNS": "NOUN",
    "VBD": "VERB",
    "VBG": "VERB",
    "VBN": "VERB",
    "VBP": "VERB",
    "VBZ": "VERB",
    "JJR": "ADJ",
    "JJS": "ADJ",
    "RBR": "ADV",
    "RBS": "ADV",
}
AS_WRITTEN = ("NNP", "NNPS", "FW", "ADD", "LS")
OPEN = ("NN", "NNS", "JJ")  # may hold a capital of their own: "American", "GDP"
NUMBER = re.compile(r"[\d,]*\d(?:\.\d+)?")


@lru_cache(maxsize=200_000)
def lemma(word: str, tag: str, upos: str, first: bool = False) -> str:
    """The lemma of a word with its tags; `first` in its sentence, a capital says nothing."""
    if tag in AS_WRITTEN and word != "etc":
        return word
    if tag == "CD" and NUMBER.fullmatch(word):
        return word.replace(",", "")
    small = word.lower().replace("’", "'")
    known = _table().get((small, tag)) or _table().get((small, "*"))
    if known:
        return known
    inner = any(map(str.isupper, word[1:]))
    capital = tag in OPEN and (inner or (tag == "JJ" and word[:1].isupper() and not first))
    if tag not in INFLECTED:
        return word if capital else small
    found = _inflected(small, INFLECTED[tag])
    return word[: _common(small, found)] + found[_common(small, found) :] if capital else found


def _inflected(word: str, upos: str) -> str:
    """lemminflect's first lemma; of a compound ("co-founders") that of its last part."""
    found = getLemma(word, upos=upos, lemmatize_oov=False)
    if found:
        return str(found[0])
    head, hyphen, last = word.rpartition("-")
    found = getLemma(last, upos=upos)
    return head + hyphen + str(found[0]) if found else word


def _common(a: str, b: str) -> int:
    return next((i for i, (x, y) in enumerate(zip(a, b, strict=False)) if x != y), min(len(a), len(b)))


@cache
def _table() -> dict[tuple[str, str], str]:
    lines = (SHIPPED / "lemmas.tsv").read_text(encoding="utf-8").splitlines()
    rows = [line.split("\t") for line in lines if line and not line.startswith("#")]
    return {(word, tag): out for word, tag, out in rows}
