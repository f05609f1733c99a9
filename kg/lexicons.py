"""Word lists: `kg/data/lexicons/NAME.txt`, one entry a line, `#` begins a comment, a tab parts an entry from its
value.
"""

from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from types import MappingProxyType

FOLDER = files("kg") / "data" / "lexicons"


@cache
def words(name: str) -> frozenset[str]:
    """The entries of a list without values."""
    return frozenset(key for key, _ in _lines(name))


@cache
def table(name: str) -> Mapping[str, str]:
    """The entries of a list with the value that stands behind each one's first tab (empty where none does)."""
    return MappingProxyType(dict(_lines(name)))


def _lines(name: str) -> list[tuple[str, str]]:
    text = (FOLDER / f"{name}.txt").read_text(encoding="utf-8")
    rows = (line.split("#", 1)[0].rstrip().partition("\t") for line in text.splitlines())
    return [(key.strip(), value.strip()) for key, _, value in rows if key.strip()]
