// Threads that anonymise an import's conversations, so that it takes all cores and the core stays free to answer.
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { AnonymisedMessage, AnonymiseOptions, Ruling } from './anonymise/anonymise.ts';
import type { Message, NamesSaid } from './anonymise/types.ts';

export type Task = {
  readonly said: readonly Message[];
  /** Tells conversations of one import apart. */
  readonly conversation: number;
  readonly rulings: readonly Ruling[];
  /** Null where no model is asked. */
  readonly named: NamesSaid | null;
};
export type Settings = Pick<AnonymiseOptions, 'rules' | 'style' | 'salt'>;
export type Piece = { readonly number: number; readonly tasks: readonly Task[] };
export type Answer =
  | { readonly number: number; readonly made: Made }
  | { readonly number: number; readonly failed: string };
type Made = readonly (readonly AnonymisedMessage[])[];

export type Anonymisers = {
  /** The messages of every task, in the tasks' order; many calls may wait at once. @throws Error that quotes no text */
  anonymise(tasks: readonly Task[]): Promise<Made>;
  close(): Promise<void>;
};

/** Conversations a message: few enough to share a batch among threads, enough not to wait for messages. */
const pieceTasks = 8;
/** Each takes some 115 MiB, mostly for its dictionaries and compiled patterns (`node bench/logs.ts 10`). */
const mostThreads = 4;
/** In MiB. What the core itself is started with, in V8's other measure: three halves of 4 (`shared/core-arguments.ts`). */
const youngGeneration = 12;

type Waiting = { readonly resolve: (made: Made) => void; readonly reject: (error: Error) => void };
type Thread = { readonly worker: Worker; readonly waiting: Map<number, Waiting>; fail(why: Error): void };

/** How long the threads may answer nothing while they are at work, and what is thrown then. */
export type Patience = { readonly ms: number; readonly error: () => Error };

/** `entry` is the file of anonymiser-entry, as source or as built. A thread more is begun when all others are at work. */
export function createAnonymisers(entry: string, settings: Settings, limit: Patience | null = null): Anonymisers {
  const most = Math.min(mostThreads, availableParallelism());
  const threads: Thread[] = [];
  let number = 0;
  /** Set once a thread has ended: who is given work then would never answer. */
  let failure: Error | null = null;

  const begin = (): Thread => {
    const worker = new Worker(entry, {
      workerData: settings,
      resourceLimits: { maxYoungGenerationSizeMb: youngGeneration },
    });
    const waiting: Thread['waiting'] = new Map();
    const fail = (why: Error): void => {
      failure ??= why;
      for (const { reject } of waiting.values()) reject(failure);
      waiting.clear();
    };
    worker.on('message', (answer: Answer) => {
      const one = waiting.get(answer.number);
      waiting.delete(answer.number);
      patience?.refresh();
      if ('made' in answer) one?.resolve(answer.made);
      else one?.reject(new Error(`A conversation could not be anonymised (${answer.failed})`));
    });
    worker.on('error', () => fail(new Error('A thread that anonymises ended with an error')));
    worker.on('exit', () => fail(new Error('A thread that anonymises ended')));
    return { worker, waiting, fail };
  };

  /** Refreshed by new work and by every answer of any thread: while one answers, the import goes on. */
  const patience =
    limit === null
      ? null
      : setTimeout(() => {
          const busy = threads.filter(({ waiting }) => waiting.size > 0);
          if (busy.length === 0) patience?.refresh();
          for (const thread of busy) thread.fail(limit.error());
        }, limit.ms);

  const free = (): Thread => {
    const idle = threads.find(({ waiting }) => waiting.size === 0);
    if (idle !== undefined) return idle;
    if (threads.length < most) {
      const thread = begin();
      threads.push(thread);
      return thread;
    }
    return threads.reduce((least, one) => (one.waiting.size < least.waiting.size ? one : least));
  };

  return {
    async anonymise(tasks) {
      if (failure !== null) throw failure;
      patience?.refresh();
      const pieces = Array.from({ length: Math.ceil(tasks.length / pieceTasks) }, (_, place) =>
        tasks.slice(place * pieceTasks, (place + 1) * pieceTasks),
      );
      const made = await Promise.all(
        pieces.map((piece) => {
          const { worker, waiting } = free();
          const own = number++;
          const { promise, resolve, reject } = Promise.withResolvers<Made>();
          waiting.set(own, { resolve, reject });
          worker.postMessage({ number: own, tasks: piece } satisfies Piece);
          return promise;
        }),
      );
      return made.flat();
    },
    async close() {
      failure ??= new Error('The threads that anonymise are closed');
      clearTimeout(patience ?? undefined);
      await Promise.all(threads.map(({ worker }) => worker.terminate()));
    },
  };
}
