"""Questions to put to a model, from dialogues that nobody trained on: what the evaluation script asks.

python train/heldout.py --data FOLDER --work FOLDER [--words FILE]    writes WORK/probes.jsonl
"""

from __future__ import annotations

import argparse
import json
import random
from collections import Counter
from pathlib import Path

from dialogue import Dialogue, Part
from prompt import Message, simulator_messages, target_messages
from setbacks import with_setbacks
from sgd import read_sgd, says
from sources import read_set, slots_of
from templates import make_templated
from vocabulary import Vocabulary, read_words

SEED = "held out"


def sgd_dialogues(data: Path) -> list[Dialogue]:
    """As they are, in an order that mixes their services."""
    raws = read_set(data, "heldout", "sgd")
    random.Random(SEED).shuffle(raws)
    return [read_sgd(raw, random.Random(f"{SEED} {raw['id']}"), None, [], facts_share=1.0) for raw in raws]


def new_valued(data: Path, vocabulary: Vocabulary) -> list[Dialogue]:
    """With values and facts put in, failed answers and corrections: of words that the training never puts in."""
    raws = read_set(data, "heldout", "sgd")
    random.Random(SEED).shuffle(raws)
    slots = slots_of(raws)
    made = []
    for raw in raws:
        rng = random.Random(f"{SEED} new {raw['id']}")
        made.append(with_setbacks(read_sgd(raw, rng, vocabulary, slots, facts_share=1.0), rng, vocabulary))
    return made


def templated(vocabulary: Vocabulary, count: int) -> list[Dialogue]:
    return [
        make_templated(f"held-out-{index}", random.Random(f"{SEED} template {index}"), vocabulary)
        for index in range(count)
    ]


def as_json(messages: list[Message]) -> list[dict]:
    return [{"role": message.role, "content": message.content} for message in messages]


def part_json(part: Part) -> dict:
    return {"kind": part.kind, "items": [], "say": part.say, "slots": part.slots}


def turn_probes(name: str, dialogue: Dialogue) -> list[dict]:
    """One for each user turn whose note a person followed."""
    messages = simulator_messages(dialogue)
    users = [(index, turn) for index, turn in enumerate(dialogue.turns) if turn.role == "user"]
    replies = [(index, turn.text) for index, turn in enumerate(dialogue.turns) if turn.role == "assistant"]
    names = [*dialogue.wants, *dialogue.asks, *(fact for fact in dialogue.facts if fact not in dialogue.knows)]
    return [
        {
            "kind": "turn", "set": name, "id": f"{dialogue.id} {index}", "gold": turn.text, "messages": as_json(messages[: 2 + 2 * number]),
            "parts": [part_json(part) for part in turn.parts], "manner": dialogue.manner,
            # As the app tells its guards what the user may speak of: names, known slots, values known, told or heard.
            "told": {"names": list(dict.fromkeys(names)), "slots": list(dialogue.knows), "values": [
                *dialogue.knows.values(), *(value for _, own in users[:number] for part in own.parts for value in part.slots.values()),
                *(text for before, text in replies if before < index)]},
            "ownTurns": [own.text for _, own in users[:number]], "lastReply": dialogue.turns[index - 1].text if index > 0 else None,
        }
        for number, (index, turn) in enumerate(users) if turn.parts and turn.weight == 1
    ]  # fmt: skip


def fact_probes(name: str, dialogue: Dialogue, rng: random.Random | None) -> list[dict]:
    """One for each question whose answer stands in the system message and in the reply that was given."""
    probes = []
    offset = 1 if dialogue.system.strip() else 0
    messages = target_messages(dialogue, rng)
    for index, turn in enumerate(dialogue.turns[:-1]):
        asked = [part.say for part in turn.parts if part.kind == "ask" and part.say in dialogue.facts]
        if len(asked) != 1:
            continue
        value = dialogue.facts[asked[0]]
        if value not in ("yes", "no") and says(value, dialogue.turns[index + 1].text):
            probes.append({"kind": "fact", "set": name, "id": f"{dialogue.id} {index}", "name": asked[0], "value": value,
                           "facts": len(dialogue.facts), "messages": as_json(messages[: index + 1 + offset])})  # fmt: skip
    return probes


def text_probes(name: str, dialogue: Dialogue) -> list[dict]:
    views = [
        ("assistant", target_messages(dialogue)),
        *([("user", simulator_messages(dialogue))] if dialogue.speaks_as_user else []),
    ]
    return [
        {"kind": "text", "set": name, "id": dialogue.id, "view": view, "messages": as_json(messages)}
        for view, messages in views
    ]


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--data", type=Path, required=True)
    arguments.add_argument("--work", type=Path, required=True)
    arguments.add_argument("--words", type=Path)
    arguments.add_argument("--turns", type=int, default=400, help="user turns a set")
    arguments.add_argument("--facts", type=int, default=200, help="questions a set")
    arguments.add_argument("--texts", type=int, default=60, help="whole dialogues for perplexity")
    options = arguments.parse_args()
    texts = [turn["text"] for raw in read_set(options.data, "train", "sgd") for turn in raw["turns"]]
    # Without pools: every value is made up, or of words that no template of the training draws.
    vocabulary = Vocabulary(read_words(options.words, texts, held_out=True), {})
    plain = sgd_dialogues(options.data)
    sets = {
        "sgd": plain,
        "sgd-new-values": new_valued(options.data, vocabulary),
        "templates": templated(vocabulary, 1500),
    }
    probes: list[dict] = []
    for name, dialogues in sets.items():
        rng = random.Random(f"{SEED} {name}")
        turns = [probe for dialogue in dialogues for probe in turn_probes(name, dialogue)]
        facts = [probe for dialogue in dialogues for probe in fact_probes(name, dialogue, None)]
        probes += rng.sample(turns, min(len(turns), options.turns)) + rng.sample(facts, min(len(facts), options.facts))
    rough = [
        probe
        for dialogue in sets["sgd-new-values"]
        for probe in fact_probes("sgd-new-values-rough", dialogue, random.Random(dialogue.id))
    ]
    probes += random.Random(SEED).sample(rough, min(len(rough), options.facts))
    probes += [probe for dialogue in plain[: options.texts] for probe in text_probes("sgd", dialogue)]
    path = options.work / "probes.jsonl"
    path.write_text("".join(json.dumps(probe, ensure_ascii=False) + "\n" for probe in probes), encoding="utf-8")
    print(f"{path}: {dict(Counter((probe['set'], probe['kind']) for probe in probes))}")


if __name__ == "__main__":
    main()
