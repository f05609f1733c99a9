"""Lemmas from words and tags."""

from functools import lru_cache

from lemminflect import getLemma

PROPER = ("NNP", "NNPS")


class Lemmatizer:
    """Treebank lemmas: names and closed classes by rule, open classes by lemminflect."""

    def __call__(self, word: str, tag: str, upos: str) -> str:
        """The lemma of a word with its Penn tag and Universal part of speech."""
        return _lemma(word, tag, upos)


@lru_cache(maxsize=100_000)
def _lemma(word: str, tag: str, upos: str) -> str:
    if tag in PROPER:
        return word
    found = getLemma(word.lower(), upos=upos) if upos in ("NOUN", "VERB", "AUX", "ADJ", "ADV") else ()
    return str(found[0]) if found else word.lower()
