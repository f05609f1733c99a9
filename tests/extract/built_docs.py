"""Docs built by hand: one token a line, `word tag head relation [TYPE] [lemma=...]`, heads counted from one in each
sentence.
"""

import spacy
from spacy.tokens import Doc

VOCAB = spacy.blank("en").vocab
UPOS = {
    **dict.fromkeys(("NN", "NNS"), "NOUN"),
    **dict.fromkeys(("NNP", "NNPS"), "PROPN"),
    **dict.fromkeys(("PRP", "PRP$", "WP", "WDT"), "PRON"),
    **dict.fromkeys(("IN", "TO"), "ADP"),
    **{"JJ": "ADJ", "DT": "DET", "CC": "CCONJ", "CD": "NUM", "RB": "ADV", "POS": "PART", "MD": "AUX"},
}
TIGHT = frozenset([",", ".", "'s", "’s", "”", ":", ";"])


def build(*sentences: str) -> Doc:
    """The sentences, one after the other, as one text."""
    words, tags, heads, deps, lemmas, ents, starts = [], [], [], [], [], [], []
    for sentence in sentences:
        offset = len(words)
        for line in sentence.strip().splitlines():
            word, tag, head, dep, *more = line.split()
            kind = next((m for m in more if m.isupper()), "")
            lemma = next((m.removeprefix("lemma=") for m in more if m.startswith("lemma=")), "")
            before = ents[-1][2:] if len(words) > offset and ents else ""
            ents.append(f"{'I' if kind == before else 'B'}-{kind}" if kind else "O")
            starts.append(len(words) == offset)
            lemmas.append(
                lemma or (word if tag.startswith("NNP") else word.lower().removesuffix("s" if tag == "NNS" else ""))
            )
            words.append(word)
            tags.append(tag)
            heads.append(offset + int(head) - 1 if int(head) else len(words) - 1)
            deps.append(dep)
    spaces = [i + 1 < len(words) and words[i + 1] not in TIGHT and word != "“" for i, word in enumerate(words)]
    pos = ["VERB" if t.startswith("V") else UPOS.get(t, "PUNCT") for t in tags]
    return Doc(
        VOCAB,
        words=words,
        spaces=spaces,
        tags=tags,
        pos=pos,
        heads=heads,
        deps=deps,
        lemmas=lemmas,
        ents=ents,
        sent_starts=starts,
    )
