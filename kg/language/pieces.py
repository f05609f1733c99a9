"""Words -> word pieces and shapes: what the encoder reads, in training and at run time alike."""

from collections.abc import Sequence
from functools import cache
from pathlib import Path

from tokenizers import Tokenizer, models, normalizers, pre_tokenizers

START, END, UNKNOWN, MASK = 101, 102, 100, 103
SHAPES = 8
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


@cache
def tokenizer(vocabulary: Path) -> Tokenizer:
    """The uncased BERT word-piece tokenizer over a vocabulary of one piece a line."""
    pieces = {piece: i for i, piece in enumerate(vocabulary.read_text(encoding="utf-8").split("\n")) if piece}
    out = Tokenizer(models.WordPiece(pieces, unk_token="[UNK]", max_input_chars_per_word=100))
    out.normalizer = normalizers.BertNormalizer(lowercase=True)
    out.pre_tokenizer = pre_tokenizers.BertPreTokenizer()
    return out


def split(words: Sequence[str], pieces: Tokenizer, most: int = 12) -> list[list[int]]:
    """The piece ids of each word, at least one and at most `most`: an address or a line of dashes costs little."""
    plain = [word.translate(QUOTES) for word in words]
    return [encoding.ids[:most] or [UNKNOWN] for encoding in pieces.encode_batch(plain, add_special_tokens=False)]
