"""Tables: an article a row, from JSON lines, JSON or CSV, read row by row; a bad row is told and passed over."""

import csv
import json
from collections.abc import Iterable, Iterator, Mapping
from itertools import chain
from typing import Any

from kg.errors import InputError
from kg.reading.decoding import LINE_LIMIT, TEXT_LIMIT, Report, clean, lines
from kg.reading.fields import Columns
from kg.reading.inputs import Opened
from kg.reading.published import stamp
from kg.records import Article

_WRONG_KIND = 20  # broken rows at the very start after which the whole file is taken for something else
_DELIMITERS = ",;\t|"

Row = tuple[int, Mapping[str, Any]]


def rows(opened: Opened, *, columns: Columns, report: Report) -> Iterator[Article]:
    """The articles of a file of JSON lines, or of one JSON list or object."""
    found = lines(opened.bytes, opened.name, limit=opened.limit, report=report)
    numbered = ((number, line) for number, line in found if line.strip())
    first = next(numbered, None)
    if first is None:
        raise InputError(f"{opened.name}: empty; remove it or fill it")
    spread = first[1].lstrip()[0] in "[{" and _object(first[1]) is None
    read = _document if spread else _lines
    yield from _articles(read(chain([first], numbered), opened.name, report), opened, columns, report)


def table(opened: Opened, *, columns: Columns, report: Report) -> Iterator[Article]:
    """The articles of a CSV file with a heading row; commas, semicolons, tabs or bars part its columns."""
    text = (line for _, line in lines(opened.bytes, opened.name, limit=opened.limit, report=_stop))
    heading = next((line for line in text if line.strip()), "")
    if not heading:
        raise InputError(f"{opened.name}: empty; remove it or fill it")
    csv.field_size_limit(LINE_LIMIT)
    reader = csv.reader(chain([heading], text), delimiter=max(_DELIMITERS, key=heading.count), strict=True)
    yield from _articles(_csv_rows(reader, opened.name, report), opened, columns, report)


def _stop(problem: InputError) -> None:
    raise problem


def _lines(numbered: Iterable[tuple[int, str]], name: str, report: Report) -> Iterator[Row]:
    good = bad = 0
    for number, line in numbered:
        row = _object(line)
        if row is not None:
            good += 1
            yield number, row
            continue
        bad += 1
        report(InputError(f"{name} line {number}: no JSON object; correct the line or remove it"))
        if not good and bad == _WRONG_KIND:
            raise InputError(f"{name}: the first {bad} lines hold no JSON object; is it another kind of file?")


def _object(line: str) -> Mapping[str, Any] | None:
    value = _json(line)
    return value if isinstance(value, dict) else None


def _json(text: str) -> Any:
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        return None


def _document(numbered: Iterable[tuple[int, str]], name: str, report: Report) -> Iterator[Row]:
    """A file that is one JSON value has to be read whole; where it is none, its lines are read one by one after all."""
    held, size = [], 0
    for number, line in numbered:
        held.append((number, line))
        size += len(line)
        if size > 10 * TEXT_LIMIT:
            raise InputError(f"{name}: too large for one JSON list; give JSON lines, an object a line")
    value = _json("".join(line for _, line in held))
    if value is None:
        yield from _lines(held, name, report)
        return
    for number, row in enumerate(value if isinstance(value, list) else [value], start=1):
        if isinstance(row, dict):
            yield number, row
        else:
            report(InputError(f"{name} item {number}: no JSON object; correct it or remove it"))


def _csv_rows(reader: Any, name: str, report: Report) -> Iterator[Row]:
    heading: list[str] = []
    while True:
        try:
            cells = next(reader, None)
        except csv.Error as error:
            report(InputError(f"{name} line {reader.line_num}: broken CSV ({error}); check its quotes"))
            continue
        if cells is None:
            return
        if not heading:
            heading = [cell.strip() for cell in cells]
        elif len(cells) > len(heading):
            report(
                InputError(
                    f"{name} line {reader.line_num}: more cells than the heading; quote cells with commas in them"
                )
            )
        elif any(cells):
            yield reader.line_num, dict(zip(heading, cells, strict=False))


def _articles(found: Iterable[Row], opened: Opened, columns: Columns, report: Report) -> Iterator[Article]:
    empty = True
    for number, row in found:
        empty = False
        try:
            yield _article(row, f"{opened.name} line {number}", f"{opened.id}#{number}", opened, columns)
        except InputError as error:
            report(error)
    if empty:
        report(InputError(f"{opened.name}: no article in it; expected rows with a column {columns.text!r}"))


def _article(row: Mapping[str, Any], place: str, spare: str, opened: Opened, columns: Columns) -> Article:
    text = row.get(columns.text)
    if columns.text not in row:
        has = ", ".join(map(repr, list(row)[:8])) or "none"
        raise InputError(f"{place}: no column {columns.text!r} (it has {has}); choose it with --column text=NAME")
    if not isinstance(text, str) or not text.strip():
        raise InputError(f"{place}: its text is empty; fill it or remove the row")
    if len(text) > TEXT_LIMIT:
        raise InputError(f"{place}: its text is longer than {TEXT_LIMIT // 1_000_000} MB; split it into articles")
    return Article(
        id=_cell(row, columns.id) or spare,
        text=clean(text),
        title=_cell(row, columns.title),
        source=opened.name,
        url=_cell(row, columns.url),
        published=stamp(_cell(row, columns.published)),
        publisher=_cell(row, columns.publisher),
        author=_cell(row, columns.author),
    )


def _cell(row: Mapping[str, Any], column: str) -> str:
    """A cell as one line: numbers as they are written, lists with commas, anything else not at all."""
    value = row.get(column)
    if isinstance(value, list):
        return ", ".join(item for item in value if isinstance(item, str))
    if isinstance(value, bool) or not isinstance(value, str | int | float):
        return ""
    return " ".join(clean(str(value)).split())
