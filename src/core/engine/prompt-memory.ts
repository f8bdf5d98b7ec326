// Finds the tokens of a newly rendered prompt so that what a voice has in its KV cache, above all its own replies as
// they were sampled, stays the beginning of them.
import type { Token } from 'node-llama-cpp';

type Known = { readonly text: string; readonly tokens: readonly Token[] };

export type PromptMemory = {
  tokensOf(prompt: string): readonly Token[];
  /** @param reply what was generated after the prompt, with its exact text; null when it is not worth keeping. */
  remember(prompt: Known, reply: Known | null): void;
};

/**
 * Text tokenized again need not give the tokens that were sampled, so the longest known beginning keeps its tokens and
 * only the rest is tokenized.
 * @param tokenizeStart for text at the beginning of a prompt, the BOS token included.
 * @param tokenizeRest for text that continues other text.
 */
export function createPromptMemory(
  tokenizeStart: (text: string) => readonly Token[],
  tokenizeRest: (text: string) => readonly Token[],
): PromptMemory {
  let known: readonly Known[] = [];
  return {
    tokensOf(prompt) {
      const start = known.find(({ text }) => prompt.startsWith(text));
      if (start === undefined) return tokenizeStart(prompt);
      return [...start.tokens, ...tokenizeRest(prompt.slice(start.text.length))];
    },
    remember(prompt, reply) {
      if (reply === null) {
        known = [prompt];
        return;
      }
      const tokens = [...prompt.tokens, ...reply.tokens];
      // Replies come back in later prompts without the space around them, and stay as they were sampled all the same.
      const said = [reply.text, reply.text.trim()];
      known = [...said.map((text) => ({ text: prompt.text + text, tokens })), prompt];
    },
  };
}
