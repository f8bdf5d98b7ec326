"""Puts what Schema-Guided Dialogue lacks into its dialogues: failed answers and what users do then, mistakes, digressions."""

from __future__ import annotations

import random
import re
from dataclasses import replace

from dialogue import UNLEARNED, Dialogue, Part, Turn, with_turns
from phrases import assistant_phrase, user_phrase
from prompt import system_with_facts
from templates import LEARNS, TOPICS
from vocabulary import Vocabulary


KINDS = ("fee", "code", "hours", "number", "price", "type", "limit", "policy")
"""What a made-up thing to ask for ends in."""


def _brought_up(turn: Turn) -> tuple[str, str] | None:
    """What the user asks for in the turn, and whether it is a thing to know or a task."""
    for part in turn.parts:
        if part.say is not None and part.kind == "ask" and part.say != "other options":
            return "ask", part.say
        if part.say is not None and part.kind in ("open", "inform") and part.say[:1].isupper():
            return "task", part.say
    return None


def _failed(dialogue: Dialogue, rng: random.Random) -> Dialogue:
    places = [
        (index, found)
        for index, turn in enumerate(dialogue.turns)
        if turn.role == "user" and (found := _brought_up(turn))
    ]
    if not places:
        return dialogue
    at, (kind, say) = rng.choice(places)
    turns = list(dialogue.turns)
    reply = Turn("assistant", assistant_phrase("fail", rng), weight=0.0)
    if rng.random() < 0.15:
        left = Turn("user", user_phrase("abandon", dialogue.manner, rng), (Part("abandon"),))
        return with_turns(dialogue, [*turns[: at + 1], reply, left])
    move = rng.choice(("clarify", "rephrase", "push-back"))
    text = user_phrase(f"{move} {kind}", dialogue.manner, rng, **{"name" if kind == "ask" else "task": say})
    return with_turns(dialogue, [*turns[: at + 1], reply, Turn("user", text, (Part(move, say=say),)), *turns[at + 1 :]])


def _corrected(dialogue: Dialogue, rng: random.Random, vocabulary: Vocabulary) -> Dialogue:
    """A reply that says back a told value gets it wrong first, and the user puts it right."""
    told = {value: name for turn in dialogue.turns for part in turn.parts for name, value in part.slots.items()
            if part.kind in ("answer", "inform") and value not in ("yes", "no")}  # fmt: skip
    for index, turn in enumerate(dialogue.turns):
        if turn.role != "assistant" or turn.weight == 0 or not re.search(r"confirm|correct|right\?", turn.text, re.I):
            continue
        held = [value for value in told if re.search(rf"(?<!\w){re.escape(value)}(?!\w)", turn.text)]
        if not held:
            continue
        value = rng.choice(held)
        kind = (
            "date"
            if "date" in told[value]
            else "time"
            if "time" in told[value]
            else "count"
            if value.isdigit()
            else "city"
        )
        wrong = vocabulary.made_value(kind, rng)
        wrong_text = re.sub(rf"(?<!\w){re.escape(value)}(?!\w)", wrong, turn.text)
        text = user_phrase("correct", dialogue.manner, rng, name=told[value], value=value, wrong=wrong)
        slip = [
            Turn("assistant", wrong_text, weight=0.0),
            Turn("user", text, (Part("correct", slots={told[value]: value}),)),
        ]
        return with_turns(dialogue, [*dialogue.turns[:index], *slip, *dialogue.turns[index:]])
    return dialogue


def _own_initiative(dialogue: Dialogue) -> list[int]:
    """Turns before which the user may say something else first, as the policy does: who is asked for something answers."""
    return [index for index, turn in enumerate(dialogue.turns) if index > 0 and turn.role == "user" and turn.parts
            and turn.parts[0].kind in ("ask", "inform")]  # fmt: skip


def _digressed(dialogue: Dialogue, rng: random.Random, vocabulary: Vocabulary) -> Dialogue:
    places = _own_initiative(dialogue)
    if not places:
        return dialogue
    topic = rng.choice(TOPICS)
    while "{word}" in topic:
        topic = topic.replace("{word}", vocabulary.word(rng), 1)
    at = rng.choice(places)
    aside = [Turn("user", user_phrase("digress", dialogue.manner, rng, topic=topic), (Part("digress", say=topic),)),
             Turn("assistant", assistant_phrase("topic", rng, topic=topic))]  # fmt: skip
    return with_turns(dialogue, [*dialogue.turns[:at], *aside, *dialogue.turns[at:]])


def _near(dialogue: Dialogue, rng: random.Random, vocabulary: Vocabulary) -> str | None:
    """A name like that of a fact, of something else."""
    words = [name.split()[-1] for name in dialogue.facts]
    return f"{rng.choice(words)} of {rng.choice(('', '', 'a ', 'the '))}{vocabulary.word(rng)}" if words else None


def _with_fact(dialogue: Dialogue, name: str, value: str, rng: random.Random) -> Dialogue:
    entries = list(dialogue.facts.items())
    entries.insert(rng.randrange(len(entries) + 1), (name, value))
    prompt = dialogue.system.removesuffix(system_with_facts("", dialogue.facts)).strip()
    return replace(dialogue, facts=dict(entries), system=system_with_facts(prompt, dict(entries)))


def _untold(rng: random.Random, vocabulary: Vocabulary) -> str:
    return rng.choice(list(LEARNS)) if rng.random() < 0.6 else f"{vocabulary.word(rng)} {rng.choice(KINDS)}"


def asked_aside(dialogue: Dialogue, rng: random.Random, vocabulary: Vocabulary) -> Dialogue:
    """The user asks for one thing more: half of the time for what a fact tells, or else the assistant says that it does not know.

    Both in the same words: how something is asked must not give away whether it is known.
    """
    places = _own_initiative(dialogue)
    told = [name for name in dialogue.facts if name not in dialogue.asks]
    near = _near(dialogue, rng, vocabulary) if rng.random() < 0.25 else None
    if near is not None:
        name = near
        if rng.random() < 0.5:
            kind = rng.choice(("money", "measure", "time", "count", "words"))
            dialogue = _with_fact(dialogue, name, vocabulary.value(kind, rng), rng)
    else:
        name = rng.choice(told) if told and rng.random() < 0.65 else _untold(rng, vocabulary)
    if not places or name in dialogue.asks:
        return dialogue
    at = rng.choice(places)
    value = dialogue.facts.get(name)
    act = "unknown" if value is None else f"fact {value}" if value in ("yes", "no") else "fact"
    content = {} if value is None else {"value": value}
    aside = [Turn("user", user_phrase("ask", dialogue.manner, rng, name=name), (Part("ask", say=name),)),
             Turn("assistant", assistant_phrase(act, rng, name=name, **content))]  # fmt: skip
    asks = list(dialogue.asks)
    asks.insert(rng.randrange(len(asks) + 1), name)
    return replace(with_turns(dialogue, [*dialogue.turns[:at], *aside, *dialogue.turns[at:]]), asks=tuple(asks))


def asked_again(dialogue: Dialogue, rng: random.Random) -> Dialogue:
    """An assistant asks once more for what it was just told, and the user says it again: the one to unlearn, the other to learn."""
    places = [
        index
        for index, (question, reply) in enumerate(zip(dialogue.turns, dialogue.turns[1:]), 1)
        if "?" in question.text
        and question.role == "assistant"
        and question.weight > 0
        and len(reply.parts) == 1
        and reply.parts[0].kind == "answer"
        and len(reply.parts[0].slots) == 1
    ]
    if not places:
        return dialogue
    at = rng.choice(places)
    turns, (part,) = dialogue.turns, dialogue.turns[at].parts
    ((name, value),) = part.slots.items()
    question = Turn("assistant", turns[at - 1].text, weight=UNLEARNED)
    text = user_phrase("again", dialogue.manner, rng, name=name, value=value)
    return with_turns(dialogue, [*turns[: at + 1], question, Turn("user", text, (part,)), *turns[at + 1 :]])


def with_setbacks(dialogue: Dialogue, rng: random.Random, vocabulary: Vocabulary) -> Dialogue:
    if rng.random() < 0.35:
        dialogue = _failed(dialogue, rng)
    if rng.random() < 0.25:
        dialogue = _corrected(dialogue, rng, vocabulary)
    if rng.random() < 0.12:
        dialogue = _digressed(dialogue, rng, vocabulary)
    if rng.random() < 0.5:
        dialogue = asked_aside(dialogue, rng, vocabulary)
    if rng.random() < 0.3:
        dialogue = asked_again(dialogue, rng)
    return dialogue
