// Writes a run bundle: a manifest line, a line for every row, and a line with the SHA-256 of all of them, gzipped.
import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { type BundledModel, type BundleManifest, bundleFormat, bundleVersion } from '../../shared/bundle.ts';
import type { Run } from '../../shared/dialogue.ts';
import type { Store } from '../store/store.ts';
import { appearWhole } from '../whole-file.ts';
import type { Work } from '../work.ts';

const largestCard = 64 * 1024;
/** Characters gathered before they go into the stream. */
const chunkSize = 1 << 16;

export type Written = { readonly sessions: number; readonly turns: number; readonly bytes: number };

/** @throws AppError run-busy, bad-input when the place cannot be written; cancelled. */
export async function writeBundle(
  store: Store,
  run: Run,
  file: string,
  options: { readonly program: string; readonly now: number; readonly work: Work },
): Promise<Written> {
  store.runs.refuseAtWork(run.id);
  store.turns.flush();
  const manifest: BundleManifest = {
    kind: 'manifest',
    format: bundleFormat,
    version: bundleVersion,
    schema: store.bundles.schema,
    program: options.program,
    runId: run.id,
    title: run.title,
    exportedAt: options.now,
    models: await cardsOf(store, run),
  };
  let [sessions, turns] = [0, 0];
  const count = (table: string): void => {
    if (table === 'sessions') sessions += 1;
    if (table === 'turns') turns += 1;
    options.work.progress('writing', Math.min(sessions, run.sessions), run.sessions);
  };
  await appearWhole(
    file,
    (partial) =>
      pipeline(Readable.from(linesOf(store, manifest, count)), createGzip(), createWriteStream(partial), {
        signal: options.work.signal,
      }),
    'Choose another place.',
  );
  return { sessions, turns, bytes: (await stat(file)).size };
}

function* linesOf(store: Store, manifest: BundleManifest, count: (table: string) => void): Generator<string> {
  const hash = createHash('sha256');
  let lines = 0;
  let gathered = '';
  const put = (value: object): void => {
    gathered += `${JSON.stringify(value)}\n`;
    lines += 1;
  };
  const take = (): string => {
    const text = gathered;
    gathered = '';
    hash.update(text);
    return text;
  };
  put(manifest);
  for (const { table, row } of store.bundles.rows(manifest.runId)) {
    put({ kind: 'row', table, row });
    count(table);
    if (gathered.length >= chunkSize) yield take();
  }
  yield take();
  yield `${JSON.stringify({ kind: 'end', lines, sha256: hash.digest('hex') })}\n`;
}

/** What is known here of the run's models, or came with it; each once. */
async function cardsOf(store: Store, run: Run): Promise<BundledModel[]> {
  const brought = JSON.parse(store.bundles.origin(run.id)?.models ?? '[]') as BundledModel[];
  const cards: BundledModel[] = [];
  for (const sha256 of new Set(run.models.map((model) => model.sha256))) {
    const known = store.models.get(sha256);
    const old = brought.find((card) => card.sha256 === sha256);
    if (known === null) {
      if (old !== undefined) cards.push(old);
      continue;
    }
    const { name, architecture, quantization, fileBytes, parameters, trainContext, hasTemplate, path } = known;
    const described = { sha256, name, architecture, quantization, fileBytes, parameters, trainContext, hasTemplate };
    cards.push({ ...described, card: await cardBeside(path) });
  }
  return cards;
}

async function cardBeside(path: string): Promise<string | null> {
  const file = join(dirname(path), 'MODEL_CARD.md');
  const found = await stat(file).catch(() => null);
  if (found?.isFile() !== true || found.size > largestCard) return null;
  return readFile(file, 'utf8').catch(() => null);
}
