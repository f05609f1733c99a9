"""ONNX Runtime's integer and attention operators as functions that PyTorch computes likewise and exports by name."""

from typing import Any

import torch
from torch import Tensor
from torch.nn import functional

MICROSOFT = "com.microsoft::"


class Quantize(torch.autograd.Function):
    """Floats -> unsigned bytes by a fixed scale and zero point."""

    @staticmethod
    def forward(ctx: Any, x: Tensor, scale: Tensor, zero: Tensor) -> Tensor:
        """What ONNX Runtime computes."""
        return (torch.round(x / scale) + zero).clamp(0, 255).to(torch.uint8)

    @staticmethod
    def symbolic(g: Any, x: Any, scale: Any, zero: Any) -> Any:
        """The operator."""
        return g.op("QuantizeLinear", x, scale, zero).setType(x.type().with_dtype(torch.uint8))


class Multiply(torch.autograd.Function):
    """Bytes times a matrix of bytes, scaled back to floats, plus a bias."""

    @staticmethod
    def forward(
        ctx: Any,
        x: Tensor,
        width: int,
        weight: Tensor,
        scale: Tensor,
        scales: Tensor,
        zero: Tensor,
        none: Tensor,
        bias: Tensor,
    ) -> Tensor:
        """What ONNX Runtime computes, up to rounding."""
        return (x.float() - zero) * scale @ (weight.float() * scales) + bias

    @staticmethod
    def symbolic(
        g: Any, x: Any, width: int, weight: Any, scale: Any, scales: Any, zero: Any, none: Any, bias: Any
    ) -> Any:
        """The operator."""
        out = g.op(MICROSOFT + "MatMulIntegerToFloat", x, weight, scale, scales, zero, none, bias)
        return out.setType(x.type().with_dtype(torch.float32).with_sizes([None, None, width]))


class Attend(torch.autograd.Function):
    """Attention in several heads; the query comes scaled, `bias` shuts out padding."""

    @staticmethod
    def forward(ctx: Any, query: Tensor, key: Tensor, value: Tensor, bias: Tensor, heads: int) -> Tensor:
        """What ONNX Runtime computes, up to rounding."""
        rows, length, width = query.shape
        parts = (x.view(rows, length, heads, width // heads).transpose(1, 2) for x in (query, key, value))
        mixed = functional.scaled_dot_product_attention(*parts, attn_mask=bias, scale=1.0)
        return mixed.transpose(1, 2).reshape(rows, length, width)

    @staticmethod
    def symbolic(g: Any, query: Any, key: Any, value: Any, bias: Any, heads: int) -> Any:
        """The operator."""
        out = g.op("Attention", query, key, value, bias, q_num_heads_i=heads, kv_num_heads_i=heads, scale_f=1.0)
        return out.setType(query.type())
