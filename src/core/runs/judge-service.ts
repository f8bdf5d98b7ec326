// Starts judges on stored runs, follows, cancels and takes them up again; what they said before is never overwritten.
import { isDeepStrictEqual } from 'node:util';
import type { Run, Session } from '../../shared/dialogue.ts';
import { AppError, toWireError } from '../../shared/errors.ts';
import type { Rubric } from '../../shared/schemas/rubric.ts';
import type { Assessment, JudgeResult } from '../../shared/verdicts.ts';
import type { Engine } from '../engine/engine.ts';
import { judgeResult } from '../judging/judge-result.ts';
import { loadRubric, shippedRubrics } from '../scenario/load-rubric.ts';
import type { Store } from '../store/store.ts';
import { chatModel } from './chat-model.ts';
import { judgeSessions } from './judge-work.ts';
import type { ModelRegistry } from './models.ts';

export type JudgeRequest = {
  readonly runId: string;
  readonly rubric: string;
  readonly model: string;
  readonly repeats: number;
  readonly sessions: number | null;
  readonly seed: number;
};

export type JudgeService = {
  rubrics(): ReturnType<typeof shippedRubrics>;
  start(request: JudgeRequest): Promise<Assessment>;
  /** As stored, or running here. */
  get(assessmentId: string): Assessment;
  /** Settles once more than `done` verdicts are stored, or it does not run. */
  follow(assessmentId: string, done: number): Promise<Assessment>;
  cancel(assessmentId: string): void;
  result(assessmentId: string): JudgeResult;
  dispose(): Promise<void>;
};

type Running = { readonly abort: AbortController; readonly ended: Promise<void>; readonly waiting: Set<() => void> };

export type JudgeServiceOptions = {
  readonly store: Store;
  readonly models: Pick<ModelRegistry, 'identify'>;
  readonly engine: () => Promise<Engine>;
  readonly starterPath: string;
  readonly rubricsDir: string;
  readonly now: () => number;
};

/** Parts that the judge's very weights play in the run. */
function sameAs(run: Run, sha256: string): string[] {
  return run.models
    .filter((use) => use.sha256 === sha256)
    .map(({ role, targetId }) => (role === 'simulator' ? 'simulator' : `target ${targetId}`));
}

function judged(run: Run, sessions: readonly Session[]): readonly Session[] {
  if (run.engine === 'scripted')
    throw new AppError('bad-input', `Run ${run.id} is a dry run: a script spoke, so there is nothing to judge.`);
  if (run.status === 'running')
    throw new AppError('run-busy', `Run ${run.id} is still running; a judge takes runs that are over.`);
  const valid = sessions.filter(({ outcome }) => outcome !== null && outcome.reason !== 'invalid');
  if (valid.length === 0) throw new AppError('bad-input', `Run ${run.id} has no valid session that has ended.`);
  return valid;
}

export function createJudgeService(options: JudgeServiceOptions): JudgeService {
  const { store, now } = options;
  const running = new Map<string, Running>();

  const get = (id: string): Assessment => {
    const stored = store.verdicts.get(id);
    if (stored.kind !== 'judge')
      throw new AppError('bad-input', `Assessment ${id} was made by checks, not by a judge.`);
    return running.has(id) ? { ...stored, status: 'running' } : stored;
  };

  const carryOut = async (assessment: Assessment, rubric: Rubric, sessions: readonly Session[]): Promise<void> => {
    const { id } = assessment;
    const entry = running.get(id);
    const announce = (): void => {
      for (const wake of entry?.waiting ?? []) wake();
    };
    const signal = entry?.abort.signal ?? AbortSignal.abort();
    try {
      const engine = await options.engine();
      await judgeSessions({ assessment, rubric, sessions, store, engine, signal, onVerdict: announce });
      store.verdicts.setStatus(id, signal.aborted ? 'interrupted' : 'finished');
    } catch (error) {
      if (signal.aborted) store.verdicts.setStatus(id, 'interrupted');
      else store.verdicts.setStatus(id, 'failed', toWireError(error).message);
    } finally {
      running.delete(id);
      announce();
    }
  };

  /** One that asks the same of the same, and was not brought to its end. */
  const unfinished = (request: JudgeRequest, runId: string, rubric: Rubric, sha256: string, total: number) =>
    store.verdicts
      .ofRun(runId)
      .find(
        ({ id, kind, status, judge, total: planned }) =>
          kind === 'judge' &&
          status !== 'finished' &&
          planned === total &&
          judge?.sha256 === sha256 &&
          judge.repeats === request.repeats &&
          judge.seed === request.seed &&
          isDeepStrictEqual(store.verdicts.spec(id), rubric),
      );

  return {
    rubrics: () => shippedRubrics(options.rubricsDir),
    async start(request) {
      const run = store.runs.find(request.runId);
      const all = judged(run, store.sessions.of(run.id));
      const sessions = all.slice(0, request.sessions ?? all.length);
      const rubric = await loadRubric(request.rubric, options.rubricsDir);
      const { path, model } = await chatModel(request.model, options.models, options.starterPath);
      const total = sessions.length * rubric.dimensions.length * request.repeats;
      const assessment =
        unfinished(request, run.id, rubric, model.sha256, total) ??
        store.verdicts.create({
          runId: run.id,
          kind: 'judge',
          name: rubric.id,
          title: rubric.title,
          spec: rubric,
          judge: {
            path,
            sha256: model.sha256,
            description: `${model.name} ${model.quantization}`,
            repeats: request.repeats,
            seed: request.seed,
            sameAs: sameAs(run, model.sha256),
          },
          // Until it is finished: a process that ends takes nothing back.
          status: 'interrupted',
          total,
          createdAt: now(),
        });
      if (running.has(assessment.id)) return get(assessment.id);
      const entry: Omit<Running, 'ended'> = { abort: new AbortController(), waiting: new Set() };
      running.set(assessment.id, { ...entry, ended: Promise.resolve() });
      running.set(assessment.id, { ...entry, ended: carryOut(assessment, rubric, sessions) });
      return get(assessment.id);
    },
    get,
    async follow(id, done) {
      const entry = running.get(id);
      if (entry !== undefined && get(id).done <= done) {
        const { promise, resolve } = Promise.withResolvers<void>();
        entry.waiting.add(resolve);
        await promise;
        entry.waiting.delete(resolve);
      }
      return get(id);
    },
    cancel(id) {
      running.get(get(id).id)?.abort.abort();
    },
    result(id) {
      const assessment = get(id);
      return judgeResult(assessment, store.verdicts.spec(id) as Rubric, store.verdicts.of(id));
    },
    async dispose() {
      for (const { abort } of running.values()) abort.abort();
      await Promise.all([...running.values()].map(({ ended }) => ended));
    },
  };
}
