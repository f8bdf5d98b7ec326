"""The training loop behind fit.py: steps, schedule by the clock, log and checkpoints."""

from __future__ import annotations

import argparse
import json
import signal
import time
from dataclasses import asdict, dataclass, field
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as functional

from model import Network, block_mask, size_of
from muon import Muon
from rows import ROW, Rows, RowStream, held_out_rows
from tokenizer import Tokenizer

WARM_UP, COOL_DOWN = 0.01, 0.7
"""Shares of the minutes in which the learning rate rises and falls; between them it stays."""
HEAVIER_FROM = 2 / 3
"""Copying comes late: from this share of the minutes on its weight is doubled."""
LOG_SECONDS = 60


def rate_at(share: float) -> float:
    return min(1.0, share / WARM_UP, max(0.0, (1 - share) / COOL_DOWN))


def optimizers_of(network: Network, matrix_rate: float, rate: float) -> list[torch.optim.Optimizer]:
    """Muon for the matrices between the embeddings, AdamW for embeddings and norms."""
    named = list(network.named_parameters())
    matrices = [parameter for name, parameter in named if parameter.dim() == 2 and "embedding" not in name]
    others = [parameter for name, parameter in named if parameter.dim() != 2 or "embedding" in name]
    adam = torch.optim.AdamW(others, lr=rate, betas=(0.9, 0.95), weight_decay=0.01)
    made = [Muon(matrices, lr=matrix_rate), adam]
    for optimizer in made:
        for group in optimizer.param_groups:
            group["top_rate"] = group["lr"]
    return made


def halves_pay(device: str) -> bool:
    """A CPU without AVX-512 multiplies matrices of bfloat16 some fifty times slower than those of float32."""
    return device != "cpu" or torch.backends.cpu.get_cpu_capability().startswith("AVX512")


def loss_sums(run, network: Network, rows: Rows, device: str) -> tuple[torch.Tensor, float]:
    """Weighted loss and the weights, both summed: only the places that count are scored. `run` is the network, or it compiled.

    Where the weight is negative the token is to be unlearned: its loss is -log(1 - p) (Welleck et al. 2020, Neural Text
    Generation with Unlikelihood Training, section 5.1).
    """
    parts = (rows.tokens, rows.weights, rows.documents, rows.positions)
    tokens, weights, documents, positions = (torch.from_numpy(part).to(device, non_blocking=True) for part in parts)
    counted = weights[:, 1:] != 0
    with torch.autocast(device, dtype=torch.bfloat16, enabled=halves_pay(device)):
        hidden = run(tokens[:, :-1], positions[:, :-1], block_mask(documents[:, :-1]))
        logits = network.score(hidden[counted])
    losses = functional.cross_entropy(logits.float(), tokens[:, 1:][counted], reduction="none")
    wanted = weights[:, 1:][counted]
    unlearned = -torch.log1p(-torch.exp(-losses).clamp(max=0.999))
    summed = (torch.where(wanted > 0, losses, unlearned) * wanted.abs()).sum()
    return summed, float(np.abs(rows.weights[:, 1:]).sum())


def save(path: Path, content: dict) -> None:
    """Whole or not at all: a run killed while it saves goes on from the save before."""
    unfinished = path.with_suffix(".part")
    torch.save(content, unfinished)
    unfinished.replace(path)


@dataclass
class State:
    """What a resumed run goes on from, beside the weights. `seconds` counts training over all starts."""

    steps: int = 0
    tokens: int = 0
    seconds: float = 0.0
    shard: int = 0


@dataclass
class Interval:
    """Since the last line of the log."""

    tokens: int = 0
    wall: float = field(default_factory=time.time)
    processor: float = field(default_factory=time.process_time)


class Training:
    def __init__(self, options: argparse.Namespace):
        self.options = options
        self.checkpoint, self.result = options.work / "checkpoint.pt", options.work / "model.pt"
        tokenizer_path = options.work / "tokenizer.model"
        if not tokenizer_path.is_file():
            raise SystemExit(f"{tokenizer_path}: no such file; run train/tokenizer.py with the same --work first")
        torch.manual_seed(options.seed)
        torch.set_float32_matmul_precision("high")
        self.tokenizer = Tokenizer(tokenizer_path)
        self.size = size_of(options.size, self.tokenizer.size)
        self.network = Network(self.size).to(options.device)
        self.optimizers = optimizers_of(self.network, options.matrix_rate, options.rate)
        self.state = self._resumed()
        self.began, self.spent = time.time(), self.state.seconds
        if self.share() >= 1:
            raise SystemExit(f"{self.result} had its {options.minutes} minutes; give more --minutes, or another --work")
        self.held_out = held_out_rows(options.data, self.tokenizer)
        self.stream = RowStream(
            options.data,
            options.words,
            tokenizer_path,
            options.copy_weight,
            first=self.state.shard,
            workers=options.workers,
            # A GPU must not wait for rows; a CPU shares its cores with who makes them.
            patience=60 if options.device == "cpu" else 0.05,
        )
        self.run = torch.compile(self.network, dynamic=False) if options.compile else self.network

    def _resumed(self) -> State:
        if not self.checkpoint.exists():
            if self.options.begin is not None:
                begun = torch.load(self.options.begin, map_location=self.options.device, weights_only=True)
                self._check_size(begun, self.options.begin)
                self.network.load_state_dict(begun["network"])
            return State(shard=self.options.first_shard)
        saved = torch.load(self.checkpoint, map_location=self.options.device, weights_only=True)
        self._check_size(saved, self.checkpoint)
        self.network.load_state_dict(saved["network"])
        for optimizer, kept in zip(self.optimizers, saved["optimizers"], strict=True):
            optimizer.load_state_dict(kept)
        state = State(**saved["state"])
        print(f"goes on after {state.steps} steps, {state.seconds / 60:.1f} of {self.options.minutes} minutes")
        return state

    def _check_size(self, saved: dict, path: Path) -> None:
        if saved["size"] != asdict(self.size):
            raise SystemExit(f"{path} holds another size: {saved['size']}; use another --work or --size")

    def seconds(self) -> float:
        return self.spent + time.time() - self.began

    def share(self) -> float:
        return self.seconds() / (self.options.minutes * 60)

    def step(self) -> float:
        """One step of all optimizers. @returns the mean loss."""
        share, options = self.share(), self.options
        for optimizer in self.optimizers:
            for group in optimizer.param_groups:
                group["lr"] = group["top_rate"] * rate_at(share)
                if "momentum" in group:
                    group["momentum"] = min(0.95, 0.85 + self.state.steps / 3000)
        batch = self.stream.batch(options.rows)
        if share > HEAVIER_FROM and options.copy_weight > 1:
            batch = batch.reweighed(np.where(batch.weights > 1, batch.weights * 2, batch.weights).astype(np.float32))
        total_weight, total_loss = float(np.abs(batch.weights[:, 1:]).sum()), torch.zeros((), device=options.device)
        micro = options.micro_rows or options.rows
        for row in range(0, options.rows, micro):
            loss, _ = loss_sums(self.run, self.network, batch.part(row, micro), options.device)
            (loss / total_weight).backward()
            total_loss += loss.detach()
        torch.nn.utils.clip_grad_norm_(self.network.parameters(), 1.0)
        for optimizer in self.optimizers:
            optimizer.step()
            optimizer.zero_grad(set_to_none=True)
        self.state.steps += 1
        self.state.tokens += batch.filled()
        return total_loss / total_weight

    def held_out_loss(self) -> float:
        with torch.no_grad():
            spans = range(0, len(self.held_out.tokens), 4)
            sums = [
                loss_sums(self.network, self.network, self.held_out.part(row, 4), self.options.device) for row in spans
            ]
        return float(sum(loss for loss, _ in sums)) / sum(weight for _, weight in sums)

    def report(self, loss: float, since: Interval) -> None:
        wall, processor = time.time() - since.wall, time.process_time() - since.processor
        line = {
            "minutes": self.seconds() / 60,
            "steps": self.state.steps,
            "tokens": self.state.tokens,
            "tokens_per_second": since.tokens / wall,
            # Of processor time, all threads: what one quiet thread would do, however busy the machine is.
            "tokens_per_cpu_second": since.tokens / processor,
            "loss": float(loss),
            "held_out": self.held_out_loss(),
            "reused_shards": self.stream.reused,
        }
        with (self.options.work / "log.jsonl").open("a", encoding="utf-8") as log:
            log.write(json.dumps(line) + "\n")
        print(
            f"{line['minutes']:.1f} min, step {line['steps']}, {line['tokens'] / 1e6:.2f} M tokens, "
            f"{line['tokens_per_second']:.0f} tokens/s, {line['tokens_per_cpu_second']:.0f} a CPU second, "
            f"loss {line['loss']:.3f}, held out {line['held_out']:.3f}",
            flush=True,
        )

    def save(self, last: bool = False) -> None:
        self.state.seconds, self.state.shard = self.seconds(), self.stream.next_shard
        content = {
            "network": self.network.state_dict(),
            "size": asdict(self.size),
            "state": asdict(self.state),
            "options": {name: str(value) for name, value in vars(self.options).items()},
        }
        save(self.checkpoint, {**content, "optimizers": [optimizer.state_dict() for optimizer in self.optimizers]})
        if last:
            # Halves lose nothing that a GGUF of eight bits keeps, and what is exported is checked against these.
            halves = {name: weight.half() for name, weight in content["network"].items()}
            save(self.result, {**content, "network": halves})


def train(options: argparse.Namespace) -> None:
    training = Training(options)
    stopping: list[int] = []
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda received, _: stopping.append(received))
    parameters = sum(parameter.numel() for parameter in training.network.parameters())
    print(f"{parameters / 1e6:.1f} M parameters on {options.device}, {options.rows} rows of {ROW} tokens", flush=True)
    since, saved = Interval(), time.time()
    try:
        while not stopping and training.share() < 1 and time.time() - training.began < options.stop_after * 60:
            before = training.state.tokens
            loss = training.step()
            since.tokens += training.state.tokens - before
            if time.time() - since.wall > LOG_SECONDS:
                training.report(loss, since)
                since = Interval()
            if time.time() - saved > options.save_minutes * 60:
                training.save()
                saved = time.time()
    finally:
        training.stream.close()
    training.save(last=True)
    state = training.state
    end = "trained" if training.share() >= 1 else "saved, run the same command to go on;"
    print(f"{end} {state.tokens / 1e6:.2f} M tokens in {state.seconds / 60:.1f} minutes: {training.result}")
