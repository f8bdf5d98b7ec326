// One import: what was found and replaced, what could not be read, how much was missed, and its conversations as stored.
import { Tabs } from 'radix-ui';
import { useState } from 'react';
import type { Contract } from '../../shared/contract.ts';
import { figure } from '../../shared/figures.ts';
import { formatBytes } from '../../shared/format.ts';
import { badRowsWords, type LogImport, namesModelWords } from '../../shared/logs.ts';
import type { Result } from '../../shared/rpc.ts';
import { useLink } from '../app/link-context.ts';
import { useCall } from '../app/use-call.ts';
import { Button } from '../components/button.tsx';
import { ErrorNote } from '../components/error-note.tsx';
import { Facts } from '../components/facts.tsx';
import { Notice } from '../components/notice.tsx';
import { BlindSample } from './blind-sample.tsx';
import { fileName } from './import-list.tsx';
import { LeaveTaking } from './leave-taking.tsx';
import styles from './logs.module.css';
import { ReviewQueue } from './review-queue.tsx';

type Details = Result<Contract, 'logs.get'>;

const tabs = [
  { value: 'found', label: 'Found' },
  { value: 'review', label: 'Review' },
  { value: 'sample', label: 'Blind sample' },
  { value: 'stored', label: 'As stored' },
] as const;

export function ImportDetails({
  current,
  version,
  onChanged,
}: {
  readonly current: LogImport;
  readonly version: number;
  readonly onChanged: () => void;
}) {
  const link = useLink();
  const [error, setError] = useState<unknown>(null);
  const running = current.status === 'running';
  const names = namesModelWords(current);
  const details = useCall('logs.get', { importId: current.id }, version);
  const attempt = (work: () => Promise<unknown>) => () =>
    void work()
      .then(onChanged)
      .catch((thrown: unknown) => setError(thrown));
  return (
    <section className={styles.sheet} aria-label={fileName(current.file)}>
      <h1>{fileName(current.file)}</h1>
      {current.failure === null ? null : <Notice tone="bad">{current.failure}</Notice>}
      {error === null ? null : <ErrorNote error={error} />}
      <div className={styles.facts}>
        <Facts
          facts={[
            ['File', current.file],
            ['Read', `${formatBytes(current.bytesRead)} of ${formatBytes(current.bytes)}`],
            ['Conversations', current.conversations.toLocaleString()],
            ['Replaced', current.spans.toLocaleString()],
            ...(names === null ? [] : ([['Names also by', names]] as const)),
            // What is not told while it is read would stand at 0.
            ...(running
              ? []
              : ([
                  ['Turns', current.turns.toLocaleString()],
                  ['Not certain, undecided', current.uncertain.toLocaleString()],
                  ['Rows not read', current.badRows.toLocaleString()],
                  ['Missed, estimated', recallWords(current)],
                ] as const)),
          ]}
        />
      </div>
      <div className={styles.foot}>
        {running ? (
          <Button onClick={attempt(() => link.core('logs.cancel', { importId: current.id }))}>Cancel</Button>
        ) : null}
        {current.status === 'interrupted' ? (
          <Button kind="primary" onClick={attempt(() => link.core('logs.import', { file: current.file }))}>
            Go on
          </Button>
        ) : null}
      </div>
      {running ? null : <Parts current={current} version={version} details={details.value} onChanged={onChanged} />}
      {running ? null : <LeaveTaking current={current} onChanged={onChanged} onError={setError} />}
    </section>
  );
}

function Parts({
  current,
  version,
  details,
  onChanged,
}: {
  readonly current: LogImport;
  readonly version: number;
  readonly details: Details | null;
  readonly onChanged: () => void;
}) {
  return (
    <Tabs.Root defaultValue="found">
      <Tabs.List className={styles.tabs} aria-label="Parts of the import">
        {tabs.map(({ value, label }) => (
          <Tabs.Trigger key={value} value={value} className={styles.tab}>
            {label}
          </Tabs.Trigger>
        ))}
      </Tabs.List>
      <Tabs.Content value="found">
        <Found kinds={details?.kinds ?? []} badRows={details?.badRows ?? []} />
      </Tabs.Content>
      <Tabs.Content value="review">
        <ReviewQueue current={current} version={version} onChanged={onChanged} />
      </Tabs.Content>
      <Tabs.Content value="sample">
        <BlindSample importId={current.id} onChanged={onChanged} />
      </Tabs.Content>
      <Tabs.Content value="stored">
        <Conversations importId={current.id} version={version} />
      </Tabs.Content>
    </Tabs.Root>
  );
}

function Found({ kinds, badRows }: Pick<Details, 'kinds' | 'badRows'>) {
  return (
    <>
      {kinds.length === 0 ? null : (
        <>
          <h2>By kind</h2>
          <table className={styles.table}>
            <thead>
              <tr>
                <th scope="col">Kind</th>
                <th scope="col">Replaced</th>
                <th scope="col">Not certain, undecided</th>
                <th scope="col">Accepted</th>
                <th scope="col">Rejected</th>
              </tr>
            </thead>
            <tbody>
              {kinds.map((kind) => (
                <tr key={kind.kind}>
                  <th scope="row">{kind.kind.replaceAll('-', ' ')}</th>
                  <td>{kind.replaced}</td>
                  <td>{kind.uncertain}</td>
                  <td>{kind.accepted}</td>
                  <td>{kind.rejected}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
      {badRows.length === 0 ? null : (
        <>
          <h2>Rows that could not be read</h2>
          <p className={styles.dim}>{badRowsWords(badRows, 20)}</p>
        </>
      )}
    </>
  );
}

function recallWords({ recall }: LogImport): string {
  if (recall === null || recall.estimate === null) return 'not looked at yet';
  const bounds =
    recall.lower === null || recall.upper === null
      ? ''
      : ` (${figure(1 - recall.upper, 'share')} to ${figure(1 - recall.lower, 'share')})`;
  return `${figure(1 - recall.estimate, 'share')}${bounds}`;
}

function Conversations({ importId, version }: { readonly importId: string; readonly version: number }) {
  const [offset, setOffset] = useState(0);
  const page = useCall('logs.conversations', { importId, offset, limit: 10 }, version);
  const total = page.value?.total ?? 0;
  if (total === 0) return null;
  return (
    <>
      <h2>Conversations as they are stored</h2>
      {page.value?.conversations.map((conversation) => (
        <article key={conversation.number} className={styles.conversation}>
          <h3>
            Conversation {conversation.number}, line {conversation.line}
          </h3>
          {conversation.turns.map((turn, index) => (
            <p key={index} className={turn.speaker === 'user' ? styles.user : styles.target}>
              <span className={styles.speech}>{turn.text}</span>
            </p>
          ))}
        </article>
      ))}
      <div className={styles.foot}>
        <Button disabled={offset === 0} onClick={() => setOffset(Math.max(0, offset - 10))}>
          Before
        </Button>
        <span className={styles.dim}>
          {offset + 1} to {Math.min(total, offset + 10)} of {total.toLocaleString()}
        </span>
        <Button disabled={offset + 10 >= total} onClick={() => setOffset(offset + 10)}>
          After
        </Button>
      </div>
    </>
  );
}
