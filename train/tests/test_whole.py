"""Every stage, one after another, on a small set: trained, stopped, taken up again, exported, and equal in llama.cpp."""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

TRAIN = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(TRAIN))

from tests.fixtures import write_data  # noqa: E402


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
            self.stage("heldout.py", *places, "--turns", "20", "--facts", "10", "--texts", "4")
            kinds = {json.loads(line)["kind"] for line in (work / "probes.jsonl").read_text().splitlines()}
            self.assertEqual({"turn", "fact", "text"}, kinds)


if __name__ == "__main__":
    unittest.main()
