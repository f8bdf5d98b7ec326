// A session as a row of ticks: one per turn, coloured by voice, red where it broke; many can be read at a glance.
import { tickPaths } from './tick-paths.ts';
import styles from './ticks.module.css';

export type TicksProps = {
  readonly turns: number;
  /** Turns it may still have, drawn faintly after the others. */
  readonly limit?: number;
  /** Index of the turn where something broke. */
  readonly broken?: number | null;
  /** A letter per turn, `h` where a person spoke: drawn in ink, whatever the side. */
  readonly letters?: string;
  /** Pixels; more turns than fit are drawn narrower. */
  readonly width?: number;
};

/** Decoration: the words beside it say the same. */
export function Ticks({ turns, limit = turns, broken = null, letters = '', width = 200 }: TicksProps) {
  const paths = tickPaths({ turns, limit: Math.max(limit, turns), broken, letters, width });
  return (
    <svg className={styles.ticks} width={width} height={6} viewBox={`0 0 ${width} 6`} aria-hidden="true">
      <path className={styles.open} d={paths.open} />
      <path className={styles.user} d={paths.user} />
      <path className={styles.target} d={paths.target} />
      <path className={styles.human} d={paths.human} />
      <path className={styles.broken} d={paths.broken} />
    </svg>
  );
}
