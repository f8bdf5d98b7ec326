"""Checks a GGUF file against the network it was written from, through node-llama-cpp: tokens, log-probabilities, round trips.

python train/check_export.py --data FOLDER --work FOLDER [--name rehearsal-starter]    exits with 1 where they differ
"""

from __future__ import annotations

import argparse
import json
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch

from app_node import run_node
from export import load
from heldout import as_json, sgd_dialogues
from model import Network, logits_of
from prompt import simulator_messages, target_messages
from tokenizer import Tokenizer

# Mean difference of log-probabilities that each type may have: F16 shows a wrong export, the others what quantizing costs.
LIMITS = {"f16": 0.01, "q8_0": 0.05, "q4_0": 0.5}
HARD_STRINGS = ("", "  two  spaces ", "naïve café – “quotes” …", "日本語のテキスト", "emoji 🙂👍🏽", "tabs\tand\nlines\n\n", "$1,234.56 at 7:30 pm",
                "headphones", "<0x41> [ask: x] = ;", "éèêë ß ø ł ž", "ALL CAPS", "don't can't it's")  # fmt: skip


@dataclass(frozen=True)
class Expected:
    """What the trainer makes of one view: its tokens, log-probabilities of those that follow, and the likeliest ones."""

    tokens: list[int]
    logs: np.ndarray
    likeliest: np.ndarray


def compare(
    tokenizer: Tokenizer, expected: list[Expected], strings: list[str], answer: dict, limit: float
) -> tuple[bool, str]:
    """@returns whether all is equal or near enough, and the figures in words."""
    theirs = answer["dialogues"]
    same_tokens = sum(mine.tokens == other["tokens"] for mine, other in zip(expected, theirs, strict=True))
    broken = [
        f"\n       {text!r}: {tokenizer.encode(text)} and {other['tokens']}, back as {other['text']!r}"
        for text, other in zip(strings, answer["strings"], strict=True)
        if tokenizer.encode(text) != other["tokens"] or other["text"] != text
    ]
    said = f"tokens equal in {same_tokens} of {len(expected)} views, round trips of {len(strings) - len(broken)} of {len(strings)} strings"
    if same_tokens < len(expected):
        mine, other = next(
            (mine, other) for mine, other in zip(expected, theirs, strict=True) if mine.tokens != other["tokens"]
        )
        return False, f"{said}; the first view with other tokens:\n{mine.tokens}\n{other['tokens']}"
    pairs = list(zip(expected, theirs, strict=True))
    difference = np.concatenate([np.abs(mine.logs - np.array(other["logProbabilities"])) for mine, other in pairs])
    agreement = np.concatenate([mine.likeliest == np.array(other["likeliest"]) for mine, other in pairs])
    said += (
        f"; log-probabilities differ by {difference.mean():.4f} on average (limit {limit}), {difference.max():.3f} at most, "
        f"over {len(difference)} tokens; likeliest token equal in {agreement.mean():.1%}"
    )
    return not broken and bool(difference.mean() <= limit), said + "".join(broken)


def expect(network: Network, tokens: list[int]) -> Expected:
    scores = torch.log_softmax(logits_of(network, tokens), -1)[:-1]
    logs = scores.gather(1, torch.tensor(tokens[1:]).unsqueeze(1))[:, 0]
    return Expected(tokens, logs.numpy(), scores.argmax(-1).numpy())


def main() -> int:
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--data", type=Path, required=True)
    arguments.add_argument("--work", type=Path, required=True)
    arguments.add_argument("--name", default="rehearsal-starter")
    arguments.add_argument("--dialogues", type=int, default=20)
    options = arguments.parse_args()
    network = load(options.work / "model.pt")
    tokenizer = Tokenizer(options.work / "tokenizer.model")
    dialogues = sgd_dialogues(options.data)[: options.dialogues]
    views = [view(dialogue) for dialogue in dialogues for view in (simulator_messages, target_messages)]
    strings = [*HARD_STRINGS, *dict.fromkeys(message.content for messages in views for message in messages)]
    request = json.dumps({"dialogues": [as_json(messages) for messages in views], "strings": strings})
    expected = [expect(network, tokenizer.tokens_of(messages, 1.0)[0]) for messages in views]
    results = []
    for kind, limit in LIMITS.items():
        file = options.work / f"{options.name}-{kind}.gguf"
        if not file.is_file():
            print(f"{file.name}: not there, not checked")
            continue
        answer = json.loads(run_node("measure-export.ts", str(file.resolve()), given=request))
        passed, said = compare(tokenizer, expected, strings, answer, limit)
        results.append(passed)
        print(f"{'ok    ' if passed else 'FAILED'} {file.name}, {len(dialogues)} held-out dialogues: {said}")
    if not results:
        print(f"FAILED: no {options.name}-*.gguf in {options.work}; run train/export.py first")
    return 0 if results and all(results) else 1


if __name__ == "__main__":
    raise SystemExit(main())
