// The core's life as the window tells it: started again after a death, left dead when it keeps dying.
import { describe, expect, it } from 'vitest';
import { createCoreLink } from '../../src/main/core-link.ts';
import type { CoreProcess } from '../../src/main/core-process.ts';
import type { Wire } from '../../src/shared/rpc.ts';
import type { CoreState } from '../../src/shared/shell.ts';

type Life = { die(reason: string): void; say(event: unknown): void; readonly asked: readonly string[] };

/** Cores that answer their greeting, end when asked to, and die when told to. */
function cores(options: { readonly refuse?: string } = {}) {
  const lives: Life[] = [];
  const startProcess = (): CoreProcess => {
    const listeners = new Set<(message: unknown) => void>();
    const closing = new Set<(reason: string) => void>();
    const asked: string[] = [];
    const tell = (message: unknown): void => {
      for (const listener of listeners) listener(message);
    };
    const die = (reason: string): void => {
      for (const close of closing) close(reason);
    };
    const wire: Wire = {
      send(message) {
        const { id, method } = message as { id: string; method: string };
        asked.push(method);
        const hello = { version: '1', pid: 1, dataDir: '/data', notices: [] };
        const outcome =
          options.refuse === undefined
            ? { ok: true, value: method === 'core.hello' ? hello : {} }
            : { ok: false, error: { code: 'database-newer', message: options.refuse } };
        queueMicrotask(() => {
          tell({ frame: 'reply', id, outcome });
          if (method === 'core.stop') die('It ended.');
        });
      },
      onMessage(listener) {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
      onClose(listener) {
        closing.add(listener);
        return () => closing.delete(listener);
      },
    };
    lives.push({ die, say: (event) => tell({ frame: 'event', event }), asked });
    return { wire, kill: () => die('It was killed.') };
  };
  return { lives, startProcess };
}

function linkTo({ startProcess }: ReturnType<typeof cores>, clock = { now: 0 }) {
  const states: CoreState[] = [];
  const link = createCoreLink({
    startProcess,
    onState: (state) => states.push(state),
    onMessage: () => undefined,
    onRunEvent: () => undefined,
    now: () => clock.now,
  });
  return { link, states };
}

const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
const running = (afterDeath: string | null): CoreState => ({
  kind: 'running',
  dataDir: '/data',
  notices: [],
  afterDeath,
});

describe('the core’s life', () => {
  it('starts, and runs once it has answered', async () => {
    const { link, states } = linkTo(cores());
    link.start();
    await settled();
    expect(states).toEqual([{ kind: 'starting', afterDeath: null }, running(null)]);
  });

  it('is started again after its death, and says why it died', async () => {
    const own = cores();
    const { link, states } = linkTo(own);
    link.start();
    await settled();
    own.lives[0]?.die('It was ended by SIGKILL.');
    await settled();
    expect({ lives: own.lives.length, after: states.slice(2) }).toEqual({
      lives: 2,
      after: [
        { kind: 'dead', reason: 'It was ended by SIGKILL.' },
        { kind: 'starting', afterDeath: 'It was ended by SIGKILL.' },
        running('It was ended by SIGKILL.'),
      ],
    });
  });

  it('is left dead at the fourth death within a minute, until it is asked for', async () => {
    const own = cores();
    const { link } = linkTo(own);
    link.start();
    for (let death = 0; death < 4; death++) {
      await settled();
      own.lives.at(-1)?.die('It died.');
    }
    await settled();
    const left = { lives: own.lives.length, state: link.state() };
    link.start();
    await settled();
    expect([left, link.state()]).toEqual([{ lives: 4, state: { kind: 'dead', reason: 'It died.' } }, running(null)]);
  });

  it('is started again however often it died, if that was long ago', async () => {
    const own = cores();
    const clock = { now: 0 };
    const { link } = linkTo(own, clock);
    link.start();
    for (let death = 0; death < 8; death++) {
      await settled();
      own.lives.at(-1)?.die('It died.');
      clock.now += 30_000;
    }
    await settled();
    expect(link.state()).toEqual(running('It died.'));
  });

  it('keeps the reason of a core that refuses to start, and does not try again', async () => {
    const own = cores({ refuse: 'The database is newer than this Rehearsal.' });
    const { link } = linkTo(own);
    link.start();
    await settled();
    expect({ lives: own.lives.length, state: link.state() }).toEqual({
      lives: 1,
      state: { kind: 'dead', reason: 'The database is newer than this Rehearsal.' },
    });
  });

  it('is not started again once it was asked to end', async () => {
    const own = cores();
    const { link } = linkTo(own);
    link.start();
    await settled();
    await link.stop();
    await settled();
    expect({ asked: own.lives.map(({ asked }) => asked) }).toEqual({ asked: [['core.hello', 'core.stop']] });
  });
});
