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
  readonly sessions: Readonly<Record<string, SessionView>>;
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
    sessions: Object.fromEntries(
      snapshot.sessions.map((session) => [session.id, { session, turns: turns.get(session.id) ?? [], live: null }]),
    ),
    progress: snapshot.progress,
    loading: null,
  };
}

function changeSession(view: RunView, id: string, change: (session: SessionView) => SessionView): RunView {
  const session = view.sessions[id];
  return session === undefined ? view : { ...view, sessions: { ...view.sessions, [id]: change(session) } };
}

/** Takes one event in. Events already taken are ignored, so a snapshot and a stream may overlap. */
export function reduce(view: RunView, event: RunEvent): RunView {
  if (event.runId !== view.run.id || event.seq <= view.seq) return view;
  const next: RunView = { ...view, seq: event.seq, gap: view.gap || event.seq > view.seq + 1 };
  switch (event.kind) {
    case 'run-planned':
      return { ...viewOf({ seq: event.seq, run: event.run, sessions: event.sessions, turns: [], progress: null }) };
    case 'model-loading':
      return { ...next, loading: { path: event.path, fraction: event.fraction } };
    case 'run-started':
      return { ...next, run: event.run, loading: null };
    case 'session-started':
      return changeSession(next, event.session.id, (view) => ({ ...view, session: event.session }));
    case 'turn-started':
      return changeSession(next, event.sessionId, (view) => ({
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
    case 'text-delta':
      return changeSession(next, event.sessionId, (view) => {
        if (view.live === null || view.live.index !== event.index) return view;
        return { ...view, live: { ...view.live, [event.channel]: view.live[event.channel] + event.text } };
      });
    case 'attempt-rejected':
      return changeSession(next, event.sessionId, (view) => ({
        ...view,
        live: view.live === null ? null : { ...view.live, text: '', reasoning: '' },
      }));
    case 'turn-finished':
      return changeSession(next, event.turn.sessionId, (view) => ({
        session: { ...view.session, turnCount: event.turn.index + 1 },
        turns: [...view.turns.filter((turn) => turn.index < event.turn.index), event.turn],
        live: null,
      }));
    case 'session-finished':
      return changeSession(next, event.session.id, (view) => ({ ...view, session: event.session, live: null }));
    case 'progress':
      return { ...next, progress: event.progress };
    case 'run-finished':
      return { ...next, run: event.run, loading: null };
    default:
      return assertNever(event);
  }
}
