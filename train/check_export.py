"""Checks a GGUF file against the network it was written from, through node-llama-cpp: tokens, log-probabilities, round trips.

python train/check_export.py --data FOLDER --work FOLDER [--name rehearsal-starter]    exits with 1 where they differ
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path

import numpy as np
import torch

from app_node import run_node
from export import load
from heldout import as_json, sgd_dialogues
from model import logits_of
from prompt import simulator_messages, target_messages
from tokenizer import Tokenizer

# Mean difference of log-probabilities that each type may have: F16 shows a wrong export, the others what quantizing costs.
LIMITS = {"f16": 0.01, "q8_0": 0.05, "q4_0": 0.5}
HARD_STRINGS = ("", "  two  spaces ", "naïve café – “quotes” …", "日本語のテキスト", "emoji 🙂👍🏽", "tabs\tand\nlines\n\n", "$1,234.56 at 7:30 pm",
                "headphones", "<0x41> [ask: x] = ;", "éèêë ß ø ł ž", "ALL CAPS", "don't can't it's")  # fmt: skip


def main() -> int:
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--data", type=Path, required=True)
    arguments.add_argument("--work", type=Path, required=True)
    arguments.add_argument("--name", default="rehearsal-starter")
    arguments.add_argument("--dialogues", type=int, default=20)
    options = arguments.parse_args()
    network, _ = load(options.work / "model.pt")
    tokenizer = Tokenizer(options.work / "tokenizer.model")
    dialogues = sgd_dialogues(options.data)[: options.dialogues]
    views = [view(dialogue) for dialogue in dialogues for view in (simulator_messages, target_messages)]
    ours = [tokenizer.tokens_of(messages, 1.0)[0] for messages in views]
    strings = [*HARD_STRINGS, *dict.fromkeys(message.content for messages in views for message in messages)]
    request = {"dialogues": [as_json(messages) for messages in views], "strings": strings}
    logs = []
    best = []
    for tokens in ours:
        scores = torch.log_softmax(logits_of(network, tokens), -1)
        logs.append(scores[:-1].gather(1, torch.tensor(tokens[1:]).unsqueeze(1))[:, 0].numpy())
        best.append(scores[:-1].argmax(-1).numpy())
    failed = False
    for kind, limit in LIMITS.items():
        gguf = options.work / f"{options.name}-{kind}.gguf"
        if not gguf.is_file():
            print(f"{gguf.name}: not there, not checked")
            continue
        answer = json.loads(run_node("measure-export.ts", str(gguf.resolve()), given=json.dumps(request)))
        same_tokens = sum(mine == theirs["tokens"] for mine, theirs in zip(ours, answer["dialogues"], strict=True))
        same_strings = sum(tokenizer.encode(text) == theirs["tokens"] and theirs["text"] == text
                           for text, theirs in zip(strings, answer["strings"], strict=True))  # fmt: skip
        if same_tokens == len(ours):
            difference = np.concatenate([np.abs(mine - np.array(theirs["logProbabilities"])) for mine, theirs in zip(logs, answer["dialogues"], strict=True)])
            agree = np.concatenate([mine == np.array(theirs["likeliest"]) for mine, theirs in zip(best, answer["dialogues"], strict=True)])
            figures = f"log-probabilities differ by {difference.mean():.4f} on average, {difference.max():.3f} at most, over {len(difference)} tokens; likeliest token equal in {agree.mean():.1%}"
        else:
            difference, figures = np.array([np.inf]), "log-probabilities not compared"
            where = next(index for index, mine in enumerate(ours) if mine != answer["dialogues"][index]["tokens"])
            print(f"first dialogue whose tokens differ:\n{ours[where]}\n{answer['dialogues'][where]['tokens']}")
        passed = same_tokens == len(ours) and same_strings == len(strings) and difference.mean() <= limit
        failed |= not passed
        print(f"{'ok    ' if passed else 'FAILED'} {gguf.name}: tokens equal in {same_tokens} of {len(ours)} views of {len(dialogues)} held-out dialogues, "
              f"round trips of {same_strings} of {len(strings)} strings; {figures} (limit {limit})")  # fmt: skip
        for text, theirs in zip(strings, answer["strings"], strict=True):
            if tokenizer.encode(text) != theirs["tokens"] or theirs["text"] != text:
                print(f"       {text!r}: {tokenizer.encode(text)} and {theirs['tokens']}, back as {theirs['text']!r}")
    return 1 if failed else 0


if __name__ == "__main__":
    raise SystemExit(main())
