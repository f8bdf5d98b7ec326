// Follows one run from start to end over the core process: events to the stage, Ctrl-C to the core, and back on its feet when the core dies.
import type { Plan, RunSummary } from '../shared/contract.ts';
import type { Run, Session } from '../shared/dialogue.ts';
import { AppError, toWireError } from '../shared/errors.ts';
import { type RunEvent, runEventSchema } from '../shared/events.ts';
import { type RunView, reduce, viewOf } from '../shared/reducer.ts';
import { type CoreProcess, startCore } from './core-process.ts';
import type { Stage } from './terminal/stage.ts';

export type Launch = (core: CoreProcess) => Promise<{ readonly runId: string; readonly plan: Plan }>;

export type Rehearsal = {
  readonly run: Run;
  readonly sessions: readonly Session[];
  readonly summary: RunSummary;
  readonly plan: Plan;
  readonly dataDir: string;
};

/** A core that dies is started again as long as each life stores at least one new turn, and at most this often. */
const mostRestarts = 5;

type LifeEnd =
  | { readonly kind: 'finished' }
  | { readonly kind: 'died'; readonly reason: string; readonly turns: number };

/**
 * @returns the run as stored at its end: finished, interrupted or failed.
 * @throws AppError what the core refused to start, or core-died when it could not be brought back.
 */
export async function rehearse(input: {
  readonly dataDir: string;
  readonly launch: Launch;
  readonly stage: Stage;
  /** Told once the plan is stored. */
  readonly onPlanned: (core: CoreProcess, runId: string, plan: Plan) => void;
}): Promise<Rehearsal> {
  const { stage } = input;
  let core = await startCore({ dataDir: input.dataDir });
  let events = gatherEvents(core);
  for (const notice of core.notices) stage.note(notice);
  const interruption = watchInterrupts(stage);
  try {
    const launched = await launchOrInterrupt(core, input.launch, interruption);
    const { runId } = launched;
    let { plan } = launched;
    input.onPlanned(core, runId, plan);
    for (let restarts = 0; ; restarts++) {
      const end = await followLife(core, events, runId, stage, interruption);
      if (end.kind === 'finished') break;
      stage.note(`${end.reason} Every turn that was announced is stored.`);
      if (interruption.count() > 0)
        throw new AppError('cancelled', `Interrupted. "rehearsal resume ${runId}" goes on.`);
      if (restarts >= mostRestarts || end.turns === 0) {
        throw new AppError(
          'core-died',
          `The core process keeps dying. What was stored is kept; "rehearsal resume ${runId}" tries again, "rehearsal doctor" looks at the machine and the models.`,
        );
      }
      stage.note('Starting the core again and resuming the run.');
      core = await startCore({ dataDir: input.dataDir });
      events = gatherEvents(core);
      plan = await resumeAgain(core, runId);
    }
    const { run, sessions, summary } = await core.client.call('runs.get', { runId });
    return { run, sessions, summary, plan, dataDir: core.dataDir };
  } finally {
    interruption.dispose();
    await core.stop();
  }
}

/** @throws AppError core-died: why the run cannot go on, and what is kept. */
async function resumeAgain(core: CoreProcess, runId: string): Promise<Plan> {
  try {
    return (await core.client.call('runs.resume', { runId })).plan;
  } catch (error) {
    throw new AppError(
      'core-died',
      `${toWireError(error).message}\nRun ${runId} is interrupted and keeps what was stored; "rehearsal resume ${runId}" goes on once this is mended.`,
    );
  }
}

type Interruption = {
  /** Times Ctrl-C was pressed. */
  count(): number;
  onPress(listener: () => void): () => void;
  dispose(): void;
};

function watchInterrupts(stage: Stage): Interruption {
  let presses = 0;
  const listeners = new Set<() => void>();
  const press = (): void => {
    presses += 1;
    if (presses === 1) stage.note('Finishing the current turns; everything is stored. Ctrl-C again stops at once.');
    if (presses === 2) stage.note('Stopping at once; turns not finished are dropped.');
    for (const listener of listeners) listener();
  };
  process.on('SIGINT', press);
  process.on('SIGTERM', press);
  return {
    count: () => presses,
    onPress(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    dispose() {
      process.off('SIGINT', press);
      process.off('SIGTERM', press);
    },
  };
}

/** Before there is a run to interrupt, the first Ctrl-C ends everything. */
async function launchOrInterrupt(core: CoreProcess, launch: Launch, interruption: Interruption) {
  const interrupted = new Promise<never>((_, reject) => {
    interruption.onPress(() => reject(new AppError('cancelled', 'Interrupted before the run began.')));
  });
  interrupted.catch(() => undefined);
  return Promise.race([launch(core), interrupted]);
}

type EventGatherer = {
  /** Hands over what came so far, then everything as it comes. */
  pass(listener: (event: RunEvent) => void): void;
};

/** Listens from before the run is launched, so that none of its events is missed. */
function gatherEvents(core: CoreProcess): EventGatherer {
  const early: RunEvent[] = [];
  let listener = (event: RunEvent): void => void early.push(event);
  core.client.onEvent((data) => {
    const event = runEventSchema.safeParse(data);
    if (event.success) listener(event.data);
  });
  return {
    pass(next) {
      listener = next;
      for (const event of early.splice(0)) next(event);
    },
  };
}

/** From a started run to its end or the core's death. */
async function followLife(
  core: CoreProcess,
  events: EventGatherer,
  runId: string,
  stage: Stage,
  interruption: Interruption,
): Promise<LifeEnd> {
  let turns = 0;
  const { promise: ended, resolve: end } = Promise.withResolvers<LifeEnd>();
  void core.died.then((reason) => end({ kind: 'died', reason, turns }));
  const stopPresses = interruption.onPress(() => {
    const how = interruption.count() === 1 ? 'after-turn' : 'now';
    void core.client.call('runs.cancel', { runId, how }).catch(() => undefined);
    if (interruption.count() > 2) core.kill();
  });
  try {
    let view: RunView = viewOf(await core.client.call('runs.snapshot', { runId }));
    events.pass((event) => {
      if (event.runId !== runId) return;
      if (event.seq > view.seq) {
        view = reduce(view, event);
        if (event.kind === 'turn-finished') turns += 1;
        stage.update(view, event);
      }
      if (event.kind === 'run-finished') end({ kind: 'finished' });
    });
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== 'core-died') throw error;
    end({ kind: 'died', reason: error.message, turns });
  }
  const result = await ended;
  stopPresses();
  return result;
}
