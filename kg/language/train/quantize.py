"""The encoder in int8 with fixed scales, so that what is said of one text does not depend on those beside it.

Weights keep to 7 bits, one scale an output, lest sums overflow on processors without VNNI. Activations have one scale
a layer, for which the range is sought that changes the layer's output least on sample text; what the rounding shifts on
average is taken off the bias.
"""

import math

import torch
from torch import Tensor, nn

from kg.language.train.encoder import Embeddings, Encoder, Layer
from kg.language.train.operators import Attend, Multiply, Quantize

WEIGHT, ACTIVATION = 64, 255  # largest weight and activation
SHRUNK = torch.linspace(1.0, 0.3, 8)  # shares of the range seen that are tried


class Scale(nn.Module):
    """Floats -> bytes; `evened` multiplies each channel first, so that the widest do not set the step for all."""

    def __init__(self, low: float, high: float, evened: Tensor | None = None) -> None:
        super().__init__()
        step = (high - low) / ACTIVATION
        self.register_buffer("step", torch.tensor(step))
        self.register_buffer("zero", torch.tensor(round(-low / step)).clamp(0, ACTIVATION).to(torch.uint8))
        self.register_buffer("evened", evened)

    def forward(self, x: Tensor) -> Tensor:
        """The bytes."""
        out: Tensor = Quantize.apply(x if self.evened is None else x * self.evened, self.step, self.zero)
        return out

    def rounded(self, x: Tensor) -> Tensor:
        """What is left of `x`, channels evened."""
        return (self(x).float() - self.zero) * self.step

    def matched(self, weight: Tensor) -> Tensor:
        """Weights of a layer, outputs x inputs, for channels that are evened."""
        return weight if self.evened is None else weight / self.evened


class Integer(nn.Module):
    """A linear layer over bytes that `scale` made; its output is multiplied by `factor`."""

    def __init__(self, layer: nn.Linear, scale: Scale, sample: Tensor, factor: float = 1.0) -> None:
        super().__init__()
        weight, scales = _weights(scale.matched(layer.weight))
        wanted = sample @ layer.weight.T
        shift = (wanted - scale.rounded(sample) @ (weight * scales)).mean(0)
        self.scale, self.width = scale, layer.out_features
        self.register_buffer("weight", weight.to(torch.int8))
        self.register_buffer("scales", scales * factor)
        self.register_buffer("none", torch.zeros(len(scales), dtype=torch.int8))
        self.register_buffer("bias", (layer.bias + shift) * factor)

    def forward(self, x: Tensor) -> Tensor:
        """Floats."""
        out: Tensor = Multiply.apply(
            x, self.width, self.weight, self.scale.step, self.scales, self.scale.zero, self.none, self.bias
        )
        return out


class IntegerTable(nn.Module):
    """Embeddings in bytes, one scale a row."""

    def __init__(self, weight: Tensor) -> None:
        super().__init__()
        scales = weight.abs().amax(1, keepdim=True).clamp(min=1e-8) / 127
        self.register_buffer("weight", torch.round(weight / scales).to(torch.int8))
        self.register_buffer("scales", scales)

    def forward(self, places: Tensor) -> Tensor:
        """Floats."""
        return self.weight[places].float() * self.scales[places]


class IntegerLayer(nn.Module):
    """A layer of the encoder whose inputs to each matrix are given as sample."""

    def __init__(self, layer: Layer, samples: dict[str, Tensor]) -> None:
        super().__init__()
        self.heads = layer.heads
        self.entry = _scale([layer.query, layer.key, layer.value], samples["query"])
        factor = 1 / math.sqrt(layer.query.out_features // layer.heads)
        self.query = Integer(layer.query, self.entry, samples["query"], factor)
        self.key, self.value = (Integer(part, self.entry, samples["query"]) for part in (layer.key, layer.value))
        self.attended = Integer(layer.attended, _scale([layer.attended], samples["attended"]), samples["attended"])
        self.up = Integer(layer.up, _evened(layer.up, samples["up"]), samples["up"])
        self.down = Integer(layer.down, _scale([layer.down], samples["down"]), samples["down"])
        self.attention_norm, self.output_norm = layer.attention_norm, layer.output_norm

    def forward(self, x: Tensor, bias: Tensor) -> Tensor:
        """Vectors -> vectors."""
        entry = self.entry(x)
        mixed = Attend.apply(self.query(entry), self.key(entry), self.value(entry), bias, self.heads)
        x = self.attention_norm(x + self.attended(self.attended.scale(mixed)))
        inner = nn.functional.gelu(self.up(self.up.scale(x)))
        out: Tensor = self.output_norm(x + self.down(self.down.scale(inner)))
        return out


class IntegerEncoder(nn.Module):
    """The encoder over its layers in bytes."""

    def __init__(self, encoder: Encoder, samples: list[dict[str, Tensor]]) -> None:
        super().__init__()
        self.embeddings = _tables(encoder.embeddings)
        self.layers = nn.ModuleList(map(IntegerLayer, encoder.layers, samples))

    def forward(self, pieces: Tensor, mask: Tensor, extra: Tensor) -> Tensor:
        """Vectors of the last layer."""
        bias = ((1.0 - mask.to(extra.dtype)) * -1e4)[:, None, None, :].expand(-1, 1, mask.shape[1], -1)
        x: Tensor = self.embeddings(pieces, extra)
        for layer in self.layers:
            x = layer(x, bias)
        return x


@torch.no_grad()
def quantized(encoder: Encoder, samples: list[dict[str, Tensor]]) -> IntegerEncoder:
    """The encoder in bytes."""
    return IntegerEncoder(encoder, samples).eval()


def _tables(embeddings: Embeddings) -> Embeddings:
    weight = embeddings.word_embeddings.weight
    out = Embeddings(1, weight.shape[1], 1)
    out.word_embeddings = IntegerTable(weight)
    out.position_embeddings = IntegerTable(embeddings.position_embeddings.weight)
    out.token_type_embeddings, out.LayerNorm = embeddings.token_type_embeddings, embeddings.LayerNorm
    return out


def _weights(weight: Tensor) -> tuple[Tensor, Tensor]:
    """Weights inputs x outputs in whole numbers, and the scale of each output."""
    scales = weight.abs().amax(1) / WEIGHT
    return torch.round(weight / scales[:, None]).T.contiguous(), scales


def _scale(layers: list[nn.Linear], sample: Tensor, evened: Tensor | None = None) -> Scale:
    """The range that changes the output of these layers least, first its upper and then its lower end."""
    seen = sample if evened is None else sample * evened
    whole = torch.cat([layer.weight if evened is None else layer.weight / evened for layer in layers]).T
    low, high = float(seen.min()), float(seen.max())

    def lost(low: float, high: float) -> float:
        return float(((Scale(low, high).rounded(seen) - seen) @ whole).square().mean())

    high = min((high * share for share in SHRUNK.tolist()), key=lambda high: lost(low, high))
    low = min((low * share for share in SHRUNK.tolist()), key=lambda low: lost(low, high))
    return Scale(low, high, evened)


def _evened(layer: nn.Linear, sample: Tensor) -> Scale:
    """The scale where activations and weights share the burden of wide channels, as in SmoothQuant.

    Of the matrices after a norm, `up` alone gains by it: a fourth of the error is left.
    """
    widest = sample.abs().amax(0).clamp(min=0.01) / layer.weight.abs().amax(0).clamp(min=1e-4)
    return _scale([layer], sample, widest.rsqrt())
