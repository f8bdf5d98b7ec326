// Branches of a dry run: same past, something else from there on, beside a run that goes on or after its end.
import { describe, expect, it } from 'vitest';
import type { Session, Turn } from '../../src/shared/dialogue.ts';
import { type TestApp, testApp } from '../app.ts';
import { aLiveRun, isOver, type Screen, standsStill, turnCounts, watch } from './live-run.ts';

const persona = 'changes-mind';
const turnsOf = async (core: TestApp, { runId, id }: Session): Promise<readonly Turn[]> =>
  (await core.call('sessions.get', { runId, session: id })).turns;
/** All but whose they are. */
const past = (turns: readonly Turn[], count: number) => turns.slice(0, count).map(({ sessionId: _, ...turn }) => turn);
const ended = (id: string) => (view: ReturnType<Screen['view']>) =>
  isOver(view) && view.sessions.get(id)?.session.status === 'finished';

async function aFinishedRun(suitePath = 'everyday') {
  const run = await aLiveRun({ suitePath, sessions: 2 });
  await run.when(isOver);
  const [first] = (await run.call('runs.get', { runId: run.runId })).sessions;
  if (first === undefined) throw new Error('no session');
  return { ...run, first };
}

describe('a branch of a run that has ended', () => {
  it('has the same past, runs to its end with what was changed, and leaves the run as it was', async () => {
    const run = await aFinishedRun();
    const { runId, first } = run;
    const before = (await run.call('runs.get', { runId })).run;
    const { session } = await run.call('sessions.branch', {
      runId,
      sessionId: first.id,
      turn: 3,
      change: { personaId: persona },
    });
    const view = await run.when(ended(session.id));
    const [mine, parents] = [await turnsOf(run, session), await turnsOf(run, first)];
    expect({
      session: [session.ordinal, session.personaId, session.parentSessionId, session.parentTurn],
      past: past(mine, 3),
      more: mine.length > 3,
      run: (await run.call('runs.get', { runId })).run,
      shown: view.order,
      gap: view.gap,
    }).toEqual({
      session: [2, persona, first.id, 3],
      past: past(parents, 3),
      more: true,
      run: { ...before, branches: 1 },
      shown: [`${runId}-0`, `${runId}-1`, session.id],
      gap: false,
    });
  });

  it('begins with what a person says, whichever side that is', async () => {
    const run = await aFinishedRun();
    const { runId, first } = run;
    const said: (readonly unknown[])[] = [];
    for (const [turn, speaker] of [[1, 'assistant'], [2, 'user'] as const] as const) {
      const change = { say: { speaker, text: 'Let me think about that for a moment.' } };
      const { session } = await run.call('sessions.branch', { runId, sessionId: first.id, turn, change });
      await run.when(ended(session.id));
      const own = (await turnsOf(run, session))[turn];
      said.push([own?.origin, own?.text, own?.speaker]);
    }
    const text = 'Let me think about that for a moment.';
    expect(said).toEqual([
      ['human', text, 'assistant'],
      ['human', text, 'user'],
    ]);
  });

  it('may branch again', async () => {
    const run = await aFinishedRun();
    const { runId, first } = run;
    const { session } = await run.call('sessions.branch', {
      runId,
      sessionId: first.id,
      turn: 4,
      change: { replicate: 7 },
    });
    await run.when(ended(session.id));
    const { session: second } = await run.call('sessions.branch', {
      runId,
      sessionId: session.id,
      turn: 2,
      change: { personaId: persona },
    });
    await run.when(ended(second.id));
    expect([second.parentSessionId, second.replicate, past(await turnsOf(run, second), 2)]).toEqual([
      session.id,
      7,
      past(await turnsOf(run, first), 2),
    ]);
  });

  it('stands still before its first own turn when it is asked to', async () => {
    const run = await aFinishedRun();
    const { runId, first } = run;
    const change = { replicate: 3 };
    const { session } = await run.call('sessions.branch', {
      runId,
      sessionId: first.id,
      turn: 1,
      change,
      paused: true,
    });
    const view = await run.when((now) => standsStill(now) && now.steering.sessions[session.id] === 'paused');
    expect(view.open[session.id]?.turns.length).toBe(1);
    await run.call('runs.continue', { runId });
    await run.when(ended(session.id));
  });
});

describe('a branch of a run that goes on', () => {
  it('runs beside the sessions that hold all places', async () => {
    const run = await aLiveRun({ sessions: 1, paused: true });
    const { runId } = run;
    const sessionId = `${runId}-0`;
    await run.when(standsStill);
    await run.call('runs.step', { runId });
    await run.when((now) => standsStill(now) && turnCounts(now)[0] === 1);
    const { session } = await run.call('sessions.branch', { runId, sessionId, turn: 1, change: { replicate: 5 } });
    await run.call('runs.continue', { runId, sessionId: session.id });
    const view = await run.when((now) => now.sessions.get(session.id)?.session.status === 'finished');
    expect([view.steering, view.loading, view.open[sessionId]?.turns.length, view.progress?.total]).toEqual([
      { run: 'paused', sessions: { [sessionId]: 'paused' } },
      null,
      1,
      1,
    ]);
    await run.call('runs.continue', { runId });
    const { run: stored } = await run.when(isOver);
    expect([stored.status, stored.sessions, stored.sessionsFinished, stored.branches]).toEqual(['finished', 1, 1, 1]);
  });
});

describe('a branch is refused', () => {
  it('when nothing changes, for what the suite does not hold, past the end, and in the wrong mouth', async () => {
    const run = await aFinishedRun();
    const { runId, first } = run;
    const refusal = (turn: number, change: object) =>
      run.call('sessions.branch', { runId, sessionId: first.id, turn, change }).then(
        () => null,
        (error: Error) => error.message,
      );
    expect([
      await refusal(1, {}),
      await refusal(1, { personaId: 'nobody' }),
      await refusal(first.turnCount + 1, { replicate: 1 }),
      await refusal(1, { say: { speaker: 'user', text: 'Hello' } }),
    ]).toEqual([
      expect.stringContaining('would say what its parent said'),
      expect.stringMatching(/has no persona "nobody"\. Its suite has: .*changes-mind/),
      expect.stringContaining(`has ${first.turnCount} turns so far`),
      expect.stringContaining("Turn 2 is the target's"),
    ]);
    expect((await run.call('runs.get', { runId })).sessions.length).toBe(2);
  });
});

describe('a branch that a core leaves behind', () => {
  it('is completed by a resume, and does not make a finished run unfinished', async () => {
    const run = await aFinishedRun();
    const { runId, first } = run;
    const { session } = await run.call('sessions.branch', {
      runId,
      sessionId: first.id,
      turn: 1,
      change: { replicate: 3 },
      paused: true,
    });
    await run.when(standsStill);
    await run.app.dispose();
    const core = await testApp(run.dataDir);
    expect((await core.call('runs.get', { runId })).run.status).toBe('finished');
    await core.call('runs.resume', { runId });
    const screen = await watch(core, runId);
    const view = await screen.when(ended(session.id));
    expect(view.run.status).toBe('finished');
  });
});
