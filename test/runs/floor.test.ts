// Which sessions are under way: places that get free are filled, and a branch comes first.
import { describe, expect, it } from 'vitest';
import { createFloor } from '../../src/core/runs/floor.ts';
import type { Room } from '../../src/core/runs/rooms.ts';
import { aSession } from '../records.ts';

const named = (id: string) => aSession({ id });
const room: Room = { openVoices: () => Promise.reject(new Error('no voices here')), dispose: async () => undefined };

function aFloor(options: { sessions: number; queue: readonly string[]; apart: Room | null }) {
  const begun: string[] = [];
  const ends = new Map<string, () => void>();
  const stopping = new AbortController();
  const floor = createFloor({
    queue: options.queue.map(named),
    sessions: options.sessions,
    isStopped: () => stopping.signal.aborted,
    rehearse({ id }, place) {
      begun.push(place === room ? id : `${id} apart`);
      return new Promise((resolve) => ends.set(id, resolve));
    },
    openApart: async () => {
      if (options.apart === null) throw new Error('no memory');
      return options.apart;
    },
  });
  const settle = () => new Promise((resolve) => setImmediate(resolve));
  return {
    floor,
    begun,
    settle,
    stop: () => stopping.abort(),
    async end(id: string) {
      ends.get(id)?.();
      await settle();
    },
  };
}

describe('the floor', () => {
  it('fills each place as it gets free, and is empty when all have ended', async () => {
    const { floor, begun, end } = aFloor({ sessions: 2, queue: ['a', 'b', 'c'], apart: null });
    const emptied = floor.begin(room);
    const first = [...begun];
    for (const id of ['b', 'a', 'c']) await end(id);
    await emptied;
    expect([first, begun, floor.takes()]).toEqual([['a', 'b'], ['a', 'b', 'c'], false]);
  });

  it('gives a branch a place of its own where all are taken', async () => {
    const closed: string[] = [];
    const apart: Room = { ...room, dispose: async () => void closed.push('apart') };
    const { floor, begun, end, settle } = aFloor({ sessions: 1, queue: ['a', 'b'], apart });
    const emptied = floor.begin(room);
    floor.add(named('branch'));
    await settle();
    await end('a');
    await end('b');
    expect([begun, closed, floor.takes()]).toEqual([['a', 'branch apart', 'b'], [], true]);
    await end('branch');
    await emptied;
    expect(closed).toEqual(['apart']);
  });

  it('lets a branch for which there is no memory be the next, and not be lost', async () => {
    const { floor, begun, end, settle } = aFloor({ sessions: 1, queue: ['a', 'b'], apart: null });
    void floor.begin(room);
    floor.add(named('branch'));
    await settle();
    await end('a');
    expect(begun).toEqual(['a', 'branch']);
  });

  it('begins nothing more once the run is stopped, and gives back what never began', async () => {
    const { floor, begun, end, stop } = aFloor({ sessions: 1, queue: ['a', 'b'], apart: null });
    const emptied = floor.begin(room);
    stop();
    await end('a');
    await emptied;
    expect([begun, floor.takes(), floor.close().map(({ id }) => id)]).toEqual([['a'], false, ['b']]);
  });
});
