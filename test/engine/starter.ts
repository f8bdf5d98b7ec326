// What the engine's tests share: the starter model's path, sampling, the prompt format, and altered copies of the file.
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { ChatMessage, ContextSpec } from '../../src/core/engine/engine.ts';
import { starterFile } from '../../src/shared/models.ts';

export const starterPath = resolve(starterFile);

export const sampling = { temperature: 0.7, topK: 40, topP: 0.95, minP: 0, repeatPenalty: 1, maxTokens: 48 };

/** A reply never ends by itself at this heat: it has as many tokens as it may. */
export const endless = { temperature: 5, topK: 0, topP: 1, minP: 0, repeatPenalty: 1, maxTokens: 48 };

export function specOf(path: string, sequences = 1, contextSize = 1024): ContextSpec {
  return { model: { path, adapters: [] }, contextSize, sequences };
}

export const simulatorMessages: readonly ChatMessage[] = [
  {
    role: 'system',
    content: [
      'You are a person talking to an assistant. Write only what you say next.',
      'You want: Find a place to eat; Reserve a table',
      'You want to know: phone number, address',
      'You know: city = San Jose; cuisine = Mexican; party size = 2',
      'Manner: brief, polite',
    ].join('\n'),
  },
  { role: 'user', content: '(start)\n[open: Find a place to eat]' },
];

/** What the simulator hears next in a six-turn dialogue. */
export const simulatorPrompts: readonly string[] = [
  'Which city would you like?\n[answer: city = San Jose]',
  'Which cuisine would you like?\n[answer: cuisine = Mexican]',
  'El Charro is a nice place. Is that okay?\n[ask: phone number]',
  'The phone number is 555 0117.\n[ask: address]',
  'It is at 12 Market Street.\n[inform: party size = 2]',
];

export async function temporaryFolder(): Promise<string> {
  return mkdtemp(join(tmpdir(), 'rehearsal-engine-'));
}

type Entry = { readonly key: string; readonly bytes: Buffer };

const scalarBytes: Readonly<Record<number, number>> = {
  0: 1,
  1: 1,
  2: 2,
  3: 2,
  4: 4,
  5: 4,
  6: 4,
  7: 1,
  10: 8,
  11: 8,
  12: 8,
};
const [stringType, arrayType, alignment] = [8, 9, 32];

function valueEnd(file: Buffer, type: number, at: number): number {
  if (type === stringType) return at + 8 + Number(file.readBigUInt64LE(at));
  if (type !== arrayType) return at + (scalarBytes[type] ?? 0);
  const itemType = file.readUInt32LE(at);
  const count = Number(file.readBigUInt64LE(at + 4));
  let end = at + 12;
  for (let item = 0; item < count; item++) end = valueEnd(file, itemType, end);
  return end;
}

function lengthPrefixed(text: string): Buffer {
  const length = Buffer.alloc(8);
  length.writeBigUInt64LE(BigInt(Buffer.byteLength(text)));
  return Buffer.concat([length, Buffer.from(text)]);
}

function entry(key: string, value: string | number): Entry {
  const type = Buffer.alloc(4);
  type.writeUInt32LE(typeof value === 'string' ? stringType : 4);
  const number = Buffer.alloc(4);
  if (typeof value === 'number') number.writeUInt32LE(value);
  const body = typeof value === 'string' ? lengthPrefixed(value) : number;
  return { key, bytes: Buffer.concat([lengthPrefixed(key), type, body]) };
}

/** A copy of the starter with metadata set, or dropped where the value is null. GGUF v3, see ggml/docs/gguf.md. */
export async function writeVariant(
  folder: string,
  name: string,
  changes: Readonly<Record<string, string | number | null>>,
): Promise<string> {
  const file = await readFile(starterPath);
  const [tensors, count] = [Number(file.readBigUInt64LE(8)), Number(file.readBigUInt64LE(16))];
  const entries: Entry[] = [];
  let at = 24;
  for (let index = 0; index < count; index++) {
    const keyEnd = at + 8 + Number(file.readBigUInt64LE(at));
    const end = valueEnd(file, file.readUInt32LE(keyEnd), keyEnd + 4);
    entries.push({ key: file.toString('utf8', at + 8, keyEnd), bytes: file.subarray(at, end) });
    at = end;
  }
  let tensorsEnd = at;
  for (let index = 0; index < tensors; index++) {
    const nameEnd = tensorsEnd + 8 + Number(file.readBigUInt64LE(tensorsEnd));
    tensorsEnd = nameEnd + 4 + 8 * file.readUInt32LE(nameEnd) + 4 + 8;
  }
  const dataStart = Math.ceil(tensorsEnd / alignment) * alignment;
  const kept = entries.filter(({ key }) => !(key in changes));
  const set = Object.entries(changes).flatMap(([key, value]) => (value === null ? [] : [entry(key, value)]));
  // llama.cpp reads the architecture wherever it stands; keeping it first keeps other readers content too.
  const all = [...set, ...kept].sort(
    (a, b) => Number(b.key === 'general.architecture') - Number(a.key === 'general.architecture'),
  );
  const head = Buffer.from(file.subarray(0, 24));
  head.writeBigUInt64LE(BigInt(all.length), 16);
  const header = Buffer.concat([head, ...all.map(({ bytes }) => bytes), file.subarray(at, tensorsEnd)]);
  const padding = Buffer.alloc((alignment - (header.length % alignment)) % alignment);
  const path = join(folder, name);
  await writeFile(path, Buffer.concat([header, padding, file.subarray(dataStart)]));
  return path;
}

const tensorInfo = (name: string, dimensions: readonly number[], offset: number): Buffer => {
  const rest = Buffer.alloc(4 + 8 * dimensions.length + 4 + 8);
  rest.writeUInt32LE(dimensions.length, 0);
  for (const [index, size] of dimensions.entries()) rest.writeBigUInt64LE(BigInt(size), 4 + 8 * index);
  // Type 0 is F32.
  rest.writeBigUInt64LE(BigInt(offset), rest.length - 8);
  return Buffer.concat([lengthPrefixed(name), rest]);
};

/** A LoRA of rank 4 on the starter's first query projection, 320 by 320; `fill` is the value of all its weights. */
export async function writeAdapter(folder: string, name: string, fill = 0): Promise<string> {
  const [rank, width] = [4, 320];
  const alpha = Buffer.alloc(8);
  // Type 6 is float32.
  alpha.writeUInt32LE(6, 0);
  alpha.writeFloatLE(rank, 4);
  const entries = [
    entry('general.architecture', 'llama').bytes,
    entry('general.type', 'adapter').bytes,
    entry('adapter.type', 'lora').bytes,
    Buffer.concat([lengthPrefixed('adapter.lora.alpha'), alpha]),
  ];
  const head = Buffer.alloc(24);
  head.write('GGUF', 'latin1');
  head.writeUInt32LE(3, 4);
  head.writeBigUInt64LE(2n, 8);
  head.writeBigUInt64LE(BigInt(entries.length), 16);
  const header = Buffer.concat([
    head,
    ...entries,
    tensorInfo('blk.0.attn_q.weight.lora_a', [width, rank], 0),
    tensorInfo('blk.0.attn_q.weight.lora_b', [rank, width], rank * width * 4),
  ]);
  const weights = Buffer.from(new Float32Array(2 * rank * width).fill(fill).buffer);
  const path = join(folder, name);
  const padding = Buffer.alloc((alignment - (header.length % alignment)) % alignment);
  await writeFile(path, Buffer.concat([header, padding, weights]));
  return path;
}
