"""A BERT encoder with the parameter names of its published weights, so that they load as they are."""

import torch
from torch import Tensor, nn
from torch.nn import functional


class Embeddings(nn.Module):
    """Word-piece and position embeddings; `extra` is added before they are normalised."""

    def __init__(self, vocabulary: int, width: int, positions: int) -> None:
        super().__init__()
        self.word_embeddings = nn.Embedding(vocabulary, width)
        self.position_embeddings = nn.Embedding(positions, width)
        self.token_type_embeddings = nn.Embedding(2, width)
        self.LayerNorm = nn.LayerNorm(width, eps=1e-12)

    def forward(self, pieces: Tensor, extra: Tensor) -> Tensor:
        """Rows of word pieces -> rows of vectors."""
        positions = torch.arange(pieces.shape[1], device=pieces.device)
        summed = (
            self.word_embeddings(pieces)
            + self.position_embeddings(positions)
            + self.token_type_embeddings.weight[0]
            + extra
        )
        out: Tensor = self.LayerNorm(summed)
        return out


class Layer(nn.Module):
    """Self-attention and feed-forward, each with a residual and a norm after it."""

    def __init__(self, width: int, inner: int, heads: int, dropout: float) -> None:
        super().__init__()
        self.heads, self.dropout = heads, dropout
        self.query, self.key, self.value = (nn.Linear(width, width) for _ in range(3))
        self.attended = nn.Linear(width, width)
        self.attention_norm = nn.LayerNorm(width, eps=1e-12)
        self.up, self.down = nn.Linear(width, inner), nn.Linear(inner, width)
        self.output_norm = nn.LayerNorm(width, eps=1e-12)

    def forward(self, x: Tensor, bias: Tensor) -> Tensor:
        """Vectors -> vectors; `bias` shuts out padding."""
        rows, length, width = x.shape

        def split(y: Tensor) -> Tensor:
            return y.view(rows, length, self.heads, width // self.heads).transpose(1, 2)

        query, key, value = split(self.query(x)), split(self.key(x)), split(self.value(x))
        mixed = (
            functional.scaled_dot_product_attention(query, key, value, bias)
            .transpose(1, 2)
            .reshape(rows, length, width)
        )
        x = self.attention_norm(x + self._drop(self.attended(mixed)))
        out: Tensor = self.output_norm(x + self._drop(self.down(functional.gelu(self.up(x)))))
        return out

    def _drop(self, x: Tensor) -> Tensor:
        return functional.dropout(x, self.dropout, self.training)


class Encoder(nn.Module):
    """Word pieces and an added embedding each -> a vector each."""

    def __init__(self, config: dict[str, int], dropout: float = 0.1) -> None:
        super().__init__()
        width = config["hidden_size"]
        self.embeddings = Embeddings(config["vocab_size"], width, config["max_position_embeddings"])
        self.layers = nn.ModuleList(
            Layer(width, config["intermediate_size"], config["num_attention_heads"], dropout)
            for _ in range(config["num_hidden_layers"])
        )
        self.dropout = dropout

    def forward(self, pieces: Tensor, mask: Tensor, extra: Tensor) -> Tensor:
        """Vectors of the last layer."""
        bias = (1.0 - mask[:, None, None, :].to(extra.dtype)) * -1e4
        x = functional.dropout(self.embeddings(pieces, extra), self.dropout, self.training)
        for layer in self.layers:
            x = layer(x, bias)
        return x


RENAMED = {
    "encoder.layer.": "layers.",
    "attention.self.": "",
    "attention.output.dense": "attended",
    "attention.output.LayerNorm": "attention_norm",
    "intermediate.dense": "up",
    "output.dense": "down",
    "output.LayerNorm": "output_norm",
}


def published(weights: dict[str, Tensor]) -> dict[str, Tensor]:
    """The weights of a published BERT under this module's names, without its pooler."""
    out = {}
    for name, tensor in weights.items():
        if "pooler" in name or "position_ids" in name:
            continue
        for old, new in RENAMED.items():
            name = name.replace(old, new)
        out[name] = tensor
    return out
