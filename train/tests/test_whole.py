"""Every stage, one after another, on a small set: trained, stopped, taken up again, exported, and equal in llama.cpp."""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import unittest
from collections import Counter
from pathlib import Path

TRAIN = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(TRAIN))

import torch  # noqa: E402

from app_node import run_node  # noqa: E402
from tests.fixtures import write_data  # noqa: E402
from tokenizer import Tokenizer  # noqa: E402


class WholeRecipe(unittest.TestCase):
    def stage(self, name: str, *arguments: str) -> str:
        done = subprocess.run(
            [sys.executable, str(TRAIN / name), *arguments], capture_output=True, text=True, check=False
        )
        self.assertEqual(0, done.returncode, f"{name}:\n{done.stdout}\n{done.stderr}")
        return done.stdout

    def test_from_dialogues_to_a_checked_gguf(self):
        with tempfile.TemporaryDirectory() as folder:
            data, work = Path(folder) / "data", Path(folder) / "work"
            write_data(data)
            places = ("--data", str(data), "--work", str(work))
            self.stage("tokenizer.py", *places, "--vocabulary", "900", "--shards", "3")
            fit = ("fit.py", *places, "--size", "tiny", "--rows", "2", "--minutes", "0.4")
            self.assertIn("run the same command to go on", self.stage(*fit, "--stop-after", "0.2"))
            self.assertIn("goes on after", self.stage(*fit))
            self.stage("export.py", "--work", str(work), "--types", "F16,Q8_0,Q4_0")
            checked = self.stage("check_export.py", *places, "--dialogues", "4")
            self.assertEqual(3, checked.count("ok    "), checked)
            again = Path(folder) / "again"
            self.stage("begin.py", "--from", str(work / "rehearsal-starter-f16.gguf"), "--work", str(again))
            self.assertEqual({}, differences(work, again))
            self.stage("heldout.py", *places, "--turns", "20", "--facts", "10", "--texts", "4")
            kinds = {json.loads(line)["kind"] for line in (work / "probes.jsonl").read_text().splitlines()}
            self.assertEqual({"turn", "fact", "text"}, kinds)
            self.prefers(places, work, again)

    def prefers(self, places: tuple[str, ...], work: Path, again: Path) -> None:
        """Questions, answers of the model's, and a model that learned from them, which can be exported."""
        counts = ("--shards", "1", "--turns", "12", "--facts", "4", "--replies", "4", "--scenes", "1")
        self.stage("lessons.py", *places, "--first-shard", "9", *counts)
        lessons, answers = work / "lessons.jsonl", again / "answers.jsonl"
        self.assertEqual(20, len(lessons.read_text().splitlines()))
        model = work / "rehearsal-starter-f16.gguf"
        run_node("attempts.ts", str(lessons), str(model), str(answers), "--samples", "2", given="")
        told = lines_of(answers)
        self.assertEqual({"turn": 12, "fact": 4, "reply": 4}, Counter(answer["kind"] for answer in told))
        self.assertTrue(any(answer["gold"] for answer in told if answer["kind"] == "turn"), told)
        played = again / "replies.jsonl"
        run_node("scenes.ts", str(work / "scenes.jsonl"), str(model), str(played), given="")
        self.assertTrue(all({"kind", "messages", "good", "bad"} <= answer.keys() for answer in lines_of(played)))
        # What so small a model answers differs from run to run: these are known.
        known = [
            {**answer, "good": ["Yes, please."], "bad": ["No."] if answer["kind"] == "turn" else []} for answer in told
        ]
        answers.write_text("".join(json.dumps(answer) + "\n" for answer in known))
        prefer = ("--begin", str(again / "begin.pt"), "--answers", str(answers), "--epochs", "1")
        self.assertIn("margin", self.stage("prefer.py", "--work", str(again), *prefer))
        self.assertNotEqual({}, differences(again, again))
        self.stage("export.py", "--work", str(again), "--types", "Q8_0")


def lines_of(path: Path) -> list[dict]:
    return [json.loads(line) for line in path.read_text().splitlines()]


def differences(trained: Path, begun: Path) -> dict[str, object]:
    """What the unpacked GGUF does otherwise than what it was made of: weights beyond halves, pieces, tokens of a text."""
    weights, again = (
        torch.load(path, weights_only=True)["network"] for path in (trained / "model.pt", begun / "begin.pt")
    )
    found: dict[str, object] = {
        name: float((weights[name].float() - again[name]).abs().max())
        for name in weights
        if not torch.equal(weights[name].float(), again[name])
    }
    old, new = (Tokenizer(path / "tokenizer.model") for path in (trained, begun))
    for text in (
        "I'd like a table for 4 at 7:30 pm.\n[ask: phone number]",
        "  two  spaces, \u00e9t\u00e9 \U0001f600 $1,234.50",
    ):
        if old.encode(text) != new.encode(text):
            found[text] = (old.encode(text), new.encode(text))
    return found


if __name__ == "__main__":
    unittest.main()
