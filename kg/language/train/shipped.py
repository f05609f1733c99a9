"""The network of a folder that ships, back in floats, so that a further round of training can start from it.

What was rounded to bytes stays rounded and the relations keep their lower rank: a few thousandths, which the first
steps make up for.
"""

import json
import math
from pathlib import Path

import numpy as np
import onnx
import torch
from onnx import numpy_helper
from torch import Tensor

from kg.language.train.network import Network

INNER = "network."  # what exporting puts before the names of parameters
NO_TYPE = "encoder.embeddings.token_type_embeddings.weight"  # exported as the one row that is ever added


def load(folder: Path) -> tuple[Network, dict[str, list[str]]]:
    """The network in `folder` and its labels."""
    labels: dict[str, list[str]] = json.loads((folder / "labels.json").read_text(encoding="utf-8"))
    graph = onnx.load(folder / "model.onnx").graph
    constants = {i.name: torch.from_numpy(numpy_helper.to_array(i).copy()) for i in graph.initializer}
    out = Network(_config(graph, constants), {name: len(values) for name, values in labels.items()})
    weights = out.state_dict()
    core = torch.from_numpy(np.load(folder / "relations.npy").astype(np.float32))
    weights["relation"] = torch.einsum("krs,ir,js->kij", core, constants["heads"], constants["words"])
    weights[NO_TYPE][0] = _added(graph, constants)
    weights |= _transposed(graph, constants)
    for name in weights.keys() - {"relation", NO_TYPE}:
        if INNER + name in constants:
            weights[name] = _floats(name, constants, out.encoder.layers[0].heads)
    out.load_state_dict(weights)
    return out.eval(), labels


def _config(graph: onnx.GraphProto, constants: dict[str, Tensor]) -> dict[str, int]:
    """The shape of the encoder, by the names that BERT's configuration gives it."""
    vocabulary, width = constants[f"{INNER}encoder.embeddings.word_embeddings.weight"].shape
    attention = [node for node in graph.node if node.op_type == "Attention"]
    return {
        "vocab_size": vocabulary,
        "hidden_size": width,
        "num_hidden_layers": len(attention),
        "num_attention_heads": next(a.i for a in attention[0].attribute if a.name == "q_num_heads"),
        "intermediate_size": constants[f"{INNER}encoder.layers.0.up.weight"].shape[1],
        "max_position_embeddings": len(constants[f"{INNER}encoder.embeddings.position_embeddings.weight"]),
    }


def _added(graph: onnx.GraphProto, constants: dict[str, Tensor]) -> Tensor:
    """The embedding that all pieces share."""
    node = next(node for node in graph.node if node.op_type == "Add" and node.input[1] in constants)
    return constants[node.input[1]]


def _transposed(graph: onnx.GraphProto, constants: dict[str, Tensor]) -> dict[str, Tensor]:
    """The weights of the heads, which exporting turns and leaves without a name."""
    products = (node for node in graph.node if node.op_type == "MatMul" and node.name.count("/") == 3)
    found = ((node.name.split("/")[2], constants.get(node.input[1])) for node in products)
    return {f"{layer}.weight": weight.T for layer, weight in found if weight is not None}


def _floats(name: str, constants: dict[str, Tensor], heads: int) -> Tensor:
    """A constant as the parameter that it was made from: see `quantize`."""
    value, (layer, _, kind) = constants[INNER + name], name.rpartition(".")
    scales = constants.get(f"{INNER}{layer}.scales")
    if scales is None:
        return value
    factor = math.sqrt(len(scales) / heads) if layer.endswith("query") else 1.0
    if kind == "bias":
        return value * factor
    if "embeddings" in layer:
        return value * scales
    evened = constants.get(f"{INNER}{layer}.scale.evened", torch.ones(len(value)))
    return (value * scales * factor).T * evened
