"""The recipe's prompts and notes are byte-equal to the app's own, and its user turns are ones that the app lets pass."""

from __future__ import annotations

import json
import random
import sys
import unittest
from pathlib import Path

TRAIN = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(TRAIN))

from app_node import run_node  # noqa: E402
from dialogue import MOVES, Dialogue, Part, Turn, with_turns  # noqa: E402
from heldout import part_json  # noqa: E402
from prompt import Message, note, simulator_messages, target_messages  # noqa: E402
from setbacks import with_setbacks  # noqa: E402
from sgd import read_sgd  # noqa: E402
from surface import roughen  # noqa: E402
from templates import make_templated  # noqa: E402
from tests.fixtures import RAW, VOCABULARY  # noqa: E402
from tokenizer import CHAT_TEMPLATE  # noqa: E402


def ask_app(dialogues: list[Dialogue], surfaces: list[list[str]]) -> list[dict]:
    """Each dialogue must end with a user turn."""
    lines = []
    for dialogue, surface in zip(dialogues, surfaces, strict=True):
        prompt = dialogue.system.split("\nFacts: ")[0] if dialogue.facts else dialogue.system
        turns = [{"role": turn.role, "text": turn.text, "surface": rough, "parts": [part_json(part) for part in turn.parts]}
                 for turn, rough in zip(dialogue.turns, surface, strict=True)]  # fmt: skip
        lines.append(json.dumps({
            "wants": dialogue.wants, "asks": dialogue.asks, "knows": dialogue.knows, "facts": dialogue.facts, "manner": dialogue.manner,
            "systemPrompt": f"{prompt}\nFacts: {{{{facts}}}}", "chatTemplate": CHAT_TEMPLATE, "turns": turns,
        }))  # fmt: skip
    return [json.loads(line) for line in run_node("app-prompts.ts", given="\n".join(lines)).splitlines()]


def render(messages: list[Message]) -> str:
    return (
        "".join(f"<|im_start|>{message.role}\n{message.content}<|im_end|>\n" for message in messages)
        + "<|im_start|>assistant\n"
    )


def upto_last_user(dialogue: Dialogue) -> Dialogue:
    last = max(index for index, turn in enumerate(dialogue.turns) if turn.role == "user")
    return with_turns(dialogue, list(dialogue.turns[: last + 1]))


def some_dialogues(count: int) -> list[Dialogue]:
    made = []
    for index in range(count):
        rng = random.Random(f"test {index}")
        made.append(make_templated(f"t{index}", rng, VOCABULARY))
        made.append(with_setbacks(read_sgd(RAW, rng, VOCABULARY, ["has_wifi", "price"]), rng, VOCABULARY))
    return [upto_last_user(dialogue) for dialogue in made]


class PromptsOfTheApp(unittest.TestCase):
    def test_notes_messages_and_renderings_are_byte_equal(self):
        dialogues = some_dialogues(150)
        rough = []
        for index, dialogue in enumerate(dialogues):
            rng = random.Random(index)
            rough.append([turn.text if turn.role == "assistant" else roughen(turn.text, dialogue.surface, [value for part in turn.parts for value in part.slots.values()], rng)
                          for turn in dialogue.turns])  # fmt: skip
        answers = ask_app(dialogues, rough)
        for index, (dialogue, answer) in enumerate(zip(dialogues, answers, strict=True)):
            mine = simulator_messages(dialogue)[:-1]
            self.assertEqual([note(turn.parts) for turn in dialogue.turns if turn.role == "user"], answer["notes"])
            self.assertEqual(
                [{"role": message.role, "content": message.content} for message in mine],
                answer["simulator"]["messages"],
            )
            self.assertEqual(render(mine), answer["simulator"]["text"])
            target = target_messages(dialogue, random.Random(index))
            self.assertEqual(render(target), answer["target"]["text"])
            self.assertTrue(answer["prefixStable"])

    def test_every_move_of_the_policy_is_trained_on(self):
        seen = {part.kind for dialogue in some_dialogues(300) for turn in dialogue.turns for part in turn.parts}
        self.assertEqual(set(MOVES), seen)

    def test_the_app_lets_the_templates_user_turns_pass(self):
        dialogues = [dialogue for dialogue in some_dialogues(300) if not dialogue.id.startswith("sgd")]
        answers = ask_app(dialogues, [[turn.text for turn in dialogue.turns] for dialogue in dialogues])
        trips = [trip for answer in answers for trip in answer["trips"]]
        broken = [trip for trip in trips if trip is not None]
        self.assertLess(len(broken) / len(trips), 0.02, "\n".join(broken[:40]))

    def test_facts_in_a_system_prompt_are_rendered_as_the_app_does_without_any_too(self):
        dialogue = Dialogue(
            "x",
            ("Find a place",),
            (),
            {},
            ("brief",),
            {},
            "You are a helpful assistant.",
            (Turn("user", "Hi", (Part("open", say="Find a place"),)),),
        )
        (answer,) = ask_app([dialogue], [["Hi"]])
        self.assertEqual(render(target_messages(dialogue)), answer["target"]["text"])


if __name__ == "__main__":
    unittest.main()
