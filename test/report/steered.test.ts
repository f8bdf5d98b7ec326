// What people did in a run stands in every format, beside the rates and never in them.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createReportService } from '../../src/core/report/service.ts';
import type { ReportFormat } from '../../src/shared/report.ts';
import { anOutcome, aTurn } from '../records.ts';
import { temporaryFolder, temporaryStore } from '../store/fixtures.ts';
import { aJudgedRun, sessionsOf } from './fixtures.ts';
import { csvRecords } from './markup.ts';

/** Four sessions: two that count, one in which a person spoke and failed, and a failing branch of the first. */
async function steeredRun() {
  const store = await temporaryStore();
  const { run, suite, sessions } = aJudgedRun('run', sessionsOf('run', { scenario: [1, 1, 0] }));
  store.runs.create(run, suite, sessions);
  await Promise.all(
    ['run-0', 'run-2'].flatMap((sessionId) => [
      store.turns.add(aTurn({ sessionId, text: 'Hello there' })),
      store.turns.add(
        aTurn({ sessionId, index: 1, speaker: 'assistant', origin: sessionId === 'run-2' ? 'human' : 'model' }),
      ),
    ]),
  );
  const [parent] = sessions;
  if (parent === undefined) throw new Error('no session');
  const change = { personaId: 'persona', targetId: 'target', replicate: 5, said: null };
  const branch = store.branches.add({ ...change, parent, turn: 1 });
  await store.turns.add(aTurn({ sessionId: branch.id, index: 1, speaker: 'assistant', text: 'Go away.' }));
  store.sessions.finish(branch.id, anOutcome({ reason: 'gave-up', goalCompletion: 0, success: false }), 9);
  store.runs.setStatus('run', { status: 'finished' });
  const reports = createReportService({ store, now: () => 7 });
  const written = async (format: ReportFormat): Promise<string> => {
    const file = join(temporaryFolder(), format);
    await reports.write('run', format, file);
    return readFile(file, 'utf8');
  };
  return { reports, written };
}

describe('a run that was steered', () => {
  it('is measured without what people did, and says what that was', async () => {
    const { reports } = await steeredRun();
    const { counts, targets, steered, notes, worst } = reports.report('run');
    expect({
      counts,
      success: targets[0]?.measures.find(({ metric }) => metric === 'success')?.estimate,
      steered: steered.map(({ number, words }) => `${number}: ${words}`),
      told: notes.filter((note) => note.includes('left out')),
      worst,
    }).toEqual({
      counts: { planned: 3, counted: 2, invalid: 0, failed: 0, unfinished: 0, human: 1, branches: 1 },
      success: 1,
      steered: [
        '3: a person spoke; every tested item satisfied; the user gave up',
        '4: branched from turn 2 of session 1, with replicate 6; every tested item satisfied; the user gave up',
      ],
      told: ['Counted apart and left out of the rates: 1 with a human turn, 1 branched off another.'],
      worst: [],
    });
  });

  it('shows it in HTML and Markdown, and fails no test case for it', async () => {
    const { written } = await steeredRun();
    const [html, markdown, junit] = [await written('html'), await written('markdown'), await written('junit')];
    const part = html.slice(html.indexOf('<h2>Steered by people</h2>'));
    expect({
      details: [...part.matchAll(/session \d(?=<\/span>)/g)].map(([found]) => found),
      person: part.match(/said by a person/g)?.length,
      copied: [...part.matchAll(/class="say \w+ copied"[^>]*>([^<]*)/g)].map(([, text]) => text),
      markdown: markdown.includes('- Session 4: branched from turn 2 of session 1, with replicate 6'),
      junit: [junit.match(/failures="\d+"/)?.[0], junit.includes('Go away.')],
    }).toEqual({
      details: ['session 3', 'session 4'],
      person: 1,
      copied: ['Hello there'],
      markdown: true,
      junit: ['failures="0"', false],
    });
  });

  it('marks in CSV and JSONL the turns that were said in the parent', async () => {
    const { written } = await steeredRun();
    const [names = [], ...values] = csvRecords(await written('csv'));
    const rows = values.map((row) => Object.fromEntries(names.map((name, place) => [name, row[place]])));
    const lines = (await written('jsonl')).trim().split('\n');
    const records = lines.map((line) => JSON.parse(line) as Record<string, unknown>);
    const copied = records.filter((record) => record.copied === true);
    expect({
      csv: rows.flatMap((row) =>
        row.session === 'run-3' ? [[row.parent_session, row.parent_turn, row.turn, row.copied]] : [],
      ),
      people: rows.filter((row) => row.origin === 'human').map((row) => row.session),
      jsonl: copied.map(({ sessionId, index }) => [sessionId, index]),
    }).toEqual({
      csv: [
        ['run-0', '2', '1', 'true'],
        ['run-0', '2', '2', 'false'],
      ],
      people: ['run-2'],
      jsonl: [['run-3', 0]],
    });
  });
});
