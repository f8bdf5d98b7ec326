// From a suite to the rows of every session, before the first one starts.
import type { Session } from '../../shared/dialogue.ts';
import type { ResolvedSuite } from '../../shared/schemas/suite.ts';
import type { ContextSpec, ModelSpec } from '../engine/engine.ts';

/**
 * Replicate by replicate, each scenario meets another persona before any meets a second one, and all targets of a pair
 * stand together: a run cut short, or limited to few sessions, still covers the scenarios and stays paired.
 */
export function planSessions(suite: ResolvedSuite, runId: string): readonly Session[] {
  const sessions: Session[] = [];
  const { scenarios, personas, targets } = suite;
  for (let replicate = 0; replicate < suite.replicates; replicate++) {
    for (let shift = 0; shift < personas.length; shift++) {
      for (const [position, scenario] of scenarios.entries()) {
        const persona = personas[(position + shift + replicate) % personas.length];
        if (persona === undefined) continue;
        for (const target of targets) {
          const ordinal = sessions.length;
          if (suite.sessionLimit !== null && ordinal >= suite.sessionLimit) return sessions;
          sessions.push({
            id: `${runId}-${ordinal}`,
            runId,
            ordinal,
            scenarioId: scenario.id,
            personaId: persona.id,
            targetId: target.id,
            replicate,
            parentSessionId: null,
            parentTurn: null,
            status: 'planned',
            outcome: null,
            failure: null,
            turnCount: 0,
            startedAt: null,
            finishedAt: null,
          });
        }
      }
    }
  }
  return sessions;
}

export function modelOf(variant: {
  readonly model: string;
  readonly adapters: readonly { readonly path: string; readonly scale: number }[];
}): ModelSpec {
  return { path: variant.model, adapters: variant.adapters };
}

/** Equal for equal model and adapters: such speakers share one context. */
export function modelKey(model: ModelSpec): string {
  return JSON.stringify([model.path, model.adapters]);
}

/**
 * The contexts a run opens: one per model and adapters, with a sequence for each voice that may be open at once.
 * A session holds one simulator voice and one target voice.
 */
export function planContexts(suite: ResolvedSuite, openSessions: number): readonly ContextSpec[] {
  const simulator = modelOf(suite.simulator);
  const models = new Map([simulator, ...suite.targets.map(modelOf)].map((model) => [modelKey(model), model]));
  const targetKeys = new Set(suite.targets.map((target) => modelKey(modelOf(target))));
  return [...models].map(([key, model]) => {
    const roles = Number(key === modelKey(simulator)) + Number(targetKeys.has(key));
    return { model, contextSize: suite.contextSize, sequences: roles * openSessions };
  });
}
