// The review queue: every replacement and every doubtful span in its context, read from the owner's file for this page
// alone; accepted, rejected, one by one or all that the filter shows.
import { useState } from 'react';
import { type LogImport, type QueueFilter, type QueueItem, spanKinds } from '../../shared/logs.ts';
import { useLink } from '../app/link-context.ts';
import { useCall } from '../app/use-call.ts';
import { Button } from '../components/button.tsx';
import { Chip } from '../components/chip.tsx';
import { EmptyState } from '../components/empty-state.tsx';
import { ErrorNote } from '../components/error-note.tsx';
import { Select } from '../components/inputs.tsx';
import { AlwaysMenu, useRules, WaitingRules } from './always.tsx';
import styles from './logs.module.css';

const any = '*';
const perPage = 20;
const certainties = ['certain', 'likely', 'doubtful'] as const;
const decisions = ['pending', 'accepted', 'rejected', 'added'] as const;

type Filter = Required<Pick<QueueFilter, 'kinds' | 'certainty' | 'decision'>>;

const oneOf = <T extends string>(values: readonly T[], value: string): T[] | null => {
  const found = values.filter((one) => one === value);
  return found.length === 0 ? null : found;
};

export function ReviewQueue({
  current,
  version: ofImport,
  onChanged,
}: {
  readonly current: LogImport;
  /** Changes with every end of a reading, after which other spans wait. */
  readonly version: number;
  readonly onChanged: () => void;
}) {
  const link = useLink();
  const importId = current.id;
  const [filter, setFilter] = useState<Filter>({ kinds: null, certainty: null, decision: 'pending' });
  const [offset, setOffset] = useState(0);
  const [version, setVersion] = useState(0);
  const [error, setError] = useState<unknown>(null);
  const queue = useCall('logs.queue', { importId, filter, offset, limit: perPage }, version + ofImport);
  const total = queue.value?.total ?? 0;
  const change = (part: Partial<Filter>): void => {
    setOffset(0);
    setFilter({ ...filter, ...part });
  };
  const decide = async (which: QueueFilter, decision: 'accepted' | 'rejected'): Promise<void> => {
    setError(null);
    try {
      await link.core('logs.decide', { importId, filter: which, decision });
      setVersion((before) => before + 1);
      onChanged();
    } catch (thrown) {
      setError(thrown);
    }
  };
  const rules = useRules(current, onChanged);
  const one = (item: QueueItem): QueueFilter => ({ decision: null, spanIds: [item.spanId] });
  return (
    <section aria-label="Review">
      <div className={styles.reviewHead}>
        <Select
          aria-label="Kind"
          value={filter.kinds?.[0] ?? any}
          onValue={(value) => change({ kinds: oneOf(spanKinds, value) })}
          choices={[
            { value: any, label: 'every kind' },
            ...spanKinds.map((kind) => ({ value: kind, label: kind.replaceAll('-', ' ') })),
          ]}
        />
        <Select
          aria-label="Certainty"
          value={filter.certainty?.[0] ?? any}
          onValue={(value) => change({ certainty: oneOf(certainties, value) })}
          choices={[
            { value: any, label: 'certain or not' },
            { value: 'certain', label: 'certain' },
            { value: 'likely', label: 'likely, replaced' },
            { value: 'doubtful', label: 'doubtful, left as it was' },
          ]}
        />
        <Select
          aria-label="Decision"
          value={filter.decision ?? any}
          onValue={(value) => change({ decision: decisions.find((decision) => decision === value) ?? null })}
          choices={[{ value: any, label: 'decided or not' }, ...decisions.map((value) => ({ value, label: value }))]}
        />
        <span className={styles.dim}>{total.toLocaleString()}</span>
        <Button disabled={total === 0} onClick={() => void decide(filter, 'accepted')}>
          Accept all {total.toLocaleString()}
        </Button>
      </div>
      {error === null ? null : <ErrorNote error={error} />}
      <WaitingRules rules={rules} onError={setError} />
      {queue.state === 'failed' ? <ErrorNote error={queue.message} /> : null}
      {queue.state === 'ready' && total === 0 ? (
        <EmptyState title="Nothing waits here">
          Choose another kind, or look at a blind sample of what was left.
        </EmptyState>
      ) : null}
      <ul className={styles.queue}>
        {queue.value?.items.map((item) => (
          <li key={item.spanId} className={styles.queueItem}>
            <p className={styles.speech}>
              {item.original === null ? (
                <span className={styles.dim}>
                  The file is not there any more, so its words cannot be shown: {item.replacement}
                </span>
              ) : (
                <>
                  {item.before}
                  <mark className={item.certainty === 'doubtful' ? styles.doubtful : styles.found}>
                    {item.original}
                  </mark>
                  {item.after}
                </>
              )}
            </p>
            <div className={styles.queueFoot}>
              <Chip tone={item.certainty === 'certain' ? 'neutral' : 'warn'}>
                {item.kind.replaceAll('-', ' ')}, {item.certainty}
              </Chip>
              <span className={styles.dim}>
                {item.certainty === 'doubtful' ? 'would become' : 'became'} {item.replacement}, line {item.line},{' '}
                {item.rule}
              </span>
              <span className={styles.grow} />
              {item.decision === 'pending' ? null : <Chip>{item.decision}</Chip>}
              <span className={styles.decisions}>
                <Button onClick={() => void decide(one(item), 'accepted')}>Accept</Button>
                <Button kind="quiet" onClick={() => void decide(one(item), 'rejected')}>
                  Reject
                </Button>
                <AlwaysMenu item={item} rules={rules} onError={setError} />
              </span>
            </div>
          </li>
        ))}
      </ul>
      {total <= perPage ? null : (
        <div className={styles.foot}>
          <Button disabled={offset === 0} onClick={() => setOffset(Math.max(0, offset - perPage))}>
            Before
          </Button>
          <span className={styles.dim}>
            {offset + 1} to {Math.min(total, offset + perPage)} of {total.toLocaleString()}
          </span>
          <Button disabled={offset + perPage >= total} onClick={() => setOffset(offset + perPage)}>
            After
          </Button>
        </div>
      )}
    </section>
  );
}
