// A word about a state; the word says it, the colour repeats it.
import type { ReactNode } from 'react';
import styles from './chip.module.css';

export type Tone = 'neutral' | 'good' | 'warn' | 'bad';

export function Chip({
  tone = 'neutral',
  title,
  children,
}: {
  readonly tone?: Tone;
  readonly title?: string;
  readonly children: ReactNode;
}) {
  return (
    <span className={`${styles.chip} ${styles[tone]}`} title={title}>
      {children}
    </span>
  );
}
