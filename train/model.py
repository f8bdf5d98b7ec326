"""The network: llama.cpp's `llama` architecture in plain PyTorch, small enough to read whole."""

from __future__ import annotations

from dataclasses import dataclass

import torch
import torch.nn.functional as functional
from torch import Tensor, nn

CONTEXT = 1024
"""Tokens that the exported model may hold; rows of training are shorter."""
NORM_EPSILON = 1e-5
ROPE_BASE = 10_000.0


@dataclass(frozen=True)
class Size:
    vocabulary: int
    width: int
    layers: int
    heads: int
    hidden: int


SIZES: dict[str, tuple[int, int, int, int]] = {
    # name: width, layers, heads, hidden. Widths are multiples of 32, so that every row can be quantized.
    "tiny": (128, 3, 2, 352),
    "cpu": (320, 6, 5, 864),
    # With 6,144 tokens 28.8 M parameters: Q8_0 and Q4_0 together stay under 50 MB.
    "gpu": (512, 8, 8, 1408),
}


def size_of(name: str, vocabulary: int) -> Size:
    return Size(vocabulary, *SIZES[name])


def rotation(positions: Tensor, head_width: int) -> tuple[Tensor, Tensor]:
    """Cosines and sines for RoPE on halves; the export permutes q and k to llama.cpp's neighbouring pairs."""
    rates = ROPE_BASE ** (-torch.arange(0, head_width, 2, device=positions.device, dtype=torch.float32) / head_width)
    angles = positions.float().unsqueeze(-1) * rates
    return angles.cos().unsqueeze(1), angles.sin().unsqueeze(1)


def rotate(heads: Tensor, cosines: Tensor, sines: Tensor) -> Tensor:
    first, second = heads.float().chunk(2, dim=-1)
    turned = torch.cat((first * cosines - second * sines, second * cosines + first * sines), dim=-1)
    return turned.to(heads.dtype)


class Layer(nn.Module):
    def __init__(self, size: Size):
        super().__init__()
        self.heads = size.heads
        self.attention_norm = nn.RMSNorm(size.width, eps=NORM_EPSILON)
        self.query = nn.Linear(size.width, size.width, bias=False)
        self.key = nn.Linear(size.width, size.width, bias=False)
        self.value = nn.Linear(size.width, size.width, bias=False)
        self.output = nn.Linear(size.width, size.width, bias=False)
        self.feed_norm = nn.RMSNorm(size.width, eps=NORM_EPSILON)
        self.gate = nn.Linear(size.width, size.hidden, bias=False)
        self.up = nn.Linear(size.width, size.hidden, bias=False)
        self.down = nn.Linear(size.hidden, size.width, bias=False)

    def forward(self, x: Tensor, turning: tuple[Tensor, Tensor], mask: Tensor) -> Tensor:
        rows, length, width = x.shape
        normed = self.attention_norm(x)
        shape = (rows, length, self.heads, width // self.heads)
        query, key, value = (part(normed).view(shape).transpose(1, 2) for part in (self.query, self.key, self.value))
        mixed = functional.scaled_dot_product_attention(
            rotate(query, *turning), rotate(key, *turning), value, attn_mask=mask
        )
        x = x + self.output(mixed.transpose(1, 2).reshape(rows, length, width))
        normed = self.feed_norm(x)
        return x + self.down(functional.silu(self.gate(normed)) * self.up(normed))


class Network(nn.Module):
    """Embeddings are tied: the same matrix reads tokens and scores them."""

    def __init__(self, size: Size):
        super().__init__()
        self.size = size
        self.embedding = nn.Embedding(size.vocabulary, size.width)
        self.layers = nn.ModuleList(Layer(size) for _ in range(size.layers))
        self.norm = nn.RMSNorm(size.width, eps=NORM_EPSILON)
        for parameter in self.parameters():
            if parameter.dim() == 2:
                nn.init.normal_(parameter, std=0.02)
        for layer in self.layers:
            # Residual branches start small, so that depth does not scale the sum.
            for last in (layer.output, layer.down):
                nn.init.normal_(last.weight, std=0.02 / (2 * size.layers) ** 0.5)

    def forward(self, tokens: Tensor, positions: Tensor, mask: Tensor) -> Tensor:
        """Hidden states; `score` gives logits of the ones that matter."""
        x = self.embedding(tokens)
        turning = rotation(positions, self.size.width // self.size.heads)
        for layer in self.layers:
            x = layer(x, turning, mask)
        return self.norm(x)

    def score(self, hidden: Tensor) -> Tensor:
        return functional.linear(hidden, self.embedding.weight)


def block_mask(documents: Tensor) -> Tensor:
    """Each token sees those before it in its own dialogue. `documents`: rows x length, equal numbers go together."""
    same = documents.unsqueeze(1) == documents.unsqueeze(2)
    return torch.tril(same).unsqueeze(1)


def logits_of(network: Network, tokens: list[int]) -> Tensor:
    """Of one dialogue alone, in full precision: what the export is compared with."""
    ids = torch.tensor([tokens])
    with torch.no_grad():
        hidden = network(ids, torch.arange(len(tokens)).unsqueeze(0), block_mask(torch.zeros_like(ids)))
        return network.score(hidden)[0].float()
