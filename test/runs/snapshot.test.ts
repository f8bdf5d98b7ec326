// A page that opens late shows the screen of one that was there from the start.
import { describe, expect, it } from 'vitest';
import type { RunEvent } from '../../src/shared/events.ts';
import { reduce } from '../../src/shared/reducer.ts';
import type { RunView } from '../../src/shared/run-view.ts';
import { type TestApp, testApp } from '../app.ts';
import { isOver, standsStill, watch } from './live-run.ts';

/** One with every event. */
function snapshots(core: TestApp) {
  const taken: RunView[] = [];
  core.onEvent(({ runId }) => void taken.push(core.app.handlers['runs.snapshot']({ runId }) as RunView));
  return taken;
}

function folded(from: RunView, events: readonly RunEvent[]): RunView {
  return events.reduce(reduce, from);
}

describe('a snapshot', () => {
  it('and the events after it give the same screen at any moment of a run that is steered, spoken in and branched', async () => {
    const core = await testApp();
    const taken = snapshots(core);
    const { runId } = await core.call('runs.start', {
      suitePath: 'everyday',
      dryRun: true,
      sessions: 20,
      paused: true,
    });
    const screen = await watch(core, runId);
    const sessionId = `${runId}-0`;
    await screen.when(standsStill);
    await core.call('sessions.say', { runId, sessionId, speaker: 'assistant', text: 'One moment, please.' });
    await core.call('runs.step', { runId });
    await screen.when(standsStill);
    await core.call('sessions.branch', { runId, sessionId, turn: 1, change: { replicate: 9 } });
    await core.call('runs.continue', { runId });
    await screen.when((view) => view.recent.length > 5);
    await core.call('runs.pause', { runId });
    await screen.when((view) => standsStill(view) || isOver(view));
    await core.call('runs.continue', { runId });
    await screen.when(isOver);

    const { events } = core;
    const steps: RunView[] = [taken[0] as RunView];
    for (const event of events) steps.push(reduce(steps.at(-1) as RunView, event));
    const end = steps.at(-1) as RunView;
    expect({ status: end.run.status, gap: end.gap, kinds: new Set(events.map(({ kind }) => kind)).size }).toEqual({
      status: 'finished',
      gap: false,
      kinds: 14,
    });
    // The first events leave while the run is being set up, when nobody can ask yet.
    const begun = taken.findIndex(({ seq }) => seq > 0);
    expect(taken.slice(begun).map(({ seq }) => seq)).toEqual(events.slice(begun).map(({ seq }) => seq));
    for (const [place, snapshot] of taken.entries()) if (place >= begun) expect(snapshot).toEqual(steps[place + 1]);
    const half = taken[taken.length >> 1] as RunView;
    // As it crosses a wire.
    expect(folded(structuredClone(half), events)).toEqual(end);
  }, 120_000);

  it('of a run that has ended tells what each turn was, and no dialogue', async () => {
    const core = await testApp();
    const { runId } = await core.call('runs.start', { suitePath: 'first-look', dryRun: true, sessions: 3 });
    const screen = await watch(core, runId);
    const live = await screen.when(isOver);
    await new Promise((resolve) => setImmediate(resolve));
    const later = await core.call('runs.snapshot', { runId });
    const ticks = (view: RunView) => [...view.sessions.values()].map((line) => line.ticks);
    expect([later.run, ticks(later), later.open, later.progress?.done]).toEqual([live.run, ticks(live), {}, 3]);
  });
});
