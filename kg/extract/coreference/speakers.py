"""Quoted stretches and who speaks in them, as far as the words around a quotation tell: for I, we and you inside it."""

import re
from bisect import bisect
from collections.abc import Sequence

from kg.extract.mentions.traits import SUBJECTS
from kg.extract.syntax.document import Doc, Stretch, Token
from kg.lexicons import table

OPENING, CLOSING = "“", "”"
STRAIGHT = frozenset(('"', "''"))
TELLERS = frozenset("he she they i we".split())


def quotes(doc: Doc) -> list[tuple[int, int]]:
    """The quoted stretches (characters) of the text; one that is not closed ends with its paragraph."""
    out: list[tuple[int, int]] = []
    start: int | None = None
    for token in doc:
        if token.is_space and "\n" in token.text and start is not None:
            out.append((start, token.idx))
            start = None
        elif start is None and (token.text in (OPENING, "``") or (token.text in STRAIGHT and not _behind(token))):
            start = token.idx
        elif start is not None and (token.text == CLOSING or token.text in STRAIGHT):
            out.append((start, token.idx + 1))
            start = None
    return out


def _behind(token: Token) -> bool:
    """Two single marks that stand behind a word close what was opened with other marks."""
    return token.text == "''" and bool(token.whitespace_) and token.i > 0 and not token.nbor(-1).whitespace_


def speakers(doc: Doc, stretches: Sequence[tuple[int, int]]) -> list[Token | None]:
    """For each quoted stretch the head word of who says it, by its own sentences, else by those of its paragraph."""
    out: list[Token | None] = []
    text = doc.text
    inside = {i for a, b in stretches for i in range(a, b)}
    sentences = list(doc.sents)
    breaks = [found.start() for found in re.finditer("\n", text)]
    paragraphs = {s.start: bisect(breaks, s[0].idx) for s in sentences}
    for n, (start, end) in enumerate(stretches):
        touched = [s for s in sentences if s.start_char < end and start < s.end_char]
        found = _speaker(touched, inside, start)
        if found is None:
            here = [s for s in sentences if paragraphs[s.start] == paragraphs[touched[0].start]] if touched else []
            found = _speaker(sorted(here, key=lambda s: abs(s.start_char - start)), inside)
        if found is None and n and out[-1] is not None and _goes_on(text, stretches[n - 1][1], start, end):
            found = out[-1]
        out.append(found)
    return out


def _goes_on(text: str, before: int, start: int, end: int) -> bool:
    """A quotation that goes on in the next paragraph, or one that is a paragraph right after one with a quotation."""
    near = text.find("\n", before, start)
    alone = "\n" in text[before:start] and text[end : end + 1] in ("\n", "") and not text[near:start].strip()
    return start - before < 3 or (alone and len(text[before:start].strip().split("\n")) == 1)


def _speaker(sentences: Sequence[Stretch], inside: set[int], at: int = 0) -> Token | None:
    """The subject of a verb outside quotations in the first sentence with one: of speech, else of thought, the nearest
    to a place.
    """
    for sentence in sentences:
        verbs = [v for v in sentence if v.idx not in inside and v.pos_ == "VERB" and _frames(v)]
        for verb in sorted(verbs, key=lambda v: ("quote" not in _frames(v), abs(v.idx - at))):
            subject = _subject(verb)
            if subject is not None and subject.idx not in inside:
                return subject
    return None


def _frames(verb: Token) -> list[str]:
    """What a verb of saying or thinking takes as content; nothing for any other verb."""
    particle = next((f" {t.lower_}" for t in verb.children if t.dep_ == "compound:prt"), "")
    verbs = table("reporting_verbs")
    return (verbs.get(f"{verb.lemma_}{particle}") or verbs.get(verb.lemma_, "")).split()


def _subject(verb: Token) -> Token | None:
    """Who speaks: the subject, the name for which "who" stands, or the subject above a participle ("..., adding")."""
    subject = next((t for t in verb.children if t.dep_ in SUBJECTS), None)
    if subject is None:
        bare = verb.dep_ == "advcl" and verb.tag_ == "VBG" and verb.head.pos_ == "VERB"
        return _subject(verb.head) if bare else None
    if subject.lower_ == "who" and verb.dep_ == "acl:relcl":
        return verb.head if verb.head.pos_ == "PROPN" else None
    return subject if subject.pos_ != "PRON" or subject.lower_ in TELLERS else None
