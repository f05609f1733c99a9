"""Language: whether an article is English, and which lines of an English one are not."""

import re
from collections.abc import Iterator, Sequence

from kg.errors import InputError
from kg.lexicons import words
from kg.reading.lines import Line

_LEAST_WORDS = 20  # a shorter text tells too little to be turned away
_LEAST_LETTERS = 5 * _LEAST_WORDS  # the same for scripts without spaces between words
_ENGLISH_SHARE = 0.2  # of English running text 35 to 45 % are these words, of other languages at most a tenth
_SAMPLE = 50_000  # characters that tell the language of a text
_LONGEST = 2000  # characters of a line that is judged
_LINE_WORDS = 9  # words that an English sentence never has without one of the small words
_OTHER = re.compile(r"[^\W\d_A-Za-z\u00c0-\u024f]")
_LETTER = re.compile(r"[^\W\d_]")
_WORD = re.compile(r"[^\W\d_]+")


class Skipped(InputError):  # noqa: N818 - nothing is wrong
    """An article that is left out by intent: it is not in English. It is told to the user, but is no failure."""


def language(text: str) -> str:
    """The language of a text as an ISO 639 code; `en` where the text is too short to tell."""
    text = text[:_SAMPLE]
    found = [word.lower() for word in _WORD.findall(text)]
    if sum(word in words("boilerplate_english") for word in found) >= _ENGLISH_SHARE * len(found):
        return "en"
    if len(found) < _LEAST_WORDS and len(_LETTER.findall(text)) < _LEAST_LETTERS and _latin(text):
        return "en"
    from py3langid import classify

    return str(classify(text)[0])


def lines(all_lines: Sequence[Line]) -> Iterator[Line]:
    """The lines in another script or language than the English around them."""
    return (line for line in all_lines if not _latin(line.text) or _wordless(line))


def _latin(text: str) -> bool:
    others = len(_OTHER.findall(text))
    return not others or 2 * others < len(_LETTER.findall(text))


def _wordless(line: Line) -> bool:
    """A long line in small letters without a single small English word; names and lists of names have capitals."""
    found = _WORD.findall(line.text) if len(line.text) <= _LONGEST else []
    small = [word for word in found if word.islower()]
    if len(found) < _LINE_WORDS or 2 * len(small) < len(found):
        return False
    return not any(word in words("boilerplate_english") for word in small if len(word) > 1) and _other(line.text)


def _other(text: str) -> bool:
    from py3langid import classify

    return str(classify(text)[0]) != "en"
