// All sessions of the run at the left: who, how far, how it ended; choosing one puts it on the stage.
import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, memo, useEffect, useId, useRef } from 'react';
import type { Session } from '../../shared/dialogue.ts';
import type { RunView } from '../../shared/reducer.ts';
import type { ResolvedSuite } from '../../shared/schemas/suite.ts';
import { Chip } from '../components/chip.tsx';
import { Label } from '../components/section.tsx';
import { Ticks } from '../components/ticks.tsx';
import { useRuns, watch } from './run-store.ts';
import styles from './session-strip.module.css';
import { isSpeaking, sessionOf, ticksOf, turnCountOf } from './view-access.ts';
import { brokenTurn, sessionDetail, verdictOf } from './words.ts';

const rowHeight = 62;

export function SessionStrip({ view, suite }: { readonly view: RunView; readonly suite: ResolvedSuite | null }) {
  const watched = useRuns((state) => state.watched);
  const follow = useRuns((state) => state.follow);
  const id = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: view.order.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 6,
    scrollPaddingStart: rowHeight,
    scrollPaddingEnd: rowHeight,
    directDomUpdates: true,
  });
  const place = watched === null ? -1 : view.order.indexOf(watched);
  useEffect(() => {
    if (place >= 0) virtual.scrollToIndex(place, { align: 'auto' });
  }, [virtual, place]);

  const onKeyDown = (event: KeyboardEvent): void => {
    const steps: Readonly<Record<string, number>> = {
      ArrowUp: place - 1,
      ArrowDown: place + 1,
      PageUp: place - 8,
      PageDown: place + 8,
      Home: 0,
      End: view.order.length - 1,
    };
    const next = steps[event.key];
    if (next === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    const chosen = view.order[Math.max(0, Math.min(view.order.length - 1, next))];
    if (chosen !== undefined) watch(chosen);
  };

  const items = virtual.getVirtualItems();
  // Branches stand in the list and are counted apart.
  const { done, total } = view.progress ?? { done: view.run.sessionsFinished, total: view.run.sessions };
  return (
    <div className={styles.strip}>
      <header className={styles.head}>
        <Label>Sessions</Label>
        <span className={styles.count}>
          {done.toLocaleString('en')} of {total.toLocaleString('en')}
        </span>
        <button
          type="button"
          className={styles.follow}
          aria-pressed={follow}
          aria-keyshortcuts="F"
          title="Moves on to the next session when the watched one has ended (F)"
          onClick={() => useRuns.setState({ follow: !follow })}
        >
          Follow
        </button>
      </header>
      <div
        ref={scroller}
        className={styles.list}
        role="listbox"
        aria-label="Sessions"
        aria-activedescendant={items.some((item) => item.index === place) ? `${id}-${place}` : undefined}
        tabIndex={0}
        onKeyDown={onKeyDown}
      >
        <div ref={virtual.containerRef} className={styles.all} role="presentation">
          {items.map((item) => {
            const sessionId = view.order[item.index];
            const session = sessionId === undefined ? undefined : sessionOf(view, sessionId);
            if (session === undefined) return null;
            return (
              <SessionRow
                key={session.id}
                id={`${id}-${item.index}`}
                measure={virtual.measureElement}
                place={item.index + 1}
                of={view.order.length}
                session={session}
                detail={sessionDetail(session, suite)}
                turns={turnCountOf(view, session.id)}
                limit={limitOf(suite, session)}
                letters={ticksOf(view, session.id)}
                speaking={isSpeaking(view, session.id)}
                waits={view.steering.run === 'going' && view.steering.sessions[session.id] === 'paused'}
                watched={session.id === watched}
              />
            );
          })}
        </div>
      </div>
    </div>
  );
}

/** Turns it may have in all, as far as ticks are drawn; an ended one needs no more than it has. */
function limitOf(suite: ResolvedSuite | null, session: Session): number {
  if (session.status === 'planned' || session.outcome !== null) return 0;
  return suite?.scenarios.find((scenario) => scenario.id === session.scenarioId)?.limits.turns ?? 0;
}

const SessionRow = memo(function SessionRow({
  session,
  ...row
}: {
  readonly id: string;
  readonly measure: (row: HTMLElement | null) => void;
  readonly place: number;
  readonly of: number;
  readonly session: Session;
  readonly detail: string;
  readonly turns: number;
  readonly limit: number;
  readonly letters: string;
  readonly speaking: boolean;
  /** Stands still while others go on. */
  readonly waits: boolean;
  readonly watched: boolean;
}) {
  const verdict = verdictOf(session);
  const state = verdict?.words ?? (row.speaking ? `${row.turns} turns, speaking` : `${row.turns} turns`);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the list has the keys
    // biome-ignore lint/a11y/useFocusableInteractive: the list has the focus
    <div
      id={row.id}
      className={styles.row}
      ref={row.measure}
      data-index={row.place - 1}
      role="option"
      aria-selected={row.watched}
      aria-posinset={row.place}
      aria-setsize={row.of}
      aria-label={`${session.scenarioId}, ${row.detail}, ${session.status === 'planned' ? 'not begun' : state}`}
      data-begun={session.status !== 'planned' || undefined}
      onClick={() => watch(session.id)}
    >
      <div className={styles.line}>
        <span className={styles.name}>{session.scenarioId}</span>
        {verdict === null ? (
          <span className={styles.turns}>{session.status === 'planned' ? '' : row.waits ? 'waits' : row.turns}</span>
        ) : (
          <Chip tone={verdict.tone}>{verdict.words}</Chip>
        )}
      </div>
      <div className={styles.detail}>{row.detail}</div>
      <Ticks turns={row.turns} limit={row.limit} broken={brokenTurn(session)} letters={row.letters} />
    </div>
  );
});
