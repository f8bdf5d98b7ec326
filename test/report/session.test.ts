// One session as a file: Markdown, HTML and chat messages, harmless whatever was said.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createReportService } from '../../src/core/report/service.ts';
import type { SessionFormat } from '../../src/shared/report.ts';
import { anOutcome, aTurn } from '../records.ts';
import { createRun, temporaryFolder, temporaryStore } from '../store/fixtures.ts';

const hostile = 'Look: ```\n# Not a heading <script>alert(1)</script> @everyone\n````';

async function files() {
  const store = await temporaryStore();
  createRun(store, 'run', 2);
  await store.turns.add(aTurn({ text: 'phone number pls', cleanText: 'Phone number, please.' }));
  await store.turns.add(aTurn({ index: 1, speaker: 'assistant', text: hostile, reasoning: 'secret thought' }));
  store.sessions.finish('run-0', anOutcome({ reason: 'gave-up', items: { phone: 'unsatisfied' }, success: false }), 1);
  store.annotations.set({ runId: 'run', sessionId: 'run-0' }, { note: 'look <here>', labels: ['odd'] });
  store.annotations.set({ runId: 'run', sessionId: null }, { note: 'the run' });
  const reports = createReportService({ store, now: () => 0 });
  const folder = temporaryFolder();
  const session = store.sessions.get('run-0');
  return {
    store,
    written: async (format: SessionFormat): Promise<string> => {
      await reports.writeSession(session, format, join(folder, format));
      return readFileSync(join(folder, format), 'utf8');
    },
    run: async (format: 'chat' | 'jsonl' | 'csv'): Promise<string> => {
      await reports.write('run', format, join(folder, format));
      return readFileSync(join(folder, format), 'utf8');
    },
  };
}

describe('a session as a file', () => {
  it('is Markdown in which nothing said is markup', async () => {
    const text = await (await files()).written('markdown');
    expect(text).toBe(
      [
        '# Session 1: A table for two',
        '',
        '- Run: Suite, run (dry run: a script spoke for both sides)'.replace(/\(|\)/g, (bracket) => `\\${bracket}`),
        '- User: persona',
        '- Target: target',
        '- Replicate: 1',
        '- End: gave up',
        '- Labels: odd',
        '- Note: look &lt;here>',
        '',
        '## Goal',
        '',
        '- phone number: unsatisfied',
        '',
        '## Dialogue',
        '',
        '**1 User**',
        '',
        '```text',
        'phone number pls',
        '```',
        '',
        '**2 Target**',
        '',
        '`````text',
        hostile,
        '`````',
        '',
      ].join('\n'),
    );
  });

  it('shows no score of a verdict that is broken', async () => {
    const { written, store } = await files();
    const { id } = store.verdicts.create({
      ...{ runId: 'run', kind: 'judge', name: 'rubric', title: 'Rubric', spec: {}, judge: null },
      ...{ status: 'finished', total: 2, createdAt: 0 },
    });
    const verdict = { assessmentId: id, sessionId: 'run-0', repeat: 0, detail: 'why', evidence: [] };
    store.verdicts.add([
      { ...verdict, name: 'a', result: 'broken', score: null, answer: '1' },
      { ...verdict, name: 'b', result: 'fail', score: 0, answer: '0' },
    ]);
    const text = await written('markdown');
    expect(text.match(/^- [ab]: .*/gm)).toEqual(['- a: broken, why', '- b: fail, 0, why']);
  });

  it('is one HTML file that runs and loads nothing', async () => {
    const text = await (await files()).written('html');
    expect([text.includes('<script'), text.includes('&lt;script&gt;alert(1)'), /src=|href=/.test(text)]).toEqual([
      false,
      true,
      false,
    ]);
    expect(text).toContain("default-src 'none'");
  });

  it('is a line of messages as the target met them, with what is known of the session', async () => {
    const { written, run } = await files();
    const line = await written('jsonl');
    expect(JSON.parse(line)).toEqual({
      messages: [
        { role: 'system', content: 'You are a helpful assistant.' },
        { role: 'user', content: 'phone number pls' },
        { role: 'assistant', content: hostile },
      ],
      metadata: {
        run: 'run',
        dryRun: true,
        session: 'run-0',
        number: 1,
        scenario: 'scenario',
        persona: 'persona',
        target: 'target',
        replicate: 1,
        parentSession: null,
        parentTurn: null,
        human: false,
        outcome: 'gave-up',
        goalCompletion: 1,
        success: false,
        note: 'look <here>',
        labels: ['odd'],
      },
    });
    const lines = (await run('chat')).trimEnd().split('\n');
    expect([`${lines[0]}\n`, lines.length]).toEqual([line, 2]);
  });
});

describe('notes and labels', () => {
  it('stand in the tables of a run', async () => {
    const { run } = await files();
    const [whole, session] = (await run('jsonl')).split('\n').map((line) => JSON.parse(line || '{}') as object);
    expect([whole, session]).toMatchObject([
      { kind: 'run', note: 'the run' },
      { kind: 'session', note: 'look <here>', labels: ['odd'] },
    ]);
    const [heads, first] = (await run('csv')).split('\r\n');
    expect([heads?.includes(',failure,labels,note,'), first?.includes(',odd,look <here>,')]).toEqual([true, true]);
  });
});
