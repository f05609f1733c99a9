"""Learn the weights of `antecedents` from texts with coreference annotation (CoNLL-U with `Entity=`, as GUM has it).

    python -m kg.extract.coreference.antecedent_training FOLDER

For each pronoun the model is a choice among its candidates and none at all; what is learned makes the annotated
antecedents probable together. The texts are parsed by the shipped pipeline, so that the weights know its errors.
"""

import re
import sys
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from spacy.tokens import Doc

from kg import language
from kg.extract.coreference.antecedents import candidates, features, sort
from kg.extract.coreference.clusters import Clusters
from kg.extract.coreference.definites import join_definites
from kg.extract.coreference.identity import join_names
from kg.extract.coreference.links import join_syntax
from kg.extract.coreference.speakers import quotes
from kg.extract.mentions.entities import mentions
from kg.extract.mentions.traits import ADDRESSED, RELATIVE, SPEAKING, Traits, traits
from kg.lexicons import FOLDER

# Genres near to news; the others are conversations and instructions.
GENRES = re.compile("news|interview|bio|speech|court|academic|voyage")
SORTS = ("he", "it", "they")
STEPS, RATE, PENALTY = 400, 0.05, 0.002
HEADER = """# What speaks for (above nought) and against an antecedent, by sort of pronoun. Learned by
# kg.extract.coreference.antecedent_training from the coreference annotation of GUM's train part (annotation CC BY 4.0).
"""

Row = dict[str, float]
Array = NDArray[np.float64]
Places = NDArray[np.intp]


def annotated(path: Path) -> tuple[str, dict[int, str]]:
    """The text of a CoNLL-U file and, for the head word of each annotated mention, the entity it belongs to."""
    text, base = "", 0
    starts: list[int] = []
    heads: list[int] = []
    spans: list[tuple[int, int, str]] = []
    open_: dict[str, list[int]] = {}
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.startswith("# newpar") and text:
            text = text.rstrip() + "\n\n"
        cells = line.split("\t")
        if not line:
            base = len(starts)
        if len(cells) < 10 or not cells[0].isdigit():
            continue
        starts.append(len(text))
        heads.append(base + int(cells[6]) - 1 if cells[6] != "0" else -1)
        text += cells[1] + ("" if "SpaceAfter=No" in cells[9] else " ")
        if found := re.search(r"Entity=([^|]*)", cells[9]):
            spans += _spans(found[1], len(starts) - 1, open_)
    owners = {_head(a, b, heads): entity for a, b, entity in spans}
    return text, {starts[i]: entity for i, entity in owners.items()}


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


def examples(doc: Doc, owners: dict[int, str]) -> Iterator[tuple[str, list[Row], list[bool]]]:
    """For each pronoun its sort, its candidates' features and which of them are right."""
    clusters = Clusters(traits(doc, mentions(doc), quotes(doc)))
    join_names(clusters)
    join_syntax(clusters)
    join_definites(clusters)
    for t in clusters.traits:
        if t.mention.kind == "pronoun" and t.word not in RELATIVE | ADDRESSED | SPEAKING:
            found = list(candidates(clusters, t))
            rows = [features(clusters, t, o, pair=pair, rank=n) | {"any": 1.0} for n, (o, pair) in enumerate(found)]
            good = [not pair and _same(t, o, owners) for o, pair in found]
            yield sort(t), rows, good
            if True in good:
                clusters.union(found[good.index(True)][0].index, t.index)


def _same(t: Traits, other: Traits, owners: dict[int, str]) -> bool:
    return owners.get(t.mention.head, "") != "" and owners.get(t.mention.head) == owners.get(other.mention.head)


def fit(found: Sequence[tuple[list[Row], list[bool]]]) -> dict[str, float]:
    """The weights that make the right candidates, or none where none is right, most probable (Adam, L2)."""
    names = sorted({name for rows, _ in found for row in rows for name in row})
    table = np.array([[row.get(n, 0.0) for n in names] for rows, _ in found for row in [*rows, {}]])
    right = np.array([float(ok) for _, good in found for ok in [*good, True not in good]])
    sizes = [len(rows) + 1 for rows, _ in found]
    starts: Places = np.cumsum([0, *sizes[:-1]], dtype=np.intp)
    group: Places = np.repeat(np.arange(len(sizes), dtype=np.intp), sizes)
    weights, first, second = (np.zeros(len(names)) for _ in range(3))
    for step in range(1, STEPS + 1):
        every, fitting = (_shares(table @ weights, mask, starts, group) for mask in (np.ones_like(right), right))
        slope = table.T @ (every - fitting) / len(found) + PENALTY * weights
        first, second = 0.9 * first + 0.1 * slope, 0.99 * second + 0.01 * slope**2
        weights -= RATE * (first / (1 - 0.9**step)) / (np.sqrt(second / (1 - 0.99**step)) + 1e-8)
    return dict(zip(names, weights.tolist(), strict=True))


def _shares(scores: Array, mask: Array, starts: Places, group: Places) -> Array:
    """Each candidate's probability among the masked ones of its pronoun."""
    powers = np.exp(scores - np.maximum.reduceat(scores, starts)[group]) * mask
    shares: Array = powers / np.add.reduceat(powers, starts)[group]
    return shares


def write(weights: Iterable[tuple[str, dict[str, float]]]) -> None:
    """Keep the weights where `antecedents` looks for them."""
    lines = sorted(f"{kind}: {name}\t{value:.3f}\n" for kind, learned in weights for name, value in learned.items())
    (Path(str(FOLDER)) / "antecedents.txt").write_text(HEADER + "".join(lines), encoding="utf-8")


def main(folder: str) -> None:
    """Learn from all texts of a folder and write the weights."""
    nlp = language.load()
    found: dict[str, list[tuple[list[Row], list[bool]]]] = {kind: [] for kind in SORTS}
    for path in sorted(Path(folder).glob("*.conllu")):
        if GENRES.search(path.name):
            text, owners = annotated(path)
            for kind, rows, good in examples(nlp(text), owners):
                if rows:
                    found[kind].append((rows, good))
    write((kind, fit(rows)) for kind, rows in found.items())


if __name__ == "__main__":
    main(*sys.argv[1:])
