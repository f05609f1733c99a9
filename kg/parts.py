"""Part files of a store: JSON lines, each packed by gzip on its own, so that one is read alone and all are checked.

The first line is the index: which entry stands under which key, how long it is, and its checksum. As plain gzip files
they can be read with any tool.
"""

import gzip
import json
import os
import zlib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO

FORMAT = 1
SUFFIX = ".jsonl.gz"
_INDEX_LIMIT = 50_000_000  # bytes of an index: some 500,000 entries, far more than one part has
_CHUNK = 65536


@dataclass(frozen=True, slots=True)
class Place:
    """Where an entry stands: its part, the bytes there, and their checksum."""

    part: Path
    start: int
    size: int
    check: int


def packed(value: object) -> bytes:
    """A JSON value as a line that is a gzip file of its own."""
    return gzip.compress(json.dumps(value, separators=(",", ":")).encode("ascii") + b"\n", compresslevel=6, mtime=0)


def unpacked(data: bytes, key: str) -> Any:
    """What stands behind its key in a packed line; ValueError where another key stands there."""
    name, value = json.loads(gzip.decompress(data))
    if name != key:
        raise ValueError(name)
    return value


def write(part: Path, unfinished: Path, entries: Mapping[str, bytes]) -> None:
    """Writes packed lines under their keys; the part is there at once and whole, or not at all."""
    with unfinished.open("xb") as stream:
        stream.write(packed([FORMAT, [[name, len(data), zlib.crc32(data)] for name, data in entries.items()]]))
        stream.writelines(entries.values())
        stream.flush()
        os.fsync(stream.fileno())
    unfinished.replace(part)
    _settle(part.parent)


def index(part: Path) -> list[tuple[str, Place]]:
    """The keys of a part and their places; ValueError where the part is not as long as its index says."""
    with part.open("rb") as stream:
        line, start = _first_line(stream)
    number, entries = json.loads(line)
    found = []
    for name, size, check in entries:
        found.append((name, Place(part, start, size, check)))
        start += size
    if number != FORMAT or start != part.stat().st_size:
        raise ValueError(part)
    return found


def read(place: Place) -> bytes | None:
    """The packed line at a place, None where it is not what was written."""
    try:
        with place.part.open("rb") as stream:
            stream.seek(place.start)
            data = stream.read(place.size)
    except OSError:
        return None
    return data if len(data) == place.size and zlib.crc32(data) == place.check else None


def _first_line(stream: BinaryIO) -> tuple[bytes, int]:
    """The first packed line, and where it ends."""
    unpacker = zlib.decompressobj(wbits=31)
    line, taken = b"", 0
    while not unpacker.eof:
        data = stream.read(_CHUNK)
        line += unpacker.decompress(data)
        taken += len(data)
        if not data or len(line) > _INDEX_LIMIT:
            raise EOFError(stream.name)
    return line, taken - len(unpacker.unused_data)


def _settle(folder: Path) -> None:
    """Makes a rename last, where the system knows how."""
    if hasattr(os, "O_DIRECTORY"):
        handle = os.open(folder, os.O_DIRECTORY)
        os.fsync(handle)
        os.close(handle)
