// What llama.cpp makes of given texts: tokens, and log-probabilities of the tokens that follow; for checks and perplexity.
import type { LlamaContextSequence, Token } from 'node-llama-cpp';

/** Natural logarithms of the probability of every token after the first, as the model gives them without sampling. */
export async function logProbabilities(sequence: LlamaContextSequence, tokens: readonly Token[]): Promise<number[]> {
  const asked = tokens.slice(0, -1).map((token, index) => {
    // `includeMax` leaves the maximum out in node-llama-cpp 3.22: its test is the wrong way round.
    const filter = { tokens: [tokens[index + 1] ?? token], includeTop: 1 };
    return [token, { generateNext: { logits: { filter }, totalLogitWeight: true } }] as [Token, object];
  });
  const outputs = await sequence.controlledEvaluate(asked);
  return outputs.map((output, index) => {
    const logits = output?.next.logits;
    const wanted = logits?.get(tokens[index + 1] as Token);
    const weight = output?.next.totalLogitWeight;
    if (logits === undefined || wanted === undefined || weight === undefined)
      throw new Error(`no logits came back for token ${index + 1} of ${tokens.length}`);
    return wanted - Math.max(...logits.values()) - Math.log(weight);
  });
}

/** The likeliest next token after every token but the last. */
export async function likeliest(sequence: LlamaContextSequence, tokens: readonly Token[]): Promise<(Token | null)[]> {
  const asked = tokens.slice(0, -1).map((token) => {
    const logits = { filter: { tokens: [], includeTop: 1 } };
    return [token, { generateNext: { logits } }] as [Token, object];
  });
  const outputs = await sequence.controlledEvaluate(asked);
  return outputs.map((output) => [...(output?.next.logits?.keys() ?? [])][0] ?? null);
}
