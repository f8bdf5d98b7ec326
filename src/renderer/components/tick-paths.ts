// Where the ticks of a session lie: one path per colour, so that a row costs four elements however long it is.

export type TickPaths = Readonly<Record<'user' | 'target' | 'broken' | 'open', string>>;

const usualStep = 9;

const round = (value: number): number => Math.round(value * 100) / 100;

/** The user speaks in even turns. `width` in pixels; `limit` at least `turns`. */
export function tickPaths(input: {
  readonly turns: number;
  readonly limit: number;
  readonly broken: number | null;
  readonly width: number;
}): TickPaths {
  // Open turns give way first: what was said stays readable.
  const fitting = Math.floor(input.width / usualStep);
  const shown = Math.max(input.turns, Math.min(input.limit, fitting));
  const step = Math.min(usualStep, input.width / Math.max(1, shown));
  const mark = Math.max(0.5, step - Math.min(2, step * 0.25));
  const paths = { user: '', target: '', broken: '', open: '' };
  for (let index = 0; index < shown; index++) {
    const colour =
      index === input.broken ? 'broken' : index >= input.turns ? 'open' : index % 2 === 0 ? 'user' : 'target';
    paths[colour] += `M${round(index * step)} 0h${round(mark)}v6h-${round(mark)}z`;
  }
  return paths;
}
