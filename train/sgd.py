"""From a Schema-Guided Dialogue with its acts to a dialogue with goal, facts and notes, values put in afresh."""

from __future__ import annotations

import random
import re
from dataclasses import replace

from dialogue import Dialogue, Part, Turn
from manner import manner_of
from notes import tidied
from phrases import is_rare
from prompt import PLAIN_SYSTEM, system_with_facts
from slots import goal_of, kind_of, spoken
from surface import draw_rates
from vocabulary import NUMBER_WORDS, Vocabulary

SYSTEMS = (PLAIN_SYSTEM, PLAIN_SYSTEM, PLAIN_SYSTEM, "You are an assistant. Answer in one or two sentences.",
           "You help people with their plans.", "You are a friendly assistant who answers briefly.")  # fmt: skip
_YES = re.compile(r"\b(?:yes|yeah|yep|yup|sure|true|absolutely|certainly|definitely|of course|correct)\b", re.I)
_NO = re.compile(r"\b(?:no|nope|nah|not|none|never)\b|n['’]t\b", re.I)


def says(value: str, text: str) -> bool:
    """Whether the text holds the value, whole words only; a single digit may be spelled out."""
    if value in ("yes", "no"):
        return (_YES if value == "yes" else _NO).search(text) is not None
    forms = [value, NUMBER_WORDS[int(value)]] if re.fullmatch(r"\d|10", value) else [value]
    return any(re.search(rf"(?<!\w){re.escape(form)}(?!\w)", text, re.I) for form in forms)


def _plain(value: str) -> str:
    return {"True": "yes", "False": "no"}.get(value, value)


class Renaming:
    """Puts new values in the place of those of one dialogue, everywhere alike."""

    def __init__(self, raw: dict, rng: random.Random, vocabulary: Vocabulary | None):
        self.values: dict[str, str] = {}
        if vocabulary is not None:
            kinds = {value: kind_of(slot) for turn in raw["turns"] for _, slot, values, _ in turn["acts"] for value in values
                     if slot not in ("", "intent", "count")}  # fmt: skip
            texts = "\n".join(turn["text"] for turn in raw["turns"])
            for value, kind in sorted(kinds.items()):
                # A number that also stands inside of others, or is spelled out, cannot be told from them.
                whole = r"(?<![\w.:,$#-])" if kind == "count" else r"(?<!\w)"
                if (
                    kind is None
                    or value in ("dontcare", "True", "False")
                    or not re.search(f"{whole}{re.escape(value)}(?!\\w)", texts)
                ):
                    continue
                if kind == "count" and not (
                    value.isdigit() and 2 <= int(value) <= 9 and self._stands_alone(value, texts)
                ):
                    continue
                new = str(rng.randrange(2, 10)) if kind == "count" else vocabulary.value(kind, rng)
                if new.lower() not in (other.lower() for other in self.values.values()):
                    self.values[value.lower()] = new
        forms = sorted(self.values, key=len, reverse=True)
        self.pattern = re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, forms))})(?!\w)", re.I) if forms else None

    @staticmethod
    def _stands_alone(value: str, texts: str) -> bool:
        return len(re.findall(rf"(?<!\d){value}(?!\d)", texts)) == len(
            re.findall(rf"(?<![\w.:,$#-]){value}(?![\w.:,-])(?!\.\d)", texts)
        )

    def __call__(self, text: str) -> str:
        return (
            text if self.pattern is None else self.pattern.sub(lambda match: self.values[match.group().lower()], text)
        )


def led_in(text: str, values: list[str], rng: random.Random) -> str:
    """A text that begins with a value put in gets a word before it, mostly: see `user_phrase`."""
    value = next((value for value in values if is_rare(value) and text.lower().startswith(value.lower())), None)
    if value is None or rng.random() < 0.15:
        return text
    alone = re.fullmatch(r"(?:,? please)?[.!]?", text[len(value) :], re.I) is not None
    return rng.choice(("It's ", "Let's say ", "I'd say ") if alone else ("Well, ", "Okay, ", "I think ", "So, ")) + text


_ORDER = ("choose", "answer", "correct", "change-mind", "open", "inform", "ask", "close")


def _merge(parts: list[Part]) -> tuple[Part, ...]:
    """As the policy joins them: slots of one kind in one part, what answers first, questions last."""
    merged: list[Part] = []
    for part in sorted(parts, key=lambda part: (_ORDER.index(part.kind), bool(part.slots))):
        at = next(
            (index for index, one in enumerate(merged) if part.slots and one.kind == part.kind and one.slots), None
        )
        if at is None:
            merged.append(part)
        else:
            merged[at] = replace(merged[at], slots={**merged[at].slots, **part.slots})
    return tuple(merged)


class _Reader:
    """Walks one dialogue, and knows what was asked for, told, offered and confirmed so far."""

    def __init__(self, raw: dict, rng: random.Random, rename: Renaming):
        self.rng, self.rename = rng, rename
        self.slots_named = {slot for turn in raw["turns"] for _, slot, _, _ in turn["acts"]}
        self.names: dict[str, str] = {}
        self.goals: dict[str, str] = {}
        self.wants: list[str] = []
        self.asks: list[str] = []
        self.knows: dict[str, str] = {}
        self.told: dict[str, str] = {}
        self.facts: dict[str, str] = {}
        self.asked: set[str] = set()
        self.offer: str | None = None
        self.confirmed: dict[str, str] = {}
        self.offered_goal: str | None = None

    def name(self, slot: str) -> str:
        if slot not in self.names:
            name = spoken(slot, self.rng)
            taken = set(self.names.values())
            self.names[slot] = name if name not in taken else slot.replace("_", " ")
        return self.names[slot]

    def want(self, intent: str, text: str) -> str:
        if intent not in self.goals:
            self.goals[intent] = goal_of(intent, self.slots_named, text, self.rng)
        say = self.goals[intent]
        if say not in self.wants:
            self.wants.append(say)
        return say

    def told_part(self, slot: str, value: str, text: str, negated: bool) -> Part:
        name = self.name(slot)
        if value == "dontcare":
            return Part("answer", say="no preference")
        if not says(value, text):
            return Part("inform", say=name)
        before = self.told.get(name)
        self.told[name] = value
        self.knows.setdefault(name, value)
        if slot in self.asked:
            return Part("answer", slots={name: value})
        if negated and slot in self.confirmed and self.confirmed[slot] != value:
            return Part("change-mind" if before not in (None, value) else "correct", slots={name: value})
        return Part("change-mind" if before not in (None, value) else "inform", slots={name: value})

    def user_parts(self, acts: list, text: str, last: bool) -> tuple[Part, ...]:
        parts: list[Part] = []
        kinds = {act for act, *_ in acts}
        for act, slot, values, _ in acts:
            value = self.rename(_plain(values[0])) if values else ""
            match act:
                case "INFORM_INTENT":
                    first = not self.wants
                    say = self.want(values[0], text)
                    parts.append(Part("open" if first else "inform", say=say))
                case "INFORM":
                    parts.append(self.told_part(slot, value, text, "NEGATE" in kinds))
                case "REQUEST":
                    if self.name(slot) not in self.asks:
                        self.asks.append(self.name(slot))
                    parts.append(Part("ask", say=self.name(slot)))
                case "AFFIRM_INTENT":
                    if self.offered_goal is not None:
                        self.want(self.offered_goal, text)
                    parts.append(Part("answer", say="yes"))
                case "AFFIRM":
                    parts.append(Part("answer", say="yes"))
                case "NEGATE" if "INFORM" not in kinds and not last:
                    parts.append(Part("answer", say="no"))
                case "NEGATE_INTENT" if not last:
                    parts.append(Part("answer", say="no"))
                case "SELECT":
                    named = value or self.offer or ""
                    tells_name = named != "" and (says(named, text) or self.rng.random() < 0.5)
                    parts.append(Part("choose", say=named) if tells_name else Part("answer", say="yes"))
                case "REQUEST_ALTS":
                    parts.append(Part("ask", say="other options"))
        if last:
            # What is left of a farewell is the farewell.
            asked = [part for part in parts if part.kind == "ask"]
            return tuple(asked) if asked else (Part("close"),)
        return _merge(parts)

    def assistant_weight(self, acts: list) -> float:
        """A reply that states what nobody told it is heard, not learned: such made a model that confirms anything.

        Nor is one that fails for no reason to be seen: who asks again for the same gets the same again.
        """
        self.asked = {slot for act, slot, *_ in acts if act == "REQUEST"}
        self.confirmed = {
            slot: self.rename(_plain(values[0])) for act, slot, values, _ in acts if act == "CONFIRM" and values
        }
        offers = [
            self.rename(values[0])
            for act, slot, values, _ in acts
            if act == "OFFER" and values and kind_of(slot) in ("name", "person")
        ]
        self.offer = offers[0] if offers else None
        self.offered_goal = next((values[0] for act, _, values, _ in acts if act == "OFFER_INTENT" and values), None)
        for act, slot, values, _ in acts:
            if act in ("OFFER", "INFORM") and slot not in ("", "intent", "count") and values:
                value = self.rename(_plain(values[0]))
                if self.told.get(self.name(slot)) != value:
                    self._fact(self.name(slot), value)
        known = {*self.told.values(), *self.facts.values()}
        if any(act == "NOTIFY_FAILURE" for act, *_ in acts):
            return 0.0
        unfounded = [value for value in self.confirmed.values() if value not in known and value not in ("yes", "no")]
        return 0.2 if unfounded else 1.0

    def _fact(self, name: str, value: str) -> None:
        for label in (name, f"other {name}", f"third {name}"):
            if self.facts.setdefault(label, value) == value:
                return


def _more_facts(
    facts: dict[str, str], names: list[str], vocabulary: Vocabulary | None, rng: random.Random
) -> dict[str, str]:
    """Long lists in any order: the right one must be found among others."""
    more = dict(facts)
    if vocabulary is not None and rng.random() < 0.6:
        for slot in rng.sample(names, min(len(names), rng.randrange(1, 8))):
            more.setdefault(slot.replace("_", " "), vocabulary.value(kind_of(slot) or "yes-no", rng))
    entries = list(more.items())
    rng.shuffle(entries)
    return dict(entries)


def _reveals(turn: Turn, values: list[str]) -> bool:
    return turn.role == "assistant" and any(says(value, turn.text) for value in values)


def read_sgd(
    raw: dict, rng: random.Random, vocabulary: Vocabulary | None, extra_slots: list[str], facts_share: float = 0.88
) -> Dialogue:
    """With a vocabulary, values are put in afresh (in 70% of the dialogues) and facts are added; without, all is as it was."""
    rename = Renaming(raw, rng, vocabulary if vocabulary is not None and rng.random() < 0.7 else None)
    reader = _Reader(raw, rng, rename)
    last_user = max((index for index, turn in enumerate(raw["turns"]) if turn["role"] == "user"), default=-1)
    turns: list[Turn] = []
    unheard = False
    for index, turn in enumerate(raw["turns"]):
        text = rename(turn["text"]).strip()
        if turn["role"] == "user":
            text = led_in(text, list(rename.values.values()), rng)
        if unheard:
            unheard = False
            continue
        if turn["role"] == "user":
            acts = {act for act, *_ in turn["acts"]}
            nearly_last = last_user - index <= 2
            if acts <= {"THANK_YOU", "GOODBYE"} and nearly_last:
                # The policy never thanks and stays: who thanks at the end leaves.
                turns.append(Turn("user", text, *tidied((Part("close"),), text)))
                break
            if acts <= {"THANK_YOU"}:
                unheard = True
                continue
            farewell = bool(acts & {"GOODBYE", "THANK_YOU", "NEGATE"})
            turns.append(
                Turn(
                    "user", text, *tidied(reader.user_parts(turn["acts"], text, index == last_user and farewell), text)
                )
            )
        else:
            turns.append(Turn("assistant", text, weight=reader.assistant_weight(turn["acts"])))
    facts = _more_facts(reader.facts, extra_slots, vocabulary, rng)
    draw = rng.random()
    shown = facts if draw < facts_share else {}
    if not shown and facts:
        # Without facts it can only make them up; that is heard, not learned.
        hidden = [value for value in facts.values() if value not in ("yes", "no")]
        turns = [replace(turn, weight=0.2) if _reveals(turn, hidden) else turn for turn in turns]
    prompt = "" if not shown and rng.random() < 0.3 else rng.choice(SYSTEMS)
    return Dialogue(
        id=raw["id"],
        wants=tuple(reader.wants),
        asks=tuple(reader.asks),
        knows=reader.knows,
        manner=manner_of([turn.text for turn in turns if turn.role == "user"], rng),
        facts=shown,
        system=system_with_facts(prompt, shown),
        turns=tuple(turns),
        surface=draw_rates(rng),
    )
