// The page's store of the run on the stage, fed by a link of the test's own.
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import type { Link } from '../../src/renderer/app/link.ts';
import type { Session } from '../../src/shared/dialogue.ts';
import { AppError } from '../../src/shared/errors.ts';
import type { RunEvent, RunEventBody } from '../../src/shared/events.ts';
import { anOutcome, aRun, aSession, aTurn } from '../records.ts';

const kept = new Map<string, string>();
vi.stubGlobal('window', {
  sessionStorage: {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  },
});

const { followRuns, nextToWatch } = await import('../../src/renderer/live/follow-runs.ts');
const { emptyRunStore, useRuns, watch } = await import('../../src/renderer/live/run-store.ts');
const { useShell } = await import('../../src/renderer/app/shell-store.ts');
const { dialogueOf, sessionOf } = await import('../../src/renderer/live/view-access.ts');
const { viewOf } = await import('../../src/shared/reducer.ts');

const ids = ['a', 'b', 'c'];
const sessions = ids.map((id, ordinal) => aSession({ id, ordinal }));
const running = (id: string) => aSession({ id, ordinal: ids.indexOf(id), status: 'running' });
const ended = (id: string) =>
  aSession({ id, ordinal: ids.indexOf(id), status: 'finished', outcome: anOutcome(), turnCount: 1 });

/** A core that answers from the records given and remembers what it was asked. */
function staged(options: { going?: readonly Session[]; status?: 'running' | 'finished'; failing?: AppError } = {}) {
  const frames: (() => void)[] = [];
  const timers: (() => void)[] = [];
  const asked: string[] = [];
  let hear: (event: RunEvent) => void = () => undefined;
  let seq = 0;
  const answers: Record<string, unknown> = {
    'runs.list': options.going === undefined ? [] : [aRun({ status: options.status ?? 'running' })],
    'runs.snapshot': viewOf({ seq: 0, run: aRun(), sessions: options.going ?? sessions }),
    'runs.suite': { id: 'suite' },
    'sessions.get': { session: ended('a'), turns: [aTurn({ sessionId: 'a' })], items: [] },
  };
  const link = {
    core: async (method: string) => {
      asked.push(method);
      if (options.failing !== undefined) throw options.failing;
      return structuredClone(answers[method]);
    },
    onRunEvent: (listener: (event: RunEvent) => void) => {
      hear = listener;
      return () => undefined;
    },
  } as unknown as Link;
  const follower = followRuns(link, {
    onFrame: (run) => void frames.push(run),
    after: (_milliseconds, run) => void timers.push(run),
  });
  onTestFinished(follower.dispose);
  const settle = async (): Promise<void> => {
    for (let turn = 0; turn < 5; turn++) await new Promise((resolve) => setImmediate(resolve));
  };
  return {
    asked,
    settle,
    tell(...bodies: readonly RunEventBody[]) {
      for (const body of bodies) hear({ ...body, runId: 'run', seq: ++seq, at: 0 } as RunEvent);
    },
    /** Everything that waits for a frame, until nothing does. */
    async frame() {
      for (let round = 0; round < 5; round++) {
        for (const run of frames.splice(0)) run();
        await settle();
      }
      return frames.length;
    },
    later() {
      for (const run of timers.splice(0)) run();
    },
  };
}

const turnStarted = (sessionId: string): RunEventBody => ({
  kind: 'turn-started',
  sessionId,
  index: 0,
  speaker: 'user',
  move: null,
  attempt: 1,
});
const delta = (sessionId: string, text: string): RunEventBody => ({
  kind: 'text-delta',
  sessionId,
  index: 0,
  speaker: 'user',
  channel: 'text',
  text,
});
const started = (id: string): RunEventBody => ({ kind: 'session-started', session: running(id), turns: [] });
const finished = (id: string): RunEventBody => ({ kind: 'session-finished', session: ended(id), outcome: anOutcome() });
const liveText = (id: string): string | undefined => {
  const { view } = useRuns.getState();
  return view === null ? undefined : dialogueOf(view, id)?.live?.text;
};

beforeEach(() => {
  kept.clear();
  useRuns.setState(emptyRunStore, true);
  useShell.setState({
    state: {
      version: '',
      platform: 'linux',
      electron: '',
      core: { kind: 'running', dataDir: '', notices: [], afterDeath: null },
      connections: 0,
      refused: 0,
    },
  });
});

describe('followRuns', () => {
  it('opens a run that begins, takes in what happened meanwhile, and asks for nothing else', async () => {
    const stage = staged();
    await stage.settle();
    stage.tell({ kind: 'run-planned', run: aRun(), sessions }, started('a'), turnStarted('a'), delta('a', 'Hel'));
    await stage.frame();
    stage.tell(delta('a', 'lo'));
    await stage.frame();
    expect([liveText('a'), useRuns.getState().watched, stage.asked]).toEqual([
      'Hello',
      'a',
      ['runs.list', 'runs.snapshot', 'runs.suite'],
    ]);
  });

  it('loses no token of a session that is not watched', async () => {
    const stage = staged({ going: sessions });
    await stage.frame();
    stage.tell(started('a'), started('b'), turnStarted('b'), delta('b', 'un'), turnStarted('a'), delta('b', 'seen'));
    await stage.frame();
    watch('b');
    stage.tell(delta('b', ' words'));
    await stage.frame();
    expect([useRuns.getState().watched, liveText('b')]).toEqual(['b', 'unseen words']);
  });

  it('follows to the session that began last, a moment after the watched one has ended', async () => {
    const stage = staged({ going: sessions });
    await stage.frame();
    stage.tell(started('a'), started('b'), finished('a'));
    await stage.frame();
    const atOnce = useRuns.getState().watched;
    stage.later();
    expect([atOnce, useRuns.getState().watched]).toEqual(['a', 'b']);
  });

  it('stays where the reader went by hand, and is back at it after a reload', async () => {
    const stage = staged({ going: sessions });
    await stage.frame();
    stage.tell(started('a'), started('b'));
    await stage.frame();
    watch('c');
    stage.tell(finished('a'));
    await stage.frame();
    stage.later();
    useRuns.setState(emptyRunStore, true);
    const reloaded = staged({ going: sessions });
    await reloaded.frame();
    const { watched, follow } = useRuns.getState();
    expect({ watched, follow }).toEqual({ watched: 'c', follow: false });
  });

  it('reads a dialogue that no event told from the store, once', async () => {
    const stage = staged({ going: [ended('a'), ...sessions.slice(1)], status: 'running' });
    await stage.frame();
    watch('a');
    await stage.frame();
    watch('a');
    await stage.settle();
    const { stored } = useRuns.getState();
    expect([stored?.turns.length, stage.asked.filter((method) => method === 'sessions.get').length]).toEqual([1, 1]);
  });

  it('takes a new snapshot when an event was missed', async () => {
    const stage = staged({ going: sessions });
    await stage.frame();
    const before = stage.asked.length;
    stage.tell(started('a'));
    await stage.frame();
    stage.tell();
    const { view } = useRuns.getState();
    // A hole in the numbers: two events ahead.
    useRuns.setState({ view: view === null ? null : { ...view, seq: view.seq - 2 } });
    stage.tell(started('b'));
    await stage.frame();
    expect(stage.asked.slice(before)).toEqual(['runs.snapshot']);
  });
});

describe('a core that does not answer', () => {
  it.each([
    ['database-failed', 'the disk is full'],
    ['core-died', null],
  ] as const)('%s: the line of the view says %s', async (code, said) => {
    const stage = staged({ failing: new AppError(code, 'the disk is full') });
    await stage.frame();
    const { error } = useRuns.getState();
    expect(error instanceof AppError ? error.message : error).toBe(said);
  });
});

describe('nextToWatch', () => {
  it('prefers the running session that said least, then the first of the plan', () => {
    const view = (list: readonly ReturnType<typeof aSession>[]) => viewOf({ seq: 0, run: aRun(), sessions: list });
    const busy = view(
      [running('a'), running('b'), aSession({ id: 'c' })].map((one, place) => ({ ...one, turnCount: 4 - place })),
    );
    expect([nextToWatch(busy), nextToWatch(view(sessions)), nextToWatch(view([]))]).toEqual(['b', 'a', null]);
    expect(sessionOf(busy, 'b')?.turnCount).toBe(3);
  });
});
