"""Extractions on disk, kept as they are made.

A part is a file of JSON lines, each line packed by gzip on its own; the first says which extraction stands where. So a
part opens at the cost of that one line, one extraction is read alone, and every byte is under a checksum. A part appears
by one rename and never changes. Builds that share a store hold its lock together; only one that holds it alone removes.
"""

from __future__ import annotations

import gzip
import json
import os
import zlib
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from hashlib import blake2b
from pathlib import Path
from types import TracebackType
from typing import Any, BinaryIO, Self
from uuid import uuid4

from kg.errors import StoreError
from kg.locks import Lock
from kg.records import Article, Extraction, from_json, to_json

FORMAT = 1
_SUFFIX = ".jsonl.gz"
_UNFINISHED = ".tmp"
_HEAD_LIMIT = 50_000_000  # bytes of a part's first line: some 500,000 extractions, far more than one batch has
_PART_SIZE = 32_000_000  # bytes that parts are joined up to
_SMALL = 1_000_000  # bytes below which a part is worth joining with others
_MANY = 32  # small parts that a store may have before they are joined

_BROKEN = (OSError, EOFError, zlib.error, ValueError, TypeError, KeyError, RecursionError)


@dataclass(frozen=True, slots=True)
class Place:
    """Where an extraction stands: its part, the bytes there, and their checksum."""

    part: Path
    start: int
    size: int
    check: int


def key(article: Article, version: str) -> str:
    """What an extraction is kept under: the article with all its fields and marks, and the version of the extractor."""
    content = json.dumps([FORMAT, version, to_json(article)], ensure_ascii=False, sort_keys=True)
    return blake2b(content.encode("utf-8", errors="surrogatepass"), digest_size=16).hexdigest()


class Store:
    """A folder of kept extractions. What is damaged is told to `on_problem` and counts as not there."""

    def __init__(self, folder: Path, *, on_problem: Callable[[StoreError], object] = lambda _: None) -> None:
        self.folder = folder
        self._tell = on_problem
        self._places: dict[str, list[Place]] = {}
        self._damaged: set[Place] = set()
        try:
            folder.mkdir(parents=True, exist_ok=True)
            self._lock = Lock(folder / ".lock")
        except OSError as error:
            raise StoreError(f"{folder}: cannot be used to keep extractions ({error.strerror})") from error
        self._scan()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def __contains__(self, key: str) -> bool:
        return self._bytes(key) is not None

    def close(self) -> None:
        """Lets other builds clear up in this store."""
        self._lock.release()

    def get(self, key: str) -> Extraction | None:
        """The extraction kept under a key; None where there is none or it cannot be read."""
        data = self._bytes(key)
        try:
            return None if data is None else from_json(Extraction, _unpacked(data, key))
        except _BROKEN:
            self._lose(key, self._places[key][0])
            return None

    def items(self, keys: Iterable[str]) -> Iterator[Extraction]:
        """The extractions of these keys in their order, one at a time; raises StoreError where one is gone."""
        for name in keys:
            found = self.get(name)
            if found is None:
                raise StoreError(f"{self.folder}: lost an extraction while it was in use; build again to make it anew")
            yield found

    def add(self, batch: Mapping[str, Extraction]) -> None:
        """Keeps a batch, in a part of its own that is there whole or not at all."""
        if batch:
            self._write([(name, _packed([name, to_json(extraction)])) for name, extraction in batch.items()])

    def keep(self, keys: Collection[str]) -> int:
        """Drops what has none of these keys and joins small parts, but not while another build runs; gives the number."""
        with self._lock.alone() as alone:
            if not alone:
                return 0
            self._scan()
            for leftover in self.folder.glob(f"*{_UNFINISHED}"):
                leftover.unlink(missing_ok=True)
            return self._compact(set(keys))

    def _compact(self, keys: set[str]) -> int:
        gone = self._places.keys() - keys
        old = self._outdated({places[0] for name, places in self._places.items() if name in keys})
        self._join(sorted(name for name in keys & self._places.keys() if self._places[name][0].part in old))
        for part in old:
            part.unlink(missing_ok=True)
        self._scan()
        return len(gone)

    def _outdated(self, live: set[Place]) -> set[Path]:
        """The parts with anything in them that is not live, and the small ones where there are too many."""
        filled = {place.part for place in live}
        dead = {place.part for places in self._places.values() for place in places if place not in live}
        small = {part for part in filled - dead if part.stat().st_size < _SMALL}
        return (
            set(self._parts()) - filled
            | dead
            | {place.part for place in self._damaged}
            | (small if len(small) > _MANY else set())
        )

    def _join(self, names: Iterable[str]) -> None:
        """Writes extractions as they are into new parts of a good size."""
        held: list[tuple[str, bytes]] = []
        for name in names:
            data = self._bytes(name)
            if data is not None:
                held.append((name, data))
            if sum(len(data) for _, data in held) > _PART_SIZE:
                self._write(held)
                held = []
        if held:
            self._write(held)

    def _bytes(self, name: str) -> bytes | None:
        """The bytes of an extraction from the first place where they are sound."""
        for place in tuple(self._places.get(name, ())):
            data = _read(place)
            if data is not None:
                return data
            self._lose(name, place)
        return None

    def _lose(self, name: str, place: Place) -> None:
        self._places[name].remove(place)
        if not self._places[name]:
            del self._places[name]
        self._damaged.add(place)
        self._tell(StoreError(f"{place.part}: damaged at byte {place.start}; the article is read again"))

    def _parts(self) -> list[Path]:
        return sorted(self.folder.glob(f"part-*{_SUFFIX}"))

    def _scan(self) -> None:
        self._places = {}
        for part in self._parts():
            try:
                self._enter(part)
            except FileNotFoundError:
                continue
            except _BROKEN:
                self._tell(StoreError(f"{part}: damaged; its articles are read again"))

    def _enter(self, part: Path) -> None:
        for name, place in _places(part):
            if place not in self._damaged:
                self._places.setdefault(name, []).append(place)

    def _write(self, entries: list[tuple[str, bytes]]) -> None:
        part = self.folder / f"part-{uuid4().hex}{_SUFFIX}"
        unfinished = part.with_name(part.name + _UNFINISHED)
        try:
            with unfinished.open("xb") as stream:
                _fill(stream, entries)
            unfinished.replace(part)
            _settle(self.folder)
        except OSError as error:
            unfinished.unlink(missing_ok=True)
            raise StoreError(f"{self.folder}: cannot keep extractions ({error.strerror})") from error
        self._enter(part)


def _fill(stream: BinaryIO, entries: list[tuple[str, bytes]]) -> None:
    stream.write(_packed([FORMAT, [[name, len(data), zlib.crc32(data)] for name, data in entries]]))
    for _, data in entries:
        stream.write(data)
    stream.flush()
    os.fsync(stream.fileno())


def _settle(folder: Path) -> None:
    """Makes the rename itself last, where the system knows how."""
    if hasattr(os, "O_DIRECTORY"):
        handle = os.open(folder, os.O_DIRECTORY)
        os.fsync(handle)
        os.close(handle)


def _packed(value: object) -> bytes:
    return gzip.compress(json.dumps(value, separators=(",", ":")).encode("ascii") + b"\n", compresslevel=6, mtime=0)


def _unpacked(data: bytes, key: str) -> Any:
    """What stands under a key; ValueError where something else does."""
    name, value = json.loads(gzip.decompress(data))
    if name != key:
        raise ValueError(name)
    return value


def _read(place: Place) -> bytes | None:
    """The bytes at a place, None where they are not what was written."""
    try:
        with place.part.open("rb") as stream:
            stream.seek(place.start)
            data = stream.read(place.size)
    except OSError:
        return None
    return data if len(data) == place.size and zlib.crc32(data) == place.check else None


def _places(part: Path) -> list[tuple[str, Place]]:
    """The index of a part; ValueError where the part is not as long as its index says."""
    with part.open("rb") as stream:
        head, start = _first_line(stream)
    number, entries = json.loads(head)
    found = []
    for name, size, check in entries:
        found.append((name, Place(part, start, size, check)))
        start += size
    if number != FORMAT or start != part.stat().st_size:
        raise ValueError(part)
    return found


def _first_line(stream: BinaryIO) -> tuple[bytes, int]:
    """The first packed line, and where it ends."""
    unpacker = zlib.decompressobj(wbits=31)
    line, taken = b"", 0
    while not unpacker.eof and len(line) < _HEAD_LIMIT:
        data = stream.read(65536)
        if not data:
            raise EOFError
        line += unpacker.decompress(data)
        taken += len(data)
    return line, taken - len(unpacker.unused_data)
