"""The network: MiniLM with word shapes, and one head a layer of annotation."""

import torch
from torch import Tensor, nn
from torch.nn import functional

from kg.language.pieces import SHAPES
from kg.language.train.encoder import Encoder

# Widths of the biaffine layers, as in Dozat and Manning (2017), halved for the small encoder.
ARC, RELATION, LINK = 256, 128, 128


class Network(nn.Module):
    """Word pieces -> scores for every layer; each word is the vector of its first piece."""

    def __init__(self, config: dict[str, int], sizes: dict[str, int], dropout: float = 0.33) -> None:
        super().__init__()
        width = config["hidden_size"]
        self.encoder = Encoder(config)
        self.shape = nn.Embedding(SHAPES, width)
        nn.init.normal_(self.shape.weight, std=0.02)
        self.drop = nn.Dropout(dropout)
        self.start = nn.Linear(width, 1)
        self.xpos, self.upos = nn.Linear(width, sizes["xpos"]), nn.Linear(width, sizes["upos"])
        self.name, self.kind = nn.Linear(width, sizes["names"]), nn.Linear(width, sizes["kinds"])
        self.arc_head, self.arc_word = nn.Linear(width, ARC), nn.Linear(width, ARC)
        self.relation_head, self.relation_word = nn.Linear(width, RELATION), nn.Linear(width, RELATION)
        self.arc = nn.Parameter(nn.init.xavier_uniform_(torch.zeros(ARC + 1, ARC)))
        self.relation = nn.Parameter(torch.randn(sizes["relations"], RELATION + 1, RELATION + 1) * 0.01)
        self.link_head, self.link_word = nn.Linear(width, LINK), nn.Linear(width, LINK)
        self.link = nn.Parameter(nn.init.xavier_uniform_(torch.zeros(LINK + 1, LINK + 1)))
        self.root = nn.Parameter(torch.zeros(width))

    def forward(self, pieces: Tensor, mask: Tensor, shapes: Tensor, first: Tensor) -> dict[str, Tensor]:
        """Scores by layer. `arcs` is words x (root + words); relations need the heads: see `relations`.

        How well a word goes on with an earlier one's chain is the product of `link_words` and `link_heads`, against
        0 for a chain that begins.
        """
        encoded = self.encoder(pieces, mask, self.shape(shapes))
        vectors = torch.gather(encoded, 1, first.unsqueeze(-1).expand(-1, -1, encoded.shape[-1]))
        w = self.drop(vectors)
        rooted = torch.cat([self.root.expand(w.shape[0], 1, -1), w], 1)
        heads, words = self._hidden(self.arc_head(rooted)), self._hidden(self.arc_word(w))
        return {
            "vectors": vectors,
            "starts": self.start(w).squeeze(-1),
            "xpos": self.xpos(w),
            "upos": self.upos(w),
            "names": self.name(w),
            "kinds": self.kind(w),
            "arcs": biased(words) @ self.arc @ heads.transpose(1, 2),
            "relation_heads": self._hidden(self.relation_head(rooted)),
            "relation_words": self._hidden(self.relation_word(w)),
            "link_heads": biased(self._hidden(self.link_head(w))),
            "link_words": biased(self._hidden(self.link_word(w))) @ self.link,
        }

    def relations(self, heads: Tensor, words: Tensor, chosen: Tensor) -> Tensor:
        """Relation scores of each word to its chosen head (0 is the root)."""
        head = torch.gather(heads, 1, chosen.unsqueeze(-1).expand(-1, -1, heads.shape[-1]))
        return (torch.einsum("bwi,kij->bwkj", biased(head), self.relation) * biased(words).unsqueeze(2)).sum(-1)

    def _hidden(self, x: Tensor) -> Tensor:
        out: Tensor = self.drop(functional.gelu(x))
        return out


def biased(x: Tensor) -> Tensor:
    """Vectors with a constant last element, as the biaffine tensors take them."""
    return torch.cat([x, torch.ones_like(x[..., :1])], -1)
