// Judges of stored runs: resumable, never overwriting, flagged where they are a party, and proven with the real starter.
import { resolve } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Engine } from '../../src/core/engine/engine.ts';
import { createLlamaEngine } from '../../src/core/engine/llama-engine.ts';
import { createScriptedEngine } from '../../src/core/engine/scripted-engine.ts';
import { createReportService } from '../../src/core/report/service.ts';
import { createJudgeService } from '../../src/core/runs/judge-service.ts';
import { starterFile } from '../../src/shared/models.ts';
import { anOutcome, aRun, aSession, aTurn } from '../records.ts';
import { aSuite, temporaryStore } from '../store/fixtures.ts';

const root = resolve(import.meta.dirname, '../..');
const starterPath = resolve(root, starterFile);

/** A run of `count` sessions, in which the assistant says "Sino is a nice place." and the last one is invalid. */
async function judgedRun(count: number, engine: Engine, judgeSha = 'other') {
  const store = await temporaryStore();
  const sessions = Array.from({ length: count }, (_, ordinal) =>
    aSession({
      id: `run-${ordinal}`,
      ordinal,
      replicate: ordinal,
      status: 'finished',
      outcome: anOutcome(ordinal === count - 1 ? { reason: 'invalid' } : {}),
    }),
  );
  const models = [{ role: 'simulator' as const, targetId: null, path: '/s.gguf', sha256: 'same', description: 'S' }];
  store.runs.create(aRun({ engine: 'llama', status: 'planned', models, sessions: count }), aSuite, sessions);
  for (const { id } of sessions) {
    await store.turns.add(aTurn({ sessionId: id, text: 'Find me a place to eat.' }));
    await store.turns.add(aTurn({ sessionId: id, index: 1, speaker: 'assistant', text: 'Sino is a nice place.' }));
  }
  store.runs.setStatus('run', { status: 'finished' });
  const service = createJudgeService({
    store,
    models: {
      identify: async (path) => ({
        sha256: judgeSha,
        path,
        name: 'Judge',
        architecture: 'llama',
        quantization: 'Q8_0',
        fileBytes: 1,
        parameters: null,
        trainContext: 1024,
        hasTemplate: true,
        starter: false,
        addedAt: 0,
        problem: null,
      }),
    },
    engine: async () => engine,
    starterPath,
    rubricsDir: resolve(root, 'resources/rubrics'),
    now: () => 5,
  });
  onTestFinished(async () => {
    await service.dispose();
    await engine.dispose();
  });
  const judge = (change: { readonly repeats?: number; readonly rubric?: string } = {}) =>
    service.start({
      runId: 'run',
      rubric: 'service',
      model: 'starter',
      repeats: 1,
      sessions: null,
      seed: 1,
      ...change,
    });
  const toTheEnd = async (id: string) => {
    let state = service.get(id);
    while (state.status === 'running') state = await service.follow(id, state.done);
    return state;
  };
  return { store, service, judge, toTheEnd };
}

const answering = (verdict: () => string) =>
  createScriptedEngine({
    script: () => JSON.stringify({ reason: 'so', quotes: [{ turn: 2, text: 'Sino' }], verdict: verdict() }),
  });

describe('a judge', () => {
  it('asks every question of every valid session as often as told, and its answers become metrics', async () => {
    const { store, service, judge, toTheEnd } = await judgedRun(
      4,
      answering(() => '4'),
    );
    const { id } = await judge({ repeats: 2 });
    const ended = await toTheEnd(id);
    const measures = createReportService({ store, now: () => 1 }).report('run').targets[0]?.measures ?? [];
    expect({
      state: [ended.status, ended.done, ended.total],
      dimensions: service.result(id).dimensions.map(({ name, usable, spread }) => [name, usable, spread]),
      measures: measures
        .filter(({ source }) => source === 'judge')
        .map(({ metric, estimate, sessions, caution }) => [metric, estimate, sessions, caution]),
    }).toEqual({
      state: ['finished', 12, 12],
      dimensions: [
        ['helpfulness', 6, 0],
        ['courtesy', 6, 0],
      ],
      measures: [
        ['service/helpfulness', 1, 3, null],
        ['service/courtesy', 1, 3, null],
      ],
    });
  });

  it('goes on where it was cut off, and begins anew once it was through', async () => {
    let asked = 0;
    const { store, service, judge, toTheEnd } = await judgedRun(
      4,
      answering(() => {
        asked += 1;
        if (asked === 4) service.cancel(first.id);
        return '3';
      }),
    );
    const first = await judge();
    const cut = await toTheEnd(first.id);
    const kept = store.verdicts.of(first.id);
    const again = await judge();
    const ended = await toTheEnd(again.id);
    const before = store.verdicts.of(first.id);
    const third = await judge();
    await toTheEnd(third.id);
    expect({
      cut: [cut.status, cut.done > 0 && cut.done < 6],
      resumed: [again.id === first.id, ended.status, ended.done],
      kept: kept.every((one) => before.some((other) => JSON.stringify(one) === JSON.stringify(other))),
      anew: [third.id === first.id, JSON.stringify(store.verdicts.of(first.id)) === JSON.stringify(before)],
    }).toEqual({
      cut: ['interrupted', true],
      resumed: [true, 'finished', 6],
      kept: true,
      anew: [false, true],
    });
  });

  it('that is the simulator’s own model is flagged in the run, its metrics and the report', async () => {
    const { store, judge, toTheEnd } = await judgedRun(
      3,
      answering(() => '2'),
      'same',
    );
    const { id, judge: model } = await judge();
    await toTheEnd(id);
    const report = createReportService({ store, now: () => 1 }).report('run');
    const caution = 'the judge is the same model as the simulator: not independent';
    expect({
      sameAs: model?.sameAs,
      measures: report.targets[0]?.measures.filter(({ source }) => source === 'judge').map((one) => one.caution),
      notes: report.notes.filter((note) => note.includes('judge')),
    }).toEqual({
      sameAs: ['simulator'],
      measures: [caution, caution],
      notes: [expect.stringContaining(caution)],
    });
  });

  it('refuses rubrics that are not there, with the names of those that are', async () => {
    const { judge } = await judgedRun(
      2,
      answering(() => '2'),
    );
    await expect(judge({ rubric: 'servce' })).rejects.toMatchObject({
      code: 'not-found',
      message: expect.stringContaining('did you mean "service"?'),
    });
  });

  it('played by the real starter, which is a bad judge, gives whole answers that are checked and thrown out where they misquote', async () => {
    const { store, judge, toTheEnd } = await judgedRun(5, await createLlamaEngine({ gpu: false }));
    const { id } = await judge({ repeats: 2 });
    const ended = await toTheEnd(id);
    const verdicts = store.verdicts.of(id);
    const isWhole = ({ detail }: (typeof verdicts)[number]): boolean =>
      !detail.startsWith('cut off') && !detail.startsWith('no answer') && !detail.includes('does not fit');
    const isHonest = ({ result, score, evidence }: (typeof verdicts)[number]): boolean =>
      result === 'pass' || result === 'fail'
        ? evidence.every(({ turn, start, end }) => {
            const text = store.turns.of('run-0')[turn]?.text ?? '';
            return start !== null && end !== null && text.slice(start, end).length >= 3;
          })
        : score === null;
    expect([ended.status, verdicts.length, verdicts.every(isWhole), verdicts.every(isHonest)]).toEqual([
      'finished',
      16,
      true,
      true,
    ]);
  });
});
