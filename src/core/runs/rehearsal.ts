// Dialogues that are not stored: one turn to hear a persona, a few seconds to measure how fast these models speak.
import type { Turn } from '../../shared/dialogue.ts';
import { AppError } from '../../shared/errors.ts';
import type { Persona } from '../../shared/schemas/persona.ts';
import type { Scenario } from '../../shared/schemas/scenario.ts';
import type { ResolvedSuite } from '../../shared/schemas/suite.ts';
import { type Simulator, simulatorSchema, targetSchema } from '../../shared/schemas/target.ts';
import type { Engine, EngineContext, MemoryPlan } from '../engine/engine.ts';
import { renderSystemPrompt } from '../scenario/system-prompt.ts';
import { type DialogueEnd, type DialogueInput, runDialogue } from '../simulation/dialogue.ts';
import { modelKey, modelOf, planContexts, planSessions } from './plan.ts';
import { seedFor } from './seed.ts';
import type { Measured } from './time-ahead.ts';

/** Long enough for a few turns of every session, short enough to wait for. */
const measuredMs = 5_000;
const heardContext = 1024;

type Speakers = Pick<DialogueInput, 'userVoice' | 'targetVoice' | 'commit' | 'stopAfterTurn' | 'abort'>;

function rehearse(
  suite: Pick<ResolvedSuite, 'seed' | 'simulator'>,
  cell: { readonly scenario: Scenario; readonly persona: Persona; readonly replicate: number },
  target: ResolvedSuite['targets'][number],
  speakers: Speakers,
): Promise<DialogueEnd> {
  const { scenario, persona, replicate } = cell;
  const source = { suiteSeed: suite.seed, scenarioId: scenario.id, personaId: persona.id, replicate };
  return runDialogue({
    sessionId: 'not-stored',
    scenario,
    persona,
    simulator: suite.simulator,
    target,
    systemPrompt: renderSystemPrompt(target, scenario),
    history: [],
    seedFor: (speaker, turn, attempt) => seedFor(source, speaker, turn, attempt),
    emit: () => undefined,
    now: Date.now,
    ...speakers,
  });
}

/** Rehearses planned sessions for some seconds and stores nothing. @throws AppError what loading or speaking throws. */
export async function measureSpeed(input: {
  readonly suite: ResolvedSuite;
  readonly engine: Engine;
  readonly concurrency: number;
  readonly device: MemoryPlan['device'] | null;
}): Promise<Measured> {
  const { suite, engine, concurrency } = input;
  const contexts = new Map<string, EngineContext>();
  const stop = new AbortController();
  const contextOf = (variant: Parameters<typeof modelOf>[0]): EngineContext => {
    const context = contexts.get(modelKey(modelOf(variant)));
    if (context === undefined) throw new AppError('internal', `No context was opened for ${variant.model}.`);
    return context;
  };
  const generated = (): number =>
    [...contexts.values()].reduce((sum, context) => sum + context.counters().tokensGenerated, 0);
  const queue = [...planSessions(suite, 'not-stored')];
  const work = async (): Promise<void> => {
    while (!stop.signal.aborted) {
      const session = queue.shift();
      if (session === undefined) return;
      const scenario = suite.scenarios.find(({ id }) => id === session.scenarioId);
      const persona = suite.personas.find(({ id }) => id === session.personaId);
      const target = suite.targets.find(({ id }) => id === session.targetId);
      if (scenario === undefined || persona === undefined || target === undefined) return;
      // Sessions of a small plan are over soon; the same again, with other draws, keep all voices busy.
      queue.push({ ...session, replicate: session.replicate + suite.replicates });
      const userVoice = await contextOf(suite.simulator).openVoice();
      const targetVoice = await contextOf(target).openVoice();
      try {
        const cell = { scenario, persona, replicate: session.replicate };
        const commit = async (): Promise<void> => undefined;
        const signals = { stopAfterTurn: stop.signal, abort: stop.signal };
        await rehearse(suite, cell, target, { userVoice, targetVoice, commit, ...signals });
      } finally {
        await userVoice.dispose();
        await targetVoice.dispose();
      }
    }
  };
  try {
    for (const spec of planContexts(suite, concurrency))
      contexts.set(
        modelKey(spec.model),
        await engine.openContext(spec, input.device === null ? {} : { device: input.device }),
      );
    const [before, startedAt] = [generated(), performance.now()];
    const timer = setTimeout(() => stop.abort(), measuredMs);
    await Promise.all(Array.from({ length: concurrency }, work)).finally(() => {
      clearTimeout(timer);
      stop.abort();
    });
    return { tokensPerSecond: ((generated() - before) * 1000) / (performance.now() - startedAt), concurrency };
  } finally {
    await Promise.all([...contexts.values()].map((context) => context.dispose()));
  }
}

export type Heard = {
  /** Null when the simulator broke in every attempt; `broken` says how. */
  readonly turn: Turn | null;
  readonly broken: string | null;
};

/** The first turn of a dialogue as a run would have it; a scripted opening is left aside, since nobody phrases it. */
export async function hearPersona(input: {
  readonly persona: Persona;
  readonly scenario: Scenario;
  readonly simulator: Partial<Simulator>;
  readonly seed: number;
  readonly engine: Engine;
}): Promise<Heard> {
  const { opening: _, ...scenario } = input.scenario;
  const simulator = simulatorSchema.parse(input.simulator);
  const context = await input.engine.openContext({
    model: modelOf(simulator),
    contextSize: heardContext,
    sequences: 1,
  });
  try {
    const userVoice = await context.openVoice();
    const stop = new AbortController();
    let turn: Turn | null = null;
    const end = await rehearse(
      { seed: input.seed, simulator },
      { scenario, persona: input.persona, replicate: 0 },
      targetSchema.parse({ id: 'nobody', systemPrompt: '' }),
      {
        userVoice,
        targetVoice: { generate: () => Promise.reject(new AppError('internal', 'Nobody answers here.')) },
        commit: async (spoken) => {
          turn = spoken;
          stop.abort();
        },
        stopAfterTurn: stop.signal,
        abort: new AbortController().signal,
      },
    );
    return { turn, broken: turn === null && end.kind === 'ended' ? end.outcome.detail : null };
  } finally {
    await context.dispose();
  }
}
