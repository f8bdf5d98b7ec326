// Where the ticks of a session lie: one path per colour, so that a row costs four elements however long it is.

export type TickPaths = Readonly<Record<'user' | 'target' | 'human' | 'broken' | 'open', string>>;

const usualStep = 9;

const round = (value: number): number => Math.round(value * 100) / 100;

/** The user speaks in even turns. `width` in pixels; `limit` at least `turns`. */
export function tickPaths(input: {
  readonly turns: number;
  readonly limit: number;
  readonly broken: number | null;
  readonly width: number;
  /** A letter per turn, `h` where a person spoke. */
  readonly letters?: string;
}): TickPaths {
  // Open turns give way first: what was said stays readable.
  const fitting = Math.floor(input.width / usualStep);
  const shown = Math.max(input.turns, Math.min(input.limit, fitting));
  const step = Math.min(usualStep, input.width / Math.max(1, shown));
  const mark = Math.max(0.5, step - Math.min(2, step * 0.25));
  const paths = { user: '', target: '', human: '', broken: '', open: '' };
  for (let index = 0; index < shown; index++) {
    paths[colourOf(input, index)] += `M${round(index * step)} 0h${round(mark)}v6h-${round(mark)}z`;
  }
  return paths;
}

function colourOf(input: Parameters<typeof tickPaths>[0], index: number): keyof TickPaths {
  if (index === input.broken) return 'broken';
  if (index >= input.turns) return 'open';
  if (input.letters?.[index] === 'h') return 'human';
  return index % 2 === 0 ? 'user' : 'target';
}
