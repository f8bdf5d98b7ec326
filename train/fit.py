"""Trains the network by the clock: the schedule ends when the minutes do. Run again, it goes on where it was saved.

python train/fit.py --data FOLDER --work FOLDER --words FILE --size cpu --device cpu --minutes 145 --micro-rows 8 --compile
python train/fit.py --data FOLDER --work FOLDER --words FILE --size gpu --device cuda --minutes 22 --rows 128 --workers 14 --compile
"""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path

# glibc gives memory back after every step, and OpenMP's threads spin while others compute, unless told at the start.
SETTINGS = {
    "MALLOC_MMAP_THRESHOLD_": "1073741824",
    "MALLOC_TRIM_THRESHOLD_": "4294967296",
    "MALLOC_TOP_PAD_": "268435456",
    "OMP_WAIT_POLICY": "PASSIVE",
}


def with_settings() -> None:
    """Starts this process anew with them, unless it has them."""
    if any(os.environ.get(name) != value for name, value in SETTINGS.items()):
        os.execve(sys.executable, [sys.executable, *sys.argv], {**os.environ, **SETTINGS})


def parse() -> argparse.Namespace:
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    add = arguments.add_argument
    add("--data", type=Path, required=True, help="folder with train/ and heldout/")
    add("--work", type=Path, required=True, help="where the tokenizer is, and checkpoint and model go")
    add("--words", type=Path, help="word list, one a line; the same as for the tokenizer")
    add("--size", choices=("tiny", "cpu", "gpu"), default="cpu")
    add("--device", choices=("cpu", "cuda"), default="cpu")
    add("--begin", type=Path, help="weights to begin from, as train/begin.py wrote them; none: from scratch")
    add(
        "--first-shard",
        type=int,
        default=0,
        help="with --begin: the first of the stream that those weights have not seen",
    )
    add("--minutes", type=float, required=True, help="of training in all, over all starts")
    add("--stop-after", type=float, default=float("inf"), help="minutes after which this start saves and ends")
    add("--rows", type=int, default=16, help="rows of 768 tokens a step")
    add(
        "--micro-rows",
        type=int,
        default=0,
        help="rows computed at once; 0: all of a step. 16 take 20 GB on a CPU, 8 half",
    )
    add("--workers", type=int, default=1, help="processes that make rows")
    add("--copy-weight", type=float, default=2.5, help="of tokens that repeat the prompt; twice that in the last third")
    add("--matrix-rate", type=float, default=0.02, help="learning rate of Muon")
    add("--rate", type=float, default=0.003, help="learning rate of AdamW")
    add("--save-minutes", type=float, default=5)
    add("--compile", action="store_true", help="torch.compile: nearly twice as fast on a CPU; needs a C++ compiler")
    add("--seed", type=int, default=1)
    return arguments.parse_args()


# Processes that make rows import this file too: only the one that trains loads PyTorch.
if __name__ == "__main__":
    options = parse()
    with_settings()
    from training import train

    train(options)
