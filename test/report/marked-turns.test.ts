// What reports point at in dialogues: spans of verdicts inside turns, newest verdicts only, safe in every format.
import { describe, expect, it } from 'vitest';
import { html } from '../../src/core/report/html.ts';
import { failedVerdicts, piecesOf } from '../../src/core/report/marked-turns.ts';
import { createReportService } from '../../src/core/report/service.ts';
import { csv, jsonl } from '../../src/core/report/tables.ts';
import { ownAssessment } from '../../src/core/runs/assess.ts';
import { noAnnotation } from '../../src/shared/history.ts';
import type { Verdict } from '../../src/shared/verdicts.ts';
import { anOutcome, aRun, aSession, aTurn } from '../records.ts';
import { aSuite, temporaryStore } from '../store/fixtures.ts';

const verdict = (change: Partial<Verdict>): Verdict => ({
  assessmentId: 'run-v0',
  sessionId: 'run-0',
  name: 'rude',
  repeat: 0,
  result: 'fail',
  score: 1,
  answer: null,
  detail: 'turn 2',
  evidence: [],
  ...change,
});

describe('marks', () => {
  it.each<[string, readonly (readonly [number | null, number | null])[], readonly string[]]>([
    ['none', [], ['Oh whatever you say']],
    ['the whole turn', [[null, null]], ['[Oh whatever you say]']],
    ['a span', [[3, 11]], ['Oh ', '[whatever]', ' you say']],
    [
      'a span beside the whole turn',
      [
        [null, null],
        [3, 11],
      ],
      ['Oh ', '[whatever]', ' you say'],
    ],
    [
      'overlapping spans',
      [
        [3, 11],
        [8, 15],
        [0, 2],
      ],
      ['[Oh]', ' ', '[whatever]', '[ you]', ' say'],
    ],
  ])('%s', (_name, spans, expected) => {
    const pieces = piecesOf(
      'Oh whatever you say',
      spans.map(([start, end]) => ({ start, end, note: 'rude' })),
    );
    expect(pieces.map(({ text, marked }) => (marked ? `[${text}]` : text))).toEqual(expected);
  });

  it('of several assessments that give a verdict of one name are those of the newest', () => {
    const found = failedVerdicts([
      verdict({}),
      verdict({ assessmentId: 'run-v3', result: 'pass' }),
      verdict({ name: 'long' }),
    ]);
    expect(found.map(({ name }) => name)).toEqual(['long']);
  });
});

describe('a report of a run with verdicts', () => {
  it('shows what fails a check although the goal was met, with the words that do, and holds all verdicts as data', async () => {
    const store = await temporaryStore();
    const session = aSession({ status: 'finished', outcome: anOutcome() });
    const check = { id: 'rude', test: { contains: 'whatever' }, expect: 'absent' as const, of: 'target' as const };
    const suite = { ...aSuite, scenarios: aSuite.scenarios.map((one) => ({ ...one, checks: [check] })) };
    store.runs.create(aRun({ engine: 'llama', status: 'planned' }), suite, [session]);
    await store.turns.add(aTurn());
    await store.turns.add(aTurn({ index: 1, speaker: 'assistant', text: 'Oh <b>whatever</b>' }));
    store.runs.setStatus('run', { status: 'finished' });
    const { id } = store.verdicts.ownOf('run', () => ownAssessment(suite, 'run', 1));
    store.verdicts.add([verdict({ assessmentId: id, evidence: [{ turn: 1, start: 6, end: 14, note: 'contains' }] })]);
    const report = createReportService({ store, now: () => 1 }).report('run');
    const source = {
      report,
      suite,
      sessions: store.sessions.of('run'),
      turnsOf: store.turns.of,
      verdictsOf: store.verdicts.ofSession,
      verdictMetrics: [],
      annotations: { run: noAnnotation, sessions: new Map() },
    };
    const page = [...html(source)].join('');
    expect({
      worst: report.worst,
      marked: page.includes('Oh &lt;b&gt;<mark>whatever</mark>&lt;/b&gt;<span class="note">rude: contains</span>'),
      listed: page.includes('<span class="chip bad">rude</span>'),
      kinds: [...jsonl(source)].map((line) => JSON.parse(line).kind),
      columns: [...csv(source)].length,
    }).toEqual({
      worst: [{ sessionId: 'run-0', why: 'the only session that fails rude' }],
      marked: true,
      listed: true,
      kinds: ['run', 'assessment', 'session', 'turn', 'turn', 'verdict'],
      columns: 3,
    });
  });
});
