"""Windows of consecutive sentences: what a training step sees is cut like what the parser meets at run time."""

import random
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace

from kg.language.pieces import END, MASK, START, Pieces
from kg.language.train.records import Sentence

LONGEST = 180  # pieces a window
SINGLE = 0.75  # share of windows that are one sentence, as treebank scoring and short paragraphs give them
DROP_STOP, UPPER, TITLE, LOWER = 0.04, 0.02, 0.02, 0.02  # shares of sentences
CURLY, DASHES, MASKED, SPLIT_PARAGRAPHS = 0.4, 0.3, 0.04, 0.9
CURLY_QUOTES = {"``": "“", "''": "”"}
LONG_DASHES = ("–", "—", "--", "-")
STOPS = (".", "!", "?")
LAYERS = ("words", "xpos", "upos", "heads", "relations", "names", "kinds", "chains", "begun")
SMALL = frozenset("a an the of in on at to for and or but by from with as".split())


@dataclass
class Window:
    """Sentences as one input: pieces and their shapes, each word's first piece and sentence number."""

    sentences: list[Sentence]
    pieces: list[int] = field(default_factory=lambda: [START])
    shapes: list[int] = field(default_factory=lambda: [0])
    first: list[int] = field(default_factory=list)
    numbers: list[int] = field(default_factory=list)

    def finish(self, pieces: Pieces, masked: float = 0.0, separated: float = 1.0) -> "Window":
        """Fill in the pieces; a paragraph is set off by an end piece in a share of cases."""
        for number, sentence in enumerate(self.sentences):
            if number and sentence.paragraph and random.random() < separated:
                self._add([END], 0)
            for ids, shape in pieces.split(sentence.words):
                self.first.append(len(self.pieces))
                self.numbers.append(number)
                self._add([MASK] * len(ids) if random.random() < masked else ids, shape)
        self._add([END], 0)
        return self

    def _add(self, ids: list[int], shape: int) -> None:
        self.pieces += ids
        self.shapes += [shape] * len(ids)


def sizes(sentences: Iterable[Sentence], pieces: Pieces) -> list[int]:
    """Pieces of each sentence."""
    return [sum(len(ids) for ids, _ in pieces.split(sentence.words)) for sentence in sentences]


def cut(sentences: list[Sentence], lengths: list[int]) -> Iterator[list[Sentence]]:
    """Windows of random length that cross sentence but not document borders, at new places each epoch."""
    window: list[Sentence] = []
    held, most = 0, _limit()
    for sentence, length in zip(sentences, lengths, strict=True):
        if window and (held + length > most or sentence.document != window[0].document):
            yield window
            window, held, most = [], 0, _limit()
        window.append(sentence)
        held += length + 1
    if window:
        yield window


def _limit() -> int:
    return 1 if random.random() < SINGLE else random.randint(30, LONGEST)


def roughen(sentences: list[Sentence]) -> list[Sentence]:
    """A window's sentences as raw news might have them: other quotes and dashes, headline case, no final stop."""
    curly, dashes = random.random() < CURLY, random.random() < DASHES
    return [_recased(_without_stop(_other_signs(sentence, curly, dashes))) for sentence in sentences]


def _other_signs(sentence: Sentence, curly: bool, dashes: bool) -> Sentence:
    if not sentence.xpos or not (curly or dashes):
        return sentence
    words = []
    for word, tag in zip(sentence.words, sentence.xpos, strict=True):
        if curly and word == '"':
            word = CURLY_QUOTES.get(tag, word)
        elif dashes and word in LONG_DASHES and tag in (":", ","):
            word = random.choice(LONG_DASHES)
        words.append(word)
    return replace(sentence, words=words)


def _without_stop(sentence: Sentence) -> Sentence:
    last = len(sentence.words) - 1
    if last < 2 or sentence.words[last] not in STOPS or random.random() > DROP_STOP:
        return sentence
    if sentence.heads and last in sentence.heads:
        return sentence
    return replace(sentence, **{name: layer and layer[:last] for name in LAYERS if (layer := getattr(sentence, name))})


def _recased(sentence: Sentence) -> Sentence:
    chance = random.random()
    if chance < UPPER:
        return replace(sentence, words=[word.upper() for word in sentence.words])
    if chance < UPPER + TITLE:
        return replace(sentence, words=[_titled(word, i) for i, word in enumerate(sentence.words)])
    if chance < UPPER + TITLE + LOWER:
        return replace(sentence, words=[word.lower() for word in sentence.words])
    return sentence


def _titled(word: str, place: int) -> str:
    return word if place and (word in SMALL or not word[:1].isalpha()) else word[:1].upper() + word[1:]


def batches(windows: list[Window], size: int, shuffle: bool) -> list[list[Window]]:
    """Windows of like length together, at most `size` pieces a batch with padding."""
    ordered = sorted(windows, key=lambda w: len(w.pieces) + (random.random() * 8 if shuffle else 0))
    out: list[list[Window]] = []
    for window in ordered:
        if not out or (len(out[-1]) + 1) * len(window.pieces) > size:
            out.append([])
        out[-1].append(window)
    if shuffle:
        random.shuffle(out)
    return out
