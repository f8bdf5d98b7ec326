"""Runs the scripts that speak for the app: on the Node that `npm ci` brought, whatever the system has."""

from __future__ import annotations

import subprocess
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def run_node(script: str, *arguments: str, given: str) -> str:
    """What the script under train/evaluation writes when it reads `given`."""
    node = ROOT / "node_modules/.bin/node"
    if not node.exists():
        raise SystemExit(f"{node}: no such file; run `npm ci` in {ROOT} first")
    command = [str(node), str(ROOT / "train/evaluation" / script), *arguments]
    done = subprocess.run(command, input=given, capture_output=True, text=True, cwd=ROOT, check=False)
    if done.returncode != 0:
        raise SystemExit(f"{' '.join(command)} failed:\n{done.stderr}")
    return done.stdout
