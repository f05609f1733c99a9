"""What the user names as input, as a list of single sources: files, the files of folders, standard input."""

import gzip
import os
import re
import stat
import sys
import zlib
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from io import BufferedReader, RawIOBase
from pathlib import Path
from typing import Literal, cast

from kg.errors import InputError
from kg.reading.decoding import STREAM_LIMIT, Report, Stream
from kg.reading.fields import Columns

Kind = Literal["text", "html", "rows", "table", "unknown"]

STANDARD_INPUT = "-"
SUFFIXES: dict[str, Kind] = {
    ".txt": "text",
    ".text": "text",
    ".md": "text",
    ".html": "html",
    ".htm": "html",
    ".xhtml": "html",
    ".jsonl": "rows",
    ".ndjson": "rows",
    ".json": "rows",
    ".csv": "table",
    ".tsv": "table",
}
_EXPECTED = ".txt .md .html .jsonl .json .csv .tsv, packed with gzip or not"
_GZIP = b"\x1f\x8b"
_HEAD = 4096  # bytes that show what a file without a suffix is
_JSON = re.compile(rb"(?:\[\s*)?\{\s*\"")
_HTML = re.compile(rb"<!doctype html|<html|<\?xml[^>]*>\s*<!doctype html", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Source:
    """One file to read: `name` is how the user wrote it, `id` what its article is called. No path is standard input."""

    name: str
    id: str
    kind: Kind
    path: Path | None = None


@dataclass(frozen=True, slots=True)
class Opened:
    """A source that is being read: its bytes, and the limit to their number where they come out of a packed file."""

    name: str
    id: str
    bytes: Stream
    limit: int | None = None


def sources(inputs: Sequence[str], *, report: Report) -> list[Source]:
    """Every file behind these inputs once, in a fixed order; two files of one name are told apart by their folders."""
    found: list[Source] = []
    for item in inputs:
        try:
            found += _expanded(item, report)
        except OSError as error:
            report(InputError(f"{item}: cannot be read ({_reason(error)})"))
    return _distinct(_once(found))


@contextmanager
def opened(source: Source) -> Iterator[Opened]:
    """The source with its bytes, unpacked where packed; what goes wrong with the file becomes an InputError."""
    try:
        with _raw(source) as raw:
            packed = raw.peek(2)[:2] == _GZIP
            stream = gzip.GzipFile(fileobj=raw) if packed else raw
            yield Opened(source.name, source.id, cast(Stream, stream), STREAM_LIMIT if packed else None)
    except (gzip.BadGzipFile, EOFError, zlib.error):
        raise InputError(f"{source.name}: damaged gzip file; pack it again") from None
    except OSError as error:
        raise InputError(f"{source.name}: cannot be read ({_reason(error)})") from None


def look(stream: Opened, columns: Columns) -> Kind:
    """The kind of a source without a suffix, by how it begins."""
    head = stream.bytes.peek(_HEAD)[:_HEAD].removeprefix(b"\xef\xbb\xbf").lstrip()
    first = head.partition(b"\n")[0].decode("utf-8", errors="replace")
    if _JSON.match(head):
        return "rows"
    if _HTML.match(head):
        return "html"
    cells = [cell.strip(' \r"') for cell in re.split(r"[,;\t|]", first)]
    return "table" if len(cells) > 1 and columns.text in cells else "text"


@contextmanager
def _raw(source: Source) -> Iterator[BufferedReader]:
    if source.path is None:
        stdin = sys.stdin.buffer
        yield stdin if isinstance(stdin, BufferedReader) else BufferedReader(cast(RawIOBase, stdin))
        return
    with source.path.open("rb") as stream:
        yield stream


def _expanded(item: str, report: Report) -> list[Source]:
    if item == STANDARD_INPUT:
        return [Source("standard input", "stdin", "unknown")]
    path = Path(item)
    if stat.S_ISDIR(path.stat().st_mode):
        return _folder(path, item, report)
    kind = _kind(path)
    if kind is None:
        report(InputError(f"{item}: unknown kind of file ({path.suffix}); expected {_EXPECTED}"))
        return []
    return [Source(item, path.name, kind, path)]


def _folder(path: Path, item: str, report: Report) -> list[Source]:
    files = sorted(_walk(path, {_identity(path)}, report), key=lambda file: file.relative_to(path).parts)
    kinds = ((file, _kind(file)) for file in files)
    found = [Source(file.as_posix(), file.name, kind, file) for file, kind in kinds if kind and kind != "unknown"]
    if not found:
        report(InputError(f"{item}: no article in this folder; expected {_EXPECTED}"))
    return found


def _walk(folder: Path, seen: set[tuple[int, int]], report: Report) -> Iterator[Path]:
    """The files below a folder but hidden ones; a folder reached twice, as by a link to its parent, is walked once."""
    try:
        paths = sorted(path for path in folder.iterdir() if not path.name.startswith("."))
    except OSError as error:
        report(InputError(f"{folder.as_posix()}: cannot be read ({_reason(error)})"))
        return
    for path in paths:
        if not path.is_dir():
            yield path
        elif (identity := _identity(path)) not in seen:
            seen.add(identity)
            yield from _walk(path, seen, report)


def _identity(path: Path) -> tuple[int, int]:
    found = path.stat()
    return found.st_dev, found.st_ino


def _kind(path: Path) -> Kind | None:
    """By the suffix; a file without one, as a shell's pipe has none, is judged by what is in it."""
    name = path.name.lower()
    suffix = Path(name.removesuffix(".gz")).suffix
    return SUFFIXES.get(suffix) if suffix else "unknown"


def _once(found: list[Source]) -> list[Source]:
    first: dict[str, Source] = {}
    for source in found:
        first.setdefault(os.path.realpath(source.path) if source.path else "", source)
    return list(first.values())


def _distinct(found: list[Source]) -> list[Source]:
    paths: dict[str, list[str]] = {}
    for source in found:
        paths.setdefault(source.id, []).append(str((source.path or Path()).absolute()))
    return [replace(source, id=_told_apart(source, paths[source.id])) for source in found]


def _told_apart(source: Source, paths: list[str]) -> str:
    """The file name, or the path from the folder that all files of this name share."""
    if len(paths) == 1 or source.path is None:
        return source.id
    return Path(os.path.relpath(source.path, os.path.commonpath(paths))).as_posix()


def _reason(error: OSError) -> str:
    return (error.strerror or str(error)).lower()
