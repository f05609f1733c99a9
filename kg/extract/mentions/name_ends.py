"""What the model cut off a name, and what it took with it: "Jr.", the "Our" of a group's name, an officer's field."""

from collections.abc import Iterable

from kg.extract.mentions.known import Name
from kg.extract.mentions.name_types import cities, kind_of
from kg.extract.mentions.titles import is_title
from kg.extract.syntax.document import Doc
from kg.lexicons import words

GENERATIONS = frozenset("jr jr. sr sr. ii iii iv".split())
PROPER = ("NNP", "NNPS")


def generation(doc: Doc, left: Name, right: Name) -> bool:
    """Is the second name only what tells a son from his father: "Omar Diaz | Jr."?"""
    return left.type == "PERSON" and right.end - right.start == 1 and doc[right.start].lower_ in GENERATIONS


def owned(doc: Doc, names: Iterable[Name], heading: set[int]) -> list[Name]:
    """The names, with the possessive that the text writes with a capital within a sentence: "Our | Principles PAC"."""
    names = list(names)
    forms = {doc[n.start - 1 : n.start + 1].text for n in names if _possessed(doc, n, heading)}
    if not forms:
        return names
    told = (n.start and doc[n.start - 1 : n.start + 1].text in forms for n in names)
    return [n._replace(start=n.start - 1) if own else n for n, own in zip(names, told, strict=True)]


def _possessed(doc: Doc, name: Name, heading: set[int]) -> bool:
    first = name.start - 1
    if first < 1 or name.type == "PERSON" or first in heading or doc[first].tag_ != "PRP$":
        return False
    before = doc[first - 1]
    return doc[first].is_title and not doc[first].is_sent_start and (before.is_lower or before.tag_ in PROPER)


def without_field(doc: Doc, name: Name) -> Name:
    """An officer's field is part of the title and not of the name: "Texas | Agriculture Commissioner"."""
    last = name.end - 1
    if last == name.start or name.end == len(doc) or doc[last].lower_ not in words("portfolios"):
        return name
    place = kind_of(doc, name.start, last) or ("GPE" if doc[name.start : last].text in cities() else "")
    officer = is_title(doc[name.end]) and place in ("GPE", "LOC", "ORG", "NORP")
    return Name(name.start, last, place) if officer else name
