// A thin bar that is filled to a share, beside the number it stands for; the number is what is read out.
import styles from './meter.module.css';

/** `value` from 0 to 1; what lies outside is cut. */
export function Meter({
  value,
  tone = 'ink',
}: {
  readonly value: number;
  readonly tone?: 'ink' | 'user' | 'target' | 'good' | 'bad';
}) {
  const share = Math.max(0, Math.min(1, value));
  return (
    <span className={styles.bar} aria-hidden="true">
      <span className={`${styles.fill} ${styles[tone]}`} style={{ width: `${share * 100}%` }} />
    </span>
  );
}
