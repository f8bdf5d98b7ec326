// The run that goes on, folded from its events by the shared reducer; other pages and the live view read it here.
import { create } from 'zustand';
import type { RunEvent } from '../../shared/events.ts';
import { type RunView, reduce, viewOf } from '../../shared/reducer.ts';
import type { Link } from '../app/link.ts';
import { useShell } from '../app/shell-store.ts';

type RunStore = {
  /** The newest run that was live since the page opened; null before the first. */
  readonly view: RunView | null;
  /** The session on the stage. */
  readonly watched: string | null;
  /** Moves on to the next session once the watched one has ended. */
  readonly follow: boolean;
};

export const useRuns = create<RunStore>(() => ({ view: null, watched: null, follow: true }));

export function watch(sessionId: string): void {
  useRuns.setState({ watched: sessionId, follow: false });
}

/** Events come faster than frames: they are gathered and folded once per frame. */
export function followRuns(link: Link): void {
  let waiting: RunEvent[] = [];
  let scheduled = false;
  let asking: string | null = null;

  const open = async (runId: string): Promise<void> => {
    if (asking === runId) return;
    asking = runId;
    try {
      const view = viewOf(await link.core('runs.snapshot', { runId }));
      useRuns.setState({ view, watched: firstToWatch(view) });
    } finally {
      asking = null;
    }
    schedule();
  };

  const flush = (): void => {
    scheduled = false;
    const events = waiting;
    waiting = [];
    let { view, watched, follow } = useRuns.getState();
    for (const [at, event] of events.entries()) {
      if (view === null || event.runId !== view.run.id) {
        // Kept until the snapshot is there: events after it follow without a gap.
        waiting = events.slice(at);
        void open(event.runId);
        break;
      }
      view = reduce(view, event);
    }
    if (view?.gap) {
      const runId = view.run.id;
      view = { ...view, gap: false };
      void open(runId);
    }
    if (view !== null && (watched === null || (follow && isOver(view, watched))))
      watched = firstToWatch(view) ?? watched;
    useRuns.setState({ view, watched });
  };
  const schedule = (): void => {
    if (scheduled || waiting.length === 0) return;
    scheduled = true;
    requestAnimationFrame(flush);
  };

  link.onRunEvent((event) => {
    waiting.push(event);
    if (asking === null) schedule();
  });
  useShell.subscribe(({ state }, { state: before }) => {
    if (state?.core.kind === 'running' && before?.core.kind !== 'running') void findRunning(link, open);
  });
  if (useShell.getState().state?.core.kind === 'running') void findRunning(link, open);
}

/** After a reload, or a start of the core: the run that is going on, if one is. */
async function findRunning(link: Link, open: (runId: string) => Promise<void>): Promise<void> {
  const runs = await link.core('runs.list', {});
  const running = runs.find((run) => run.status === 'running');
  if (running !== undefined) await open(running.id);
}

function isOver(view: RunView, sessionId: string): boolean {
  const status = view.sessions.get(sessionId)?.session.status;
  return status === 'finished' || status === 'failed';
}

function firstToWatch(view: RunView): string | null {
  return view.order.find((id) => view.sessions.get(id)?.session.status === 'running') ?? view.order[0] ?? null;
}
