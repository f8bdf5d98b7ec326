// The llama.cpp half of train/check_export.py: tokenizes and scores what it is given, and answers on standard output.
// node train/evaluation/measure-export.ts MODEL.gguf < REQUEST.json > ANSWER.json

import { resolve } from 'node:path';
import { text as textOf } from 'node:stream/consumers';
import { getLlama, LlamaLogLevel, type Token } from 'node-llama-cpp';
import { createChatTemplate } from '../../src/core/engine/chat-template.ts';
import type { ChatMessage } from '../../src/core/engine/engine.ts';
import { likeliest, logProbabilities } from './logits.ts';

type Request = {
  readonly dialogues: readonly (readonly ChatMessage[])[];
  readonly strings: readonly string[];
};

const [modelPath] = process.argv.slice(2);
if (modelPath === undefined)
  throw new Error('usage: node train/evaluation/measure-export.ts MODEL.gguf < REQUEST.json');
const request = JSON.parse(await textOf(process.stdin)) as Request;
const llama = await getLlama({
  build: 'never',
  gpu: false,
  skipDownload: true,
  progressLogs: false,
  logLevel: LlamaLogLevel.error,
  maxThreads: 1,
});
const model = await llama.loadModel({ modelPath: resolve(modelPath) });
const context = await model.createContext({ contextSize: 2048, threads: 1 });
const sequence = context.getSequence();
const template = createChatTemplate(model.fileInfo.metadata.tokenizer?.chat_template ?? '', { bos: '', eos: '' });

/** As a voice does: the whole rendering at once, markers read as such, one start token. */
function tokenize(messages: readonly ChatMessage[]): Token[] {
  const { text, generationPrompt } = template.render(messages);
  const closed = text.slice(0, text.length - generationPrompt.length);
  const { bos } = model.tokens;
  return [...(bos === null ? [] : [bos]), ...model.tokenize(closed, true)];
}

const dialogues: unknown[] = [];
for (const messages of request.dialogues) {
  const tokens = tokenize(messages);
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
await llama.dispose();
