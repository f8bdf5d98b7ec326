// Carries out one run: opens its contexts, rehearses the planned sessions side by side, stores, then publishes.
import { isBranch } from '../../shared/branches.ts';
import type { Outcome, Run, Session } from '../../shared/dialogue.ts';
import { toWireError } from '../../shared/errors.ts';
import type { Progress, RunEvent, RunEventBody } from '../../shared/events.ts';
import { reduce } from '../../shared/reducer.ts';
import type { RunView } from '../../shared/run-view.ts';
import type { ResolvedSuite } from '../../shared/schemas/suite.ts';
import type { Engine, MemoryPlan } from '../engine/engine.ts';
import { runDialogue } from '../simulation/dialogue.ts';
import type { RunChange } from '../store/runs.ts';
import type { Store } from '../store/store.ts';
import { assessEnded } from './assess.ts';
import { cellOf, dialogueOfCell } from './cell.ts';
import { createFloor } from './floor.ts';
import { createProgressMeter, type ProgressMeter } from './progress.ts';
import { createPublisher } from './publisher.ts';
import { createRooms, type Room } from './rooms.ts';
import { createRunningRates } from './running-rates.ts';
import { createSteering, type SteeringDesk } from './steering.ts';

export type CancelMode = 'after-turn' | 'now';

export type Execution = {
  readonly runId: string;
  /** Settles when the run is finished, interrupted or failed, and stored as such; never rejects. */
  readonly ended: Promise<void>;
  cancel(how: CancelMode): void;
  /** All events so far, folded. */
  view(): RunView;
  readonly steering: Pick<SteeringDesk, 'pause' | 'continue' | 'step' | 'say' | 'unsay'>;
  /** False once the run is about to end: there is nothing left to steer. */
  takesMore(): boolean;
  /** Takes a stored branch in and runs it at once, beside the others. */
  addBranch(session: Session): void;
};

type SessionEnd = { readonly outcome: Outcome } | { readonly failure: string } | 'stopped';

const progressEveryMs = 500;

export function execute(input: {
  readonly run: Run;
  readonly suite: ResolvedSuite;
  readonly sessions: readonly Session[];
  readonly openSessions: number;
  /** Sessions wait before their first turn. */
  readonly paused: boolean;
  /** Where the plan put all contexts together; null when nothing is loaded. */
  readonly device: MemoryPlan['device'] | null;
  readonly engine: Engine;
  readonly store: Store;
  /** As stored; the events of this execution go on from its seq. */
  readonly view: RunView;
  readonly listener: (event: RunEvent) => void;
}): Execution {
  const { run, suite, engine, store } = input;
  let view = input.view;
  const publisher = createPublisher(run.id, view.seq, (event) => {
    view = reduce(view, event);
    input.listener(event);
  });
  const stopAfterTurn = new AbortController();
  const abort = new AbortController();
  const queue = [...input.sessions];
  const rates = createRunningRates({
    sessions: store.sessions.of(run.id),
    human: store.turns.humanSessions(run.id),
    now: () => performance.now(),
  });
  let meter: ProgressMeter | null = null;
  let lastProgress: Progress | null = null;
  let cancelled = false;
  /** Why the run as a whole cannot go on; a failed session alone does not end it. */
  let breakdown: string | null = null;

  const publish = (body: RunEventBody): void => {
    if (body.kind === 'steering-changed') meter?.stand(body.steering.run === 'paused');
    publisher.publish(body);
  };
  if (run.status === 'planned') publish({ kind: 'run-planned', run, sessions: [...input.sessions] });
  for (const session of input.sessions.filter(isBranch)) publish({ kind: 'branch-created', session });
  const steering = createSteering(input.paused, publish);
  const rooms = createRooms({
    suite,
    engine,
    device: input.device,
    onProgress: (path, fraction) => publish({ kind: 'model-loading', path, fraction }),
    signal: stopAfterTurn.signal,
  });

  const stop = (how: CancelMode): void => {
    stopAfterTurn.abort();
    if (how === 'now') abort.abort();
    steering.stop();
  };
  const breakOff = (error: unknown): void => {
    breakdown ??= toWireError(error).message;
    stop('now');
  };

  const publishProgress = (fresh = false): void => {
    const progress = meter === null ? null : { ...meter.read(), rates: rates.read(fresh) };
    if (progress === null || JSON.stringify(progress) === JSON.stringify(lastProgress)) return;
    lastProgress = progress;
    publish({ kind: 'progress', progress });
  };

  const finishSession = (session: Session, end: SessionEnd): void => {
    const now = Date.now();
    if (end !== 'stopped' && 'failure' in end) store.sessions.fail(session.id, end.failure, now);
    else if (end !== 'stopped') store.sessions.finish(session.id, end.outcome, now);
    meter?.sessionEnded(session.id, isBranch(session) ? 'stopped' : endWord(end));
    const stored = store.sessions.get(session.id);
    rates.take(stored);
    publish({ kind: 'session-finished', session: stored, outcome: stored.outcome });
    publishProgress();
  };

  const rehearse = async (session: Session, room: Room): Promise<void> => {
    const cell = cellOf(suite, session);
    const history = store.turns.of(session.id);
    store.sessions.start(session.id, Date.now());
    meter?.sessionStarted(session.id, history.length);
    publish({ kind: 'session-started', session: store.sessions.get(session.id), turns: history });
    await using voices = await room.openVoices(cell.target);
    const end = await runDialogue({
      ...dialogueOfCell(suite, cell, session.replicate),
      sessionId: session.id,
      userVoice: voices.user,
      targetVoice: voices.target,
      history,
      emit: publish,
      commit: async (turn) => {
        await store.turns.add(turn);
        if (turn.origin === 'human') rates.leaveOut(session.id);
        meter?.turnFinished(session.id);
        publish({ kind: 'turn-finished', turn });
      },
      boundary: (speaker) => steering.boundary(session.id, speaker),
      stopAfterTurn: stopAfterTurn.signal,
      abort: abort.signal,
      now: Date.now,
    });
    // Before the session counts as finished: one that is cut off here is taken up again and gets its verdicts then.
    if (end.kind === 'ended') await assessEnded(store, suite, session, Date.now());
    finishSession(session, end.kind === 'ended' ? { outcome: end.outcome } : 'stopped');
  };

  const rehearseIn = async (session: Session, room: Room): Promise<void> => {
    try {
      await rehearse(session, room).catch((error: unknown) =>
        finishSession(session, abort.signal.aborted ? 'stopped' : { failure: toWireError(error).message }),
      );
    } catch (error) {
      // Not even the failure could be stored: a full disk, say.
      breakOff(error);
    }
  };

  const floor = createFloor({
    queue,
    sessions: input.openSessions,
    isStopped: () => stopAfterTurn.signal.aborted,
    rehearse: async (session, room) => {
      steering.opened(session.id);
      await rehearseIn(session, room);
      steering.closed(session.id);
    },
    openApart: () => rooms.open(1, true),
  });

  const carryOut = async (): Promise<void> => {
    const room = await rooms.open(input.openSessions, false);
    const planned = store.sessions.of(run.id).filter((session) => !isBranch(session));
    meter = createProgressMeter({
      total: planned.length,
      finishedBefore: planned.filter((session) => session.status === 'finished').length,
      invalidBefore: planned.filter((session) => session.outcome?.reason === 'invalid').length,
      generatedTokens: rooms.generated,
      now: Date.now,
    });
    store.runs.setStatus(run.id, { status: 'running', startedAt: run.startedAt ?? Date.now(), failure: null });
    publish({ kind: 'run-started', run: store.runs.get(run.id) });
    publishProgress();
    const ticking = setInterval(() => publishProgress(), progressEveryMs);
    try {
      const emptied = floor.begin(room);
      steering.begin();
      await emptied;
    } finally {
      clearInterval(ticking);
    }
  };

  const endOfRun = (): RunChange => {
    // Branches alone leave the run as it was.
    if (input.sessions.every(isBranch)) return run;
    const planned = store.sessions.of(run.id).filter((session) => !isBranch(session));
    const unfinished = planned.filter((session) => session.status !== 'finished').length;
    const failed = planned.filter((session) => session.status === 'failed').length;
    const interrupted = cancelled && breakdown === null;
    const status = unfinished === 0 ? 'finished' : interrupted ? 'interrupted' : 'failed';
    const reason = breakdown ?? `${failed} of ${planned.length} sessions failed.`;
    return { status, finishedAt: Date.now(), failure: status === 'failed' ? reason : null };
  };

  const conclude = (): void => {
    // Where models could not be loaded for it, a branch is told so; planned sessions wait for a resume.
    for (const session of floor.close()) {
      if (breakdown !== null && isBranch(session)) finishSession(session, { failure: breakdown });
    }
    store.runs.setStatus(run.id, endOfRun());
    publishProgress(true);
    publish({ kind: 'run-finished', run: store.runs.get(run.id) });
  };

  const carryOutAndConclude = async (): Promise<void> => {
    try {
      await carryOut();
    } catch (error) {
      // Loading that was cancelled also ends here.
      if (!cancelled) breakOff(error);
    }
    await rooms.dispose();
    try {
      conclude();
    } catch (error) {
      // The store fails, so nobody can look the end up: the event alone carries the reason.
      breakOff(error);
      publish({ kind: 'run-finished', run: { ...run, status: 'failed', failure: breakdown } });
    }
  };

  return {
    runId: run.id,
    ended: carryOutAndConclude(),
    cancel(how) {
      cancelled = true;
      stop(how);
    },
    view: () => view,
    steering,
    takesMore: floor.takes,
    addBranch(session) {
      publish({ kind: 'branch-created', session });
      floor.add(session);
    },
  };
}

function endWord(end: SessionEnd): Parameters<ProgressMeter['sessionEnded']>[1] {
  if (end === 'stopped') return 'stopped';
  if ('failure' in end) return 'failed';
  return end.outcome.reason === 'invalid' ? 'invalid' : 'finished';
}
