"""Reads the dialogue files: gzip, one JSON object a line, in a folder whose path is given, never known."""

from __future__ import annotations

import gzip
import json
from pathlib import Path

SETS = ("sgd", "star", "taskmaster3", "taskmaster4")


def read_set(folder: Path, part: str, name: str) -> list[dict]:
    """`part` is `train` or `heldout`; heldout is read by the evaluation alone."""
    path = folder / part / f"{name}.jsonl.gz"
    if not path.is_file():
        raise SystemExit(f"{path}: no such file; --data expects a folder with {part}/{name}.jsonl.gz in it")
    dialogues = []
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for number, line in enumerate(lines, 1):
            try:
                dialogue = json.loads(line)
                dialogue["turns"][0]["role"]  # noqa: B018, fails where the form is another one
            except (ValueError, KeyError, IndexError, TypeError) as error:
                raise SystemExit(f"{path}, line {number}: expected an object with id and turns: {error!r}") from None
            dialogues.append(dialogue)
    return dialogues


def slots_of(raws: list[dict]) -> list[str]:
    """Names of all slots in SGD dialogues."""
    named = {slot for raw in raws for turn in raw["turns"] for _, slot, _, _ in turn["acts"]}
    return sorted(named - {"", "intent", "count"})
