// A line across the top of a page about a state of the whole: interrupted, failed, done; with what to do about it.
import { CircleAlert, CircleCheck, Info } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './notice.module.css';

const icons = { neutral: Info, good: CircleCheck, warn: CircleAlert, bad: CircleAlert } as const;

export function Notice({
  tone = 'neutral',
  actions,
  children,
}: {
  readonly tone?: keyof typeof icons;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}) {
  const Icon = icons[tone];
  return (
    <div className={`${styles.notice} ${styles[tone]}`} role={tone === 'bad' ? 'alert' : 'status'}>
      <Icon size={16} strokeWidth={1.8} aria-hidden="true" className={styles.icon} />
      <div className={styles.text}>{children}</div>
      {actions === undefined ? null : <div className={styles.actions}>{actions}</div>}
    </div>
  );
}
