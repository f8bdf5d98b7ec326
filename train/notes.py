"""Keeps in a note what its text says: a note that a person did not follow would teach the model not to follow notes."""

from __future__ import annotations

import re

from dialogue import Part
from slots import names

_AGREES = re.compile(r"\b(?:yes|yeah|yep|yup|sure|right|correct|ok(?:ay)?|alright|fine|good|great|perfect|works?|please|confirm\w*|awesome|nice|cool|"
                     r"sounds|absolutely|of course|definitely|excellent|that is|that's|i do|it is|it's)\b", re.I)  # fmt: skip
_DENIES = re.compile(r"\b(?:no|nope|nah|not|never|none|nothing)\b|n['\u2019]t\b", re.I)
_INDIFFERENT = re.compile(r"\b(?:any\w*|no preference|don'?t (?:care|mind)|doesn'?t matter|not (?:really )?(?:picky|matter)|whatever|no particular|"
                          r"up to you|either)\b", re.I)  # fmt: skip
_ASKS = re.compile(
    r"\?|\b(?:tell|give|send|show|get|find) me\b|\blet me know\b|\b(?:want|need|like) to know\b|\b(?:what|which|where|when|who|how)\b",
    re.I,
)
_LEAVES = re.compile(r"\b(?:thank\w*|thx|bye|goodbye|cheers|appreciate|that'?s (?:all|it|everything)|that (?:is|will be|would be) (?:all|it|everything)|"
                     r"nothing|no|nope|i'?m (?:good|fine|done|all set)|all set|have a (?:good|nice|great))\b", re.I)  # fmt: skip
_OTHERS = re.compile(r"\b(?:other|others|another|else|different|alternatives?|more|options?|choices?|anything)\b", re.I)
_AMOUNT = re.compile(
    r"(?:(?:yes|no|ok(?:ay)?|great|sure|so|and|thanks?|good|cool|perfect)[,.! ]+)*(?:how|where|when|who|what)\b", re.I
)


def _is_said(part: Part, text: str, alone: bool) -> bool:
    """`alone`: it is the one question of the turn, which need not be named then."""
    if part.slots:
        return True  # the reader puts no value into a note that is not in the text
    match part.kind, part.say:
        case "answer", "yes":
            return _AGREES.search(text) is not None and not re.match(r"no\b", text, re.I)
        case "answer", "no":
            return _DENIES.search(text) is not None
        case "answer", "no preference":
            return _INDIFFERENT.search(text) is not None
        case "ask", "other options":
            return False  # the policy never asks so; it stands for SGD's REQUEST_ALTS until here
        case "ask", str(say):
            return _ASKS.search(text) is not None and (names(say, text) or (alone and _AMOUNT.match(text) is not None))
        case "choose", str(say):
            return say.lower() in text.lower() or _AGREES.search(text) is not None
        case (("open" | "inform"), str(say)):
            return names(say, text)
        case "close", _:
            return _LEAVES.search(text) is not None and "?" not in text
    return True


def tidied(parts: tuple[Part, ...], text: str) -> tuple[tuple[Part, ...], float]:
    """The parts that the text phrases, and the weight of the turn: 0 where none is left, and the note then stays whole.

    A text that asks or tells what its note no longer holds weighs little: it would teach to add what was not noted. One
    that asks for others than were offered is not learned at all: the policy never does.
    """
    alone = sum(part.kind == "ask" for part in parts) == 1
    said = tuple(part for part in parts if _is_said(part, text, alone))
    if not said:
        return parts, 0.0
    if any(part.say == "other options" for part in parts) and _OTHERS.search(text):
        return said, 0.0
    lost = {part.kind for part in parts if part not in said}
    return said, 0.25 if lost & {"ask", "inform"} else 1.0
