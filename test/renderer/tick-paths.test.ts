// The row of ticks that stands for a session.
import { describe, expect, it } from 'vitest';
import { tickPaths } from '../../src/renderer/components/tick-paths.ts';

const count = (path: string): number => path.split('M').length - 1;
const counts = (input: Parameters<typeof tickPaths>[0]) => {
  const { user, target, broken, open } = tickPaths(input);
  return { user: count(user), target: count(target), broken: count(broken), open: count(open) };
};

describe('tickPaths', () => {
  it('gives every turn one tick in its voice, and open turns the rest', () => {
    expect(counts({ turns: 5, limit: 12, broken: null, width: 200 })).toEqual({
      user: 3,
      target: 2,
      broken: 0,
      open: 7,
    });
  });

  it('marks the turn that broke instead of its voice', () => {
    expect(counts({ turns: 4, limit: 4, broken: 3, width: 200 })).toEqual({ user: 2, target: 1, broken: 1, open: 0 });
  });

  it('draws narrower rather than leave a turn out, and lets open turns give way first', () => {
    expect(counts({ turns: 100, limit: 2000, broken: null, width: 200 })).toEqual({
      user: 50,
      target: 50,
      broken: 0,
      open: 0,
    });
  });
});
