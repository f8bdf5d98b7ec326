// Keeps the run store up with the core: folds events once per frame, asks only for what no event told.
import { toWireError } from '../../shared/errors.ts';
import type { RunEvent } from '../../shared/events.ts';
import { type RunView, reduceAll } from '../../shared/reducer.ts';
import type { Link } from '../app/link.ts';
import { useShell } from '../app/shell-store.ts';
import { forgetPlace, rememberedPlace, rememberPlace } from './remembered.ts';
import { useRuns } from './run-store.ts';
import { dialogueOf, isOver, sessionOf, turnCountOf } from './view-access.ts';

/** How long the last words of a followed session stay before the next one takes the stage. */
const lingerMs = 1_800;

export type Clock = {
  onFrame(run: () => void): void;
  after(milliseconds: number, run: () => void): void;
};

const pageClock: Clock = {
  onFrame: (run) => void requestAnimationFrame(run),
  after: (milliseconds, run) => void setTimeout(run, milliseconds),
};

export type RunFollower = {
  /** Puts a run on the stage: from a snapshot, then from events. @throws AppError not-found */
  open(runId: string): Promise<void>;
  dispose(): void;
};

/** Of the sessions at work, the one that began last: it is seen almost from its first word. */
export function nextToWatch(view: RunView): string | null {
  const running = view.order.filter((id) => sessionOf(view, id)?.status === 'running');
  const [first] = running;
  if (first === undefined) return view.order[0] ?? null;
  return running.reduce((best, id) => (turnCountOf(view, id) < turnCountOf(view, best) ? id : best), first);
}

export function followRuns(link: Link, clock: Clock = pageClock): RunFollower {
  let waiting: RunEvent[] = [];
  let scheduled = false;
  let opening: { readonly runId: string; readonly done: Promise<void> } | null = null;
  let lingering: string | null = null;

  /** Of a core that died its own notice tells, and the next one is asked anew. */
  const fail = (error: unknown): void => {
    if (toWireError(error).code !== 'core-died') useRuns.setState({ error });
  };

  const readSuite = async (runId: string): Promise<void> => {
    const suite = await link.core('runs.suite', { runId });
    if (useRuns.getState().view?.run.id === runId) useRuns.setState({ suite });
  };

  /** Also again for the run that is shown, when an event was missed or its core is a new one. */
  const open = (runId: string): Promise<void> => {
    if (opening?.runId === runId) return opening.done;
    const read = async (): Promise<void> => {
      const view = await link.core('runs.snapshot', { runId });
      const before = useRuns.getState();
      const same = before.view?.run.id === runId;
      const place = same ? before : rememberedPlace(runId);
      const watched =
        place?.watched != null && sessionOf(view, place.watched) !== undefined ? place.watched : nextToWatch(view);
      useRuns.setState({
        view,
        watched,
        follow: place?.follow ?? true,
        selected: same ? before.selected : null,
        suite: same ? before.suite : null,
        stored: null,
        // A core that was started again stands still nowhere.
        wheel: same ? null : before.wheel,
        error: null,
      });
      if (!same || before.suite === null) await readSuite(runId);
    };
    const done = read().finally(() => {
      if (opening?.done === done) opening = null;
      schedule();
    });
    opening = { runId, done };
    return done;
  };

  const flush = (): void => {
    scheduled = false;
    const { view } = useRuns.getState();
    const events = waiting;
    waiting = [];
    const foreign = events.findIndex((event) => isOther(view, event));
    const own = foreign < 0 ? events : events.slice(0, foreign);
    if (view !== null && own.length > 0) {
      const next = reduceAll(view, own);
      if (next.gap) {
        useRuns.setState({ view: { ...next, gap: false } });
        open(next.run.id).catch(fail);
      } else useRuns.setState({ view: next });
      moveOn();
    }
    const other = events[foreign];
    if (other === undefined) return;
    // Kept until the snapshot is there: events after it follow without a gap.
    waiting = [...events.slice(foreign), ...waiting];
    open(other.runId).catch((error: unknown) => {
      waiting = waiting.filter((event) => event.runId !== other.runId);
      fail(error);
    });
  };
  const schedule = (): void => {
    if (scheduled || waiting.length === 0 || opening !== null) return;
    scheduled = true;
    clock.onFrame(flush);
  };

  /** With follow on, the stage goes to the next session a moment after the watched one has ended. */
  const moveOn = (): void => {
    const { view, watched, follow } = useRuns.getState();
    if (view === null || !follow) return;
    if (watched === null) {
      useRuns.setState({ watched: nextToWatch(view) });
      return;
    }
    const session = sessionOf(view, watched);
    const waitsWhileOthersSpeak = session?.status === 'planned' && view.run.status === 'running';
    if (waitsWhileOthersSpeak) {
      const next = nextToWatch(view);
      if (next !== watched) useRuns.setState({ watched: next, selected: null });
      return;
    }
    if (!isOver(session) || lingering === watched) return;
    lingering = watched;
    clock.after(lingerMs, () => {
      const now = useRuns.getState();
      if (lingering !== watched) return;
      lingering = null;
      if (!now.follow || now.watched !== watched || now.view === null) return;
      const next = nextToWatch(now.view);
      if (next !== null && sessionOf(now.view, next)?.status === 'running')
        useRuns.setState({ watched: next, selected: null });
    });
  };

  /** After a reload, a new window or a new core: the run that goes on, the one that was shown, or one cut off. */
  const find = async (): Promise<void> => {
    const runs = await link.core('runs.list', {});
    const shown = useRuns.getState().view?.run.id ?? rememberedPlace()?.runId;
    const run =
      runs.find((one) => one.status === 'running') ??
      runs.find((one) => one.id === shown) ??
      runs.slice(0, 1).find((one) => one.status === 'interrupted');
    if (run === undefined) forgetPlace();
    else await open(run.id);
  };

  /** The dialogue of a watched session that no event told. */
  const readStored = ({ view, watched, stored }: ReturnType<typeof useRuns.getState>): void => {
    if (view === null || watched === null || dialogueOf(view, watched) !== null) return;
    if (stored?.sessionId === watched) return;
    useRuns.setState({ stored: { sessionId: watched, turns: [] } });
    link.core('sessions.get', { runId: view.run.id, session: watched }).then(({ turns }) => {
      if (useRuns.getState().watched === watched) useRuns.setState({ stored: { sessionId: watched, turns } });
    }, fail);
  };

  const stopEvents = link.onRunEvent((event) => {
    waiting.push(event);
    schedule();
  });
  const stopStore = useRuns.subscribe((now, before) => {
    if (now.view !== before.view || now.watched !== before.watched) readStored(now);
    if (now.watched !== before.watched || now.follow !== before.follow) rememberPlace(now);
    if (now.follow && !before.follow) moveOn();
  });
  const isUp = (): boolean => useShell.getState().state?.core.kind === 'running';
  const stopShell = useShell.subscribe(({ state }, { state: before }) => {
    if (state?.core.kind === 'running' && before?.core.kind !== 'running') find().catch(fail);
  });
  if (isUp()) find().catch(fail);
  return {
    open,
    dispose() {
      stopEvents();
      stopStore();
      stopShell();
    },
  };
}

/** Of another run than the view's, or of the same one taken up again, which counts its events anew. */
function isOther(view: RunView | null, event: RunEvent): boolean {
  if (view === null || event.runId !== view.run.id) return true;
  return event.kind === 'run-started' && event.seq <= view.seq && view.run.status !== 'running';
}
