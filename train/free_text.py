"""From STAR and Taskmaster, whose turns have no acts: what the assistant says to people who write as they type."""

from __future__ import annotations

import random
import re

from dialogue import Dialogue, Part, Turn
from manner import manner_of
from prompt import PLAIN_SYSTEM
from surface import draw_rates

_GREETING = re.compile(r"^(?:hi|hello|hey|good (?:morning|day|evening))\b", re.I)


def _parts_of_order(text: str, values: list[str], first: bool, last: bool) -> tuple[Part, ...]:
    """Taskmaster-4 orders name their drinks: enough for notes on the user's side."""
    said = [value for value in values if re.search(rf"(?<!\w){re.escape(value)}(?!\w)", text, re.I)]
    slots = {("drink" if index == 0 else f"choice {index}"): value for index, value in enumerate(said)}
    if first:
        return (Part("open", say="Order a drink"), *([Part("inform", slots=slots)] if slots else []))
    if slots:
        return (Part("answer", slots=slots),)
    if re.match(r"(?:yes|yeah|yep|correct|right|sure|it is|looks)", text, re.I):
        return (Part("answer", say="yes"),)
    return (Part("close"),) if last else (Part("answer", say="no" if re.match("no", text, re.I) else "not sure"),)


def read_free_text(raw: dict, rng: random.Random) -> Dialogue:
    turns = raw["turns"]
    if turns[0]["role"] == "assistant":
        # The app's dialogues start with the user: a greeting by the bot is answered, not said, by it.
        turns = (
            turns[1:]
            if not _GREETING.match(turns[0]["text"]) or rng.random() < 0.9
            else [{"role": "user", "text": "Hi"}, *turns]
        )
    order = raw["source"] == "tm4"
    values = sorted(set(raw.get("vals") or []), key=len, reverse=True)
    users = [index for index, turn in enumerate(turns) if turn["role"] == "user"]
    made = []
    for index, turn in enumerate(turns):
        parts = ()
        if order and turn["role"] == "user":
            parts = _parts_of_order(turn["text"], values, index == users[0], index == users[-1])
        # Replies without facts are made up; they teach fluency at a low weight.
        made.append(Turn(turn["role"], turn["text"].strip(), parts, 1.0 if turn["role"] == "user" else 0.5))
    # A user turn must come between two replies, and the other way round.
    alternating = [
        turn for index, turn in enumerate(made) if turn.text and (index == 0 or turn.role != made[index - 1].role)
    ]
    told = {name: value for turn in alternating for part in turn.parts for name, value in part.slots.items()}
    return Dialogue(
        id=raw["id"],
        wants=("Order a drink",) if order else (),
        asks=(),
        knows=told,
        manner=manner_of([turn.text for turn in alternating if turn.role == "user"], rng),
        facts={},
        system=PLAIN_SYSTEM if rng.random() < 0.6 else "",
        turns=tuple(alternating),
        surface=draw_rates(rng) if order else {},
        speaks_as_user=order,
    )
