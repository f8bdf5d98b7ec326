"""Writes the trained network as GGUF files for llama.cpp: F16 to check, Q8_0 and Q4_0 to ship.

python train/export.py --work FOLDER [--name rehearsal-starter] [--types F16,Q8_0,Q4_0]
"""

from __future__ import annotations

import argparse
import hashlib
from pathlib import Path

import gguf
import numpy as np
import torch

from model import CONTEXT, NORM_EPSILON, ROPE_BASE, Network, Size
from tokenizer import BOS, CHAT_TEMPLATE, PAD, SPECIAL, TURN_END, UNKNOWN, Tokenizer

LICENCE = "cc-by-sa-4.0"
SOURCES = (
    (
        "Schema-Guided Dialogue",
        "google-research-datasets",
        "https://github.com/google-research-datasets/dstc8-schema-guided-dialogue",
    ),
    ("STAR", "Rasa Technologies", "https://github.com/RasaHQ/STAR"),
    (
        "Taskmaster-3 and Taskmaster-4",
        "google-research-datasets",
        "https://github.com/google-research-datasets/Taskmaster",
    ),
)
FILE_TYPES = {
    "F16": gguf.LlamaFileType.MOSTLY_F16,
    "Q8_0": gguf.LlamaFileType.MOSTLY_Q8_0,
    "Q4_0": gguf.LlamaFileType.MOSTLY_Q4_0,
}
TYPES = {name: gguf.GGMLQuantizationType[name] for name in FILE_TYPES}


def load(path: Path) -> Network:
    if not path.is_file():
        raise SystemExit(f"{path}: no such file; train/fit.py and train/prefer.py write it when they end")
    saved = torch.load(path, map_location="cpu", weights_only=True)
    network = Network(Size(**saved["size"]))
    network.load_state_dict(saved["network"])
    return network.float().eval()


def permuted(weight: np.ndarray, heads: int) -> np.ndarray:
    """Rows of q and k from halves (as trained) to neighbouring pairs (as llama.cpp's `llama` turns them)."""
    rows, columns = weight.shape
    return weight.reshape(heads, 2, rows // heads // 2, columns).swapaxes(1, 2).reshape(rows, columns)


def tensors_of(network: Network) -> dict[str, np.ndarray]:
    named = {"token_embd.weight": network.embedding.weight, "output_norm.weight": network.norm.weight}
    names = {"attention_norm": "attn_norm", "feed_norm": "ffn_norm", "query": "attn_q", "key": "attn_k", "value": "attn_v",
             "output": "attn_output", "gate": "ffn_gate", "up": "ffn_up", "down": "ffn_down"}  # fmt: skip
    for number, layer in enumerate(network.layers):
        for ours, theirs in names.items():
            named[f"blk.{number}.{theirs}.weight"] = getattr(layer, ours).weight
    arrays = {name: parameter.detach().float().numpy() for name, parameter in named.items()}
    return {name: permuted(array, network.size.heads) if name.endswith(("attn_q.weight", "attn_k.weight")) else array
            for name, array in arrays.items()}  # fmt: skip


FINER = {"Q8_0": "F16", "Q4_0": "Q8_0"}
"""Of the embeddings, by that of the rest."""


def encoded(name: str, array: np.ndarray, file_type: str) -> tuple[np.ndarray, gguf.GGMLQuantizationType]:
    if array.ndim == 1:
        return array.astype(np.float32), gguf.GGMLQuantizationType.F32
    # Tied embeddings also score the tokens: few bits there cost more than they save.
    kind = TYPES[FINER.get(file_type, file_type) if name == "token_embd.weight" else file_type]
    return (array.astype(np.float16), kind) if kind == TYPES["F16"] else (gguf.quants.quantize(array, kind), kind)


def add_tokenizer(writer: gguf.GGUFWriter, tokenizer: Tokenizer) -> None:
    model = tokenizer.model
    pieces, scores, kinds = [], [], []
    for token in range(tokenizer.size):
        pieces.append((SPECIAL[token] if token < len(SPECIAL) else model.id_to_piece(token)).encode())
        scores.append(model.get_score(token))
        if token == UNKNOWN:
            kinds.append(gguf.TokenType.UNKNOWN)
        elif token < len(SPECIAL):
            kinds.append(gguf.TokenType.CONTROL)
        else:
            kinds.append(gguf.TokenType.BYTE if model.is_byte(token) else gguf.TokenType.NORMAL)
    writer.add_tokenizer_model("llama")
    writer.add_tokenizer_pre("default")
    writer.add_token_list(pieces)
    writer.add_token_scores(scores)
    writer.add_token_types(kinds)
    writer.add_bos_token_id(BOS)
    writer.add_eos_token_id(TURN_END)
    writer.add_eot_token_id(TURN_END)
    writer.add_unk_token_id(UNKNOWN)
    writer.add_pad_token_id(PAD)
    writer.add_add_bos_token(True)
    writer.add_add_eos_token(False)
    writer.add_add_space_prefix(False)
    writer.add_remove_extra_whitespaces(False)
    writer.add_chat_template(CHAT_TEMPLATE)


def add_card(writer: gguf.GGUFWriter, name: str, size: Size) -> None:
    writer.add_name(name)
    writer.add_type("model")
    writer.add_description(
        "Speaks both roles of a rehearsed dialogue: a simulated user who phrases a noted move, and an assistant who answers from facts "
        "in its system prompt. Trained from scratch on public task-oriented dialogues. A toy: never judge a "
        "real product by it or with it."
    )
    writer.add_license(LICENCE)
    writer.add_languages(["en"])
    writer.add_tags(["dialogue", "user-simulation"])
    for index, (source, organisation, url) in enumerate(SOURCES):
        writer.add_dataset_name(index, source)
        writer.add_dataset_organization(index, organisation)
        writer.add_dataset_repo_url(index, url)
    writer.add_size_label(f"{sum_parameters(size) / 1e6:.0f}M")


def sum_parameters(size: Size) -> int:
    layer = 4 * size.width**2 + 3 * size.width * size.hidden + 2 * size.width
    return size.vocabulary * size.width + size.layers * layer + size.width


def write(path: Path, network: Network, tokenizer: Tokenizer, file_type: str, name: str) -> None:
    size = network.size
    writer = gguf.GGUFWriter(path, "llama")
    add_card(writer, name, size)
    writer.add_file_type(FILE_TYPES[file_type])
    writer.add_quantization_version(gguf.GGML_QUANT_VERSION)
    writer.add_vocab_size(size.vocabulary)
    writer.add_context_length(CONTEXT)
    writer.add_embedding_length(size.width)
    writer.add_block_count(size.layers)
    writer.add_feed_forward_length(size.hidden)
    writer.add_rope_dimension_count(size.width // size.heads)
    writer.add_rope_freq_base(ROPE_BASE)
    writer.add_head_count(size.heads)
    writer.add_head_count_kv(size.heads)
    writer.add_layer_norm_rms_eps(NORM_EPSILON)
    add_tokenizer(writer, tokenizer)
    for tensor, array in tensors_of(network).items():
        data, kind = encoded(tensor, array, file_type)
        writer.add_tensor(tensor, data, raw_dtype=kind)
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--work", type=Path, required=True)
    arguments.add_argument("--name", default="rehearsal-starter")
    arguments.add_argument("--types", default="F16,Q8_0,Q4_0")
    options = arguments.parse_args()
    network = load(options.work / "model.pt")
    tokenizer = Tokenizer(options.work / "tokenizer.model")
    for file_type in options.types.split(","):
        if file_type not in FILE_TYPES:
            raise SystemExit(f"--types {file_type}: expected one or more of {', '.join(FILE_TYPES)}")
        path = options.work / f"{options.name}-{file_type.lower()}.gguf"
        write(path, network, tokenizer, file_type, options.name)
        digest = hashlib.sha256(path.read_bytes()).hexdigest()
        print(f"{digest}  {path.name}  {path.stat().st_size} bytes")


if __name__ == "__main__":
    main()
