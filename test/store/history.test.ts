// Finding sessions: by what was said, by what they are, a page at a time, also in a long history.
import { describe, expect, it } from 'vitest';
import { generatedSuite, storeRun } from '../../bench/stored-run.ts';
import { matchesOf, snippetOf } from '../../src/core/store/matches.ts';
import type { Store } from '../../src/core/store/store.ts';
import type { HistoryFilters } from '../../src/shared/history.ts';
import { anOutcome, aRun, aSession, aTurn } from '../records.ts';
import { aSuite, createRun, saidIn, temporaryStore, withDatabase } from './fixtures.ts';

/** An old run of three sessions, and a new one with a branch of the first. */
async function filled(): Promise<Store> {
  const store = await temporaryStore();
  const sessions = ['haircut', 'dentist', 'dinner'].map((scenarioId, ordinal) =>
    aSession({
      id: `old-${ordinal}`,
      runId: 'old',
      ordinal,
      scenarioId,
      personaId: ordinal === 2 ? 'calm' : 'hurried',
    }),
  );
  store.runs.create(aRun({ id: 'old', createdAt: 1 }), aSuite, sessions);
  const branch = { id: 'new-0', runId: 'new', scenarioId: 'haircut', parentSessionId: 'old-0', parentTurn: 1 };
  store.runs.create(aRun({ id: 'new', createdAt: 2 }), aSuite, [aSession(branch)]);
  const say = (sessionId: string, index: number, text: string, change = {}) =>
    store.turns.add(aTurn({ sessionId, index, text, speaker: index % 2 === 0 ? 'user' : 'assistant', ...change }));
  await say('old-0', 0, 'A haircut, please. A HAIRCUT!');
  await say('old-0', 1, 'Which haircut?');
  await say('old-1', 0, 'My tooth aches.');
  await say('old-2', 0, 'Dinner at 7.', { origin: 'human' });
  await say('new-0', 0, 'A haircut, please. A HAIRCUT!');
  await say('new-0', 1, 'No barber here.');
  store.sessions.finish('old-0', anOutcome(), 1);
  store.sessions.finish('old-1', anOutcome({ reason: 'invalid' }), 1);
  store.sessions.fail('old-2', 'engine', 1);
  store.annotations.set({ runId: 'old', sessionId: null }, { labels: ['first'] });
  store.annotations.set({ runId: 'old', sessionId: 'old-1' }, { note: 'odd', labels: ['broken'] });
  return store;
}

const find = (store: Store, text: string, filters: HistoryFilters = {}) =>
  store.history.search({ text, filters, offset: 0, limit: 50 });
const ids = (store: Store, filters: HistoryFilters, text = ''): string =>
  find(store, text, filters)
    .sessions.map(({ session }) => session.id)
    .join(' ');

describe('searching what was said', () => {
  it('gives the turns it is in, with the places in a snippet, and not what a branch copied', async () => {
    const { total, sessions } = find(await filled(), 'haircut');
    const { session, run, human, annotation, hits, hitCount } = sessions[0] ?? {};
    expect({ total, id: session?.id, run: run?.id, human, annotation, hits, hitCount }).toEqual({
      total: 1,
      id: 'old-0',
      run: 'old',
      human: false,
      annotation: { note: '', labels: [] },
      hitCount: 2,
      hits: [
        {
          turnIndex: 0,
          speaker: 'user',
          snippet: 'A haircut, please. A HAIRCUT!',
          matches: [
            [2, 9],
            [21, 28],
          ],
        },
        { turnIndex: 1, speaker: 'assistant', snippet: 'Which haircut?', matches: [[6, 13]] },
      ],
    });
  });

  it('finds what a branch said itself, texts of two characters, and operators as text', async () => {
    const store = await filled();
    expect([ids(store, {}, 'barber'), ids(store, {}, '7.'), ids(store, {}, 'tooth OR haircut')]).toEqual([
      'new-0',
      'old-2',
      '',
    ]);
  });

  it('finds parts of words in any casing and any language, and takes operators, quotes and wildcards as text', async () => {
    const store = await temporaryStore();
    createRun(store, 'run');
    const texts = [
      'Reserve a TABLE',
      'Übertrieben',
      'unacceptable',
      'say "hi" OR* leave',
      '50% off',
      '500 off',
      'a_b',
      'aXb',
      'c:\\',
    ];
    for (const [index, text] of texts.entries()) await store.turns.add(aTurn({ index, text }));
    const found = ['table', 'ÜBERTRIEB', '"hi" OR* l', '0%', 'a_', ':\\', 'hi OR leave'].map((text) =>
      saidIn(store, text).map(([, turn]) => turn),
    );
    expect(found).toEqual([[0, 2], [1], [3], [4], [6], [8], []]);
  });

  it('cuts long texts around the first place, never through a character', () => {
    const text = `${'👍'.repeat(40)} needle ${'z'.repeat(80)} needle`;
    const { snippet, matches } = snippetOf(text, 'NEEDLE') ?? { snippet: '', matches: [] };
    expect([snippet.isWellFormed(), snippet.startsWith('…'), snippet.endsWith('…')]).toEqual([true, true, true]);
    expect(matches.map(([from, to]) => snippet.slice(from, to))).toEqual(['needle']);
  });

  it('finds places where lower case is longer than the text', () => {
    const text = 'İİ Istanbul';
    expect(matchesOf(text, 'istanbul').map(([from, to]) => text.slice(from, to))).toEqual(['Istanbul']);
  });
});

describe('filters', () => {
  it('choose by what a session is, newest run first', async () => {
    const store = await filled();
    expect([
      ids(store, {}),
      ids(store, { scenarios: ['haircut', 'dinner'] }),
      ids(store, { personas: ['calm'] }),
      ids(store, { runs: ['new'] }),
      ids(store, { targets: ['nobody'] }),
      ids(store, { outcomes: ['goal-met', 'failed'] }),
      ids(store, { outcomes: ['unfinished'] }),
      ids(store, { invalid: true }),
      ids(store, { human: true }),
      ids(store, { branch: true }),
      ids(store, { branch: false, human: false, invalid: false }),
      ids(store, { labels: ['first'] }),
      ids(store, { labels: ['broken'] }),
      ids(store, { noted: true }),
      ids(store, { scenarios: ['dentist'] }, 'tooth'),
      ids(store, { scenarios: ['dinner'] }, 'tooth'),
    ]).toEqual([
      'new-0 old-0 old-1 old-2',
      'new-0 old-0 old-2',
      'old-2',
      'new-0',
      '',
      'old-0 old-2',
      'new-0',
      'old-1',
      'old-2',
      'new-0',
      'old-0',
      'old-0 old-1 old-2',
      'old-1',
      'old-1',
      'old-1',
      '',
    ]);
  });

  it('can take the values that are there', async () => {
    expect((await filled()).history.facets()).toEqual({
      scenarios: ['dentist', 'dinner', 'haircut'],
      personas: ['calm', 'hurried', 'persona'],
      targets: ['target'],
      labels: ['broken', 'first'],
    });
  });

  it('come in pages that join to the whole', async () => {
    const store = await filled();
    const page = (offset: number) => store.history.search({ text: '', filters: {}, offset, limit: 3 });
    expect([page(0), page(3)].map(({ total, sessions }) => [total, sessions.map(({ session }) => session.id)])).toEqual(
      [
        [4, ['new-0', 'old-0', 'old-1']],
        [4, ['old-2']],
      ],
    );
  });
});

describe('a history of 10,000 sessions', { timeout: 120_000 }, () => {
  it('is searched much faster than it is read', async () => {
    const store = await temporaryStore();
    await storeRun(store, generatedSuite(), 'long', { helpful: 0.5, seed: 1 });
    const rare = store.history.search({ text: '', filters: {}, offset: 5000, limit: 1 }).sessions[0]?.session.id ?? '';
    await store.turns.add(aTurn({ sessionId: rare, index: 8, text: 'My parrot is called Xylophone.' }));
    /** The best of five: what else the machine does only adds to it. */
    const timed = (work: () => unknown): number =>
      Math.min(
        ...Array.from({ length: 5 }, () => {
          const startedAt = performance.now();
          work();
          return performance.now() - startedAt;
        }),
      );
    const reading = await withDatabase(store.path, (database) =>
      timed(() => database.query("SELECT count(*) FROM turns WHERE text LIKE '%xylophone%'").get()),
    );
    const searches = {
      rare: timed(() => expect(ids(store, {}, 'xylophone')).toBe(rare)),
      filtered: timed(() => expect(find(store, '', { scenarios: ['scenario-3'] }).total).toBe(500)),
      human: timed(() => expect(find(store, '', { human: true }).total).toBe(0)),
    };
    expect(searches.rare).toBeLessThan(reading / 5);
    expect(Math.max(searches.filtered, searches.human)).toBeLessThan(reading);
  });
});
