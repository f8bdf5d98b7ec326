// A figure with its interval on a line: the dot is the estimate, the bar the interval; opens what it stands for.
import { ErrorBar, ReferenceLine, Scatter, ScatterChart, XAxis, YAxis } from 'recharts';
import styles from './results.module.css';

export type Tone = 'ink' | 'good' | 'bad' | 'grey';

const colours: Readonly<Record<Tone, string>> = {
  ink: 'var(--ink)',
  good: 'var(--good)',
  bad: 'var(--bad)',
  grey: 'var(--ink-3)',
};

type Dot = { readonly cx?: number; readonly cy?: number };

export function IntervalMark({
  estimate,
  lower,
  upper,
  least,
  most,
  tone = 'ink',
  zero = false,
  label,
  width = 220,
}: {
  readonly estimate: number;
  readonly lower: number | null;
  readonly upper: number | null;
  /** Ends of the scale. */
  readonly least: number;
  readonly most: number;
  readonly tone?: Tone;
  /** Draws the line of no difference. */
  readonly zero?: boolean;
  /** The figure in words, for those who do not see it. */
  readonly label: string;
  readonly width?: number;
}) {
  const clip = (value: number): number => Math.min(most, Math.max(least, value));
  const point = {
    x: clip(estimate),
    y: 0,
    error: [estimate - clip(lower ?? estimate), clip(upper ?? estimate) - estimate],
  };
  const colour = colours[tone];
  return (
    <span role="img" aria-label={label} className={styles.mark}>
      <ScatterChart
        width={width}
        height={20}
        margin={{ top: 0, right: 6, bottom: 0, left: 6 }}
        accessibilityLayer={false}
      >
        <XAxis type="number" dataKey="x" domain={[least, most]} hide />
        <YAxis type="number" dataKey="y" domain={[-1, 1]} hide />
        <ReferenceLine y={0} stroke="var(--line)" />
        {zero ? <ReferenceLine x={0} stroke="var(--line-strong)" strokeWidth={1.5} /> : null}
        <Scatter
          data={[point]}
          isAnimationActive={false}
          shape={({ cx, cy }: Dot) => (
            <circle cx={cx} cy={cy} r={4} fill="var(--surface)" stroke={colour} strokeWidth={2} />
          )}
        >
          {lower === null || upper === null ? null : (
            <ErrorBar
              dataKey="error"
              direction="x"
              width={0}
              stroke={colour}
              strokeWidth={5}
              strokeLinecap="round"
              isAnimationActive={false}
            />
          )}
        </Scatter>
      </ScatterChart>
    </span>
  );
}
