"""Words and values without end: what is copied must not be a word that the model knows by heart."""

from __future__ import annotations

import random
import re
import zlib
from pathlib import Path

_ONSETS = ["b", "bl", "br", "c", "ch", "cl", "cr", "d", "dr", "f", "fl", "fr", "g", "gl", "gr", "h", "j", "k", "kn", "l", "m", "n", "p", "ph", "pl", "pr", "qu", "r", "s", "sc", "sh", "sk", "sl", "sm", "sn", "sp", "st", "str", "sw", "t", "th", "tr", "tw", "v", "w", "wh", "y", "z"]  # fmt: skip
_VOWELS = ["a", "e", "i", "o", "u", "ai", "ay", "ea", "ee", "ei", "ie", "oa", "oo", "ou", "oy", "ue"]
_CODAS = ["", "", "", "b", "ck", "d", "ft", "g", "l", "ll", "m", "n", "nd", "ng", "nk", "nt", "p", "r", "rd", "rk",
          "rn", "rt", "s", "sh", "ss", "st", "t", "th", "tch", "x", "z"]  # fmt: skip
MONTHS = ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
          "November", "December")  # fmt: skip
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
NUMBER_WORDS = ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
_STREETS = ("Street", "Avenue", "Road", "Drive", "Boulevard", "Lane", "Way", "Court", "Place", "Square")
_VENUES = ("Kitchen", "Grill", "Cafe", "House", "Bistro", "Hotel", "Inn", "Lodge", "Clinic", "Salon", "Studio", "Shop",
           "Garden", "Hall", "Theater", "Center", "Practice", "Gallery", "Garage", "Gym", "Library", "Market")  # fmt: skip
_FIRST = ("Anna", "Ben", "Carla", "David", "Elena", "Farid", "Grace", "Hugo", "Ines", "James", "Karin", "Luis", "Maria",
          "Noah", "Olga", "Priya", "Quentin", "Rosa", "Sam", "Tara", "Umar", "Vera", "Will", "Yuki", "Zoe")  # fmt: skip


def ordinal(day: int) -> str:
    return f"{day}{'th' if 10 <= day % 100 <= 20 else {1: 'st', 2: 'nd', 3: 'rd'}.get(day % 10, 'th')}"


class Vocabulary:
    """`words`: lower-case words to draw from, beside made-up ones; `pools`: values seen in the train part, by kind."""

    def __init__(self, words: list[str], pools: dict[str, list[str]]):
        self.words = words
        self.pools = pools

    def word(self, rng: random.Random) -> str:
        return rng.choice(self.words) if self.words and rng.random() < 0.7 else self.made_up(rng)

    def made_up(self, rng: random.Random) -> str:
        syllables = rng.choice((1, 2, 2, 2, 3))
        made = "".join(rng.choice(_ONSETS) + rng.choice(_VOWELS) for _ in range(syllables)) + rng.choice(_CODAS)
        return made

    def name(self, rng: random.Random) -> str:
        first, second = self.word(rng).capitalize(), self.word(rng).capitalize()
        return rng.choice((f"{first} {second}", f"{first} {rng.choice(_VENUES)}", f"{first} {second} {rng.choice(_VENUES)}",
                           f"The {first} {second}", first, f"{first} & {second}", f"{first} and {second}"))  # fmt: skip

    def value(self, kind: str, rng: random.Random) -> str:
        """A value of the kind: half of them from the pool, where it has one."""
        pool = self.pools.get(kind)
        if pool and rng.random() < 0.5:
            return rng.choice(pool)
        return self.made_value(kind, rng)

    def made_value(self, kind: str, rng: random.Random) -> str:
        number = rng.randrange
        match kind:
            case "city":
                return self.word(rng).capitalize() + rng.choice(
                    ("", "", "", "ville", "ton", " Springs", " City", " Park")
                )
            case "date":
                month, day = rng.choice(MONTHS), ordinal(1 + number(28))
                return rng.choice((f"{month} {day}", f"{month} {day}", f"{day} of {month}", f"the {day}",
                                   f"next {rng.choice(WEEKDAYS)}", "tomorrow", f"this {rng.choice(WEEKDAYS)}"))  # fmt: skip
            case "time":
                hour, minute = 1 + number(12), rng.choice(("", "", ":15", ":30", ":45", f":{number(60):02d}"))
                return f"{hour}{minute} {rng.choice(('am', 'pm'))}"
            case "money":
                return rng.choice(
                    (
                        f"${1 + number(999)}",
                        f"${1 + number(99)}.{number(100):02d}",
                        f"${1 + number(9)},{number(1000):03d}",
                    )
                )
            case "phone":
                area, first, last = 200 + number(800), 200 + number(800), number(10_000)
                return rng.choice((f"{area}-{first}-{last:04d}", f"{first}-{last:04d}", f"({area}) {first}-{last:04d}"))
            case "address":
                return f"{1 + number(9999)} {self.word(rng).capitalize()} {rng.choice(_STREETS)}"
            case "person":
                return f"{rng.choice((*_FIRST, self.word(rng).capitalize()))} {self.word(rng).capitalize()}"
            case "rating":
                return f"{1 + number(5)}.{number(10)}"
            case "count":
                return str(1 + number(9))
            case "measure":
                unit = rng.choice(
                    ("minutes", "hours", "percent", "degrees", "miles", "miles per hour", "pounds", "days", "euros")
                )
                return f"{2 + number(98)} {unit}"
            case "code":
                return "".join(rng.choice("ABCDEFGHJKLMNPRSTUVWXYZ") for _ in range(2)) + str(100 + number(9900))
            case "words":
                return rng.choice((self.word(rng), f"{self.word(rng)} {self.word(rng)}"))
            case "yes-no":
                return rng.choice(("yes", "no"))
            case _:
                return self.name(rng)


def read_words(path: Path | None, texts: list[str], held_out: bool) -> list[str]:
    """Words of a word list, one a line (Debian's `wamerican` brings one), and those of `texts` that come more than once.

    A tenth of them is held out: training and evaluation draw from different words.
    """
    listed: list[str] = []
    if path is not None:
        if not path.is_file():
            raise SystemExit(f"{path}: no such word list; give a file with one word a line, or leave --words out")
        listed = path.read_text(encoding="utf-8").split()
    seen: set[str] = set()
    twice: set[str] = set()
    for text in texts:
        for word in re.findall(r"[a-z]+", text):
            (twice if word in seen else seen).add(word)
    words = {word for word in (*listed, *twice) if re.fullmatch(r"[a-z]{3,13}", word)}
    return sorted(word for word in words if (zlib.crc32(word.encode()) % 10 == 0) == held_out)
