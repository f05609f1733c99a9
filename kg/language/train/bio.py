"""Files with one word and one BIO label a line."""

from collections.abc import Iterator
from pathlib import Path

Span = tuple[int, int, str]


def read(
    path: Path, word: int = 0, label: int = -1, separator: str | None = None
) -> Iterator[tuple[list[str], list[Span]]]:
    """Words and typed spans of each sentence."""
    words: list[str] = []
    tags: list[str] = []
    for line in [*path.read_text(encoding="utf-8").splitlines(), ""]:
        if line.startswith(("#", "-DOCSTART-")):
            continue
        if line.strip():
            columns = line.split(separator)
            words.append(columns[word])
            tags.append(columns[label])
        elif words:
            yield words, spans(tags)
            words, tags = [], []


def spans(tags: list[str]) -> list[Span]:
    """(start, end, type) of every span of a BIO sequence; an I that follows another type opens a span."""
    found: list[Span] = []
    for i, tag in enumerate(tags):
        if tag == "O":
            continue
        if tag[0] == "I" and found and found[-1][1] == i and found[-1][2] == tag[2:]:
            found[-1] = (found[-1][0], i + 1, tag[2:])
        else:
            found.append((i, i + 1, tag[2:]))
    return found
