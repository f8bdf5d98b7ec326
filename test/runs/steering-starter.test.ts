// The real starter model under a hand at the wheel: standing still costs nothing, and nothing is computed twice.
import { describe, expect, it } from 'vitest';
import type { Turn } from '../../src/shared/dialogue.ts';
import type { RunView } from '../../src/shared/run-view.ts';
import { aLiveRun, isOver, standsStill, turnCounts } from './live-run.ts';

const holds = (turns: number) => (view: RunView) => standsStill(view) && turnCounts(view)[0] === turns;
/** Tokens of two messages, one of them said by hand, and of the marks between them: less than any whole dialogue here. */
const aMessage = 70;
/** Tokens count over all attempts at a turn, each of which has the same prompt. */
const promptOf = ({ tokens, rejected }: Turn): number =>
  (tokens.promptEvaluated + tokens.promptReused) / (1 + rejected.length);

describe('the starter model', () => {
  it('evaluates only the new message after a pause, whoever said it', async () => {
    const run = await aLiveRun({ dryRun: false, sessions: 1, paused: true });
    const { runId } = run;
    const sessionId = `${runId}-0`;
    for (let turns = 0; turns < 5; turns++) {
      await run.when(holds(turns));
      await run.call('runs.step', { runId });
    }
    await run.when(holds(5));
    const said = { runId, sessionId, speaker: 'assistant' as const, text: 'Sorry, I did not get that. Say it again?' };
    await run.call('sessions.say', said);
    await run.when(holds(6));
    await run.call('runs.continue', { runId });
    await run.when(isOver);
    const { turns } = await run.call('sessions.get', { runId, session: sessionId });
    const again = turns.flatMap((turn, place) => {
      const before = turns.slice(0, place).findLast((one) => one.speaker === turn.speaker && one.origin === 'model');
      return turn.origin === 'model' && before !== undefined ? [{ turn, before }] : [];
    });
    expect({
      human: turns.filter(({ origin }) => origin === 'human').map(({ index, text }) => [index, text]),
      repeated: again.filter(
        ({ turn, before }) => turn.tokens.promptReused / (1 + turn.rejected.length) < promptOf(before),
      ).length,
      dearest:
        Math.max(...again.map(({ turn }) => turn.tokens.promptEvaluated / (1 + turn.rejected.length))) < aMessage,
      turns: again.length > 3,
    }).toEqual({ human: [[5, said.text]], repeated: 0, dearest: true, turns: true });
  });

  it('branches from a turn of a run that has ended, with its models loaded again', async () => {
    const run = await aLiveRun({ dryRun: false, sessions: 1 });
    const { runId } = run;
    await run.when(isOver);
    const change = { say: { speaker: 'assistant' as const, text: 'Sure. Which day would you like?' } };
    const { session } = await run.call('sessions.branch', { runId, sessionId: `${runId}-0`, turn: 1, change });
    await run.when((view) => isOver(view) && view.sessions.get(session.id)?.session.status === 'finished');
    const { turns } = await run.call('sessions.get', { runId, session: session.id });
    expect([turns.length > 2, turns.map(({ origin }) => origin).slice(0, 3)]).toEqual([
      true,
      ['model', 'human', 'model'],
    ]);
  });

  it('gives a branch a place of its own while a paused run holds all places', async () => {
    const run = await aLiveRun({ dryRun: false, sessions: 1, paused: true });
    const { runId } = run;
    const sessionId = `${runId}-0`;
    await run.when(holds(0));
    await run.call('runs.step', { runId });
    await run.when(holds(1));
    const { session } = await run.call('sessions.branch', { runId, sessionId, turn: 1, change: { replicate: 1 } });
    await run.call('runs.continue', { runId, sessionId: session.id });
    const view = await run.when((now) => now.sessions.get(session.id)?.session.status === 'finished');
    await run.call('runs.continue', { runId });
    const { run: ended } = await run.when(isOver);
    expect([view.open[sessionId]?.turns.length, view.steering.run, ended.status, ended.branches]).toEqual([
      1,
      'paused',
      'finished',
      1,
    ]);
  });
});
