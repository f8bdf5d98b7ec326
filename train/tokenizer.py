"""The tokenizer: a sentencepiece BPE with byte fallback, and how messages become tokens with a weight each.

python train/tokenizer.py --data FOLDER --work FOLDER [--words FILE] [--vocabulary 6144]
"""

from __future__ import annotations

import argparse
import os
import re
import time
from pathlib import Path

import numpy as np
import sentencepiece

from prompt import Message, Piece

UNKNOWN, BOS, PAD, TURN_START, TURN_END = range(5)
SPECIAL = ("<unk>", "<s>", "<pad>", "<|im_start|>", "<|im_end|>")
CHAT_TEMPLATE = (
    "{% for message in messages %}{{'<|im_start|>' + message['role'] + '\n' + message['content'] + '<|im_end|>' + '\n'}}"
    "{% endfor %}{% if add_generation_prompt %}{{ '<|im_start|>assistant\n' }}{% endif %}"
)
UNLEARNED_TOKENS = 3
"""Of a reply to unlearn, from its start: they mostly choose what it asks for, and what follows them follows from them."""
START_WEIGHT = 1.5
"""Times the weight of a copy that begins its text: no space stands before it, so its pieces are others than those it repeats."""
OTHER_WEIGHT = 1 / 3
"""Of the loss on what the other side says: it teaches the language at no cost."""


class Tokenizer:
    def __init__(self, path: Path):
        self.model = sentencepiece.SentencePieceProcessor(model_file=str(path))
        self.size = self.model.get_piece_size()
        pieces = [self.model.id_to_piece(token) for token in range(self.size)]
        self.lengths = np.array([1 if self.model.is_byte(token) else len(piece.replace("\u2581", " ").encode())
                                 for token, piece in enumerate(pieces)])  # fmt: skip
        self.newline = self.model.encode("\n")
        self.heads = {role: self.model.encode(f"{role}\n") for role in ("system", "user", "assistant")}

    def encode(self, text: str) -> list[int]:
        return self.model.encode(text)

    def decode(self, tokens: list[int]) -> str:
        return self.model.decode(tokens)

    def weigh(
        self, text: str, tokens: list[int], weight: float, copies: tuple[str, ...], copy_weight: float
    ) -> list[float]:
        """`copy_weight` times as much for every token that touches one of the copies in the text, more where it begins it."""
        weights = np.full(len(tokens), weight)
        if copies and copy_weight != 1:
            ends = np.cumsum(self.lengths[tokens])
            starts = ends - self.lengths[tokens]
            for copy in copies:
                for match in re.finditer(rf"(?<!\w){re.escape(copy)}(?!\w)", text, re.I):
                    first, last = len(text[: match.start()].encode()), len(text[: match.end()].encode())
                    factor = copy_weight * (START_WEIGHT if first == 0 else 1)
                    weights[(starts < last) & (ends > first)] = weight * factor
        return weights.tolist()

    def tokens_of(self, messages: list[Message], copy_weight: float) -> tuple[list[int], list[float]]:
        """Tokens of a whole dialogue as the app renders it, and the weight of the loss on each (of predicting it)."""
        tokens, weights = [BOS], [0.0]
        for message in messages:
            head = self.heads[message.role]
            tokens += [TURN_START, *head]
            weights += [0.0] * (1 + len(head))
            # One encoding for the whole content: where pieces meet, tokens may span them.
            content = self.encode(message.content)
            tokens += content
            weights += self._content_weights(message, content, copy_weight)
            end = max((0.0, *(piece.weight for piece in message.pieces if piece.speaker == "own")))
            tokens += [TURN_END, *self.newline]
            weights += [end] + [0.0] * len(self.newline)
        return tokens, weights

    def _content_weights(self, message: Message, content: list[int], copy_weight: float) -> list[float]:
        if len(message.pieces) == 1:
            (piece,) = message.pieces
            if piece.speaker == "frame" or piece.weight == 0:
                return [0.0] * len(content)
            if piece.speaker == "other":
                return [OTHER_WEIGHT * max(piece.weight, 0.0)] * len(content)
            if piece.weight < 0:
                return self._unlearned(piece, content)
            return self.weigh(piece.text, content, piece.weight, piece.copies, copy_weight)
        ends = np.cumsum(self.lengths[content])
        weights, begin = np.zeros(len(content)), 0
        for piece in message.pieces:
            end = begin + len(piece.text.encode())
            if piece.speaker == "other":
                weights[(ends > begin) & (ends <= end)] = OTHER_WEIGHT * max(piece.weight, 0.0)
            begin = end
        return weights.tolist()

    def _unlearned(self, piece: Piece, content: list[int]) -> list[float]:
        if piece.instead is None:
            return [piece.weight if at < UNLEARNED_TOKENS else 0.0 for at in range(len(content))]
        same = len(os.path.commonprefix([piece.text, piece.instead]).encode())
        first = int(np.argmax(np.cumsum(self.lengths[content]) > same))
        return [piece.weight if at == first else 0.0 for at in range(len(content))]


def train_tokenizer(texts: list[str], path: Path, size: int) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    sentencepiece.SentencePieceTrainer.train(
        sentence_iterator=iter(texts),
        model_prefix=str(path.with_suffix("")),
        model_type="bpe",
        vocab_size=size,
        byte_fallback=True,
        split_digits=True,
        add_dummy_prefix=False,
        remove_extra_whitespaces=False,
        normalization_rule_name="identity",
        character_coverage=0.9998,
        unk_id=UNKNOWN,
        bos_id=BOS,
        eos_id=-1,
        pad_id=PAD,
        control_symbols=[SPECIAL[TURN_START], SPECIAL[TURN_END]],
        num_threads=1,
        minloglevel=1,
    )


def main() -> None:
    from corpus import Corpus

    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--data", type=Path, required=True)
    arguments.add_argument("--work", type=Path, required=True)
    arguments.add_argument("--words", type=Path)
    arguments.add_argument("--vocabulary", type=int, default=6144)
    arguments.add_argument("--shards", type=int, default=24, help="how much text it is trained on")
    options = arguments.parse_args()
    path = options.work / "tokenizer.model"
    if path.exists():
        print(f"{path} is there already; remove it to train another")
        return
    begin = time.time()
    corpus = Corpus(options.data, options.words)
    lines = [line for shard in range(options.shards) for messages in corpus.shard(shard) for message in messages
             for line in message.content.split("\n") if line]  # fmt: skip
    train_tokenizer(lines, path, options.vocabulary)
    print(f"{path}: {options.vocabulary} tokens from {len(lines)} lines in {time.time() - begin:.0f} s")


if __name__ == "__main__":
    main()
