// What a suite would take and could show on this machine, before anything runs: sessions, memory, time and power.
import type { Plan } from '../../shared/contract.ts';
import { formatBytes } from '../../shared/format.ts';
import type { ResolvedSuite } from '../../shared/schemas/suite.ts';
import type { Engine, MemoryPlan } from '../engine/engine.ts';
import { metricsAhead } from '../judging/metrics-verdicts.ts';
import { powerAhead } from '../judging/power-ahead.ts';
import { suiteWarnings } from '../scenario/warnings.ts';
import type { EarlierSession } from '../store/earlier.ts';
import type { Store } from '../store/store.ts';
import { modelKey, modelOf, planContexts } from './plan.ts';
import { type Measured, timeAhead } from './time-ahead.ts';

export type Planner = {
  /**
   * `sessions`: those planned, or of a resumed run those left. Too little memory is told in the plan, with what to do.
   * `difference`: the one whose needed sessions are told, as a share.
   */
  plan(
    suite: ResolvedSuite,
    kind: Engine['kind'],
    sessions: readonly { readonly scenarioId: string }[],
    difference: number,
  ): Promise<Plan>;
  /** Kept for later plans of these models, while the core lives. */
  remember(suite: ResolvedSuite, measured: Measured): void;
};

export const usualDifference = 0.05;

function openSessionsOf(suite: ResolvedSuite, sessions: number): number {
  return Math.max(1, Math.min(suite.concurrency, sessions));
}

export function createPlanner(options: {
  readonly store: Store;
  readonly engine: (kind: Engine['kind']) => Promise<Engine>;
}): Planner {
  const { store } = options;
  /** Of ended runs, which change no more; large runs take a moment to read. */
  const read = new Map<string, readonly EarlierSession[]>();
  const measurements = new Map<string, Measured>();

  const modelsKey = (suite: ResolvedSuite): string =>
    JSON.stringify([suite.simulator, ...suite.targets].map((variant) => modelKey(modelOf(variant))).toSorted());

  const remedyFor = async (engine: Engine, suite: ResolvedSuite, memory: MemoryPlan, open: number) => {
    if (memory.fits) return null;
    let smaller = Math.floor(open / 2);
    while (smaller >= 1 && !(await engine.plan(planContexts(suite, smaller))).fits) smaller = Math.floor(smaller / 2);
    const remedy =
      smaller >= 1
        ? `It would fit with ${smaller} at once (concurrency ${smaller}).`
        : 'Not even one session at a time fits: take a smaller model, a smaller quantization or a smaller contextSize.';
    return `${suite.id} needs ${formatBytes(memory.totalBytes)} with ${open} sessions at once, and ${formatBytes(memory.availableBytes)} may be used on this machine now. ${remedy}`;
  };

  const pastOf = (suite: ResolvedSuite) => {
    const targets = suite.targets.map((target) => target.model);
    return store.earlier.runsWith(suite.simulator.model, targets).map(({ id, concurrency }) => {
      const sessions = read.get(id) ?? store.earlier.sessions(id);
      read.set(id, sessions);
      return { id, concurrency, sessions };
    });
  };

  return {
    async plan(suite, kind, sessions, difference) {
      const open = openSessionsOf(suite, sessions.length);
      const past = kind === 'llama' ? pastOf(suite) : [];
      const known = new Set(suite.scenarios.map(({ id }) => id));
      const engine = kind === 'llama' ? await options.engine(kind) : null;
      const memory = engine === null ? null : await engine.plan(planContexts(suite, open));
      return {
        suiteId: suite.id,
        title: suite.title,
        sessions: sessions.length,
        scenarios: suite.scenarios.length,
        personas: suite.personas.length,
        targets: suite.targets.length,
        replicates: suite.replicates,
        concurrency: open,
        contextSize: suite.contextSize,
        memory: memory as Plan['memory'],
        remedy: engine === null || memory === null ? null : await remedyFor(engine, suite, memory, open),
        warnings: [...suiteWarnings(suite)],
        time:
          kind === 'llama'
            ? timeAhead({
                scenarioIds: sessions.map(({ scenarioId }) => scenarioId),
                concurrency: open,
                past,
                measured: measurements.get(modelsKey(suite)) ?? null,
              })
            : null,
        power: powerAhead({
          scenarios: new Set(sessions.map(({ scenarioId }) => scenarioId)).size,
          personas: suite.personas.length,
          targets: suite.targets.length,
          metrics: metricsAhead(suite),
          sessions: sessions.length,
          difference,
          past: past.flatMap((run) =>
            run.sessions
              .filter(({ scenarioId }) => known.has(scenarioId))
              .map((session) => ({ ...session, runId: run.id })),
          ),
        }),
      };
    },

    remember(suite, measured) {
      measurements.set(modelsKey(suite), measured);
    },
  };
}
