// What a file looks like before it is imported: the form that was detected, five rows as they will be read, corrections.
import { useState } from 'react';
import { plural } from '../../shared/figures.ts';
import { formatBytes } from '../../shared/format.ts';
import { badRowsWords, type LogImport, type LogMapping, type LogRole, roleSchema } from '../../shared/logs.ts';
import { useLink } from '../app/link-context.ts';
import { useCall } from '../app/use-call.ts';
import { Button } from '../components/button.tsx';
import { ErrorNote } from '../components/error-note.tsx';
import { Field } from '../components/field.tsx';
import { Select } from '../components/inputs.tsx';
import { Notice } from '../components/notice.tsx';
import { fileName } from './import-list.tsx';
import styles from './logs.module.css';
import { MappingForm } from './mapping-form.tsx';

const formats = {
  'chat-jsonl': 'chat messages, one conversation a line',
  'rows-jsonl': 'one message a line',
  csv: 'table',
  transcript: 'transcript',
} as const;

const noModel = 'none';

const roleWords: Readonly<Record<LogRole, string>> = {
  user: 'user',
  assistant: 'assistant',
  system: 'system, left out',
  skip: 'left out',
};

function namesHint(looking: boolean, own: number): string {
  if (looking) return 'Looking at the models on this machine…';
  if (own === 0)
    return 'A capable chat model finds more of them: bring one over on the page Models. The built-in ones cannot';
  return 'A capable chat model finds more of them and takes minutes a megabyte';
}

export function PreviewPanel({
  file,
  preparing,
  onStarted,
  onFailed,
  onClose,
}: {
  readonly file: string;
  /** The id of an import that is hashed or waits for its model. */
  readonly preparing: string | null;
  readonly onStarted: (started: LogImport) => void;
  /** It did not begin: what was told of its preparation is over. */
  readonly onFailed: () => void;
  readonly onClose: () => void;
}) {
  const link = useLink();
  const [mapping, setMapping] = useState<LogMapping | null>(null);
  const [style, setStyle] = useState<'placeholder' | 'surrogate'>('placeholder');
  const models = useCall('models.list', {});
  const ownModels = (models.value ?? []).filter(({ starter, problem }) => !starter && problem === null);
  const [namesModel, setNamesModel] = useState(noModel);
  const [starting, setStarting] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const asked = useCall('logs.preview', { file, mapping: mapping as never });
  const preview = asked.value;

  const start = async (): Promise<void> => {
    setStarting(true);
    setError(null);
    try {
      const { import: started } = await link.core('logs.import', {
        file,
        mapping: mapping as never,
        style,
        namesModel: namesModel === noModel ? null : namesModel,
      });
      onStarted(started);
    } catch (thrown) {
      setError(thrown);
      onFailed();
    } finally {
      setStarting(false);
    }
  };
  const setRole = (name: string, role: string): void => {
    if (preview === null) return;
    const { layout, speakers } = preview.mapping;
    setMapping({ layout, speakers: { ...speakers, [name]: roleSchema.parse(role) } });
  };

  return (
    <section className={styles.sheet} aria-label={`Preview of ${fileName(file)}`}>
      <h1>{fileName(file)}</h1>
      {asked.state === 'failed' ? (
        <ErrorNote error={asked.message} action={<Button onClick={onClose}>Close</Button>} />
      ) : null}
      {preview === null ? null : (
        <>
          <p className={styles.dim}>
            {formatBytes(preview.bytes)}, {preview.encoding.toUpperCase()}, read as{' '}
            {formats[preview.mapping.layout.format]}. Nothing is stored yet.
          </p>
          <div className={styles.notices}>
            {preview.notices.map((notice) => (
              <Notice key={notice} tone="warn">
                {notice}
              </Notice>
            ))}
            {preview.problems.length === 0 ? null : (
              <Notice tone="warn">Would be left out: {badRowsWords(preview.problems, 5)}</Notice>
            )}
          </div>
          <MappingForm mapping={preview.mapping} columns={preview.columns} onMapping={setMapping} />
          <h2>The first rows as they will be read</h2>
          <table className={styles.table}>
            <thead>
              <tr>
                <th scope="col">Line</th>
                <th scope="col">Speaker</th>
                <th scope="col">Text, not stored</th>
              </tr>
            </thead>
            <tbody>
              {preview.rows.map((row) => (
                <tr key={`${row.line} ${row.text}`}>
                  <td className={styles.dim}>{row.line}</td>
                  <td
                    className={
                      row.role === 'user' ? styles.user : row.role === 'assistant' ? styles.target : styles.dim
                    }
                  >
                    {row.speaker === row.role ? row.speaker : `${row.speaker}, ${roleWords[row.role]}`}
                  </td>
                  <td className={styles.speech}>{row.text}</td>
                </tr>
              ))}
            </tbody>
          </table>
          <h2>Who speaks</h2>
          <div className={styles.speakers}>
            {preview.speakers.map(({ name, role, messages }) => (
              <Field key={name} label={`${name}, ${plural(messages, 'message')}`}>
                {(attributes) => (
                  <Select
                    {...attributes}
                    value={role}
                    onValue={(value) => setRole(name, value)}
                    choices={roleSchema.options.map((value) => ({ value, label: roleWords[value] }))}
                  />
                )}
              </Field>
            ))}
          </div>
          <h2>Replacements</h2>
          <div className={styles.fields}>
            <Field label="Personal data becomes" hint="Surrogates read more naturally; placeholders cannot be mistaken">
              {(attributes) => (
                <Select
                  {...attributes}
                  value={style}
                  onValue={(value) => setStyle(value === 'surrogate' ? 'surrogate' : 'placeholder')}
                  choices={[
                    { value: 'placeholder', label: 'placeholders: [PERSON_1], [PHONE_1]' },
                    { value: 'surrogate', label: 'surrogates of the same shape' },
                  ]}
                />
              )}
            </Field>
            <Field
              label="Names are looked for by lists and rules, and by"
              hint={models.state === 'failed' ? models.message : namesHint(models.value === null, ownModels.length)}
            >
              {(attributes) => (
                <Select
                  {...attributes}
                  value={namesModel}
                  onValue={setNamesModel}
                  choices={[
                    { value: noModel, label: 'no model' },
                    ...ownModels.map(({ path, name, quantization }) => ({
                      value: path,
                      label: `${name}, ${quantization}`,
                    })),
                  ]}
                />
              )}
            </Field>
          </div>
        </>
      )}
      {error === null ? null : (
        <div className={styles.notices}>
          <ErrorNote error={error} />
        </div>
      )}
      {asked.state === 'failed' && preview === null ? null : (
        <footer className={styles.foot}>
          <Button kind="primary" disabled={preview === null || starting} onClick={() => void start()}>
            {starting ? 'Beginning…' : 'Import'}
          </Button>
          {starting && preparing !== null ? (
            <Button onClick={() => void link.core('logs.cancel', { importId: preparing }).catch(setError)}>
              Cancel
            </Button>
          ) : (
            <Button onClick={onClose}>Not now</Button>
          )}
        </footer>
      )}
    </section>
  );
}
