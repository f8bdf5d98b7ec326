// A person at the wheel of a run that goes on: standing still, stepping, going on, speaking.
import { describe, expect, it } from 'vitest';
import { aLiveRun, isOver, standsStill, turnCounts } from './live-run.ts';

describe('a run that starts paused', () => {
  it('stands still before the first turn, and makes one turn a step', async () => {
    const run = await aLiveRun({ sessions: 1, paused: true });
    const { runId } = run;
    const seen: (readonly number[])[] = [];
    for (let step = 0; step < 3; step++) {
      seen.push(turnCounts(await run.when(standsStill)));
      expect(await run.call('runs.step', { runId })).toEqual({ sessions: 1 });
    }
    seen.push(turnCounts(await run.when(standsStill)));
    expect(seen).toEqual([[0], [1], [2], [3]]);
  });

  it('goes on to its end when it is continued', async () => {
    const run = await aLiveRun({ sessions: 3, paused: true });
    await run.when(standsStill);
    await run.call('runs.continue', { runId: run.runId });
    const { run: ended, steering } = await run.when(isOver);
    expect([ended.status, ended.sessionsFinished, steering.run]).toEqual(['finished', 3, 'going']);
  });
});

describe('pausing', () => {
  it('finishes the turns at work first and says so', async () => {
    const run = await aLiveRun({ sessions: 4 });
    const { runId } = run;
    await run.when((view) => Object.values(view.open).some(({ live }) => live !== null && live.text !== ''));
    await run.call('runs.pause', { runId });
    await run.when(standsStill);
    const states = run.events.flatMap((event) => (event.kind === 'steering-changed' ? [event.steering.run] : []));
    const { open, recent } = run.view();
    const stillOpen = Object.entries(open).filter(([id]) => !recent.includes(id));
    expect([states[0], states.at(-1), stillOpen.length > 0, stillOpen.every(([, { live }]) => live === null)]).toEqual([
      'pausing',
      'paused',
      true,
      true,
    ]);
  });

  it('holds one session while the others go on to their end', async () => {
    const run = await aLiveRun({ sessions: 3, paused: true });
    const { runId } = run;
    await run.when(standsStill);
    const held = `${runId}-1`;
    await run.call('runs.continue', { runId });
    await run.call('runs.pause', { runId, sessionId: held });
    await run.when(({ recent, steering }) => recent.length === 2 && steering.sessions[held] === 'paused');
    expect(run.view().steering).toEqual({ run: 'going', sessions: { [held]: 'paused' } });
    await run.call('runs.continue', { runId, sessionId: held });
    expect((await run.when(isOver)).run.status).toBe('finished');
  });

  it('lets one session of a paused run go on alone', async () => {
    const run = await aLiveRun({ sessions: 2, paused: true });
    const { runId } = run;
    await run.when(standsStill);
    await run.call('runs.continue', { runId, sessionId: `${runId}-0` });
    const view = await run.when(({ recent }) => recent.length === 1);
    expect([view.sessions.get(`${runId}-0`)?.session.status, view.open[`${runId}-1`]?.turns]).toEqual(['finished', []]);
  });

  it('does not keep a run from being stopped', async () => {
    const run = await aLiveRun({ sessions: 2, paused: true });
    const { runId } = run;
    await run.when(standsStill);
    await run.call('runs.cancel', { runId, how: 'after-turn' });
    expect((await run.when(isOver)).run.status).toBe('interrupted');
    await run.call('runs.resume', { runId });
    const ended = await run.when((view) => isOver(view) && view.run.status !== 'interrupted');
    expect([ended.run.status, ended.gap]).toEqual(['finished', false]);
  });

  it('is no status of the stored run, which is going on until it ends or its core does', async () => {
    const run = await aLiveRun({ sessions: 1, paused: true });
    await run.when(standsStill);
    expect((await run.call('runs.get', { runId: run.runId })).run.status).toBe('running');
  });

  it('of a session that is yet to begin holds it before its first turn', async () => {
    const run = await aLiveRun({ sessions: 2, concurrency: 1, paused: true });
    const { runId } = run;
    await run.when(standsStill);
    const waiting = `${runId}-1`;
    await run.call('runs.continue', { runId });
    await run.call('runs.pause', { runId, sessionId: waiting });
    await run.call('sessions.say', { runId, sessionId: waiting, speaker: 'assistant', text: 'Too early to tell.' });
    const { open, queued } = await run.when(({ steering }) => steering.sessions[waiting] === 'paused');
    expect([open[waiting]?.turns, queued]).toEqual([
      [],
      { [waiting]: { user: null, assistant: 'Too early to tell.' } },
    ]);
    await run.call('runs.continue', { runId, sessionId: waiting });
    await run.when(isOver);
    const { turns } = await run.call('sessions.get', { runId, session: waiting });
    const { summary, human } = await run.call('runs.get', { runId });
    expect([turns[1]?.text, turns[1]?.origin, summary.human, summary.targets[0]?.counted, human]).toEqual([
      'Too early to tell.',
      'human',
      1,
      1,
      [waiting],
    ]);
  });

  it('is refused for a session that has ended, and so is speaking in it', async () => {
    const run = await aLiveRun({ sessions: 2, paused: true });
    const { runId } = run;
    const sessionId = `${runId}-0`;
    await run.when(standsStill);
    await run.call('runs.continue', { runId, sessionId });
    await run.when(({ recent }) => recent.length === 1);
    const refusal = { code: 'bad-input', message: expect.stringContaining('Session 1 of run') };
    await expect(run.call('runs.pause', { runId, sessionId })).rejects.toMatchObject(refusal);
    await expect(run.call('sessions.say', { runId, sessionId, speaker: 'user', text: 'Hello?' })).rejects.toMatchObject(
      refusal,
    );
  });

  it('is refused for a run that has ended', async () => {
    const run = await aLiveRun({ sessions: 1 });
    const { runId } = run;
    await run.when(isOver);
    await expect(run.call('runs.pause', { runId })).rejects.toMatchObject({
      code: 'bad-input',
      message: `Run ${runId} does not go on (it is finished), so there is nothing to steer.`,
    });
  });
});

describe('a person who speaks', () => {
  it('is heard at once where the session stands still before that speaker, and the session stands still again', async () => {
    const run = await aLiveRun({ sessions: 1, paused: true });
    const { runId } = run;
    const sessionId = `${runId}-0`;
    await run.when(standsStill);
    await run.call('sessions.say', { runId, sessionId, speaker: 'user', text: ' Hello, anybody there? ' });
    const view = await run.when((now) => standsStill(now) && turnCounts(now)[0] === 1);
    const [turn] = view.open[sessionId]?.turns ?? [];
    expect([turn?.origin, turn?.text, view.queued]).toEqual(['human', 'Hello, anybody there?', {}]);
  });

  it('waits for the turn of the speaker, may say it otherwise until then, and may take it back', async () => {
    const run = await aLiveRun({ sessions: 1, paused: true });
    const { runId } = run;
    const sessionId = `${runId}-0`;
    await run.when(standsStill);
    const say = (text: string) => run.call('sessions.say', { runId, sessionId, speaker: 'assistant', text });
    await say('One moment.');
    expect(run.view().queued).toEqual({ [sessionId]: { user: null, assistant: 'One moment.' } });
    await expect(run.call('sessions.unsay', { runId, sessionId, speaker: 'assistant' })).resolves.toEqual({
      takenBack: true,
    });
    expect(run.view().queued).toEqual({});
    await say('One moment.');
    await say('Sorry, we are closed.');
    await run.call('runs.step', { runId });
    await run.when((now) => standsStill(now) && turnCounts(now)[0] === 1);
    await run.call('runs.step', { runId });
    const view = await run.when((now) => standsStill(now) && turnCounts(now)[0] === 2);
    expect(view.open[sessionId]?.turns.map(({ origin, text }) => [origin, text])[1]).toEqual([
      'human',
      'Sorry, we are closed.',
    ]);
  });

  it('who holds a session and speaks before the turn has come is heard when it comes, without another step', async () => {
    const run = await aLiveRun({ sessions: 1, paused: true });
    const { runId } = run;
    const sessionId = `${runId}-0`;
    await run.when(standsStill);
    await run.call('runs.pause', { runId, sessionId });
    await run.call('sessions.say', { runId, sessionId, speaker: 'assistant', text: 'We are closed.' });
    await run.call('runs.step', { runId, sessionId });
    const { open } = await run.when((now) => standsStill(now) && turnCounts(now)[0] === 2);
    expect(open[sessionId]?.turns.map(({ origin }) => origin)).toEqual(['model', 'human']);
  });
});
