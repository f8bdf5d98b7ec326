"""The app's prompt format, byte for byte (src/core/simulation/prompts.ts and note.ts): the tests compare both."""

from __future__ import annotations

import random
import re
from dataclasses import dataclass

from dialogue import Dialogue, Part
from surface import roughen

PLAIN_SYSTEM = "You are a helpful assistant."


@dataclass(frozen=True)
class Piece:
    """A stretch of a message. `speaker`: `own` is what the model learns to say, `other` what it hears, `frame` the rest."""

    text: str
    speaker: str
    weight: float = 1.0
    copies: tuple[str, ...] = ()
    """Strings that stand in the prompt: repeating them is what the model must learn."""
    instead: str | None = None
    """As in `Turn`."""


@dataclass(frozen=True)
class Message:
    role: str
    pieces: tuple[Piece, ...]

    @property
    def content(self) -> str:
        return "".join(piece.text for piece in self.pieces)


def _slots(slots: dict[str, str]) -> list[str]:
    return [f"{name} = {value}" for name, value in slots.items()]


def _part(part: Part) -> str:
    content = "; ".join([*([] if part.say is None else [part.say]), *_slots(part.slots)])
    return part.kind if content == "" else f"{part.kind}: {content}"


def note(parts: tuple[Part, ...]) -> str:
    return "[" + re.sub(r"\s+", " ", "; ".join(map(_part, parts))) + "]"


def simulator_system(dialogue: Dialogue) -> str:
    def line(name: str, values: list[str] | tuple[str, ...], separator: str) -> list[str]:
        return [f"{name}: {separator.join(values)}"] if values else []

    return "\n".join(
        [
            "You are a person talking to an assistant. Write only what you say next.",
            *line("You want", dialogue.wants, "; "),
            *line("You want to know", dialogue.asks, ", "),
            *line("You know", _slots(dialogue.knows), "; "),
            *line("Manner", dialogue.manner, ", "),
        ]
    )


def system_with_facts(prompt: str, facts: dict[str, str]) -> str:
    """As a target's prompt with a line `Facts: {{facts}}` is rendered; without facts the line is dropped."""
    return prompt if not facts else f"{prompt}\nFacts: {'; '.join(_slots(facts))}".strip()


def simulator_messages(dialogue: Dialogue) -> list[Message]:
    """The whole dialogue as the user's model sees it: it speaks as `assistant`, and hears the target as `user`."""
    messages = [Message("system", (Piece(simulator_system(dialogue), "frame"),))]
    heard = Piece("(start)", "frame")
    for turn in dialogue.turns:
        if turn.role == "assistant":
            heard = Piece(turn.text, "other", turn.weight)
            continue
        written = f"\n{note(turn.parts)}" if turn.parts else ""
        messages.append(Message("user", (heard, Piece(written, "frame"))))
        copies = [value for part in turn.parts for value in part.slots.values()]
        copies += [part.say for part in turn.parts if part.say is not None]
        messages.append(Message("assistant", (Piece(turn.text, "own", turn.weight, tuple(copies)),)))
    return messages


def target_messages(dialogue: Dialogue, rng: random.Random | None = None) -> list[Message]:
    """As the target sees it. With `rng` the user's text is roughened at the dialogue's rates."""
    messages = [Message("system", (Piece(dialogue.system, "frame"),))] if dialogue.system.strip() else []
    values = tuple(dialogue.values())
    for turn in dialogue.turns:
        text = turn.text
        if turn.role == "user":
            spared = [value for part in turn.parts for value in part.slots.values()]
            text = text if rng is None else roughen(text, dialogue.surface, spared, rng)
            messages.append(Message("user", (Piece(text, "other", turn.weight),)))
        else:
            messages.append(Message("assistant", (Piece(text, "own", turn.weight, values, turn.instead),)))
    return messages
