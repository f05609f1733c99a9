"""Extractions on disk, kept as they are made.

They stand in part files, each of which appears by one rename and never changes. Builds that share a store hold its lock
together; only one that holds it alone removes anything. Whatever is damaged counts as not there: it is made anew.
"""

from __future__ import annotations

import json
import zlib
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from hashlib import blake2b
from pathlib import Path
from types import TracebackType
from typing import Self
from uuid import uuid4

from kg import parts
from kg.errors import StoreError
from kg.locks import Lock
from kg.parts import Place
from kg.records import Article, Extraction, from_json, to_json

_UNFINISHED = ".tmp"
_PART_SIZE = 32_000_000  # bytes that parts are joined up to
_SMALL = 1_000_000  # bytes below which a part is worth joining with others
_MANY = 32  # small parts that a store may have before they are joined

_BROKEN = (OSError, EOFError, zlib.error, ValueError, TypeError, KeyError, RecursionError)


def key(article: Article, version: str) -> str:
    """What an extraction is kept under: the article with all its fields and marks, and the version of the extractor."""
    content = json.dumps([parts.FORMAT, version, to_json(article)], ensure_ascii=False, sort_keys=True)
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
            return None if data is None else from_json(Extraction, parts.unpacked(data, key))
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
        self._write({name: parts.packed([name, to_json(extraction)]) for name, extraction in batch.items()})

    def keep(self, keys: Collection[str]) -> int:
        """Drops what has none of these keys, unless another build runs, and joins small parts; gives how many went."""
        with self._lock.alone() as alone:
            try:
                return self._compact(set(keys)) if alone else 0
            except OSError as error:
                raise StoreError(f"{self.folder}: cannot be cleared up ({error.strerror})") from error

    def _compact(self, keys: set[str]) -> int:
        self._scan()
        gone = self._places.keys() - keys
        old = self._outdated({places[0] for name, places in self._places.items() if name in keys})
        self._join(sorted(name for name in keys & self._places.keys() if self._places[name][0].part in old))
        for leftover in (*old, *self.folder.glob(f"*{_UNFINISHED}")):
            leftover.unlink(missing_ok=True)
        self._scan()
        return len(gone)

    def _outdated(self, live: set[Place]) -> set[Path]:
        """The parts with anything in them that is not live, and the small ones where there are too many."""
        filled = {place.part for place in live}
        dead = {place.part for places in self._places.values() for place in places if place not in live}
        damaged = {place.part for place in self._damaged}
        small = {part for part in filled - dead if part.stat().st_size < _SMALL}
        return (set(self._parts()) - filled) | dead | damaged | (small if len(small) > _MANY else set())

    def _join(self, names: Iterable[str]) -> None:
        """Writes extractions as they are into new parts of a good size."""
        held: dict[str, bytes] = {}
        size = 0
        for name in names:
            if (data := self._bytes(name)) is not None:
                held[name] = data
                size += len(data)
            if size > _PART_SIZE:
                self._write(held)
                held, size = {}, 0
        self._write(held)

    def _bytes(self, name: str) -> bytes | None:
        """The bytes of an extraction from the first place where they are sound."""
        for place in tuple(self._places.get(name, ())):
            data = parts.read(place)
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
        return sorted(self.folder.glob(f"part-*{parts.SUFFIX}"))

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
        for name, place in parts.index(part):
            if place not in self._damaged:
                self._places.setdefault(name, []).append(place)

    def _write(self, entries: Mapping[str, bytes]) -> None:
        if not entries:
            return
        part = self.folder / f"part-{uuid4().hex}{parts.SUFFIX}"
        unfinished = part.with_name(part.name + _UNFINISHED)
        try:
            parts.write(part, unfinished, entries)
        except OSError as error:
            unfinished.unlink(missing_ok=True)
            raise StoreError(f"{self.folder}: cannot keep extractions ({error.strerror})") from error
        self._enter(part)
