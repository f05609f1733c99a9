"""A part gives its lines one by one, and can be read with any tool that knows gzip."""

import gzip
import json
import zlib
from pathlib import Path

import pytest

from kg import parts


@pytest.fixture
def part(tmp_path: Path) -> Path:
    path = tmp_path / "part.jsonl.gz"
    parts.write(path, tmp_path / "unfinished", {"a": parts.packed(["a", {"word": "é"}]), "b": parts.packed(["b", 2])})
    return path


def test_the_index_leads_to_each_line(part: Path) -> None:
    found = {name: parts.read(place) for name, place in parts.index(part)}
    assert {name: parts.unpacked(data or b"", name) for name, data in found.items()} == {"a": {"word": "é"}, "b": 2}


def test_it_is_a_plain_gzip_file_of_json_lines(part: Path) -> None:
    with gzip.open(part) as stream:
        rows = [json.loads(line) for line in stream]
    assert [row[0] for row in rows] == [parts.FORMAT, "a", "b"]


def test_nothing_unfinished_is_left(part: Path) -> None:
    assert list(part.parent.iterdir()) == [part]


def test_another_key_is_refused(part: Path) -> None:
    (_, place), _ = parts.index(part)
    with pytest.raises(ValueError):
        parts.unpacked(parts.read(place) or b"", "b")


@pytest.mark.parametrize(
    "data",
    [b"", b"\x1f\x8b", b"words", gzip.compress(b"[1, []]", mtime=0) + b"more", gzip.compress(b"[99, []]", mtime=0)],
)
def test_what_is_no_part_is_refused(part: Path, data: bytes) -> None:
    part.write_bytes(data)
    with pytest.raises((ValueError, EOFError, OSError, zlib.error)):
        parts.index(part)
