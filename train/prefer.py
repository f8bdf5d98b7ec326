"""Learns from the model's own answers, good ones against bad ones: user turns for a note, as `evaluation/attempts.ts` told them apart,
and replies in scenes, as `evaluation/scenes.ts` did.

python train/prefer.py --work FOLDER --begin WORK/begin.pt --answers WORK/answers.jsonl [...]    writes WORK/model.pt

Direct preference optimization (Rafailov et al. 2023, Direct Preference Optimization, section 4, equation 7) against the weights
it begins from, with a little of the usual loss on the good answer, or else both answers may become less likely (Pang et al.
2024, Iterative Reasoning Preference Optimization, section 2). What was said without a fault is held where it was, by its
divergence from those weights: preferring replies that name a fact taught it to make facts up.
"""

from __future__ import annotations

import argparse
import json
import random
import time
from dataclasses import dataclass
from pathlib import Path

import torch
import torch.nn.functional as functional

from fit import with_settings
from model import CONTEXT, Network, Size
from tokenizer import BOS, PAD, TURN_END, TURN_START, Tokenizer

BETA = 0.1
"""How dear it is to leave the reference."""
WARM_UP = 0.1
HELD_OUT = 20
"""One pair in so many is not learned from, but looked at."""


@dataclass(frozen=True)
class Pair:
    prompt: list[int]
    good: list[int]
    bad: list[int]


def prompt_tokens(messages: list[dict], tokenizer: Tokenizer) -> list[int]:
    """As the app renders them, up to where the answer begins."""
    tokens = [BOS]
    for message in messages:
        tokens += [TURN_START, *tokenizer.heads[message["role"]], *tokenizer.encode(message["content"])]
        tokens += [TURN_END, *tokenizer.newline]
    return [*tokens, TURN_START, *tokenizer.heads["assistant"]]


def pairs_of(answers: list[dict], tokenizer: Tokenizer, most: int, faults: set[str]) -> list[Pair]:
    """At most `most` pairs a question; where no answer of the model's was good, what a person or a template said is.

    Of replies only those with one of the `faults` are unlearned; all, where none is named.
    """
    pairs = []
    for answer in answers:
        rng = random.Random(json.dumps(answer))
        told = answer.get("faults") or [None] * len(answer["bad"])
        unlearned = {
            text for text, fault in zip(answer["bad"], told, strict=True) if not faults or fault in {None, *faults}
        }
        good, bad = sorted(set(answer["good"])), sorted(unlearned)
        if not good and answer["gold"] is not None:
            good = [answer["gold"]]
        rng.shuffle(good)
        rng.shuffle(bad)
        prompt = prompt_tokens(answer["messages"], tokenizer)
        for place in range(min(most, len(bad)) if good else 0):
            texts = (good[place % len(good)], bad[place])
            good_tokens, bad_tokens = ([*tokenizer.encode(text), TURN_END] for text in texts)
            if len(prompt) + max(len(good_tokens), len(bad_tokens)) <= CONTEXT:
                pairs.append(Pair(prompt, good_tokens, bad_tokens))
    return pairs


def kept_of(answers: list[dict], tokenizer: Tokenizer) -> list[Pair]:
    """Two answers of the reference's to each question that it never answered badly: both are to stay."""
    kept = []
    for answer in answers:
        if answer["bad"] or not answer["good"]:
            continue
        prompt = prompt_tokens(answer["messages"], tokenizer)
        one, other = ([*tokenizer.encode(text), TURN_END] for text in (answer["good"][0], answer["good"][-1]))
        if len(prompt) + max(len(one), len(other)) <= CONTEXT:
            kept.append(Pair(prompt, one, other))
    return kept


def read_answers(network: Network, batch: list[Pair]) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor]:
    """Logits at every place of an answer, the token that stands there, and whose it is: of pair n n, of its bad answer n + pairs.

    A row holds the prompt once and both answers behind it, which do not see each other: each begins with the prompt's last token.
    """
    length = max(len(pair.prompt) - 1 + len(pair.good) + len(pair.bad) for pair in batch)
    shape = (len(batch), length)
    tokens, wanted = torch.full(shape, PAD), torch.full(shape, -1)
    positions, segments = torch.zeros(shape, dtype=torch.long), torch.zeros(shape, dtype=torch.long)
    for row, pair in enumerate(batch):
        shared = len(pair.prompt) - 1
        tokens[row, :shared], positions[row, :shared] = torch.tensor(pair.prompt[:-1]), torch.arange(shared)
        begin = shared
        for segment, answer in enumerate((pair.good, pair.bad), 1):
            span = slice(begin, begin + len(answer))
            tokens[row, span], wanted[row, span] = torch.tensor([pair.prompt[-1], *answer[:-1]]), torch.tensor(answer)
            positions[row, span], segments[row, span] = torch.arange(shared, shared + len(answer)), segment
            begin += len(answer)
    seen, sees = segments.unsqueeze(1), segments.unsqueeze(2)
    mask = torch.tril((seen == 0) | (seen == sees)).unsqueeze(1)
    counted = wanted >= 0
    logits = network.score(network(tokens, positions, mask)[counted])
    return logits, wanted[counted], counted.nonzero()[:, 0] + len(batch) * (segments[counted] - 1)


def log_probabilities(network: Network, batch: list[Pair]) -> torch.Tensor:
    """2 x pairs: of the good answers and of the bad ones, each summed over its tokens."""
    logits, wanted, place = read_answers(network, batch)
    losses = functional.cross_entropy(logits, wanted, reduction="none")
    return -torch.zeros(2 * len(batch)).index_add(0, place, losses).view(2, len(batch))


def divergence(network: Network, reference: Network, batch: list[Pair]) -> torch.Tensor:
    """Kullback-Leibler divergence of the reference from the network, in nats, mean over the places of both answers."""
    with torch.no_grad():
        kept = read_answers(reference, batch)[0].log_softmax(-1)
    return functional.kl_div(
        read_answers(network, batch)[0].log_softmax(-1), kept, log_target=True, reduction="batchmean"
    )


def batches_of(pairs: list[Pair], size: int, rng: random.Random) -> list[list[Pair]]:
    """Of near lengths, in a random order."""
    ordered = sorted(pairs, key=lambda pair: (len(pair.prompt) // 24, rng.random()))
    batches = [ordered[first : first + size] for first in range(0, len(ordered), size)]
    rng.shuffle(batches)
    return batches


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    add = arguments.add_argument
    add("--work", type=Path, required=True, help="where the tokenizer is, and model.pt goes")
    add("--begin", type=Path, required=True, help="weights to begin from, as train/begin.py wrote them")
    add("--answers", type=Path, nargs="+", required=True)
    add("--epochs", type=int, default=2)
    add("--pairs", type=int, default=3, help="a question at most")
    add("--faults", nargs="+", default=[], help="of replies, those to unlearn, as scenes.ts names them; none: all")
    add("--most", type=int, default=2400, help="pairs in all, drawn")
    add("--batch", type=int, default=16, help="pairs a step")
    add("--kept", type=int, default=6, help="questions a step whose replies stay")
    add("--hold", type=float, default=10.0, help="weight of their divergence")
    add("--rate", type=float, default=1.2e-4, help="learning rate of AdamW")
    add("--likelihood", type=float, default=0.2, help="weight of the usual loss on good answers")
    options = arguments.parse_args()
    torch.manual_seed(1)
    tokenizer = Tokenizer(options.work / "tokenizer.model")
    begun = torch.load(options.begin, map_location="cpu", weights_only=True)
    network, reference = (Network(Size(**begun["size"])) for _ in range(2))
    network.load_state_dict(begun["network"])
    reference.load_state_dict(begun["network"])
    answers = [json.loads(line) for path in options.answers for line in path.read_text(encoding="utf-8").splitlines()]
    rng = random.Random("prefer")
    pairs = pairs_of(answers, tokenizer, options.pairs, set(options.faults))
    kept = kept_of(answers, tokenizer)
    if len(pairs) < 2 or not kept:
        raise SystemExit(
            f"{len(pairs)} pairs and {len(kept)} questions to keep in {len(answers)} answers: it takes some of both"
        )
    rng.shuffle(pairs)
    del pairs[options.most :]
    held_out = -(-len(pairs) // HELD_OUT)
    looked_at, learned = pairs[:held_out], pairs[held_out:]
    print(f"{len(learned)} pairs, {len(looked_at)} to look at, {len(kept)} questions whose replies stay", flush=True)
    before: dict[int, torch.Tensor] = {}
    with torch.no_grad():
        for batch in batches_of(pairs, options.batch, random.Random(0)):
            for pair, logs in zip(batch, log_probabilities(reference, batch).T, strict=True):
                before[id(pair)] = logs

    def gains(batch: list[Pair]) -> tuple[torch.Tensor, torch.Tensor]:
        """By how much more the good answer has become likelier than the bad one, and the loss a token of the good one."""
        logs = log_probabilities(network, batch)
        gained = logs - torch.stack([before[id(pair)] for pair in batch], dim=1)
        return gained[0] - gained[1], -logs[0] / torch.tensor([len(pair.good) for pair in batch])

    def look() -> str:
        with torch.no_grad():
            found = [gains(batch) for batch in batches_of(looked_at, options.batch, random.Random(0))]
        margin, loss = (torch.cat(parts) for parts in zip(*found, strict=True))
        return f"looked at: margin {float(margin.mean()):.2f}, over 0 {float((margin > 0).float().mean()):.1%}, loss {float(loss.mean()):.3f}"

    optimizer = torch.optim.AdamW(network.parameters(), lr=options.rate, betas=(0.9, 0.95), weight_decay=0.0)
    batches = [batch for _ in range(options.epochs) for batch in batches_of(learned, options.batch, rng)]
    begin = time.time()
    for step, batch in enumerate(batches, 1):
        share = (step - 0.5) / len(batches)
        for group in optimizer.param_groups:
            group["lr"] = options.rate * min(share / WARM_UP, (1 - share) / (1 - WARM_UP))
        margin, likelihood = gains(batch)
        away = divergence(network, reference, rng.sample(kept, min(len(kept), options.kept)))
        loss = (-functional.logsigmoid(BETA * margin) + options.likelihood * likelihood).mean() + options.hold * away
        loss.backward()
        torch.nn.utils.clip_grad_norm_(network.parameters(), 1.0)
        optimizer.step()
        optimizer.zero_grad(set_to_none=True)
        if step % 20 == 0 or step == len(batches):
            spent = (time.time() - begin) / 60
            print(
                f"{spent:.1f} min, step {step} of {len(batches)}, replies moved by {float(away.detach()):.4f}, {look()}",
                flush=True,
            )
    halves = {name: weight.half() for name, weight in network.state_dict().items()}
    torch.save({"network": halves, "size": begun["size"]}, options.work / "model.pt")
    print(options.work / "model.pt")


if __name__ == "__main__":
    with_settings()
    main()
