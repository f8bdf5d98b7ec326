// A rate with its interval as a line with a point: the interval is the thing, the point stands in it.
import styles from './interval-bar.module.css';

/** Shares from 0 to 1. Bounds are null where there are too few sessions: then only the point is drawn, hollow. */
export function IntervalBar({
  label,
  estimate,
  lower,
  upper,
  width = 160,
}: {
  readonly label: string;
  readonly estimate: number;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly width?: number;
}) {
  const x = (share: number): number => 5 + Math.max(0, Math.min(1, share)) * (width - 10);
  return (
    <svg className={styles.bar} width={width} height={16} viewBox={`0 0 ${width} 16`} role="img" aria-label={label}>
      <line className={styles.scale} x1={5} x2={width - 5} y1={8} y2={8} />
      {lower === null || upper === null ? null : (
        <line className={styles.interval} x1={x(lower)} x2={x(upper)} y1={8} y2={8} />
      )}
      <circle className={styles.point} cx={x(estimate)} cy={8} r={4} />
    </svg>
  );
}
