// The sessions of a stored run: who, how long, how it ended; one is read in the middle.
import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useEffect, useId, useRef } from 'react';
import type { Session } from '../../shared/dialogue.ts';
import type { ResolvedSuite } from '../../shared/schemas/suite.ts';
import { Chip } from '../components/chip.tsx';
import { Ticks } from '../components/ticks.tsx';
import { brokenTurn, sessionDetail, verdictOf } from '../live/words.ts';
import styles from './history.module.css';

export function SessionList({
  sessions,
  suite,
  chosen,
  onChoose,
}: {
  readonly sessions: readonly Session[];
  readonly suite: ResolvedSuite | null;
  readonly chosen: string | null;
  readonly onChoose: (sessionId: string) => void;
}) {
  const id = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: sessions.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => 62,
    overscan: 6,
  });
  const place = sessions.findIndex((session) => session.id === chosen);
  useEffect(() => {
    if (place >= 0) virtual.scrollToIndex(place, { align: 'auto' });
  }, [virtual, place]);
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const next = sessions[Math.max(0, Math.min(sessions.length - 1, place + step))];
    if (next !== undefined) onChoose(next.id);
  };
  const items = virtual.getVirtualItems();
  return (
    <div
      ref={scroller}
      className={styles.sessions}
      role="listbox"
      aria-label="Sessions"
      aria-activedescendant={items.some(({ index }) => index === place) ? `${id}-${place}` : undefined}
      tabIndex={0}
      onKeyDown={onKeyDown}
    >
      <div style={{ height: virtual.getTotalSize(), position: 'relative' }} role="presentation">
        {items.map((item) => {
          const session = sessions[item.index];
          if (session === undefined) return null;
          const verdict = verdictOf(session);
          return (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the list has the keys
            // biome-ignore lint/a11y/useFocusableInteractive: the list has the focus
            <div
              key={session.id}
              id={`${id}-${item.index}`}
              className={styles.session}
              style={{ transform: `translateY(${item.start}px)` }}
              role="option"
              aria-selected={session.id === chosen}
              aria-posinset={item.index + 1}
              aria-setsize={sessions.length}
              aria-label={`Session ${session.ordinal + 1}, ${session.scenarioId}, ${sessionDetail(session, suite)}, ${verdict?.words ?? session.status}`}
              onClick={() => onChoose(session.id)}
            >
              <div className={styles.sessionLine}>
                <span className={styles.number}>{session.ordinal + 1}</span>
                <span className={styles.name}>{session.scenarioId}</span>
                <Chip tone={verdict?.tone ?? 'neutral'}>{verdict?.words ?? session.status}</Chip>
              </div>
              <div className={styles.sessionDetail}>{sessionDetail(session, suite)}</div>
              <Ticks turns={session.turnCount} broken={brokenTurn(session)} width={196} />
            </div>
          );
        })}
      </div>
    </div>
  );
}
