"""Puts what Schema-Guided Dialogue lacks into its dialogues: failed answers and what users do then, mistakes, digressions."""

from __future__ import annotations

import random
import re
from dataclasses import replace
from itertools import pairwise

from dialogue import UNLEARNED, Dialogue, Part, Turn, with_turns
from phrases import assistant_phrase, user_phrase
from prompt import system_with_facts
from slots import kind_of
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


def _kind_told(name: str, value: str) -> str | None:
    return "count" if value.isdigit() else kind_of(name.replace(" ", "_"))


def _with_value(text: str, value: str, other: str) -> str:
    """Whole words only, and no part of a time, an amount or a phone number."""
    return re.sub(rf"(?<![\w:$#.,-]){re.escape(value)}(?![\w:-]|[.,]\d)", lambda _: other, text)


def corrected(dialogue: Dialogue, rng: random.Random, vocabulary: Vocabulary) -> Dialogue:
    """A reply that says back a told value gets it wrong first, and the user puts it right; now and then it does not listen,
    and is put right once more.
    """
    told = {value: name for turn in dialogue.turns for part in turn.parts for name, value in part.slots.items()
            if part.kind in ("answer", "inform") and value not in ("yes", "no")}  # fmt: skip
    for index, turn in enumerate(dialogue.turns):
        if turn.role != "assistant" or turn.weight == 0 or not re.search(r"confirm|correct|right\?", turn.text, re.I):
            continue
        held = [value for value in told if _with_value(turn.text, value, "") != turn.text]
        if not held:
            continue
        value = rng.choice(held)
        name, wrong = told[value], vocabulary.made_value(_kind_told(told[value], value) or "city", rng)
        if wrong == value:
            continue
        wrong_text, used = _with_value(turn.text, value, wrong), set()
        slip = [Turn("assistant", wrong_text, weight=0.0)]
        slip.append(_puts_right(dialogue, rng, used, name=name, value=value, wrong=wrong))
        if rng.random() < 0.5:
            slip.append(Turn("assistant", wrong_text, weight=UNLEARNED, instead=turn.text))
            slip.append(_puts_right(dialogue, rng, used, name=name, value=value, wrong=wrong))
        return with_turns(dialogue, [*dialogue.turns[:index], *slip, *dialogue.turns[index:]])
    return dialogue


def _puts_right(dialogue: Dialogue, rng: random.Random, used: set[str], name: str, value: str, wrong: str) -> Turn:
    texts = (user_phrase("correct", dialogue.manner, rng, used, name=name, value=value, wrong=wrong) for _ in range(9))
    text = next((text for text in texts if text not in used), f"I said {value} for the {name}.")
    used.add(text)
    return Turn("user", text, (Part("correct", slots={name: value}),))


def changed(dialogue: Dialogue, rng: random.Random, vocabulary: Vocabulary) -> Dialogue:
    """After an offer the user wants something told to be otherwise, and it is so from then on. The same offer told again is
    to unlearn.
    """
    told: dict[str, str] = {}
    places: list[tuple[int, str, str]] = []
    known = set(dialogue.facts.values())
    for index, turn in enumerate(dialogue.turns[:-1]):
        told.update(
            {
                name: value
                for part in turn.parts
                if part.kind in ("answer", "inform")
                for name, value in part.slots.items()
            }
        )
        left = [(name, value) for name, value in told.items() if value not in known and _kind_told(name, value)]
        if turn.role == "assistant" and turn.weight == 1 and left and any(value in turn.text for value in known):
            places.append((index, *rng.choice(left)))
    if not places:
        return dialogue
    at, name, old = rng.choice(places)
    value = vocabulary.made_value(_kind_told(name, old) or "city", rng)
    part, used, turns = {name: value}, set(), list(dialogue.turns)
    text = user_phrase("change-mind", dialogue.manner, rng, used, name=name, value=value)
    aside = [Turn("user", text, (Part("change-mind", slots=part),))]
    if rng.random() < 0.4:
        aside.append(Turn("assistant", turns[at].text, weight=UNLEARNED))
        aside.append(_puts_right(dialogue, rng, used, name=name, value=value, wrong=old))
    aside.append(Turn("assistant", assistant_phrase("noted", rng, name=name, value=value)))
    return with_turns(dialogue, [*turns[: at + 1], *aside, *(_valued(turn, old, value) for turn in turns[at + 1 :])])


def _valued(turn: Turn, old: str, value: str) -> Turn:
    parts = tuple(
        replace(part, slots={name: value if held == old else held for name, held in part.slots.items()})
        for part in turn.parts
    )
    return replace(turn, text=_with_value(turn.text, old, value), parts=parts)


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
    words = [name.split(" of ")[0].split()[-1] for name in dialogue.facts]
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
    others = [fact for fact in dialogue.facts.items() if fact[1] not in ("yes", "no")]
    act = "unknown" if value is None else f"fact {value}" if value in ("yes", "no") else "fact"
    content = {} if value is None else {"value": value}
    aside = [Turn("user", user_phrase("ask", dialogue.manner, rng, name=name), (Part("ask", say=name),))]
    if value is None and others and rng.random() < 0.2:
        # What nobody told is not made up of what was told.
        other, told_value = rng.choice(others)
        aside.append(Turn("assistant", f"The {other} is {told_value}.", weight=UNLEARNED))
        aside.append(
            Turn("user", user_phrase("rephrase ask", dialogue.manner, rng, name=name), (Part("rephrase", say=name),))
        )
    aside.append(Turn("assistant", assistant_phrase(act, rng, name=name, **content)))
    asks = list(dialogue.asks)
    asks.insert(rng.randrange(len(asks) + 1), name)
    return replace(with_turns(dialogue, [*dialogue.turns[:at], *aside, *dialogue.turns[at:]]), asks=tuple(asks))


def asked_again(dialogue: Dialogue, rng: random.Random) -> Dialogue:
    """An assistant asks once more for what it was told, at once or later, and the user says it again: the one to unlearn, the
    other to learn.
    """
    places = [
        index
        for index, (question, reply) in enumerate(pairwise(dialogue.turns), 1)
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
    changed = (index for index in range(at + 1, len(turns)) for part in turns[index].parts if name in part.slots)
    until = min(at + 7, next(changed, len(turns)), len(turns) - 1)
    later = [index for index in range(at, until, 2) if turns[index].role == "user"]
    at = at if rng.random() < 0.5 else rng.choice(later or [at])
    return with_turns(dialogue, [*turns[: at + 1], question, Turn("user", text, (part,)), *turns[at + 1 :]])


def with_setbacks(dialogue: Dialogue, rng: random.Random, vocabulary: Vocabulary) -> Dialogue:
    if rng.random() < 0.35:
        dialogue = _failed(dialogue, rng)
    if rng.random() < 0.2:
        dialogue = changed(dialogue, rng, vocabulary)
    if rng.random() < 0.35:
        dialogue = corrected(dialogue, rng, vocabulary)
    if rng.random() < 0.12:
        dialogue = _digressed(dialogue, rng, vocabulary)
    if rng.random() < 0.5:
        dialogue = asked_aside(dialogue, rng, vocabulary)
    if rng.random() < 0.3:
        dialogue = asked_again(dialogue, rng)
    return dialogue
