"""One dialogue in the form of the dialogue files, written for the tests, and a small vocabulary."""

import gzip
import json
from pathlib import Path

from vocabulary import Vocabulary

_S = "Restaurants_1"
RAW = {
    "id": "sgd-test-1",
    "source": "sgd",
    "services": [_S],
    "turns": [
        {"role": "user", "text": "I'm hungry, find me somewhere to eat in San Jose.", "acts": [["INFORM_INTENT", "intent", ["FindRestaurants"], _S], ["INFORM", "city", ["San Jose"], _S]]},
        {"role": "assistant", "text": "What kind of food would you like?", "acts": [["REQUEST", "cuisine", ["Mexican"], _S]]},
        {"role": "user", "text": "I'd like Mexican food.", "acts": [["INFORM", "cuisine", ["Mexican"], _S]]},
        {"role": "assistant", "text": "Sino is a nice place in San Jose.", "acts": [["OFFER", "restaurant_name", ["Sino"], _S], ["OFFER", "city", ["San Jose"], _S]]},
        {"role": "user", "text": "What's their phone number?", "acts": [["REQUEST", "phone_number", [], _S]]},
        {"role": "assistant", "text": "It's 408-247-8880.", "acts": [["INFORM", "phone_number", ["408-247-8880"], _S]]},
        {"role": "user", "text": "Great, I'd like a table there at 7 pm.", "acts": [["INFORM_INTENT", "intent", ["ReserveRestaurant"], _S], ["SELECT", "", [], _S], ["INFORM", "time", ["7 pm"], _S]]},
        {"role": "assistant", "text": "Please confirm: a table for 2 at Sino in San Jose at 7 pm on March 1st.", "acts": [["CONFIRM", "restaurant_name", ["Sino"], _S], ["CONFIRM", "time", ["7 pm"], _S], ["CONFIRM", "party_size", ["2"], _S], ["CONFIRM", "date", ["March 1st"], _S]]},
        {"role": "user", "text": "No, make it for 4 people please.", "acts": [["NEGATE", "", [], _S], ["INFORM", "party_size", ["4"], _S]]},
        {"role": "assistant", "text": "So a table for 4 at Sino at 7 pm on March 1st?", "acts": [["CONFIRM", "party_size", ["4"], _S]]},
        {"role": "user", "text": "Yes, that's right.", "acts": [["AFFIRM", "", [], _S]]},
        {"role": "assistant", "text": "Your table is reserved. Anything else?", "acts": [["NOTIFY_SUCCESS", "", [], _S], ["REQ_MORE", "", [], _S]]},
        {"role": "user", "text": "No, that's all, thank you.", "acts": [["NEGATE", "", [], _S], ["THANK_YOU", "", [], _S]]},
    ],
}  # fmt: skip

VOCABULARY = Vocabulary(
    [
        "lantern",
        "harbor",
        "velvet",
        "cactus",
        "pigeon",
        "anchor",
        "meadow",
        "copper",
        "walnut",
        "saddle",
        "turbine",
        "ribbon",
    ],
    {
        "city": ["San Jose", "Oakland", "Fresno"],
        "time": ["7 pm", "half past 9 in the morning"],
        "date": ["March 8th", "next Friday"],
    },
)


def write_data(folder: Path) -> None:
    """A folder in the form of the dialogue files, small: forty dialogues a part, told apart by their names alone."""
    free = {"id": "free-1", "source": "star", "domain": "ride", "turns": [
        {"role": "user", "text": "Hi I need a ride to the airport"}, {"role": "assistant", "text": "May I have your name, please?"},
        {"role": "user", "text": "its Alexis"}, {"role": "assistant", "text": "Your driver will be Mark."}]}  # fmt: skip
    order = {"id": "order-1", "source": "tm4", "domain": "a coffee shop", "vals": ["Chai Latte"], "turns": [
        {"role": "user", "text": "One Chai Latte please"}, {"role": "assistant", "text": "Is the order correct?"}, {"role": "user", "text": "yes"}]}  # fmt: skip
    for part in ("train", "heldout"):
        (folder / part).mkdir(parents=True, exist_ok=True)
        for name, raw in {"sgd": RAW, "star": free, "taskmaster3": free, "taskmaster4": order}.items():
            with gzip.open(folder / part / f"{name}.jsonl.gz", "wt", encoding="utf-8") as file:
                for index in range(40):
                    file.write(json.dumps({**raw, "id": f"{raw['id']}-{part}-{index}"}) + "\n")
