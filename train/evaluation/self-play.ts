// Plays whole sessions with one model on both sides, as a run does but without a store: for the figures of a model.
import { resolve } from 'node:path';
import type { EngineContext } from '../../src/core/engine/engine.ts';
import { createLlamaEngine } from '../../src/core/engine/llama-engine.ts';
import { planContexts, planSessions } from '../../src/core/runs/plan.ts';
import { seedFor } from '../../src/core/runs/seed.ts';
import { loadSuite } from '../../src/core/scenario/load-suite.ts';
import { renderSystemPrompt } from '../../src/core/scenario/system-prompt.ts';
import { runDialogue } from '../../src/core/simulation/dialogue.ts';
import type { Outcome, Session, Turn } from '../../src/shared/dialogue.ts';
import type { Persona } from '../../src/shared/schemas/persona.ts';
import type { ResolvedSuite } from '../../src/shared/schemas/suite.ts';

export type Played = {
  readonly session: Session;
  readonly persona: Persona;
  readonly turns: readonly Turn[];
  readonly outcome: Outcome;
};

export type Play = {
  readonly sessions: readonly Played[];
  readonly tokensPerSecond: number;
};

/** A shipped suite with `model` on both sides and enough replicates for `sessions`. */
export async function suiteFor(name: string, model: string, sessions: number): Promise<ResolvedSuite> {
  const suite = await loadSuite(resolve(import.meta.dirname, '../../resources/suites', `${name}.yaml`), {
    starterPath: model,
    simulatorModel: model,
    targetModel: model,
  });
  const perReplicate = suite.scenarios.length * suite.personas.length * suite.targets.length;
  return { ...suite, replicates: Math.ceil(sessions / perReplicate), sessionLimit: sessions };
}

async function rehearse(suite: ResolvedSuite, session: Session, context: EngineContext): Promise<Played> {
  const scenario = suite.scenarios.find(({ id }) => id === session.scenarioId);
  const persona = suite.personas.find(({ id }) => id === session.personaId);
  const target = suite.targets.find(({ id }) => id === session.targetId);
  if (scenario === undefined || persona === undefined || target === undefined)
    throw new Error(`${session.id} names what its suite does not hold`);
  const turns: Turn[] = [];
  const source = {
    suiteSeed: suite.seed,
    scenarioId: scenario.id,
    personaId: persona.id,
    replicate: session.replicate,
  };
  const userVoice = await context.openVoice();
  const targetVoice = await context.openVoice();
  const never = new AbortController().signal;
  const end = await runDialogue({
    sessionId: session.id,
    scenario,
    persona,
    simulator: suite.simulator,
    target,
    systemPrompt: renderSystemPrompt(target, scenario),
    userVoice,
    targetVoice,
    history: [],
    seedFor: (speaker, turn, attempt) => seedFor(source, speaker, turn, attempt),
    emit: () => undefined,
    commit: async (turn) => void turns.push(turn),
    stopAfterTurn: never,
    abort: never,
    now: Date.now,
  });
  await userVoice.dispose();
  await targetVoice.dispose();
  if (end.kind === 'stopped') throw new Error(`${session.id} was stopped`);
  return { session, persona, turns, outcome: end.outcome };
}

/** Sessions in the order of their plan, whatever order they ended in. */
export async function play(suite: ResolvedSuite, concurrency: number, threads: number): Promise<Play> {
  const engine = await createLlamaEngine({ gpu: false, threads });
  try {
    const [spec, ...others] = planContexts(suite, concurrency);
    if (spec === undefined || others.length > 0) throw new Error('self-play needs one model on both sides');
    const context = await engine.openContext(spec);
    const queue = [...planSessions(suite, 'self-play')];
    const played: Played[] = [];
    const begin = performance.now();
    const work = async (): Promise<void> => {
      for (let next = queue.shift(); next !== undefined; next = queue.shift())
        played.push(await rehearse(suite, next, context));
    };
    await Promise.all(Array.from({ length: concurrency }, work));
    const seconds = (performance.now() - begin) / 1000;
    const tokensPerSecond = context.counters().tokensGenerated / seconds;
    await context.dispose();
    return { sessions: played.sort((a, b) => a.session.ordinal - b.session.ordinal), tokensPerSecond };
  } finally {
    await engine.dispose();
  }
}
