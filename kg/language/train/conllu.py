"""CoNLL-U files and GUM's mention brackets."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from kg.language.train.records import Mention, Token

BRACKET = re.compile(r"\([^()]*\)?|[^()]+\)|\)")


@dataclass
class Tree:
    """One sentence of a treebank with what its comment lines say."""

    tokens: list[Token] = field(default_factory=list)
    document: str = ""
    paragraph: bool = False
    text: str = ""


def read(path: Path) -> list[Tree]:
    """The sentences of a file, without multiword lines and empty nodes."""
    return list(_trees(path))


def _trees(path: Path) -> Iterator[Tree]:
    document, tree, inside = path.stem, Tree(), (0, True)
    with path.open(encoding="utf-8") as lines:
        for line in lines:
            line = line.rstrip("\n")
            if line.startswith("# newdoc"):
                document, tree.paragraph = line.split("=")[-1].strip(), True
            elif line.startswith("# newpar"):
                tree.paragraph = True
            elif line.startswith("# text ="):
                tree.text = line.partition("= ")[2]
            elif line and not line.startswith("#"):
                columns = line.split("\t")
                if (
                    "-" in columns[0]
                ):  # a multiword token: its words are written together, and it says what follows the last
                    inside = (int(columns[0].split("-")[1]), "SpaceAfter=No" not in columns[9])
                elif columns[0].isdigit():
                    tree.tokens.append(_token(columns, inside))
            elif not line and tree.tokens:
                tree.document = document
                yield tree
                tree, inside = Tree(), (0, True)
    if tree.tokens:
        tree.document = document
        yield tree


def _token(columns: list[str], inside: tuple[int, bool]) -> Token:
    number, (last, spaced) = int(columns[0]), inside
    space = "SpaceAfter=No" not in columns[9]
    if number <= last:
        space = spaced if number == last else False
    return Token(columns[1], columns[2], columns[3], columns[4], int(columns[6]) - 1, columns[7], columns[9], space)


def mentions(tokens: list[Token]) -> list[Mention]:
    """Every bracketed mention of a GUM document, offsets counted over `tokens`."""
    found: list[Mention] = []
    stack: list[tuple[list[str], int]] = []
    for i, token in enumerate(tokens):
        entity = re.search(r"(?:^|\|)Entity=([^|]*)", token.misc)
        for piece in BRACKET.findall(entity.group(1)) if entity else ():
            if piece.startswith("("):
                stack.append((piece[1:].rstrip(")").split("-", 7), i))
                key = stack[-1][0][0] if piece.endswith(")") else ""
            else:
                key = piece.rstrip(")")
            place = next((k for k in range(len(stack) - 1, -1, -1) if key and stack[k][0][0] == key), None)
            if place is not None:
                fields, start = stack.pop(place)
                found.append(Mention(start, i + 1, fields[1], fields[7] if len(fields) > 7 else "", fields[0]))
    return found
