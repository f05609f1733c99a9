"""Texts with coreference annotation (CoNLL-U with `Entity=`, as GUM has it), for training and scoring."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Marked:
    """An annotated mention: the characters it spans, its head word's offset and the entity it belongs to."""

    start: int
    end: int
    head: int
    entity: str


@dataclass(frozen=True, slots=True)
class Annotated:
    """A text with its annotated mentions."""

    text: str
    mentions: tuple[Marked, ...]

    @property
    def owners(self) -> dict[int, str]:
        """The entity of each head word; where several mentions share one, that of the shortest."""
        return {m.head: m.entity for m in sorted(self.mentions, key=lambda m: m.start - m.end)}


def read(path: Path) -> Annotated:
    """The text and mentions of a CoNLL-U file."""
    text, base = "", 0
    starts: list[int] = []
    ends: list[int] = []
    heads: list[int] = []
    spans: list[tuple[int, int, str]] = []
    open_: dict[str, list[int]] = {}
    glued: dict[int, bool] = {}
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.startswith("# newpar ") and text or line == "# newpar" and text:
            text = text.rstrip() + "\n\n"
        cells = line.split("\t")
        if not line:
            base, glued = len(starts), {}
        if len(cells) == 10 and "-" in cells[0]:
            first, last = map(int, cells[0].split("-"))
            glued.update({i: i < last or "SpaceAfter=No" in cells[9] for i in range(first, last + 1)})
        if len(cells) < 10 or not cells[0].isdigit():
            continue
        starts.append(len(text))
        heads.append(base + int(cells[6]) - 1 if cells[6] != "0" else -1)
        text += cells[1]
        ends.append(len(text))
        text += "" if glued.get(int(cells[0]), "SpaceAfter=No" in cells[9]) else " "
        if found := re.search(r"Entity=([^|]*)", cells[9]):
            spans += _spans(found[1], len(starts) - 1, open_)
    marked = (Marked(starts[a], ends[b], starts[_head(a, b, heads)], entity) for a, b, entity in spans)
    return Annotated(text, tuple(marked))


def _spans(annotation: str, i: int, open_: dict[str, list[int]]) -> Iterator[tuple[int, int, str]]:
    """Mentions that end at this word; those that begin here are remembered in `open_`."""
    for part in re.findall(r"\([^()]*\)?|[^()]+\)", annotation):
        entity = part.strip("()").split("-")[0]
        if part.startswith("("):
            open_.setdefault(entity, []).append(i)
        if part.endswith(")"):
            yield open_[entity].pop(), i, entity


def _head(first: int, last: int, heads: Sequence[int]) -> int:
    return next((i for i in range(first, last + 1) if not first <= heads[i] <= last), first)
