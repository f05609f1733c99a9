"""Parsed texts written out by hand, for tests that must not depend on a model."""

from spacy.tokens import Doc
from spacy.vocab import Vocab

from kg.extract.syntax import tree

VOCAB = Vocab()
COARSE = {
    **dict.fromkeys(("NN", "NNS"), "NOUN"),
    **dict.fromkeys(("NNP", "NNPS"), "PROPN"),
    **dict.fromkeys(("PRP", "PRP$", "WDT", "WP"), "PRON"),
    **dict.fromkeys(("IN", "RP"), "ADP"),
    **dict.fromkeys(("TO", "POS"), "PART"),
    **{"JJ": "ADJ", "RB": "ADV", "MD": "AUX", "DT": "DET", "CC": "CCONJ", "CD": "NUM"},
}


def parsed(text: str) -> Doc:
    """A Doc from tokens written `word/TAG/relation/head`, heads counted from 1, 0 for the root, a lemma as a fifth
    part.

    Sentences are parted by ` || `, heads are counted anew in each.
    """
    words, tags, deps, heads, lemmas, starts = [], [], [], [], [], []
    for sentence in text.split(" || "):
        base = len(words)
        for at, token in enumerate(sentence.split()):
            word, tag, dep, head, *lemma = token.split("/")
            words.append(word)
            tags.append(tag)
            deps.append(dep)
            heads.append(base + int(head) - 1 if int(head) else base + at)
            lemmas.append(lemma[0] if lemma else word.lower())
            starts.append(at == 0)
    pos = ["VERB" if t.startswith("VB") else COARSE.get(t, "PUNCT") for t in tags]
    pos = ["AUX" if d.startswith("aux") or d == "cop" else p for d, p in zip(deps, pos, strict=True)]
    return Doc(VOCAB, words=words, tags=tags, deps=deps, heads=heads, lemmas=lemmas, pos=pos)


def word(text: str, form: str) -> tree.Word:
    """The first word of this form in a text written so."""
    return next(w for w in tree.read(parsed(text)) if w.text == form)
