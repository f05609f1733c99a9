"""Files that appear whole or not at all, with the same bytes on every system."""

from collections.abc import Iterable
from pathlib import Path

from kg.errors import OutputError


def write_text(path: str | Path, parts: Iterable[str]) -> None:
    """Write the parts as UTF-8, line ends as they are; what stood at the path stays until the last part is written.

    Half a surrogate pair, which UTF-8 cannot hold, becomes a question mark.
    """
    path = Path(path)
    draft = path.with_name(f".{path.name}.part")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with draft.open("w", encoding="utf-8", errors="replace", newline="") as file:
            file.writelines(parts)
        draft.replace(path)
    except OSError as error:
        raise OutputError(f"{path} cannot be written: {error.strerror}") from error
