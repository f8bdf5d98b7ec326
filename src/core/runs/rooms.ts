// Where the voices of a run's sessions live: its contexts, opened once for all planned sessions, and apart for a branch more.
import { AppError } from '../../shared/errors.ts';
import type { ResolvedSuite } from '../../shared/schemas/suite.ts';
import type { Target } from '../../shared/schemas/target.ts';
import type { Engine, EngineContext, MemoryPlan, Voice } from '../engine/engine.ts';
import { modelKey, modelOf, planContexts } from './plan.ts';

export type Voices = AsyncDisposable & { readonly user: Voice; readonly target: Voice };

/** Contexts for so many sessions at once. */
export type Room = {
  openVoices(target: Target): Promise<Voices>;
  dispose(): Promise<void>;
};

export type Rooms = {
  /** @param apart never in a context that is open already. @throws AppError from the engine, not-enough-memory for one */
  open(sessions: number, apart: boolean): Promise<Room>;
  /** Tokens generated in all rooms since they were opened. */
  generated(): number;
  dispose(): Promise<void>;
};

export function createRooms(input: {
  readonly suite: ResolvedSuite;
  readonly engine: Engine;
  /** Where the plan put all contexts together; null when nothing is loaded. */
  readonly device: MemoryPlan['device'] | null;
  readonly onProgress?: (path: string, fraction: number) => void;
  /** Ends loading. */
  readonly signal: AbortSignal;
}): Rooms {
  const { suite, engine } = input;
  const rooms = new Map<Room, () => number>();
  let generatedBefore = 0;

  const openContexts = async (sessions: number, apart: boolean): Promise<ReadonlyMap<string, EngineContext>> => {
    const contexts = new Map<string, EngineContext>();
    try {
      for (const spec of planContexts(suite, sessions)) {
        const context = await engine.openContext(spec, {
          apart,
          // Apart, the weights are loaded already: the common room has them.
          onProgress: (fraction) => apart || input.onProgress?.(spec.model.path, fraction),
          signal: input.signal,
          ...(input.device === null ? {} : { device: input.device }),
        });
        contexts.set(modelKey(spec.model), context);
      }
      return contexts;
    } catch (error) {
      await disposeAll([...contexts.values()]);
      throw error;
    }
  };

  return {
    async open(sessions, apart) {
      const contexts = await openContexts(sessions, apart);
      const opened = sumGenerated(contexts);
      const voiceOf = (variant: Parameters<typeof modelOf>[0]): Promise<Voice> => {
        const context = contexts.get(modelKey(modelOf(variant)));
        if (context === undefined) throw new AppError('internal', `No context was opened for ${variant.model}.`);
        return context.openVoice();
      };
      const generated = (): number => sumGenerated(contexts) - opened;
      const room: Room = {
        async openVoices(target) {
          const user = await voiceOf(suite.simulator);
          try {
            return voicesOf(user, await voiceOf(target));
          } catch (error) {
            await user.dispose();
            throw error;
          }
        },
        async dispose() {
          if (!rooms.delete(room)) return;
          generatedBefore += generated();
          await disposeAll([...contexts.values()]);
        },
      };
      rooms.set(room, generated);
      return room;
    },
    generated: () => [...rooms.values()].reduce((sum, generated) => sum + generated(), generatedBefore),
    dispose: () => disposeAll([...rooms.keys()]),
  };
}

function voicesOf(user: Voice, target: Voice): Voices {
  return { user, target, [Symbol.asyncDispose]: () => disposeAll([user, target]) };
}

async function disposeAll(owned: readonly { dispose(): Promise<void> }[]): Promise<void> {
  await Promise.allSettled(owned.map((one) => one.dispose()));
}

function sumGenerated(contexts: ReadonlyMap<string, EngineContext>): number {
  return [...contexts.values()].reduce((sum, context) => sum + context.counters().tokensGenerated, 0);
}
