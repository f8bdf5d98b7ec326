// Starts, resumes, cancels and shows runs: from a request to stored rows and a running execution.
import { randomBytes } from 'node:crypto';
import type { Plan, RunRequest } from '../../shared/contract.ts';
import type { Run, Session } from '../../shared/dialogue.ts';
import { AppError } from '../../shared/errors.ts';
import type { RunEvent } from '../../shared/events.ts';
import type { RunView } from '../../shared/run-view.ts';
import type { ResolvedSuite } from '../../shared/schemas/suite.ts';
import type { Engine } from '../engine/engine.ts';
import type { LibraryService, Overrides } from '../library/library.ts';
import { badFiles } from '../scenario/problems.ts';
import type { Store } from '../store/store.ts';
import { type CancelMode, type Execution, execute } from './execution.ts';
import { sha256Of } from './model-hash.ts';
import type { ModelRegistry } from './models.ts';
import { modelOf, planSessions } from './plan.ts';
import { createPlanner, usualDifference } from './planning.ts';
import { measureSpeed } from './rehearsal.ts';
import { storedView } from './stored-view.ts';

export type RunService = {
  plan(request: RunRequest): Promise<Plan>;
  /** Rehearses for some seconds without storing anything; the plan then tells the time. @throws AppError run-busy. */
  measure(request: RunRequest): Promise<Plan>;
  start(request: RunRequest): Promise<Started>;
  /** Continues the sessions that are not finished; failed ones are tried again. @throws AppError run-busy, not-found. */
  resume(runId: string): Promise<Started>;
  cancel(runId: string, how: CancelMode): void;
  /** @throws AppError not-found */
  snapshot(runId: string): RunView;
  /**
   * Loads the models of a run again that has ended, for one session that `make` stores once nothing stands against it.
   * @throws AppError run-busy, model-invalid when a model changed, not-enough-memory.
   */
  reopen(runId: string, paused: boolean, make: () => Session): Promise<Session>;
  /** Null when the run does not go on, or is about to end. */
  live(runId: string): Execution | null;
  /** Resolves once the run does not go on any more. */
  ended(runId: string): Promise<void>;
  /** For other work that loads models: refused while a run goes on, and no run begins until it ends. @throws AppError run-busy. */
  whileIdle<T>(work: () => Promise<T>): Promise<T>;
  dispose(): Promise<void>;
};

type Started = { readonly runId: string; readonly plan: Plan; readonly savedAs: string | null };

export type RunServiceOptions = {
  readonly store: Store;
  readonly models: ModelRegistry;
  readonly engine: (kind: Engine['kind']) => Promise<Engine>;
  readonly library: Pick<LibraryService, 'load' | 'resolve' | 'save'>;
  readonly listener: (event: RunEvent) => void;
};

/** Sortable by time, short enough to type: 20261123-201501-a3f. */
function newRunId(): string {
  const stamp = new Date().toISOString().replaceAll(/[-:]/g, '').replace('T', '-').slice(0, 15);
  return `${stamp}-${randomBytes(2).toString('hex').slice(0, 3)}`;
}

export function createRunService(options: RunServiceOptions): RunService {
  const { store, models, library } = options;
  const planner = createPlanner({ store, engine: options.engine });
  const planOf = (
    suite: ResolvedSuite,
    kind: Engine['kind'],
    sessions: readonly Session[],
    difference = usualDifference,
  ): Promise<Plan> => planner.plan(suite, kind, sessions, difference);
  const executions = new Map<string, Execution>();
  /** Of the last event of runs that went on in this process; those of a resumed run follow. */
  const lastSeqs = new Map<string, number>();
  let launching = false;

  const overridesOf = ({ sessions, concurrency, seed, targetModel, simulatorModel }: RunRequest): Overrides => ({
    sessions,
    concurrency,
    seed,
    targetModel,
    simulatorModel,
  });

  const read = (request: RunRequest): Promise<ResolvedSuite> =>
    request.draft === undefined
      ? library.load(request.suitePath ?? '', overridesOf(request))
      : library.resolve(request.draft.suite, overridesOf(request));

  /** A draft becomes a file first, and the file is what is run. */
  const saveDraft = async ({ draft }: RunRequest): Promise<string | null> => {
    if (draft === undefined) return null;
    const { suite: value, path = null, replace = false } = draft;
    const { saved, problems } = await library.save({ kind: 'suite', value, path, replace });
    if (saved === null) throw badFiles(problems);
    return saved.path;
  };

  /** Each model, and after it its adapters: what a resumed run must find again. */
  const modelUses = async (suite: ResolvedSuite): Promise<Run['models']> => {
    const variants = [
      { role: 'simulator' as const, targetId: null, ...modelOf(suite.simulator) },
      ...suite.targets.map((target) => ({ role: 'target' as const, targetId: target.id, ...modelOf(target) })),
    ];
    const uses: Run['models'] = [];
    for (const { role, targetId, path, adapters } of variants) {
      const model = await models.identify(path);
      if (!model.hasTemplate) {
        throw new AppError(
          'model-without-template',
          `${path}: the file holds no chat template. Expected a model made for chat ("instruct" or "chat" in its name).`,
          { path },
        );
      }
      uses.push({ role, targetId, path, sha256: model.sha256, description: `${model.name} ${model.quantization}` });
      for (const adapter of adapters) {
        const description = `LoRA adapter, scale ${adapter.scale}`;
        uses.push({ role, targetId, path: adapter.path, sha256: await sha256Of(adapter.path), description });
      }
    }
    return uses;
  };

  const planAgain = async (run: Run, suite: ResolvedSuite, sessions: readonly Session[]): Promise<Plan> => {
    const plan = await planOf(suite, run.engine, sessions);
    refuseIfTooLarge(plan.memory, plan.remedy);
    if (run.engine === 'llama') refuseChangedModels(run, await modelUses(suite));
    return plan;
  };

  const launch = async (
    run: Run,
    suite: ResolvedSuite,
    sessions: readonly Session[],
    plan: Plan,
    paused: boolean,
  ): Promise<Execution> => {
    const execution = execute({
      run,
      suite,
      sessions,
      openSessions: plan.concurrency,
      paused,
      device: plan.memory?.device ?? null,
      engine: await options.engine(run.engine),
      store,
      view: storedView(store, run.id, lastSeqs.get(run.id) ?? 0),
      listener: options.listener,
    });
    executions.set(run.id, execution);
    void execution.ended.then(() => {
      lastSeqs.set(run.id, execution.view().seq);
      executions.delete(run.id);
    });
    return execution;
  };

  /** One run at a time, from the call on: reading files and planning memory take a while. */
  const alone = async <T>(begin: () => Promise<T>): Promise<T> => {
    // Who was told of a run's end may start the next one at once.
    for (const { takesMore, view, ended } of executions.values()) {
      if (!takesMore() && view().run.status !== 'running') await ended;
    }
    const busy = executions.keys().next().value;
    if (busy !== undefined || launching) {
      throw new AppError('run-busy', `${busy ?? 'Another run'} is going on. Wait for its end or stop it first.`);
    }
    launching = true;
    try {
      return await begin();
    } finally {
      launching = false;
    }
  };

  return {
    whileIdle: alone,

    async plan(request) {
      const suite = await read(request);
      return planOf(suite, kindOf(request), planSessions(suite, ''), request.difference);
    },

    measure: (request) =>
      alone(async () => {
        const suite = await read(request);
        const sessions = planSessions(suite, '');
        const { concurrency, memory, remedy } = await planOf(suite, 'llama', sessions);
        refuseIfTooLarge(memory, remedy);
        await modelUses(suite);
        const engine = await options.engine('llama');
        planner.remember(suite, await measureSpeed({ suite, engine, concurrency, device: memory?.device ?? null }));
        return planOf(suite, 'llama', sessions, request.difference);
      }),

    start: (request) =>
      alone(async () => {
        const savedAs = await saveDraft(request);
        const suite = await (savedAs === null ? read(request) : library.load(savedAs, overridesOf(request)));
        const kind = kindOf(request);
        const id = newRunId();
        const sessions = planSessions(suite, id);
        // From the headers, so that a model too large for this machine is told so before it is tried.
        const plan = await planOf(suite, kind, sessions, request.difference);
        refuseIfTooLarge(plan.memory, plan.remedy);
        const uses = kind === 'llama' ? await modelUses(suite) : [];
        const run: Run = {
          id,
          suiteId: suite.id,
          title: suite.title,
          status: 'planned',
          engine: kind,
          seed: suite.seed,
          models: uses,
          sessions: sessions.length,
          sessionsFinished: 0,
          sessionsInvalid: 0,
          branches: 0,
          createdAt: Date.now(),
          startedAt: null,
          finishedAt: null,
          failure: null,
        };
        store.runs.create(run, suite, sessions);
        await launch(run, suite, sessions, plan, request.paused === true);
        return { runId: id, plan, savedAs };
      }),

    resume: (wanted) =>
      alone(async () => {
        const run = store.runs.find(wanted);
        const suite = store.runs.suite(run.id);
        const sessions = store.sessions.of(run.id).filter((session) => session.status !== 'finished');
        if (sessions.length === 0) {
          throw new AppError(
            'bad-input',
            `Run ${run.id} is complete: all ${run.sessions} planned sessions are finished.`,
          );
        }
        const plan = await planAgain(run, suite, sessions);
        store.runs.claim(run.id);
        await launch(run, suite, sessions, plan, false);
        return { runId: run.id, plan, savedAs: null };
      }),

    reopen: (runId, paused, make) =>
      alone(async () => {
        const run = store.runs.get(runId);
        const suite = store.runs.suite(run.id);
        const plan = await planAgain(run, suite, planSessions(suite, run.id).slice(0, 1));
        store.runs.claim(run.id);
        const session = make();
        await launch(run, suite, [session], plan, paused);
        return session;
      }),

    cancel(runId, how) {
      executions.get(runId)?.cancel(how);
    },

    snapshot: (runId) => executions.get(runId)?.view() ?? storedView(store, runId, lastSeqs.get(runId) ?? 0),

    live(runId) {
      const execution = executions.get(runId);
      return execution?.takesMore() === true ? execution : null;
    },
    ended: async (runId) => executions.get(runId)?.ended,

    async dispose() {
      for (const execution of executions.values()) execution.cancel('now');
      await Promise.all([...executions.values()].map((execution) => execution.ended));
    },
  };
}

function kindOf(request: RunRequest): Engine['kind'] {
  return request.dryRun === true ? 'scripted' : 'llama';
}

function refuseIfTooLarge(memory: Plan['memory'], remedy: string | null): void {
  if (remedy !== null) throw new AppError('not-enough-memory', remedy, { memory });
}

/** A resumed run must go on with the very models it began with: its sessions are to be compared. */
function refuseChangedModels(run: Run, uses: Run['models']): void {
  for (const use of uses) {
    const before = run.models.find(
      (candidate) => candidate.role === use.role && candidate.targetId === use.targetId && candidate.path === use.path,
    );
    if (before === undefined || before.sha256 === use.sha256) continue;
    throw new AppError(
      'model-invalid',
      `${use.path} is not the file run ${run.id} began with: expected SHA-256 ${before.sha256}, found ${use.sha256}. Bring the old file back, or start a new run.`,
    );
  }
}
