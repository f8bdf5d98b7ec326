// A page with nothing on it yet: says what will be here and offers the one thing to do.
import type { ReactNode } from 'react';
import styles from './empty-state.module.css';

export function EmptyState({
  title,
  action,
  children,
}: {
  readonly title: string;
  readonly action?: ReactNode;
  /** A sentence or two; quiet further ways go after the action, as `more`. */
  readonly children?: ReactNode;
}) {
  return (
    <div className={styles.empty}>
      <div className={styles.middle}>
        <h2 className={styles.title}>{title}</h2>
        {children === undefined ? null : <div className={styles.text}>{children}</div>}
        {action === undefined ? null : <div className={styles.action}>{action}</div>}
      </div>
    </div>
  );
}
