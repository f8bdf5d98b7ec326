// The llama.cpp half of train/check_export.py: tokenizes and scores what it is given, and answers on standard output.
// node train/evaluation/measure-export.ts MODEL.gguf < REQUEST.json > ANSWER.json
import { resolve } from 'node:path';
import { text as textOf } from 'node:stream/consumers';
import type { ChatMessage } from '../../src/core/engine/engine.ts';
import { likeliest, logProbabilities } from './logits.ts';
import { openScored } from './scored-model.ts';

type Request = {
  readonly dialogues: readonly (readonly ChatMessage[])[];
  readonly strings: readonly string[];
};

const [modelPath] = process.argv.slice(2);
if (modelPath === undefined)
  throw new Error('usage: node train/evaluation/measure-export.ts MODEL.gguf < REQUEST.json');
const request = JSON.parse(await textOf(process.stdin)) as Request;
const scored = await openScored(resolve(modelPath), 2048, 1);
const { model, sequence } = scored;

const dialogues: unknown[] = [];
for (const messages of request.dialogues) {
  const tokens = scored.tokensOf(messages);
  const logs = await logProbabilities(sequence, tokens);
  await sequence.clearHistory();
  const best = await likeliest(sequence, tokens);
  await sequence.clearHistory();
  dialogues.push({ tokens, logProbabilities: logs, likeliest: best });
}
const strings = request.strings.map((text) => {
  const tokens = model.tokenize(text, false, 'trimLeadingSpace');
  return { tokens, text: model.detokenize(tokens, false) };
});
process.stdout.write(JSON.stringify({ dialogues, strings }));
await scored.dispose();
