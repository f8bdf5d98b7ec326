// The wire protocol: calls are parsed, errors arrive whole, and a closed wire fails what waits on it.
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { AppError } from '../../src/shared/errors.ts';
import { connect, serve, type Wire } from '../../src/shared/rpc.ts';

const contract = {
  double: { params: z.object({ value: z.number() }), result: z.number() },
  fail: { params: z.object({}), result: z.number() },
} as const;

/** Two ends of an in-memory wire that copies as structured clone does. */
function wires(): { client: Wire; server: Wire; close(reason: string): void } {
  const toServer = new Set<(message: unknown) => void>();
  const toClient = new Set<(message: unknown) => void>();
  const closing = new Set<(reason: string) => void>();
  const end = (mine: Set<(message: unknown) => void>, theirs: Set<(message: unknown) => void>): Wire => ({
    send: (message) => {
      const copy: unknown = structuredClone(message);
      queueMicrotask(() => {
        for (const listener of theirs) listener(copy);
      });
    },
    onMessage: (listener) => {
      mine.add(listener);
      return () => mine.delete(listener);
    },
    onClose: (listener) => {
      closing.add(listener);
      return () => closing.delete(listener);
    },
  });
  return {
    client: end(toClient, toServer),
    server: end(toServer, toClient),
    close: (reason) => {
      for (const listener of closing) listener(reason);
    },
  };
}

function connected() {
  const { client, server, close } = wires();
  const served = serve(server, contract, {
    double: ({ value }) => value * 2,
    fail: () => {
      throw new AppError('not-found', 'Nothing here.', { place: 7 });
    },
  });
  return { calls: connect(client, contract), served, close };
}

const caught = (promise: Promise<unknown>) =>
  promise.then(
    (value) => ({ value }),
    (error: AppError) => ({ code: error.code, message: error.message, details: error.details }),
  );

describe('rpc', () => {
  it('answers a call', async () => {
    expect(await connected().calls.call('double', { value: 21 })).toBe(42);
  });

  it('carries code, message and details of an error', async () => {
    expect(await caught(connected().calls.call('fail', {}))).toEqual({
      code: 'not-found',
      message: 'Nothing here.',
      details: { place: 7 },
    });
  });

  it('refuses a call whose parameters do not fit the contract', async () => {
    const result = await caught(connected().calls.call('double', { value: 'x' } as never));
    expect(result).toMatchObject({ code: 'bad-input', message: expect.stringContaining('double') });
  });

  it('refuses a method that the contract does not have, inherited names included', async () => {
    const { calls } = connected();
    const results = [
      await caught(calls.call('absent' as never, {} as never)),
      await caught(calls.call('toString' as never, {} as never)),
    ];
    expect(results.map((result) => 'code' in result && result.code)).toEqual(['internal', 'internal']);
  });

  it('publishes events to every listener until it stops listening', async () => {
    const { calls, served } = connected();
    const heard: unknown[] = [];
    const stop = calls.onEvent((event) => heard.push(event));
    served.publish({ kind: 'one' });
    await calls.call('double', { value: 1 });
    stop();
    served.publish({ kind: 'two' });
    await calls.call('double', { value: 1 });
    expect(heard).toEqual([{ kind: 'one' }]);
  });

  it('fails waiting and later calls when the wire closes', async () => {
    const { calls, close } = connected();
    const waiting = caught(calls.call('double', { value: 1 }));
    close('The core process was ended by SIGKILL.');
    const expected = { code: 'core-died', message: 'The core process was ended by SIGKILL.', details: {} };
    expect([await waiting, await caught(calls.call('double', { value: 1 }))]).toEqual([expected, expected]);
  });
});
