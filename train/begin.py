"""Unpacks a GGUF that this recipe wrote, so that training goes on from it: its tokenizer and its weights.

python train/begin.py --from FILE.gguf --work FOLDER

Writes `tokenizer.model` and `begin.pt`; `fit.py --begin` starts from the weights with new optimizers. Q8_0 rounds every
block of 32 weights to 8 bits, which the first steps make up for. It is read as it was written by `export.py`.
"""

from __future__ import annotations

import argparse
from dataclasses import asdict
from pathlib import Path

import gguf
import numpy as np
import torch
from sentencepiece import sentencepiece_model_pb2 as proto

from export import permuted
from model import NORM_EPSILON, ROPE_BASE, Network, Size
from tokenizer import BOS, PAD, SPECIAL, TURN_END, TURN_START, UNKNOWN


def field(reader: gguf.GGUFReader, name: str):
    found = reader.get_field(name)
    if found is None:
        raise SystemExit(f"{reader.data.filename}: no {name} in it; expected a GGUF that train/export.py wrote")
    return found.contents()


def unpermuted(weight: np.ndarray, heads: int) -> np.ndarray:
    """The inverse of `permuted`: from neighbouring pairs to halves."""
    order = np.arange(weight.shape[0]).reshape(-1, 1)
    back = np.argsort(permuted(order, heads)[:, 0])
    return weight[back]


def read_network(reader: gguf.GGUFReader) -> Network:
    if field(reader, "general.architecture") != "llama":
        raise SystemExit(
            f"{reader.data.filename}: architecture {field(reader, 'general.architecture')}, expected llama"
        )
    size = Size(
        vocabulary=len(field(reader, "tokenizer.ggml.tokens")),
        width=field(reader, "llama.embedding_length"),
        layers=field(reader, "llama.block_count"),
        heads=field(reader, "llama.attention.head_count"),
        hidden=field(reader, "llama.feed_forward_length"),
    )
    epsilon, base = field(reader, "llama.attention.layer_norm_rms_epsilon"), field(reader, "llama.rope.freq_base")
    if not np.allclose((epsilon, base), (NORM_EPSILON, ROPE_BASE)):
        raise SystemExit(f"{reader.data.filename}: RMS epsilon {epsilon} and RoPE base {base} are not this recipe's")
    ours = {"attn_norm": "attention_norm", "ffn_norm": "feed_norm", "attn_q": "query", "attn_k": "key", "attn_v": "value",
            "attn_output": "output", "ffn_gate": "gate", "ffn_up": "up", "ffn_down": "down"}  # fmt: skip
    weights: dict[str, torch.Tensor] = {}
    for tensor in reader.tensors:
        array = gguf.quants.dequantize(tensor.data, tensor.tensor_type)
        name = {"token_embd.weight": "embedding.weight", "output_norm.weight": "norm.weight"}.get(tensor.name)
        if name is None:
            _, number, part, _ = tensor.name.split(".")
            name = f"layers.{number}.{ours[part]}.weight"
            if part in ("attn_q", "attn_k"):
                array = unpermuted(array, size.heads)
        weights[name] = torch.from_numpy(np.array(array, np.float32))
    network = Network(size)
    network.load_state_dict(weights)
    return network


def write_tokenizer(reader: gguf.GGUFReader, path: Path) -> None:
    """The pieces and scores of the file, under the settings of `train_tokenizer`."""
    names, scores, types = (field(reader, f"tokenizer.ggml.{part}") for part in ("tokens", "scores", "token_type"))
    if tuple(names[: len(SPECIAL)]) != SPECIAL:
        raise SystemExit(f"{reader.data.filename}: its first tokens are not {' '.join(SPECIAL)}")
    model = proto.ModelProto()
    for name, score, kind in zip(names, scores, types, strict=True):
        model.pieces.add(piece=name, score=score, type=kind)  # GGUF numbers the types as sentencepiece does
    spec = model.trainer_spec
    spec.model_type, spec.vocab_size = proto.TrainerSpec.ModelType.BPE, len(names)
    spec.split_digits, spec.byte_fallback = True, True
    spec.unk_id, spec.bos_id, spec.eos_id, spec.pad_id = UNKNOWN, BOS, -1, PAD
    spec.control_symbols.extend((SPECIAL[TURN_START], SPECIAL[TURN_END]))
    model.normalizer_spec.name = "identity"
    model.normalizer_spec.add_dummy_prefix = model.normalizer_spec.remove_extra_whitespaces = False
    path.write_bytes(model.SerializeToString())


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--from", dest="source", type=Path, required=True)
    arguments.add_argument("--work", type=Path, required=True)
    options = arguments.parse_args()
    if not options.source.is_file():
        raise SystemExit(f"--from {options.source}: no such file")
    reader = gguf.GGUFReader(options.source)
    network = read_network(reader)
    options.work.mkdir(parents=True, exist_ok=True)
    write_tokenizer(reader, options.work / "tokenizer.model")
    torch.save({"network": network.state_dict(), "size": asdict(network.size)}, options.work / "begin.pt")
    print(f"{options.work / 'begin.pt'} and tokenizer.model, from {options.source}")


if __name__ == "__main__":
    main()
