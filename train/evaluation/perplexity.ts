// How surprised a model is by whole held-out dialogues, per token and per byte of its own role's text.
import type { Token } from 'node-llama-cpp';
import type { ChatMessage } from '../../src/core/engine/engine.ts';
import { logProbabilities } from './logits.ts';
import { openScored } from './scored-model.ts';

export type Surprise = { readonly perplexity: number; readonly bitsPerByte: number; readonly tokens: number };

const contextSize = 1024;

/** Which tokens are the model's own text, each end mark included: what follows `<|im_start|>assistant` and a line break. */
function ownPlaces(tokens: readonly Token[], start: Token, end: Token, head: readonly Token[]): readonly boolean[] {
  const own = tokens.map(() => false);
  for (const [index, token] of tokens.entries()) {
    if (token !== start || !head.every((wanted, offset) => tokens[index + 1 + offset] === wanted)) continue;
    const first = index + 1 + head.length;
    own.fill(true, first, tokens.indexOf(end, first) + 1);
  }
  return own;
}

export async function surprise(
  modelPath: string,
  dialogues: readonly (readonly ChatMessage[])[],
  threads: number,
): Promise<Surprise> {
  const scored = await openScored(modelPath, contextSize, threads);
  const { model, sequence } = scored;
  const [start, end] = ['<|im_start|>', '<|im_end|>'].map((mark) => model.tokenize(mark, true)[0]);
  if (start === undefined || end === undefined) throw new Error(`${modelPath}: expected a model with ChatML markers`);
  const head = model.tokenize('assistant\n', false, 'trimLeadingSpace');
  let [nats, tokens, bytes] = [0, 0, 0];
  for (const messages of dialogues) {
    const ids = scored.tokensOf(messages);
    if (ids.length > contextSize) continue;
    const logs = await logProbabilities(sequence, ids);
    await sequence.clearHistory();
    const own = ownPlaces(ids, start, end, head);
    for (const [index, log] of logs.entries()) {
      if (own[index + 1] !== true) continue;
      nats -= log;
      tokens += 1;
    }
    const said = messages.filter(({ role }) => role === 'assistant').map(({ content }) => content);
    bytes += Buffer.byteLength(said.join('')) + said.length;
  }
  await scored.dispose();
  return { perplexity: Math.exp(nats / tokens), bitsPerByte: nats / Math.LN2 / bytes, tokens };
}
