"""The learned ranker of antecedents: a small network over signs, pairs and the encoder's vectors.

Its weights are kept in `data/antecedents.npz`. `antecedent_training` learns them from the annotation of GUM's train
part (CC BY 4.0) and the shipped parser's vectors, and has to anew whenever the parser changes.
"""

from functools import cache
from importlib.resources import files

import numpy as np

from kg.extract.coreference.pairs import Pairs
from kg.extract.coreference.signs import Floats, Signs

WEIGHTS = files("kg") / "data" / "antecedents.npz"
SCALE = 0.3  # brings the encoder's vectors to the size of the other inputs


@cache
def weights() -> dict[str, Floats]:
    """The learned arrays by name."""
    with WEIGHTS.open("rb") as file:
        return {name: array.astype(np.float32) for name, array in np.load(file).items()}


def scores(signs: Signs, found: Pairs) -> tuple[Floats, Floats]:
    """A score for each pair, and for each mention one for taking up nothing."""
    w, inputs = weights(), np.concatenate([signs.alone, SCALE * signs.vectors], 1)
    later, earlier = inputs @ w["later"], inputs @ w["earlier"]
    left, right = SCALE * signs.vectors @ w["left"], SCALE * signs.vectors @ w["right"]
    hidden = found.features @ w["pair"] + (left[found.later] * right[found.earlier]) @ w["product"]
    hidden += later[found.later]
    hidden += earlier[found.earlier]
    hidden += w["bias"]
    none = np.maximum(inputs @ w["none"] + w["none_bias"], 0) @ w["none_out"]
    return np.maximum(hidden, 0, out=hidden) @ w["out"], none
