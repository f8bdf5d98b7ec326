"""Questions from training dialogues that no stretch of training has used, for a model to answer and `prefer.py` to learn from.

python train/lessons.py --data FOLDER --work FOLDER --first-shard N [--words FILE]    writes lessons.jsonl and scenes.jsonl in WORK
"""

from __future__ import annotations

import argparse
import json
import random
from collections import Counter
from pathlib import Path

from corpus import Corpus
from dialogue import Dialogue
from heldout import as_json, fact_probes, turn_probes
from prompt import target_messages

SEED = "lessons"


def reply_probes(name: str, dialogue: Dialogue, rng: random.Random) -> list[dict]:
    """One for each reply that was learned from and has one of five words or more before it, which it might say again."""
    offset = 1 if dialogue.system.strip() else 0
    messages = target_messages(dialogue, rng)
    probes = []
    for index, turn in enumerate(dialogue.turns):
        earlier = [before.text for before in dialogue.turns[:index] if before.role == "assistant"]
        if turn.role == "assistant" and turn.weight == 1 and any(len(text.split()) >= 5 for text in earlier):
            probes.append({"kind": "reply", "set": name, "id": f"{dialogue.id} {index}", "gold": turn.text,
                           "ownTurns": earlier, "messages": as_json(messages[: index + offset])})  # fmt: skip
    return probes


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--data", type=Path, required=True)
    arguments.add_argument("--work", type=Path, required=True)
    arguments.add_argument("--words", type=Path)
    arguments.add_argument("--first-shard", type=int, required=True, help="the first that no training has seen")
    arguments.add_argument("--shards", type=int, default=12)
    arguments.add_argument("--turns", type=int, default=4000, help="user turns whose note has something to say")
    arguments.add_argument("--facts", type=int, default=1000, help="questions that a fact answers")
    arguments.add_argument("--replies", type=int, default=1500, help="places where a reply may come again")
    arguments.add_argument("--scenes", type=int, default=300, help="situations for the model to play with itself")
    options = arguments.parse_args()
    corpus = Corpus(options.data, options.words)
    turns: list[dict] = []
    facts: list[dict] = []
    replies: list[dict] = []
    scenes: list[dict] = []
    for shard in range(options.first_shard, options.first_shard + options.shards):
        for dialogue in corpus.dialogues(shard):
            if not dialogue.speaks_as_user:
                continue
            rng = random.Random(f"{SEED} {dialogue.id} {shard}")
            name = "templates" if dialogue.id.startswith("template") else "sgd"
            turns += [probe for probe in turn_probes(name, dialogue) if says_something(probe)]
            facts += fact_probes(name, dialogue, rng)
            replies += reply_probes(name, dialogue, rng)
            if dialogue.facts and dialogue.knows:
                scenes.append(scene_of(dialogue))
    chosen = random.Random(SEED)
    counts = ((turns, options.turns), (facts, options.facts), (replies, options.replies))
    lessons = [lesson for found, count in counts for lesson in chosen.sample(found, min(len(found), count))]
    path = options.work / "lessons.jsonl"
    path.write_text("".join(json.dumps(lesson, ensure_ascii=False) + "\n" for lesson in lessons), encoding="utf-8")
    scenes_path = options.work / "scenes.jsonl"
    scenes = chosen.sample(scenes, min(len(scenes), options.scenes))
    scenes_path.write_text("".join(json.dumps(scene, ensure_ascii=False) + "\n" for scene in scenes), encoding="utf-8")
    print(f"{scenes_path}: {len(scenes)}")
    print(f"{path}: {dict(Counter((lesson['set'], lesson['kind']) for lesson in lessons))}")


def scene_of(dialogue: Dialogue) -> dict:
    """What `evaluation/scenes.ts` makes a scenario of."""
    return {"wants": dialogue.wants, "asks": dialogue.asks, "knows": dialogue.knows, "facts": dialogue.facts}


def says_something(probe: dict) -> bool:
    return any(part["slots"] or part["say"] for part in probe["parts"])


if __name__ == "__main__":
    main()
