"""The stream of training dialogues: shard after shard without end, each made from its number alone, so that it can be resumed."""

from __future__ import annotations

import random
from collections import defaultdict
from pathlib import Path

from dialogue import Dialogue
from free_text import read_free_text
from prompt import Message, simulator_messages, target_messages
from setbacks import asked_again, with_setbacks
from sgd import read_sgd
from slots import kind_of
from sources import read_set, slots_of
from templates import make_templated
from vocabulary import Vocabulary, read_words

SHARD_DIALOGUES = 256
# Shares of a shard. STAR and Taskmaster-3 speak without facts: more of them and the assistant makes things up.
MIX = (("sgd", 0.5), ("templates", 0.4), ("star", 0.05), ("taskmaster4", 0.03), ("taskmaster3", 0.02))


def pools_of(raws: list[dict]) -> dict[str, list[str]]:
    pools: dict[str, set[str]] = defaultdict(set)
    for raw in raws:
        for turn in raw["turns"]:
            for _, slot, values, _ in turn["acts"]:
                kind = kind_of(slot) if slot else None
                if kind is not None:
                    pools[kind].update(value for value in values if value not in ("dontcare", "True", "False"))
    return {kind: sorted(values) for kind, values in pools.items()}


class Corpus:
    def __init__(self, data: Path, words: Path | None, seed: int = 1):
        self.seed = seed
        self.raws = {name: read_set(data, "train", name) for name, _ in MIX if name != "templates"}
        texts = [turn["text"] for raw in self.raws["sgd"] for turn in raw["turns"]]
        self.vocabulary = Vocabulary(read_words(words, texts, held_out=False), pools_of(self.raws["sgd"]))
        self.orders: dict[tuple[str, int], list[int]] = {}
        self.slots = slots_of(self.raws["sgd"])

    def _order(self, name: str, epoch: int) -> list[int]:
        if (name, epoch) not in self.orders:
            order = list(range(len(self.raws[name])))
            random.Random(f"{self.seed} {name} {epoch}").shuffle(order)
            self.orders = {key: kept for key, kept in self.orders.items() if key[0] != name} | {(name, epoch): order}
        return self.orders[name, epoch]

    def _pick(self, name: str, shard: int, count: int) -> list[tuple[int, dict]]:
        """The dialogues of a set that are due in the shard: every one comes once an epoch."""
        total = len(self.raws[name])
        first = shard * count
        picked, order, epoch = [], [], -1
        for place in range(first, first + count):
            if place // total != epoch:
                epoch = place // total
                order = self._order(name, epoch)
            picked.append((epoch, self.raws[name][order[place % total]]))
        return picked

    def dialogues(self, shard: int) -> list[Dialogue]:
        made: list[Dialogue] = []
        for name, share in MIX:
            count = round(share * SHARD_DIALOGUES)
            if name == "templates":
                for index in range(count):
                    identity = f"template-{shard}-{index}"
                    rng = random.Random(f"{self.seed} {identity}")
                    templated = make_templated(identity, rng, self.vocabulary)
                    made.append(asked_again(templated, rng) if rng.random() < 0.3 else templated)
                continue
            for epoch, raw in self._pick(name, shard, count):
                rng = random.Random(f"{self.seed} {raw['id']} {epoch}")
                if name == "sgd":
                    read = read_sgd(raw, rng, self.vocabulary, self.slots)
                    made.append(with_setbacks(read, rng, self.vocabulary))
                else:
                    made.append(read_free_text(raw, rng))
        random.Random(f"{self.seed} shard {shard}").shuffle(made)
        return made

    def shard(self, shard: int) -> list[list[Message]]:
        """Both roles of every dialogue of the shard."""
        views = []
        for dialogue in self.dialogues(shard):
            rng = random.Random(f"{self.seed} surface {dialogue.id} {shard}")
            views.append(target_messages(dialogue, rng))
            if dialogue.speaks_as_user:
                views.append(simulator_messages(dialogue))
        return views
