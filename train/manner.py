"""Names the manner of texts that were written without one, from what can be seen in them."""

from __future__ import annotations

import random
import re

_COURTEOUS = re.compile(r"\b(?:please|thank|thanks|appreciate|could you|would you)\b", re.I)


def manner_of(texts: list[str], rng: random.Random) -> tuple[str, ...]:
    if not texts:
        return ("friendly",)
    length = sum(len(text.split()) for text in texts) / len(texts)
    courteous = sum(1 for text in texts if _COURTEOUS.search(text)) / len(texts)
    found = [
        word
        for word, holds in (("brief", length < 7), ("talkative", length > 12), ("polite", courteous >= 0.3))
        if holds
    ]
    if courteous < 0.15 and length >= 7:
        found.append(rng.choice(("casual", "matter-of-fact")))
    elif rng.random() < 0.4:
        found.append("friendly")
    return tuple(found[:2]) or ("friendly",)
