// Dialogues that are not stored: one turn to hear a persona, a few seconds to measure how fast these models speak.
import type { Turn } from '../../shared/dialogue.ts';
import { AppError } from '../../shared/errors.ts';
import type { Persona } from '../../shared/schemas/persona.ts';
import type { Scenario } from '../../shared/schemas/scenario.ts';
import type { ResolvedSuite } from '../../shared/schemas/suite.ts';
import { type Simulator, simulatorSchema, targetSchema } from '../../shared/schemas/target.ts';
import type { Engine, MemoryPlan } from '../engine/engine.ts';
import { type DialogueEnd, type DialogueInput, runDialogue } from '../simulation/dialogue.ts';
import { type Cell, cellOf, dialogueOfCell } from './cell.ts';
import { modelOf, planSessions } from './plan.ts';
import { createRooms, type Room } from './rooms.ts';
import type { Measured } from './time-ahead.ts';

/** Long enough for a few turns of every session, short enough to wait for. */
const measuredMs = 5_000;
const heardContext = 1024;

type Speakers = Pick<DialogueInput, 'userVoice' | 'targetVoice' | 'commit' | 'stopAfterTurn' | 'abort'>;

function rehearse(
  suite: Pick<ResolvedSuite, 'seed' | 'simulator'>,
  cell: Cell,
  replicate: number,
  speakers: Speakers,
): Promise<DialogueEnd> {
  return runDialogue({
    ...dialogueOfCell(suite, cell, replicate),
    sessionId: 'not-stored',
    history: [],
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
  const { suite, engine, concurrency, device } = input;
  const stop = new AbortController();
  const rooms = createRooms({ suite, engine, device, signal: new AbortController().signal });
  const queue = [...planSessions(suite, 'not-stored')];
  const work = async (room: Room): Promise<void> => {
    while (!stop.signal.aborted) {
      const session = queue.shift();
      if (session === undefined) return;
      const cell = cellOf(suite, session);
      // Sessions of a small plan are over soon; the same again, with other draws, keep all voices busy.
      queue.push({ ...session, replicate: session.replicate + suite.replicates });
      await using voices = await room.openVoices(cell.target);
      await rehearse(suite, cell, session.replicate, {
        userVoice: voices.user,
        targetVoice: voices.target,
        commit: async () => undefined,
        stopAfterTurn: stop.signal,
        abort: stop.signal,
      });
    }
  };
  try {
    const room = await rooms.open(concurrency, false);
    const startedAt = performance.now();
    const timer = setTimeout(() => stop.abort(), measuredMs);
    await Promise.all(Array.from({ length: concurrency }, () => work(room))).finally(() => {
      clearTimeout(timer);
      stop.abort();
    });
    return { tokensPerSecond: (rooms.generated() * 1000) / (performance.now() - startedAt), concurrency };
  } finally {
    await rooms.dispose();
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
      { scenario, persona: input.persona, target: targetSchema.parse({ id: 'nobody', systemPrompt: '' }) },
      0,
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
