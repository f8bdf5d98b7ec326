"""Templated dialogues over any goal and any slot: what makes a small model copy words that it never saw."""

from __future__ import annotations

import random

from dialogue import UNLEARNED, Dialogue, Part, Turn
from phrases import MANNERS, assistant_phrase, user_phrase
from prompt import PLAIN_SYSTEM, system_with_facts
from surface import draw_rates
from vocabulary import Vocabulary

VERBS = (("Find", "found"), ("Book", "booked"), ("Reserve", "reserved"), ("Order", "ordered"), ("Buy", "bought"), ("Rent", "rented"),
         ("Cancel", "cancelled"), ("Schedule", "scheduled"), ("Change", "changed"), ("Return", "returned"), ("Check", "checked"),
         ("Renew", "renewed"), ("Track", "tracked"), ("Repair", "repaired"), ("Sell", "sold"), ("Get", "got"))  # fmt: skip
THINGS = ("table", "room", "appointment", "ticket", "flight", "bus", "train", "car", "restaurant", "hotel", "doctor", "dentist", "concert",
          "movie", "haircut", "meeting", "package", "phone", "laptop", "headphones", "pizza", "subscription", "passport", "insurance",
          "apartment", "bike", "printer", "invoice", "class", "guide", "museum", "boat", "plumber", "delivery", "account", "card")  # fmt: skip
LEARNS: dict[str, str] = {
    "phone number": "phone", "address": "address", "price": "money", "opening hours": "time", "rating": "rating", "start time": "time",
    "name of the owner": "person", "warranty": "measure", "delivery date": "date", "order number": "code", "distance": "measure",
    "price per night": "money", "arrival time": "time", "departure time": "time", "chance of rain": "measure", "price range": "words",
    "duration": "measure", "parking": "yes-no", "free wifi": "yes-no", "contact person": "person", "street": "address", "city": "city",
    "color": "words", "material": "words", "serial number": "code", "deposit": "money", "fee": "money", "menu": "words", "seat": "code",
    "closing time": "time", "average rating": "rating", "weight": "measure", "temperature": "measure", "wind": "measure", "e-mail": "words",
}  # fmt: skip
SLOTS: dict[str, str] = {
    "city": "city", "date": "date", "time": "time", "party size": "count", "number of people": "count", "budget": "money", "name": "person",
    "from": "city", "to": "city", "type": "words", "category": "words", "color": "words", "size": "words", "number of tickets": "count",
    "number of nights": "count", "check in date": "date", "order number": "code", "phone number": "phone", "address": "address",
    "destination": "city", "origin": "city", "model": "name", "brand": "name", "doctor": "person", "street": "address", "service": "words",
    "cuisine": "words", "genre": "words", "number of rooms": "count", "leaving date": "date", "return date": "date", "street name": "name",
}  # fmt: skip
TOPICS = ("parking near the place", "the weather", "the food there", "my {word}", "{word} and {word}", "what to wear", "the {word} nearby",
          "how early to come", "pets", "the new {word}", "{word} at the {word}", "{word} on the way")  # fmt: skip
SYSTEMS = (PLAIN_SYSTEM, PLAIN_SYSTEM, PLAIN_SYSTEM, "You are the assistant of a {word} shop.", "You help customers of {name}.",
           "You work at the desk of {name}. Be brief.")  # fmt: skip


def with_article(thing: str) -> str:
    return f"{'an' if thing[0] in 'aeio' else 'a'} {thing}"


class _Scene:
    """One made-up situation and the walk through it, after the same plan as the app's policy."""

    def __init__(self, rng: random.Random, vocabulary: Vocabulary):
        self.rng, self.vocabulary = rng, vocabulary
        self.manner = tuple(rng.sample(MANNERS, rng.choice((1, 1, 2))))
        if "annoyed" in self.manner or "impatient" in self.manner:
            # The app rejects courtesies of an annoyed user, so nobody is both.
            self.manner = tuple(word for word in self.manner if word not in ("polite", "friendly"))
        self.turns: list[Turn] = []
        self.used: set[str] = set()
        self.told: dict[str, str] = {}
        self.patience = rng.choice((1, 2, 4, 6))
        self.clumsiness = rng.choice((0, 0, 0.15, 0.3))
        tasks = rng.choice((1, 1, 2, 2, 3)) if rng.random() < 0.94 else 0
        self.things = [self._thing() for _ in range(tasks)]
        self.tasks = [(*rng.choice(VERBS), thing) for thing in self.things]
        self.learns = self._named(LEARNS, rng.choice((0, 1, 1, 2, 3)) if tasks > 0 else rng.choice((1, 2)))
        self.knows = self._named(SLOTS, rng.choice((0, 1, 2, 3, 4, 5)))
        self.offers = {thing: self.vocabulary.value("name", rng) for thing in self.things}
        self.facts = self._facts()

    def _thing(self) -> str:
        word = self.rng.choice(THINGS) if self.rng.random() < 0.35 else self.vocabulary.word(self.rng)
        return word if self.rng.random() < 0.75 else f"{self.vocabulary.word(self.rng)} {word}"

    def _named(self, known: dict[str, str], count: int) -> dict[str, str]:
        named: dict[str, str] = {}
        while len(named) < count:
            if self.rng.random() < 0.65:
                name = self.rng.choice(list(known))
                kind = known[name]
            else:
                name = self.vocabulary.word(self.rng)
                name = (
                    name
                    if self.rng.random() < 0.5
                    else f"{name} {self.rng.choice(('number', 'date', 'type', 'name', 'fee', 'size', 'code'))}"
                )
                kind = self.rng.choice(
                    ("words", "name", "code", "money", "date", "count", "measure", "person", "city", "time")
                )
            named.setdefault(name, self.vocabulary.value(kind, self.rng))
        return named

    def _facts(self) -> dict[str, str]:
        entries = [(f"{thing} name", offer) for thing, offer in self.offers.items()]
        entries += [(name, value) for name, value in self.learns.items() if self.rng.random() < 0.9]
        entries += list(self._named(LEARNS, self.rng.choice((0, 1, 2, 4, 6))).items())
        self.rng.shuffle(entries)
        facts: dict[str, str] = {}
        for name, value in entries:
            facts.setdefault(name, self.learns.get(name, value))
        return facts

    def user(self, text: str, *parts: Part) -> None:
        self.turns.append(Turn("user", text, parts))

    def assistant(self, act: str, weight: float = 1.0, **content: str) -> None:
        self.turns.append(Turn("assistant", assistant_phrase(act, self.rng, **content), weight=weight))

    def says(self, move: str, **content: str) -> str:
        return user_phrase(move, self.manner, self.rng, self.used, **content)

    def fails(self, kind: str, say: str) -> bool:
        """A failed answer now and then, and what the user does about it. True when the user has left."""
        if self.rng.random() >= self.clumsiness:
            return False
        self.assistant("fail", weight=0.0)
        self.patience -= 1
        if self.patience < 0 or self.rng.random() < 0.12:
            self.user(self.says("abandon"), Part("abandon"))
            return True
        move = self.rng.choice(("clarify", "rephrase", "push-back"))
        self.user(self.says(f"{move} {kind}", **{"name" if kind == "ask" else "task": say}), Part(move, say=say))
        return self.fails(kind, say)

    def _told_after(self, move: str, count: int) -> tuple[str, Part] | None:
        names = [name for name in self.knows if name not in self.told][:count]
        if not names:
            return None
        slots = {name: self.knows[name] for name in names}
        self.told.update(slots)
        return " ".join(self.says(move, name=name, value=value) for name, value in slots.items()), Part(
            move, slots=slots
        )

    def _asked_slots(self) -> None:
        while (left := [name for name in self.knows if name not in self.told]) and self.rng.random() < 0.7:
            self.assistant("ask", name=left[0])
            if self.rng.random() < 0.07:
                say = self.rng.choice(("no preference", "not sure"))
                self.told[left[0]] = ""
                self.user(self.says(say), Part("answer", say=say))
                continue
            told = self._told_after("answer", self.rng.choice((1, 1, 2, 3)))
            if told is not None:
                self.user(told[0], told[1])

    def _digress(self) -> None:
        topic = self.rng.choice(TOPICS)
        while "{word}" in topic:
            topic = topic.replace("{word}", self.vocabulary.word(self.rng), 1)
        self.user(self.says("digress", topic=topic), Part("digress", say=topic))
        self.assistant("topic", topic=topic)

    def _another(self, name: str) -> str:
        kind = SLOTS.get(name, "words")
        return self.vocabulary.value(kind, self.rng)

    def _put_right(self, name: str, value: str, wrong: str) -> None:
        self.user(self.says("correct", name=name, value=value, wrong=wrong), Part("correct", slots={name: value}))

    def _change_or_correct(self) -> None:
        told = {name: value for name, value in self.told.items() if value}
        if not told or self.rng.random() > 0.35:
            return
        name = self.rng.choice(list(told))
        if self.rng.random() < 0.5:
            wrong = self._another(name)
            self.assistant("confirm", weight=0.0, summary=f"{wrong} for the {name}")
            self._put_right(name, told[name], wrong)
            if wrong != told[name] and self.rng.random() < 0.3:
                again = self.turns[-2].text
                right = again.replace(wrong, told[name])
                self.turns.append(Turn("assistant", again, weight=UNLEARNED, instead=right))
                self._put_right(name, told[name], wrong)
            self.assistant("noted", name=name, value=told[name])
        else:
            value = self._another(name)
            self.told[name] = value
            self.assistant("noted", name=name, value=told[name])
            self.user(self.says("change-mind", name=name, value=value), Part("change-mind", slots={name: value}))
            self.assistant("noted", name=name, value=value)
        self.user(self.says("yes"), Part("answer", say="yes"))

    def _task(self, index: int) -> bool:
        verb, done, thing = self.tasks[index]
        say = f"{verb} {with_article(thing)}"
        text = self.says("open" if index == 0 else "task", task=say)
        opening = Part("open" if index == 0 else "inform", say=say)
        volunteered = self._told_after("inform", self.rng.choice((1, 1, 2))) if self.rng.random() < 0.4 else None
        if volunteered is None:
            self.user(text, opening)
        else:
            self.user(f"{text} {volunteered[0]}", opening, volunteered[1])
        if self.fails("task", say):
            return False
        self._asked_slots()
        offer = self.offers[thing]
        if verb == "Find":
            self.assistant("found", offer=offer)
            if self.turns[-1].text.endswith("?"):
                self.user(self.says("choose", offer=offer), Part("choose", say=offer))
                self.assistant("chosen", offer=offer)
        else:
            told = {name: value for name, value in self.told.items() if value}
            self._change_or_correct()
            if told and self.rng.random() < 0.6:
                told = {name: value for name, value in self.told.items() if value}
                self.assistant("confirm", summary=", ".join(f"{value} for the {name}" for name, value in told.items()))
                self.user(self.says("yes"), Part("answer", say="yes"))
            self.assistant("done", done=f"{done} the {thing}")
        return True

    def _fact(self, name: str) -> None:
        value = self.facts.get(name)
        if value is None:
            self.assistant("unknown", name=name)
        elif value in ("yes", "no"):
            self.assistant(f"fact {value}", name=name)
        else:
            offered = {"offer": self.rng.choice(list(self.offers.values()))} if self.offers else {}
            self.assistant("fact", name=name, value=value, **offered)

    def _both_facts(self, one: str, other: str) -> None:
        self._fact(one)
        self._fact(other)
        second, first = self.turns.pop(), self.turns.pop()
        self.turns.append(Turn("assistant", f"{first.text} {second.text}"))

    def _learn(self, names: list[str]) -> bool:
        left = list(names)
        while left:
            name = left.pop(0)
            if self.turns and self.rng.random() < 0.12:
                self._digress()
            if left and self.rng.random() < 0.2:
                other = left.pop(0)
                text = f"{self.says('ask', name=name)} {self.says('ask', name=other)}"
                self.user(text, Part("ask", say=name), Part("ask", say=other))
                self._both_facts(name, other)
                continue
            self.user(self.says("ask", name=name), Part("ask", say=name))
            if self.fails("ask", name):
                return False
            self._fact(name)
        return True

    def walk(self) -> None:
        questions = list(self.learns)
        if not self.tasks and not self._learn(questions):
            return
        for index in range(len(self.tasks)):
            if not self._task(index):
                return
            now, questions = (questions, []) if index == len(self.tasks) - 1 else (questions[:1], questions[1:])
            if not self._learn(now):
                return
        self.user(self.says("close"), Part("close"))
        if self.rng.random() < 0.5:
            self.assistant("goodbye")


def make_templated(identity: str, rng: random.Random, vocabulary: Vocabulary) -> Dialogue:
    scene = _Scene(rng, vocabulary)
    scene.walk()
    shown = scene.facts if rng.random() < 0.93 else {}
    turns = scene.turns
    if not shown:
        # Its replies would be made up: there is only a user to learn from.
        turns = [turn if turn.role == "user" else Turn("assistant", turn.text, weight=0.0) for turn in turns]
    prompt = rng.choice(SYSTEMS).format(word=vocabulary.word(rng), name=vocabulary.name(rng))
    known = list(scene.knows.items())
    rng.shuffle(known)
    return Dialogue(
        id=identity,
        wants=tuple(f"{verb} {with_article(thing)}" for verb, _, thing in scene.tasks),
        asks=tuple(scene.learns),
        knows=dict(known),
        manner=scene.manner,
        facts=shown,
        system=system_with_facts(prompt, shown),
        turns=tuple(turns),
        surface=draw_rates(rng),
    )
