"""Words -> word pieces and shapes: what the encoder reads, in training and at run time alike."""

from collections.abc import Sequence
from functools import cache
from pathlib import Path

from tokenizers import Tokenizer, models, normalizers, pre_tokenizers

START, END, UNKNOWN, MASK = 101, 102, 100, 103
SHAPES = 8
MOST = 12  # pieces a word: an address or a line of dashes is not worth more
REMEMBERED = 100_000  # words whose pieces are kept
QUOTES = str.maketrans({"’": "'", "‘": "'", "ʼ": "'", "´": "'", "`": "'", "″": '"', "„": "“", "«": "“", "»": "”"})


def shape(word: str) -> int:
    """What lower-casing loses: 0 no word, 1 lower, 2 Title, 3 UPPER, 4 mIxed, 5 number, 6 sign, 7 one capital."""
    if word[:1].isdigit():
        return 5
    if not any(map(str.isalpha, word)):
        return 6
    if word.isupper():
        return 3 if len(word.rstrip(".")) > 1 else 7
    if word[:1].isupper():
        return 4 if any(map(str.isupper, word[1:])) else 2
    return 1 if word.islower() else 4


class Pieces:
    """The uncased BERT word-piece tokenizer over a vocabulary of one piece a line, with a memory for words."""

    def __init__(self, vocabulary: Path) -> None:
        pieces = {piece: i for i, piece in enumerate(vocabulary.read_text(encoding="utf-8").split("\n")) if piece}
        self._tokenizer = Tokenizer(models.WordPiece(pieces, unk_token="[UNK]", max_input_chars_per_word=100))
        self._tokenizer.normalizer = normalizers.BertNormalizer(lowercase=True)
        self._tokenizer.pre_tokenizer = pre_tokenizers.BertPreTokenizer()
        self._known: dict[str, tuple[list[int], int]] = {}

    def split(self, words: Sequence[str]) -> list[tuple[list[int], int]]:
        """The piece ids of each word, at least one, and its shape."""
        new = list({word for word in words if word not in self._known})
        if len(self._known) + len(new) > REMEMBERED:
            self._known, new = {}, list(set(words))
        plain = [word.translate(QUOTES) for word in new]
        encoded = self._tokenizer.encode_batch(plain, add_special_tokens=False) if new else []
        for word, encoding in zip(new, encoded, strict=True):
            self._known[word] = (encoding.ids[:MOST] or [UNKNOWN], shape(word))
        return [self._known[word] for word in words]


@cache
def read(vocabulary: Path) -> Pieces:
    """The word pieces of a vocabulary file, read once a process."""
    return Pieces(vocabulary)
