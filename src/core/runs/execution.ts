// Carries out one run: opens its contexts, rehearses the planned sessions side by side, stores, then publishes.
import type { Outcome, Run, Session } from '../../shared/dialogue.ts';
import { AppError, toWireError } from '../../shared/errors.ts';
import type { Progress, RunEvent, RunEventBody } from '../../shared/events.ts';
import type { ResolvedSuite } from '../../shared/schemas/suite.ts';
import type { Engine, EngineContext, MemoryPlan } from '../engine/engine.ts';
import { renderSystemPrompt } from '../scenario/system-prompt.ts';
import { runDialogue } from '../simulation/dialogue.ts';
import type { Store } from '../store/store.ts';
import { assessEnded } from './assess.ts';
import { modelKey, modelOf, planContexts } from './plan.ts';
import { createProgressMeter, type ProgressMeter } from './progress.ts';
import { createPublisher } from './publisher.ts';
import { createRunningRates } from './running-rates.ts';
import { seedFor } from './seed.ts';

export type CancelMode = 'after-turn' | 'now';

export type Execution = {
  readonly runId: string;
  /** Settles when the run is finished, interrupted or failed, and stored as such; never rejects. */
  readonly ended: Promise<void>;
  cancel(how: CancelMode): void;
  /** Sequence number of the last event published. */
  seq(): number;
  progress(): Progress | null;
};

const progressEveryMs = 500;

export function execute(input: {
  readonly run: Run;
  readonly suite: ResolvedSuite;
  readonly sessions: readonly Session[];
  readonly openSessions: number;
  /** Where the plan put all contexts together; null when nothing is loaded. */
  readonly device: MemoryPlan['device'] | null;
  readonly engine: Engine;
  readonly store: Store;
  readonly listener: (event: RunEvent) => void;
}): Execution {
  const { run, suite, engine, store } = input;
  const publisher = createPublisher(run.id, input.listener);
  const stopAfterTurn = new AbortController();
  const abort = new AbortController();
  const contexts = new Map<string, EngineContext>();
  const rates = createRunningRates({
    sessions: store.sessions.of(run.id),
    human: store.turns.humanSessions(run.id),
    now: () => performance.now(),
  });
  let meter: ProgressMeter | null = null;
  let cancelled = false;
  /** Why the run as a whole cannot go on; a failed session alone does not end it. */
  let breakdown: string | null = null;

  const breakOff = (error: unknown): void => {
    breakdown ??= toWireError(error).message;
    stopAfterTurn.abort();
    abort.abort();
  };

  const contextOf = (variant: Parameters<typeof modelOf>[0]): EngineContext => {
    const context = contexts.get(modelKey(modelOf(variant)));
    if (context === undefined) throw new AppError('internal', `No context was opened for ${variant.model}.`);
    return context;
  };

  const openContexts = async (): Promise<void> => {
    for (const spec of planContexts(suite, input.openSessions)) {
      const onProgress = (fraction: number): void =>
        publisher.publish({ kind: 'model-loading', path: spec.model.path, fraction });
      const context = await engine.openContext(spec, {
        onProgress,
        signal: stopAfterTurn.signal,
        ...(input.device === null ? {} : { device: input.device }),
      });
      contexts.set(modelKey(spec.model), context);
    }
  };

  const finishSession = (session: Session, end: { outcome: Outcome } | { failure: string } | 'stopped'): void => {
    const now = Date.now();
    if (end === 'stopped') meter?.sessionEnded(session.id, 'stopped');
    else if ('failure' in end) {
      store.sessions.fail(session.id, end.failure, now);
      meter?.sessionEnded(session.id, 'failed');
    } else {
      store.sessions.finish(session.id, end.outcome, now);
      meter?.sessionEnded(session.id, end.outcome.reason === 'invalid' ? 'invalid' : 'finished');
    }
    const stored = store.sessions.get(session.id);
    rates.take(stored);
    publisher.publish({ kind: 'session-finished', session: stored, outcome: stored.outcome });
    publishProgress();
  };

  const readProgress = (fresh = false): Progress | null =>
    meter === null ? null : { ...meter.read(), rates: rates.read(fresh) };
  const publishProgress = (fresh = false): void => {
    const progress = readProgress(fresh);
    if (progress !== null) publisher.publish({ kind: 'progress', progress });
  };

  const rehearse = async (session: Session): Promise<void> => {
    const scenario = suite.scenarios.find((candidate) => candidate.id === session.scenarioId);
    const persona = suite.personas.find((candidate) => candidate.id === session.personaId);
    const target = suite.targets.find((candidate) => candidate.id === session.targetId);
    if (scenario === undefined || persona === undefined || target === undefined) {
      throw new AppError('internal', `Session ${session.id} names what its suite does not hold.`);
    }
    const history = store.turns.of(session.id);
    store.sessions.start(session.id, Date.now());
    meter?.sessionStarted(session.id, history.length);
    publisher.publish({ kind: 'session-started', session: store.sessions.get(session.id) });
    await using userVoice = disposing(await contextOf(suite.simulator).openVoice());
    await using targetVoice = disposing(await contextOf(target).openVoice());
    const source = {
      suiteSeed: suite.seed,
      scenarioId: scenario.id,
      personaId: persona.id,
      replicate: session.replicate,
    };
    const end = await runDialogue({
      sessionId: session.id,
      scenario,
      persona,
      simulator: suite.simulator,
      target,
      systemPrompt: renderSystemPrompt(target, scenario),
      userVoice: userVoice.value,
      targetVoice: targetVoice.value,
      history,
      seedFor: (speaker, turn, attempt) => seedFor(source, speaker, turn, attempt),
      emit: (event: RunEventBody) => publisher.publish(event),
      commit: async (turn) => {
        await store.turns.add(turn);
        if (turn.origin === 'human') rates.leaveOut(session.id);
        meter?.turnFinished(session.id);
        publisher.publish({ kind: 'turn-finished', turn });
      },
      stopAfterTurn: stopAfterTurn.signal,
      abort: abort.signal,
      now: Date.now,
    });
    // Before the session counts as finished: one that is cut off here is taken up again and gets its verdicts then.
    if (end.kind === 'ended') await assessEnded(store, suite, session, Date.now());
    finishSession(session, end.kind === 'ended' ? { outcome: end.outcome } : 'stopped');
  };

  const work = async (queue: Session[]): Promise<void> => {
    for (let session = queue.shift(); session !== undefined; session = queue.shift()) {
      if (stopAfterTurn.signal.aborted || abort.signal.aborted) return;
      try {
        await rehearse(session).catch((error: unknown) =>
          finishSession(session, abort.signal.aborted ? 'stopped' : { failure: toWireError(error).message }),
        );
      } catch (error) {
        // Not even the failure could be stored: a full disk, say.
        breakOff(error);
      }
    }
  };

  const carryOut = async (): Promise<void> => {
    await openContexts();
    const counted = [...contexts.values()];
    const before = sumGenerated(counted);
    const planned = store.sessions.of(run.id);
    meter = createProgressMeter({
      total: planned.length,
      finishedBefore: planned.filter((session) => session.status === 'finished').length,
      invalidBefore: planned.filter((session) => session.outcome?.reason === 'invalid').length,
      generatedTokens: () => sumGenerated(counted) - before,
      now: Date.now,
    });
    store.runs.setStatus(run.id, { status: 'running', startedAt: run.startedAt ?? Date.now(), failure: null });
    publisher.publish({ kind: 'run-started', run: store.runs.get(run.id) });
    const ticking = setInterval(() => publishProgress(), progressEveryMs);
    try {
      const queue = [...input.sessions];
      await Promise.all(Array.from({ length: input.openSessions }, () => work(queue)));
    } finally {
      clearInterval(ticking);
    }
  };

  const conclude = (): void => {
    const sessions = store.sessions.of(run.id);
    const unfinished = sessions.filter((session) => session.status !== 'finished').length;
    const failed = sessions.filter((session) => session.status === 'failed').length;
    const interrupted = cancelled && breakdown === null;
    const status = unfinished === 0 ? 'finished' : interrupted ? 'interrupted' : 'failed';
    const reason = breakdown ?? `${failed} of ${sessions.length} sessions failed.`;
    store.runs.setStatus(run.id, {
      status,
      finishedAt: Date.now(),
      failure: status === 'failed' ? reason : null,
    });
    publishProgress(true);
    publisher.publish({ kind: 'run-finished', run: store.runs.get(run.id) });
  };

  const carryOutAndConclude = async (): Promise<void> => {
    try {
      if (run.status === 'planned') {
        publisher.publish({ kind: 'run-planned', run, sessions: [...input.sessions] });
      }
      await carryOut();
    } catch (error) {
      // Loading that was cancelled also ends here.
      if (!cancelled) breakOff(error);
    }
    await Promise.allSettled([...contexts.values()].map((context) => context.dispose()));
    try {
      conclude();
    } catch (error) {
      // The store fails, so nobody can look the end up: the event alone carries the reason.
      breakOff(error);
      publisher.publish({ kind: 'run-finished', run: { ...run, status: 'failed', failure: breakdown } });
    }
  };

  return {
    runId: run.id,
    ended: carryOutAndConclude(),
    cancel(how) {
      cancelled = true;
      stopAfterTurn.abort();
      if (how === 'now') abort.abort();
    },
    seq: publisher.seq,
    progress: readProgress,
  };
}

function sumGenerated(contexts: readonly EngineContext[]): number {
  return contexts.reduce((sum, context) => sum + context.counters().tokensGenerated, 0);
}

function disposing<T extends { dispose(): Promise<void> }>(value: T): AsyncDisposable & { readonly value: T } {
  return { value, [Symbol.asyncDispose]: () => value.dispose() };
}
