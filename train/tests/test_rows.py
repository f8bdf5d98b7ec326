"""Tokens, weights and rows: what counts in the loss, and how dialogues share a row."""

from __future__ import annotations

import random
import sys
import tempfile
import unittest
from dataclasses import replace
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from corpus import Corpus  # noqa: E402
from dialogue import UNLEARNED, Dialogue, Part, Turn  # noqa: E402
from phrases import user_phrase  # noqa: E402
from prompt import simulator_messages, system_with_facts, target_messages  # noqa: E402
from rows import ROW, pack  # noqa: E402
from setbacks import asked_again, asked_aside, changed, corrected  # noqa: E402
from sgd import led_in  # noqa: E402
from tests.fixtures import write_data  # noqa: E402
from tokenizer import START_WEIGHT, TURN_END, TURN_START, UNLEARNED_TOKENS, Tokenizer, train_tokenizer  # noqa: E402
from vocabulary import Vocabulary, read_words  # noqa: E402

DIALOGUE = Dialogue(
    "d", ("Find a place",), ("price",), {"city": "San Jose"}, ("brief",), {"price": "$12"}, "You are an assistant.\nFacts: price = $12",
    (Turn("user", "San Jose please.", (Part("inform", slots={"city": "San Jose"}),)), Turn("assistant", "Sorry?", weight=0.0),
     Turn("user", "Price?", (Part("ask", say="price"),)), Turn("assistant", "It is $12.")),
)  # fmt: skip


class RowsOfDialogues(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        cls.data = Path(cls.folder.name)
        write_data(cls.data)
        cls.corpus = Corpus(cls.data, None)
        lines = [
            line
            for messages in cls.corpus.shard(0)
            for message in messages
            for line in message.content.split("\n")
            if line
        ]
        train_tokenizer(lines, cls.data / "tokenizer.model", 900)
        cls.tokenizer = Tokenizer(cls.data / "tokenizer.model")

    @classmethod
    def tearDownClass(cls):
        cls.folder.cleanup()

    def weighed(self, messages, weight: float) -> str:
        """The text whose tokens have that weight."""
        tokens, weights = self.tokenizer.tokens_of(messages, 2.5)
        kept = [token for token, one in zip(tokens, weights, strict=True) if abs(one - weight) < 1e-6]
        return self.tokenizer.decode([token for token in kept if token not in (TURN_START, TURN_END)])

    def test_what_repeats_the_note_weighs_more_and_what_is_heard_a_third(self):
        messages = simulator_messages(DIALOGUE)
        self.assertEqual(
            # Both copies begin their texts.
            ["San JosePrice", " please.?", ""],
            [self.weighed(messages, 2.5 * START_WEIGHT), self.weighed(messages, 1.0), self.weighed(messages, 1 / 3)],
        )

    def test_a_reply_copies_facts_and_a_failed_one_is_not_learned(self):
        messages = target_messages(DIALOGUE)
        self.assertEqual(
            [" $12", "It is.", "San Jose please.Price?"],
            [self.weighed(messages, 2.5), self.weighed(messages, 1.0), self.weighed(messages, 1 / 3)],
        )

    def test_the_beginning_of_a_reply_to_unlearn_weighs_against_it_and_nothing_else_of_it(self):
        question = Turn("assistant", "What time would you like it to be?", weight=UNLEARNED)
        dialogue = replace(DIALOGUE, turns=(*DIALOGUE.turns[:1], question, *DIALOGUE.turns[2:]))
        tokens, weights = self.tokenizer.tokens_of(target_messages(dialogue), 2.5)
        unlearned = [token for token, weight in zip(tokens, weights, strict=True) if weight < 0]
        self.assertEqual(self.tokenizer.encode(question.text)[:UNLEARNED_TOKENS], unlearned)
        self.assertEqual("", self.weighed(simulator_messages(dialogue), UNLEARNED))

    def test_a_question_is_asked_again_after_its_answer_and_the_user_says_it_again(self):
        question = Turn("assistant", "Which city?")
        answer = Turn("user", "San Jose.", (Part("answer", slots={"city": "San Jose"}),))
        found = Turn("assistant", "I found Sino.")
        turns = asked_again(replace(DIALOGUE, turns=(question, answer, found)), random.Random(1)).turns
        self.assertEqual((question, answer, replace(question, weight=UNLEARNED)), turns[:3])
        self.assertEqual((answer.parts, found), (turns[3].parts, turns[4]))
        self.assertTrue("San Jose" in turns[3].text and turns[3].text != answer.text, turns[3].text)

    def test_a_reply_unlike_the_right_one_in_a_word_weighs_against_that_word_alone(self):
        wrong = Turn("assistant", "So that is 3 tickets?", weight=UNLEARNED, instead="So that is 2 tickets?")
        dialogue = replace(DIALOGUE, turns=(*DIALOGUE.turns[:1], wrong, *DIALOGUE.turns[2:]))
        self.assertIn(self.weighed(target_messages(dialogue), UNLEARNED), ("3", " 3"))

    def test_a_question_asked_again_later_is_answered_with_what_holds_then(self):
        def told(kind: str, city: str) -> Turn:
            return Turn("user", f"{city}.", (Part(kind, slots={"city": city}),))

        question, found = Turn("assistant", "Which city?"), Turn("assistant", "I found Sino.")
        turns = (question, told("answer", "San Jose"), found, Turn("user", "Nice.", (Part("answer", say="yes"),)), found,
                 told("change-mind", "Oakland"), found)  # fmt: skip
        places = set()
        for seed in range(40):
            asked = asked_again(replace(DIALOGUE, turns=turns), random.Random(seed)).turns
            at = next(index for index, turn in enumerate(asked) if turn.weight == UNLEARNED)
            self.assertEqual({"city": "San Jose"}, asked[at + 1].parts[0].slots)
            places.add(at)
        self.assertEqual({2, 4}, places)

    def test_a_recap_that_does_not_listen_is_put_right_twice_and_its_old_value_unlearned(self):
        vocabulary = Vocabulary(read_words(None, ["some few words"], held_out=False), {})
        recap, yes = (
            Turn("assistant", "Please confirm: a table in San Jose."),
            Turn("user", "Yes.", (Part("answer", say="yes"),)),
        )
        kinds = set()
        for seed in range(20):
            turns = corrected(
                replace(DIALOGUE, turns=(DIALOGUE.turns[0], recap, yes)), random.Random(seed), vocabulary
            ).turns
            slips, puts_right = turns[1:-2:2], turns[2:-2:2]
            self.assertEqual((recap, yes), turns[-2:])
            self.assertEqual([0.0, UNLEARNED][: len(slips)], [turn.weight for turn in slips])
            self.assertTrue(all(turn.text == slips[0].text != recap.text for turn in slips))
            self.assertTrue(all("San Jose" in turn.text for turn in puts_right))
            self.assertEqual(len(puts_right), len({turn.text for turn in puts_right}))
            self.assertTrue(all(turn.instead == recap.text for turn in slips[1:]))
            kinds.add(len(slips))
        self.assertEqual({1, 2}, kinds)

    def test_what_the_user_changes_after_an_offer_holds_from_then_on(self):
        vocabulary = Vocabulary(read_words(None, ["some few words"], held_out=False), {})
        offer = Turn("assistant", "It is $12 in San Jose.")
        turns = (
            *DIALOGUE.turns[:1],
            offer,
            Turn("user", "San Jose it is.", (Part("answer", slots={"city": "San Jose"}),)),
            offer,
        )
        again = set()
        for seed in range(20):
            first, told, *aside, answer, last = changed(
                replace(DIALOGUE, turns=turns), random.Random(seed), vocabulary
            ).turns
            self.assertEqual((turns[0], offer), (first, told))
            city = aside[0].parts[0].slots["city"]
            self.assertEqual(("change-mind", {"city": city}), (aside[0].parts[0].kind, answer.parts[0].slots))
            self.assertEqual(f"It is $12 in {city}.", last.text)
            self.assertIn(city.lower(), aside[-1].text.lower())
            again.add(tuple(turn.weight for turn in aside[1:-1]))
        self.assertEqual({(), (UNLEARNED, 1.0)}, again)

    def test_what_must_be_copied_seldom_begins_a_text(self):
        said = [
            user_phrase("answer", ("brief",), random.Random(seed), name="cuisine", value="zorbish")
            for seed in range(200)
        ]
        self.assertTrue(0 < sum(text.startswith("Zorbish") for text in said) < 60)
        self.assertEqual("I'd say Zorbish.", led_in("Zorbish.", ["Zorbish"], random.Random(3)))
        self.assertEqual("7 pm.", led_in("7 pm.", ["7 pm"], random.Random(3)))

    def test_a_count_is_put_right_by_its_name(self):
        said = [
            user_phrase("correct", ("brief", "annoyed"), random.Random(seed), name="days", value="3", wrong="2")
            for seed in range(80)
        ]
        self.assertEqual([], [text for text in said if "days" not in text])
        others = [
            user_phrase("correct", ("brief",), random.Random(seed), name="date", value="7 pm", wrong="8 pm")
            for seed in range(80)
        ]
        self.assertIn("No, 7 pm.", others)

    def test_what_is_asked_beside_is_told_from_the_facts_or_declined(self):
        vocabulary = Vocabulary(read_words(None, ["some few words"], held_out=False), {})
        facts, prompt = {"price of a ticket": "$12", "rating": "4.3"}, "You are an assistant."
        dialogue = replace(DIALOGUE, facts=facts, system=system_with_facts(prompt, facts))
        seen = set()
        for seed in range(20):
            asked = asked_aside(dialogue, random.Random(seed), vocabulary)
            (new,) = [name for name in asked.asks if name not in dialogue.asks]
            at = next(index for index, turn in enumerate(asked.turns) if turn.parts == (Part("ask", say=new),))
            told, reply = asked.facts.get(new, new).lower(), asked.turns[at + 1]
            if reply.weight == UNLEARNED:  # made up of another fact: asked once more
                self.assertNotIn(new, asked.facts)
                reply = asked.turns[at + 3]
            self.assertTrue(told in reply.text.lower(), reply.text)
            self.assertEqual(system_with_facts(prompt, asked.facts), asked.system)
            self.assertFalse(new.startswith("ticket "), new)  # near to "price of a ticket" is "price of a ..."
            seen.add("known" if new in dialogue.facts else "known now" if new in asked.facts else "unknown")
        self.assertEqual({"known", "known now", "unknown"}, seen)

    def test_notes_and_system_messages_have_no_loss(self):
        lost = self.weighed(simulator_messages(DIALOGUE), 0.0)
        self.assertTrue("[inform: city = San Jose]" in lost and "You know: city = San Jose" in lost, lost)

    def test_rows_keep_dialogues_whole_and_apart(self):
        rows = pack(
            [([7] * 500, [1.0] * 500), ([8] * 300, [1.0] * 300), ([9] * 200, [1.0] * 200), ([5] * 2000, [1.0] * 2000)]
        )
        self.assertEqual((3, ROW + 1), rows.tokens.shape)
        for row in range(3):
            for document in set(rows.documents[row]) - {0}:
                places = np.flatnonzero(rows.documents[row] == document)
                self.assertEqual(1, len(set(rows.tokens[row][places])))
                self.assertEqual(list(range(len(places))), rows.positions[row][places].tolist())
                self.assertEqual(0, rows.weights[row][places[0]])

    def test_training_and_evaluation_draw_from_different_words(self):
        texts = [" ".join(f"{first}{second}ord" for first in "abcdefgh" for second in "aeiou")] * 2
        trained, held_out = (set(read_words(None, texts, held_out=held_out)) for held_out in (False, True))
        self.assertEqual((40, set()), (len(trained | held_out), trained & held_out))
        self.assertTrue(0 < len(held_out) < len(trained))

    def test_a_shard_is_made_from_its_number_alone_and_values_are_new_every_epoch(self):
        again = Corpus(self.data, None)
        self.assertEqual(self.corpus.shard(3), again.shard(3))
        told = {turn.text for shard in range(3) for dialogue in self.corpus.dialogues(shard) if dialogue.id.endswith("-train-0")
                for turn in dialogue.turns if "somewhere to eat" in turn.text}  # fmt: skip
        self.assertGreater(len(told), 3)


if __name__ == "__main__":
    unittest.main()
