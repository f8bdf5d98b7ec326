// Tokens per second through the engine beside the stock way (a `for await` per dialogue), on the starter model:
// node bench/throughput.ts [model.gguf] [threads]
import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { getLlama, type LlamaContextSequence, LlamaLogLevel, type Token } from 'node-llama-cpp';
import type { ChatMessage } from '../src/core/engine/engine.ts';
import { createLlamaEngine, defaultThreads } from '../src/core/engine/llama-engine.ts';
import { starterFile } from '../src/shared/models.ts';

const modelPath = resolve(process.argv[2] ?? starterFile);
const threads = Number(process.argv[3] ?? defaultThreads(statSync(modelPath).size));
const concurrencies = [1, 8, 32];
const contextSize = 1024;
const turns = 3;
/** So hot that no reply ends early: every one has exactly `maxTokens` tokens, the same work both ways. */
const drawing = { temperature: 5, topK: 0, topP: 1, minP: 0 };
const sampling = { ...drawing, repeatPenalty: 1, maxTokens: 48 };

type Measured = { readonly tokens: number; readonly seconds: number };

const system: ChatMessage = {
  role: 'system',
  content: 'You are a helpful assistant.\nFacts: phone number = 555 0117; address = 12 Market Street',
};

function question(dialogue: number, turn: number): ChatMessage {
  return { role: 'user', content: `I am guest ${dialogue} and this is question ${turn}. What is the phone number?` };
}

async function measure(dialogues: number, play: (dialogue: number) => Promise<number>): Promise<Measured> {
  const begin = performance.now();
  const counts = await Promise.all(Array.from({ length: dialogues }, (_, dialogue) => play(dialogue)));
  const tokens = counts.reduce((sum, count) => sum + count, 0);
  return { tokens, seconds: (performance.now() - begin) / 1000 };
}

async function throughEngine(dialogues: number): Promise<Measured> {
  const engine = await createLlamaEngine({ gpu: false, threads });
  const context = await engine.openContext({
    model: { path: modelPath, adapters: [] },
    contextSize,
    sequences: dialogues,
  });
  const measured = await measure(dialogues, async (dialogue) => {
    const voice = await context.openVoice();
    const messages: ChatMessage[] = [system];
    let generated = 0;
    for (let turn = 0; turn < turns; turn++) {
      messages.push(question(dialogue, turn));
      const reply = await voice.generate({ messages, sampling, seed: dialogue * turns + turn });
      messages.push({ role: 'assistant', content: reply.text });
      generated += reply.tokens.generated;
    }
    return generated;
  });
  await engine.dispose();
  return measured;
}

async function stockTurn(sequence: LlamaContextSequence, text: string, seed: number): Promise<number> {
  const { model } = sequence;
  const { bos, shouldPrependBosToken } = model.tokens;
  const tokens: Token[] = model.tokenize(text, true);
  if (sequence.nextTokenIndex === 0 && shouldPrependBosToken && bos !== null) tokens.unshift(bos);
  let generated = 0;
  for await (const token of sequence.evaluate(tokens, { ...drawing, seed })) {
    model.detokenize([token]);
    generated += 1;
    if (generated === sampling.maxTokens) break;
  }
  return generated;
}

async function theStockWay(dialogues: number): Promise<Measured> {
  const llama = await getLlama({
    build: 'never',
    gpu: false,
    logLevel: LlamaLogLevel.error,
    progressLogs: false,
    maxThreads: threads,
  });
  const model = await llama.loadModel({ modelPath });
  const context = await model.createContext({ contextSize, sequences: dialogues, threads });
  const measured = await measure(dialogues, async (dialogue) => {
    const sequence = context.getSequence();
    let generated = 0;
    for (let turn = 0; turn < turns; turn++) {
      const begin = turn === 0 ? `<|im_start|>system\n${system.content}` : '';
      const asked = `<|im_end|>\n<|im_start|>user\n${question(dialogue, turn).content}`;
      const prompt = `${begin}${asked}<|im_end|>\n<|im_start|>assistant\n`;
      generated += await stockTurn(sequence, prompt, dialogue * turns + turn);
    }
    return generated;
  });
  await llama.dispose();
  return measured;
}

console.log(`${modelPath}\n${threads} threads, ${turns} turns of ${sampling.maxTokens} tokens a dialogue\n`);
console.log('dialogues   stock tokens/s   engine tokens/s   ratio');
for (const dialogues of concurrencies) {
  const stock = await theStockWay(dialogues);
  const ours = await throughEngine(dialogues);
  const [stockRate, rate] = [stock.tokens / stock.seconds, ours.tokens / ours.seconds];
  const cells = [
    String(dialogues).padStart(9),
    stockRate.toFixed(0).padStart(17),
    rate.toFixed(0).padStart(18),
    (rate / stockRate).toFixed(2).padStart(8),
  ];
  console.log(cells.join(''));
}
