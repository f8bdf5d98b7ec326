// The blind sample: messages of the owner's file as they are, in which a person marks all that is personal; what had not
// been replaced becomes an estimate of what is missed everywhere.
import { useState } from 'react';
import { figure } from '../../shared/figures.ts';
import { type Recall, type SampleItem, type SpanKind, spanKinds } from '../../shared/logs.ts';
import { useLink } from '../app/link-context.ts';
import { useCall } from '../app/use-call.ts';
import { Button } from '../components/button.tsx';
import { EmptyState } from '../components/empty-state.tsx';
import { ErrorNote } from '../components/error-note.tsx';
import { Select, TextInput } from '../components/inputs.tsx';
import styles from './logs.module.css';

type Mark = { readonly start: number; readonly end: number; readonly kind: SpanKind };

export function BlindSample({ importId, onChanged }: { readonly importId: string; readonly onChanged: () => void }) {
  const [size, setSize] = useState<number | null>(null);
  const [version, setVersion] = useState(0);
  const sample = useCall('logs.sample', size === null ? null : { importId, size }, version);
  const items = sample.value?.items ?? [];
  const next = items.find(({ seen }) => !seen) ?? null;
  if (size === null)
    return (
      <EmptyState title="How much was missed?" action={<Button onClick={() => setSize(50)}>Draw 50 messages</Button>}>
        You see messages of your file as they are, without what was found in them, and mark all that is personal. What
        had not been replaced tells how much is missed elsewhere.
      </EmptyState>
    );
  return (
    <section aria-label="Blind sample">
      {sample.state === 'failed' ? <ErrorNote error={sample.message} /> : null}
      {sample.value === null ? null : <p className={styles.dim}>{recallWords(sample.value.recall)}</p>}
      {next === null && sample.state === 'ready' ? (
        <EmptyState
          title="All are looked at"
          action={<Button onClick={() => setSize(size + 50)}>Draw 50 more</Button>}
        />
      ) : null}
      {next === null ? null : (
        <SampleMessage
          key={next.number}
          importId={importId}
          item={next}
          of={items.length}
          onMarked={() => {
            setVersion((before) => before + 1);
            onChanged();
          }}
        />
      )}
    </section>
  );
}

function recallWords({ estimate, lower, upper, seen, drawn, marked, found }: Recall): string {
  const rate =
    estimate === null
      ? 'Nothing personal was marked yet'
      : `${found} of ${marked} had been replaced: ${figure(estimate, 'share')}${lower === null || upper === null ? '' : ` (${figure(lower, 'share')} to ${figure(upper, 'share')})`}`;
  return `${rate}. ${seen} of ${drawn} messages looked at.`;
}

function SampleMessage({
  importId,
  item,
  of,
  onMarked,
}: {
  readonly importId: string;
  readonly item: SampleItem;
  readonly of: number;
  readonly onMarked: () => void;
}) {
  const link = useLink();
  const [marks, setMarks] = useState<readonly Mark[]>([]);
  const [words, setWords] = useState('');
  const [kind, setKind] = useState<SpanKind>('person');
  const [error, setError] = useState<unknown>(null);
  const at = words === '' ? -1 : item.text.indexOf(words);
  const add = (): void => {
    if (at < 0) return;
    setMarks([...marks, { start: at, end: at + words.length, kind }]);
    setWords('');
  };
  const done = async (): Promise<void> => {
    setError(null);
    try {
      await link.core('logs.sample.mark', { importId, number: item.number, marks: [...marks] });
      onMarked();
    } catch (thrown) {
      setError(thrown);
    }
  };
  return (
    <article className={styles.sample}>
      <h3>
        Message {item.number} of {of}, {item.speaker === 'user' ? 'user' : 'assistant'}
      </h3>
      {item.context === null ? null : <p className={styles.context}>{item.context}</p>}
      <p
        className={styles.sampleText}
        onMouseUp={() => {
          const selected = window.getSelection()?.toString().trim() ?? '';
          if (selected !== '') setWords(selected);
        }}
      >
        {item.text}
      </p>
      <div className={styles.reviewHead}>
        <TextInput
          aria-label="Words that are personal"
          placeholder="select or type what is personal"
          value={words}
          onChange={({ target }) => setWords(target.value)}
          onKeyDown={({ key }) => {
            if (key === 'Enter') add();
          }}
        />
        <Select
          aria-label="What it is"
          value={kind}
          onValue={(value) => setKind(spanKinds.find((one) => one === value) ?? 'custom')}
          choices={spanKinds.map((value) => ({ value, label: value.replaceAll('-', ' ') }))}
        />
        <Button disabled={at < 0} onClick={add}>
          Mark
        </Button>
      </div>
      {words !== '' && at < 0 ? <p className={styles.problem}>These words are not in the message.</p> : null}
      <ul className={styles.marks}>
        {marks.map((mark) => (
          <li key={`${mark.start} ${mark.end} ${mark.kind}`}>
            <mark className={styles.found}>{item.text.slice(mark.start, mark.end)}</mark>{' '}
            {mark.kind.replaceAll('-', ' ')}{' '}
            <Button kind="quiet" onClick={() => setMarks(marks.filter((one) => one !== mark))}>
              Take back
            </Button>
          </li>
        ))}
      </ul>
      {error === null ? null : <ErrorNote error={error} />}
      <div className={styles.foot}>
        <Button kind="primary" onClick={() => void done()}>
          {marks.length === 0 ? 'Nothing personal, next' : 'That is all, next'}
        </Button>
      </div>
    </article>
  );
}
