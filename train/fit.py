"""Trains the network by the clock: the schedule ends when the minutes do. Run again, it goes on where it was saved.

python train/fit.py --data FOLDER --work FOLDER --size cpu --device cpu --minutes 150
python train/fit.py --data FOLDER --work FOLDER --size gpu --device cuda --minutes 22 --rows 128 --workers 14 --compile
"""

from __future__ import annotations

import argparse
import json
import os
import signal
import sys
import time
from dataclasses import asdict
from pathlib import Path

# glibc gives memory back after every step, and OpenMP's threads spin while others compute, unless told at the start.
_SETTINGS = {"MALLOC_MMAP_THRESHOLD_": "1073741824", "MALLOC_TRIM_THRESHOLD_": "4294967296", "MALLOC_TOP_PAD_": "268435456",
             "OMP_WAIT_POLICY": "PASSIVE", "TOKENIZERS_PARALLELISM": "false"}  # fmt: skip
if __name__ == "__main__" and any(os.environ.get(name) != value for name, value in _SETTINGS.items()):
    os.execve(sys.executable, [sys.executable, *sys.argv], {**os.environ, **_SETTINGS})

import numpy as np  # noqa: E402
import torch  # noqa: E402
import torch.nn.functional as functional  # noqa: E402

from model import SIZES, Network, block_mask, size_of  # noqa: E402
from muon import Muon  # noqa: E402
from rows import ROW, Rows, RowStream, rows_of  # noqa: E402
from tokenizer import Tokenizer  # noqa: E402

WARM_UP, COOL_DOWN = 0.01, 0.45
"""Shares of the minutes in which the learning rate rises and falls; between them it stays."""


def rate_at(share: float) -> float:
    return min(1.0, share / WARM_UP, max(0.0, (1 - share) / COOL_DOWN))


def optimizers_of(network: Network, matrix_rate: float, rate: float) -> list[torch.optim.Optimizer]:
    matrices = [parameter for name, parameter in network.named_parameters() if parameter.dim() == 2 and "embedding" not in name]
    others = [parameter for name, parameter in network.named_parameters() if parameter.dim() != 2 or "embedding" in name]
    made = [Muon(matrices, lr=matrix_rate), torch.optim.AdamW(others, lr=rate, betas=(0.9, 0.95), weight_decay=0.01)]
    for optimizer in made:
        for group in optimizer.param_groups:
            group["top_rate"] = group["lr"]
    return made


def loss_sums(network, rows: Rows, device: str) -> tuple[torch.Tensor, torch.Tensor]:
    """Weighted loss and the weights, both summed: only the places that count are scored."""
    tokens, weights, documents, positions = (torch.from_numpy(part).to(device, non_blocking=True) for part in
                                             (rows.tokens, rows.weights, rows.documents, rows.positions))  # fmt: skip
    with torch.autocast(device.split(":")[0], dtype=torch.bfloat16):
        hidden = network(tokens[:, :-1], positions[:, :-1], block_mask(documents[:, :-1]))
        counted = weights[:, 1:] > 0
        module = getattr(network, "_orig_mod", network)
        logits = module.score(hidden[counted])
    losses = functional.cross_entropy(logits.float(), tokens[:, 1:][counted], reduction="none")
    counted_weights = weights[:, 1:][counted]
    return (losses * counted_weights).sum(), counted_weights.sum()


def held_out_rows(data: Path, tokenizer: Tokenizer, count: int = 12) -> Rows:
    """Of SGD dialogues as they are; looked at, never trained on."""
    from heldout import sgd_dialogues
    from prompt import simulator_messages, target_messages

    dialogues = sgd_dialogues(data)[: count * 2]
    rows = rows_of([view(dialogue) for dialogue in dialogues for view in (simulator_messages, target_messages)], tokenizer, 1.0)
    return Rows(rows.tokens[:count], rows.weights[:count], rows.documents[:count], rows.positions[:count])


class Clock:
    """Time spent training, over all the times that the command was started."""

    def __init__(self, minutes: float, spent: float):
        self.total, self.spent, self.begin = minutes * 60, spent, time.time()

    def seconds(self) -> float:
        return self.spent + time.time() - self.begin

    def share(self) -> float:
        return self.seconds() / self.total


def save(path: Path, content: dict) -> None:
    """Whole or not at all: a run killed while it saves goes on from the save before."""
    unfinished = path.with_suffix(".part")
    torch.save(content, unfinished)
    unfinished.replace(path)


def parse() -> argparse.Namespace:
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--data", type=Path, required=True, help="folder with train/ and heldout/")
    arguments.add_argument("--work", type=Path, required=True, help="where the tokenizer is, and checkpoint and model go")
    arguments.add_argument("--words", type=Path, help="word list, one a line; the same as for the tokenizer")
    arguments.add_argument("--size", choices=SIZES, default="cpu")
    arguments.add_argument("--device", choices=("cpu", "cuda"), default="cpu")
    arguments.add_argument("--minutes", type=float, required=True, help="of training in all, over all starts")
    arguments.add_argument("--stop-after", type=float, default=float("inf"), help="minutes after which this start saves and ends")
    arguments.add_argument("--rows", type=int, default=16, help="rows of 768 tokens a step")
    arguments.add_argument("--micro-rows", type=int, default=0, help="rows computed at once; 0: all of a step")
    arguments.add_argument("--workers", type=int, default=1, help="processes that make rows")
    arguments.add_argument("--copy-weight", type=float, default=2.5, help="of tokens that repeat the prompt; 5 over the last third")
    arguments.add_argument("--matrix-rate", type=float, default=0.02)
    arguments.add_argument("--rate", type=float, default=0.003)
    arguments.add_argument("--save-minutes", type=float, default=5)
    arguments.add_argument("--compile", action="store_true", help="torch.compile; worth it on a GPU")
    arguments.add_argument("--seed", type=int, default=1)
    return arguments.parse_args()


def main() -> None:
    options = parse()
    checkpoint_path, model_path, log_path = (options.work / name for name in ("checkpoint.pt", "model.pt", "log.jsonl"))
    tokenizer_path = options.work / "tokenizer.model"
    if not tokenizer_path.is_file():
        raise SystemExit(f"{tokenizer_path}: no such file; run train/tokenizer.py with the same --work first")
    torch.manual_seed(options.seed)
    torch.set_float32_matmul_precision("high")
    tokenizer = Tokenizer(tokenizer_path)
    size = size_of(options.size, tokenizer.size)
    network = Network(size).to(options.device)
    optimizers = optimizers_of(network, options.matrix_rate, options.rate)
    state = {"steps": 0, "tokens": 0, "seconds": 0.0, "shard": 0}
    if checkpoint_path.exists():
        saved = torch.load(checkpoint_path, map_location=options.device, weights_only=True)
        if saved["size"] != asdict(size):
            raise SystemExit(f"{checkpoint_path} holds a model of another size: {saved['size']}; use another --work")
        network.load_state_dict(saved["network"])
        for optimizer, kept in zip(optimizers, saved["optimizers"], strict=True):
            optimizer.load_state_dict(kept)
        state = saved["state"]
        print(f"goes on after {state['steps']} steps, {state['seconds'] / 60:.1f} of {options.minutes} minutes")
    clock = Clock(options.minutes, state["seconds"])
    if clock.share() >= 1:
        raise SystemExit(f"{model_path} is trained for {options.minutes} minutes already; give more --minutes, or another --work")
    held_out = held_out_rows(options.data, tokenizer)
    stream = RowStream(options.data, options.words, tokenizer_path, options.copy_weight, state["shard"], options.workers,
                       patience=30 if options.device == "cpu" else 0.05)  # fmt: skip
    run = torch.compile(network, dynamic=False) if options.compile else network
    log = log_path.open("a", encoding="utf-8")
    parameters = sum(parameter.numel() for parameter in network.parameters())
    print(f"{parameters / 1e6:.1f} M parameters on {options.device}, {options.rows} rows of {ROW} tokens a step", flush=True)

    def held_out_loss() -> float:
        with torch.no_grad():
            parts = [loss_sums(network, Rows(*(getattr(held_out, name)[row : row + 4] for name in
                     ("tokens", "weights", "documents", "positions"))), options.device) for row in range(0, len(held_out.tokens), 4)]  # fmt: skip
        return float(sum(loss for loss, _ in parts) / sum(weight for _, weight in parts))

    def content() -> dict:
        state.update(seconds=clock.seconds(), shard=stream.next_shard)
        return {"network": network.state_dict(), "optimizers": [optimizer.state_dict() for optimizer in optimizers],
                "state": state, "size": asdict(size), "options": {key: str(value) for key, value in vars(options).items()}}  # fmt: skip

    started, recent = time.time(), time.time()
    since = [time.time(), time.process_time(), 0]
    micro = options.micro_rows or options.rows
    stopping: list[int] = []
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda received, _: stopping.append(received))
    try:
        while not stopping and clock.share() < 1 and time.time() - started < options.stop_after * 60:
            share = clock.share()
            for optimizer in optimizers:
                for group in optimizer.param_groups:
                    group["lr"] = group["top_rate"] * rate_at(share)
                    if "momentum" in group:
                        group["momentum"] = min(0.95, 0.85 + state["steps"] / 300 * 0.1)
            batch = stream.batch(options.rows)
            if share > 2 / 3 and options.copy_weight > 1:
                # Copying comes late: its weight doubles for the last third.
                heavier = np.where(batch.weights > 1, batch.weights * 2, batch.weights).astype(np.float32)
                batch = Rows(batch.tokens, heavier, batch.documents, batch.positions)
            total_weight = float(batch.weights[:, 1:].sum())
            step_loss = 0.0
            for row in range(0, options.rows, micro):
                span = slice(row, row + micro)
                loss, _ = loss_sums(run, Rows(batch.tokens[span], batch.weights[span], batch.documents[span], batch.positions[span]), options.device)
                (loss / total_weight).backward()
                step_loss += loss.detach()
            torch.nn.utils.clip_grad_norm_(network.parameters(), 1.0)
            for optimizer in optimizers:
                optimizer.step()
                optimizer.zero_grad(set_to_none=True)
            used = int((batch.documents > 0).sum())
            state["steps"] += 1
            state["tokens"] += used
            since[2] += used
            if time.time() - since[0] > 60:
                rate, cpu_rate = since[2] / (time.time() - since[0]), since[2] / (time.process_time() - since[1])
                # Per second of processor time: what a quiet machine would do with as many threads as one.
                line = {"minutes": clock.seconds() / 60, "steps": state["steps"], "tokens": state["tokens"], "tokens_per_second": rate,
                        "tokens_per_cpu_second": cpu_rate, "loss": float(step_loss) / total_weight, "held_out": held_out_loss(), "reused_shards": stream.reused}  # fmt: skip
                log.write(json.dumps(line) + "\n")
                log.flush()
                print(f"{line['minutes']:.1f} min, step {line['steps']}, {line['tokens'] / 1e6:.2f} M tokens, {rate:.0f} tokens/s, {cpu_rate:.0f} a CPU second, "
                      f"loss {line['loss']:.3f}, held out {line['held_out']:.3f}", flush=True)  # fmt: skip
                since = [time.time(), time.process_time(), 0]
            if time.time() - recent > options.save_minutes * 60:
                save(checkpoint_path, content())
                recent = time.time()
    finally:
        stream.close()
    last = content()
    save(checkpoint_path, last)
    save(model_path, {key: last[key] for key in ("network", "size", "state", "options")})
    finished = "trained" if clock.share() >= 1 else "saved, run the same command to go on;"
    print(f"{finished} {state['tokens'] / 1e6:.2f} M tokens in {clock.seconds() / 60:.1f} minutes: {model_path}")


if __name__ == "__main__":
    main()
