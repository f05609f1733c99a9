"""`python -m kg.language.train.export CHECKPOINT DIR`: averaged weights of a checkpoint -> the files that ship.

The encoder's matrices become int8 (see `quantize`); the small heads stay in float, which keeps two tenths of a point of
attachment. Every file is replaced in one rename, the model last.
"""

import argparse
import json
import shutil
import tempfile
from pathlib import Path

import numpy as np
import onnx
import torch
from torch import Tensor, nn

from kg.language.pieces import Pieces
from kg.language.train import calibration, shipped
from kg.language.train.factors import Factors, factorised
from kg.language.train.network import Network, biased
from kg.language.train.quantize import quantized

INPUTS = ("pieces", "mask", "shapes", "first")
OUTPUTS = ("vectors", "starts", "xpos", "upos", "names", "kinds", "arcs", "relation_heads", "relation_words")
OUTPUTS += ("link_heads", "link_words")
OPSET, DECLARED = 20, 23  # the exporter knows no later one than 20; Attention came with 23
DATA = Path("../shared/data")


class Outputs(nn.Module):
    """The network with its outputs as a tuple, as the exporter wants them."""

    def __init__(self, network: Network, factors: Factors) -> None:
        super().__init__()
        self.network = network
        self.register_buffer("heads", factors.heads)
        self.register_buffer("words", factors.words)

    def forward(self, pieces: Tensor, mask: Tensor, shapes: Tensor, first: Tensor) -> tuple[Tensor, ...]:
        """The outputs in the order of `OUTPUTS`."""
        out = self.network(pieces, mask, shapes, first)
        out["relation_heads"] = biased(out["relation_heads"]) @ self.heads
        out["relation_words"] = biased(out["relation_words"]) @ self.words
        return tuple(out[name] for name in OUTPUTS)


def load(checkpoint: Path) -> tuple[Network, dict[str, list[str]]]:
    """The averaged network of a checkpoint and its labels."""
    state = torch.load(checkpoint, weights_only=True)
    labels: dict[str, list[str]] = state["labels"]
    network = Network(state["config"], {name: len(values) for name, values in labels.items()})
    network.load_state_dict(state["average"], strict=False)
    return network.eval(), labels


def mean(one: Network, other: Network) -> Network:
    """The network halfway between two that began alike, better than either (Wortsman et al. 2022, model soups)."""
    theirs = other.state_dict()
    one.load_state_dict({name: (value + theirs[name]) / 2 for name, value in one.state_dict().items()})
    return one


def to_onnx(network: Network, factors: Factors, path: Path) -> None:
    """Write a network; rows, pieces and words may be of any number."""
    pieces = torch.tensor([[101, 2023, 2003, 102], [101, 2023, 102, 0]])
    example = (pieces, (pieces > 0).long(), (pieces > 0).long(), torch.tensor([[1, 2, 3], [1, 1, 1]]))
    axes = {name: {0: "rows", 1: "pieces"} for name in INPUTS[:3]} | {"first": {0: "rows", 1: "words"}}
    axes |= {name: {0: "rows", 1: "words"} for name in OUTPUTS}
    axes["arcs"][2] = "heads"
    axes["relation_heads"][1] = "heads"
    with torch.no_grad():
        torch.onnx.export(
            Outputs(network, factors).eval(),  # else the exporter leaves dropout on
            example,
            str(path),
            input_names=list(INPUTS),
            output_names=list(OUTPUTS),
            dynamic_axes=axes,
            opset_version=OPSET,
            dynamo=False,
        )


def declare(path: Path) -> None:
    """Raise the operator set that a model asks for; what it uses of the exporter's set has not changed since."""
    model = onnx.load(path)
    next(opset for opset in model.opset_import if not opset.domain).version = DECLARED
    onnx.save(model, path)


def export(
    checkpoint: Path, out: Path, keep_float: Path | None = None, data: Path = DATA, start: Path | None = None
) -> None:
    """Write model.onnx, relations.npy, labels.json and vocabulary.txt into `out`; `data` has text to calibrate on. With
    `start`, the folder of the model that training went on from, the mean of the two is written.
    """
    network, labels = load(checkpoint)
    network = mean(network, shipped.load(start)[0]) if start else network
    out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=out) as name:
        folder = Path(name)
        factors = factorised(network.relation.detach())
        if keep_float:
            to_onnx(network, factors, keep_float)
        seen = calibration.samples(network, Pieces(checkpoint.with_suffix(".vocab")), data)
        network.encoder = quantized(network.encoder, seen)
        to_onnx(network, factors, folder / "model.onnx")
        declare(folder / "model.onnx")
        np.save(folder / "relations.npy", factors.core.numpy().astype(np.float16))
        (folder / "labels.json").write_text(json.dumps(labels, indent=1) + "\n", encoding="utf-8")
        shutil.copy(checkpoint.with_suffix(".vocab"), folder / "vocabulary.txt")
        for file in ("relations.npy", "labels.json", "vocabulary.txt", "model.onnx"):
            (folder / file).replace(out / file)


def main() -> None:
    """The command line."""
    ask = argparse.ArgumentParser(prog="python -m kg.language.train.export", description=main.__doc__)
    ask.add_argument("checkpoint", type=Path)
    ask.add_argument("out", type=Path)
    ask.add_argument("--float", type=Path, dest="keep_float", help="write the float model here")
    ask.add_argument("--data", type=Path, default=DATA)
    ask.add_argument("--mean", type=Path, help="folder of the model that training went on from: write the mean")
    args = ask.parse_args()
    export(args.checkpoint, args.out, args.keep_float, args.data, args.mean)


if __name__ == "__main__":
    main()
