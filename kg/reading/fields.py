"""The names that a table's columns have."""

from collections.abc import Iterable
from dataclasses import dataclass, fields, replace

from kg.errors import InputError


@dataclass(frozen=True, slots=True)
class Columns:
    """Which column (or JSON key) holds what; only the one with the text must be there."""

    text: str = "text"
    id: str = "id"
    title: str = "title"
    published: str = "published"
    publisher: str = "publisher"
    author: str = "author"
    url: str = "url"


def columns(choices: Iterable[str]) -> Columns:
    """The columns named by choices such as `text=body`.

    >>> columns(["text=body", "published=date"]).published
    'date'
    """
    known = {field.name for field in fields(Columns)}
    pairs = [choice.partition("=") for choice in choices]
    for field, equals, name in pairs:
        if field not in known or not equals or not name:
            raise InputError(f"column {field + equals + name!r}: say FIELD=NAME with one of {', '.join(sorted(known))}")
    return replace(Columns(), **{field: name for field, _, name in pairs})
