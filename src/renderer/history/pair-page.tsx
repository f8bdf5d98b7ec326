// Two sessions side by side, aligned by turn: where they part is marked.
import { useVirtualizer } from '@tanstack/react-virtual';
import { useMemo, useRef } from 'react';
import type { Contract } from '../../shared/contract.ts';
import type { Turn } from '../../shared/dialogue.ts';
import type { Result } from '../../shared/rpc.ts';
import { Frame } from '../app/frame.tsx';
import { go, type SessionPlace } from '../app/route.ts';
import { useCall } from '../app/use-call.ts';
import { Button } from '../components/button.tsx';
import { Chip } from '../components/chip.tsx';
import { EmptyState } from '../components/empty-state.tsx';
import { ErrorNote } from '../components/error-note.tsx';
import { Select } from '../components/inputs.tsx';
import { verdictOf } from '../live/words.ts';
import styles from './pair.module.css';
import { type PairRow, pairRows, partsAt } from './pair-rows.ts';
import { whenWords } from './words.ts';

type Stored = Result<Contract, 'sessions.get'>;

export function PairPage({ first, second }: { readonly first: SessionPlace; readonly second: SessionPlace | null }) {
  const left = useCall('sessions.get', { runId: first[0], session: first[1] });
  const right = useCall('sessions.get', second === null ? null : { runId: second[0], session: second[1] });
  const failed = [left, ...(second === null ? [] : [right])].find(({ state }) => state === 'failed');
  return (
    <Frame
      title={<b>Two sessions side by side</b>}
      actions={
        <Button onClick={() => go({ page: 'run', runId: first[0], sessionId: first[1] })}>Back to the run</Button>
      }
      foot={<span>Aligned by turn. A line marks the first turn at which they part.</span>}
    >
      <div className={styles.page}>
        {failed?.state === 'failed' ? <ErrorNote error={failed.message} /> : null}
        <div className={styles.heads}>
          <Head stored={left.value} runId={first[0]} />
          <div className={styles.chooser}>
            {second === null ? null : <Head stored={right.value} runId={second[0]} />}
            <Partner first={first} second={second} like={left.value} />
          </div>
        </div>
        {left.value === null ? null : second === null ? (
          <EmptyState title="Which session beside it?">
            Choose one of the same scenario above: the same user with another target, say.
          </EmptyState>
        ) : right.value === null ? null : (
          <Rows first={left.value.turns} second={right.value.turns} />
        )}
      </div>
    </Frame>
  );
}

function Head({ stored, runId }: { readonly stored: Stored | null; readonly runId: string }) {
  if (stored === null) return <div />;
  const { session } = stored;
  const verdict = verdictOf(session);
  return (
    <div className={styles.head}>
      <b>{session.scenarioId}</b>
      <Chip tone={verdict?.tone ?? 'neutral'}>{verdict?.words ?? session.status}</Chip>
      <span className={styles.dim}>
        {session.targetId}, {session.personaId}, replicate {session.replicate + 1}, run {runId}
      </span>
    </div>
  );
}

/** Sessions of the same scenario, from all runs: the ones worth putting beside it. */
function Partner({
  first,
  second,
  like,
}: {
  readonly first: SessionPlace;
  readonly second: SessionPlace | null;
  readonly like: Stored | null;
}) {
  const scenarioId = like?.session.scenarioId;
  const found = useCall(
    'history.search',
    scenarioId === undefined ? null : { filters: { scenarios: [scenarioId] }, limit: 200 },
  );
  const choices = (found.value?.sessions ?? [])
    .filter(({ session }) => session.id !== first[1])
    .map(({ session, run }) => ({
      value: `${run.id} ${session.id}`,
      label: `${session.targetId}, ${session.personaId} ${session.replicate + 1}, ${run.title}, ${whenWords(run.createdAt)}`,
    }));
  return (
    <Select
      aria-label="The other session"
      placeholder="choose the other session"
      value={second?.join(' ') ?? ''}
      onValue={(value) => {
        const [runId, sessionId] = value.split(' ');
        if (runId !== undefined && sessionId !== undefined) go({ page: 'pair', first, second: [runId, sessionId] });
      }}
      choices={choices}
    />
  );
}

function Rows({ first, second }: { readonly first: readonly Turn[]; readonly second: readonly Turn[] }) {
  const rows = useMemo(() => pairRows(first, second), [first, second]);
  const parts = partsAt(rows);
  const scroller = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => 64,
    overscan: 8,
  });
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it
    <section ref={scroller} className={styles.scroller} tabIndex={0} aria-label="Both dialogues">
      <div style={{ height: virtual.getTotalSize(), position: 'relative' }}>
        {virtual.getVirtualItems().map((item) => {
          const row = rows[item.index];
          return row === undefined ? null : (
            <div
              key={item.key}
              ref={virtual.measureElement}
              data-index={item.index}
              className={styles.place}
              style={{ transform: `translateY(${item.start}px)` }}
            >
              <Row row={row} parting={row.index === parts} />
            </div>
          );
        })}
      </div>
    </section>
  );
}

function Row({ row, parting }: { readonly row: PairRow; readonly parting: boolean }) {
  return (
    <div className={styles.row} data-parting={parting || undefined}>
      <Cell turn={row.first} />
      <span className={styles.number}>
        {row.index + 1}
        {parting ? <span className="visually-hidden">, here they part</span> : null}
      </span>
      <Cell turn={row.second} />
    </div>
  );
}

function Cell({ turn }: { readonly turn: Turn | null }) {
  if (turn === null) return <p className={styles.over}>over</p>;
  return (
    <p className={turn.speaker === 'user' ? styles.user : styles.target}>
      <span className={styles.voice}>{turn.speaker === 'user' ? 'User' : 'Target'}</span>
      {turn.text}
    </p>
  );
}
