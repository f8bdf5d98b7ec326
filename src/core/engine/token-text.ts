// Turns sampled tokens into text piece by piece, never cutting a character in two; used by voices.
import type { Token } from 'node-llama-cpp';

export type TokenText = {
  /** The text that this token completes; empty while a character is still incomplete. */
  push(token: Token): string;
};

/** Tokens kept back at most: a character has 4 bytes at most, but a token may end one and begin the next. */
const longestIncomplete = 8;
/** Tokens before the piece that decide about its leading space. */
const contextTokens = 4;

/**
 * @param detokenize text of `tokens` when they follow `before`.
 * @param context the tokens of the prompt; only its end matters.
 */
export function createTokenText(
  detokenize: (tokens: readonly Token[], before: readonly Token[]) => string,
  context: readonly Token[],
): TokenText {
  let before = context.slice(-contextTokens);
  let incomplete: Token[] = [];
  return {
    push(token) {
      incomplete.push(token);
      const text = detokenize(incomplete, before);
      if (text.endsWith('\uFFFD') && incomplete.length < longestIncomplete) return '';
      before = [...before, ...incomplete].slice(-contextTokens);
      incomplete = [];
      return text.replaceAll('\uFFFD', '');
    },
  };
}
