// Events in, view out: the one pure reducer behind the window, the terminal and the snapshots of the core.
import type { Run, Session, Turn } from './dialogue.ts';
import { assertNever } from './errors.ts';
import type { RunEvent, Steering } from './events.ts';
import type { OpenSession, RunView } from './run-view.ts';

export type { LiveTurn, OpenSession, RunView, SessionLine } from './run-view.ts';

/** Dialogues of ended sessions that stay in the view, so that nobody's screen empties at the last word. */
const keptAfterEnd = 16;
const going: Steering = { run: 'going', sessions: {} };

/**
 * A turn as one letter: `h` a person, `s` a script, `r` a model of which an attempt was rejected, `m` a model. Turns
 * of even index are the user's.
 */
export function tickOf({ origin, rejected }: Pick<Turn, 'origin' | 'rejected'>): 'h' | 's' | 'r' | 'm' {
  if (origin === 'human') return 'h';
  if (origin === 'script') return 's';
  return rejected.length > 0 ? 'r' : 'm';
}

const ticks = (turns: readonly Turn[]): string => turns.map(tickOf).join('');

/** Of a session open or ended. */
export function ticksOf(view: RunView, id: string): string {
  const open = view.open[id];
  return open === undefined || view.recent.includes(id) ? (view.sessions.get(id)?.ticks ?? '') : ticks(open.turns);
}

export function turnCountOf(view: RunView, id: string): number {
  return view.open[id]?.turns.length ?? view.sessions.get(id)?.session.turnCount ?? 0;
}

/** The view of a run in which nobody speaks. `ticks` by session; none means that nothing was said yet. */
export function viewOf(stored: {
  readonly seq: number;
  readonly run: Run;
  readonly sessions: readonly Session[];
  readonly ticks?: ReadonlyMap<string, string>;
}): RunView {
  return {
    seq: stored.seq,
    gap: false,
    run: stored.run,
    order: stored.sessions.map((session) => session.id),
    sessions: new Map(
      stored.sessions.map((session) => [session.id, { session, ticks: stored.ticks?.get(session.id) ?? '' }]),
    ),
    open: {},
    recent: [],
    steering: going,
    queued: {},
    progress: null,
    loading: null,
  };
}

function changeOpen(view: RunView, id: string, change: (open: OpenSession) => OpenSession): RunView {
  const open = view.open[id];
  return open === undefined ? view : { ...view, open: { ...view.open, [id]: change(open) } };
}

/** The lines of all sessions are one large map: it is copied when a session starts or ends, never for a turn. */
function setSession(view: RunView, session: Session, sessionTicks?: string): RunView {
  const line = { session, ticks: sessionTicks ?? view.sessions.get(session.id)?.ticks ?? '' };
  return { ...view, sessions: new Map(view.sessions).set(session.id, line) };
}

function without<T>(record: Readonly<Record<string, T>>, id: string): Readonly<Record<string, T>> {
  const { [id]: _, ...rest } = record;
  return rest;
}

function endSession(view: RunView, session: Session): RunView {
  const open = view.open[session.id];
  const ended = { ...setSession(view, session, open && ticks(open.turns)), queued: without(view.queued, session.id) };
  if (open === undefined) return ended;
  const recent = [...view.recent.filter((id) => id !== session.id), session.id];
  const [oldest] = recent.length > keptAfterEnd ? recent : [];
  const kept = { ...view.open, [session.id]: { ...open, live: null } };
  if (oldest === undefined) return { ...ended, open: kept, recent };
  return { ...ended, open: without(kept, oldest), recent: recent.slice(1) };
}

/** Takes one event in. Events already taken are ignored, so a snapshot and a stream may overlap. */
export function reduce(view: RunView, event: RunEvent): RunView {
  if (event.runId !== view.run.id || event.seq <= view.seq) return view;
  const next: RunView = { ...view, seq: event.seq, gap: view.gap || event.seq > view.seq + 1 };
  switch (event.kind) {
    case 'run-planned':
      return viewOf({ seq: event.seq, run: event.run, sessions: event.sessions });
    case 'model-loading':
      return { ...next, loading: { path: event.path, fraction: event.fraction } };
    case 'run-started':
      return { ...next, run: event.run, loading: null };
    case 'branch-created':
      return {
        ...setSession(next, event.session),
        order: next.order.includes(event.session.id) ? next.order : [...next.order, event.session.id],
      };
    case 'session-started':
      return {
        ...setSession(next, event.session),
        open: { ...next.open, [event.session.id]: { turns: event.turns, live: null } },
        recent: next.recent.filter((id) => id !== event.session.id),
      };
    case 'turn-started':
      return changeOpen(next, event.sessionId, ({ turns, live }) => ({
        turns,
        live: {
          index: event.index,
          speaker: event.speaker,
          move: event.move,
          attempt: event.attempt,
          text: '',
          reasoning: '',
          rejected: live?.index === event.index ? live.rejected : [],
        },
      }));
    case 'text-delta':
      return changeOpen(next, event.sessionId, (open) => {
        if (open.live === null || open.live.index !== event.index) return open;
        return { ...open, live: { ...open.live, [event.channel]: open.live[event.channel] + event.text } };
      });
    case 'attempt-rejected':
      return changeOpen(next, event.sessionId, (open) => {
        if (open.live === null) return open;
        const { attempt, guard, detail } = event;
        const rejected = [...open.live.rejected, { attempt, guard, detail, text: open.live.text }];
        return { ...open, live: { ...open.live, text: '', reasoning: '', rejected } };
      });
    case 'turn-finished':
      return changeOpen(next, event.turn.sessionId, ({ turns }) => ({
        turns: [...turns.filter((turn) => turn.index < event.turn.index), event.turn],
        live: null,
      }));
    case 'session-finished':
      return endSession(next, event.session);
    case 'steering-changed':
      return { ...next, steering: event.steering };
    case 'queue-changed': {
      const { sessionId, queued } = event;
      const none = queued.user === null && queued.assistant === null;
      return {
        ...next,
        queued: none ? without(next.queued, sessionId) : { ...next.queued, [sessionId]: queued },
      };
    }
    case 'progress':
      return { ...next, progress: event.progress };
    case 'run-finished':
      return { ...next, run: event.run, loading: null, steering: going, queued: {} };
    default:
      return assertNever(event);
  }
}

/** Takes events in, in their order. */
export function reduceAll(view: RunView, events: readonly RunEvent[]): RunView {
  return events.reduce(reduce, view);
}
