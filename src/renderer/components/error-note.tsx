// What went wrong and what to do about it, in the place where it was tried.
import { CircleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './error-note.module.css';
import { errorWords } from './error-words.ts';

/** `error` is whatever was thrown, or a sentence. */
export function ErrorNote({ error, action }: { readonly error: unknown; readonly action?: ReactNode }) {
  return (
    <div className={styles.note} role="alert">
      <CircleAlert size={16} strokeWidth={1.8} aria-hidden="true" className={styles.icon} />
      <div className={styles.text}>
        {errorWords(error)}
        {action === undefined ? null : <div className={styles.action}>{action}</div>}
      </div>
    </div>
  );
}
