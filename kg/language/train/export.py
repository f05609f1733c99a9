"""`python -m kg.language.train.export CHECKPOINT DIR`: averaged weights of a checkpoint -> the files that ship.

The encoder's matrices become int8, per output channel; the small heads stay in float, which costs nothing in size or
speed and keeps two tenths of a point of attachment. Every file is replaced in one rename, the model last.
"""

import argparse
import json
import shutil
import tempfile
from pathlib import Path

import numpy as np
import onnx
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from torch import Tensor, nn

from kg.language.train.network import Network

INPUTS = ("pieces", "mask", "shapes", "first")
OUTPUTS = ("vectors", "starts", "xpos", "upos", "names", "kinds", "arcs", "relation_heads", "relation_words")
OPSET = 17


class Outputs(nn.Module):
    """The network with its outputs as a tuple, as the exporter wants them."""

    def __init__(self, network: Network) -> None:
        super().__init__()
        self.network = network

    def forward(self, pieces: Tensor, mask: Tensor, shapes: Tensor, first: Tensor) -> tuple[Tensor, ...]:
        """The outputs in the order of `OUTPUTS`."""
        out = self.network(pieces, mask, shapes, first)
        return tuple(out[name] for name in OUTPUTS)


def load(checkpoint: Path) -> tuple[Network, dict[str, list[str]]]:
    """The averaged network of a checkpoint and its labels."""
    state = torch.load(checkpoint, weights_only=True)
    labels: dict[str, list[str]] = state["labels"]
    network = Network(state["config"], {name: len(values) for name, values in labels.items()})
    network.load_state_dict(state["average"])
    return network.eval(), labels


def to_onnx(network: Network, path: Path) -> None:
    """Write the float model; rows, pieces and words may be of any number."""
    pieces = torch.tensor([[101, 2023, 2003, 102], [101, 2023, 102, 0]])
    example = (pieces, (pieces > 0).long(), (pieces > 0).long(), torch.tensor([[1, 2, 3], [1, 1, 1]]))
    axes = {name: {0: "rows", 1: "pieces"} for name in INPUTS[:3]} | {"first": {0: "rows", 1: "words"}}
    axes |= {name: {0: "rows", 1: "words"} for name in OUTPUTS}
    axes["arcs"][2] = "heads"
    axes["relation_heads"][1] = "heads"
    with torch.no_grad():
        torch.onnx.export(
            Outputs(network),
            example,
            str(path),
            input_names=list(INPUTS),
            output_names=list(OUTPUTS),
            dynamic_axes=axes,
            opset_version=OPSET,
            dynamo=False,
        )


def quantize(source: Path, target: Path) -> None:
    """The encoder in int8, per channel; weights keep to 7 bits, lest sums overflow on processors without VNNI."""
    graph = onnx.load(source).graph
    heads = [
        node.name
        for node in graph.node
        if node.op_type in ("MatMul", "Gemm", "Gather") and "/encoder/" not in node.name
    ]
    quantize_dynamic(
        source, target, per_channel=True, reduce_range=True, weight_type=QuantType.QInt8, nodes_to_exclude=heads
    )


def export(checkpoint: Path, out: Path, keep_float: Path | None = None) -> None:
    """Write model.onnx, relations.npy, labels.json and vocabulary.txt into `out`."""
    network, labels = load(checkpoint)
    out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=out) as name:
        folder = Path(name)
        to_onnx(network, folder / "float.onnx")
        quantize(folder / "float.onnx", folder / "model.onnx")
        np.save(folder / "relations.npy", network.relation.detach().numpy().astype(np.float16))
        (folder / "labels.json").write_text(json.dumps(labels, indent=1) + "\n", encoding="utf-8")
        shutil.copy(checkpoint.with_suffix(".vocab"), folder / "vocabulary.txt")
        if keep_float:
            shutil.copy(folder / "float.onnx", keep_float)
        for file in ("relations.npy", "labels.json", "vocabulary.txt", "model.onnx"):
            (folder / file).replace(out / file)


def main() -> None:
    """The command line."""
    ask = argparse.ArgumentParser(prog="python -m kg.language.train.export", description=main.__doc__)
    ask.add_argument("checkpoint", type=Path)
    ask.add_argument("out", type=Path)
    ask.add_argument("--float", type=Path, dest="keep_float", help="keep the float model here")
    args = ask.parse_args()
    export(args.checkpoint, args.out, args.keep_float)


if __name__ == "__main__":
    main()
