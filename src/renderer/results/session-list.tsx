// The list at the side of the results: sessions that a mark stands for, or those to look at first; each opens.
import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef } from 'react';
import type { Session } from '../../shared/dialogue.ts';
import { go, type Route } from '../app/route.ts';
import { Chip } from '../components/chip.tsx';
import { verdictOf } from '../live/words.ts';
import styles from './results.module.css';

export type ListedSession = {
  readonly session: Session;
  readonly note: string;
  /** Where it leads, unless to the session in its run. */
  readonly open?: Route;
};

export function SessionList({ title, list }: { readonly title: string; readonly list: readonly ListedSession[] }) {
  const scroller = useRef<HTMLDivElement>(null);
  const rows = useVirtualizer({
    count: list.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => 78,
    overscan: 6,
  });
  return (
    <aside className={styles.side} aria-label={title}>
      <header className={styles.sideHead}>
        <h2>{title}</h2>
        <span className={styles.faint}>{list.length}</span>
      </header>
      <div ref={scroller} className={styles.sideList}>
        {list.length === 0 ? <p className={styles.none}>None.</p> : null}
        <div style={{ height: rows.getTotalSize(), position: 'relative' }}>
          {rows.getVirtualItems().map((row) => {
            const entry = list[row.index];
            if (entry === undefined) return null;
            const verdict = verdictOf(entry.session);
            const { session, note, open = { page: 'run', runId: session.runId, sessionId: session.id } } = entry;
            return (
              <button
                key={session.id}
                ref={rows.measureElement}
                data-index={row.index}
                type="button"
                className={styles.card}
                style={{ transform: `translateY(${row.start}px)` }}
                onClick={() => go(open)}
              >
                <span className={styles.cardHead}>
                  <b>{session.scenarioId}</b>
                  <Chip tone={verdict?.tone ?? 'neutral'}>{verdict?.words ?? session.status}</Chip>
                </span>
                <span className={styles.dim}>
                  {session.personaId}, {session.targetId}, replicate {session.replicate + 1}
                </span>
                <span className={styles.faint}>{note}</span>
              </button>
            );
          })}
        </div>
      </div>
    </aside>
  );
}
