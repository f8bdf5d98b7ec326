// Calls, replies and events over any wire that can send and receive values: IPC channel, message port, or two functions.
import { z } from 'zod';
import { AppError, fromWireError, toWireError, type WireError, wireErrorSchema } from './errors.ts';

/** A wire carries structured-clonable values in order. `onMessage` and `onClose` return functions that stop listening. */
export type Wire = {
  send(message: unknown): void;
  onMessage(listener: (message: unknown) => void): () => void;
  onClose(listener: (reason: string) => void): () => void;
};

const idSchema = z.union([z.int(), z.string()]);
type CallId = z.infer<typeof idSchema>;

const frameSchema = z.discriminatedUnion('frame', [
  z.object({ frame: z.literal('call'), id: idSchema, method: z.string(), params: z.unknown() }),
  z.object({
    frame: z.literal('reply'),
    id: idSchema,
    outcome: z.union([
      z.object({ ok: z.literal(true), value: z.unknown() }),
      z.object({ ok: z.literal(false), error: wireErrorSchema }),
    ]),
  }),
  z.object({ frame: z.literal('event'), event: z.unknown() }),
]);
type Frame = z.infer<typeof frameSchema>;

/** Methods by name: what goes in and what comes out. */
export type ContractShape = Readonly<Record<string, { readonly params: z.ZodType; readonly result: z.ZodType }>>;
export type Params<C extends ContractShape, M extends keyof C> = z.input<C[M]['params']>;
export type Result<C extends ContractShape, M extends keyof C> = z.output<C[M]['result']>;
export type Handlers<C extends ContractShape> = {
  readonly [M in keyof C]: (params: z.output<C[M]['params']>) => Promise<Result<C, M>> | Result<C, M>;
};

/** Answers calls that arrive on the wire; every call is parsed first. Gives a function that publishes events. */
export function serve<C extends ContractShape>(
  wire: Wire,
  contract: C,
  handlers: Handlers<C>,
): { publish(event: unknown): void; stop(): void } {
  const post = (frame: Frame): void => wire.send(frame);
  const answer = async (id: CallId, method: string, params: unknown): Promise<void> => {
    try {
      const entry = Object.hasOwn(contract, method) ? contract[method] : undefined;
      if (entry === undefined) throw new AppError('internal', `The core has no method "${method}".`);
      const parsed = entry.params.safeParse(params);
      if (!parsed.success) throw new AppError('bad-input', `Bad call of ${method}: ${z.prettifyError(parsed.error)}`);
      const handler = handlers[method] as (input: unknown) => unknown;
      post({ frame: 'reply', id, outcome: { ok: true, value: await handler(parsed.data) } });
    } catch (error) {
      post({
        frame: 'reply',
        id,
        outcome: { ok: false, error: toWireError(error) as z.infer<typeof wireErrorSchema> },
      });
    }
  };
  const stop = wire.onMessage((message) => {
    const frame = frameSchema.safeParse(message);
    if (frame.success && frame.data.frame === 'call') void answer(frame.data.id, frame.data.method, frame.data.params);
  });
  return { publish: (event) => post({ frame: 'event', event }), stop };
}

export type Client<C extends ContractShape> = {
  /** @throws AppError what the core threw, or core-died when the wire closed before the reply. */
  call<M extends keyof C & string>(method: M, params: Params<C, M>): Promise<Result<C, M>>;
  onEvent(listener: (event: unknown) => void): () => void;
};

/**
 * The calling end. Results are trusted: they come from our own core, which speaks the same contract. Clients that share
 * a wire through a relay each take a prefix of their own; replies to others are left alone.
 */
export function connect<C extends ContractShape>(wire: Wire, _contract: C, idPrefix = ''): Client<C> {
  const waiting = new Map<CallId, { resolve(value: never): void; reject(error: Error): void }>();
  const listeners = new Set<(event: unknown) => void>();
  let lastId = 0;
  let closed: string | null = null;

  wire.onMessage((message) => {
    const parsed = frameSchema.safeParse(message);
    if (!parsed.success) return;
    const frame = parsed.data;
    if (frame.frame === 'event') for (const listener of listeners) listener(frame.event);
    if (frame.frame !== 'reply') return;
    const call = waiting.get(frame.id);
    waiting.delete(frame.id);
    if (frame.outcome.ok) call?.resolve(frame.outcome.value as never);
    else call?.reject(fromWireError(frame.outcome.error as WireError));
  });
  wire.onClose((reason) => {
    closed = reason;
    for (const call of waiting.values()) call.reject(new AppError('core-died', reason));
    waiting.clear();
  });

  return {
    call(method, params) {
      if (closed !== null) return Promise.reject(new AppError('core-died', closed));
      const id = idPrefix === '' ? ++lastId : `${idPrefix}${++lastId}`;
      return new Promise((resolve, reject) => {
        waiting.set(id, { resolve, reject });
        wire.send({ frame: 'call', id, method, params } satisfies Frame);
      });
    },
    onEvent(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
