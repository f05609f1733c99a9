"""A lock that programs share on a folder: any number hold it together, or one holds it alone."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

try:
    import fcntl
except ImportError:  # Windows: no lock, so that one build at a time has to do
    fcntl = None  # type: ignore[assignment]


class Lock:
    """Held together with others from the start until `release`; a program that ends gives it back by itself."""

    def __init__(self, path: Path) -> None:
        self._file = path.open("ab")
        self._take("LOCK_SH")

    def release(self) -> None:
        """Gives the lock back."""
        self._file.close()

    @contextmanager
    def alone(self) -> Iterator[bool]:
        """Whether nobody else holds the lock; if so, nobody else gets it until the end of the block."""
        got = self._take("LOCK_EX")
        try:
            yield got
        finally:
            self._take("LOCK_SH")

    def _take(self, how: str) -> bool:
        """Waits for a shared lock, as an exclusive one is short; does not wait for an exclusive one."""
        if fcntl is None:
            return True
        try:
            fcntl.flock(self._file, fcntl.LOCK_SH if how == "LOCK_SH" else fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            return False
        return True
