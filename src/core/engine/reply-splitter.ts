// Splits a reply, as it streams, into text and reasoning, and ends it at a leaked end-of-turn marker; used by voices.

export type ReplyDelta = { readonly channel: 'text' | 'reasoning'; readonly text: string };

export type ReplySplitter = {
  push(piece: string): readonly ReplyDelta[];
  /** The rest, once no more comes. */
  end(): readonly ReplyDelta[];
  inReasoning(): boolean;
  /** A marker came: what follows it is not part of the reply. */
  ended(): boolean;
};

const reasoningTags: ReadonlyMap<string, string> = new Map([
  ['<think>', '</think>'],
  ['<thinking>', '</thinking>'],
  ['<reasoning>', '</reasoning>'],
  ['[THINK]', '[/THINK]'],
]);

/** Markers of the common chat formats, which weak or quantized models write as plain text. */
const endMarkers: readonly string[] = [
  '<|im_end|>',
  '<|im_start|>',
  '<|eot_id|>',
  '<|eom_id|>',
  '<|start_header_id|>',
  '<|end_of_text|>',
  '<|endoftext|>',
  '<|end|>',
  '<|return|>',
  '</s>',
  '<end_of_turn>',
  '<start_of_turn>',
  '<turn|>',
  '<|end_of_turn|>',
  '<|END_OF_TURN_TOKEN|>',
  '<｜end▁of▁sentence｜>',
  '[INST]',
  '[/INST]',
];

/** The reasoning tag that a rendered prompt leaves open at its end, if any: some templates begin the reasoning. */
export function openReasoningTag(prompt: string): string | null {
  const end = prompt.trimEnd();
  return [...reasoningTags.keys()].find((tag) => end.endsWith(tag)) ?? null;
}

/** Length of the longest end of `text` that could grow into one of `needles`. */
function heldLength(text: string, needles: readonly string[]): number {
  const longest = Math.max(...needles.map((needle) => needle.length)) - 1;
  for (let length = Math.min(longest, text.length); length > 0; length--) {
    const tail = text.slice(-length);
    if (needles.some((needle) => needle.startsWith(tail))) return length;
  }
  return 0;
}

function firstOf(
  text: string,
  needles: readonly string[],
): { readonly needle: string; readonly index: number } | undefined {
  return needles
    .map((needle) => ({ needle, index: text.indexOf(needle) }))
    .filter(({ index }) => index >= 0)
    .sort((a, b) => a.index - b.index || b.needle.length - a.needle.length)[0];
}

/** Deltas of each channel concatenate to its trimmed content. @param openTag as `openReasoningTag` gives it. */
export function createReplySplitter(openTag: string | null): ReplySplitter {
  let closing = openTag === null ? null : (reasoningTags.get(openTag) ?? null);
  let held = '';
  let ended = false;
  const begun = { text: false, reasoning: false };
  const space = { text: '', reasoning: '' };

  const emit = (piece: string): readonly ReplyDelta[] => {
    const channel = closing === null ? 'text' : 'reasoning';
    const fresh = begun[channel] ? space[channel] + piece : piece.trimStart();
    const text = fresh.trimEnd();
    space[channel] = begun[channel] || text !== '' ? fresh.slice(text.length) : '';
    if (text === '') return [];
    begun[channel] = true;
    return [{ channel, text }];
  };

  const push = (piece: string): readonly ReplyDelta[] => {
    const deltas: ReplyDelta[] = [];
    held += piece;
    while (!ended) {
      const needles = [...endMarkers, ...(closing === null ? reasoningTags.keys() : [closing])];
      const found = firstOf(held, needles);
      if (found === undefined) {
        const keep = heldLength(held, needles);
        deltas.push(...emit(held.slice(0, held.length - keep)));
        held = held.slice(held.length - keep);
        return deltas;
      }
      deltas.push(...emit(held.slice(0, found.index)));
      held = held.slice(found.index + found.needle.length);
      if (endMarkers.includes(found.needle)) {
        ended = true;
        held = '';
      } else if (closing === null) {
        closing = reasoningTags.get(found.needle) ?? null;
        if (begun.reasoning) space.reasoning = '\n';
      } else {
        closing = null;
      }
    }
    return deltas;
  };

  return {
    push,
    end() {
      const rest = held;
      held = '';
      return ended ? [] : emit(rest);
    },
    inReasoning: () => closing !== null,
    ended: () => ended,
  };
}
