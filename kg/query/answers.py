"""Answers to queries: columns and rows of plain values, and the ways to print them."""

from __future__ import annotations

import csv
import io
import json
import re
import unicodedata
from collections.abc import Callable, Mapping
from typing import NamedTuple

from kg.export.terms import PREFIXES

Cell = str | int | float | bool | None

WIDEST = 60
"""How many columns of the terminal one cell of a text table may take."""

STEERING = frozenset(("Cc", "Cf", "Cs"))  # controls, marks of direction and joining, halves of characters
SPACE = re.compile(r"\s+")


class Iri(str):
    """The IRI of a thing, where other strings are words."""

    __slots__ = ()


class Answer(NamedTuple):
    """What a query gives; `prefixes` are the namespaces that make its IRIs short in print."""

    columns: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]
    prefixes: Mapping[str, str] = PREFIXES


def formatted(answer: Answer, format: str = "table") -> str:
    """The answer as text in one of FORMATS."""
    return FORMATS[format](answer)


def as_table(answer: Answer) -> str:
    """Columns lined up for a terminal: IRIs and long texts shortened, control characters taken out.

    >>> print(as_table(Answer(("who", "times"), (("Duck", 2), (Iri("https://kg.example/ns#AID"), None)))))
    who     times
    ------  -----
    Duck    2
    kg:AID
    """
    cells = [[_shown(cell, answer.prefixes) for cell in row] for row in (answer.columns, *answer.rows)]
    widths = [max(map(_width, column)) for column in zip(*cells, strict=True)]
    lines = [_line(row, widths) for row in cells]
    return "\n".join([lines[0], "  ".join("-" * width for width in widths), *lines[1:]])


def as_csv(answer: Answer) -> str:
    """CSV with IRIs in full; nothing stands for no value."""
    buffer = io.StringIO(newline="")
    writer = csv.writer(buffer)
    writer.writerow(answer.columns)
    writer.writerows([_written(cell) for cell in row] for row in answer.rows)
    return buffer.getvalue()


def as_json(answer: Answer) -> str:
    """A JSON list with an object for each row; null stands for no value."""
    rows = [dict(zip(answer.columns, row, strict=True)) for row in answer.rows]
    return json.dumps(rows, ensure_ascii=False, indent=1) + "\n"


FORMATS: Mapping[str, Callable[[Answer], str]] = {"table": as_table, "csv": as_csv, "json": as_json}


def _written(cell: Cell) -> str:
    if isinstance(cell, bool):
        return "true" if cell else "false"
    return "" if cell is None else str(cell)


def plain(text: str) -> str:
    r"""The text on one line, without the characters that steer a terminal.

    >>> plain("a\n\x1b[31mb")
    'a [31mb'
    """
    return "".join(c for c in SPACE.sub(" ", text) if unicodedata.category(c) not in STEERING)


def _shown(cell: Cell, prefixes: Mapping[str, str]) -> str:
    text = plain(_short(cell, prefixes) if isinstance(cell, Iri) else _written(cell))
    return text if _width(text) <= WIDEST else _cut(text)


def _short(iri: str, prefixes: Mapping[str, str]) -> str:
    found = [(namespace, prefix) for prefix, namespace in prefixes.items() if iri.startswith(namespace)]
    if not found:
        return iri
    namespace, prefix = max(found, key=lambda pair: len(pair[0]))
    return f"{prefix}:{iri.removeprefix(namespace)}"


def _cut(text: str) -> str:
    text = text[:WIDEST]
    while _width(text) > WIDEST - 1:
        text = text[:-1]
    return text + "…"


def _width(text: str) -> int:
    wide = sum(unicodedata.east_asian_width(c) in "WF" for c in text)
    marks = sum(unicodedata.combining(c) > 0 for c in text)
    return len(text) + wide - marks


def _line(row: list[str], widths: list[int]) -> str:
    padded = (text + " " * (width - _width(text)) for text, width in zip(row, widths, strict=True))
    return "  ".join(padded).rstrip()
