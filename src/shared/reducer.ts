// Events in, view out: the one pure reducer behind the window and the terminal.

import type { Move, Run, Session, SpeakerRole, Turn } from './dialogue.ts';
import { assertNever } from './errors.ts';
import type { Progress, RunEvent } from './events.ts';

/** The turn that is being generated now. */
export type LiveTurn = {
  readonly index: number;
  readonly speaker: SpeakerRole;
  readonly move: Move | null;
  readonly attempt: number;
  readonly text: string;
  readonly reasoning: string;
};

export type SessionView = {
  readonly session: Session;
  readonly turns: readonly Turn[];
  readonly live: LiveTurn | null;
};

export type RunView = {
  /** Of the last event taken in. */
  readonly seq: number;
  /** True once an event was missed: take a new snapshot. */
  readonly gap: boolean;
  readonly run: Run;
  /** In plan order. */
  readonly order: readonly string[];
  /** A map, since copying an object of ten thousand keys takes ten times as long, and every batch of events copies it. */
  readonly sessions: ReadonlyMap<string, SessionView>;
  readonly progress: Progress | null;
  readonly loading: { readonly path: string; readonly fraction: number } | null;
};

export type RunSnapshot = {
  readonly seq: number;
  readonly run: Run;
  readonly sessions: readonly Session[];
  readonly turns: readonly Turn[];
  readonly progress: Progress | null;
};

export function viewOf(snapshot: RunSnapshot): RunView {
  const turns = Map.groupBy(snapshot.turns, (turn) => turn.sessionId);
  return {
    seq: snapshot.seq,
    gap: false,
    run: snapshot.run,
    order: snapshot.sessions.map((session) => session.id),
    sessions: new Map(
      snapshot.sessions.map((session) => [session.id, { session, turns: turns.get(session.id) ?? [], live: null }]),
    ),
    progress: snapshot.progress,
    loading: null,
  };
}

/** Changes one session of the view at work, whose map of sessions is its own until the batch ends. */
type ChangeSession = (id: string, change: (session: SessionView) => SessionView) => void;

/** Takes events in, in their order. Those already taken are ignored, so a snapshot and a stream may overlap. */
export function reduceAll(view: RunView, events: readonly RunEvent[]): RunView {
  let current = view;
  let sessions: Map<string, SessionView> | null = null;
  const changeSession: ChangeSession = (id, change) => {
    const session = (sessions ?? current.sessions).get(id);
    if (session === undefined) return;
    sessions ??= new Map(current.sessions);
    sessions.set(id, change(session));
  };
  for (const event of events) {
    if (event.runId !== current.run.id || event.seq <= current.seq) continue;
    if (event.kind === 'run-planned') sessions = null;
    current = takeIn(current, event, changeSession);
  }
  return sessions === null ? current : { ...current, sessions };
}

/** Takes one event in. */
export function reduce(view: RunView, event: RunEvent): RunView {
  return reduceAll(view, [event]);
}

function takeIn(view: RunView, event: RunEvent, changeSession: ChangeSession): RunView {
  const next: RunView = { ...view, seq: event.seq, gap: view.gap || event.seq > view.seq + 1 };
  switch (event.kind) {
    case 'run-planned':
      return { ...viewOf({ seq: event.seq, run: event.run, sessions: event.sessions, turns: [], progress: null }) };
    case 'model-loading':
      return { ...next, loading: { path: event.path, fraction: event.fraction } };
    case 'run-started':
      return { ...next, run: event.run, loading: null };
    case 'session-started':
      changeSession(event.session.id, (view) => ({ ...view, session: event.session }));
      return next;
    case 'turn-started':
      changeSession(event.sessionId, (view) => ({
        ...view,
        live: {
          index: event.index,
          speaker: event.speaker,
          move: event.move,
          attempt: event.attempt,
          text: '',
          reasoning: '',
        },
      }));
      return next;
    case 'text-delta':
      changeSession(event.sessionId, (view) => {
        if (view.live === null || view.live.index !== event.index) return view;
        return { ...view, live: { ...view.live, [event.channel]: view.live[event.channel] + event.text } };
      });
      return next;
    case 'attempt-rejected':
      changeSession(event.sessionId, (view) => ({
        ...view,
        live: view.live === null ? null : { ...view.live, text: '', reasoning: '' },
      }));
      return next;
    case 'turn-finished':
      changeSession(event.turn.sessionId, (view) => ({
        session: { ...view.session, turnCount: event.turn.index + 1 },
        turns: [...view.turns.filter((turn) => turn.index < event.turn.index), event.turn],
        live: null,
      }));
      return next;
    case 'session-finished':
      changeSession(event.session.id, (view) => ({ ...view, session: event.session, live: null }));
      return next;
    case 'progress':
      return { ...next, progress: event.progress };
    case 'run-finished':
      return { ...next, run: event.run, loading: null };
    default:
      return assertNever(event);
  }
}
