"""Bytes into text: packed or not, in whatever encoding, with its size and its characters kept in bounds.

The text that comes out has `\\n` as its only line end, a space for every other control character (one for one), and
U+FFFD for what is no character at all, so that it can stand in JSON, XML and RDF as it is. Offsets count in that text.
"""

import codecs
import re
from collections.abc import Callable, Iterator
from io import TextIOWrapper
from typing import IO, Protocol, cast

from kg.errors import InputError

TEXT_LIMIT = 20_000_000  # bytes or characters of one article: some forty novels, so a larger one is not an article
LINE_LIMIT = 2 * TEXT_LIMIT  # bytes of one line of a table: an article of the largest size with its escapes
STREAM_LIMIT = 2_000_000_000  # bytes that one packed table may unpack to

Report = Callable[[InputError], object]


class Stream(Protocol):
    """The bytes of a file, packed or not: what a BufferedReader and a GzipFile both do."""

    def peek(self, size: int, /) -> bytes:
        """Bytes that come next, without taking them."""

    def read(self, size: int, /) -> bytes:
        """So many bytes, or fewer at the end."""

    def readline(self, size: int, /) -> bytes:
        """The bytes up to the next line end."""


_BOMS = (  # UTF-32 first: its little-endian mark begins with that of UTF-16
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_BINARY = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f]")
_BINARY_SHARE = 0.01  # random bytes have a tenth of these, text has none or a stray one
_WESTERN_SHARE = 0.05  # English text has few letters beyond ASCII: quotes, dashes, names
_WESTERN_LEAST = 3
_HIGH = re.compile(rb"[\x80-\xff]")
_NEWLINES = re.compile(r"\r\n?")
_CONTROLS = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]")
_NO_CHARACTERS = re.compile("[\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]")


def clean(text: str) -> str:
    """The text with plain line ends and without characters that no other format can hold.

    >>> clean("one\\r\\ntwo\\x07three")
    'one\\ntwo three'
    """
    text = _NEWLINES.sub("\n", text.removeprefix("\ufeff"))
    return _NO_CHARACTERS.sub("\ufffd", _CONTROLS.sub(" ", text))


def whole(stream: Stream, name: str) -> bytes:
    """All of a stream, unless it is empty or larger than an article can be."""
    data = stream.read(TEXT_LIMIT + 1)
    if len(data) > TEXT_LIMIT:
        raise InputError(f"{name}: larger than {TEXT_LIMIT // 1_000_000} MB; split it into articles or give JSON lines")
    if not data.strip():
        raise InputError(f"{name}: empty; remove it or fill it")
    return data


def decode(data: bytes, name: str, *, declared: str = "") -> str:
    """The text of these bytes: by their byte order mark, else as UTF-8, else as declared, else as they look."""
    encoding = _marked(data)
    if encoding:
        return _decoded(data, encoding, name)
    _refuse_binary(data, name)
    for encoding in ("utf-8", declared):
        try:
            return clean(data.decode(encoding))
        except (UnicodeError, LookupError):
            continue
    return _decoded(data, _guessed(data, name), name)


def lines(stream: Stream, name: str, *, limit: int | None, report: Report) -> Iterator[tuple[int, str]]:
    """The lines of a stream with their numbers; one that is wrong is reported, the next one follows."""
    head = stream.peek(4096)[:4096]
    encoding = _marked(head)
    if encoding and encoding != "utf-8-sig":
        yield from _wide_lines(stream, encoding, name)
        return
    if not encoding and _mostly_binary(head):
        raise _binary(name)
    for number, raw in enumerate(_raw_lines(stream, name, limit), start=1):
        try:
            yield number, decode(raw, f"{name} line {number}")
        except InputError as error:
            report(error)


def _raw_lines(stream: Stream, name: str, limit: int | None) -> Iterator[bytes]:
    size = 0
    while raw := stream.readline(LINE_LIMIT):
        size += len(raw)
        if limit is not None and size > limit:
            raise InputError(f"{name}: unpacks to more than {limit // 1_000_000_000} GB; unpack it if that is right")
        if len(raw) == LINE_LIMIT and not raw.endswith(b"\n"):
            raise InputError(f"{name}: a line is longer than {LINE_LIMIT // 1_000_000} MB; the rest is not read")
        yield raw


def _wide_lines(stream: Stream, encoding: str, name: str) -> Iterator[tuple[int, str]]:
    text = TextIOWrapper(cast(IO[bytes], stream), encoding=encoding, newline=None)
    read = iter(lambda: text.readline(LINE_LIMIT), "")
    try:
        yield from ((number, clean(line)) for number, line in enumerate(read, start=1))
    except UnicodeError:
        raise InputError(f"{name}: broken {encoding.upper()}; save it as UTF-8") from None


def _marked(data: bytes) -> str:
    return next((encoding for mark, encoding in _BOMS if data.startswith(mark)), "")


def _refuse_binary(data: bytes, name: str) -> None:
    if b"\0" in data or _mostly_binary(data):
        raise _binary(name)


def _mostly_binary(data: bytes) -> bool:
    return len(_BINARY.findall(data)) > 1 + _BINARY_SHARE * len(data)


def _binary(name: str) -> InputError:
    return InputError(f"{name}: binary, not text; convert it to text or HTML")


def _decoded(data: bytes, encoding: str, name: str) -> str:
    try:
        return clean(data.decode(encoding))
    except UnicodeError:
        raise InputError(f"{name}: broken {encoding.upper()}; save it as UTF-8") from None


def _guessed(data: bytes, name: str) -> str:
    if _western(data):
        return "cp1252"
    from charset_normalizer import from_bytes

    best = from_bytes(data).best()
    if best is None:
        raise InputError(f"{name}: its encoding cannot be told; save it as UTF-8")
    return best.encoding


def _western(data: bytes) -> bool:
    """A short text misleads every detector; mostly-ASCII bytes that Windows-1252 can hold are almost always that."""
    if len(_HIGH.findall(data)) > _WESTERN_LEAST + _WESTERN_SHARE * len(data):
        return False
    try:
        data.decode("cp1252")
    except UnicodeDecodeError:
        return False
    return True
