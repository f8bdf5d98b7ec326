"""Surface noise like src/core/simulation/surface.ts: the target must understand what people type."""

from __future__ import annotations

import random
import re

KEY_ROWS = ("qwertyuiop", "asdfghjkl", "zxcvbnm")
ABBREVIATIONS = {
    "you": "u", "your": "ur", "are": "r", "please": "pls", "thanks": "thx", "because": "cuz", "people": "ppl",
    "tomorrow": "tmrw", "tonight": "tonite", "about": "abt", "really": "rly", "something": "smth",
    "message": "msg", "appointment": "appt", "okay": "k",
}  # fmt: skip
FILLERS = ("um, ", "uh, ", "well, ", "hmm, ", "so, ")


def draw_rates(rng: random.Random) -> dict[str, float]:
    """Half of the dialogues are clean; the others have the rates of a persona of their own."""
    if rng.random() < 0.5:
        return {}
    return {
        "typos": rng.choice((0, 0.01, 0.03, 0.08)),
        "lowercase": rng.choice((0, 0.3, 0.9)),
        "dropPunctuation": rng.choice((0, 0.3, 0.7)),
        "abbreviations": rng.choice((0, 0.2, 0.5)),
        "fillers": rng.choice((0, 0.1, 0.3)),
    }


def _neighbours(letter: str) -> str:
    for row, keys in enumerate(KEY_ROWS):
        column = keys.find(letter)
        if column < 0:
            continue
        spots = ((row, column - 1), (row, column + 1), (row - 1, column), (row - 1, column + 1), (row + 1, column),
                 (row + 1, column - 1))  # fmt: skip
        return "".join(KEY_ROWS[r][c] for r, c in spots if 0 <= r < 3 and 0 <= c < len(KEY_ROWS[r]))
    return ""


def _slip(word: str, rng: random.Random) -> str:
    at = 1 + rng.randrange(len(word) - 2)
    kind = rng.choice(("substitute", "transpose", "drop", "double"))
    if kind == "transpose" and word[at] != word[at + 1]:
        return word[:at] + word[at + 1] + word[at] + word[at + 2 :]
    if kind == "drop":
        return word[:at] + word[at + 1 :]
    near = _neighbours(word[at].lower())
    if kind == "substitute" and near:
        return word[:at] + rng.choice(near) + word[at + 1 :]
    return word[: at + 1] + word[at:]


def roughen(clean: str, rates: dict[str, float], spared: list[str], rng: random.Random) -> str:
    """Slot values in `spared`, and digits, stay as they are, but for their case."""
    if not rates:
        return clean

    def rough_word(match: re.Match[str]) -> str:
        word = match.group()
        short = ABBREVIATIONS.get(word.lower())
        if short is not None and rng.random() < rates["abbreviations"]:
            return short.capitalize() if word[0].isupper() else short
        typed = len(word) >= 4 and word.isascii() and word.isalpha() and rng.random() < rates["typos"]
        return _slip(word, rng) if typed else word

    values = sorted((value for value in spared if value), key=len, reverse=True)
    pieces = re.split("|".join(f"({re.escape(value)})" for value in values), clean, flags=re.I) if values else [clean]
    lowered = {value.lower() for value in values}
    text = "".join(
        piece if piece.lower() in lowered else re.sub(r"\w+", rough_word, piece)
        for piece in pieces
        if piece is not None
    )
    if rng.random() < rates["fillers"]:
        keeps_case = re.match(r"I\b|[A-Z]{2}|\w+ [A-Z]", text)
        text = rng.choice(FILLERS) + (text if keeps_case else text[:1].lower() + text[1:])
    if rng.random() < rates["dropPunctuation"]:
        text = re.sub(r"[.!?,;]+$", "", text)
    return text.lower() if rng.random() < rates["lowercase"] else text
