"""From shards of dialogues to packed rows, made by processes of their own while the network computes."""

from __future__ import annotations

import multiprocessing
import random
from collections import deque
from dataclasses import dataclass
from multiprocessing.queues import Queue
from pathlib import Path
from queue import Empty

import numpy as np

from corpus import Corpus
from heldout import sgd_dialogues
from prompt import Message, simulator_messages, target_messages
from tokenizer import PAD, Tokenizer

ROW = 768
"""Tokens predicted in a row; a row holds one more to predict from."""


@dataclass(frozen=True)
class Rows:
    """Arrays of rows x (ROW + 1): tokens, weight of the loss of predicting each, number of the dialogue, position in it."""

    tokens: np.ndarray
    weights: np.ndarray
    documents: np.ndarray
    positions: np.ndarray

    def part(self, first: int, count: int) -> Rows:
        arrays = (self.tokens, self.weights, self.documents, self.positions)
        return Rows(*(array[first : first + count] for array in arrays))

    def reweighed(self, weights: np.ndarray) -> Rows:
        return Rows(self.tokens, weights, self.documents, self.positions)

    def filled(self) -> int:
        """Places that hold a token of a dialogue."""
        return int((self.documents > 0).sum())


def pack(dialogues: list[tuple[list[int], list[float]]]) -> Rows:
    """Longest first into the fullest row that still has room; what no row can hold is cut at its end."""
    rows: list[list[int]] = []
    room: list[int] = []
    order = sorted(range(len(dialogues)), key=lambda index: -len(dialogues[index][0]))
    for index in order:
        length = min(len(dialogues[index][0]), ROW + 1)
        fitting = [row for row in range(len(rows)) if room[row] >= length]
        row = min(fitting, key=lambda row: room[row], default=len(rows))
        if row == len(rows):
            rows.append([])
            room.append(ROW + 1)
        rows[row].append(index)
        room[row] -= length
    shape = (len(rows), ROW + 1)
    tokens = np.full(shape, PAD, np.int64)
    weights, documents, positions = np.zeros(shape, np.float32), np.zeros(shape, np.int64), np.zeros(shape, np.int64)
    for row, indexes in enumerate(rows):
        at = 0
        for number, index in enumerate(indexes, 1):
            ids, weight = (part[: ROW + 1] for part in dialogues[index])
            span = slice(at, at + len(ids))
            tokens[row, span], weights[row, span] = ids, weight
            documents[row, span], positions[row, span] = number, np.arange(len(ids))
            weights[row, at] = 0  # its first token follows another dialogue
            at += len(ids)
    return Rows(tokens, weights, documents, positions)


def rows_of(views: list[list[Message]], tokenizer: Tokenizer, copy_weight: float) -> Rows:
    return pack([tokenizer.tokens_of(messages, copy_weight) for messages in views])


def held_out_rows(data: Path, tokenizer: Tokenizer, count: int = 12) -> Rows:
    """Of SGD dialogues that are never trained on, as they are; their loss is looked at while training goes on."""
    dialogues = sgd_dialogues(data)[: count * 2]
    views = [view(dialogue) for dialogue in dialogues for view in (simulator_messages, target_messages)]
    return rows_of(views, tokenizer, 1.0).part(0, count)


def _work(data: Path, words: Path | None, model: Path, copy_weight: float, first: int, stride: int, out: Queue) -> None:
    corpus, tokenizer = Corpus(data, words), Tokenizer(model)
    shard = first
    while True:
        out.put((shard, rows_of(corpus.shard(shard), tokenizer, copy_weight)))
        shard += stride


class RowStream:
    """Batches in the order of their shards, whatever process was first; `next_shard` is where a resumed run goes on.

    Where the processes are slower than the network, rows of late are used once more rather than waited for.
    """

    def __init__(
        self, data: Path, words: Path | None, model: Path, copy_weight: float, first: int, workers: int, patience: float
    ):
        context = multiprocessing.get_context("spawn")
        self.queues = [context.Queue(maxsize=3) for _ in range(workers)]
        self.processes = [
            context.Process(
                target=_work, args=(data, words, model, copy_weight, first + index, workers, queue), daemon=True
            )
            for index, queue in enumerate(self.queues)
        ]
        for process in self.processes:
            process.start()
        self.first, self.next_shard, self.patience = first, first, patience
        self.recent: deque[Rows] = deque(maxlen=64)
        self.rng = random.Random(first)
        self.left: list[tuple[Rows, int]] = []
        self.reused = 0

    def _next_rows(self) -> Rows:
        queue = self.queues[(self.next_shard - self.first) % len(self.queues)]
        wait = self.patience if self.recent else 300
        try:
            shard, rows = queue.get(timeout=wait)
        except Empty:
            dead = [process.exitcode for process in self.processes if process.exitcode is not None]
            if dead or not self.recent:
                raise RuntimeError(f"no rows from the processes that make them (exit codes {dead})") from None
            self.reused += 1
            return self.rng.choice(self.recent)
        if shard != self.next_shard:
            raise RuntimeError(f"shard {shard} came where {self.next_shard} was due")
        self.next_shard += 1
        self.recent.append(rows)
        return rows

    def batch(self, count: int) -> Rows:
        """`count` rows, drawn without order from the shards at hand."""
        while len(self.left) < count:
            rows = self._next_rows()
            self.left += [(rows, row) for row in range(len(rows.tokens))]
            self.rng.shuffle(self.left)
        taken, self.left = self.left[:count], self.left[count:]
        names = ("tokens", "weights", "documents", "positions")
        return Rows(*(np.stack([getattr(rows, name)[row] for rows, row in taken]) for name in names))

    def close(self) -> None:
        for process in self.processes:
            process.terminate()
