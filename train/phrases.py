"""How users of each manner and assistants put things in templated dialogues: banks of phrases, and how they are joined."""

from __future__ import annotations

import random
import re

MANNERS = ("brief", "polite", "friendly", "talkative", "annoyed", "impatient", "confused", "casual", "matter-of-fact")

# Places: {task} with a small first letter, {Task} with a capital one, {name}, {value}, {topic}, {offer}, {wrong}.
USER: dict[str, dict[str, tuple[str, ...]]] = {
    "open": {
        "": ("I'd like to {task}.", "I want to {task}.", "I need to {task}.", "I'm trying to {task}.", "I have to {task}.",
             "Can you help me {task}?", "I am looking to {task}."),
        "brief": ("{Task}.", "I need to {task}.", "Want to {task}."),
        "polite": ("Hello, could you please help me {task}?", "I would like to {task}, please.", "Hi, I'd like to {task}, please."),
        "friendly": ("Hi! I'd love to {task}.", "Hey there, I want to {task}.", "Hi, can you help me {task}?"),
        "talkative": ("Hi, so I've been meaning to do this for a while, I'd like to {task}.",
                      "Good day, my sister told me you could help, I need to {task}."),
        "annoyed": ("I need to {task}, and I hope it works this time.", "I just want to {task}."),
        "impatient": ("I need to {task}, quickly.", "I want to {task} now."),
        "confused": ("Um, I think I want to {task}?", "I'm not sure how this works, but I'd like to {task}."),
    },
    "task": {
        "": ("I also want to {task}.", "I'd also like to {task}.", "Now I need to {task}.", "Can you help me {task}?",
             "Next, I want to {task}.", "I would like to {task} as well."),
        "brief": ("{Task} too.", "Also {task}.", "Now {task}."),
        "polite": ("Could you please help me {task} as well?", "I would also like to {task}, please."),
        "friendly": ("Great, I'd also love to {task}.", "Nice! And I want to {task} too."),
        "talkative": ("Okay, that is good to know, and while I'm here I would also like to {task}.",),
        "annoyed": ("Now I still need to {task}.", "And I want to {task}."),
        "impatient": ("Next, {task}.", "Now I want to {task}, quickly."),
        "confused": ("And, um, I think I also want to {task}.",),
    },
    "inform": {
        "": ("The {name} is {value}.", "For the {name}, {value}.", "{Value} for the {name}.", "The {name} should be {value}.",
             "I'd like the {name} to be {value}."),
        "brief": ("{Value}.", "{Value} for the {name}.", "The {name}: {value}."),
        "polite": ("The {name} should be {value}, please.", "{Value} for the {name}, please."),
        "talkative": ("Let me also tell you that the {name} is {value}.", "Oh, and the {name} would be {value}, I think that works best."),
        "annoyed": ("The {name} is {value}, write it down.", "It's {value} for the {name}."),
        "impatient": ("The {name} is {value}, go on.",),
        "confused": ("I think the {name} is {value}.",),
    },
    "answer": {
        "": ("{Value}.", "It's {value}.", "{Value} would be good.", "Let's say {value}.", "The {name} is {value}.", "I'd say {value}.",
             "{Value} works for me.", "I want {value}."),
        "brief": ("{Value}.", "{Value}."),
        "polite": ("{Value}, please.", "{Value} would be great, please.", "It is {value}, thanks."),
        "friendly": ("{Value} would be lovely!", "Sure, {value}."),
        "talkative": ("Well, I thought about it, and {value} is what I'd like.", "Let me see, the {name} should be {value}."),
        "annoyed": ("{Value}. Obviously.", "It's {value}."),
        "impatient": ("{Value}, go on.", "{Value}. What else?"),
        "confused": ("Um, {value}, I guess.", "I believe it's {value}."),
    },
    "again": {
        "": ("The {name} is {value}.", "{Value} for the {name}.", "It's {value}.", "The {name} should be {value}.", "{Value}, that's the {name}."),
        "brief": ("{Value}, the {name}.", "The {name}: {value}."),
        "polite": ("The {name} is {value}, please.", "{Value} for the {name}, please."),
        "annoyed": ("I already told you, {value}.", "I just said {value}!"),
        "impatient": ("{Value}. I told you already.", "I said {value}, go on."),
        "confused": ("Um, didn't I say {value}?",),
    },
    "ask": {
        "": ("What is the {name}?", "What's the {name}?", "Can you tell me the {name}?", "I'd like to know the {name}.",
             "And what about the {name}?", "Do you know the {name}?"),
        "brief": ("{Name}?", "The {name}?", "What's the {name}?"),
        "polite": ("Could you tell me the {name}, please?", "May I know the {name}, please?"),
        "friendly": ("Great! And what's the {name}?", "Cool, can you tell me the {name}?"),
        "talkative": ("That is interesting, and I was also wondering, what is the {name}?",),
        "annoyed": ("What is the {name}?", "And the {name}? I need it."),
        "impatient": ("Just tell me the {name}.", "Quickly, what's the {name}?"),
        "confused": ("Sorry, what is the {name}?", "I'm lost, what is the {name}?"),
    },
    "choose": {
        "": ("{Offer} sounds good.", "I'll take {offer}.", "Let's go with {offer}.", "{Offer} is fine."),
        "brief": ("{Offer}.",),
        "polite": ("{Offer}, please.", "I would like {offer}, please."),
        "annoyed": ("Fine, {offer}.",),
    },
    "yes": {
        "": ("Yes, that's right.", "Yes.", "That's correct.", "Yes, go ahead.", "That works."),
        "brief": ("Yes.", "Yep.", "Right."),
        "polite": ("Yes, please.", "Yes, correct, thanks."),
        "friendly": ("Yes, perfect!", "Sure, sounds great."),
        "annoyed": ("Yes.", "Yes, do it."),
        "impatient": ("Yes, go on.",),
    },
    "no": {
        "": ("No.", "No, I don't need that.", "No, not that.", "I don't think so."),
        "polite": ("No, thank you.",),
        "brief": ("No.", "Nope."),
    },
    "no preference": {
        "": ("I don't mind.", "No preference.", "Anything is fine.", "It doesn't matter to me.", "Any will do."),
        "brief": ("Any.", "Don't care."),
        "polite": ("Any of them is fine, thanks.",),
    },
    "not sure": {
        "": ("I'm not sure.", "I don't know.", "I'm not sure about that."),
        "confused": ("Um, I really don't know.",),
    },
    "clarify ask": {
        "": ("Sorry, what do you mean?", "I don't understand. Can you explain that?", "What do you mean by that?", "Can you say that more clearly?",
             "I mean the {name}.", "I meant to ask what the {name} is.", "To be clear, I'd like to know the {name}.",
             "Sorry, I was asking about the {name}."),
        "annoyed": ("I mean the {name}. That is all I asked.",),
        "confused": ("Sorry, I don't follow. I was asking for the {name}.",),
        "polite": ("Sorry if that was unclear, could you tell me the {name}, please?",),
    },
    "clarify task": {
        "": ("Sorry, what do you mean?", "I don't understand. Can you explain that?", "Sorry, I do not follow.", "Can you say that again?",
             "I mean that I want to {task}.", "To be clear, I'd like to {task}.", "Sorry, what I'm after is this: I want to {task}."),
        "confused": ("I don't understand. I was trying to {task}.",),
        "annoyed": ("I mean I want to {task}. Is that so hard?",),
        "polite": ("Sorry if that was unclear, I would like to {task}, please.",),
    },
    "rephrase ask": {
        "": ("Let me put it differently: what is the {name}?", "In other words, which {name} is it?", "Can you find out the {name}?",
             "Let me try again. I would like to have the {name}."),
        "brief": ("Again: the {name}?",),
        "annoyed": ("Let me say it another way. The {name}, what is it?",),
        "polite": ("Let me try once more, could you look up the {name}, please?",),
    },
    "rephrase task": {
        "": ("Let me put it differently: I want to {task}.", "In other words, I need help to {task}.", "Let me try again. Can you help me {task}?"),
        "brief": ("Again: {task}.",),
        "annoyed": ("Let me say it another way. I want to {task}.",),
        "polite": ("Let me try once more, I would like to {task}, please.",),
    },
    "push-back ask": {
        "": ("That's not what I asked. I want to know the {name}.", "You didn't answer my question about the {name}.",
             "No, I asked for the {name}.", "That does not help. What is the {name}?"),
        "annoyed": ("Seriously? I asked for the {name}.", "Come on, I asked you for the {name}.", "This is not an answer. The {name}!"),
        "impatient": ("I don't have all day. The {name}?",),
        "polite": ("I'm afraid that's not what I asked, I need the {name}.",),
    },
    "push-back task": {
        "": ("That's not what I want. I want to {task}.", "No, I said I want to {task}.", "That does not help, I need to {task}."),
        "annoyed": ("Seriously? I told you, I want to {task}.", "Come on, I just want to {task}.", "You are not listening. I need to {task}."),
        "impatient": ("I don't have all day. I need to {task}.",),
        "polite": ("I'm afraid that's not what I meant, I need to {task}.",),
    },
    "correct": {
        "": ("No, the {name} is {value}.", "No, {value}.", "I said {value}, not {wrong}.", "That's wrong, it should be {value}.",
             "No, I said the {name} is {value}.", "The {name} is {value}, not {wrong}."),
        "polite": ("Sorry, the {name} should be {value}, please.", "Actually it's {value}, please."),
        "annoyed": ("No! I said {value}.", "Wrong. The {name} is {value}."),
        "brief": ("No, {value}.",),
    },
    "change-mind": {
        "": ("Actually, make it {value}.", "Wait, I changed my mind. {Value} for the {name}.", "On second thought, the {name} should be {value}.",
             "Can we change the {name} to {value}?", "Actually, I'd rather have {value} for the {name}."),
        "polite": ("Sorry, could we change the {name} to {value}?",),
        "talkative": ("You know what, I just talked to my friend, so let's change the {name} to {value}.",),
        "brief": ("Make it {value}.", "Change the {name} to {value}."),
        "annoyed": ("Change the {name} to {value}.",),
    },
    "digress": {
        "": ("By the way, do you know anything about {topic}?", "Oh, and what about {topic}?", "Just curious, what can you say about {topic}?",
             "By the way, I was thinking about {topic}."),
        "talkative": ("Oh, that reminds me of {topic}, my brother always talks about it.", "Funny, I was just reading about {topic}."),
        "brief": ("What about {topic}?",),
    },
    "close": {
        "": ("Thank you, that's all.", "Thanks, that's all I need.", "That is everything, goodbye.", "Thanks, bye."),
        "brief": ("That's all.", "Thanks, bye.", "Bye."),
        "polite": ("Thank you very much, that is all I need. Goodbye.", "Thank you for your help, have a nice day."),
        "friendly": ("Great, thanks a lot, bye!", "Perfect, thank you! Have a good one."),
        "talkative": ("Wonderful, that is all I needed for today, thank you and goodbye.",),
        "annoyed": ("That's all. Bye.", "Finally. That's all.", "That's all I need, bye."),
        "impatient": ("That's all, I have to go.", "Bye."),
    },
    "abandon": {
        "": ("Never mind, I'll try somewhere else.", "Forget it.", "This isn't working, I'll leave it there.", "Never mind, goodbye."),
        "annoyed": ("This is useless, bye.", "Forget it, this is a waste of time.", "I give up. Bye."),
        "impatient": ("Forget it, I have to go.", "No time for this. Bye."),
        "polite": ("Never mind, I'll look somewhere else. Goodbye.",),
        "brief": ("Forget it.", "Never mind.", "Bye."),
    },
}  # fmt: skip

ASSISTANT: dict[str, tuple[str, ...]] = {
    "ask": ("What {name} would you like?", "Which {name} should it be?", "What is the {name}?", "Please tell me the {name}.",
            "What {name} do you need?", "Could you tell me the {name}?"),
    "found": ("I found {offer}.", "There is {offer}.", "{Offer} would fit.", "How about {offer}?", "I have found {offer}. Would that work for you?",
              "{Offer} is a good one."),
    "fact": ("The {name} is {value}.", "It's {value}.", "The {name}: {value}.", "The {name} of {offer} is {value}.", "That would be {value}.",
             "Sure, the {name} is {value}."),
    "fact yes": ("Yes, there is: {name}.", "Yes, {name} is available.", "Yes, it has {name}."),
    "fact no": ("No, there is no {name}.", "No, {name} is not available.", "Unfortunately no, it has no {name}."),
    "unknown": ("I'm sorry, I don't have the {name}.", "Sorry, I don't know the {name}.", "I have no information about the {name}.",
                "I'm afraid I don't know the {name}.", "I don't have any information on the {name}.", "The {name} is not known to me, sorry."),
    "confirm": ("Please confirm: {summary}.", "Just to confirm: {summary}. Is that right?", "So that is {summary}, correct?", "I have {summary}. Shall I go ahead?"),
    "done": ("Done, I have {done}.", "All right, I've {done}.", "That worked: I have {done}. Anything else?", "I have {done}."),
    "topic": ("I'm afraid I can't say much about {topic}.", "I don't know much about {topic}, sorry.", "That's a nice thing to think about. Anything else?",
              "I can't help with {topic}, but let's go on."),
    "fail": ("Sorry, I didn't get that.", "I'm sorry, I can't help with that.", "Sorry, could you repeat that?", "I don't understand.",
             "Is there anything else I can do for you?", "I'm not able to do that.", "Something went wrong on my side.", "Okay.", "Hello, how can I help?"),
    "noted": ("Okay, {value}.", "Noted, {value} for the {name}.", "All right, the {name} is {value}.", "Got it. {Value}."),
    "goodbye": ("You're welcome, goodbye.", "Have a nice day!", "Goodbye!", "Glad I could help."),
    "chosen": ("Good choice.", "All right, {offer}.", "Okay, {offer} it is. What else?"),
    "ready": ("Sure, I can help with that.", "Of course.", "Okay, let's do that."),
}  # fmt: skip


_FAMILIAR = re.compile(r"(?:the|this|next|tomorrow|yes|no|a|january|february|march|april|may|june|july|august|september|october|november|december)\b|\W|\d", re.I)  # fmt: skip


def is_rare(value: str) -> bool:
    """Whether it begins with a word of its own, unlike dates, times and amounts."""
    return value != "" and _FAMILIAR.match(value) is None


def fill(template: str, **content: str) -> str:
    """{Name} is {name} with a capital letter; so is the first letter of the result where that is a letter."""
    values = {**content, **{key.capitalize(): value[:1].upper() + value[1:] for key, value in content.items()}}
    if "task" in content:
        values["task"] = content["task"][:1].lower() + content["task"][1:]
    text = re.sub(r"\{(\w+)\}", lambda match: values[match.group(1)], template)
    return text[:1].upper() + text[1:]


def user_phrase(
    move: str, manner: tuple[str, ...], rng: random.Random, used: set[str] | None = None, **content: str
) -> str:
    """Not one of the phrases that are `used`, while there are others: who says the same again trips a guard of the app.

    Seldom one that begins with a word to copy: at a text's start, with a capital and no space before it, it has other tokens
    than in the note.
    """
    bank = USER[move]
    rare = is_rare(content.get("value") or content.get("offer") or "") and rng.random() < 0.85
    copied = ("{Value}", "{Offer}") if rare else ()
    # "No, 3." may be the rooms or the days.
    named = move == "correct" and content["value"].isdigit()
    fresh = {
        key: [
            phrase
            for phrase in phrases
            if (used is None or phrase not in used)
            and not phrase.startswith(copied)
            and (not named or "{name}" in phrase)
        ]
        for key, phrases in bank.items()
    }
    own = [phrase for word in manner for phrase in fresh.get(word, ())]
    # Who is annoyed or brief has no courtesies of others to fall back on but plain words.
    phrase = rng.choice(own if own and rng.random() < 0.75 else fresh[""] or bank[""])
    if used is not None and len(phrase.split()) >= 5:
        used.add(phrase)
    return fill(phrase, **content)


def assistant_phrase(act: str, rng: random.Random, **content: str) -> str:
    fitting = [
        phrase
        for phrase in ASSISTANT[act]
        if all(place.lower() in content for place in re.findall(r"\{(\w+)\}", phrase))
    ]
    return fill(rng.choice(fitting), **content)
