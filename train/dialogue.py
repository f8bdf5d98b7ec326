"""One dialogue as the recipe handles it, whatever set or template it came from: goal, facts, notes and texts."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

MOVES = (
    "open", "inform", "answer", "ask", "choose", "clarify", "rephrase", "push-back",
    "correct", "change-mind", "digress", "close", "abandon",
)  # fmt: skip


UNLEARNED = -3.0
"""Weight of a reply that must become less likely where it stands: its beginning, or the first token unlike `Turn.instead`."""


@dataclass(frozen=True)
class Part:
    """At most one of `say` and `slots` is filled, as in the app's moves."""

    kind: str
    say: str | None = None
    slots: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Turn:
    role: str
    text: str
    """What the user's model writes, before roughening; of the assistant, what it says."""
    parts: tuple[Part, ...] = ()
    """User turns only."""
    weight: float = 1.0
    """Of the loss on this text: 0 for replies that fail on purpose, so that nobody learns to fail; `UNLEARNED` below that."""
    instead: str | None = None
    """Of a reply to unlearn: the right one, which begins as it does."""


@dataclass(frozen=True)
class Dialogue:
    id: str
    wants: tuple[str, ...]
    asks: tuple[str, ...]
    knows: dict[str, str]
    manner: tuple[str, ...]
    facts: dict[str, str]
    system: str
    """The target's system prompt, rendered; empty for none."""
    turns: tuple[Turn, ...]
    surface: dict[str, float] = field(default_factory=dict)
    """Rates at which the target sees the user's text roughened."""
    speaks_as_user: bool = True
    """False where the notes are not known: the simulator learns nothing from it."""

    def values(self) -> list[str]:
        told = [value for turn in self.turns for part in turn.parts for value in part.slots.values()]
        return list(dict.fromkeys([*self.facts.values(), *told]))


def with_turns(dialogue: Dialogue, turns: list[Turn]) -> Dialogue:
    return replace(dialogue, turns=tuple(turns))
