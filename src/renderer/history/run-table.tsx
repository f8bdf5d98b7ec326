// Every stored run, newest first; a row opens the run.
import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef } from 'react';
import type { Run } from '../../shared/dialogue.ts';
import { go } from '../app/route.ts';
import { Chip } from '../components/chip.tsx';
import styles from './history.module.css';
import { doneWords, modelWords, statusTones, whenWords } from './words.ts';

export function RunTable({ runs }: { readonly runs: readonly Run[] }) {
  const scroller = useRef<HTMLDivElement>(null);
  const rows = useVirtualizer({
    count: runs.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => 57,
    overscan: 10,
  });
  return (
    <div ref={scroller} className={styles.scroller}>
      <ul className={styles.runs} style={{ height: rows.getTotalSize() }} aria-label="Runs">
        {rows.getVirtualItems().map((row) => {
          const run = runs[row.index];
          if (run === undefined) return null;
          return (
            <li
              key={run.id}
              className={styles.place}
              style={{ transform: `translateY(${row.start}px)` }}
              aria-setsize={runs.length}
              aria-posinset={row.index + 1}
            >
              <button
                type="button"
                className={styles.run}
                onClick={() => go({ page: 'run', runId: run.id, sessionId: null })}
              >
                <span className={styles.runName}>
                  <b>{run.title}</b>
                  <span className={styles.id}>{run.id}</span>
                </span>
                <span className={styles.dim}>{modelWords(run)}</span>
                <span className={styles.dim}>{whenWords(run.createdAt)}</span>
                <span className={styles.count}>{doneWords(run)}</span>
                <span className={styles.chip}>
                  <Chip tone={statusTones[run.status]}>{run.status}</Chip>
                </span>
              </button>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
