// Run bundles: everything of a run goes over and comes back the same, or nothing does.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { generatedSuite, storeRun } from '../../bench/stored-run.ts';
import { readBundle } from '../../src/core/bundles/read.ts';
import { writeBundle } from '../../src/core/bundles/write.ts';
import { createReportService } from '../../src/core/report/service.ts';
import type { Store } from '../../src/core/store/store.ts';
import { createWorkbench, type Work } from '../../src/core/work.ts';
import { reportFormats } from '../../src/shared/report.ts';
import { sessionCheckSchema } from '../../src/shared/schemas/session-check.ts';
import { anOutcome, aSession, aTurn } from '../records.ts';
import { temporaryFolder, temporaryStore } from '../store/fixtures.ts';

const quiet: Work = { signal: new AbortController().signal, progress: () => undefined };
const tryOut = (store: Store, runId: string): void => void createReportService({ store, now: () => 0 }).report(runId);
const program = 'Rehearsal 9.9.9';

/** A run of 40 sessions with a branch in it, noted, labelled, named and judged. */
async function machine(): Promise<Store> {
  const store = await temporaryStore();
  const suite = generatedSuite({ replicates: 1, targets: generatedSuite().targets.slice(0, 1) });
  await storeRun(store, { ...suite, scenarios: suite.scenarios.slice(0, 8) }, 'run', { helpful: 0.5, seed: 3 });
  store.annotations.set({ runId: 'run', sessionId: null }, { note: 'the first one', labels: ['demo'] });
  store.annotations.set({ runId: 'run', sessionId: 'run-3' }, { note: 'odd', labels: ['look'] });
  store.baselines.save({ name: 'main', runId: 'run', savedAt: 5 });
  const { id } = store.verdicts.create({
    runId: 'run',
    kind: 'checks',
    name: 'short',
    title: 'Short',
    spec: [sessionCheckSchema.parse({ id: 'short', test: { length: { words: { most: 9 } } } })],
    judge: null,
    status: 'finished',
    total: 1,
    createdAt: 4,
  });
  store.verdicts.add([
    {
      assessmentId: id,
      sessionId: 'run-3',
      name: 'short',
      repeat: 0,
      result: 'pass',
      score: null,
      answer: null,
      detail: 'it is',
      evidence: [],
    },
  ]);
  return store;
}

async function bundled(store: Store): Promise<string> {
  const file = join(temporaryFolder(), 'run.rehearsal');
  await writeBundle(store, store.runs.get('run'), file, { program, now: 11, work: quiet });
  return file;
}

async function takeIn(store: Store, file: string, work = quiet) {
  return readBundle(store, file, { folder: temporaryFolder(), now: 12, work, tryOut });
}

/** Every line changed by `change`; a line it gives null for is left out. The end is made to fit when `sound`. */
function rewrite(file: string, change: (line: string, index: number) => string | null, sound = true): string {
  const lines = gunzipSync(readFileSync(file)).toString().trimEnd().split('\n');
  const changed = lines.slice(0, -1).flatMap((line, index) => change(line, index) ?? []);
  const text = `${changed.join('\n')}\n`;
  const end = { kind: 'end', lines: changed.length, sha256: createHash('sha256').update(text).digest('hex') };
  const path = `${file}.changed`;
  writeFileSync(path, gzipSync(`${text}${sound ? JSON.stringify(end) : lines.at(-1)}\n`));
  return path;
}

const refusal = async (file: string): Promise<string> => {
  const store = await temporaryStore();
  const why = await takeIn(store, file).then(
    () => 'taken in',
    (error: Error) => error.message.slice(error.message.indexOf(': ') + 2),
  );
  return store.runs.list().length === 0 ? why : `${why}, and left a run behind`;
};

describe('a bundle on another machine', { timeout: 60_000 }, () => {
  it('gives the same reports, byte for byte in every format', async () => {
    const [here, there] = [await machine(), await temporaryStore()];
    const taken = await takeIn(there, await bundled(here));
    expect(taken).toEqual({ runId: 'run', title: 'Generated run', sessions: 40, turns: 320, state: 'imported' });
    const written = async (store: Store) => {
      const folder = temporaryFolder();
      const reports = createReportService({ store, now: () => 0 });
      for (const format of reportFormats) await reports.write('run', format, join(folder, format));
      return Object.fromEntries(reportFormats.map((format) => [format, readFileSync(join(folder, format), 'utf8')]));
    };
    const [ours, theirs] = [await written(here), await written(there)];
    expect(theirs).toEqual(ours);
    expect(ours.jsonl).toContain('"note":"odd"');
  });

  it('brings notes, labels, names and verdicts along, is searched, and says where it came from', async () => {
    const [here, there] = [await machine(), await temporaryStore()];
    await takeIn(there, await bundled(here));
    const session = { runId: 'run', sessionId: 'run-3' };
    expect([
      there.annotations.get(session),
      there.baselines.list(),
      there.verdicts.ofSession('run-3'),
      there.history.search({ text: 'River Street', filters: {}, offset: 0, limit: 500 }).total,
      there.bundles.origin('run')?.version,
      there.check().ok,
    ]).toEqual([
      { note: 'odd', labels: ['look'] },
      [{ name: 'main', runId: 'run', savedAt: 5 }],
      here.verdicts.ofSession('run-3'),
      here.history.search({ text: 'River Street', filters: {}, offset: 0, limit: 500 }).total,
      program,
      true,
    ]);
  });

  it('brings branches after the session they were forked from', async () => {
    const here = await temporaryStore();
    const suite = generatedSuite({ replicates: 1 });
    const sessions = [
      aSession({ scenarioId: 'scenario-1', status: 'finished', outcome: anOutcome() }),
      aSession({ id: 'run-1', ordinal: 1, scenarioId: 'scenario-1', parentSessionId: 'run-0', parentTurn: 1 }),
    ];
    await storeRun(here, { ...suite, scenarios: [], personas: [] }, 'other', { helpful: 1, seed: 1 });
    here.runs.create({ ...here.runs.get('other'), id: 'run', status: 'planned' }, suite, sessions);
    await here.turns.add(aTurn({ sessionId: 'run-1', origin: 'human' }));
    here.runs.setStatus('run', { status: 'finished' });
    const there = await temporaryStore();
    await takeIn(there, await bundled(here));
    expect(there.sessions.of('run')).toEqual(here.sessions.of('run'));
  });

  it('is the same run after it was checked anew where it was taken in', async () => {
    const [here, there] = [await machine(), await temporaryStore()];
    const file = await bundled(here);
    await takeIn(there, file);
    there.verdicts.create({
      runId: 'run',
      kind: 'checks',
      name: 'later',
      title: 'Later',
      spec: [],
      judge: null,
      status: 'finished',
      total: 0,
      createdAt: 5,
    });
    expect([(await takeIn(there, file)).state, there.verdicts.ofRun('run').map(({ name }) => name)]).toEqual([
      'here',
      ['generated', 'short', 'later'],
    ]);
  });

  it('is taken in once, leaves a name that stands for another run, and refuses a run that went on', async () => {
    const [here, there] = [await machine(), await temporaryStore()];
    await storeRun(there, generatedSuite({ replicates: 1 }), 'own', { helpful: 1, seed: 1 });
    there.baselines.save({ name: 'main', runId: 'own', savedAt: 1 });
    const file = await bundled(here);
    await takeIn(there, file);
    there.annotations.set({ runId: 'run', sessionId: null }, { note: 'noted here' });
    const again = await takeIn(there, file);
    expect([again.state, there.runs.list().length, there.baselines.get('main')?.runId]).toEqual(['here', 2, 'own']);
    expect(there.annotations.get({ runId: 'run', sessionId: null }).note).toBe('noted here');
    await there.turns.add(aTurn({ sessionId: 'run-3', index: 8 }));
    await expect(takeIn(there, file)).rejects.toThrow('differs from the one in the bundle');
  });

  it('can go on from there to a third', async () => {
    const [here, there, third] = [await machine(), await temporaryStore(), await temporaryStore()];
    await takeIn(there, await bundled(here));
    await takeIn(third, await bundled(there));
    expect(third.turns.of('run-7')).toEqual(here.turns.of('run-7'));
  });
});

describe('what is refused', { timeout: 60_000 }, () => {
  it('files that are no bundle', async () => {
    const folder = temporaryFolder();
    const write = (name: string, content: string | Buffer): string => {
      writeFileSync(join(folder, name), content);
      return join(folder, name);
    };
    const no = 'not a run bundle. Expected a file that "rehearsal bundle export" wrote.';
    expect([
      await refusal(write('text', 'hello')),
      await refusal(write('json.gz', gzipSync('{"a":1}\n'))),
      await refusal(join(folder, 'gone')),
      await refusal(folder),
    ]).toEqual([no, no, 'no such file.', 'a folder, not a file.']);
  });

  it('bundles of a newer program, naming both versions', async () => {
    const file = await bundled(await machine());
    const newer = rewrite(file, (line, index) =>
      index === 0 ? JSON.stringify({ ...JSON.parse(line), schema: 99 }) : line,
    );
    expect(await refusal(newer)).toMatch(
      /^written by a newer Rehearsal \(Rehearsal 9\.9\.9; bundle version 1, schema 99; this program reads up to 1 and \d+\)\. Update Rehearsal to import it\.$/,
    );
  });

  it('damaged ones: cut off anywhere, a byte changed, a line changed or left out, rows that do not hang together', async () => {
    const file = await bundled(await machine());
    const bytes = readFileSync(file);
    const cut = (share: number): string => {
      writeFileSync(`${file}.cut`, bytes.subarray(0, Math.floor(bytes.length * share)));
      return `${file}.cut`;
    };
    const flipped = Buffer.from(bytes);
    flipped[Math.floor(bytes.length / 2)] = (flipped[Math.floor(bytes.length / 2)] ?? 0) ^ 0xff;
    writeFileSync(`${file}.flipped`, flipped);
    const told = [
      await refusal(cut(0.1)),
      await refusal(cut(0.9)),
      await refusal(`${file}.flipped`),
      await refusal(rewrite(file, (line) => line.replace('I am afraid', 'I am glad'), false)),
      await refusal(rewrite(file, (line, index) => (index === 20 ? null : line), false)),
      await refusal(rewrite(file, (line) => (line.includes('"table":"sessions"') ? null : line))),
      await refusal(rewrite(file, (line) => (line.includes('"table":"runs"') ? null : line))),
      await refusal(rewrite(file, (line) => line.replace('"table":"turns"', '"table":"models"'))),
      await refusal(rewrite(file, (line) => line.replace('"speaker":"user"', '"speaker":"nobody"'))),
      await refusal(rewrite(file, (line) => line.replace('"spec":"[', '"spec":"{'))),
      await refusal(rewrite(file, (line) => line.replace('"id":"run-3"', '"id":"run-3","owner_pid":1'))),
    ];
    expect(
      told.filter((text) => !/^the bundle is damaged \(.*\)\. Nothing was imported; copy it anew\.$/s.test(text)),
    ).toEqual([]);
  });

  it('nothing stays behind when it is cancelled', async () => {
    const file = await bundled(await machine());
    const store = await temporaryStore();
    const folder = temporaryFolder();
    const bench = createWorkbench(
      (event) => event.step === 'checking' && bench.cancel(event.job),
      () => 0,
    );
    const taking = bench.carryOut('import', (work) => readBundle(store, file, { folder, now: 0, work, tryOut }));
    await expect(taking).rejects.toMatchObject({ code: 'cancelled' });
    expect([store.runs.list(), readdirSync(folder)]).toEqual([[], []]);
  });

  it('a run that goes on is not written, and no file appears', async () => {
    const store = await machine();
    store.runs.setStatus('run', { status: 'running' });
    const file = join(temporaryFolder(), 'run.rehearsal');
    await expect(
      writeBundle(store, store.runs.get('run'), file, { program, now: 0, work: quiet }),
    ).rejects.toMatchObject({ code: 'run-busy' });
    expect(existsSync(file)).toBe(false);
  });
});
