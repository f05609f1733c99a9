"""Knowledge graphs of actors and issues from news articles.

`kg.build(inputs, output)` reads articles and writes every export, `kg.load(output)` gives a finished build back.
"""

from __future__ import annotations

from importlib import import_module
from importlib.metadata import PackageNotFoundError, version
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from kg.errors import KgError
    from kg.knowledge import Knowledge, build, load

try:
    __version__ = version("kg")
except PackageNotFoundError:  # a source tree that is not installed
    __version__ = "0"

__all__ = ["KgError", "Knowledge", "build", "load"]

_HOMES = {"KgError": "kg.errors", "Knowledge": "kg.knowledge", "build": "kg.knowledge", "load": "kg.knowledge"}


def __getattr__(name: str) -> Any:
    """Public names are imported when asked for: `import kg` takes no time, and a worker process loads only what it
    needs.
    """
    if name not in _HOMES:
        raise AttributeError(f"module 'kg' has no attribute {name!r}")
    return getattr(import_module(_HOMES[name]), name)
